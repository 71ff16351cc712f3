internal import LanguagePacks
internal import TextAnalysis

// Whether a verb whose letters serve both voices is passive.

extension ClauseStructure {
  /// A verb whose letters serve both voices, with a subject and no object, is passive where the
  /// sentence goes on with a preposition or ends.
  func decideVoice(_ predicate: Predicate, _ features: Features, hasObject: Bool) {
    if predicate.isPassive, predicate.object < 0 {
      predicate.object = predicate.subject
      predicate.subject = -1
      return
    }
    guard features.contains(.ambiguousVoice), !hasObject,
      units[predicate.unit].enclitic == .none,
      sentence.classes(predicate.unit).intersects(sets.transitive), predicate.subject >= 0,
      !isAgent(predicate.subject) || isHarmVerb(predicate.unit) || isAccused(predicate)
    else { return }
    predicate.isPassive = true
    predicate.object = predicate.subject
    predicate.subject = -1
  }

  /// اعتقل الناشط من قبل الشرطة: who did it stands behind a preposition, which only a passive has.
  func hasAgent(_ predicate: Predicate) -> Bool {
    let classes = sentence.classes(predicate.unit)
    return predicate.complements.contains(where: isAgent)
      && !classes.intersects(sets.light) && !classes.intersects(sets.happening)
      && !classes.intersects(sets.motion) && units[predicate.unit].enclitic == .none
  }

  /// من قبل الشرطة، بواسطة مسلحين: who does what is said in the passive.
  func isAgent(_ complement: Complement) -> Bool {
    guard complement.phrase >= 0 else { return false }
    let it = sentence.phrases[complement.phrase]
    // من جانب واحد is nobody.
    if complement.preposition == .agent {
      return it.classes.intersects(sets.actorLike) || !it.names.isEmpty
    }
    return complement.preposition == .means && it.classes.intersects(sets.armedAgents)
  }

  func isHarmVerb(_ unit: Int) -> Bool {
    sentence.classes(unit).intersects(sets.harm)
  }

  func isAgent(_ phrase: Int) -> Bool {
    sentence.phrases[phrase].classes.intersects(sets.agents)
      || sentence.isOffice(sentence.phrases[phrase].head)
  }

  /// اعتقل 14 فلسطينيا: of a verb that somebody suffers, people who are counted and nobody else; joined to
  /// another verb it may go on with that one's subject (داهم الجيش القرية واعتقل 14 شخصا).
  func isTaken(_ phrase: Int, _ predicate: Predicate) -> Bool {
    let it = sentence.phrases[phrase]
    return it.number >= 0 && it.classes.intersects(sets.person) && !isHarmVerb(predicate.unit)
      && sentence.classes(predicate.unit).intersects(sets.transitive)
  }

  func goesOnWithSubject(_ predicate: Predicate, _ features: Features) -> Bool {
    units[predicate.unit].isConjoined
      && predicates.contains {
        !$0.isAuxiliary && $0.antecedent < 0 && $0.subject >= 0
          && agrees($0.subject, features, isBefore: true)
      }
  }

  /// اتهم الوزير بتلقي رشوة، اتهم من قبل النيابة: a verb that always has whom it accuses, or one with its agent
  /// behind it, is passive where nobody else is named.
  func isAccused(_ predicate: Predicate) -> Bool {
    guard units[predicate.unit].enclitic == .none, predicate.object < 0,
      predicate.antecedent < 0
    else { return false }
    let isAlways = sentence.classes(predicate.unit).intersects(sets.addressingAlways)
    return predicate.complements.contains {
      isAgent($0) || (isAlways && $0.preposition == .by)
    }
  }

  /// قتل ثلاثة أشخاص، اعتقل 14 فلسطينيا: a number or a person behind a verb of harm, no agent.
  func isHarmed(_ phrase: Int, _ predicate: Predicate) -> Bool {
    let it = sentence.phrases[phrase]
    guard isHarmVerb(predicate.unit) else { return false }
    return it.number >= 0
      || (it.classes.intersects(sets.person)
        && (!it.classes.intersects(sets.armedAgents) || isSomebody(it, predicate)))
      || isDualObject(it) || isCompatriot(it)
  }

  /// قتل جندي في هجوم، قتل القائد بغارة: one of whom nothing more is told kills nobody where nobody is told to
  /// be killed.
  private func isSomebody(_ phrase: NounPhrase, _ predicate: Predicate) -> Bool {
    units[phrase.head].reading?.features.contains(.singular) == true
      && (!phrase.isDefinite || (!units[predicate.unit].isConjoined && isStruck(predicate)))
  }

  /// قتل القائد بغارة: whether a verb says by what attack or weapon.
  private func isStruck(_ predicate: Predicate) -> Bool {
    predicate.complements.contains { complement in
      guard complement.phrase >= 0, [.by, .in].contains(complement.preposition) else {
        return false
      }
      let classes = sentence.phrases[complement.phrase].classes
      return classes.intersects(sets.attackNouns) || classes.intersects(sets.weapon)
    }
  }

  /// اختطفت بريطانية: somebody of whom only the nationality is told.
  private func isCompatriot(_ phrase: NounPhrase) -> Bool {
    isOfNation(phrase) && !phrase.isDefinite
  }

  /// بريطانية، ستة سوريين: people told by their nationality alone.
  func isOfNation(_ phrase: NounPhrase) -> Bool {
    units[phrase.head].tag == .adjective && phrase.country >= 0
  }

  func isDualObject(_ phrase: NounPhrase) -> Bool {
    units[phrase.head].reading?.features.contains(.dual) ?? false
  }
}
