internal import EventModel
internal import LanguagePacks

/// Who says that it happened.
struct AttributionReader {
  let structure: ClauseStructure
  let text: ArticleText
  let resolver: ActorResolver

  private var sentence: SentenceAnalysis { structure.sentence }
  private var sets: ClassSets { sentence.lexicon.sets }

  /// The speaker above the clause, nearest first; else the source named behind or before it.
  func attribution(of predicate: Predicate, speeches: [Int]) -> Attribution? {
    for unit in speeches {
      if let found = speaker(of: unit) { return found }
    }
    return namedSource(predicate)
  }

  /// The subject of a verb of saying; of a verb of passing on, whom it quotes.
  private func speaker(of unit: Int) -> Attribution? {
    let index = structure.predicateAt[unit]
    if index >= 0 {
      let verb = structure.predicates[index]
      if sentence.classes(unit).intersects(sets.hearsay),
        let quoted = verb.complements.first(where: { $0.preposition == .about && $0.phrase >= 0 })
      {
        return attribution(quoted.phrase)
      }
      return verb.subject >= 0 ? attribution(verb.subject) : nil
    }
    // مشيرا إلى أن، مؤكدا: the subject of the verb before the participle.
    let main = structure.predicates.last { $0.unit < unit && $0.subject >= 0 }
    return main.flatMap { attribution($0.subject) }
  }

  private func attribution(_ phrase: Int) -> Attribution? {
    let it = sentence.phrases[phrase]
    let start = it.head
    let words = sentence.text(of: start..<it.end, in: text)
    guard !words.isEmpty else { return nil }
    let actor = resolver.actor(phrase, role: .actor)
    let isKnown = actor.map { !$0.isUnnamed } ?? false
    return Attribution(text: words, actor: isKnown ? actor?.id : nil)
  }

  /// بحسب المرصد، وفق ما أعلن الجيش، حسبما أعلنت القيادة.
  private func namedSource(_ predicate: Predicate) -> Attribution? {
    for unit in sentence.units.indices where sentence.units[unit].function == .according {
      switch sentence.units[unit].tag {
      case .preposition:
        if let found = sentence.nounPhrase(at: unit + 1) {
          return attribution(found)
        }
      case .subordinator:
        if let verb = structure.predicates.first(where: {
          $0.unit > unit && $0.unit <= unit + 3 && $0.subject >= 0
            && sentence.classes($0.unit).intersects(sets.saying)
        }) {
          return attribution(verb.subject)
        }
      default: continue
      }
    }
    return nil
  }
}
