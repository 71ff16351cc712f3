import FoundationEssentials
import TimelineExport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is known of the terminal that the program runs in.
enum Terminal {
  /// Columns that a table may take: `COLUMNS`, else the terminal's own width, else 80.
  static func width(toFile: Bool) -> Int {
    if let columns = environment("COLUMNS").flatMap(Int.init), columns >= 40 { return columns }
    guard !toFile, isatty(STDOUT_FILENO) == 1 else { return 80 }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
    return Int(size.ws_col)
  }

  /// Colours only on a terminal, and only where `NO_COLOR` is not set.
  static func style(toFile: Bool) -> TextStyle {
    let isWanted =
      !toFile && isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR") == nil
      && environment("TERM") != "dumb"
    return isWanted ? .coloured : .plain
  }

  /// Whether somebody watches standard error.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb" }

  /// The value of an environment variable; nil where it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else { return nil }
    return value
  }
}
