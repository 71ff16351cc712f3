internal import LanguagePacks
internal import TextAnalysis

extension SentenceAnalysis {
  /// The noun phrase that starts at a unit, without what is joined to it; nil where none starts.
  ///
  /// A preposition or conjunction glued to the first unit is the caller's.
  func nounPhrase(at unit: Int, depth: Int = 0) -> Int? {
    guard unit < units.count, depth < 7 else { return nil }
    if phraseAt[unit] != -2 { return phraseAt[unit] < 0 ? nil : phraseAt[unit] }
    phraseAt[unit] = -1
    guard let phrase = parseNounPhrase(at: unit, depth: depth) else { return nil }
    phrases.append(phrase)
    phraseAt[unit] = phrases.count - 1
    return phrases.count - 1
  }

  private func parseNounPhrase(at start: Int, depth: Int) -> NounPhrase? {
    var at = start
    var phrase = NounPhrase(start: start, end: start, head: start)
    if units[at].tag == .mark, opensQuote(at), at + 1 < units.count { at += 1 }
    if units[at].tag == .demonstrative {
      phrase.isPointed = true
      at += 1
      guard at < units.count, units[at].isNominal, units[at].hasArticle,
        !units[at].hasPreposition, !units[at].isConjoined
      else { return nil }
    }
    skipQuantity(&at, &phrase, start)
    guard at < units.count, canHead(at, isFirst: at == start) else {
      // بعضهم: a quantifier with a pronoun stands for some of them.
      if phrase.number < 0, phrase.quantifier >= 0, units[phrase.quantifier].enclitic != .none {
        phrase.head = phrase.quantifier
        phrase.end = phrase.quantifier + 1
        return phrase
      }
      // A number alone stands for what it counts: ثلاثة، العشرات.
      guard phrase.number >= 0 else { return oneMore(phrase) }
      phrase.head = phrase.number
      phrase.end = phrase.number + 1
      if isOfThem(phrase.end) { phrase.classes = lexicon.classes.closure(of: "generic-person") }
      return phrase
    }
    phrase.head = at
    phrase.classes = classes(at)
    // العشرات من أنصار التيار: some of a body are people.
    if units[at].tag == .name, countsSomeOf(phrase), isActorName(at) {
      phrase.classes.formUnion(lexicon.classes.closure(of: "crowd"))
    }
    if isAgentNoun(at) { phrase.classes.formUnion(lexicon.classes.single("person")) }
    phrase.country = country(at)
    phrase.isDefinite =
      units[at].hasArticle || units[at].tag == .name || units[at].enclitic != .none
    if units[at].tag == .unknown || (units[at].tag == .name && !isOffice(at)) {
      phrase.names = at..<(at + 1)
    }
    at += 1
    extend(&phrase, &at, depth)
    phrase.end = at
    if isArmOfService(phrase) {
      phrase.isArmOfService = true
      phrase.classes.formUnion(lexicon.classes.closure(of: "force"))
    }
    if isFurtherOne(phrase) {
      phrase.classes.formUnion(lexicon.classes.closure(of: "generic-person"))
    }
    addAffiliation(&phrase, depth)
    return phrase
  }

  /// مطلقو الصواريخ، الموقوفين: a participle in the sound masculine plural, and any adjective with the
  /// article in it, stands for people.
  private func isAgentNoun(_ at: Int) -> Bool {
    guard units[at].tag == .adjective else { return false }
    let isDefinite = units[at].hasArticle
    return tokens.hasReading(units[at].start) {
      ($0.partOfSpeech == .activeParticiple
        || (isDefinite && ($0.partOfSpeech == .passiveParticiple || $0.partOfSpeech == .adjective)
          && !$0.features.isDisjoint(with: [.nominative, .oblique])))
        && $0.features.contains(.plural) && $0.features.contains(.masculine)
    }
  }

