internal import EventModel
internal import TextAnalysis
internal import WorldKnowledge

/// Works out when an undated article was written: from a day that it names with weekday and month,
/// the weekday that it calls today or yesterday, the latest time that it looks back on, and the
/// office holders it names.
struct PublicationInference {
  let world: WorldKnowledge
  let timeReader: TimeReader

  /// The publication date with its reasoning; unknown, with the candidates, where more than one day
  /// stays possible. Nothing is guessed.
  func publication(of sentences: [SentenceAnalysis], text: ArticleText) -> Publication {
    let parts = explicitDates(sentences)
    if let opening = openingDate(parts) {
      return Publication(
        date: opening, basis: .inferred,
        explanation: "The article opens with the date \(opening.iso).")
    }
    var reasons: [String] = []
    var candidates = named(parts, writtenOn: weekday(sentences, &reasons), &reasons)
    guard !candidates.isEmpty else {
      return Publication(
        date: nil, basis: .unknown,
        explanation: (reasons + [
          "No day of the text is named with its weekday and month or with its year."
        ]).joined(separator: " "))
    }
    if let lower = latestTimeLookedBackOn(parts) {
      keep(&candidates, because: "It looks back on \(lower.words),", &reasons) { $0 >= lower.day }
    }
    for (office, person, spans) in tenures(sentences) {
      keep(&candidates, because: sentence(office, person, spans), &reasons) { date in
        spans.contains { $0.holds(on: date) }
      }
    }
    if candidates.count == 1, let date = candidates.first {
      return Publication(date: date, basis: .inferred, explanation: reasons.joined(separator: " "))
    }
    reasons.append("Candidates: \(candidates.map(\.iso).joined(separator: ", ")).")
    return Publication(date: nil, basis: .unknown, explanation: reasons.joined(separator: " "))
  }

  /// Keeps the candidates that a fact allows and says so, unless it allows none: then the text speaks
  /// of another time there.
  private func keep(
    _ candidates: inout [CalendarDate], because fact: String, _ reasons: inout [String],
    where allows: (CalendarDate) -> Bool
  ) {
    let left = candidates.filter(allows)
    guard !left.isEmpty else { return }
    reasons.append(
      left.count < candidates.count
        ? "\(fact) which leaves \(years(left))." : "\(fact) which agrees.")
    candidates = left
  }

  // MARK: - Days that the text names

  /// A full date that the article opens with.
  private func openingDate(_ parts: [Parts]) -> CalendarDate? {
    let opening = parts.first { part in
      part.position < 2 && part.relation == .at && part.year != nil && part.month != nil
        && part.day != nil
    }
    guard let year = opening?.year, let month = opening?.month, let day = opening?.day else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The days on which the article may have been written by the first day that it names with weekday
  /// and month: that day itself, or the first one on the article's own weekday from then on.
  private func named(
    _ parts: [Parts], writtenOn own: Int?, _ reasons: inout [String]
  ) -> [CalendarDate] {
    guard
      let named = parts.first(where: {
        $0.weekday != nil && $0.month != nil && $0.day != nil && $0.year == nil
      }), let weekday = named.weekday, let month = named.month, let day = named.day
    else { return [] }
    let days = Self.years.compactMap { year -> CalendarDate? in
      CalendarDate(year: year, month: month, day: day).flatMap {
        $0.weekday == weekday ? $0 : nil
      }
    }
    let name = "\(Self.weekdays[weekday - 1]) \(day) \(Self.months[month - 1])"
    reasons.append(
      "The text names \(name) without a year; the weekday allows \(years(days)).")
    guard let own, own != weekday else { return days }
    return days.map { $0.adding(days: (own - weekday + 7) % 7) }
  }

  private static let years = 1990...2040

  /// The weekday on which the article was written, by اليوم الثلاثاء or أمس الاثنين; nil where it
  /// says none, or several.
  private func weekday(_ sentences: [SentenceAnalysis], _ reasons: inout [String]) -> Int? {
    var found: Set<Int> = []
    for time in sentences.flatMap(\.times) {
      guard case .day(let shift, let weekday?) = time.sense else { continue }
      found.insert(((weekday - 1 - shift) % 7 + 7) % 7 + 1)
    }
    guard found.count == 1, let own = found.first else { return nil }
    reasons.append("What it calls today or yesterday makes it a \(Self.weekdays[own - 1]).")
    return own
  }

  /// The latest month or year that the text names as past: the article is no older.
  private func latestTimeLookedBackOn(_ parts: [Parts]) -> (day: CalendarDate, words: String)? {
    let bounds = parts.compactMap { part -> (day: CalendarDate, words: String)? in
      guard let year = part.year, part.isPast,
        let day = CalendarDate(year: year, month: part.month ?? 1, day: part.day ?? 1)
      else { return nil }
      let month = part.month.map { "\(Self.months[$0 - 1]) " } ?? ""
      return (day, month + String(year))
    }
    return bounds.max { $0.day < $1.day }
  }

  private func sentence(_ office: Office, _ person: Actor, _ spans: [Tenure]) -> String {
    let times = spans.map {
      "\($0.from.iso) to \($0.to?.iso ?? "today")\($0.isActing ? " (acting)" : "")"
    }
    return "\(person.name) was \(office.name) from \(times.joined(separator: ", and from ")),"
  }

  private func years(_ dates: [CalendarDate]) -> String {
    dates.isEmpty ? "no year" : dates.map { String($0.year) }.joined(separator: ", ")
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private struct Parts {
    var year, month, day, weekday: Int?
    var relation: TimeRelation
    var position: Int

    /// Whether it is named as a time that has come: not بحلول 2030 or حتى 2025.
    var isPast: Bool {
      switch relation {
      case .at, .before, .after, .since, .during: true
      case .by, .until, .starting: false
      }
    }
  }

  private func explicitDates(_ sentences: [SentenceAnalysis]) -> [Parts] {
    sentences.flatMap { sentence in
      sentence.times.map { time in
        let parts = timeReader.explicitParts(time)
        return Parts(
          year: parts.year, month: parts.month, day: parts.day, weekday: parts.weekday,
          relation: time.relation, position: sentence.index)
      }
    }
  }

  /// Office holders that the text names together with their office.
  private func tenures(_ sentences: [SentenceAnalysis]) -> [(Office, Actor, [Tenure])] {
    var result: [(Office, Actor, [Tenure])] = []
    let catalogue = world.catalogue
    for sentence in sentences {
      for unit in sentence.units.indices {
        let offices = Set(
          sentence.entries(unit).filter { $0.kind == .office }.map { Int($0.index) })
        guard !offices.isEmpty else { continue }
        // The name stands within a few words behind the office.
        let people = (unit + 1..<min(unit + 5, sentence.units.count)).flatMap { at in
          sentence.entries(at).filter { $0.kind == .actor }.map { Int($0.index) }
        }
        for person in people where catalogue.actors[person].kind == .person {
          let spans = world.tenures(ofPerson: person).filter { offices.contains($0.office) }
          guard let first = spans.first,
            !result.contains(where: { $0.1.id == catalogue.actors[person].id })
          else { continue }
          let office = catalogue.offices[first.office]
          result.append(
            (office, catalogue.actors[person], spans.filter { $0.office == first.office }))
        }
      }
    }
    return result
  }
}
