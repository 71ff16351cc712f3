import ArgumentParser

/// `waqai review`.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at doubtful links and reports, and decide.",
    discussion: """
      Examples:
        waqai review list
        waqai review merge 6a1f20c9 0b7kq2m1 --reason "one attack, two papers"
        waqai review edit 6a1f20c9 killed 13 --reason "ministry, 18 March"
        waqai review undo 2 --reason "the ministry corrected itself"

      Decisions go into a ledger that only grows. They hold after articles are ingested or parsed \
      again, and can be undone. What was set by hand is marked wherever it is shown.
      """,
    subcommands: [
      ReviewList.self, Merge.self, Split.self, Edit.self, Reject.self, Undo.self, Ledger.self,
      ImportLedger.self,
    ],
    defaultSubcommand: ReviewList.self)
}
