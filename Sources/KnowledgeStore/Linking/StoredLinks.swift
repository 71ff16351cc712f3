internal import EventLinking
internal import EventModel

/// The tables `event`, `report_event`, `report_pair` and `report_block`, for the linker.
final class StoredLinks: LinkingStorage {
  typealias Failure = StoreError

  let connection: Connection
  let copies: CopyRecords
  let decisions: DecisionRecords
  /// Reports by number, as far as they were read: candidates come up again and again.
  private var known: [Int: LinkableReport] = [:]
  private static let mostKnown = 20_000
  /// New reports that are not in the table yet.
  var unwritten: [Int: LinkableReport] = [:]
  /// SQLite's count of what other connections wrote, as it was at the last look.
  private var seenVersion: Int?
  /// New reports of this transaction without links.
  private var fresh: Set<Int> = []

  init(_ connection: Connection, copies: CopyRecords, decisions: DecisionRecords) {
    self.connection = connection
    self.copies = copies
    self.decisions = decisions
  }

  /// Forgets what was read, after a rollback.
  func forget() {
    known.removeAll()
    unwritten.removeAll()
    fresh.removeAll()
    copies.forget()
    decisions.forget()
  }

  /// Forgets what was read where another connection has written since.
  func refresh() throws(StoreError) {
    let version = try connection.number("PRAGMA data_version")
    if let seen = seenVersion, seen != version { forget() }
    seenVersion = version
    fresh.removeAll()
  }

  // MARK: - Reports

  /// Adds a new report, which no event has yet. It is written with its event.
  func add(_ report: LinkableReport, number: Int) {
    unwritten[number] = report
    fresh.insert(number)
  }

  func linkableReport(_ number: Int) throws(StoreError) -> LinkableReport? {
    if let report = unwritten[number] ?? known[number] { return report }
    let found = try connection.first(
      "SELECT report_key, facts FROM report_event WHERE report = ?", number
    ) { row in (key: row.int(0), facts: row.text(1)) }
    guard let found else { return nil }
    guard let report = LinkableReport(key: ReportKey(value: found.key), encoded: found.facts) else {
      throw .corrupt(path: connection.path, detail: "column “facts” of report_event is unreadable")
    }
    remember(report, number)
    return report
  }

  /// Keeps a report in memory that was written or read.
  func remember(_ report: LinkableReport, _ number: Int) {
    if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
    known[number] = report
  }

  /// Takes the reports of an article out of all tables but `report`, from which they are about to be
  /// deleted.
  ///
  /// - Returns: The reports that shared an event or a link with them.
  func remove(reportsOfArticle article: Int) throws(StoreError) -> [Int] {
    let numbers = try self.numbers(ofArticle: article)
    var neighbours: Set<Int> = []
    for number in numbers {
      let others = try connection.rows(
        "SELECT other FROM report_pair WHERE report = ?", number
      ) { row in row.int(0) }
      for other in others {
        try connection.run("DELETE FROM report_pair WHERE report = ? AND other = ?", other, number)
      }
      neighbours.formUnion(others)
      neighbours.formUnion(
        try connection.rows(
          """
          SELECT fellow.report FROM report_event CROSS JOIN report_event AS fellow
            ON fellow.event = report_event.event WHERE report_event.report = ?
          """, number
        ) { row in row.int(0) })
      if let report = try linkableReport(number) { try unfile(number, report) }
      known[number] = nil
      unwritten[number] = nil
      fresh.remove(number)
    }
    return neighbours.subtracting(numbers).sorted()
  }

  func numbers(ofArticle article: Int) throws(StoreError) -> [Int] {
    try connection.rows(
      "SELECT number FROM report WHERE article = ? ORDER BY position", article
    ) { row in row.int(0) }
  }

