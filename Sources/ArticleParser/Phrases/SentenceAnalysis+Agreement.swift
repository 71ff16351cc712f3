internal import LanguagePacks
internal import TextAnalysis

// Which adjectives and titles behind a noun are its own.

extension SentenceAnalysis {
  /// Adjectives agree with the head in definiteness and, as far as the words show it, in gender.
  func agrees(_ at: Int, with phrase: NounPhrase, last: Int) -> Bool {
    let head = units[phrase.head]
    let definite = phrase.isDefinite
    if phrase.genitive < 0 && phrase.names.isEmpty {
      if units[at].hasArticle != (units[last].hasArticle || units[last].enclitic != .none) {
        return head.tag == .name && units[at].hasArticle
      }
    } else if units[at].hasArticle != definite {
      return false
    }
    guard let adjective = units[at].reading?.features, let noun = head.reading?.features else {
      return true
    }
    if differsInCase(at, from: phrase) { return false }
    // Plurals of things and broken plurals take the feminine singular.
    if noun.contains(.plural) {
      return adjective.contains(.plural) || adjective.contains(.feminine)
        || adjective.contains(.dual)
    }
    if noun.contains(.dual) {
      // قتل مسلحان شرطيين: a nominative and an accusative.
      let differs =
        (noun.contains(.nominative) && adjective.contains(.oblique))
        || (noun.contains(.oblique) && adjective.contains(.nominative))
      return (adjective.contains(.dual) && !differs) || isOneOfTwo(at)
        || (isManyAsWell(phrase) && adjective.contains(.plural))
    }
    if adjective.contains(.dual) { return false }
    if adjective.contains(.plural) && !adjective.contains(.singular) {
      return phrase.classes.intersects(lexicon.sets.people)
    }
    let gender = adjective.intersection(.genderMask)
    let wanted = noun.intersection(.genderMask)
    return gender.isEmpty || wanted.isEmpty || !gender.isDisjoint(with: wanted)
  }

  /// تسعة عسكريين أتراك: behind a number the letters of the dual are those of the plural.
  private func isManyAsWell(_ phrase: NounPhrase) -> Bool {
    phrase.number >= 0 && phrase.number < phrase.head
      && tokens.hasReading(units[phrase.head].start) {
        $0.lexeme == units[phrase.head].reading?.lexeme && $0.features.contains(.plural)
          && $0.proclitics == units[phrase.head].proclitics
      }
  }

  /// قتل جندي إسرائيلي شابا فلسطينيا: an accusative describes no noun that would show it and does not.
  private func differsInCase(_ at: Int, from phrase: NounPhrase) -> Bool {
    hasTanwin(at) && phrase.genitive < 0 && phrase.names.isEmpty && phrase.number < 0
      && units[phrase.head].lacksTanwin(tokens)
  }

  /// الجيشين التركي والسوري، الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان: of two nationalities
  /// each is that of one.
  private func isOneOfTwo(_ at: Int) -> Bool {
    var other = at + 1
    while other < units.count, units[other].tag == .name || units[other].tag == .unknown,
      !units[other].isConjoined, other - at <= 3
    {
      other += 1
    }
    return other < units.count && country(at) >= 0 && units[other].tag == .adjective
      && units[other].isConjoined && country(other) >= 0
  }

  /// الرئيس + الأسبق-like chains and titles in a row: الدكتور الوزير، رئيس الوزراء القائد; but of somebody who is
  /// known by his country what follows is somebody else: الملك الأردني الرئيس العراقي.
  func apposes(_ at: Int, _ phrase: NounPhrase) -> Bool {
    units[at].hasArticle && phrase.isDefinite && phrase.country < 0
      && classes(at).intersects(lexicon.sets.titles)
      && phrase.classes.intersects(lexicon.sets.titles)
  }
}
