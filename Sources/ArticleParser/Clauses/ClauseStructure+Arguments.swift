internal import LanguagePacks
internal import TextAnalysis

// What stands behind a verb or event noun, up to the end of its clause.

extension ClauseStructure {
  /// Collects what stands behind a verb or event noun, up to the end of its clause.
  func gatherArguments(_ predicate: Predicate) {
    var at = predicate.unit + 1
    var phrases: [Int] = []
    var sawComma = false
    if !predicate.isVerb {
      at = takeGenitive(predicate)
    } else {
      takeFronted(predicate)
      takeAntecedentPlace(predicate)
    }
    scan: while at < units.count {
      if let end = hedgeEnd(at: at) {
        at = end
        continue
      }
      let unit = units[at]
      switch unit.tag {
      case .mark:
        switch sentence.mark(at) {
        case .openQuote, .closeQuote, .straightQuote: at += 1
        case .comma:
          if let end = insertionEnd(at, phrases.last, predicate)
            ?? sourceEnd(at, phrases, predicate)
          {
            at = end
            sawComma = false
            continue
          }
          if awaitsObject(behind: at, phrases, predicate) {
            at += 1
            sawComma = false
            continue
          }
          guard goesOn(behind: at, predicate) else { break scan }
          // Back from an inserted date the clause is where it was.
          sawComma = units[at - 1].tag != .date
          at += 1
        case .openBracket:
          at = skipBracket(at)
        case .dash: at += 1
        case .stop where at + 1 < units.count: at += 1  // وليد ع. إضراب
        default: break scan
        }
      case .date:
        predicate.dates.append(at)
        at += 1
        // بعد ساعات من مقتل جندي بطائرة: what stands behind is told of the other event.
        let value = units[at - 1].value
        if value >= 0, let anchor = sentence.times[value].anchorStart,
          anchor >= units[at - 1].end,
          !phrases.isEmpty || !predicate.isVerb || units[predicate.unit].enclitic != .none
        {
          break scan
        }
      case .particle, .pronoun: at += 1
      case .negation where predicate.isVerb: break scan
      case .negation
      where units[at].function == .not && at + 1 < units.count
        && units[at + 1].tag == .adjective:
        at += 2  // محادثات غير مباشرة بين
      case .conjunction, .interrogative, .modal, .negation, .participle: break scan
      case .complementizer, .subordinator: break scan
      case .verb:
        // A verb right behind an indefinite phrase describes it; its own clause is passed over.
        if let last = phrases.last, !sentence.phrases[last].isDefinite,
          sentence.phrases[last].end == at, !unit.isConjoined, predicate.isVerb
        {
          at = relativeEnd(from: at)
        } else {
          break scan
        }
      case .relative:
        guard at > predicate.unit + 1 else { break scan }
        at = relativeEnd(from: at + 1)
      case .preposition:
        guard !unit.isConjoined || unit.function != .according else { break scan }
        at = takeComplement(at, unit.function, predicate)
      case .demonstrative where !(at + 1 < units.count && units[at + 1].hasArticle): at += 1
      case .noun, .adjective, .name, .unknown, .number, .quantifier, .demonstrative:
        if unit.isConjoined && !unit.hasPreposition {
          // A phrase joined to the last one was taken with it; anything else begins a new clause.
          guard let last = phrases.last ?? lastPhrase(predicate),
            let found = sentence.nounPhrase(at: at), sentence.coordinated(last).contains(found)
          else { break scan }
          at = sentence.phrases[found].end
        } else if unit.hasPreposition {
          at = takeComplement(at, function(of: unit.proclitics), predicate)
        } else if at - 1 != predicate.unit, let found = objectOfOwned(at: at) {
          at = behindAll(found)
        } else if !phrases.isEmpty || !predicate.complements.isEmpty || !predicate.isVerb,
          let found = areaPhrase(at: at)
        {
          predicate.add(Complement(preposition: .in, unit: at, phrase: found))
          at = behindAll(found)
        } else if !predicate.isVerb, isAdverbial(at), let found = sentence.nounPhrase(at: at),
          !isMet(found, predicate),
          predicate.object < 0 || predicate.secondObject >= 0 || !predicate.complements.isEmpty
            || sentence.phrases[found].classes.intersects(sets.uncounted)
        {
          at = max(at + 1, sentence.phrases[found].end)
        } else if !phrases.isEmpty, let found = objectOfContent(at: at, predicate) {
          at = behindAll(found)
        } else if predicate.isVerb,
          !sawComma || (phrases.isEmpty && predicate.complements.isEmpty),
          let found = sentence.nounPhrase(at: at)
        {
          phrases.append(found)
          at = max(at + 1, sentence.phrases[found].end)
        } else if !predicate.isVerb, predicate.object >= 0 || hasOwner(predicate),
          predicate.secondObject < 0, !sawComma,
          predicate.complements.isEmpty, let found = sentence.nounPhrase(at: at)
        {
          predicate.secondObject = found
          at = max(at + 1, sentence.phrases[found].end)
        } else {
          break scan
        }
      }
    }
    predicate.end = at
    if predicate.isVerb { assign(phrases, predicate) }
  }

