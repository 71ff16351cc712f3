internal import LanguagePacks
internal import TextAnalysis

// What an event hangs on, and what that says of it.

extension StatusReader {
  /// What a word hangs on. A noun that says what becomes of its content takes what follows it from the
  /// verb before: أعرب عن مخاوف من هجمات، اعتقلوا أثناء محاولتهم إطلاق صواريخ.
  func governor(of unit: Int) -> Governor {
    let given = structure.governors[unit]
    if let joined = governorOfJoined(unit, given) { return joined }
    if given.unit < 0 { return looseGovernor(of: unit, given) ?? given }
    guard given.relation == .complement || given.relation == .object,
      sentence.units[given.unit].isVerbal
    else { return given }
    var nearest = structure.nominalGovernor(of: unit)
    if let adjective = adjective(governing: unit) { nearest.unit = adjective }
    if nearest.unit < 0, let noun = noun(governing: unit) { nearest.unit = noun }
    // عزم الحكومة على شن هجوم: the noun whose genitive stands between.
    while nearest.unit > given.unit, !takesContent(nearest.unit),
      structure.governors[nearest.unit].relation == .genitive
    {
      nearest.unit = structure.governors[nearest.unit].unit
    }
    if nearest.relation == .complement, nearest.unit > given.unit, takesContent(nearest.unit),
      Self.shares(fateOf: nearest.preposition)
    {
      return nearest
    }
    let before = unit - 1
    if before > given.unit, sentence.units[before].enclitic != .none,
      !sentence.units[unit].hasPreposition, takesContent(before)
    {
      return Governor(unit: before, relation: .object)
    }
    return given
  }

  /// What takes a noun for its content that hangs on no verb: the pronoun's noun or the construct before
  /// it (محاولتهم إطلاق صواريخ، نية المسلحين تفجير السيارة), an adjective (الداعين إلى تنظيم مظاهرات),
  /// or a verb that says what something amounts to (اعتبار القرار اعتداء على).
  private func looseGovernor(of unit: Int, _ given: Governor) -> Governor? {
    guard sentence.units[unit].tag == .noun, unit > 0 else { return nil }
    let isMarked = sentence.units[unit].hasPreposition
    let before = sentence.units[unit - 1]
    if isMarked || (before.tag == .preposition && before.enclitic == .none) {
      guard let above = adjective(governing: unit) ?? noun(governing: unit) else { return nil }
      let preposition =
        given.preposition == .none
        ? structure.nominalGovernor(of: unit).preposition : given.preposition
      return Governor(unit: above, relation: .complement, preposition: preposition)
    }
    guard !sentence.units[unit].isConjoined, isEventful(unit) else { return nil }
    var at = unit - 1
    while at >= 0, unit - at <= 8 {
      let word = sentence.units[at]
      switch word.tag {
      case .noun, .verb:
        let isApart = at < unit - 1 || word.enclitic != .none
        if isApart, !word.hasArticle, withholds(at) || effect(of: at) == .likens {
          return Governor(unit: at, relation: .object)
        }
        if word.tag == .verb { return nil }
      case .name, .adjective, .unknown, .quantifier, .preposition: break
      case .mark where [.openQuote, .closeQuote].contains(sentence.mark(at)): break
      default: return nil
      }
      at -= 1
    }
    return nil
  }

  /// توقف «حماس» عن إطلاق: the noun before its genitive and the preposition.
  private func noun(governing unit: Int) -> Int? {
    var at = sentence.units[unit].hasPreposition ? unit - 1 : unit - 2
    while at >= 0, unit - at <= 7 {
      switch sentence.units[at].tag {
      case .name, .adjective, .date, .unknown: break
      case .mark where [.openQuote, .closeQuote].contains(sentence.mark(at)): break
      case .noun where withholds(at): return at
      case .noun where sentence.units[at].hasArticle: break
      default: return nil
      }
      at -= 1
    }
    return nil
  }

  /// خطف طائرات واحتجاز رهائن، بحرب أو بضربة: an act joined to another one shares what that hangs on,
  /// where this says that it has not happened.
  private func governorOfJoined(_ unit: Int, _ given: Governor) -> Governor? {
    let word = sentence.units[unit]
    guard word.tag == .noun, unit > 1, isEventful(unit),
      word.isConjoined || sentence.units[unit - 1].tag == .conjunction
    else { return nil }
    let hangsLoosely =
      given.unit < 0
      || (given.relation == .complement && !Self.shares(fateOf: given.preposition))
    let preposition = word.proclitics.intersection(.prepositions)
    var at = unit - 1
    while at >= 0, unit - at <= 12 {
      let before = sentence.units[at]
      switch before.tag {
      case .verb, .participle, .complementizer, .relative, .subordinator: return nil
      case .mark where [.stop, .semicolon].contains(sentence.mark(at)): return nil
      case .noun where preposition.isEmpty ? isEventful(at) : before.proclitics == preposition:
        if let above = withholder(of: at) { return above }
        if !hangsLoosely { return nil }
      default: break
      }
      at -= 1
    }
    return nil
  }

  /// What a noun hangs on that says of it that it has not happened, past the nouns it is a genitive of.
  private func withholder(of unit: Int) -> Governor? {
    var above = structure.governors[unit]
    var below = unit
    while above.unit >= 0, above.unit < below {
      if withholds(above.unit) { return above }
      guard above.relation == .genitive else { return nil }
      below = above.unit
      above = structure.governors[below]
    }
    return nil
  }

