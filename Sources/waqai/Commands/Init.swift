import ArgumentParser

/// `waqai init`.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a new, empty store.",
    discussion: """
      Example:
        waqai init --db iraq.db

      `ingest` makes the store by itself where there is none; this command is for doing it \
      beforehand. A file that is there already is left alone and is an error.
      """)

  @OptionGroup var store: StoreOptions

  func run() throws {
    _ = try store.create()
    try ResultSink(path: nil).write("made \(store.path)\n")
  }
}
