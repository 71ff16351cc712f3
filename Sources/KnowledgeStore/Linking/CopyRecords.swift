internal import EventLinking
internal import EventModel

/// The tables `article_band`, `article_copy` and `article_original`.
final class CopyRecords {
  private let connection: Connection
  /// Copies of articles, as far as they were asked for.
  private var known: [Int: [Int]] = [:]
  private static let mostKnown = 20_000

  init(_ connection: Connection) { self.connection = connection }

  /// Forgets what was read, after a rollback or a change.
  func forget() { known.removeAll() }

  /// Articles that are copies of the article, or of which it is one.
  func copies(of article: Int) throws(StoreError) -> [Int] {
    if let copies = known[article] { return copies }
    let copies = try connection.rows(
      "SELECT other FROM article_copy WHERE article = ? ORDER BY other", article
    ) { row in row.int(0) }
    if known.count >= Self.mostKnown { known.removeAll() }
    known[article] = copies
    return copies
  }

  /// Files an article and finds its copies.
  ///
  /// - Returns: Whether it has any.
  func add(
    _ article: Int, text: String, published: CalendarDate?
  ) throws(StoreError) -> Bool {
    let shingles = WordShingles(of: text)
    let bands = MinHash.bandKeys(of: shingles)
    let cells = Self.cells(near: published)
    let bandList = jsonList(bands)
    let candidates = Set(
      try connection.rows(
        """
        SELECT article FROM json_each(?) AS list CROSS JOIN article_band
          ON band = list.value AND cell IN (?, ?)
        """, bandList, cells.first, cells.last
      ) { row in row.int(0) })
    try connection.run(
      "INSERT INTO article_band (cell, band, article) SELECT ?, value, ? FROM json_each(?)",
      Self.cell(of: published?.dayNumber), article, bandList)
    var hasCopies = false
    for other in candidates.sorted() {
      guard let resemblance = try resemblance(shingles, published, to: other) else { continue }
      hasCopies = true
      for (one, another) in [(article, other), (other, article)] {
        try connection.run(
          "INSERT OR REPLACE INTO article_copy (article, other, resemblance) VALUES (?, ?, ?)",
          one, another, resemblance)
      }
    }
    if hasCopies {
      known.removeAll()
      try setOriginals(around: article)
    } else {
      known[article] = []
    }
    return hasCopies
  }

  /// Takes an article out, whose text is about to change.
  ///
  /// - Returns: The articles that were copies of it.
  func remove(_ article: Int, text: String, published: CalendarDate?) throws(StoreError) -> [Int] {
    try connection.run(
      """
      DELETE FROM article_band
      WHERE cell = ? AND band IN (SELECT value FROM json_each(?)) AND article = ?
      """,
      Self.cell(of: published?.dayNumber),
      jsonList(MinHash.bandKeys(of: WordShingles(of: text))), article)
    let others = try copies(of: article)
    guard !others.isEmpty else { return [] }
    known.removeAll()
    try connection.run("DELETE FROM article_copy WHERE article = ?", article)
    try connection.run("DELETE FROM article_copy WHERE other = ?", article)
    try connection.run("DELETE FROM article_original WHERE article = ?", article)
    for other in others { try setOriginals(around: other) }
    return others
  }

  /// The articles that are one text with this one, through any number of copies.
  func family(of article: Int) throws(StoreError) -> [Int] {
    var family: Set<Int> = []
    var pending = [article]
    while let next = pending.popLast() {
      guard family.insert(next).inserted else { continue }
      pending += try copies(of: next)
    }
    return family.sorted()
  }

  // MARK: - Originals

  /// Works out anew which article of a family is the original: the one published first; of several
  /// of one day, the one whose identity sorts first.
  private func setOriginals(around article: Int) throws(StoreError) {
    let family = try family(of: article)
    let original = try connection.first(
      """
      SELECT article.id FROM json_each(?) AS list JOIN article ON article.id = list.value
      ORDER BY published NULLS LAST, identity LIMIT 1
      """, jsonList(family)
    ) { row in row.int(0) }
    for member in family {
      try connection.run("DELETE FROM article_original WHERE article = ?", member)
      guard let original, member != original else { continue }
      try connection.run(
        "INSERT INTO article_original (article, original) VALUES (?, ?)", member, original)
    }
  }

  // MARK: - Comparing

  private func resemblance(
    _ shingles: WordShingles, _ published: CalendarDate?, to other: Int
  ) throws(StoreError) -> Double? {
    let found = try connection.first(
      "SELECT text, published FROM article WHERE id = ?", other
    ) { row throws(StoreError) in (text: row.text(0), published: try row.date(1)) }
    guard let found else { return nil }
    let comparison = CopyComparison(
      shingles, publishedOn: published, WordShingles(of: found.text),
      publishedOn: found.published)
    return comparison.isCopy ? comparison.resemblance : nil
  }

  /// Days in a cell.
  private static let cellSpan = 16

  private static func cell(of day: Int?) -> Int {
    guard let day else { return -1 }
    // Shifted, so that no day before 1970 falls into the cell of unknown dates.
    return (day + 1_000_000) / cellSpan
  }

  /// The first and the last cell in which copies of an article may lie: the same or neighbours.
  private static func cells(near published: CalendarDate?) -> (first: Int, last: Int) {
    guard let day = published?.dayNumber else { return (-1, -1) }
    return (
      cell(of: day - CopyComparison.daysApart), cell(of: day + CopyComparison.daysApart)
    )
  }
}
