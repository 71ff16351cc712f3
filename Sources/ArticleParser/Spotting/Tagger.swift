internal import LanguagePacks
internal import TextAnalysis

/// Chooses a reading for every word of a sentence from its neighbours.
///
/// Costs add up over small preferences: fewer clitics, what may follow a preposition, a negation, an
/// article; whether a clause begins here. The cheapest reading wins, the earlier row on a tie.
struct Tagger {
  let tokens: ReadTokens
  let isTitle: Bool
  let numbers: [NumberExpression]

  /// Tags the units in place.
  func tag(_ units: inout [Unit], entries: [PhraseEntry]) {
    for index in units.indices where units[index].end == units[index].start + 1 {
      if markNames(&units, index, entries: entries) { continue }
      if units[index].tag == .unknown {
        choose(&units, index)
        if isNameOfSite(units, index) { takeForName(&units[index]) }
      } else if units[index].tag == .name && units[index].isAlsoWord {
        decideName(&units, index, entries: entries[units[index].entries])
      }
    }
  }

  func choose(_ units: inout [Unit], _ index: Int) {
    let token = units[index].start
    if isInsideName(units, index) || goesOnWithName(units, index) { return }
    guard let best = cheapest(units, index), !isMisread(best, units, index) else {
      if !units[index].isConjoined { units[index].proclitics = guessedProclitics(token) }
      return
    }
    if let participle = circumstantial(units, index, best) {
      set(&units[index], participle)
      units[index].tag = .participle
    } else {
      set(&units[index], best)
    }
  }

  /// The reading of a word that costs least; nil where it has none.
  private func cheapest(_ units: [Unit], _ index: Int) -> TokenReading? {
    let token = units[index].start
    let places = tokens.places(token)
    if places.count <= 1 { return places.first.map { tokens[$0] } }
    // وعلى is no verb علا: closed classes come before open ones.
    let closedParts: PartsOfSpeech = [.preposition, .complementizer, .relative, .demonstrative]
    let closed =
      tokens.parts(token).intersects(closedParts)
      ? tokens.reading(token) { closedParts.contains($0.partOfSpeech) } : nil
    let before = index > 0 ? units[index - 1] : nil
    var best = tokens[places.lowerBound]
    var least = Int.max
    for place in places {
      let reading = tokens[place]
      var cost = cost(of: reading, units, index, behind: before)
      if let closed, reading.partOfSpeech == .verb,
        closed.proclitics == reading.proclitics || closed.proclitics == .and
          || closed.enclitic != .none
      {
        cost += 5
      }
      if cost < least { (best, least) = (reading, cost) }
    }
    return best
  }

  /// أبو، بن، آل between words that are no vocabulary are parts of a name: هفال أبو بكر.
  func isInsideName(_ units: [Unit], _ index: Int) -> Bool {
    guard index > 0, index + 1 < units.count,
      tokens.isNameWord(units[index].start)
    else { return false }
    // عبد الحنان: what stands behind is no other word.
    if units[index + 1].tag == .unknown, units[index + 1].hasArticleLetters(tokens),
      tokens.readings(units[index + 1].start).isEmpty
    {
      return true
    }
    let before = units[index - 1]
    let isName = { (unit: Unit) in unit.tag == .name || unit.tag == .unknown }
    return isName(before) && before.reading == nil && isName(units[index + 1])
  }

  /// على متنها، القيادي أبو أشرف: a verb behind a preposition, or one that is written like a word of names,
  /// where another word stands behind.
  private func isMisread(_ reading: TokenReading, _ units: [Unit], _ index: Int) -> Bool {
    let before = index > 0 ? units[index - 1] : nil
    switch reading.partOfSpeech {
    case .verb, .activeParticiple, .passiveParticiple, .adjective:
      let isNamePart =
        tokens.isNameWord(units[index].start)
        && index + 1 < units.count && units[index + 1].tag != .mark
      return isNamePart || (reading.partOfSpeech == .verb && isBehindBarePreposition(before))
    default: return false
    }
  }

  /// أبو أشرف: what stands behind a word of names is a name, whatever else it may be.
  func goesOnWithName(_ units: [Unit], _ index: Int) -> Bool {
    guard index > 0, units[index - 1].tag == .unknown, units[index - 1].reading == nil else {
      return false
    }
    return tokens.isNameWord(units[index - 1].start)
  }

  func set(_ unit: inout Unit, _ reading: TokenReading) {
    unit.tag = Tag(reading.partOfSpeech)
    unit.reading = reading
    if isPrintedPassive(unit.start, reading) {
      unit.reading?.features.insert(.passive)
      unit.reading?.features.remove(.ambiguousVoice)
    }
    unit.proclitics = reading.proclitics
    unit.enclitic = reading.enclitic
    unit.function = tokens.lexicon.function(of: reading.lexeme)
  }

