#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program prints: one line a figure.
enum Output {
  /// Prints what the lines below speak of.
  static func heading(_ text: String) { print("\n\(text)") }

  /// Prints a figure.
  ///
  /// - Parameters:
  ///   - name: What was measured.
  ///   - value: The figure with its unit.
  ///   - note: What it is to be set against.
  static func line(_ name: String, _ value: String, _ note: String = "") {
    let text = "  " + padded(name, 44) + padded(value, 18) + note
    print(text.reversed().drop { $0 == " " }.reversed().map(String.init).joined())
  }

  /// Prints why there are no figures, and ends the program.
  static func failure(_ text: String) -> Never {
    var text = "error: \(text)\n"
    text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    exit(1)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}

/// A number with as many digits as mean something.
func readable(_ value: Double) -> String {
  switch value {
  case 100...: "\(Int(value.rounded()))"
  case 10...: "\((value * 10).rounded() / 10)"
  default: "\((value * 100).rounded() / 100)"
  }
}

/// How far a figure is from its limit: `1/20 of the sum of bytes`.
func share(of value: Double, in limit: Double, named name: String) -> String {
  value >= limit
    ? "\(readable(value / limit)) times \(name)" : "1/\(readable(limit / value)) of \(name)"
}
