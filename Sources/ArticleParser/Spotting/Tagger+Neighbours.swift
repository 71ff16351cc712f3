internal import LanguagePacks
internal import TextAnalysis

// What the words around a word say of its reading.

extension Tagger {
  /// فجر، وصلت، وصفتها: whether the ف or و that might join a verb may as well be its first letter. Where
  /// what is joined speaks (ورد، ودعا), it is joined.
  func isWholeVerb(_ token: Int, _ reading: TokenReading) -> Bool {
    (reading.proclitics.contains(.so) || reading.enclitic != .none
      || !tokens.lexicon.classes(of: reading.lexeme).intersects(
        tokens.lexicon.sets.contentTaking))
      && tokens.hasReading(token) {
        $0.partOfSpeech == .verb && $0.proclitics.isEmpty && $0.features.contains(.perfect)
          && $0.features.isDisjoint(with: [.passive, .dual])
      }
  }

  /// صحفيين اثنين: a number behind what it counts.
  func countsBefore(_ number: Unit) -> Bool {
    number.value >= 0 && numbers.indices.contains(number.value)
      && numbers[number.value].countsPrevious
  }

  /// هجوم شنه، اتصال هاتفي أجراه: whether an indefinite event noun stands before, with an adjective or
  /// without.
  func followsEvent(_ units: [Unit], _ index: Int) -> Bool {
    var at = index - 1
    while at > 0, units[at].tag == .adjective, !units[at].hasArticle { at -= 1 }
    guard at >= 0, units[at].tag == .noun, !units[at].hasArticle, units[at].enclitic == .none
    else { return false }
    return classes(units[at]).intersects(tokens.lexicon.sets.eventNouns)
  }

  /// Whether the same letters with the same clitics are a noun.
  func hasNominal(_ token: Int, _ reading: TokenReading) -> Bool {
    tokens.parts(token).intersects([.masdar, .noun])
      && tokens.hasReading(token) {
        ($0.partOfSpeech == .masdar || $0.partOfSpeech == .noun)
          && $0.proclitics == reading.proclitics && $0.enclitic == reading.enclitic
      }
  }

  /// Whether a word can be read as a noun with the article.
  func hasDefinite(_ token: Int) -> Bool {
    tokens.hasReading(token) {
      $0.proclitics == .article && $0.enclitic == .none
        && ($0.partOfSpeech == .noun || $0.partOfSpeech == .adjective)
    }
  }

  /// Right behind إن or أن without a pronoun, where سبق أن does not stand: a perfect has no place there.
  func isBehindThat(_ index: Int, _ units: [Unit]) -> Bool {
    guard index > 0, units[index - 1].tag == .complementizer, units[index - 1].function == .that,
      units[index - 1].enclitic == .none
    else { return false }
    return index < 2 || units[index - 2].tag != .verb || !units[index - 2].proclitics.isEmpty
      || tokens.hasReading(units[index - 2].start) {
        tokens.lexicon.classes(of: $0.lexeme).intersects(tokens.lexicon.sets.contentTaking)
      }
  }

  /// The nearest verb before in the clause, a few words back at most; nil where the clause begins or a
  /// word stands between that ends the search.
  func clauseVerb(
    before index: Int, _ units: [Unit], unless ends: (Int) -> Bool = { _ in false }
  ) -> Unit? {
    for at in (max(0, index - 8)..<index).reversed() {
      switch units[at].tag {
      case .verb: return units[at]
      case .complementizer, .relative, .subordinator, .conjunction, .mark: return nil
      default: if ends(at) { return nil }
      }
    }
    return nil
  }

  /// Classes of a unit's word; none where it has no reading.
  func classes(_ unit: Unit?) -> ClassSet {
    (unit?.reading).map { tokens.lexicon.classes(of: $0.lexeme) } ?? ClassSet()
  }

  /// Whether the clause's verb states something that is still to come.
  func hasSpeech(before index: Int, _ units: [Unit]) -> Bool {
    let verb = clauseVerb(before: index, units) { at in
      // It has its object.
      units[at].tag == .noun && at > 0 && !units[at].hasArticle && !units[at].hasPreposition
        && units[at - 1].tag == .verb
    }
    return classes(verb).intersects(tokens.lexicon.sets.contentTaking)
  }

