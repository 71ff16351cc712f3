internal import LanguagePacks

// Whom the pronoun of a noun stands for: أفرجت عن ناشطة بعد ساعات من توقيفها.

extension ClauseStructure {
  /// The phrase that tells of the person, or of the people, whom the pronoun of a noun stands for: the one
  /// told in the sentence before it whose gender and number go with the pronoun. Of several, whoever
  /// suffers what a verb tells, alive.
  func person(meantBy pronoun: Enclitic, before unit: Int) -> Int? {
    let people = sentence.phrases.indices.filter {
      sentence.phrases[$0].end <= unit && isPerson($0) && agreesAsPerson($0, pronoun)
    }
    if people.count < 2 { return people.first }
    return people.last { phrase in
      predicates.contains { verb in
        guard verb.unit < unit, !sentence.classes(verb.unit).intersects(sets.killing) else {
          return false
        }
        return verb.object == phrase
          || verb.complements.contains {
            $0.phrase == phrase && [.about, .on, .by].contains($0.preposition)
          }
      }
    }
  }

  private func isPerson(_ phrase: Int) -> Bool {
    let it = sentence.phrases[phrase]
    return sentence.units[it.head].enclitic == .none && it.classes.intersects(sets.person)
  }

  private func agreesAsPerson(_ phrase: Int, _ pronoun: Enclitic) -> Bool {
    let it = sentence.phrases[phrase]
    guard let features = sentence.units[it.head].reading?.features else { return false }
    let areSeveral = features.contains(.plural) || it.number >= 0 || it.quantifier >= 0
    switch pronoun {
    case .him: return !areSeveral && !features.contains(.feminine)
    case .her: return !areSeveral && features.contains(.feminine)
    case .them: return areSeveral
    default: return false
    }
  }
}