  /// سلاح الجو: a weapon of the air is the force that has it.
  private func isArmOfService(_ phrase: NounPhrase) -> Bool {
    guard phrase.genitive >= 0, phrase.classes.intersects(lexicon.sets.weapon),
      !phrase.classes.intersects(lexicon.sets.vehicles),
      !phrase.classes.intersects(lexicon.sets.fire)
    else { return false }
    let inner = phrases[phrase.genitive].head
    return units[inner].hasArticle && mayFly(inner)
      && units[inner].reading?.features.contains(.singular) == true
  }

  /// الجو، الطيران: whether a word may be the air that forces act in.
  func mayFly(_ unit: Int) -> Bool {
    tokens.hasReading(units[unit].start) {
      $0.partOfSpeech == .noun
        && lexicon.classes(of: $0.lexeme).intersects(lexicon.sets.aircraft)
    }
  }

  /// وأصيب ثالث: an adjective of one more alone stands for somebody.
  private func isFurtherOne(_ phrase: NounPhrase) -> Bool {
    units[phrase.head].tag == .adjective && phrase.genitive < 0 && !phrase.isDefinite
      && phrase.classes.intersects(lexicon.sets.further)
  }

  private func canHead(_ at: Int, isFirst: Bool) -> Bool {
    let unit = units[at]
    guard unit.isNominal else { return false }
    return isFirst || !(unit.isConjoined || unit.hasPreposition)
  }

  func opensQuote(_ at: Int) -> Bool {
    let mark = mark(at)
    return mark == .openQuote || mark == .straightQuote
  }

  /// Adjectives, genitives and names behind the head.
  private func extend(_ phrase: inout NounPhrase, _ at: inout Int, _ depth: Int) {
    var last = phrase.head
    while at < units.count {
      let unit = units[at]
      if unit.tag == .mark {
        if let end = takeQuotedBody(at, &phrase, depth) {
          at = end
          continue
        }
        guard let end = quotedEnd(at, phrase), end - at <= 8 else { return }
        if phrase.names.isEmpty { phrase.names = (at + 1)..<(end - 1) }
        at = end
        continue
      }
      if unit.isConjoined || unit.hasPreposition { return }
      switch unit.tag {
      case .adjective where agrees(at, with: phrase, last: last):
        takeAdjective(at, &phrase)
        at += 1
      case .noun, .adjective, .number, .quantifier:
        guard takesGenitive(last), phrase.genitive < 0, phrase.names.isEmpty,
          phrase.adjectives.isEmpty || isCompoundDirection(phrase), mayOwn(phrase, genitive: at)
        else {
          // اللواء 47: a number that names and counts nothing.
          if unit.tag == .number, unit.value < 0, at == last + 1 {
            at += 1
            last = at - 1
            continue
          }
          if designates(at, phrase) {
            at += 1
            last = at - 1
            continue
          }
          if unit.tag == .number, unit.value >= 0, numbers[unit.value].ordinal,
            numbers[unit.value].countsPrevious || units[at].hasArticle || phrase.isDefinite
          {
            phrase.ordinal = at
            at += 1
            continue
          }
          if countsBefore(at, phrase) {
            phrase.number = at
            at += 1
            continue
          }
          if unit.tag == .noun, apposes(at, phrase) {
            at += 1
            last = at - 1
            continue
          }
          return
        }
        if unit.tag == .adjective, !unit.hasArticle, classes(phrase.head).isEmpty,
          unit.reading?.features.isDisjoint(with: [.plural, .dual]) != false
        {
          return
        }
        guard let inner = nounPhrase(at: at, depth: depth + 1) else { return }
        phrase.genitive = inner
        if phrases[inner].isDefinite { phrase.isDefinite = true }
        at = phrases[inner].end
      case .name, .unknown:
        guard takesName(at, phrase, last) else { return }
        // مساعد وزير الخارجية تيبور ناغي: the name behind an office is that of who stands before it.
        if phrase.names.isEmpty || isBehindOffice(phrase) {
          phrase.names = at..<(at + 1)
        } else {
          phrase.names = phrase.names.lowerBound..<(at + 1)
        }
        // صاروخ كروز: a name for its kind makes no thing a certain one.
        if !phrase.classes.intersects(lexicon.sets.weapon) { phrase.isDefinite = true }
        at += 1
      case .demonstrative
      where phrase.isDefinite && units[last].hasArticle && units[at].function != .that:
        phrase.isPointed = true
        at += 1
      case .preposition where isPilotless(at, phrase):
        phrase.adjectiveClasses.formUnion(lexicon.sets.drones)
        phrase.classes.formUnion(lexicon.sets.drones)
        at += 2
      default: return
      }
    }
  }

