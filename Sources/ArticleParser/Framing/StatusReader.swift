internal import EventModel
internal import LanguagePacks

/// What the words above an event say of whether it happened.
struct StatusReader {
  let structure: ClauseStructure
  let frames: FrameSet

  var sentence: SentenceAnalysis { structure.sentence }
  var sets: ClassSets { sentence.lexicon.sets }

  struct Verdict {
    var status: Status = .occurred
    /// No event of its own: a purpose, a condition, the content of a demand.
    var isSuppressed = false
    /// Somebody calls for it.
    var isCalledFor = false
    /// Planned by a decision or an order.
    var isDecided = false
    /// Any such event: أي اعتداء, which is none unless it is denied or feared.
    var isAny = false
    /// Told as the object of somebody's reaction.
    var isReaction = false
    /// What is said above is said of who did it.
    var isOfResponsibility = false
    var steps: [String] = []
    /// Units of speakers' verbs or nouns above, nearest first.
    var speeches: [Int] = []
    /// The verb that carries the event, and what its subject is to it.
    var carrier = -1
    var carrierEffect: Effect = .light
    var carrierRelation: Relation = .none
    /// Hangs on a noun of fear or chance: its verb does not carry the event.
    var isContentOfNoun = false
  }

  func verdict(_ predicate: Predicate) -> Verdict {
    var verdict = Verdict()
    if predicate.isVerb {
      apply(verb: predicate, &verdict, isTrigger: true)
      verdict.isAny =
        isAny(phrase: predicate.antecedent) || isAny(phrase: predicate.subject)
        || (isViolent(predicate) && isAny(phrase: predicate.object))
    } else {
      verdict.isAny = isViolent(predicate) && isAny(phrase: predicate.object)
      applyNounContext(predicate, &verdict)
    }
    climb(from: predicate.unit, parent: predicate.parent, &verdict)
    if restsOnGuess(predicate) { raise(.hypothetical, &verdict, "as a guess or rumour has it") }
    if verdict.isAny, verdict.status == .occurred || verdict.status == .planned {
      verdict.isSuppressed = true
      verdict.steps.append("status: any such event")
    }
    return verdict
  }

  /// أي: the quantifier of what may or may not be.
  private func isAny(_ unit: Unit) -> Bool {
    unit.tag == .quantifier && unit.function == .any
  }

  /// خطف أي أجنبي: what is done to anyone whatever is not done, while أي may be refused or warned of.
  private func isViolent(_ predicate: Predicate) -> Bool {
    sentence.classes(predicate.unit).intersects(sets.transitive)
      || sentence.classes(predicate.unit).intersects(sets.attackNouns)
  }

  /// أي اعتداء يستهدف: of any such thing.
  private func isAny(phrase: Int) -> Bool {
    guard phrase >= 0 else { return false }
    let it = sentence.phrases[phrase]
    return isAny(sentence.units[it.start])
      || (it.quantifier >= 0 && isAny(sentence.units[it.quantifier]))
  }

  func apply(verb predicate: Predicate, _ verdict: inout Verdict, isTrigger: Bool) {
    if predicate.isConditional {
      verdict.isSuppressed = true
      verdict.steps.append("status: stands under a condition")
    }
    if predicate.isNegated {
      verdict.status = .negated
      verdict.steps.append("status: the verb is negated")
      return
    }
    switch predicate.modal {
    case .planned:
      raise(.planned, &verdict, "a word of plan or future stands before the verb")
    case .possible: raise(.hypothetical, &verdict, "a word of possibility stands before the verb")
    case .necessary:
      if isTrigger { verdict.isSuppressed = true }
    default: break
    }
    // An imperfect behind أن is content that has not happened: قرر أن، من أجل أن.
    if isTrigger, predicate.clauseStart > 0,
      sentence.units[predicate.clauseStart - 1].tag == .subordinator,
      sentence.units[predicate.clauseStart - 1].function == .purpose
    {
      verdict.isSuppressed = true
    }
    if sentence.units[predicate.unit].proclitics.contains(.to) { verdict.isSuppressed = true }
    if isHabitual(predicate) {
      verdict.isSuppressed = true
      verdict.steps.append("status: goes on as a habit")
    }
  }

