internal import EventModel
internal import LanguagePacks

/// Gives the dead and wounded of a sentence to the events that cost them.
struct CasualtyBinding {
  let structure: ClauseStructure
  let casualties: [CasualtyReader.Casualty]
  let resolver: ActorResolver

  /// Sentences that may lie between an event and its casualties.
  private static let reach = 2

  /// Adds each figure to an event of the sentence, else to the last one told before.
  func bind(to found: inout [EventMention], orToLastOf earlier: inout [EventMention]) {
    for casualty in casualties where !isAnchor(casualty.unit, found) {
      if let index = target(of: casualty, found) {
        guard !has(casualty.figure.kind, found[index].figures) else { continue }
        found[index].figures.append(casualty.figure)
        explain(casualty, &found[index])
        addVictims(of: casualty, &found[index])
      } else if let index = earlier.lastIndex(where: { $0.category == "ASSAULT" }),
        structure.sentence.index - earlier[index].sentence <= Self.reach,
        !tellsOfOtherDays(casualty.unit),
        earlier[index].isTitle == structure.sentence.isTitle
      {
        guard !has(casualty.figure.kind, earlier[index].laterFigures) else { continue }
        earlier[index].laterFigures.append(casualty.figure)
        explain(casualty, &earlier[index])
      }
    }
  }

  /// أودى بحياة متعاقد أميركي، قُتل فيها سبعة من ضباطه: the dead and wounded suffer the attack, where nobody
  /// else does. Armed people who fall in a fight or by their own bomb are no victims of it.
  private func addVictims(of casualty: CasualtyReader.Casualty, _ mention: inout EventMention) {
    guard casualty.victims >= 0, mention.category == "ASSAULT", mention.type != "armed-clash",
      !mention.actors.contains(where: { $0.role == .recipient }),
      let victims = resolver.actor(casualty.victims, role: .recipient),
      !mention.actors.contains(where: { $0.id == victims.id })
    else { return }
    let isArmed = ["UAF", "REB", "CRM"].contains(victims.sector)
    guard !isArmed || mention.actors.contains(where: { $0.role == .actor && $0.kind == .state })
    else { return }
    mention.actors.append(victims)
    mention.steps.append("recipient: “\(victims.text)”, whom it killed or wounded")
  }

  /// حصيلة القتلى، عدد القتلى: a noun of measure, or the dead and wounded by their number.
  private func isToll(_ phrase: NounPhrase) -> Bool {
    phrase.classes.intersects(structure.sentence.lexicon.sets.uncounted)
      || (phrase.quantifier >= 0
        && phrase.classes.intersects(structure.sentence.lexicon.sets.casualties))
  }

  private func has(_ kind: FigureKind, _ figures: [Figure]) -> Bool {
    figures.contains { $0.kind == kind }
  }

  /// أوقع النزاع منذ 2011: a sentence with days of its own counts other dead, but for the day on which a
  /// toll rose (ارتفعت الحصيلة الثلاثاء إلى 43 قتيلا).
  private func tellsOfOtherDays(_ unit: Int) -> Bool {
    let isRisen = isRisenToll(unit)
    return structure.sentence.times.contains { !$0.isDuration && !(isRisen && $0.relation == .at) }
  }

  /// Whether the dead of a unit are what a toll has come to.
  private func isRisenToll(_ unit: Int) -> Bool {
    let sentence = structure.sentence
    return structure.predicates.contains { verb in
      guard verb.subject >= 0, isToll(sentence.phrases[verb.subject]),
        let target = verb.complements.first(where: { $0.preposition == .to && $0.phrase >= 0 })
      else { return false }
      let counted =
        sentence.coordinated(target.phrase)
        + [verb.subject, sentence.phrases[verb.subject].genitive]
      return counted.contains { $0 >= 0 && sentence.phrases[$0].head == unit }
    }
  }

  /// غداة مقتل جندي: whoever a date leans on died in another event, but for one told with it (غداة مقتل
  /// 33 جنديا في غارة).
  private func isAnchor(_ unit: Int, _ found: [EventMention]) -> Bool {
    structure.sentence.times.contains { $0.anchorStart == structure.units[unit].start }
      && !found.contains { $0.category == "ASSAULT" && structure.leads(unit, to: $0.unit) }
  }

  private func explain(_ casualty: CasualtyReader.Casualty, _ mention: inout EventMention) {
    mention.steps.append("figure: \(casualty.figure.kind.rawValue), “\(casualty.figure.text)”")
  }

