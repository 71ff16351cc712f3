internal import LanguagePacks
internal import TextAnalysis

/// The predicates of a sentence, with their arguments and the way they hang together.
final class ClauseStructure {
  let sentence: SentenceAnalysis
  private(set) var predicates: [Predicate] = []
  /// Index of the verb predicate at each unit; -1 none.
  private(set) var predicateAt: [Int]
  /// What each unit hangs on.
  private(set) var governors: [Governor]
  private var lastParent = -1

  init(_ sentence: SentenceAnalysis) {
    self.sentence = sentence
    predicateAt = [Int](repeating: -1, count: sentence.units.count)
    governors = [Governor](repeating: Governor(), count: sentence.units.count)
    findVerbs()
  }

  private var units: [Unit] { sentence.units }
  private var sets: ClassSets { sentence.lexicon.sets }

  // MARK: - Verbs

  private func findVerbs() {
    var conditionEnd = -1
    for unit in units.indices {
      switch units[unit].tag {
      case .subordinator where units[unit].function == .if: conditionEnd = clauseEnd(from: unit)
      case .complementizer where units[unit].function == .that: openContent(at: unit)
      case .verb:
        let predicate = Predicate(
          unit: unit, isVerb: true, clauseStart: clauseStart(of: unit), end: unit + 1)
        predicate.isConditional = unit < conditionEnd
        readHelpers(predicate)
        attach(predicate)
        gatherArguments(predicate)
        resolveSubject(predicate)
        predicateAt[unit] = predicates.count
        register(predicate)
        predicates.append(predicate)
      default: break
      }
    }
  }

  /// The unit behind the clause that a condition opens: the next comma or end.
  private func clauseEnd(from unit: Int) -> Int {
    var at = unit + 1
    while at < units.count {
      switch sentence.mark(at) {
      case .comma, .semicolon, .stop, .closeQuote: return at
      default: at += 1
      }
    }
    return at
  }

  /// A complementizer makes what follows the content of the nearest verb or noun of saying,
  /// thinking, planning before it; وأن goes on with the content before.
  private func openContent(at unit: Int) {
    if units[unit].isConjoined && lastParent >= 0 { return }
    var at = unit - 1
    var nearestVerb = -1
    while at >= 0 {
      let word = units[at]
      if word.tag == .verb || word.tag == .noun || word.tag == .adjective,
        sentence.classes(at).intersects(sets.contentTaking)
      {
        lastParent = at
        return
      }
      if word.tag == .verb && nearestVerb < 0 { nearestVerb = at }
      at -= 1
    }
    lastParent = nearestVerb
  }

  /// The first unit of the clause that a verb stands in.
  private func clauseStart(of verb: Int) -> Int {
    if units[verb].isConjoined { return verb }
    var at = verb
    while at > 0 {
      let before = units[at - 1]
      switch before.tag {
      case .complementizer, .subordinator, .relative: return at
      case .verb where !isAuxiliary(at - 1): return at
      case .mark:
        switch sentence.mark(at - 1) {
        case .semicolon, .colon, .stop, .question, .exclamation, .ellipsis: return at
        case .openQuote: return at
        default: break
        }
      default: break
      }
      at -= 1
    }
    return 0
  }

  private func isAuxiliary(_ unit: Int) -> Bool {
    units[unit].tag == .verb && sentence.classes(unit).intersects(sets.auxiliary)
  }

  /// Negation, قد, سوف and modals directly before the verb.
  private func readHelpers(_ predicate: Predicate) {
    predicate.isAuxiliary = isAuxiliary(predicate.unit)
    if let features = units[predicate.unit].reading?.features {
      predicate.isPassive = features.contains(.passive)
    }
    if units[predicate.unit].proclitics.contains(.future) { predicate.modal = .planned }
    var at = predicate.unit - 1
    if at >= 0, units[at].tag == .complementizer, at >= 1, units[at - 1].tag == .modal { at -= 1 }
    while at >= 0 && at >= predicate.unit - 3 {
      switch units[at].tag {
      case .negation: predicate.isNegated = true
      case .modal: predicate.modal = units[at].function
      case .particle where units[at].function == .future: predicate.modal = .planned
      case .particle where units[at].function == .past:
        // قد before an imperfect says that it may be.
        if units[predicate.unit].reading?.features.contains(.imperfect) == true {
          predicate.modal = .possible
        }
      case .verb where isAuxiliary(at):
        let auxiliary = predicateAt[at]
        if auxiliary >= 0 {
          predicate.isNegated = predicate.isNegated || predicates[auxiliary].isNegated
          if predicate.modal == .none { predicate.modal = predicates[auxiliary].modal }
        }
        return
      default: return
      }
      at -= 1
    }
  }