  /// Whether a verb of beginning or ending stands before with nothing but days behind it.
  func awaitsAct(before index: Int, _ units: [Unit]) -> Bool {
    let sets = tokens.lexicon.sets
    let before = units[..<index].last { $0.tag != .date }
    guard before?.tag == .verb else { return false }
    let classes = classes(before)
    return classes.intersects(sets.aspect) && !classes.intersects(sets.auxiliary)
  }

  /// Whether a verb has another gender than the كان before its subject.
  func disagreesWithAuxiliary(
    _ reading: TokenReading, before index: Int, _ units: [Unit]
  ) -> Bool {
    guard units[index - 1].tag != .verb, let helper = clauseVerb(before: index, units),
      classes(helper).intersects(tokens.lexicon.sets.auxiliary),
      let features = helper.reading?.features, features.contains(.perfect),
      features.contains(.third)
    else { return false }
    let wanted = features.intersection(.genderMask)
    let own = reading.features.intersection(.genderMask)
    return !wanted.isEmpty && !own.isEmpty && wanted.isDisjoint(with: own)
  }

  /// Whether a present verb stands before with nothing but dates and prepositions behind it.
  func awaitsSubject(before index: Int, _ units: [Unit]) -> Bool {
    var at = index - 1
    while at >= 0, index - at <= 8 {
      switch units[at].tag {
      case .verb:
        return at < index - 1 && units[at].reading?.features.contains(.imperfect) == true
      case .date, .preposition, .particle: at -= 1
      case .noun, .name, .adjective:
        guard units[at].hasPreposition || (at > 0 && units[at - 1].tag == .preposition) else {
          return false
        }
        at -= 1
      default: return false
      }
    }
    return false
  }

  /// تجمع، تعرض، تفقد: the past of form V in the masculine looks like the feminine present of others.
  func hasMasculinePast(_ token: Int, _ reading: TokenReading) -> Bool {
    tokens.hasReading(token) {
      $0.partOfSpeech == .verb && $0.features.contains(.perfect)
        && $0.features.contains(.masculine) && $0.proclitics == reading.proclitics
        && $0.enclitic == reading.enclitic
    }
  }

  /// Whether the same letters are the past of a verb that takes a clause for its content.
  func hasContentTakingPast(_ token: Int, _ reading: TokenReading) -> Bool {
    tokens.hasReading(token) {
      $0.partOfSpeech == .verb && $0.features.contains(.perfect)
        && $0.proclitics == reading.proclitics && $0.enclitic == reading.enclitic
        && tokens.lexicon.classes(of: $0.lexeme).intersects(tokens.lexicon.sets.contentTaking)
    }
  }

  /// Whether أن opens a clause a few words behind.
  func opensContent(behind index: Int, _ units: [Unit]) -> Bool {
    for unit in units[(index + 1)...].prefix(8) {
      if unit.tag == .mark { return false }
      for place in tokens.places(unit.start) {
        switch tokens[place].partOfSpeech {
        case .complementizer: return true
        case .relative, .subordinator: return false
        default: continue
        }
      }
    }
    return false
  }

  /// Whether a number, a quantifier or a masculine noun stands behind: مئات، الرئيس.
  func isBeforeMasculine(_ units: [Unit], _ index: Int) -> Bool {
    // وتجمع أمس مئات المتظاهرين: the day stands between.
    // تعرض لها المصلون: so may a preposition with its pronoun.
    guard
      let at = units.indices.dropFirst(index + 1).first(where: {
        units[$0].tag != .date && !isPronounOfPreposition(units[$0])
      })
    else { return false }
    let next = units[at]
    switch next.tag {
    case .number, .quantifier: return true
    case .name:
      // وتسلم الجيش اللبناني، توجه الأمير: a name that begins with a noun, or is a title as well.
      guard
        next.end > next.start + 1
          || tokens.otherClasses(next.start).intersects(tokens.lexicon.sets.titles)
      else { return false }
      let first = tokens.readings(next.start).first { $0.partOfSpeech == .noun }
      return first.map {
        $0.features.contains(.masculine) && $0.features.contains(.singular)
      } ?? false
    case .unknown:
      let nouns: PartsOfSpeech = [.noun, .adjective, .activeParticiple]
      return tokens.parts(next.start).intersects(nouns)
        && tokens.hasOnly(next.start) {
          !nouns.contains($0.partOfSpeech)
            || ($0.features.contains(.masculine)
              && ($0.features.contains(.singular) || $0.features.contains(.nominative)))
        }
    default: return false
    }
  }

