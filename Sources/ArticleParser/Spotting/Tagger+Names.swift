internal import LanguagePacks
internal import TextAnalysis

// Names of people that are written like other words: العميد ماهر كريم، المتحدث باسم الوزارة طارق رشيد.

extension Tagger {
  /// Takes words for parts of a person's name where they stand as one, so that none is read as a verb,
  /// an adjective or another person's family.
  func markNames(_ units: inout [Unit], _ index: Int, entries: [PhraseEntry]) -> Bool {
    let mayBeFamily = isFamily(units[index], entries)
    // ثائر مخيف، وسام الطويل: a family or byname behind a given name is no word.
    let endsName =
      (mayBeFamily && units[index].isAlsoWord && index > 0 && isGivenName(units[index - 1])
        && isPartOfName(units[index - 1]))
      || (index > 0 && isByname(units[index]) && isPartOfName(units[index - 1])
        && isGivenName(units[index - 1]))
    let isPart =
      isGivenName(units[index]) && (mayBeFamily || units[index].tag == .unknown)
      && (followsName(units, index, entries) || opensName(units, index, entries))
    let isNext = joinsName(units, index, entries)
    let isCut = isCutGivenName(units[index], entries)
    guard endsName || isPart || isNext || isCut else { return false }
    if isNext { units[index].proclitics = .and }
    if isCut { units[index].proclitics = [] }
    takeForName(&units[index])
    return true
  }

  /// أكد الصدر أن، استقبل الأسد، بري: whether a family's name that is a word as well stands right behind a
  /// verb of speech or politics, which has nothing but somebody for its subject, or opens a line before
  /// such a verb or, in a title, a colon.
  func isSeatOfSomebody(
    _ units: [Unit], _ index: Int, _ entries: ArraySlice<PhraseEntry>
  ) -> Bool {
    guard entries.allSatisfy({ $0.kind == .family }), units[index].proclitics.isEmpty,
      units[index].end == units[index].start + 1, !maySomebodyBeCalled(units[index].start)
    else { return false }
    if index > 0, units[index - 1].tag == .verb, let verb = units[index - 1].reading {
      return verb.enclitic == .none
        && verb.features.isSuperset(of: [.masculine, .singular, .third])
        && classes(units[index - 1]).intersects(tokens.lexicon.sets.personal)
        && !goesOnAsPhrase(units, index)
    }
    guard index == 0, units.count > 1 else { return false }
    return mayBePersonal(units[1].start) || (isTitle && mark(units[1]) == .colon)
  }

  /// A word for people, which says what somebody is: الشاهد، الوزير.
  private func maySomebodyBeCalled(_ token: Int) -> Bool {
    tokens.hasReading(token) {
      $0.partOfSpeech == .noun
        && tokens.lexicon.classes(of: $0.lexeme).intersects(tokens.lexicon.sets.actorLike)
    }
  }

  /// أكد سلامة الأراضي: whether the word is a noun that has the definite word behind it in the genitive.
  private func goesOnAsPhrase(_ units: [Unit], _ index: Int) -> Bool {
    guard index + 1 < units.count, units[index + 1].tag == .unknown,
      !units[index].hasArticleLetters(tokens)
    else { return false }
    let isNoun = tokens.hasReading(units[index].start) {
      ($0.partOfSpeech == .noun || $0.partOfSpeech == .masdar) && $0.proclitics.isEmpty
        && $0.enclitic == .none
        && $0.features.contains(.singular)
    }
    return isNoun
      && tokens.hasReading(units[index + 1].start) { $0.proclitics.contains(.article) }
  }

  private func mayBePersonal(_ token: Int) -> Bool {
    tokens.hasReading(token) {
      $0.partOfSpeech == .verb && $0.proclitics.subtracting(.future).isEmpty
        && $0.features.isSuperset(of: [.masculine, .singular, .third])
        && tokens.lexicon.classes(of: $0.lexeme).intersects(tokens.lexicon.sets.personal)
    }
  }

  /// فاطمة: letters of a given name of which the gazetteer takes the first for ف before a town.
  private func isCutGivenName(_ unit: Unit, _ entries: [PhraseEntry]) -> Bool {
    unit.tag == .name && !unit.proclitics.isDisjoint(with: .conjunctions) && isGivenName(unit)
      && entries[unit.entries].allSatisfy { $0.kind == .place }
  }

  /// Whether a unit is one word that people are called by; على is a preposition, علي none.
  private func isGivenName(_ unit: Unit) -> Bool {
    unit.end == unit.start + 1 && tokens.isGivenName(unit.start)
      && !(tokens.text.tokens[unit.start].flags.contains(.endsInAlefMaqsura)
        && tokens.parts(unit.start).contains(.preposition))
  }

  private func isFamily(_ unit: Unit, _ entries: [PhraseEntry]) -> Bool {
    unit.tag == .name && entries[unit.entries].allSatisfy { $0.kind == .family }
  }

