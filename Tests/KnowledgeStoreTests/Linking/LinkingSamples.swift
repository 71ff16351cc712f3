import EventLinking
import EventModel

@testable import KnowledgeStore

/// Articles of their own about the attack of 16 March on Ain al-Asad, for tests of linking.
enum Story {
  /// An article with one report of an attack. Its words are its own, so that it copies no other.
  static func attack(
    _ id: String, on day: String = "2020-03-16", published: String = "2020-03-17",
    type: String = "rocket-attack", status: Status = .occurred, source: String? = nil,
    place: Place = World.asad, killed: (Int?, Int?)? = nil, text: String? = nil,
    url: String? = nil, confidence: Double = 0.9
  ) -> ArticleReports {
    let words = text ?? "خبر \(id): سقطت صواريخ على القاعدة بحسب ما كتبت \(source ?? id) عن \(id)"
    let article = Sample.article(
      id, source: source ?? "صحيفة \(id)", url: url, title: nil, body: words,
      published: .given(Sample.day(published)))
    var report = Sample.report(
      "\(id)-report", type: type, status: status, date: EventDate(day: Sample.day(day)),
      places: [Sample.place(place)], actors: [Sample.actor(World.quds)], confidence: confidence,
      in: article)
    report.mentions = [
      Mention(
        evidence: Quote(span: Span(start: 0, end: 3), text: String(words.prefix(3))),
        trigger: Quote(span: Span(start: 0, end: 3), text: String(words.prefix(3))))
    ]
    if let killed {
      report.quantities = [
        Figure(
          kind: .killed, low: killed.0, high: killed.1, approximate: killed.1 == nil, text: "قتلى")
      ]
    }
    return Sample.result(article, report)
  }

  /// A wire story of some sixty words.
  static let wire = """
    أفاد مصدر أمني في محافظة الأنبار بأن خمسة صواريخ سقطت مساء الاثنين داخل قاعدة عين الأسد الجوية \
    التي تضم جنودا أميركيين، من دون أن تسفر عن خسائر بشرية. وأضاف المصدر أن القوات العراقية عثرت على \
    منصة الإطلاق في أطراف ناحية البغدادي، وأنها فتحت تحقيقا لمعرفة الجهة التي تقف وراء الهجوم.
    """
}

extension TemporaryStore {
  /// The events, earliest first.
  func events(_ change: (inout EventFilter) -> Void = { _ in }) throws -> [Event] {
    var filter = EventFilter()
    change(&filter)
    return try store.events(matching: filter)
  }

  /// For each event the ids of its reports.
  func groups() throws -> Set<Set<String>> {
    Set(try events().map { Set($0.reports.map(\.report.id)) })
  }
}
