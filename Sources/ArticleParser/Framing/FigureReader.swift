internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

/// The numbers of an event's arguments and what they count; the dead and wounded are
/// ``CasualtyReader``'s.
struct FigureReader {
  let sentence: SentenceAnalysis
  let counter: PhraseCounter
  let type: EventTypeInfo

  private var sets: ClassSets { sentence.lexicon.sets }

  func figures(_ predicate: Predicate) -> [Figure] {
    var result: [Figure] = []
    func add(_ phrase: Int, isSubject: Bool = false) {
      guard phrase >= 0 else { return }
      for part in sentence.coordinated(phrase) {
        guard let figure = figure(of: part, isSubject: isSubject), !result.contains(figure) else {
          continue
        }
        result.append(figure)
      }
    }
    if !predicate.subjectIsInherited { add(predicate.subject, isSubject: true) }
    for phrase in [predicate.object, predicate.secondObject, predicate.sufferer] { add(phrase) }
    for complement in predicate.complements { add(complement.phrase) }
    if let events = countOfEvents(predicate), !result.contains(events) { result.append(events) }
    if let ordinal = ordinal(predicate) { result.append(ordinal) }
    return result
  }

  private func figure(of phrase: Int, isSubject: Bool) -> Figure? {
    let it = sentence.phrases[phrase]
    guard let kind = kind(of: it, isSubject: isSubject) else { return nil }
    let single = Self.singular.contains(kind)
    guard let count = counter.count(of: phrase, single: single) else { return nil }
    if kind == .other, it.number < 0 { return nil }
    return count.figure(kind)
  }

  /// Kinds of which one alone is told as a figure.
  private static let singular: Set<FigureKind> = [.drones, .rockets, .arrested, .abducted]

  /// What the noun behind a number makes the number count.
  private func kind(of it: NounPhrase, isSubject: Bool) -> FigureKind? {
    let classes = it.classes
    if classes.intersects(sets.killed) || classes.intersects(sets.wounded) { return nil }
    if classes.intersects(sets.drones) || it.adjectiveClasses.intersects(sets.drones) {
      return .drones
    }
    if classes.intersects(sets.projectiles) { return .rockets }
    if classes.intersects(sets.weapon) { return .other }
    if classes.intersects(sets.uncounted) { return nil }
    let counted =
      classes.intersects(sets.people)
      || sentence.units[it.head].tag == .number || it.country >= 0 || !it.names.isEmpty
    guard counted else {
      return isSubject ? nil : .other
    }
    switch type.id {
    case "arrest": return isSubject ? nil : .arrested
    case "abduction": return isSubject ? nil : .abducted
    case "prisoner-release": return isSubject ? nil : .released
    case "demonstration", "riot", "strike", "sit-in", "hunger-strike": return .protesters
    case "redeployment", "withdrawal", "deployment", "military-exercise", "joint-exercise", "alert":
      return .troops
    default: return isSubject || type.plover == "ASSAULT" ? nil : .other
    }
  }

  /// 33 هجوما، 26 اتفاقية: how many events there were.
  private func countOfEvents(_ predicate: Predicate) -> Figure? {
    guard !predicate.isVerb, !sentence.classes(predicate.unit).intersects(sets.casualties),
      let own = counter.phrase(headedBy: predicate.unit), sentence.phrases[own].number >= 0
    else { return nil }
    return counter.count(of: own)?.figure(.other)
  }

  /// الهجوم الرابع والعشرون: the how-manieth the event is.
  private func ordinal(_ predicate: Predicate) -> Figure? {
    guard !predicate.isVerb else { return nil }
    for phrase in sentence.phrases where phrase.head == predicate.unit && phrase.ordinal >= 0 {
      let unit = sentence.units[phrase.ordinal]
      guard unit.value >= 0 else { continue }
      let number = sentence.numbers[unit.value]
      return Figure(
        kind: .ordinal, low: number.low, high: number.high, approximate: number.approximate,
        text: counter.words(phrase.ordinal..<(phrase.ordinal + 1)))
    }
    return nil
  }
}
