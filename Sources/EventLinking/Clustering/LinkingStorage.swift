/// Where the linker keeps reports, links and events: a store, or memory.
///
/// Reports have numbers there, which may differ from one store to the next; nothing that comes out
/// depends on them.
package protocol LinkingStorage: AnyObject {
  associatedtype Failure: Error

  /// The report of a number; nil where it is gone.
  func linkableReport(_ number: Int) throws(Failure) -> LinkableReport?

  /// Files a report, so that ``reports(meeting:)`` finds it.
  func file(_ number: Int, under keys: BlockKeys) throws(Failure)

  /// The reports that are filed where these keys look and have a day in common with their window.
  func reports(meeting keys: BlockKeys) throws(Failure) -> [Int]

  /// The reports of all articles that are copies of the report's article.
  func reportsOfCopies(of number: Int) throws(Failure) -> [Int]

  /// Whether two articles, by their identities, are copies of one text.
  func areCopies(_ left: String, _ right: String) throws(Failure) -> Bool

  /// Keeps that two reports are one event, or may be.
  func addLink(_ left: Int, _ right: Int, _ decision: LinkDecision) throws(Failure)

  /// The reports that are linked to a report, with the scores; not those that may be.
  func links(of number: Int) throws(Failure) -> [(other: Int, score: Double)]

  /// What people have decided on these reports.
  func constraints(on keys: [ReportKey]) throws(Failure) -> LinkingConstraints

  /// The numbers of the reports of these keys, as far as they are there.
  func numbers(of keys: [ReportKey]) throws(Failure) -> [Int]

  /// Keeps the events of a component: each a list of reports in their order. Reports of the
  /// component that are in none of them are no event's.
  func setEvents(_ events: [[Int]], ofComponent component: [Int]) throws(Failure)
}
