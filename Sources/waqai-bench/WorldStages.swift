import EventModel
import PackFiles
import WorldKnowledge

/// Measures looking up names, as a query does with one and an import with many.
func measureWorld() {
  let runs = 9
  let catalogue = WorldKnowledge.standard.catalogue
  let names = (catalogue.placeNames + catalogue.actorNames).flatMap(\.self)
  Output.heading(
    "World: \(catalogue.places.count) places, \(catalogue.actors.count) actors, \(names.count) names, "
      + "median of \(runs) runs")
  func line(_ name: String, _ note: String, _ body: () -> Void) {
    Output.line(name, "\(readable(medianSeconds(runs: runs, body) * 1000)) ms", note)
  }
  line("read the table of places", "what any name of a place needs") {
    use(PackSource.embedded.table("world/places.tsv"))
  }
  line("one name of a place, tables read", "what `--place` adds to a query") {
    use(NameLookup().places(named: "القائم", kind: nil))
  }
  line("one name of an actor, tables read", "what `--actor` adds to a query") {
    use(NameLookup().actors(named: "Mike Pompeo"))
  }
  line("build all of world knowledge", "once a run that parses") {
    use(WorldKnowledge(from: .embedded))
  }
  line("index all names", "once a check or import") { use(NameIndex(catalogue)) }
  let index = NameIndex(catalogue)
  let seconds = medianSeconds(runs: runs) {
    for name in names {
      use(index.places(named: name))
      use(index.actors(named: name))
    }
  }
  Output.line(
    "a name against the whole catalogue, indexed",
    "\(readable(seconds / Double(names.count) / 2 * 1e6)) µs", "all names in turn")
}