  /// لقائه المسؤول الأوروبي: a verbal noun with its owner takes an object.
  private func hasOwner(_ predicate: Predicate) -> Bool {
    let unit = units[predicate.unit]
    return unit.enclitic != .none && unit.reading?.partOfSpeech != .verb
  }

  /// استقباله وفدا: whether a verbal noun with its owner has somebody behind it for its object.
  private func isMet(_ phrase: Int, _ predicate: Predicate) -> Bool {
    hasOwner(predicate) && sentence.classes(predicate.unit).intersects(sets.talks)
      && sentence.phrases[phrase].start == predicate.unit + 1
      && sentence.phrases[phrase].classes.intersects(sets.actorLike)
  }

  /// لتنفيذهما هجوما، بعد إجرائه محادثات، خلال استقباله وفدا: what a noun with its owner carries is the noun's object, not that
  /// of the clause around.
  private func objectOfOwned(at unit: Int) -> Int? {
    let noun = units[unit - 1]
    guard noun.tag == .noun, noun.enclitic != .none, let found = sentence.nounPhrase(at: unit)
    else { return nil }
    let it = sentence.phrases[found]
    guard
      (isMasdar(of: sets.light, noun) && it.classes.intersects(sets.eventNouns))
        || ((isMasdar(of: sets.addressing, noun)
          || sentence.classes(unit - 1).intersects(sets.talks))
          && (it.classes.intersects(sets.actorLike) || sentence.isOffice(it.head)))
    else { return nil }
    govern(found, Governor(unit: unit - 1, relation: .object))
    return found
  }

  /// ندد بقرار إسرائيل بناء وحدات، برفض الحكومة إجراء الانتخابات: what a decision or refusal with its owner is
  /// about, not what the verb before acts on.
  private func objectOfContent(at unit: Int, _ predicate: Predicate) -> Int? {
    guard predicate.isVerb, let last = predicate.complements.last, last.phrase >= 0,
      [.by, .on, .about].contains(last.preposition), behindAll(last.phrase) == unit,
      isMasdar(units[unit]), let found = sentence.nounPhrase(at: unit)
    else { return nil }
    let content = sentence.phrases[last.phrase]
    guard content.classes.intersects(sets.contentTaking) || isMasdar(units[content.head]),
      content.genitive >= 0 || !content.names.isEmpty || units[content.head].enclitic != .none
    else { return nil }
    govern(found, Governor(unit: content.head, relation: .object))
    return found
  }

  private func isMasdar(_ unit: Unit) -> Bool {
    unit.tag == .noun && unit.enclitic == .none
      && sentence.tokens.hasReading(unit.start) {
        $0.partOfSpeech == .masdar && $0.proclitics == unit.proclitics
      }
  }

  private func isMasdar(of verbs: ClassSet, _ noun: Unit) -> Bool {
    sentence.tokens.hasReading(noun.start) {
      $0.partOfSpeech == .masdar && sentence.lexicon.classes(of: $0.lexeme).intersects(verbs)
    }
  }

  /// شمالي حماة، غرب المدينة: a direction with a place, which says where without a preposition.
  func areaPhrase(at unit: Int) -> Int? {
    guard units[unit].tag == .noun || units[unit].tag == .name, !units[unit].hasArticle,
      let found = sentence.nounPhrase(at: unit)
    else { return nil }
    let phrase = sentence.phrases[found]
    if units[unit].tag == .name {
      return sentence.hasEntry(unit) { $0.kind == .place } && phrase.classes.isEmpty
        && sentence.regionNamed(unit) ? found : nil
    }
    guard phrase.classes.intersects(sets.direction), phrase.genitive >= 0 || !phrase.names.isEmpty
    else {
      return nil
    }
    return found
  }

  /// مرتين، ثلاث مرات: how often, not whom.
  func isAdverbial(_ unit: Int) -> Bool {
    units[unit].tag == .number || units[unit].reading?.features.contains(.dual) == true
      || sentence.hasTanwin(unit)
  }

  func lastPhrase(_ predicate: Predicate) -> Int? {
    let last = predicate.complements.last?.phrase ?? -1
    if last >= 0 { return last }
    return predicate.object >= 0 ? predicate.object : nil
  }

  /// The sense of a glued preposition.
  func function(of proclitics: Proclitics) -> Function {
    if proclitics.contains(.by) { return .by }
    if proclitics.contains(.to) { return .for }
    return .as
  }

