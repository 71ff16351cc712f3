internal import LanguagePacks
internal import TextAnalysis

// Who acts in a clause that another verb is about.

extension ClauseStructure {
  /// أعلن الحزب أنه أطلق صواريخ: whom the pronoun behind the complementizer stands for; -1 where it
  /// cannot be said, nil where there is no such pronoun or it announces the clause (أنه تم).
  func contentPronoun(_ predicate: Predicate, _ features: Features) -> Int? {
    let start = predicate.clauseStart
    guard start > 0, units[start - 1].tag == .complementizer, !predicate.isPassive,
      units[start..<predicate.unit].allSatisfy({
        [.particle, .negation, .date, .verb, .mark].contains($0.tag)
      }), !sentence.classes(predicate.unit).intersects(sets.happening)
    else { return nil }
    let agrees: Bool
    switch units[start - 1].enclitic {
    case .him: agrees = !features.contains(.feminine) && !features.contains(.plural)
    case .her: agrees = !features.contains(.masculine)
    case .them: agrees = features.contains(.plural)
    default: return nil
    }
    guard agrees else { return nil }
    let parent = predicate.parent >= 0 ? predicateAt[predicate.parent] : -1
    guard parent >= 0, predicates[parent].subject >= 0 else { return -1 }
    // أعلنت الوزارة أنه قتل: a pronoun of the other gender announces the clause.
    let head = units[sentence.phrases[predicates[parent].subject].head].reading?.features ?? []
    let isOther = units[start - 1].enclitic == .him && head.isSuperset(of: [.feminine, .singular])
    return isOther ? nil : predicates[parent].subject
  }

  /// سبق لتركيا أن شنت، يمكن للجيش أن يتدخل: whom ل introduces acts in the clause that the verb is about; nil
  /// where the verb is none of these or does not agree.
  func controller(_ predicate: Predicate, _ features: Features) -> Int? {
    let start = predicate.clauseStart
    guard start > 0, units[start - 1].tag == .complementizer, units[start - 1].enclitic == .none,
      predicate.parent >= 0, predicateAt[predicate.parent] >= 0,
      sentence.classes(predicate.parent).intersects(sets.forControl)
    else { return nil }
    let owner = predicates[predicateAt[predicate.parent]].complements.first {
      $0.preposition == .for && $0.phrase >= 0
    }
    return owner.flatMap { agrees($0.phrase, features, isBefore: true) ? $0.phrase : nil }
  }
}