  func numbers(of keys: [ReportKey]) throws(StoreError) -> [Int] {
    var result: [Int] = []
    for key in keys {
      result += unwritten.filter { $0.value.key == key }.keys.sorted()
      result += try connection.rows(
        "SELECT report FROM report_event WHERE report_key = ?", key.value
      ) { row in row.int(0) }
    }
    return result
  }

  // MARK: - Blocks

  /// Days in a cell.
  private static let cellSpan = 96

  private static func cell(of day: Int) -> Int {
    day >= 0 ? day / cellSpan : (day - cellSpan + 1) / cellSpan
  }

  func file(_ number: Int, under keys: BlockKeys) throws(StoreError) {
    guard !keys.posts.isEmpty else { return }
    try connection.run(
      """
      INSERT OR REPLACE INTO report_block (cell, block, is_long, first_day, report, last_day)
      SELECT ?, value, ?, ?, ?, ? FROM json_each(?)
      """,
      Self.cell(of: keys.first), keys.isLong, keys.first, number, keys.last, jsonList(keys.posts))
  }

  private func unfile(_ number: Int, _ report: LinkableReport) throws(StoreError) {
    let keys = BlockKeys(report)
    try connection.run(
      """
      DELETE FROM report_block
      WHERE cell = ? AND block IN (SELECT value FROM json_each(?)) AND is_long = ?
        AND first_day = ? AND report = ?
      """,
      Self.cell(of: keys.first), jsonList(keys.posts), keys.isLong, keys.first, number)
  }

  func reports(meeting keys: BlockKeys) throws(StoreError) -> [Int] {
    guard !keys.lookups.isEmpty else { return [] }
    let (short, long) = (keys.first - BlockKeys.shortSpan, keys.first - BlockKeys.longSpan)
    // What may meet a window began at most 76 days before its end, less than a cell: two cells do.
    return try connection.rows(
      """
      SELECT report FROM json_each(?1) AS list CROSS JOIN report_block
        ON cell IN (?2, ?4) AND block = list.value AND is_long = 0
          AND first_day BETWEEN ?5 AND ?7 AND last_day >= ?8
      UNION ALL
      SELECT report FROM json_each(?1) AS list CROSS JOIN report_block
        ON cell IN (?3, ?4) AND block = list.value AND is_long = 1
          AND first_day BETWEEN ?6 AND ?7 AND last_day >= ?8
      """,
      jsonList(keys.lookups), Self.cell(of: short), Self.cell(of: long), Self.cell(of: keys.last),
      short, long, keys.last, keys.first
    ) { row in row.int(0) }
  }

  // MARK: - Copies and decisions

  func reportsOfCopies(of number: Int) throws(StoreError) -> [Int] {
    guard let article = try linkableReport(number).flatMap({ Int($0.article) }) else { return [] }
    var result: [Int] = []
    for copy in try copies.copies(of: article) { result += try numbers(ofArticle: copy) }
    return result
  }

  func areCopies(_ left: String, _ right: String) throws(StoreError) -> Bool {
    guard let left = Int(left), let right = Int(right) else { return false }
    return try copies.copies(of: left).contains(right)
  }

  func constraints(on keys: [ReportKey]) throws(StoreError) -> LinkingConstraints {
    try decisions.constraints(on: keys)
  }

  // MARK: - Links

  func addLink(_ left: Int, _ right: Int, _ decision: LinkDecision) throws(StoreError) {
    for (report, other) in [(left, right), (right, left)] {
      fresh.remove(report)
      try connection.run(
        """
        INSERT OR REPLACE INTO report_pair (report, other, score, is_doubtful) VALUES (?, ?, ?, ?)
        """,
        report, other, decision.score, decision.verdict == .doubtful)
    }
  }

  func links(of number: Int) throws(StoreError) -> [(other: Int, score: Double)] {
    if fresh.contains(number) { return [] }
    return try connection.rows(
      "SELECT other, score FROM report_pair WHERE report = ? AND is_doubtful = 0", number
    ) { row in (row.int(0), row.double(1)) }
  }
}
