internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// Answers the conditions of frames for one predicate.
struct ConditionMatcher {
  let structure: ClauseStructure
  let resolver: ActorResolver
  let places: PlaceResolver
  let predicate: Predicate
  /// Only the reading that the grammar chose counts.
  private var isStrict = false

  init(
    structure: ClauseStructure, resolver: ActorResolver, places: PlaceResolver,
    predicate: Predicate
  ) {
    self.structure = structure
    self.resolver = resolver
    self.places = places
    self.predicate = predicate
  }

  private var sentence: SentenceAnalysis { structure.sentence }

  /// Whether a frame's veto holds. Other readings of the words may help a frame, but not stop it:
  /// قاعدتين are bases, though they could be rules.
  func forbids(_ veto: [Condition]) -> Bool {
    var strict = self
    strict.isStrict = true
    return !veto.isEmpty && veto.allSatisfy(strict.holds)
  }

  func holds(_ condition: Condition) -> Bool {
    if condition.definite { return sentence.units[predicate.unit].hasArticle }
    switch condition.slot {
    case .subject:
      return phraseMatches(predicate.subject, condition) || lastSubjectMatches(condition)
        || (actsInGenitive && phraseMatches(predicate.object, condition))
    case .object:
      if pronounMatches(condition) { return true }
      return phraseMatches(predicate.object, condition)
        || phraseMatches(predicate.secondObject, condition)
        || phraseMatches(predicate.sufferer, condition)
    case .adjective: return adjectivesMatch(condition)
    case .governor:
      let governor = structure.governors[predicate.unit].unit
      return governor >= 0 && (condition.anyFiller || unitMatches(governor, condition))
    case .next:
      return predicate.unit + 1 < sentence.units.count
        && (condition.anyFiller || unitMatches(predicate.unit + 1, condition))
    case .previous:
      return predicate.unit > 0
        && (condition.anyFiller || unitMatches(predicate.unit - 1, condition))
    case .preposition(let function):
      return predicate.complements.contains { complement in
        guard complement.preposition == function else { return false }
        if condition.anyFiller { return true }
        return phraseMatches(complement.phrase, condition)
      }
    case .content: return contentMatches(condition)
    case .any: return anyMatches(condition)
    }
  }

  /// ويتوجه غدا إلى بغداد: a verb without a subject goes on with whom the sentence before was about.
  private func lastSubjectMatches(_ condition: Condition) -> Bool {
    guard predicate.isVerb, predicate.subject < 0, !predicate.isPassive,
      let last = resolver.context.lastSubject, last.kind == .person
    else { return false }
    return condition.classes.intersects(sentence.lexicon.sets.person)
      || condition.classes.intersects(sentence.lexicon.sets.titles)
  }

  /// اقتحام القوات البلدة: a verbal noun whose genitive is who acts, as its object stands behind.
  private var actsInGenitive: Bool {
    !predicate.isVerb && predicate.subject < 0 && predicate.object >= 0
      && predicate.secondObject >= 0
  }

  private var ownEnd: Int {
    let own = sentence.phraseAt[predicate.unit]
    return own >= 0 ? sentence.phrases[own].end : predicate.unit + 1
  }

  /// Asks the words that belong to the event: its phrase, its arguments, and those of a verb that only
  /// carries it.
  private func anyMatches(_ condition: Condition) -> Bool {
    if anyUnit(predicate.unit..<max(predicate.unit + 1, ownEnd), condition)
      || anyUnit(ofPhrase: predicate.subject, condition)
      || anyUnit(ofPhrase: predicate.object, condition)
      || anyUnit(ofPhrase: predicate.secondObject, condition)
      || anyUnit(ofPhrase: predicate.sufferer, condition)
    {
      return true
    }
    for complement in predicate.complements where anyUnit(ofPhrase: complement.phrase, condition) {
      return true
    }
    // طائرة بدون طيار is a drone, though none of its words is.
    return isDescribed(predicate.subject, condition) || isDescribed(predicate.object, condition)
      || isDescribed(predicate.secondObject, condition)
      || predicate.complements.contains {
        isDescribed($0.phrase, condition)
          || ($0.preposition == .by && isSteered($0.phrase, condition))
      }
  }

  /// بسيارة مفخخة يقودها انتحاري: who moves what it is done with, in a clause that describes it.
  private func isSteered(_ instrument: Int, _ condition: Condition) -> Bool {
    instrument >= 0
      && structure.predicates.contains {
        $0.antecedent == instrument && anyUnit(ofPhrase: $0.subject, condition)
      }
  }

  private func anyUnit(ofPhrase phrase: Int, _ condition: Condition) -> Bool {
    phrase >= 0
      && anyUnit(sentence.phrases[phrase].start..<sentence.phrases[phrase].end, condition)
  }

  private func anyUnit(_ units: Range<Int>, _ condition: Condition) -> Bool {
    for unit in units where unitMatches(unit, condition) { return true }
    return false
  }