  /// Takes a preposition with its phrase or pronoun; returns the unit behind it.
  func takeComplement(
    _ at: Int, _ function: Function, _ predicate: Predicate
  ) -> Int {
    let unit = units[at]
    if unit.tag == .preposition {
      if unit.enclitic != .none {
        predicate.add(
          Complement(preposition: function, unit: at, phrase: -1, pronoun: unit.enclitic))
        return at + 1
      }
      // قبل وبعد behind a preposition, two prepositions in a row: the last one counts.
      if function == .including, isFromHer(at) {
        predicate.add(Complement(preposition: .from, unit: at, phrase: -1, pronoun: .her))
        return at + 1
      }
      guard at + 1 < units.count else { return at + 1 }
      if units[at + 1].tag == .date {
        predicate.dates.append(at + 1)
        return at + 2
      }
      guard let found = sentence.nounPhrase(at: at + 1) else { return at + 1 }
      predicate.add(Complement(preposition: function, unit: at, phrase: found))
      return behindAll(found)
    }
    guard let found = sentence.nounPhrase(at: at) else { return at + 1 }
    if !isMeansOfAttack(at, function, predicate) {
      predicate.add(Complement(preposition: function, unit: at, phrase: found))
    }
    return behindAll(found)
  }

  /// أصيب جندي في هجوم بطائرات مسيرة: what an attack is done with, right behind it, is not what the verb is
  /// done with.
  private func isMeansOfAttack(_ at: Int, _ function: Function, _ predicate: Predicate) -> Bool {
    guard function == .by, predicate.isVerb, let attack = predicate.complements.last,
      attack.preposition == .in, attack.phrase >= 0
    else { return false }
    let it = sentence.phrases[attack.phrase]
    return it.end == at && !it.isDefinite && it.classes.intersects(sets.attackNouns)
  }

  /// انسحب منها: منها introduces what it includes only where that follows.
  private func isFromHer(_ at: Int) -> Bool {
    guard units[at].proclitics.isEmpty, units[at].end == units[at].start + 1 else { return false }
    guard at + 1 < units.count else { return true }
    let next = units[at + 1]
    return !(next.isNominal || next.tag == .number || next.tag == .quantifier)
      || next.hasPreposition || next.isConjoined
  }

  /// The unit behind a phrase and all that is joined to it.
  func behindAll(_ phrase: Int) -> Int {
    var end = sentence.phrases[phrase].end
    sentence.forEachCoordinated(phrase) { end = max(end, sentence.phrases[$0].end) }
    return end
  }

  /// The unit behind a relative clause: its verb and the phrases that belong to it. Phrases with a
  /// preposition are left to the clause above too.
  func relativeEnd(from start: Int) -> Int {
    var at = start
    while at < units.count, [.negation, .particle, .modal].contains(units[at].tag) { at += 1 }
    guard at < units.count else { return at }
    // Who is described stands for the subject or the object, unless a preposition has the pronoun.
    var room = 1
    if units[at].tag == .preposition, units[at].enclitic != .none { (at, room) = (at + 1, 2) }
    guard at < units.count, units[at].tag == .verb else { return at }
    let hasPronoun = units[at].enclitic != .none
    let verb = at
    at += 1
    var taken = 0
    while at < units.count, taken < room {
      // فصيل يسمي نفسه أولياء الدم: the pronoun takes no room.
      if [.date, .particle, .pronoun].contains(units[at].tag) { at += 1; continue }
      if units[at].tag == .preposition, units[at].enclitic != .none {
        (at, room) = (at + 1, hasPronoun ? 1 : 2)
        continue
      }
      if units[at].tag == .preposition, taken == 0 || hasPronoun,
        [.in, .on, .near].contains(units[at].function), at + 1 < units.count,
        let found = sentence.nounPhrase(at: at + 1)
      {
        at = max(at + 2, behindAll(found))
        continue
      }
      guard units[at].isNominal || units[at].tag == .number || units[at].tag == .quantifier,
        !units[at].hasPreposition, !units[at].isConjoined, let found = sentence.nounPhrase(at: at)
      else { break }
      at = max(at + 1, behindAll(found))
      taken += 1
    }
    return isAuxiliary(verb) ? behindState(at) : at
  }

  /// مواطن كان محتجزا لديها منذ عامين: the pronoun and the time that a state has lasted belong to the clause
  /// that tells of it.
  private func behindState(_ start: Int) -> Int {
    var at = start
    if at < units.count, units[at].tag == .preposition, units[at].enclitic != .none { at += 1 }
    return at < units.count && units[at].tag == .date ? at + 1 : start
  }

  /// The genitive or pronoun right behind an event noun; returns the unit to go on with.
  func takeGenitive(_ predicate: Predicate) -> Int {
    // The noun's own phrase knows its genitive and adjectives.
    guard let own = sentence.nounPhrase(at: predicate.unit) else { return predicate.unit + 1 }
    let phrase = sentence.phrases[own]
    guard phrase.head == predicate.unit else { return predicate.unit + 1 }
    predicate.object = phrase.genitive
    if phrase.genitive < 0, !phrase.names.isEmpty,
      let found = sentence.nounPhrase(at: phrase.names.lowerBound)
    {
      predicate.object = found
    }
    return predicate.object >= 0 ? max(phrase.end, behindAll(predicate.object)) : phrase.end
  }
}
