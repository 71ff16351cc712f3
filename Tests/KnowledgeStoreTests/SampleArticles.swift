import EventModel

/// Articles and reports for tests; all that a test does not name is fixed.
enum Sample {
  static let title = "قصف على قاعدة عين الأسد"
  static let body = "سقطت خمسة صواريخ على قاعدة عين الأسد أمس. وقال مصدر أمني إن أحدا لم يصب."

  static func article(
    _ id: String = "b01", source: String? = "السومرية", url: String? = nil,
    title: String? = Sample.title, body: String = Sample.body, published: Publication? = nil
  ) -> Article {
    Article(
      id: id, source: source, url: url ?? "https://example.com/news/\(id)", title: title,
      body: body, language: "ar", published: published ?? .given(day("2020-03-17")))
  }

  /// An article with reports, without diagnostics.
  static func result(_ article: Article = article(), _ reports: Report...) -> ArticleReports {
    ArticleReports(article: article, reports: reports, diagnostics: [])
  }

  static func report(
    _ id: String, type: String = "rocket-attack", status: Status = .occurred,
    date: EventDate? = EventDate(day: day("2020-03-16"), text: "أمس"),
    places: [ReportedPlace] = [], actors: [ReportedActor] = [], confidence: Double = 0.9,
    in article: Article = article()
  ) -> Report {
    Report(
      id: id, type: type, status: status,
      plover: PloverCode(event: "ASSAULT", mode: "heavy-weapons", quad: 4), date: date,
      places: places, actors: actors, quantities: [], attribution: nil,
      mentions: [
        Mention(
          evidence: quote("سقطت خمسة صواريخ على قاعدة عين الأسد أمس", in: article),
          trigger: quote("سقطت", in: article))
      ], confidence: confidence, rule: "frame.saqata")
  }

  static func place(
    _ place: Place, _ role: PlaceRole = .at, text: String = "القاعدة"
  ) -> ReportedPlace {
    ReportedPlace(
      role: role, id: place.id, name: place.name, nameArabic: place.nameArabic, kind: place.kind,
      feature: place.feature, country: place.country, parent: place.parent,
      latitude: place.latitude, longitude: place.longitude, precision: 1, text: text)
  }

  static func actor(
    _ actor: Actor, _ role: ActorRole = .actor, text: String = "القوات"
  ) -> ReportedActor {
    ReportedActor(
      role: role, id: actor.id, name: actor.name, nameArabic: actor.nameArabic, kind: actor.kind,
      country: actor.country, sector: actor.sector, text: text)
  }

  /// A place that no gazetteer has.
  static let village = ReportedPlace(
    role: .at, id: "new.qaryat-al-amal", name: "قرية الأمل", nameArabic: "قرية الأمل",
    kind: .other, feature: "other", country: "IRQ", parent: "country:IRQ", latitude: nil,
    longitude: nil, precision: nil, text: "قرية الأمل")

  /// An actor that no catalogue has.
  static let league = ReportedActor(
    role: .claimant, id: "new.usbat-al-thairin", name: "عصبة الثائرين",
    nameArabic: "عصبة الثائرين", kind: .armedGroup, country: nil, sector: nil,
    text: "عصبة الثائرين")

  static func day(_ iso: String) -> CalendarDate {
    CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
  }

  static func days(_ earliest: String?, _ latest: String?) -> EventDate {
    EventDate(earliest: earliest.map(day), latest: latest.map(day))
  }

  /// The first place of words in an article; an empty quote at 0 where they are not there.
  static func quote(_ words: String, in article: Article) -> Quote {
    let text = Array(article.text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    for start in 0...max(0, text.count - wanted.count)
    where text[start...].starts(with: wanted) {
      return Quote(span: Span(start: start, end: start + wanted.count), text: words)
    }
    return Quote(span: Span(start: 0, end: 0), text: "")
  }
}
