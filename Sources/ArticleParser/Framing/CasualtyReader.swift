internal import EventModel
internal import LanguagePacks

/// The dead and wounded that a sentence counts, with the word that says so: قُتل ثلاثة جنود، أسفر عن
/// مقتل ستة، 25 قتيلا، دون إصابات.
struct CasualtyReader {
  let structure: ClauseStructure
  let counter: PhraseCounter

  /// A figure and the unit that it stands at.
  struct Casualty {
    var figure: Figure
    var unit: Int
    /// The phrase of those who are more than some people; -1 for none.
    var victims = -1
    /// The unit behind those who are counted.
    var end = -1
  }

  private var sentence: SentenceAnalysis { structure.sentence }
  private var sets: ClassSets { sentence.lexicon.sets }

  func casualties() -> [Casualty] {
    var result: [Casualty] = []
    for unit in sentence.units.indices {
      let classes = classes(of: unit)
      guard classes.intersects(sets.casualties) else { continue }
      let counted = isNegated(unit) ? [] : counted(at: unit, classes)
      for figure in figures(at: unit, classes, counted)
      where !result.contains(where: { $0.figure.kind == figure.kind && $0.figure == figure }) {
        if addsOneMore(counted, figure, at: unit, to: &result) { continue }
        let victims = counted.first(where: isDescribed) ?? -1
        let end = counted.last.map { sentence.phrases[$0].end } ?? -1
        result.append(Casualty(figure: figure, unit: unit, victims: victims, end: end))
      }
    }
    return result
  }

  /// أصيب أربعة وجرح خامس: one more of those whom the words right before count.
  private func addsOneMore(
    _ counted: [Int], _ figure: Figure, at unit: Int, to found: inout [Casualty]
  ) -> Bool {
    guard counted.count == 1, isOneMore(sentence.phrases[counted[0]]),
      let last = found.lastIndex(where: { $0.figure.kind == figure.kind && $0.end == unit }),
      let low = found[last].figure.low
    else { return false }
    found[last].figure.low = low + 1
    found[last].figure.high = found[last].figure.high.map { $0 + 1 }
    return true
  }

  /// خامس، آخر: an ordinal or a word for another alone.
  private func isOneMore(_ it: NounPhrase) -> Bool {
    it.ordinal == it.head
      || (it.number < 0 && !it.isDefinite && sentence.classes(it.head).intersects(sets.further))
  }

  /// ولم يُصب أحد: where anybody stands behind a negated verb, any verb of its letters may be meant.
  private func classes(of unit: Int) -> ClassSet {
    let index = structure.predicateAt[unit]
    if index >= 0, structure.tellsOfPerishing(structure.predicates[index]) { return sets.killing }
    guard index >= 0, isNegated(structure.predicates[index]), isAnybody(unit + 1) else {
      return sentence.classes(unit)
    }
    return sentence.tokens.readings(sentence.units[unit].start).reduce(into: ClassSet()) {
      if $1.partOfSpeech == .verb { $0.formUnion(sentence.lexicon.classes(of: $1.lexeme)) }
    }
  }

  /// What a word counts: nobody where it is negated, which counts no phrase.
  private func figures(at unit: Int, _ classes: ClassSet, _ counted: [Int]) -> [Figure] {
    if isNegated(unit) {
      let text = counter.words(unit..<(unit + 1))
      return nobody(unit, classes).map {
        Figure(kind: $0, low: 0, high: 0, approximate: false, text: text)
      }
    }
    guard let kind = kind(classes), let count = sum(of: counted) else {
      return []
    }
    return [count.figure(kind)]
  }

  private func kind(_ classes: ClassSet) -> FigureKind? {
    if classes.intersects(sets.killed) || classes.intersects(sets.killing) { return .killed }
    if classes.intersects(sets.wounded) || classes.intersects(sets.wounding) { return .wounded }
    return nil
  }

  /// What a negated word denies: victims and human losses are the dead and the wounded.
  private func nobody(_ unit: Int, _ classes: ClassSet) -> [FigureKind] {
    // خسائر بشرية، خسائر في الأرواح
    let isHuman = (unit + 1..<min(unit + 3, sentence.units.count)).contains {
      sentence.classes($0).intersects(sets.lives)
    }
    if isHuman || (classes.intersects(sets.losses) && kind(classes) != nil) {
      return [.killed, .wounded]
    }
    return kind(classes).map { [$0] } ?? []
  }

  /// The phrases that say how many.
  private func counted(at unit: Int, _ classes: ClassSet) -> [Int] {
    if classes.intersects(sets.killed) || classes.intersects(sets.wounded) {
      guard let own = counter.phrase(headedBy: unit) else { return [] }
      if sentence.phrases[own].number < 0, let toll = toll(of: unit) ?? roundNumber(behind: own) {
        return [toll]
      }
      return [own]
    }
    let index = structure.predicateAt[unit]
    if index >= 0 { return counted(by: structure.predicates[index]) }
    guard sentence.units[unit].tag == .noun else { return [] }
    if sentence.units[unit].enclitic != .none {
      // لقي خمسة جنود مصرعهم: whose death it is stands with the verb.
      return structure.predicates.filter { predicate in
        predicate.object >= 0 && sentence.phrases[predicate.object].head == unit
      }.map(\.subject).filter { $0 >= 0 }
    }
    guard let own = sentence.nounPhrase(at: unit), sentence.phrases[own].head == unit else {
      return []
    }
    let genitive = sentence.phrases[own].genitive
    if genitive >= 0 { return sentence.coordinated(genitive) }
    if let name = sentence.phrases[own].names.first, let found = sentence.nounPhrase(at: name) {
      return [found]
    }
    return []
  }