  func isPronounOfPreposition(_ unit: Unit) -> Bool {
    tokens.parts(unit.start).contains(.preposition)
      && tokens.hasReading(unit.start) { $0.partOfSpeech == .preposition && $0.enclitic != .none }
  }

  /// Whether the clause's verb denies or plans and its object is still to come.
  func awaitsContent(before index: Int, _ units: [Unit]) -> Bool {
    let sets = tokens.lexicon.sets
    let verb = clauseVerb(before: index, units) { units[$0].tag == .preposition }
    return classes(verb).intersects(sets.denial) || classes(verb).intersects(sets.plan)
  }

  /// Whether a word as it stands may be a title.
  func hasTitle(_ token: Int) -> Bool {
    tokens.hasReading(token) {
      $0.partOfSpeech == .noun && $0.proclitics.isEmpty
        && tokens.lexicon.classes(of: $0.lexeme).intersects(tokens.lexicon.sets.titles)
    }
  }

  /// Whether a word may be an indefinite adjective.
  func isAdjective(_ unit: Unit) -> Bool {
    tokens.hasReading(unit.start) { $0.partOfSpeech == .adjective && $0.proclitics.isEmpty }
  }

  /// Whether a finite verb stands earlier in the clause.
  func hasVerb(before index: Int, _ units: [Unit]) -> Bool {
    guard let verb = clauseVerb(before: index, units, unless: { units[$0].isConjoined }) else {
      return false
    }
    return !classes(verb).intersects(tokens.lexicon.sets.auxiliary)
  }

  /// Whether a token may be an indefinite adjective of nationality: فلسطينيا.
  func hasNationality(_ token: Int) -> Bool {
    tokens.hasReading(token) {
      $0.partOfSpeech == .adjective && $0.proclitics.isEmpty
        && tokens.lexicon.country(of: $0.lexeme) >= 0
    }
  }

  /// Whether a token may be an indefinite adjective and is nobody. مدفعي is an artilleryman too, but
  /// behind قصف it says with what.
  func mayBeIndefiniteAdjective(_ token: Int) -> Bool {
    guard tokens.parts(token).contains(.adjective) else { return false }
    let sets = tokens.lexicon.sets
    var isAdjective = false
    var isSomebody = false
    for place in tokens.places(token) {
      let reading = tokens[place]
      switch reading.partOfSpeech {
      case .adjective where !reading.proclitics.contains(.article):
        if tokens.lexicon.classes(of: reading.lexeme).intersects(sets.weapon) { return true }
        isAdjective = true
      case .noun:
        if tokens.lexicon.classes(of: reading.lexeme).intersects(sets.people) { isSomebody = true }
      default: break
      }
    }
    return isAdjective && !isSomebody
  }

  /// Whether a sound plural in the nominative stands right behind, definite or with its genitive:
  /// المتظاهرون، مقاتلو الحركة.
  func isBeforeNominative(_ units: [Unit], _ index: Int) -> Bool {
    guard index + 1 < units.count, units[index + 1].tag == .unknown,
      tokens.parts(units[index].start).contains(.verb)
    else { return false }
    let next = units[index + 1].start
    let isNominative = { (reading: TokenReading) in
      reading.proclitics == .article && reading.features.contains(.nominative)
        && reading.features.contains(.plural)
        || reading.proclitics.isEmpty
          && reading.features.isSuperset(of: [.nominative, .plural, .construct])
    }
    return tokens.hasReading(next, where: isNominative) && tokens.hasOnly(next, where: isNominative)
  }

  /// لغم غربي الحسكة: whether what stands behind may have a west and an east.
  func isBeforePlace(_ units: [Unit], _ index: Int) -> Bool {
    guard index + 1 < units.count else { return false }
    return units[index + 1].tag == .name || units[index + 1].hasArticleLetters(tokens)
  }

