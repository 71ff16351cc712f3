/// Measures the speed of every stage and prints it with a limit that was measured in the same run,
/// since absolute figures differ from machine to machine.
///
///     waqai-bench [reports]
///
/// Runs in the folder of the package, as it reads `SampleData/gold`. The store that is asked has
/// 100,000 synthetic reports, or as many as given.
@main
enum Bench {
  static func main() {
    do {
      let wanted = CommandLine.arguments.dropFirst().first
      guard let reports = wanted.map({ Int($0) }) ?? 100_000, reports >= 1000 else {
        throw BenchFailure("give the number of synthetic reports as a whole number from 1000 on")
      }
      let scratch = try ScratchFolder()
      let samples = try SampleArticles(inFolder: "SampleData/gold")
      Output.heading("Waqai \(isOptimised ? "(release)" : "(DEBUG: figures mean little)")")
      measureText(samples)
      measureWorld()
      let store = scratch.path("synthetic.db")
      try measureStore(at: store, reports: reports, samples: samples, scratch: scratch)
      try measurePrograms(store: store, scratch: scratch)
    } catch {
      Output.failure("\(error)")
    }
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
