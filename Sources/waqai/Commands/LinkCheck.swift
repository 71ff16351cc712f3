import ArgumentParser

/// `waqai link-check`.
struct LinkCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link-check",
    abstract: "Measure linking and the search for copies on annotated reports.",
    discussion: """
      Example:
        waqai link-check SampleData/gold SampleData/linking

      Reads annotated articles and annotated reports in the folders and all below them, links what \
      the annotations say, and compares: pairs of reports of one event, and pairs of \
      articles that are copies. --list names every pair that is wrong or missed.
      """)

  @Argument(help: ArgumentHelp("The folders.", valueName: "dir"), completion: .directory)
  var folders: [String]

  @Flag(help: "Name the pairs that are wrong or missed, with the reasons.")
  var list = false

  func run() throws {
    let gold = try GoldReports(inFolders: folders)
    let scores = LinkScores(gold)
    let sink = try ResultSink(path: nil)
    try sink.write(
      "events   \(scores.events), \(scores.clusters) of several reports, \(gold.reports.count) "
        + "reports\n" + line("pairs", scores.pairs) + line("copies", scores.copies))
    guard list else { return }
    for (what, counts) in [("pair", scores.pairs), ("copy", scores.copies)] {
      for name in counts.wrong.sorted() { try sink.write("wrong \(what)   \(name)\n") }
      for name in counts.missed.sorted() { try sink.write("missed \(what)  \(name)\n") }
    }
  }

  private func line(_ name: String, _ counts: LinkScores.Counts) -> String {
    let padded = name + String(repeating: " ", count: max(0, 9 - name.count))
    return "\(padded)precision \(rounded(counts.precision)), recall \(rounded(counts.recall)); "
      + "right \(counts.right), wrong \(counts.wrong.count), missed \(counts.missed.count)\n"
  }

  /// Three digits behind the point.
  private func rounded(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
