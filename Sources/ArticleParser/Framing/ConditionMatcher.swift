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
    case .subject: return phraseMatches(predicate.subject, condition)
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

  /// The words that belong to the event: its phrase, its arguments, and those of a verb that only
  /// carries it.
  func region() -> [Range<Int>] {
    var ranges = [predicate.unit..<max(predicate.unit + 1, ownEnd)]
    for phrase in [
      predicate.subject, predicate.object, predicate.secondObject, predicate.sufferer,
    ] where phrase >= 0 {
      ranges.append(sentence.phrases[phrase].start..<sentence.phrases[phrase].end)
    }
    for complement in predicate.complements where complement.phrase >= 0 {
      let phrase = sentence.phrases[complement.phrase]
      ranges.append(phrase.start..<phrase.end)
    }
    return ranges
  }

  private var ownEnd: Int {
    let own = sentence.phraseAt[predicate.unit]
    return own >= 0 ? sentence.phrases[own].end : predicate.unit + 1
  }

  private func anyMatches(_ condition: Condition) -> Bool {
    for range in region() {
      for unit in range where unitMatches(unit, condition) { return true }
    }
    // طائرة بدون طيار is a drone, though none of its words is.
    let phrases =
      [predicate.subject, predicate.object, predicate.secondObject]
      + predicate.complements.map(\.phrase)
    return phrases.contains {
      $0 >= 0 && sentence.phrases[$0].adjectiveClasses.intersects(condition.classes)
    }
  }

  /// وحذرها من: a pronoun for somebody, as the object of a verb without another.
  private func pronounMatches(_ condition: Condition) -> Bool {
    guard predicate.isVerb, predicate.object < 0,
      [.him, .her, .them].contains(sentence.units[predicate.unit].enclitic)
    else { return false }
    let classes = sentence.lexicon.classes
    if condition.classes.intersects(classes.single("actor-like")) { return true }
    // وسلمتها: a pronoun for the base named last.
    guard let site = resolver.context.lastSite else { return false }
    return site.kind == .base && condition.classes.intersects(classes.single("base"))
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
    if entityClasses(phrase).intersects(condition.classes) { return true }
    return it.genitive >= 0 && phraseMatches(it.genitive, condition)
  }

  private func unitMatches(_ unit: Int, _ condition: Condition) -> Bool {
    // Every reading counts: which one the grammar chose may hang on the frame.
    let word = sentence.units[unit]
    guard word.end == word.start + 1, word.tag != .mark else { return false }
    if isStrict, let lexeme = word.reading?.lexeme {
      return condition.lexemes.contains(lexeme)
        || sentence.tokens.lexicon.classes(of: lexeme).intersects(condition.classes)
    }
    for reading in sentence.tokens.readings(word.start) {
      let isVerb = reading.partOfSpeech == .verb
      guard isVerb == (word.tag == .verb) || word.tag == .unknown else { continue }
      if condition.lexemes.contains(reading.lexeme) { return true }
      if sentence.tokens.lexicon.classes(of: reading.lexeme).intersects(condition.classes) {
        return true
      }
    }
    return false
  }

  /// Classes of what the names in a phrase stand for.
  private func entityClasses(_ phrase: Int) -> ClassSet {
    var result = ClassSet()
    let classes = sentence.lexicon.classes
    if resolver.isActor(phrase) { result.formUnion(classes.single("actor-like")) }
    if places.isPlace(phrase) { result.formUnion(classes.single("place-like")) }
    if isStates(phrase) { result.formUnion(classes.single("state-actor")) }
    for unit in sentence.nameUnits(phrase) {
      for entry in sentence.entries(unit) {
        switch entry.kind {
        case .actor:
          let actor = resolver.context.world.catalogue.actors[Int(entry.index)]
          if actor.sector == "MIL" && actor.kind != .person {
            result.formUnion(classes.closure(of: "force"))
            result.formUnion(classes.single("state-actor"))
          }
          if actor.sector == "JUD" && actor.kind != .person {
            result.formUnion(classes.closure(of: "court"))
          }
          switch actor.kind {
          case .person: result.formUnion(classes.closure(of: "known-person"))
          case .armedGroup: result.formUnion(classes.closure(of: "group"))
          case .organisation: result.formUnion(classes.closure(of: "organisation"))
          case .state:
            result.formUnion(classes.closure(of: "government"))
            result.formUnion(classes.single("state-actor"))
          case .unnamed: break
          }
        case .family, .office: result.formUnion(classes.closure(of: "official"))
        case .place:
          let place = resolver.context.world.catalogue.places[Int(entry.index)]
          switch place.kind {
          case .base: result.formUnion(classes.closure(of: "base"))
          case .city: result.formUnion(classes.closure(of: "settlement"))
          case .country: result.formUnion(classes.closure(of: "country"))
          case .facility: result.formUnion(classes.closure(of: "facility"))
          default: result.formUnion(classes.closure(of: "region"))
          }
        case .functionWord: break
        }
      }
    }
    return result
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
