import ArgumentParser
import KnowledgeStore
import TimelineExport

/// `waqai events`.
struct Events: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the events of the store that match.",
    discussion: """
      Examples:
        waqai events --base "عين الأسد" --type ASSAULT --since 2020-01
        waqai events --near 34.37,41.10 --radius 50km --type ASSAULT
        waqai events --actor "Mike Pompeo" --role actor --format csv -o pompeo.csv

      Options of different kinds narrow the answer, one option given several times widens it. Names \
      are found in Arabic and English, whatever the spelling; an id is accepted as a name.

      An event is what all reports of one happening amount to; the column src has the number of \
      its independent sources, and an asterisk marks what was set by hand. --reports lists what each \
      article says.
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions

  @OptionGroup var grain: GrainOption

  @Option(help: "The form of the output.")
  var format: ReportFormat = .table

  @OptionGroup var file: OutputFileOption

  func run() throws {
    let opened = try store.openForReading()
    try print(
      matching: try filters.filter(of: opened), in: opened, grain: grain, as: format, to: file,
      protecting: [store.path])
  }
}
