internal import EventModel
internal import TextAnalysis
internal import WorldKnowledge

/// Works out when an undated article was written: from a day that it names with weekday and month,
/// the years it looks back on, and the office holders it names.
struct PublicationInference {
  let world: WorldKnowledge
  let timeReader: TimeReader

  /// The publication date with its reasoning; unknown, with the candidates, where more than one day
  /// stays possible.
  func publication(of sentences: [SentenceAnalysis], text: ArticleText) -> Publication {
    let parts = explicitDates(sentences)
    if let full = parts.first(where: { $0.year != nil && $0.month != nil && $0.day != nil }),
      full.position < 2, let year = full.year, let month = full.month, let day = full.day,
      let date = CalendarDate(year: year, month: month, day: day)
    {
      return Publication(
        date: date, basis: .inferred, explanation: "The article opens with the date \(date.iso).")
    }
    guard
      let named = parts.first(where: {
        $0.weekday != nil && $0.month != nil && $0.day != nil && $0.year == nil
      }), let weekday = named.weekday, let month = named.month, let day = named.day
    else {
      return Publication(
        date: nil, basis: .unknown,
        explanation: "No day of the text is named with its weekday and month or with its year.")
    }
    let lower = parts.compactMap(\.year).max()
    var candidates = (1990...2040).compactMap { year -> CalendarDate? in
      guard let date = CalendarDate(year: year, month: month, day: day), date.weekday == weekday
      else { return nil }
      return date
    }
    let weekdayName = Self.weekdays[weekday - 1]
    var reasons = [
      "The text names \(weekdayName) \(day) \(Self.months[month - 1]) without a year; the weekday "
        + "allows \(years(candidates))."
    ]
    if let lower {
      candidates.removeAll { $0.year < lower }
      reasons.append("It looks back on \(lower), which leaves \(years(candidates)).")
    }
    for (office, person, spans) in tenures(sentences) {
      let left = candidates.filter { date in spans.contains { $0.holds(on: date) } }
      guard !left.isEmpty, left.count < candidates.count else {
        if left.isEmpty { continue }
        reasons.append(sentence(office, person, spans) + " agrees.")
        continue
      }
      candidates = left
      reasons.append(
        sentence(office, person, spans) + " leaves \(years(candidates)).")
    }
    if candidates.count == 1, let date = candidates.first {
      return Publication(date: date, basis: .inferred, explanation: reasons.joined(separator: " "))
    }
    return Publication(date: nil, basis: .unknown, explanation: reasons.joined(separator: " "))
  }

  private func sentence(_ office: Office, _ person: Actor, _ spans: [Tenure]) -> String {
    let times = spans.map {
      "\($0.from.iso) to \($0.to?.iso ?? "today")\($0.isActing ? " (acting)" : "")"
    }
    return "\(person.name) was \(office.name) from \(times.joined(separator: ", and from ")), which"
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
    var position: Int
  }

  private func explicitDates(_ sentences: [SentenceAnalysis]) -> [Parts] {
    sentences.flatMap { sentence in
      sentence.times.map { time in
        let parts = timeReader.explicitParts(time)
        return Parts(
          year: parts.year, month: parts.month, day: parts.day, weekday: parts.weekday,
          position: sentence.index)
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
