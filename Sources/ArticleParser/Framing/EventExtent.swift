internal import EventModel
internal import LanguagePacks

/// From which day to which an event lasts, of which its clause names one day: the first, or the last.
struct EventExtent {
  let structure: ClauseStructure
  let frames: FrameSet
  let predicate: Predicate
  let carriers: [Int]
  let status: Status
  let published: CalendarDate?

  private var sentence: SentenceAnalysis { structure.sentence }

  /// The days of the event that the date in `unit` begins or ends; the date itself where nothing is
  /// said of how long the event lasts.
  func days(_ date: EventDate, saidBy unit: Int) -> EventDate {
    guard let day = date.earliest else { return date }
    let isOneDay = date.latest == day
    if let length = length(isOneDay: isOneDay, of: sentence.times[sentence.units[unit].value]) {
      let end = day.adding(days: length - 1)
      // What has lasted so long cannot end behind publication.
      let isPast = hangsOnEnd || (isPerfectThroughout && published.map { end > $0 } ?? false)
      return isPast
        ? EventDate(earliest: day.adding(days: 1 - length), latest: day, text: date.text)
        : EventDate(earliest: day, latest: end, text: date.text)
    }
    if status == .occurred, let published, day < published, isBeginning(unit) {
      return EventDate(earliest: day, latest: published, text: date.text)
    }
    return date
  }

  /// How many days the event lasts by the verb or noun that says so: إضراب لأربعة أيام ابتداء من الثلاثاء،
  /// زيارة تستغرق ثلاثة أيام، هدنة مدتها سبعة أيام.
  private func length(isOneDay: Bool, of time: TimeExpression) -> Int? {
    if time.relation == .starting || (status == .planned && isOneDay),
      let amount = predicate.dates.lazy.compactMap(amount).first
    {
      return Self.days(amount, [.day, .week])
    }
    guard isOneDay, !predicate.isVerb else { return nil }
    let units = sentence.units
    for unit in predicate.unit + 1..<min(predicate.unit + Self.reach, units.count) {
      // هدنة بعد معارك استمرت أسبوعا: the length of another event.
      if units[unit].function == .after { return nil }
      if units[unit].tag == .mark, unit + 1 < units.count, units[unit + 1].tag != .relative {
        return nil
      }
      guard units[unit].tag == .date else { continue }
      guard let amount = amount(unit) else { return nil }
      let isSaid =
        sentence.tokens.calendarKinds(units[unit].start).contains(.forDuration)
        || (units[unit - 1].tag == .verb
          && sentence.classes(unit - 1).intersects(sentence.lexicon.sets.aspect))
      return isSaid ? Self.days(amount, [.day, .week, .month]) : nil
    }
    return nil
  }

  /// Units behind an event's noun among which its length may stand.
  private static let reach = 10

  private static func days(_ amount: TimeAmount, _ units: Set<TimeUnit>) -> Int? {
    guard units.contains(amount.unit), !amount.isVague, amount.low == amount.high else {
      return nil
    }
    return amount.inDays.lowerBound
  }

  /// How long something lasts by a unit: لمدة ثلاثة أيام.
  private func amount(_ unit: Int) -> TimeAmount? {
    let value = sentence.units[unit].value
    guard sentence.units[unit].tag == .date, value >= 0,
      case .duration(let amount) = sentence.times[value].sense
    else { return nil }
    return amount
  }

  /// بعد قتال استمر ثمانية أيام، أنهى أمس إضرابا دام أربعين يوما: the day that is named is the last one.
  private var hangsOnEnd: Bool {
    guard status == .occurred, !predicate.isVerb else { return false }
    let governor = structure.governors[predicate.unit]
    guard governor.unit >= 0 else { return false }
    if governor.preposition == .after { return true }
    return sentence.units[governor.unit].tag == .verb && isEnding(governor.unit)
  }

  /// دام، استمر: whether the verb before the length is a past.
  private var isPerfectThroughout: Bool {
    guard status == .occurred else { return false }
    let length = sentence.units.indices.first { $0 > predicate.unit && amount($0) != nil }
    return length.map { isPerfect($0 - 1) || sentence.units[$0].isConjoined } ?? false
  }

  /// أنهى، انقضى: of the verbs of beginning and going on, those that carry no event.
  private func isEnding(_ unit: Int) -> Bool {
    sentence.classes(unit).intersects(sentence.lexicon.sets.aspect)
      && StatusReader(structure: structure, frames: frames).effect(of: unit) != .light
  }

  /// تتواصل المعارك التي اندلعت السبت، بعد محادثات بدأت في السادس من الشهر: the date of the clause that
  /// describes the event is its first day, where the event is said to go on, or to come before the
  /// news.
  private func isBeginning(_ unit: Int) -> Bool {
    guard !predicate.isVerb,
      let clause = structure.predicates.first(where: {
        $0.isVerb && $0.unit > predicate.unit && $0.unit < unit && $0.dates.contains(unit)
          && isPerfect($0.unit)
      })
    else { return false }
    if carriers.contains(where: { isGoingOn($0) }) {
      return sentence.units[clause.unit - 1].tag == .relative
    }
    let begins =
      sentence.classes(clause.unit).intersects(sentence.lexicon.sets.aspect)
      && !isEnding(clause.unit)
    return begins && structure.governors[predicate.unit].preposition == .after
  }

  private func isPerfect(_ unit: Int) -> Bool {
    sentence.units[unit].reading?.features.contains(.perfect) == true
  }

  /// يواصل، تستمر: a verb of going on, in the present.
  private func isGoingOn(_ unit: Int) -> Bool {
    sentence.units[unit].tag == .verb && !isPerfect(unit)
      && sentence.classes(unit).intersects(sentence.lexicon.sets.aspect)
  }
}