  /// The event of the sentence that cost them: the killing that the word for them tells, where
  /// somebody kills; the event that the word leads to (قُتل ثلاثة في غارة), else the nearest before,
  /// else the nearest behind; an event of its own before one that only states the harm.
  private func target(of casualty: CasualtyReader.Casualty, _ found: [EventMention]) -> Int? {
    let fit = found.indices.filter { index in
      let mention = found[index]
      return mention.status == .occurred
        && (mention.category == "ASSAULT" || Self.others.contains(mention.type))
    }
    if let own = fit.first(where: { isKilling(found[$0], casualty.unit) }) { return own }
    let attacks = fit.filter { found[$0].category == "ASSAULT" && !found[$0].isHarm }
    for candidates in [attacks, fit.filter { found[$0].category == "ASSAULT" }, fit] {
      if let led = candidates.first(where: { structure.leads(casualty.unit, to: found[$0].unit) }) {
        return led
      }
      if let before = candidates.last(where: { found[$0].unit <= casualty.unit }) { return before }
      if let behind = candidates.first(where: { found[$0].unit > casualty.unit }),
        !isJoined(found[behind], toAttackBefore: casualty.unit, found)
      {
        return behind
      }
    }
    return nil
  }

  /// قتل مسلحون ثلاثة مجندين: a killing with a killer, part of no other attack.
  private func isKilling(_ mention: EventMention, _ unit: Int) -> Bool {
    mention.unit == unit && mention.isHarm && mention.governor < 0
      && mention.actors.contains { $0.role == .actor }
  }

  /// غارة على بلدة أوقعت خمسة قتلى، وغارة ثانية: what is joined to the attack that cost them did not.
  private func isJoined(
    _ mention: EventMention, toAttackBefore unit: Int, _ found: [EventMention]
  ) -> Bool {
    structure.units[mention.unit].isConjoined
      && found.contains { $0.category == "ASSAULT" && $0.unit < unit }
  }

  /// Other events that cost lives.
  private static let others: Set<String> = ["riot", "demonstration", "raid"]
}

extension ClauseStructure {
  /// قضى ثلاثة أطفال في غارة، قضوا برصاص: a verb of many senses, of people and what they died of.
  func tellsOfPerishing(_ verb: Predicate) -> Bool {
    guard verb.object < 0, verb.subject >= 0, units[verb.unit].enclitic == .none,
      sentence.classes(verb.unit).intersects(sets.perishing),
      sentence.phrases[verb.subject].classes.intersects(sets.persons)
        || sentence.phrases[verb.subject].number == sentence.phrases[verb.subject].head
    else { return false }
    return verb.complements.contains { complement in
      guard complement.phrase >= 0, [.in, .by, .after].contains(complement.preposition) else {
        return false
      }
      let classes = sentence.phrases[complement.phrase].classes
      return classes.intersects(sets.attackNouns) || classes.intersects(sets.weapon)
    }
  }

  /// Whether an event stands behind a word with only its phrases, prepositions and days between, and
  /// at most the word that says when (قتل شابان عندما استهدفت طائرة منزلا): قتل ثلاثة جنود في غارة،
  /// مقتل ثلاثة وجرح رابع بقصف, but not مقتل ثلاثة وخطف رابع.
  func leads(_ unit: Int, to event: Int) -> Bool {
    guard event > unit, event - unit <= 12, !units[event].isConjoined else { return false }
    return (unit + 1..<event).allSatisfy { at in
      if isJoinedHarm(at) { return true }
      switch units[at].tag {
      case .verb, .participle, .complementizer, .relative, .conjunction: return false
      case .subordinator: return units[at].function == .when
      case .mark: return isAroundDate(at)
      default: return !(units[at].isConjoined && predicateAt[at] >= 0)
      }
    }
  }

  /// أصيب عشرة، الاثنين، جراء سقوط صواريخ: one of the two marks of an inserted day.
  private func isAroundDate(_ mark: Int) -> Bool {
    func isInserted(_ first: Int) -> Bool {
      first >= 0 && first + 2 < units.count && units[first].tag == .mark
        && units[first + 1].tag == .date && units[first + 2].tag == .mark
    }
    return isInserted(mark) || isInserted(mark - 2)
  }

  /// وجرح خمسة: other victims of the same event.
  private func isJoinedHarm(_ unit: Int) -> Bool {
    units[unit].isConjoined && sentence.classes(unit).intersects(sets.casualties)
  }
}
