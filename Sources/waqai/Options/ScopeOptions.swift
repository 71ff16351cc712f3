import ArgumentParser
import KnowledgeStore

/// `--all` and `--reported`: how much of world knowledge `places` and `actors` list.
struct ScopeOptions: ParsableArguments {
  @Flag(help: "List all that the program knows, not only what reports name.")
  var all = false

  @Flag(help: "List only what reports of the store name.")
  var reported = false

  /// The store whose reports are counted; nil where there is none and none is needed.
  func store(_ options: StoreOptions) throws -> KnowledgeStore? {
    do {
      return try options.openForReading()
    } catch CommandFailure.storeMissing(let path) {
      if reported || options.chosenPath != nil { throw CommandFailure.storeMissing(path) }
      return nil
    }
  }

  /// Entries of world knowledge with the counts of the store, and those that only the store has;
  /// those of most reports first, then by id.
  func summaries<Summary>(
    of known: [Summary], reported found: [Summary], id: (Summary) -> String,
    count: (Summary) -> Int, limit: Int?, where isWanted: (Summary) -> Bool
  ) -> [Summary] {
    var rows = found.filter(isWanted)
    if !reported {
      let ids = Set(found.map(id))
      rows += known.filter { !ids.contains(id($0)) && isWanted($0) }
    }
    rows.sort { (count($1), id($0)) < (count($0), id($1)) }
    return limit.map { Array(rows.prefix($0)) } ?? rows
  }
}
