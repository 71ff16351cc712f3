import ArgumentParser
import KnowledgeStore
import TimelineExport

/// `waqai timeline`.
struct Timeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what happened, day by day, with the words that say so.",
    discussion: """
      Examples:
        waqai timeline --base "Ain al-Asad" --since 2020
        waqai timeline --place العراق --type PROTEST --format md -o protests.md

      The same filters as `events`, and events or, with --reports, reports as there. A date that the text leaves open is given as the interval in \
      which it lies.
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions

  @OptionGroup var grain: GrainOption

  @Option(help: "The form of the output.")
  var format: ReportFormat = .text

  @OptionGroup var file: OutputFileOption

  func run() throws {
    let opened = try store.openForReading()
    try print(
      matching: try filters.filter(of: opened), in: opened, grain: grain, as: format, to: file,
      protecting: [store.path])
  }
}