  /// Sets what clause the verb's clause is the content of, or which phrase it describes.
  private func attach(_ predicate: Predicate) {
    let unit = predicate.unit
    let start = predicate.clauseStart
    if start > 0, units[start - 1].tag == .complementizer {
      predicate.parent = lastParent
      return
    }
    if start > 0, units[start - 1].tag == .relative {
      if units[start - 1].isConjoined,
        let before = predicates.last(where: { $0.antecedent >= 0 })
      {
        predicate.antecedent = before.antecedent
      } else {
        predicate.antecedent = antecedent(of: start - 1)
      }
      return
    }
    if units[unit].isConjoined || sentence.mark(unit - 1) == .comma {
      guard let before = predicates.last(where: { !$0.isAuxiliary && $0.antecedent < 0 }) else {
        return
      }
      let speaks = sentence.classes(unit).intersects(sets.saying)
      predicate.parent = speaks ? -1 : before.parent
      if speaks { lastParent = -1 }
    } else if start > 0,
      sentence.mark(start - 1) == .openQuote || sentence.mark(start - 1) == .colon
    {
      predicate.parent = lastSaying(before: start)
    } else if let before = predicates.last, before.end == unit,
      sentence.classes(before.unit).intersects(sets.aspect)
    {
      predicate.parent = before.unit
    }
  }

  private func lastSaying(before unit: Int) -> Int {
    predicates.last { $0.unit < unit && sentence.classes($0.unit).intersects(sets.saying) }?.unit
      ?? -1
  }

  /// The phrase that a relative pronoun describes: it ends right before it, dates and commas passed
  /// over, and agrees with it in gender as far as both show it.
  private func antecedent(of relative: Int) -> Int {
    var end = relative
    while end > 0, units[end - 1].tag == .date || sentence.mark(end - 1) == .comma { end -= 1 }
    for start in stride(from: end - 1, through: max(0, end - 10), by: -1) {
      _ = sentence.nounPhrase(at: start)
    }
    var best = -1
    var bestRank = Int.max
    for index in sentence.phrases.indices where sentence.phrases[index].end == end {
      let disagrees = !agreesWithRelative(sentence.phrases[index].head, relative)
      let rank = (disagrees ? 1000 : 0) + sentence.phrases[index].start
      if rank < bestRank { (best, bestRank) = (index, rank) }
    }
    return best
  }

  private func agreesWithRelative(_ head: Int, _ relative: Int) -> Bool {
    guard let features = units[head].reading?.features else { return true }
    let isFeminine = features.contains(.feminine) || features.contains(.plural)
    let isMasculine = features.contains(.masculine) && features.contains(.singular)
    switch units[relative].function {
    case .thatFeminine: return isFeminine
    case .thatMasculine: return isMasculine || !features.contains(.feminine)
    default: return true
    }
  }

  // MARK: - Arguments

