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

  /// الدكتور الوزير، رئيس الوزراء القائد: titles in a row; but of somebody who is known by his country, or who
  /// has no rank and no name behind both, what follows is somebody else: الملك الأردني الرئيس العراقي، التقى
  /// الرئيس السفير.
  func apposes(_ at: Int, _ phrase: NounPhrase) -> Bool {
    units[at].hasArticle && phrase.isDefinite && phrase.country < 0 && phrase.names.isEmpty
      && classes(at).intersects(lexicon.sets.titles.union(lexicon.sets.ranks))
      && (phrase.classes.intersects(lexicon.sets.titles)
        || isCourtesy(at, behindOffice: phrase.head))
      && (phrase.classes.intersects(lexicon.sets.ranks)
        || classes(at).intersects(lexicon.sets.soldier) || isNamedBehind(at))
  }

  /// رئيس الوزراء الدكتور مصطفى مدبولي, but not استقبل رئيس الجمهورية النائب وليد جنبلاط.
  private func isCourtesy(_ at: Int, behindOffice office: Int) -> Bool {
    isOffice(office) && classes(at).intersects(lexicon.sets.styles)
  }

  /// الوزير الدكتور محمد الحسيني: whether a name stands behind a title and its adjectives.
  private func isNamedBehind(_ title: Int) -> Bool {
    var at = title + 1
    while at < units.count, units[at].tag == .adjective, units[at].hasArticle { at += 1 }
    guard at < units.count, !units[at].isConjoined else { return false }
    return units[at].tag == .name || units[at].tag == .unknown
  }
}
