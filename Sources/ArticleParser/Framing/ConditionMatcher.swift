internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// Answers the conditions of frames for the predicates of a sentence.
final class ConditionMatcher {
  let structure: ClauseStructure
  let frames: FrameSet
  let resolver: ActorResolver
  let places: PlaceResolver

  init(
    structure: ClauseStructure, frames: FrameSet, resolver: ActorResolver, places: PlaceResolver
  ) {
    self.structure = structure
    self.frames = frames
    self.resolver = resolver
    self.places = places
  }

  private var sentence: SentenceAnalysis { structure.sentence }

  /// Whether one of a frame's vetoes holds, with all conditions that are joined to it.
  func forbids(_ vetoes: [Condition], _ predicate: Predicate) -> Bool {
    var holdsSoFar = true
    for condition in vetoes {
      holdsSoFar = holdsSoFar && holds(condition, predicate)
      if condition.isJoined { continue }
      if holdsSoFar { return true }
      holdsSoFar = true
    }
    return false
  }

  func holds(_ condition: Condition, _ predicate: Predicate) -> Bool {
    if condition.definite { return sentence.units[predicate.unit].hasArticle }
    switch condition.slot {
    case .subject:
      return phraseMatches(predicate.subject, condition) || lastSubjectMatches(condition, predicate)
        || (actsInGenitive(predicate) && phraseMatches(predicate.object, condition))
    case .object:
      if pronounMatches(condition, predicate) || sufferedPronounMatches(condition, predicate) {
        return true
      }
      return phraseMatches(predicate.object, condition)
        || phraseMatches(predicate.secondObject, condition)
        || phraseMatches(predicate.sufferer, condition)
    case .adjective: return adjectivesMatch(condition, predicate)
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
    case .content: return contentMatches(condition, predicate)
    case .any: return anyMatches(condition, predicate)
    }
  }

  /// ويتوجه غدا إلى بغداد: a verb without a subject goes on with whom the sentence before was about.
  private func lastSubjectMatches(_ condition: Condition, _ predicate: Predicate) -> Bool {
    guard predicate.isVerb, predicate.subject < 0, !predicate.isPassive,
      let last = resolver.context.lastSubject, last.kind == .person
    else { return false }
    return condition.classes.intersects(sentence.lexicon.sets.person)
      || condition.classes.intersects(sentence.lexicon.sets.titles)
  }

  /// اقتحام القوات البلدة: a verbal noun whose genitive is who acts, as its object stands behind.
  private func actsInGenitive(_ predicate: Predicate) -> Bool {
    !predicate.isVerb && predicate.subject < 0 && predicate.object >= 0
      && predicate.secondObject >= 0
  }

  private func ownEnd(_ predicate: Predicate) -> Int {
    let own = sentence.phraseAt[predicate.unit]
    return own >= 0 ? sentence.phrases[own].end : predicate.unit + 1
  }

  /// Asks the words that belong to the event: its phrase, its arguments, and those of a verb that only
  /// carries it.
  private func anyMatches(_ condition: Condition, _ predicate: Predicate) -> Bool {
    if anyUnit(predicate.unit..<max(predicate.unit + 1, ownEnd(predicate)), condition)
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
  private func pronounMatches(_ condition: Condition, _ predicate: Predicate) -> Bool {
    guard predicate.isVerb, predicate.object < 0,
      [.him, .her, .them].contains(sentence.units[predicate.unit].enclitic)
    else { return false }
    // سيارة أوقفها مجهولون: what the clause describes, somebody or something.
    if predicate.antecedent >= 0, predicate.antecedent != predicate.subject {
      return phraseMatches(predicate.antecedent, condition)
    }
    let sets = sentence.lexicon.sets
    if condition.classes.intersects(sets.anyActor) { return true }
    // وسلمتها: a pronoun for the base named last.
    guard condition.classes.intersects(sets.base) else { return false }
    let pronoun = sentence.units[predicate.unit].enclitic
    return places.site(of: pronoun, before: predicate.unit)?.kind == .base
  }

  /// بعد ساعات من توقيفها: a pronoun for somebody, as the genitive of a noun.
  private func sufferedPronounMatches(_ condition: Condition, _ predicate: Predicate) -> Bool {
    guard !predicate.isVerb, predicate.object < 0, !condition.forbids else { return false }
    let pronoun = sentence.units[predicate.unit].enclitic
    guard pronoun != .none else { return false }
    return structure.person(meantBy: pronoun, before: predicate.unit).map {
      phraseMatches($0, condition)
    } ?? false
  }

  private func contentMatches(_ condition: Condition, _ predicate: Predicate) -> Bool {
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

  private func adjectivesMatch(_ condition: Condition, _ predicate: Predicate) -> Bool {
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
    if condition.forbids, let lexeme = word.reading?.lexeme {
      return frames.isLexeme(lexeme, of: condition)
        || sentence.lexicon.classes(of: lexeme).intersects(condition.classes)
    }
    let (mayBeVerb, mayBeOther) = (word.tag == .verb || word.tag == .unknown, word.tag != .verb)
    if mayBeVerb, sentence.tokens.verbClasses(word.start).intersects(condition.classes) {
      return true
    }
    if mayBeOther, sentence.tokens.otherClasses(word.start).intersects(condition.classes) {
      return true
    }
    guard !condition.lexemes.isEmpty else { return false }
    return sentence.tokens.hasReading(word.start) {
      ($0.partOfSpeech == .verb ? mayBeVerb : mayBeOther)
        && frames.isLexeme($0.lexeme, of: condition)
    }
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
    if wanted.intersects(sets.anyNamed), resolver.isNamedPerson(phrase) { return true }
    let entities = sentence.lexicon.entities
    return sentence.hasNameUnit(phrase) { unit in
      sentence.hasEntry(unit) { entities.classes(of: $0).intersects(wanted) }
        || (wanted.intersects(sets.force) && isCalledForce(unit))
    }
  }

  /// قوات يونيفيل، القوة الدولية في جنوب لبنان: an organisation's name of several words that begins with
  /// one for forces.
  private func isCalledForce(_ unit: Int) -> Bool {
    let word = sentence.units[unit]
    return word.end > word.start + 1
      && !sentence.hasEntry(unit) {
        sentence.lexicon.entities.classes(of: $0).intersects(sentence.lexicon.sets.armedBodies)
      }
      && sentence.tokens.otherClasses(word.start).intersects(sentence.lexicon.sets.force)
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