  /// Whether a noun names an act: read so, or an attack with its object, as لاغتيال الوزير.
  private func isMasdar(_ predicate: Predicate) -> Bool {
    let unit = sentence.units[predicate.unit]
    if unit.reading?.partOfSpeech == .masdar { return true }
    let own = sentence.phraseAt[predicate.unit]
    guard own >= 0, sentence.phrases[own].genitive >= 0,
      sentence.classes(predicate.unit).intersects(sets.attackNouns)
    else { return false }
    return sentence.tokens.hasReading(unit.start) {
      $0.partOfSpeech == .masdar && $0.proclitics == unit.proclitics
    }
  }

  func raise(_ status: Status, _ verdict: inout Verdict, _ why: String) {
    guard verdict.status == .occurred || (verdict.status == .planned && status == .hypothetical)
    else { return }
    verdict.status = status
    verdict.steps.append("status: \(status.rawValue), \(why)")
  }

  /// Prepositions and negations before an event noun.
  private func applyNounContext(_ predicate: Predicate, _ verdict: inout Verdict) {
    let unit = sentence.units[predicate.unit]
    if unit.proclitics.contains(.to), structure.governors[predicate.unit].preposition == .for,
      isMasdar(predicate), !isToldOf(predicate.unit),
      ![.lightPassive, .planned, .decided, .light].contains(
        effect(of: structure.governors[predicate.unit].unit))
    {
      verdict.isSuppressed = true
      verdict.steps.append("status: a purpose")
    }
    if predicate.unit > 0 {
      let before = sentence.units[predicate.unit - 1]
      if isAny(before) || isAnyOf(predicate.unit) { verdict.isAny = true }
      if before.tag == .negation || before.function == .without {
        verdict.status = .negated
        verdict.steps.append("status: negated by the word before it")
      }
      if before.tag == .modal {
        raise(
          before.function == .planned ? .planned : .hypothetical, &verdict,
          "a modal stands before the noun")
      }
      if before.function == .for && before.tag == .preposition { verdict.isSuppressed = true }
      if isOngoing(predicate.unit) {
        verdict.isSuppressed = true
        verdict.steps.append("status: what goes on as a rule")
      }
      if followsException(predicate.unit) {
        verdict.isSuppressed = true
        verdict.steps.append("status: the only way to something")
      }
      if before.tag == .pronoun, !unit.hasArticle, !unit.hasPreposition,
        structure.governors[predicate.unit].unit < 0
      {
        verdict.isSuppressed = true
        verdict.steps.append("status: says what something is")
      }
    }
    applyAdjectives(predicate, &verdict)
    applyClauses(about: predicate, &verdict)
  }

  /// التظاهرات التي ستنظم، هجوم قد يشنه: a clause about the noun that says when it happens.
  private func applyClauses(about predicate: Predicate, _ verdict: inout Verdict) {
    for verb in structure.predicates
    where verb.antecedent >= 0 && stands(predicate.unit, in: verb.antecedent)
      && (verb.modal == .planned || verb.modal == .possible) && tellsOfHappening(verb.unit)
    {
      raise(
        verb.modal == .planned ? .planned : .hypothetical, &verdict, "as the clause about it says")
    }
  }

  /// للهجوم الذي تعرضت له الناقلتان: whether a clause about a noun says that it was.
  func isToldOf(_ unit: Int) -> Bool {
    sentence.units[unit].hasArticle
      && structure.predicates.contains { verb in
        verb.antecedent >= 0 && stands(unit, in: verb.antecedent) && !verb.isNegated
          && verb.modal == .none && tellsOfHappening(verb.unit)
          && sentence.units[verb.unit].reading?.features.contains(.perfect) == true
      }
  }

  /// Whether a noun is the head of a phrase or of one of its genitives.
  private func stands(_ unit: Int, in phrase: Int) -> Bool {
    var at = phrase
    while at >= 0, sentence.phrases[at].head != unit { at = sentence.phrases[at].genitive }
    return at >= 0
  }