  /// Whether the one name of a phrase is an office, or the body or country that a title belongs to: سفير
  /// السعودية.
  func isBehindOffice(_ phrase: NounPhrase) -> Bool {
    let name = phrase.names.lowerBound
    guard phrase.names.count == 1, name != phrase.head else { return false }
    return isOffice(name) || (hasTitle(phrase) && units[name].tag == .name && !isPersonOnly(name))
  }

  /// Whether a name is that of people alone.
  func isPersonOnly(_ unit: Int) -> Bool {
    entries(unit).allSatisfy {
      $0.kind == .family
        || lexicon.entities.classes(of: $0).intersects(lexicon.sets.knownPeople)
    }
  }

  /// طائرة بدون طيار: an aircraft without a pilot is a drone.
  private func isPilotless(_ at: Int, _ phrase: NounPhrase) -> Bool {
    units[at].function == .without && phrase.classes.intersects(lexicon.sets.aircraft)
      && at + 1 < units.count && classes(at + 1).intersects(lexicon.sets.pilot)
  }

  /// زعيم «عصائب أهل الحق»: the quoted body that a title belongs to; the unit behind the closing mark.
  private func takeQuotedBody(_ at: Int, _ phrase: inout NounPhrase, _ depth: Int) -> Int? {
    guard opensQuote(at), hasTitle(phrase), phrase.genitive < 0, phrase.names.isEmpty,
      at + 2 < units.count, let inner = nounPhrase(at: at + 1, depth: depth + 1),
      isActorLike(inner)
    else { return nil }
    let end = phrases[inner].end
    guard mark(end) == .closeQuote || mark(end) == .straightQuote else { return nil }
    phrase.genitive = inner
    phrase.isDefinite = true
    return end + 1
  }

  private func takeAdjective(_ at: Int, _ phrase: inout NounPhrase) {
    phrase.adjectives.append(at)
    if phrase.country < 0 { phrase.country = country(at) }
    phrase.adjectiveClasses.formUnion(classes(at))
  }

  /// A quoted name behind its noun: تنظيم «الدولة الإسلامية», or a bracketed one; the unit behind
  /// the closing mark.
  private func quotedEnd(_ at: Int, _ phrase: NounPhrase) -> Int? {
    let mark = mark(at)
    guard mark == .openQuote || mark == .straightQuote || mark == .openBracket else { return nil }
    // مسلحي "فتح الإسلام": a plural that has lost its ن has its genitive behind it.
    let namesSomething =
      phrase.classes.intersects(lexicon.sets.quoted) || mark == .openBracket
      || phrase.classes.intersects(lexicon.sets.placeKinds)
      || (units[phrase.head].reading?.features.contains(.construct) == true
        && at + 1 < units.count && units[at + 1].tag == .name)
    guard namesSomething, phrase.genitive < 0 || mark == .openBracket else { return nil }
    var index = at + 1
    while index < units.count, index < at + 8 {
      switch self.mark(index) {
      case .closeQuote, .closeBracket: return index > at + 1 ? index + 1 : nil
      case .straightQuote where mark == .straightQuote: return index > at + 1 ? index + 1 : nil
      case .none: break
      case .dash, .slash: break
      default: return nil
      }
      if units[index].tag == .verb || units[index].tag == .complementizer { return nil }
      index += 1
    }
    return nil
  }
}