  private func isPartOfName(_ unit: Unit) -> Bool { unit.tag == .unknown && unit.reading == nil }

  /// ماهر كريم، هلكورد حكمت: whether the word before is the first part of the name.
  private func followsName(_ units: [Unit], _ index: Int, _ entries: [PhraseEntry]) -> Bool {
    guard index > 0, isPartOfName(units[index - 1]) else { return false }
    let isJoined = units[index - 1].proclitics == .and
    return isGivenName(units[index - 1]) || isJoined
      || (!tokens.isKnown(units[index - 1].start) && awaitsName(units, index - 1, entries))
  }

  /// Whether a name begins here: behind a title with another part behind, or with another given name
  /// where the two make no noun with its adjective.
  private func opensName(_ units: [Unit], _ index: Int, _ entries: [PhraseEntry]) -> Bool {
    guard index + 1 < units.count else { return false }
    let next = units[index + 1]
    if mayEndName(next, entries) || isByname(next), awaitsName(units, index, entries) {
      return true
    }
    guard isGivenName(next), next.tag == .unknown || isFamily(next, entries) else { return false }
    return
      !(tokens.parts(units[index].start).contains(.noun)
      && tokens.parts(next.start).contains(.adjective))
  }

  /// سامي حسن وعادل كريم: whether و joins a name to the one before.
  private func joinsName(_ units: [Unit], _ index: Int, _ entries: [PhraseEntry]) -> Bool {
    let token = tokens.text.tokens[units[index].start]
    guard index > 0, index + 1 < units.count, units[index].tag == .unknown,
      token.lower < token.upper, tokens.text.bytes[Int(token.lower)] == LetterCode.waw,
      isPartOfName(units[index - 1]) || isFamily(units[index - 1], entries),
      mayEndName(units[index + 1], entries), !isGivenName(units[index])
    else { return false }
    let letters = tokens.text.bytes[Int(token.lower)..<Int(token.upper)]
    return tokens.lexicon.isGivenName(
      tokens.lexicon.words.find(Array(letters.dropFirst()).span))
  }

  /// Whether a unit may be the further part of a name: another given name, a family, an unknown word,
  /// أبو، بن, or what looks like an adjective of a place or tribe.
  private func mayEndName(_ unit: Unit, _ entries: [PhraseEntry]) -> Bool {
    if unit.tag == .name { return entries[unit.entries].contains { $0.kind == .family } }
    guard unit.tag == .unknown else { return false }
    if isGivenName(unit) || tokens.isNameWord(unit.start) || !tokens.isKnown(unit.start) {
      return true
    }
    return unit.hasArticleLetters(tokens) && isWrittenWithYa(tokens.text.tokens[unit.start])
      && hasAdjective(unit.start)
  }

  /// القيادي وسام الطويل: an adjective with the article, which describes no noun without.
  private func isByname(_ unit: Unit) -> Bool {
    unit.tag == .unknown && unit.end == unit.start + 1 && unit.hasArticleLetters(tokens)
      && hasAdjective(unit.start) && !tokens.parts(unit.start).contains(.noun)
  }

  /// Whether a title stands before that has not got its name: النائب، قائد الفوج، المتحدث باسم الحكومة.
  private func awaitsName(_ units: [Unit], _ index: Int, _ entries: [PhraseEntry]) -> Bool {
    let sets = tokens.lexicon.sets
    var at = index - 1
    while at >= 0, index - at <= Self.titleLength {
      let unit = units[at]
      switch unit.tag {
      case .noun, .adjective:
        guard let reading = unit.reading else { return false }
        let classes = tokens.lexicon.classes(of: reading.lexeme)
        if classes.intersects(sets.titles), reading.features.contains(.singular) {
          return unit.hasArticle || at < index - 1
        }
        if unit.hasArticle, classes.intersects(sets.person), reading.features.contains(.singular),
          units[(at + 1)..<index].allSatisfy({ $0.tag == .adjective && $0.hasArticle })
        {
          return true
        }
        if unit.hasPreposition, !classes.intersects(sets.onBehalf) { return false }
      case .name:
        let entries = entries[unit.entries]
        if entries.contains(where: { $0.kind == .office }) { return true }
        if unit.hasPreposition || entries.contains(where: { $0.kind == .family }) { return false }
      // النائب عن الكتلة، المنسقة في السودان
      case .preposition
      where unit.enclitic == .none && unit.proclitics.isEmpty
        && [.about, .in].contains(unit.function):
        break
      case .mark where [.openQuote, .closeQuote, .straightQuote].contains(mark(unit)): break
      default: return false
      }
      if unit.isConjoined { return false }
      at -= 1
    }
    return false
  }

  /// Units that a title takes at most: رئيس مركز التواصل الحكومي الناطق الرسمي باسم الحكومة.
  private static let titleLength = 7
}