  /// شمال شرقي المملكة: the first of two directions.
  func isDirection(_ unit: Unit) -> Bool {
    classes(unit).intersects(tokens.lexicon.sets.direction)
  }

  /// قتل جندي إسرائيلي شابا، مقتل شرطيين: an adjective in a case or number that the noun before it would show and
  /// does not.
  func differs(_ adjective: TokenReading, from noun: Unit) -> Bool {
    let features = adjective.features
    if features.contains(.tanwin) { return noun.lacksTanwin(tokens) }
    guard noun.tag == .noun, let own = noun.reading?.features else { return false }
    // The dual in ين may be a plural.
    if own.contains(.dual) { return own.contains(.nominative) && !features.contains(.nominative) }
    // قوم، شعب take plurals as well.
    return own.contains(.singular) && !features.contains(.singular)
      && features.isSuperset(of: .oblique) && !classes(noun).intersects(tokens.lexicon.sets.people)
  }

  /// اعتقلت الشرطة الصحافي: somebody behind a feminine noun that belongs to nothing before it, whose adjective
  /// he would be in the masculine.
  func isSomebodyElse(_ adjective: TokenReading, _ units: [Unit], _ index: Int) -> Bool {
    guard adjective.features.isDisjoint(with: [.feminine, .plural, .dual]),
      adjective.proclitics.contains(.article), index > 0, units[index - 1].tag == .noun,
      units[index - 1].reading?.features.isSuperset(of: [.feminine, .singular]) == true,
      units[index - 1].reading?.features.contains(.masculine) == false,
      index == 1 || !units[index - 2].isNominal
    else { return false }
    return tokens.hasReading(units[index].start) {
      $0.partOfSpeech == .noun && $0.proclitics == adjective.proclitics
        && tokens.lexicon.classes(of: $0.lexeme).intersects(tokens.lexicon.sets.person)
    }
  }

  /// Whether the same letters name a direction: غربي، شمالي.
  func hasDirection(_ token: Int, _ reading: TokenReading) -> Bool {
    tokens.hasReading(token) {
      $0.partOfSpeech == .noun && $0.proclitics == reading.proclitics
        && tokens.lexicon.classes(of: $0.lexeme).intersects(tokens.lexicon.sets.direction)
    }
  }

  /// 20:15 قال: the minutes of a clock that a line begins with.
  func isClock(_ units: [Unit], _ minutes: Int) -> Bool {
    minutes >= 2 && units[minutes - 2].tag == .number && units[minutes - 1].tag == .mark
      && mark(units[minutes - 1]) == .colon
  }

  /// طائرة تحمل: an indefinite feminine noun, which the verb behind it describes.
  func isFeminineNoun(_ unit: Unit?) -> Bool {
    unit?.tag == .noun && unit?.hasArticle == false
      && unit?.reading?.features.isSuperset(of: [.feminine, .singular]) == true
  }

  /// Whether an aircraft stands before, with other adjectives between or without.
  func followsAircraft(_ units: [Unit], _ index: Int) -> Bool {
    var at = index - 1
    while at > 0, units[at].tag == .adjective { at -= 1 }
    return at >= 0 && classes(units[at]).intersects(tokens.lexicon.sets.aircraft)
  }

  /// رئيس، قائد: a word for one who leads or serves.
  func leads(_ unit: Unit?) -> Bool {
    classes(unit).intersects(tokens.lexicon.sets.titles)
  }

  func isWrittenWithYa(_ token: Token) -> Bool {
    token.upper > token.lower && tokens.text.bytes[Int(token.upper) - 1] == LetterCode.ya
  }

  /// Whether a word between names may be one itself: علي behind a title or before an unknown word.
  func mayBeName(_ units: [Unit], _ index: Int) -> Bool {
    guard index > 0, index + 1 < units.count else { return false }
    let before = units[index - 1]
    guard let reading = before.reading else { return before.tag == .unknown }
    return tokens.lexicon.classes(of: reading.lexeme).intersects(tokens.lexicon.sets.titles)
      && units[index + 1].tag == .unknown && !tokens.isKnown(units[index + 1].start)
  }
}