  /// A word that is a name and a word: a name behind a word for its kind, a title or a preposition
  /// of place, otherwise whatever reads better.
  func decideName(
    _ units: inout [Unit], _ index: Int, entries: ArraySlice<PhraseEntry>
  ) {
    // التركي behind a title is the nationality, not a family of that name.
    if entries.allSatisfy({ $0.kind == .family }),
      tokens.hasReading(
        units[index].start,
        where: {
          tokens.lexicon.country(of: $0.lexeme) >= 0
        })
    {
      chooseWord(&units, index)
      return
    }
    // المجلس العسكري، المسؤول العسكري: of what service, not of what family.
    if entries.allSatisfy({ $0.kind == .family }), isOfService(units, index) {
      chooseWord(&units, index)
      return
    }
    // التحالف، الحشد: the name of a body stands before the noun it is made of, which a nationality behind it
    // tells from the name: الاحتلال الفرنسي.
    if entries.contains(where: { $0.kind == .actor }), units[index].hasArticleLetters(tokens) {
      if isOfNation(units, index) { chooseWord(&units, index) }
      return
    }
    // القطاع الحكومي: a word with its adjective, though القطاع alone may be a place.
    if isDescribedWord(units, index), entries.allSatisfy({ $0.kind == .place }),
      !entries.contains(where: { tokens.lexicon.isCountry($0) })
    {
      chooseWord(&units, index)
      return
    }
    // أكد الصدر، استقبل الأسد: where only somebody can stand, the word is his name.
    if isSeatOfSomebody(units, index, entries) { return }
    // بين الخرطوم وأديس أبابا والقاهرة: the town that is joined to another one by its name.
    if units[index].isConjoined, index > 0, units[index - 1].tag == .name,
      units[index].hasArticleLetters(tokens) || entries.contains(where: { $0.kind == .actor })
        || !tokens.parts(units[index].start).contains(.verb),
      !entries.allSatisfy({ $0.kind == .family })
    {
      return
    }
    // كان، قد: what helps other verbs is nobody's name.
    if entries.allSatisfy({ $0.kind == .family }),
      tokens.hasReading(
        units[index].start,
        where: { tokens.lexicon.classes(of: $0.lexeme).intersects(tokens.lexicon.sets.auxiliary) })
    {
      chooseWord(&units, index)
      return
    }
    let before = index > 0 ? units[index - 1] : nil
    if isQuotedAlone(units, index) { return }
    // مصر، قطر: a country is more usual than the word that is written like it, but for an adjective
    // that has its noun before it (دعم مالي).
    if entries.contains(where: { tokens.lexicon.isCountry($0) }),
      !(before.map { $0.tag == .noun || $0.tag == .adjective } == true
        && hasAdjective(units[index].start))
    {
      return
    }
    if let before, before.tag == .noun || before.tag == .name, let reading = before.reading {
      let classes = tokens.lexicon.classes(of: reading.lexeme)
      if classes.intersects(tokens.lexicon.sets.named) { return }
    }
    if let before, before.tag == .preposition, [.in, .from, .to, .near].contains(before.function),
      entries.contains(where: { $0.kind == .place })
    {
      return
    }
    // An adjective needs a noun before it; without one the word is the name.
    let isBare =
      units[index].hasPreposition
      || (before.map { ![.noun, .adjective, .name, .unknown].contains($0.tag) } ?? true)
    if isBare, units[index].hasArticleLetters(tokens),
      tokens.hasOnly(
        units[index].start,
        where: { reading in
          switch reading.partOfSpeech {
          case .adjective, .activeParticiple, .passiveParticiple: true
          default: false
          }
        })
    {
      return
    }
    chooseWord(&units, index)
  }

  /// Whether a definite adjective of nationality and nothing else stands right behind.
  private func isOfNation(_ units: [Unit], _ index: Int) -> Bool {
    guard index + 1 < units.count, units[index + 1].tag == .unknown else { return false }
    let next = units[index + 1].start
    let isNationality = { (reading: TokenReading) in
      reading.partOfSpeech == .adjective && reading.proclitics == .article
        && tokens.lexicon.country(of: reading.lexeme) >= 0
    }
    return tokens.hasReading(next, where: isNationality)
      && tokens.hasOnly(next, where: isNationality)
  }

  /// Whether a definite word that is also a name is a noun with an adjective behind it, which is no
  /// nationality.
  private func isDescribedWord(_ units: [Unit], _ index: Int) -> Bool {
    guard units[index].end == units[index].start + 1, index + 1 < units.count,
      units[index].hasArticleLetters(tokens), units[index + 1].tag == .unknown,
      tokens.readings(units[index].start).contains(where: { $0.partOfSpeech == .noun })
    else { return false }
    let next = tokens.readings(units[index + 1].start)
    return next.contains { $0.partOfSpeech == .adjective && $0.proclitics == .article }
      && next.allSatisfy { tokens.lexicon.country(of: $0.lexeme) < 0 }
  }

  /// Whether a word stands behind a noun with the article as an adjective of a service may.
  private func isOfService(_ units: [Unit], _ index: Int) -> Bool {
    guard index > 0, units[index - 1].tag == .noun, units[index - 1].hasArticle else {
      return false
    }
    return tokens.hasReading(units[index].start) {
      $0.partOfSpeech == .adjective && $0.proclitics == .article
        && tokens.lexicon.classes(of: $0.lexeme).intersects(tokens.lexicon.sets.services)
    }
  }

  /// Whether a unit is all that a pair of quotation marks holds: «طالبان».
  func isQuotedAlone(_ units: [Unit], _ index: Int) -> Bool {
    guard index > 0, index + 1 < units.count, units[index - 1].tag == .mark,
      units[index + 1].tag == .mark
    else { return false }
    switch (mark(units[index - 1]), mark(units[index + 1])) {
    case (.openQuote, .closeQuote), (.straightQuote, .straightQuote): return true
    default: return false
    }
  }

  func mark(_ unit: Unit) -> Mark { tokens.text.tokens[unit.start].mark }

  func hasAdjective(_ token: Int) -> Bool {
    tokens.parts(token).contains(.adjective)
  }

  /// Reads a unit that was taken for a name as an ordinary word.
  func chooseWord(_ units: inout [Unit], _ index: Int) {
    var word = units[index]
    word.tag = .unknown
    word.proclitics = []
    word.entries = 0..<0
    word.isAlsoWord = false
    units[index] = word
    choose(&units, index)
  }
}