  /// Collects what stands behind a verb or event noun, up to the end of its clause.
  func gatherArguments(_ predicate: Predicate) {
    var at = predicate.unit + 1
    var phrases: [Int] = []
    var sawComma = false
    if !predicate.isVerb { at = takeGenitive(predicate) }
    scan: while at < units.count {
      let unit = units[at]
      switch unit.tag {
      case .mark:
        switch sentence.mark(at) {
        case .openQuote, .closeQuote, .straightQuote: at += 1
        case .comma:
          guard goesOn(behind: at, predicate) else { break scan }
          // Back from an inserted date the clause is where it was.
          sawComma = units[at - 1].tag != .date
          at += 1
        case .openBracket:
          at = skipBracket(at)
        case .dash: at += 1
        default: break scan
        }
      case .date:
        predicate.dates.append(at)
        at += 1
      case .particle, .pronoun: at += 1
      case .negation where predicate.isVerb: break scan
      case .negation
      where units[at].function == .not && at + 1 < units.count
        && units[at + 1].tag == .adjective:
        at += 2  // محادثات غير مباشرة بين
      case .conjunction, .interrogative, .modal, .negation: break scan
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
        } else if !phrases.isEmpty || !predicate.complements.isEmpty || !predicate.isVerb,
          let found = areaPhrase(at: at)
        {
          predicate.complements.append(Complement(preposition: .in, unit: at, phrase: found))
          at = behindAll(found)
        } else if !predicate.isVerb, isAdverbial(at), let found = sentence.nounPhrase(at: at),
          predicate.object < 0 || predicate.secondObject >= 0 || !predicate.complements.isEmpty
            || sentence.phrases[found].classes.intersects(sets.uncounted)
        {
          at = max(at + 1, sentence.phrases[found].end)
        } else if predicate.isVerb, !sawComma || phrases.isEmpty,
          let found = sentence.nounPhrase(at: at)
        {
          phrases.append(found)
          at = max(at + 1, sentence.phrases[found].end)
        } else if !predicate.isVerb, predicate.object >= 0, predicate.secondObject < 0, !sawComma,
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

  /// شمالي حماة، غرب المدينة: a direction with a place, which says where without a preposition.
  private func areaPhrase(at unit: Int) -> Int? {
    guard units[unit].tag == .noun || units[unit].tag == .name, !units[unit].hasArticle,
      let found = sentence.nounPhrase(at: unit)
    else { return nil }
    let phrase = sentence.phrases[found]
    if units[unit].tag == .name {
      return sentence.entries(unit).contains { $0.kind == .place } && phrase.classes.isEmpty
        && sentence.regionNamed(unit) ? found : nil
    }
    guard phrase.classes.intersects(sets.direction), phrase.genitive >= 0 || !phrase.names.isEmpty
    else {
      return nil
    }
    return found
  }

  /// مرتين، ثلاث مرات: how often, not whom.
  private func isAdverbial(_ unit: Int) -> Bool {
    units[unit].tag == .number || units[unit].reading?.features.contains(.dual) == true
      || sentence.hasTanwin(unit)
  }

  private func lastPhrase(_ predicate: Predicate) -> Int? {
    let last = predicate.complements.last?.phrase ?? -1
    if last >= 0 { return last }
    return predicate.object >= 0 ? predicate.object : nil
  }

  /// Behind a comma the clause goes on only with a date or a phrase of place or manner.
  private func goesOn(behind comma: Int, _ predicate: Predicate) -> Bool {
    guard comma + 1 < units.count else { return false }
    let next = units[comma + 1]
    switch next.tag {
    case .date: return true
    case .preposition:
      return !next.isConjoined && next.function != .according
    case .noun, .name, .adjective, .number, .unknown:
      if next.hasPreposition && !next.isConjoined { return true }
      // Back from an inserted date: أجرى الرئيس، اليوم الجمعة، مكالمة.
      return comma > 0 && units[comma - 1].tag == .date && !next.isConjoined
        && predicate.isVerb
    default: return false
    }
  }

  private func skipBracket(_ at: Int) -> Int {
    var end = at + 1
    while end < units.count, end < at + 30 {
      if sentence.mark(end) == .closeBracket { return end + 1 }
      end += 1
    }
    return at + 1
  }

  /// The sense of a glued preposition.
  private func function(of proclitics: Proclitics) -> Function {
    if proclitics.contains(.by) { return .by }
    if proclitics.contains(.to) { return .for }
    return .as
  }

  /// Takes a preposition with its phrase or pronoun; returns the unit behind it.
  private func takeComplement(
    _ at: Int, _ function: Function, _ predicate: Predicate
  ) -> Int {
    let unit = units[at]
    if unit.tag == .preposition {
      if unit.enclitic != .none {
        predicate.complements.append(
          Complement(preposition: function, unit: at, phrase: -1, pronoun: unit.enclitic))
        return at + 1
      }
      // قبل وبعد behind a preposition, two prepositions in a row: the last one counts.
      guard at + 1 < units.count else { return at + 1 }
      if units[at + 1].tag == .date {
        predicate.dates.append(at + 1)
        return at + 2
      }
      guard let found = sentence.nounPhrase(at: at + 1) else { return at + 1 }
      predicate.complements.append(Complement(preposition: function, unit: at, phrase: found))
      return behindAll(found)
    }
    guard let found = sentence.nounPhrase(at: at) else { return at + 1 }
    predicate.complements.append(Complement(preposition: function, unit: at, phrase: found))
    return behindAll(found)
  }

  /// The unit behind a phrase and all that is joined to it.
  private func behindAll(_ phrase: Int) -> Int {
    let all = sentence.coordinated(phrase)
    return all.map { sentence.phrases[$0].end }.max() ?? sentence.phrases[phrase].end
  }

  /// The unit behind a relative clause: its verb and the phrases that belong to it. Phrases with a
  /// preposition are left to the clause above too.
  private func relativeEnd(from start: Int) -> Int {
    var at = start
    while at < units.count, [.negation, .particle, .modal].contains(units[at].tag) { at += 1 }
    guard at < units.count else { return at }
    if units[at].tag == .preposition, units[at].enclitic != .none { at += 1 }
    guard at < units.count, units[at].tag == .verb else { return at }
    let hasPronoun = units[at].enclitic != .none
    at += 1
    var taken = 0
    while at < units.count, taken < (hasPronoun ? 1 : 2) {
      if units[at].tag == .date || units[at].tag == .particle { at += 1; continue }
      if units[at].tag == .preposition, units[at].enclitic != .none { at += 1; continue }
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
    return at
  }

  /// The genitive or pronoun right behind an event noun; returns the unit to go on with.
  private func takeGenitive(_ predicate: Predicate) -> Int {
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

  // MARK: - Subject and object

  /// Parts the phrases behind a verb into subject and object.
  private func assign(_ phrases: [Int], _ predicate: Predicate) {
    let verb = units[predicate.unit]
    guard let features = verb.reading?.features else { return }
    let preverbal = preverbalSubject(predicate)
    let hasPlural = features.contains(.plural) || features.contains(.dual)
    if preverbal >= 0, hasPlural || phrases.isEmpty || agrees(preverbal, features, isBefore: true) {
      predicate.subject = preverbal
      if let first = phrases.first {
        // A phrase that agrees behind a verb with a pronoun is its subject: التي أقامتها تركيا.
        predicate.object = first
      }
      decideVoice(predicate, features, hasObject: !phrases.isEmpty)
      return
    }
    if hasPlural && !features.contains(.dual) {
      predicate.object = phrases.first ?? -1
      return
    }
    if verb.enclitic != .none {
      predicate.subject = phrases.first ?? -1
      return
    }
    guard let first = phrases.first else {
      decideVoice(predicate, features, hasObject: false)
      return
    }
    let firstAgrees = agrees(first, features, isBefore: false)
    if phrases.count >= 2 {
      if firstAgrees {
        predicate.subject = first
        predicate.object = phrases[1]
        if phrases.count >= 3 { predicate.secondObject = phrases[2] }
      } else {
        predicate.object = first
      }
      return
    }
    if predicate.isPassive {
      predicate.object = first
      return
    }
    if features.contains(.ambiguousVoice), isHarmed(first, predicate) {
      predicate.isPassive = true
      predicate.object = first
      return
    }
    if firstAgrees && !isAccusative(first) {
      predicate.subject = first
    } else {
      predicate.object = first
    }
  }

  /// A verb whose letters serve both voices, with a subject and no object, is passive where the
  /// sentence goes on with a preposition or ends.
  private func decideVoice(_ predicate: Predicate, _ features: Features, hasObject: Bool) {
    if predicate.isPassive, predicate.object < 0 {
      predicate.object = predicate.subject
      predicate.subject = -1
      return
    }
    guard features.contains(.ambiguousVoice), !hasObject,
      units[predicate.unit].enclitic == .none,
      sentence.classes(predicate.unit).intersects(sets.transitive), predicate.subject >= 0,
      !isAgent(predicate.subject) || isHarmVerb(predicate.unit)
    else { return }
    predicate.isPassive = true
    predicate.object = predicate.subject
    predicate.subject = -1
  }

  private func isHarmVerb(_ unit: Int) -> Bool {
    sentence.classes(unit).intersects(sets.harm)
  }

  private func isAgent(_ phrase: Int) -> Bool {
    sentence.phrases[phrase].classes.intersects(sets.agents)
  }

  /// قتل ثلاثة أشخاص، اعتقل 14 فلسطينيا: a number or a person behind a verb of harm, no agent.
  private func isHarmed(_ phrase: Int, _ predicate: Predicate) -> Bool {
    guard isHarmVerb(predicate.unit) else { return false }
    let it = sentence.phrases[phrase]
    return it.number >= 0
      || (it.classes.intersects(sets.person) && !it.classes.intersects(sets.armedAgents))
      || isDualObject(it)
  }

  private func isDualObject(_ phrase: NounPhrase) -> Bool {
    units[phrase.head].reading?.features.contains(.dual) ?? false
  }

  private func isAccusative(_ phrase: Int) -> Bool {
    // Behind a number the noun's ending says nothing of the phrase: 28 مقاتلا، عشرات المسلحين.
    guard sentence.phrases[phrase].number < 0 else { return false }
    let head = sentence.phrases[phrase].head
    if sentence.hasTanwin(head) { return true }
    return units[head].reading?.features.contains(.oblique) ?? false
  }

  /// Gender agreement of a verb with a phrase as its subject.
  private func agrees(_ phrase: Int, _ verb: Features, isBefore: Bool) -> Bool {
    let head = sentence.phrases[phrase].head
    if isAccusative(phrase) && !isBefore { return false }
    if units[head].tag == .number { return true }
    guard let noun = units[head].reading?.features else { return true }
    let wanted = verb.intersection(.genderMask)
    if wanted.isEmpty { return true }
    if noun.contains(.plural) { return true }
    let gender = noun.intersection(.genderMask)
    return gender.isEmpty || !gender.isDisjoint(with: wanted)
  }

  /// The phrase before a verb that may be its subject: the first of the clause.
  private func preverbalSubject(_ predicate: Predicate) -> Int {
    guard predicate.clauseStart < predicate.unit else { return -1 }
    var at = predicate.clauseStart
    var first = -1
    while at < predicate.unit {
      let unit = units[at]
      switch unit.tag {
      case .noun, .adjective, .name, .unknown, .number, .quantifier, .demonstrative:
        if unit.hasPreposition {
          if let found = sentence.nounPhrase(at: at) {
            if describedBy(predicate.unit, found) { return found }
            at = sentence.phrases[found].end
          } else {
            at += 1
          }
        } else if let found = sentence.nounPhrase(at: at) {
          let end = sentence.phrases[found].end
          if end > predicate.unit { return first }
          if first < 0 || describedBy(predicate.unit, found) { first = found }
          at = max(at + 1, behindAll(found))
        } else {
          at += 1
        }
      case .preposition:
        at += 1
        if unit.enclitic == .none, at < units.count,
          let found = sentence.nounPhrase(at: at)
        {
          if describedBy(predicate.unit, found) { return found }
          at = max(at + 1, sentence.phrases[found].end)
        }
      default: at += 1
      }
    }
    return first
  }

  /// Whether an indefinite phrase ends right before a verb, which then describes it: هجوم استهدف.
  private func describedBy(_ verb: Int, _ phrase: Int) -> Bool {
    sentence.phrases[phrase].end == verb && !sentence.phrases[phrase].isDefinite
  }

  /// Fills a missing subject: from the phrase that a relative clause describes, from the verb that
  /// this one is joined to.
  private func resolveSubject(_ predicate: Predicate) {
    let verb = units[predicate.unit]
    if predicate.antecedent >= 0 {
      if verb.enclitic != .none {
        if predicate.object < 0 { predicate.object = predicate.antecedent }
      } else if predicate.subject < 0 || predicate.subject == predicate.antecedent {
        if predicate.isPassive || becomesPassive(predicate) {
          predicate.isPassive = true
          if predicate.object < 0 { predicate.object = predicate.antecedent }
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
    guard predicate.subject < 0, !predicate.isPassive, verb.isConjoined,
      let before = predicates.last(where: { !$0.isAuxiliary && $0.antecedent < 0 }),
      before.subject >= 0
    else { return }
    predicate.subject = before.subject
    predicate.subjectIsInherited = true
  }

  private func becomesPassive(_ predicate: Predicate) -> Bool {
    guard let features = units[predicate.unit].reading?.features else { return false }
    return features.contains(.ambiguousVoice) && predicate.object < 0
      && isHarmVerb(predicate.unit) && !isAgent(predicate.antecedent)
  }

  // MARK: - Governors

  /// Notes for each word of the arguments what it hangs on.
  private func register(_ predicate: Predicate) {
    let relationOfOnly: Relation = predicate.isPassive ? .object : .subject
    if predicate.subject >= 0, !predicate.subjectIsInherited,
      predicate.antecedent != predicate.subject
    {
      govern(predicate.subject, Governor(unit: predicate.unit, relation: relationOfOnly))
    }
    if predicate.object >= 0, predicate.antecedent != predicate.object {
      govern(predicate.object, Governor(unit: predicate.unit, relation: .object))
    }
    for complement in predicate.complements where complement.phrase >= 0 {
      govern(
        complement.phrase,
        Governor(
          unit: predicate.unit, relation: .complement, preposition: complement.preposition))
    }
  }

  private func govern(_ phrase: Int, _ governor: Governor) {
    for part in sentence.coordinated(phrase) {
      let it = sentence.phrases[part]
      if governors[it.head].unit < 0 { governors[it.head] = governor }
      var inner = it.genitive
      var above = it.head
      while inner >= 0 {
        let genitive = sentence.phrases[inner]
        if governors[genitive.head].unit < 0 {
          governors[genitive.head] = Governor(unit: above, relation: .genitive)
        }
        above = genitive.head
        inner = genitive.genitive
      }
    }
  }

  /// Makes the predicate of an event noun; its complements hang on it.
  func nominalPredicate(at unit: Int) -> Predicate {
    let predicate = Predicate(unit: unit, isVerb: false, clauseStart: unit, end: unit + 1)
    gatherArguments(predicate)
    if governors[unit].unit < 0 { governors[unit] = nominalGovernor(of: unit) }
    for complement in predicate.complements where complement.phrase >= 0 {
      let head = sentence.phrases[complement.phrase].head
      if governors[head].unit < 0 || governors[head].unit < unit {
        governors[head] = Governor(
          unit: unit, relation: .complement, preposition: complement.preposition)
      }
    }
    if predicate.object >= 0 {
      govern(predicate.object, Governor(unit: unit, relation: .genitive))
    }
    return predicate
  }

  /// The noun before a genitive, or the noun or verb before a preposition.
  private func nominalGovernor(of unit: Int) -> Governor {
    for phrase in sentence.phrases
    where phrase.genitive >= 0 && sentence.phrases[phrase.genitive].head == unit {
      return Governor(unit: phrase.head, relation: .genitive)
    }
    var at = unit - 1
    var preposition: Function = .none
    if units[unit].hasPreposition {
      preposition = function(of: units[unit].proclitics)
    } else if at >= 0, units[at].tag == .preposition, units[at].enclitic == .none {
      preposition = units[at].function
      at -= 1
    } else {
      return Governor()
    }
    while at >= 0, units[at].tag == .adjective || units[at].tag == .date || units[at].tag == .name {
      at -= 1
    }
    guard at >= 0, units[at].tag == .noun || units[at].tag == .verb else {
      return Governor(unit: -1, relation: .complement, preposition: preposition)
    }
    return Governor(unit: at, relation: .complement, preposition: preposition)
  }
}