  /// بلغ عدد القتلى 35 شخصا، ارتفعت حصيلة قتلى الهجوم إلى 27: the number stands with the verb whose
  /// subject is the toll.
  private func toll(of unit: Int) -> Int? {
    for verb in structure.predicates where verb.subject >= 0 && isToll(verb.subject, of: unit) {
      let target = verb.complements.first { $0.preposition == .to && $0.phrase >= 0 }?.phrase
      if let count = [target ?? -1, verb.object].first(where: {
        $0 >= 0 && sentence.phrases[$0].number >= 0
      }) {
        return count
      }
    }
    return nil
  }

  /// قتلى وجرحى بالعشرات: the number that the dead and wounded, each of them, come to.
  private func roundNumber(behind victims: Int) -> Int? {
    let at = structure.behindAll(victims)
    guard at < sentence.units.count, sentence.units[at].tag == .number,
      sentence.units[at].proclitics.contains(.by), sentence.units[at].value >= 0,
      let number = sentence.nounPhrase(at: at), sentence.phrases[number].head == at
    else { return nil }
    return number
  }

  private func isToll(_ subject: Int, of unit: Int) -> Bool {
    let it = sentence.phrases[subject]
    if it.head == unit { return it.quantifier >= 0 }
    return it.genitive >= 0 && sentence.phrases[it.genitive].head == unit
      && it.classes.intersects(sets.uncounted)
  }

  private func counted(by verb: Predicate) -> [Int] {
    if verb.object >= 0 { return sentence.coordinated(verb.object) }
    // أودى بحياة سبعة: the lives' owners.
    if let lives = verb.complements.first(where: { $0.preposition == .by && $0.phrase >= 0 }),
      sentence.classes(sentence.phrases[lives.phrase].head).intersects(sets.lives)
    {
      let owner = sentence.phrases[lives.phrase].genitive
      return owner >= 0 ? sentence.coordinated(owner) : []
    }
    guard verb.subject >= 0, !verb.subjectIsInherited,
      sentence.units[verb.unit].enclitic == .none
    else { return [] }
    return sentence.coordinated(verb.subject)
  }

  /// All that phrases count together: 160 فلسطينيا وخمسة إسرائيليين.
  private func sum(of phrases: [Int]) -> PhraseCounter.Count? {
    phrases.filter { phrase in
      isSomebody(phrase)
        && (phrase == phrases[0] || !counter.counts(phrase, with: phrases[0]))
    }.compactMap { counter.count(of: $0, single: true) }
      .reduce(nil) { $0?.adding($1) ?? $1 }
  }

  /// جنود، مهاجرين، متعاقد أميركي: people of whom more is said than that there are some.
  private func isDescribed(_ phrase: Int) -> Bool {
    let it = sentence.phrases[phrase]
    return it.classes.intersects(sets.person) && it.names.isEmpty
      && (!it.classes.intersects(sets.genericPeople) || it.country >= 0)
  }

  private func isSomebody(_ phrase: Int) -> Bool {
    let it = sentence.phrases[phrase]
    if it.classes.intersects(sets.persons) || sentence.units[it.head].tag == .number { return true }
    return !it.classes.intersects(sets.placeKinds) && (it.country >= 0 || !it.names.isEmpty)
  }

  /// دون إصابات، لم يخلّف قتلى ولا جرحى، لم يُصب أحد: nobody.
  private func isNegated(_ unit: Int) -> Bool {
    let index = structure.predicateAt[unit]
    if index >= 0 {
      let verb = structure.predicates[index]
      let one = verb.object >= 0 ? verb.object : verb.subject
      return isNegated(verb)
        && (one >= 0 && isAnybody(sentence.phrases[one].start) || isAnybody(unit + 1))
    }
    var at = unit
    var depth = 0
    while at >= 0, depth < 5 {
      if at > 0 {
        let before = sentence.units[at - 1]
        if before.function == .without
          || (before.tag == .negation && sentence.units[at].tag != .verb)
        {
          return true
        }
      }
      let verb = structure.predicateAt[at]
      if verb >= 0 { return isNegated(structure.predicates[verb]) }
      let joined = joined(to: at)
      at = joined >= 0 ? joined : structure.governors[at].unit
      depth += 1
    }
    return false
  }

  /// لم يخلّف، دون أن يخلّف.
  private func isNegated(_ verb: Predicate) -> Bool {
    verb.isNegated
      || (verb.clauseStart > 0 && sentence.units[verb.clauseStart - 1].function == .without)
  }

  private func isAnybody(_ unit: Int) -> Bool {
    sentence.units.indices.contains(unit)
      && sentence.tokens.readings(sentence.units[unit].start).contains {
        sentence.lexicon.classes(of: $0.lexeme).intersects(sets.anybody)
      }
  }

  /// The noun that a noun is joined to (قتلى ولا جرحى، قتلى أو مصابين) or whose genitive it is (تسجيل
  /// قتلى).
  private func joined(to unit: Int) -> Int {
    let own = sentence.phraseAt[unit]
    if own >= 0,
      let above = sentence.phrases.first(where: { $0.next == own || $0.genitive == own })
    {
      return above.head
    }
    let isAlternative =
      unit >= 2 && sentence.units[unit - 1].tag == .conjunction
      && sentence.units[unit - 1].function == .or
    return isAlternative ? unit - 2 : -1
  }
}