  private func isDescribed(_ phrase: Int, _ condition: Condition) -> Bool {
    phrase >= 0 && sentence.phrases[phrase].adjectiveClasses.intersects(condition.classes)
  }

  /// وحذرها من: a pronoun for somebody, as the object of a verb without another.
  private func pronounMatches(_ condition: Condition) -> Bool {
    guard predicate.isVerb, predicate.object < 0,
      [.him, .her, .them].contains(sentence.units[predicate.unit].enclitic)
    else { return false }
    let sets = sentence.lexicon.sets
    if condition.classes.intersects(sets.anyActor) { return true }
    // وسلمتها: a pronoun for the base named last.
    guard let site = resolver.context.lastSite else { return false }
    return site.kind == .base && condition.classes.intersects(sets.base)
  }

  private func contentMatches(_ condition: Condition) -> Bool {
    for unit in predicate.unit + 1..<max(predicate.unit + 1, sentence.units.count) {
      switch sentence.mark(unit) {
      case .comma where unit >= predicate.end, .stop, .semicolon: return false
      default: break
      }
      if unit >= predicate.end + 8 { return false }
      if unitMatches(unit, condition) { return true }
    }
    return false
  }

  private func adjectivesMatch(_ condition: Condition) -> Bool {
    for phrase in sentence.phrases where phrase.head == predicate.unit {
      if condition.anyFiller && !phrase.adjectives.isEmpty { return true }
      if phrase.adjectives.contains(where: { unitMatches($0, condition) }) { return true }
    }
    return false
  }

  private func phraseMatches(_ phrase: Int, _ condition: Condition) -> Bool {
    guard phrase >= 0 else { return false }
    if condition.anyFiller { return true }
    let it = sentence.phrases[phrase]
    if unitMatches(it.head, condition) { return true }
    if it.adjectiveClasses.intersects(condition.classes) { return true }
    if entityMatches(phrase, condition.classes) { return true }
    return it.genitive >= 0 && !it.isArmOfService && phraseMatches(it.genitive, condition)
  }

  private func unitMatches(_ unit: Int, _ condition: Condition) -> Bool {
    // Every reading counts: which one the grammar chose may hang on the frame.
    let word = sentence.units[unit]
    guard word.tag != .mark else { return false }
    guard word.end == word.start + 1 else { return airForceMatches(unit, condition) }
    if isStrict, let lexeme = word.reading?.lexeme {
      return condition.lexemes.contains(lexeme)
        || sentence.tokens.lexicon.classes(of: lexeme).intersects(condition.classes)
    }
    for place in sentence.tokens.places(word.start) {
      let reading = sentence.tokens[place]
      let isVerb = reading.partOfSpeech == .verb
      guard isVerb == (word.tag == .verb) || word.tag == .unknown else { continue }
      if condition.lexemes.contains(reading.lexeme) { return true }
      if sentence.tokens.lexicon.classes(of: reading.lexeme).intersects(condition.classes) {
        return true
      }
    }
    return false
  }

  /// سلاح الجو الملكي، الطيران الحربي الروسي: the name of a state's forces says with what they strike.
  private func airForceMatches(_ unit: Int, _ condition: Condition) -> Bool {
    let lexicon = sentence.lexicon
    guard condition.classes.intersects(lexicon.sets.aircraft), sentence.units[unit].tag == .name,
      sentence.entries(unit).contains(where: {
        lexicon.entities.classes(of: $0).intersects(lexicon.sets.force)
      })
    else { return false }
    return (sentence.units[unit].start..<sentence.units[unit].end).contains { token in
      sentence.tokens.hasReading(token) {
        lexicon.classes(of: $0.lexeme).intersects(lexicon.sets.aircraft)
      }
    }
  }

  /// Whether what a phrase stands for has one of the classes: as somebody, some place or a state's, or
  /// by the names in it.
  private func entityMatches(_ phrase: Int, _ wanted: ClassSet) -> Bool {
    if wanted.isEmpty { return false }
    let sets = sentence.lexicon.sets
    if wanted.intersects(sets.anyActor), resolver.isActor(phrase) { return true }
    if wanted.intersects(sets.anyPlace), places.isPlace(phrase) { return true }
    if wanted.intersects(sets.anyState), isStates(phrase) { return true }
    let entities = sentence.lexicon.entities
    return sentence.hasNameUnit(phrase) { unit in
      sentence.entries(unit).contains { entities.classes(of: $0).intersects(wanted) }
    }
  }

  /// القوات الروسية، صواريخ إيرانية: forces and weapons that an adjective gives to a state.
  private func isStates(_ phrase: Int) -> Bool {
    let it = sentence.phrases[phrase]
    let sets = sentence.lexicon.sets
    return it.country >= 0
      && (it.classes.intersects(sets.forceOrSoldier) || it.classes.intersects(sets.weapon)
        || it.classes.intersects(sets.government))
  }
}
