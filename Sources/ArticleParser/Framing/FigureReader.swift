internal import EventModel
internal import LanguagePacks

/// The numbers of an event's arguments and what they count.
struct FigureReader {
  let sentence: SentenceAnalysis
  let text: ArticleText
  let type: String
  let options: Frame.Options

  private var sets: ClassSets { sentence.lexicon.sets }

  func figures(_ predicate: Predicate) -> [Figure] {
    var result: [Figure] = []
    var phrases = [
      predicate.subject, predicate.object, predicate.secondObject, predicate.sufferer,
    ]
    if predicate.subjectIsInherited { phrases[0] = -1 }
    phrases += predicate.complements.map(\.phrase)
    for phrase in phrases where phrase >= 0 {
      for part in sentence.coordinated(phrase) {
        if let figure = figure(of: part), !result.contains(figure) { result.append(figure) }
      }
    }
    if let ordinal = ordinal(predicate) { result.append(ordinal) }
    return result
  }

  /// The figure of a phrase with a number or a dual.
  private func figure(of phrase: Int) -> Figure? {
    let it = sentence.phrases[phrase]
    if it.number >= 0, sentence.units[it.number].value >= 0 {
      let number = sentence.numbers[sentence.units[it.number].value]
      guard !number.ordinal, let kind = kind(of: it) else { return nil }
      return Figure(
        kind: kind, low: number.low, high: number.high, approximate: number.approximate,
        text: words(it.start..<(it.head + 1)))
    }
    guard sentence.units[it.head].reading?.features.contains(.dual) == true,
      let kind = kind(of: it),
      kind != .other
    else { return nil }
    return Figure(
      kind: kind, low: 2, high: 2, approximate: false, text: words(it.head..<(it.head + 1)))
  }

  private func words(_ units: Range<Int>) -> String {
    text.words(text.trimmed(sentence.span(units)))
  }

  /// What the noun behind a number makes the number count.
  private func kind(of it: NounPhrase) -> FigureKind? {
    let classes = it.classes
    if classes.intersects(sets.killed) { return .killed }
    if classes.intersects(sets.wounded) { return .wounded }
    if classes.intersects(sets.drones) { return .drones }
    if classes.intersects(sets.projectiles) { return .rockets }
    let counted =
      classes.intersects(sets.people)
      || sentence.units[it.head].tag == .number || it.country >= 0
    guard counted else { return classes.intersects(sets.uncounted) ? nil : .other }
    if options.contains(.kills) { return .killed }
    if options.contains(.wounds) { return .wounded }
    switch type {
    case "arrest": return .arrested
    case "abduction": return .abducted
    case "prisoner-release": return .released
    case "demonstration", "riot", "strike", "sit-in", "hunger-strike": return .protesters
    case "redeployment", "withdrawal", "deployment", "military-exercise", "joint-exercise", "alert":
      return .troops
    default: return .other
    }
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
        text: words(phrase.ordinal..<(phrase.ordinal + 1)))
    }
    return nil
  }
}
