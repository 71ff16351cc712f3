import ArgumentParser
import FoundationEssentials
import WorldKnowledge

extension Places {
  /// `waqai places import-geonames`.
  struct ImportGeoNames: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import-geonames",
      abstract: "Make a pack of places out of a GeoNames dump.",
      discussion: """
        Example:
          waqai places import-geonames IQ.txt --into iraq-places --min-population 500
          waqai ingest articles/ --pack iraq-places

        Takes the tables that https://download.geonames.org/export/dump/ has for each country, or \
        allCountries.txt. Places that the program knows already are left out; towns, divisions, \
        bases, airports, ports, crossings, camps and large facilities go into \
        world/places.tsv in the folder, with Arabic names from GeoNames' alternate names and the \
        credit that its licence (CC BY 4.0) asks for.

        Lines that are none of a dump are listed on standard error; the exit code is then 2.
        """)

    @Argument(help: ArgumentHelp("The dump.", valueName: "file"), completion: .file())
    var path: String

    @Option(
      help: ArgumentHelp("The folder of the pack that is made.", valueName: "dir"),
      completion: .directory)
    var into: String

    @Option(
      help: ArgumentHelp("Leave out towns with fewer people.", valueName: "number"),
      transform: positiveNumber)
    var minPopulation: Int?

    @OptionGroup var packs: PackOptions

    func run() throws {
      let table = into + "/world/places.tsv"
      guard !FileManager.default.fileExists(atPath: table) else {
        throw CommandFailure.fileExists(table)
      }
      let importer = GeoNamesImport(
        world: try packs.active().world, leastPopulation: minPopulation ?? 0)
      let outcome = importer.places(from: try dump())
      list(outcome.faults)
      guard outcome.added > 0 else { throw CommandFailure.noPlaces(path) }
      do {
        try FileManager.default.createDirectory(
          atPath: into + "/world", withIntermediateDirectories: true)
      } catch {
        throw CommandFailure.cannotWrite(into, reason: systemError())
      }
      try ResultSink(path: table).write(outcome.table)
      try ResultSink(path: nil).write(
        "\(table): added \(outcome.added), known \(outcome.known), left out \(outcome.leftOut), "
          + "rejected \(outcome.faults.count)\n")
      if !outcome.faults.isEmpty { throw ExitCode.finishedWithRejects }
    }

    private func list(_ faults: [(line: Int, fault: GeoNamesFault)]) {
      for (line, fault) in faults.prefix(Self.listed) {
        Console.line("\(path):\(line): error: \(fault)")
      }
      if faults.count > Self.listed {
        Console.note("\(faults.count - Self.listed) more lines are none of a dump")
      }
    }

    /// A file that is no dump at all has as many faults as lines.
    private static let listed = 20

    private func dump() throws -> String {
      guard let data = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) else {
        throw CommandFailure.unreadable(path)
      }
      return String(decoding: data, as: UTF8.self)
    }
  }
}