  /// Whether a noun names an act or an event.
  func isEventful(_ unit: Int) -> Bool {
    sentence.units[unit].reading?.partOfSpeech == .masdar
      || sentence.classes(unit).intersects(sets.eventNouns)
      || sentence.tokens.hasReading(sentence.units[unit].start) { $0.partOfSpeech == .masdar }
  }

  /// Whether a word says that its content has not happened, or not yet.
  private func withholds(_ unit: Int) -> Bool {
    switch effect(of: unit) {
    case .planned, .hypothetical, .negated, .suppressed, .called: true
    default: false
    }
  }

  /// قادر على مهاجمة السفن: the adjective before the preposition.
  private func adjective(governing unit: Int) -> Int? {
    let before = sentence.units[unit].hasPreposition ? unit - 1 : unit - 2
    guard before >= 0, sentence.units[before].tag == .adjective else { return nil }
    return effect(of: before) == nil ? nil : before
  }

  /// Whether a noun or adjective says what becomes of the event behind it.
  private func takesContent(_ unit: Int) -> Bool {
    guard sentence.units[unit].tag == .noun || sentence.units[unit].tag == .adjective else {
      return false
    }
    switch effect(of: unit) {
    case .planned, .decided, .hypothetical, .negated, .suppressed, .called, .claims, .light:
      return true
    default: return false
    }
  }

  /// في حال حدوث ضربة: right behind a word of condition.
  func followsCondition(_ unit: Int) -> Bool {
    let own = sentence.phraseAt[unit]
    let start = own >= 0 ? sentence.phrases[own].start : unit
    guard sentence.units[unit].tag == .noun, start > 0 else { return false }
    let before = sentence.units[start - 1]
    return before.tag == .subordinator && before.function == .if
  }

  /// أي أعمال شغب: of any such thing, though the word stands before what the noun hangs on.
  func isAnyOf(_ unit: Int) -> Bool {
    var at = unit
    while structure.governors[at].unit >= 0, structure.governors[at].unit < at,
      structure.governors[at].relation == .genitive
    {
      at = structure.governors[at].unit
    }
    guard at > 0, at < unit else { return false }
    return sentence.units[at - 1].tag == .quantifier && sentence.units[at - 1].function == .any
  }

  /// لا يمكن إلا من خلال ضربة: the exception from what cannot be.
  func followsException(_ unit: Int) -> Bool {
    let own = sentence.phraseAt[unit]
    let start = own >= 0 ? sentence.phrases[own].start : unit
    let preposition = sentence.units[start].hasPreposition ? start : start - 1
    guard preposition > 0, sentence.units[preposition - 1].function == .except else { return false }
    return sentence.units[start].proclitics.contains(.by)
      || [.means, .by, .in, .with].contains(sentence.units[preposition].function)
  }

  /// وحسب شائعة، بحسب ترجيحات: told on the word of what is itself a guess.
  func restsOnGuess(_ predicate: Predicate) -> Bool {
    var at = predicate.end - 1
    while at >= 0, sentence.mark(at) != .stop, sentence.mark(at) != .semicolon {
      if sentence.units[at].function == .according, at + 1 < sentence.units.count,
        sentence.units[at + 1].tag == .noun, effect(of: at + 1) == .hypothetical
      {
        return true
      }
      at -= 1
    }
    return false
  }

  /// ما يحصل من توتر وتفجيرات: what goes on in the present, told as a whole.
  func isOngoing(_ unit: Int) -> Bool {
    var at = unit - 1
    while at > 1, unit - at <= 5, sentence.units[at].isNominal { at -= 1 }
    guard at > 1, sentence.units[at].tag == .preposition, sentence.units[at].function == .from,
      sentence.units[at - 2].tag == .relative, sentence.units[at - 2].function == .what
    else { return false }
    return sentence.units[at - 1].reading?.features.contains(.imperfect) == true
      && (sentence.classes(at - 1).intersects(sets.happening)
        || effect(of: at - 1) == .lightPlace)
  }

  /// يتبادلون الاتهام يوميا: a present with a word that says how regularly, and without a day.
  func isHabitual(_ verb: Predicate) -> Bool {
    guard verb.dates.isEmpty,
      sentence.units[verb.unit].reading?.features.contains(.imperfect) == true
    else { return false }
    return (verb.clauseStart..<verb.end).contains {
      sentence.units[$0].function == .habitual || isRate($0)
    }
  }

  /// مرتين في السنة: so many times in each of a unit of time.
  private func isRate(_ unit: Int) -> Bool {
    unit + 2 < sentence.units.count && sentence.classes(unit).intersects(sets.occasion)
      && sentence.units[unit + 1].function == .in
      && sentence.tokens.otherClasses(sentence.units[unit + 2].start).intersects(sets.timeUnits)
  }

  /// ينص الاتفاق على انسحاب، يقضي بتبادل: what an agreement lays down is to come, whether it hangs on
  /// the verb or on the agreement that is the verb's subject.
  func laysDown(_ unit: Int, _ relation: Relation) -> Bool {
    guard relation == .complement else { return false }
    let governor = structure.governors[unit]
    let verb =
      structure.predicateAt[unit] < 0 && governor.relation == .subject ? governor.unit : unit
    let index = structure.predicateAt[verb]
    guard index >= 0, structure.predicates[index].subject >= 0,
      sentence.units[verb].reading?.features.contains(.imperfect) == true
    else { return false }
    return sentence.phrases[structure.predicates[index].subject].classes
      .intersects(sets.agreements)
  }
}
