internal import LanguagePacks
internal import TextAnalysis

// Whose act a verb without a subject of its own is.

extension ClauseStructure {
  /// Fills a missing subject: from the phrase that a relative clause describes, from the verb that
  /// this one is joined to.
  func resolveSubject(_ predicate: Predicate) {
    let verb = units[predicate.unit]
    if predicate.antecedent >= 0 {
      if isResumed(predicate) { return }
      if verb.enclitic != .none {
        if predicate.object < 0 { predicate.object = predicate.antecedent }
      } else if predicate.subject < 0 || predicate.subject == predicate.antecedent {
        if predicate.isPassive || becomesPassive(predicate) {
          predicate.isPassive = true
          if predicate.object < 0 { predicate.object = predicate.antecedent }
        } else if let other = subjectBesides(predicate) {
          predicate.subject = other
          predicate.subjectIsInherited = true
        } else {
          predicate.subject = predicate.antecedent
        }
      } else if predicate.object < 0 {
        // الذي + verb + one phrase: the antecedent acts, the phrase is acted on.
        let behind = predicate.subject
        predicate.subject = predicate.antecedent
        predicate.object = behind
      }
      return
    }
    guard predicate.subject < 0, !predicate.isPassive,
      isJoined(predicate) || isBehindWhere(predicate),
      let features = verb.reading?.features,
      let before = predicates.last(where: { earlier in
        !earlier.isAuxiliary && earlier.antecedent < 0 && earlier.subject >= 0
          && (predicate.isConditional || !earlier.isConditional)
          && (predicate.parent >= 0 || earlier.parent < 0)
          && agrees(earlier.subject, features, isBefore: true)
      })
    else { return }
    predicate.subject = before.subject
    predicate.subjectIsInherited = true
  }

  /// نفت طهران أن تكون أجرت محادثات: right behind أن a verb that carries an event has the event for its object, and
  /// the subject of the verb above for its own, where it agrees with that.
  func speakersAct(_ predicate: Predicate, _ features: Features, _ phrases: [Int]) -> Int? {
    let classes = sentence.classes(predicate.unit)
    guard phrases.count == 1, predicate.parent >= 0, !predicate.isPassive,
      predicate.clauseStart > 0, units[predicate.clauseStart - 1].enclitic == .none,
      classes.intersects(sets.light), !classes.intersects(sets.happening),
      !classes.intersects(sets.aspect),
      sentence.phrases[phrases[0]].classes.intersects(sets.eventNouns),
      (predicate.clauseStart..<predicate.unit).allSatisfy(isAuxiliary),
      predicateAt[predicate.parent] >= 0
    else { return nil }
    let speaker = predicates[predicateAt[predicate.parent]].subject
    return speaker >= 0 && agrees(speaker, features, isBefore: true) ? speaker : nil
  }

  /// تبنى الحرس الهجوم ردا على الغارة التي يتهم إسرائيل بشنها: of a verb that does not agree with what it
  /// describes, and which a pronoun of its clause goes back to, the subject is that of the main clause.
  private func subjectBesides(_ predicate: Predicate) -> Int? {
    guard let features = units[predicate.unit].reading?.features,
      !agrees(predicate.antecedent, features, isBefore: true),
      predicate.complements.contains(where: { complement in
        complement.phrase >= 0
          && units[sentence.phrases[complement.phrase].head].enclitic != .none
      }),
      let main = predicates.last(where: { $0.antecedent < 0 && $0.subject >= 0 && !$0.isAuxiliary }
      ),
      main.subject != predicate.antecedent, agrees(main.subject, features, isBefore: true)
    else { return nil }
    return main.subject
  }

  /// وأجرى، وكان قد أجرى: whether a verb, or the verb of being before it, is joined to what comes before.
  func isJoined(_ predicate: Predicate) -> Bool {
    let start = predicate.clauseStart
    return units[predicate.unit].isConjoined
      || (start < predicate.unit && units[start].isConjoined && isAuxiliary(start))
  }

  /// The subject of a participle is that of the main clause before it: whoever speaks there, rather
  /// than whom the speech is about.
  func resolveParticiple(_ predicate: Predicate) {
    let main = predicates.filter { $0.subject >= 0 && !$0.isAuxiliary && $0.antecedent < 0 }
    let spoken = main.last { sentence.classes($0.unit).intersects(sets.saying) && $0.parent < 0 }
    guard let before = spoken ?? main.last(where: { $0.parent < 0 }) ?? main.last else { return }
    predicate.subject = before.subject
    predicate.subjectIsInherited = true
  }

  /// هدنة توصلت إليها واشنطن: a pronoun behind a preposition stands for what the clause describes,
  /// which then neither acts nor suffers.
  func isResumed(_ predicate: Predicate) -> Bool {
    guard predicate.subject >= 0, predicate.subject != predicate.antecedent else { return false }
    return hasResumption(predicate)
  }

  func hasResumption(_ predicate: Predicate) -> Bool {
    let features = units[sentence.phrases[predicate.antecedent].head].reading?.features ?? []
    return predicate.complements.contains { complement in
      guard complement.phrase < 0 else { return false }
      switch complement.pronoun {
      case .him: return !features.contains(.feminine)
      case .her: return features.contains(.feminine) || features.contains(.plural)
      case .them: return features.contains(.plural)
      default: return false
      }
    }
  }

  func becomesPassive(_ predicate: Predicate) -> Bool {
    guard let features = units[predicate.unit].reading?.features else { return false }
    return features.contains(.ambiguousVoice) && predicate.object < 0
      && isHarmVerb(predicate.unit) && !isAgent(predicate.antecedent)
  }
}
