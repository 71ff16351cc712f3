/// Measures the speed of every stage and prints it with a limit that was measured in the same run,
/// since absolute figures differ from machine to machine.
///
///     waqai-bench [reports [linked-reports]]
///
/// Runs in the folder of the package, as it reads `SampleData/gold`. The store that is asked has
/// 100,000 synthetic reports, the one in which linking is measured 1,000,000, or as many as given.
@main
enum Bench {
  static func main() {
    do {
      let reports = try number(at: 1, from: 1000) ?? 100_000
      let linked = try number(at: 2, from: 60_000) ?? 1_000_000
      let scratch = try ScratchFolder()
      let samples = try SampleArticles(inFolder: "SampleData/gold")
      Output.heading("Waqai \(isOptimised ? "(release)" : "(DEBUG: figures mean little)")")
      measureText(samples)
      measureWorld()
      let store = scratch.path("synthetic.db")
      try measureStore(at: store, reports: reports, samples: samples, scratch: scratch)
      try measurePrograms(store: store, scratch: scratch)
      try measureLinking(reports: linked, samples: samples, scratch: scratch)
    } catch {
      Output.failure("\(error)")
    }
  }

  /// A number of synthetic reports among the arguments.
  private static func number(at position: Int, from least: Int) throws -> Int? {
    guard CommandLine.arguments.count > position else { return nil }
    guard let number = Int(CommandLine.arguments[position]), number >= least else {
      throw BenchFailure("give a number of synthetic reports as a whole number from \(least) on")
    }
    return number
  }

  private static var isOptimised: Bool {
    var isDebug = false
    assert({ isDebug = true }() == ())
    return !isDebug
  }
}

/// Why nothing can be measured.
struct BenchFailure: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
