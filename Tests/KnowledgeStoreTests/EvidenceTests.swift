import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct EvidenceTests {
  /// The words that any SQLite tool shows for the first mention.
  private func evidence(in store: KnowledgeStore) throws -> String? {
    try store.connection.first(
      """
      SELECT substr(article.text, evidence_start + 1, evidence_end - evidence_start)
      FROM mention JOIN report ON report.number = mention.report
        JOIN article ON article.id = report.article
      """
    ) { row in row.text(0) }
  }

  @Test(arguments: [
    "سقطت صواريخ على القاعدة",
    "سَقَطَتْ صَوَارِيخُ",  // harakat are scalars of their own
    "e\u{301}té 👨‍👩‍👧 سقطت",  // one grapheme, many scalars
    "سقطت\r\nصواريخ",
  ])
  func substrShowsTheQuote(words: String) throws {
    let made = try temporaryStore()
    let article = Sample.article(title: "عُنوان 🚀", body: "قبل. \(words). بعد")
    var report = Sample.report("r", in: article)
    let quote = Sample.quote(words, in: article)
    report.mentions = [Mention(evidence: quote, trigger: quote)]
    try made.ingest(Sample.result(article, report))
    #expect(try evidence(in: made.store)?.utf8.elementsEqual(words.utf8) == true)
    #expect(try made.store.report(id: "r")?.report.mentions == report.mentions)
  }

  @Test func zeroCharacterDoesNotCutTheTextOff() throws {
    let made = try temporaryStore()
    let article = Sample.article(body: "قبل\u{0} سقطت خمسة صواريخ على قاعدة عين الأسد أمس")
    let report = Sample.report("r", in: article)
    try made.ingest(Sample.result(article, report))
    #expect(try made.store.report(id: "r")?.report.mentions == report.mentions)
  }

  @Test func viewsShowTheSentence() throws {
    let made = try temporaryStore()
    let report = Sample.report(
      "r", places: [Sample.place(World.asad)], actors: [Sample.actor(World.quds)])
    try made.ingest(Sample.result(Sample.article(), report))
    let timeline = try made.store.connection.rows(
      "SELECT date, event_arabic, actors, places, evidence FROM timeline"
    ) { row in (0..<5).map { row.text($0) } }
    #expect(
      timeline == [
        [
          "2020-03-16", "هجوم صاروخي", "فيلق القدس", "قاعدة عين الأسد",
          "سقطت خمسة صواريخ على قاعدة عين الأسد أمس",
        ]
      ])
    let flat = try made.store.connection.rows(
      "SELECT place, latitude, actors, trigger_words FROM event_report"
    ) { row in (0..<4).map { row.text($0) } }
    #expect(flat == [["iq.base.ain-al-asad", "33.8", "[\"org.quds-force\"]", "سقطت"]])
  }
}