  /// Whether a verb only says that something happens or is done.
  private func tellsOfHappening(_ unit: Int) -> Bool {
    if sentence.classes(unit).intersects(sets.happening) { return true }
    guard let lexeme = sentence.units[unit].reading?.lexeme else { return false }
    switch frames.effect(of: lexeme) {
    case .light, .lightPassive, .lightPlace: return true
    default: return false
    }
  }

  /// هجوم محتمل، ضربة وشيكة: an adjective of the noun that says whether it has happened.
  private func applyAdjectives(_ predicate: Predicate, _ verdict: inout Verdict) {
    let own = sentence.phraseAt[predicate.unit]
    guard own >= 0, sentence.phrases[own].head == predicate.unit else { return }
    for adjective in Array(sentence.phrases[own].adjectives) + furtherAdjectives(own) {
      let word = sentence.lexeme(adjective)?.id ?? "?"
      switch effect(of: adjective) {
      case .planned: raise(.planned, &verdict, "described by \(word)")
      case .hypothetical: raise(.hypothetical, &verdict, "described by \(word)")
      case .recurs where isUnbounded(predicate):
        verdict.isSuppressed = true
        verdict.steps.append("status: several events without bounds")
      default: continue
      }
    }
  }

  /// ضربة أميركية أو إسرائيلية محتملة: the adjectives behind one that is joined to the phrase's own.
  private func furtherAdjectives(_ phrase: Int) -> Range<Int> {
    let start = sentence.phrases[phrase].end
    guard start + 1 < sentence.units.count, sentence.units[start].tag == .conjunction,
      !sentence.phrases[phrase].adjectives.isEmpty
    else { return start..<start }
    var end = start + 1
    while end < sentence.units.count, sentence.units[end].tag == .adjective,
      sentence.units[end].hasArticle == sentence.phrases[phrase].isDefinite
    {
      end += 1
    }
    return start + 1..<end
  }

  /// الهجمات المتكررة: several events of which neither number nor day is told.
  private func isUnbounded(_ predicate: Predicate) -> Bool {
    let features = sentence.units[predicate.unit].reading?.features
    return features?.contains(.plural) == true && predicate.dates.isEmpty
      && !sentence.phrases.contains { $0.head == predicate.unit && $0.number >= 0 }
  }

  /// Goes up from word to governor to the clause above, and lets each say what it has to say.
  private func climb(from start: Int, parent: Int, _ verdict: inout Verdict) {
    var unit = start
    var clauseParent = parent
    var seen = [start]
    while seen.count < 12 {
      let governor = governor(of: unit)
      if followsCondition(unit) {
        verdict.isSuppressed = true
        verdict.steps.append("status: stands under a condition")
      }
      var next = -1
      var relation = Relation.none
      if sentence.units[unit].tag == .verb {
        next = clauseParent
        relation = .clause
      } else if governor.unit >= 0 {
        next = governor.unit
        relation = governor.relation
        if relation == .subject { next = structure.mainVerb(behind: next) ?? next }
      }
      guard next >= 0, !seen.contains(next) else { return }
      seen.append(next)
      // عقب هجوم، ردا على الهجمات: the noun stands beside what governs the preposition, not under it.
      if relation == .complement, !Self.shares(fateOf: governor.preposition) { return }
      govern(by: next, relation, governor.preposition, from: unit, &verdict)
      if relation != .clause, sentence.units[next].tag == .noun, effect(of: next) == .hypothetical {
        verdict.isContentOfNoun = true
      }
      let index = structure.predicateAt[next]
      clauseParent = index >= 0 ? structure.predicates[index].parent : -1
      unit = next
    }
  }

  /// Whether the noun behind a preposition shares the fate of what governs it.
  static func shares(fateOf preposition: Function) -> Bool {
    switch preposition {
    case .by, .to, .from, .on, .about, .in, .with, .for: true
    default: false
    }
  }

  /// Whether a noun is definite, by itself or by its genitive.
  func isKnown(_ unit: Int) -> Bool {
    let own = sentence.phraseAt[unit]
    return own >= 0 ? sentence.phrases[own].isDefinite : sentence.units[unit].hasArticle
  }
}
