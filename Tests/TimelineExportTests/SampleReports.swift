import EventModel

/// Four reports that between them have every difficulty: open and long intervals, no date at all,
/// names without a Latin form, open and rounded figures, line breaks and direction marks in the
/// evidence, a source that a spreadsheet would take for a formula.
enum Sample {
  static let reports = [
    StoredReport(report: attack, article: agency),
    StoredReport(report: withdrawal, article: agency),
    StoredReport(report: call, article: blog), StoredReport(report: protest, article: blog),
  ]

  static let agency = Article(
    id: "b01", source: "شبكة الفراتين الإخبارية", url: "https://furatayn.example/2020/03/17/q?a=1",
    title: "هجوم صاروخي على قاعدة عين الأسد", body: "", language: "ar",
    published: Publication(
      date: day(2020, 3, 17), basis: .inferred,
      explanation: "Tuesday 17 March, and Mike Pompeo in office"))

  static let blog = Article(id: "x-2", source: "=cmd()|'x'", url: "javascript:alert(1)", body: "")

  static let attack = Report(
    id: "6a1f20c93b4e", type: "rocket-attack", status: .occurred,
    plover: PloverCode(event: "ASSAULT", mode: "heavy-weapons", quad: 4),
    date: EventDate(earliest: day(2020, 3, 16), latest: day(2020, 3, 17), text: "بعد ساعات"),
    places: [
      ReportedPlace(
        role: .at, id: "iq.base.ain-al-asad", name: "Ain al-Asad Air Base",
        nameArabic: "قاعدة عين الأسد", kind: .base, feature: "airbase", country: "IRQ",
        latitude: 33.8, longitude: 42.44, precision: 1, text: "عين الأسد")
    ],
    actors: [
      ReportedActor(
        role: .recipient, id: "org.us-coalition", name: "US-led Coalition",
        nameArabic: "التحالف الدولي", kind: .organisation, country: nil, sector: "MIL",
        text: "التحالف")
    ],
    quantities: [
      Figure(kind: .rockets, low: 5, high: 5, approximate: false, text: "خمسة صواريخ"),
      Figure(kind: .wounded, low: 10, high: nil, approximate: true, text: "عشرة جرحى على الأقل"),
    ],
    attribution: Attribution(text: "مسؤول في التحالف", actor: "org.us-coalition"),
    mentions: [mention("سقطت خمسة صواريخ\nعلى قاعدة \u{200F}عين الأسد", trigger: 0..<4)],
    confidence: 0.9, rule: "fall-of-rockets", steps: ["سقطت → سقط", "frame fall-of-rockets"])

  static let withdrawal = Report(
    id: "6a1f20c93b5f", type: "withdrawal", status: .planned,
    plover: PloverCode(event: "RETREAT", mode: "withdraw", quad: 2),
    date: EventDate(earliest: day(2020, 3, 17), latest: day(2020, 4, 30)),
    places: [
      ReportedPlace(
        role: .from, id: "new.base.shrqy", name: "القاعدة الشرقية", nameArabic: "القاعدة الشرقية",
        kind: .base, feature: "base", country: nil, latitude: nil, longitude: nil, precision: nil,
        text: "القاعدة الشرقية")
    ],
    actors: [
      ReportedActor(
        role: .actor, id: "country:USA", name: "United States", nameArabic: "الولايات المتحدة",
        kind: .state, country: "USA", sector: "MIL", text: "القوات الأمريكية")
    ],
    quantities: [Figure(kind: .troops, low: 300, high: 300, approximate: true, text: "نحو 300")],
    attribution: nil, mentions: [mention("سحب القوات من القاعدة الشرقية", trigger: 0..<3)],
    confidence: 0.75, rule: "withdraw-from")

  static let call = Report(
    id: "00c4", type: "phone-call", status: .occurred,
    plover: PloverCode(event: "CONSULT", mode: "phone", quad: 1),
    date: EventDate(day: day(2020, 3, 16)), places: [], actors: [], quantities: [],
    attribution: nil, mentions: [mention("=اتصال هاتفي", trigger: 1..<6)], confidence: 0.5,
    rule: "call")

  static let protest = Report(
    id: "77aa", type: "demonstration", status: .negated,
    plover: PloverCode(event: "PROTEST", mode: "demo", quad: 4), date: nil, places: [], actors: [],
    quantities: [Figure(kind: .protesters, low: 200, high: 999, approximate: true, text: "مئات")],
    attribution: nil, mentions: [mention("لم يتظاهر أحد، \"قال\" *المتحدث*", trigger: 3..<9)],
    confidence: 0.5, rule: "demonstrate")

  static func mention(_ text: String, trigger: Range<Int>) -> Mention {
    let scalars = Array(text.unicodeScalars)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[trigger])
    let start = 100
    return Mention(
      evidence: Quote(span: Span(start: start, end: start + scalars.count), text: text),
      trigger: Quote(
        span: Span(start: start + trigger.lowerBound, end: start + trigger.upperBound),
        text: String(words)))
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
  }
}
