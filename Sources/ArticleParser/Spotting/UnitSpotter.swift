internal import LanguagePacks
internal import TextAnalysis

/// Parts a sentence into units: dates and numbers as their readers found them, then the longest name
/// or fixed phrase of the vocabulary, then single words and marks.
struct UnitSpotter {
  let tokens: ReadTokens
  let range: Range<Int>
  let numbers: [NumberExpression]
  let times: [TimeExpression]
  private var units: [Unit] = []
  private var entries: [PhraseEntry] = []
  /// The list of towns that is being read; nil outside lists.
  private var list: TownList?

  /// بلدات يعبد وعرابة وعانين: names of towns and divisions behind a word for several of them.
  private struct TownList {
    /// The word that names what they are.
    var kind: Int32
    /// The token at which the list goes on.
    var next: Int
    /// What is glued to the name there.
    var joint: Proclitics = []
  }

  /// The units of a sentence, and the entries that they refer to.
  static func units(
    of range: Range<Int>, in tokens: ReadTokens, numbers: [NumberExpression],
    times: [TimeExpression]
  ) -> ([Unit], entries: [PhraseEntry]) {
    let spotter = UnitSpotter(tokens: tokens, range: range, numbers: numbers, times: times)
    return (spotter.units, spotter.entries)
  }

  private init(
    tokens: ReadTokens, range: Range<Int>, numbers: [NumberExpression], times: [TimeExpression]
  ) {
    self.tokens = tokens
    self.range = range
    self.numbers = numbers
    self.times = times
    run()
  }

  private mutating func run() {
    units.reserveCapacity(range.count)
    entries.reserveCapacity(range.count / 2)
    var nextTime = 0
    var nextNumber = 0
    var token = range.lowerBound
    while token < range.upperBound {
      while nextTime < times.count, times[nextTime].tokens.lowerBound < token { nextTime += 1 }
      while nextNumber < numbers.count, numbers[nextNumber].tokens.lowerBound < token {
        nextNumber += 1
      }
      if nextTime < times.count, times[nextTime].tokens == token..<(token + 1),
        isNameBeyond(token), let end = appendPhrase(at: token)
      {
        token = end
      } else if nextTime < times.count, times[nextTime].tokens.lowerBound == token {
        append(.date, times[nextTime].tokens, value: nextTime)
        token = times[nextTime].tokens.upperBound
      } else if nextNumber < numbers.count, numbers[nextNumber].tokens.lowerBound == token {
        append(.number, numbers[nextNumber].tokens, value: nextNumber)
        units[units.count - 1].proclitics = numbers[nextNumber].proclitics
        token = numbers[nextNumber].tokens.upperBound
      } else if tokens.text.tokens[token].kind == .mark {
        append(.mark, token..<(token + 1))
        token += 1
      } else if let end = appendPhrase(
        at: token, day: nextTime < times.count ? times[nextTime].tokens.lowerBound : -1)
      {
        goOnWithList(at: token)
        token = end
      } else if let end = appendListed(at: token) {
        token = end
      } else {
        append(tokens.text.tokens[token].kind == .number ? .number : .unknown, token..<(token + 1))
        openList(at: token)
        token += 1
      }
    }
  }

  /// باب المندب, which is no August; خميس مشيط: whether a word that alone says when begins a name of several
  /// words.
  private func isNameBeyond(_ token: Int) -> Bool {
    let trie = tokens.lexicon.phrases
    guard token + 1 < range.upperBound, tokens.surface(token + 1) >= 0 else { return false }
    return tokens.hasStart(token) { start in
      guard start.state >= 0 else { return false }
      let next = trie.step(start.state, tokens.surface(token + 1))
      return next >= 0 && trie.isEnd(next)
        && trie.entries(at: next).contains { $0.kind == .place }
    }
  }

  private mutating func append(_ tag: Tag, _ tokens: Range<Int>, value: Int = -1) {
    units.append(Unit(start: tokens.lowerBound, end: tokens.upperBound, tag: tag, value: value))
  }

  /// مراسل روسيا اليوم، لبغداد اليوم: whether the word for a day at the end of a name is part of it. It is in
  /// the name of a paper or channel; elsewhere it says when (يزور روسيا اليوم، الرئيس المصري اليوم).
  private func namesMedium(_ token: Int, _ proclitics: Proclitics) -> Bool {
    if proclitics.contains(.to) { return true }
    guard token > range.lowerBound else { return false }
    let sets = tokens.lexicon.sets
    let before = tokens.otherClasses(token - 1)
    switch tokens.text.tokens[token - 1].mark {
    case .openQuote, .straightQuote, .openBracket: return true
    default: return before.intersects(sets.media) || before.intersects(sets.sources)
    }
  }

  /// Appends the longest phrase that starts here; nil where there is none. The next expression that says
  /// when begins at `day`; -1 for none.
  private mutating func appendPhrase(at token: Int, day: Int = -1) -> Int? {
    let found = longestPhrase(at: token, before: range.upperBound)
    guard let found, found.end == day + 1, day > token, !namesMedium(token, found.proclitics)
    else { return found.flatMap { append(phrase: $0, at: token) } }
    return longestPhrase(at: token, before: day).flatMap { append(phrase: $0, at: token) }
  }

  /// Where a phrase of the vocabulary ends, its state in the automaton and what is glued to it.
  private typealias FoundPhrase = (end: Int, state: Int32, proclitics: Proclitics)

  private func longestPhrase(at token: Int, before limit: Int) -> FoundPhrase? {
    let trie = tokens.lexicon.phrases
    var best: FoundPhrase?
    tokens.forEachStart(token) { start in
      // What is known of the first word saves the look at the automaton, mostly at all of it.
      var (state, isEnd, goesOn) = (start.state, start.isWhole, start.goesOn)
      var index = token + 1
      while state >= 0 {
        if isEnd,
          index > best?.end ?? token
            || (index == best?.end && start.proclitics.count < best?.proclitics.count ?? 0)
        {
          best = (index, state, start.proclitics)
        }
        guard goesOn, index < limit, tokens.surface(index) >= 0 else { break }
        state = trie.step(state, tokens.surface(index))
        guard state >= 0 else { break }
        (isEnd, goesOn) = (trie.isEnd(state), trie.goesOn(state))
        index += 1
      }
    }
    return best
  }

  private mutating func append(phrase best: FoundPhrase, at token: Int) -> Int? {
    let found = tokens.lexicon.phrases.entries(at: best.state)
    var unit = Unit(start: token, end: best.end, tag: .name, proclitics: best.proclitics)
    if let word = found.first(where: { $0.kind == .functionWord && fits($0, end: best.end) }) {
      let lexeme = tokens.lexicon.lexemes[Int(word.index)]
      unit.tag = Tag(lexeme.partOfSpeech)
      unit.function = lexeme.function
      unit.gluedPreposition = lexeme.gluedPreposition
    } else if found.allSatisfy({ $0.kind == .functionWord }) {
      return nil
    } else {
      let areFamilies = found.allSatisfy { $0.kind == .family || $0.kind == .functionWord }
      unit.isAlsoWord =
        best.end == token + 1
        && tokens.hasReading(token) { isOrdinary($0, besidesFamilies: areFamilies) }
    }
    let first = entries.count
    for entry in found where entry.kind != .functionWord { entries.append(entry) }
    unit.entries = first..<entries.count
    units.append(unit)
    return best.end
  }

  /// A phrase that ends in a glued preposition needs it on the next word.
  private func fits(_ entry: PhraseEntry, end: Int) -> Bool {
    let glued = tokens.lexicon.lexemes[Int(entry.index)].gluedPreposition
    guard !glued.isEmpty else { return true }
    guard end < range.upperBound else { return false }
    return tokens.hasStart(end) { $0.proclitics.isSuperset(of: glued) }
      || tokens.hasReading(end) { $0.proclitics.isSuperset(of: glued) }
  }

  /// بلدات، مدينتي: a word for several towns or divisions, whose names may follow.
  private mutating func openList(at token: Int) {
    let lexicon = tokens.lexicon
    guard tokens.otherClasses(token).intersects(lexicon.sets.settlements) else { return }
    let several = tokens.reading(token) {
      $0.partOfSpeech == .noun && !$0.proclitics.contains(.article) && $0.enclitic == .none
        && !$0.features.isDisjoint(with: [.plural, .dual])
        && lexicon.classes(of: $0.lexeme).intersects(lexicon.sets.settlements)
    }
    if let several { list = TownList(kind: several.lexeme, next: token + 1) }
  }

  /// Takes the unit that has just been appended for a name of the list, where it is one.
  private mutating func goOnWithList(at token: Int) {
    guard let list, list.next == token, let unit = units.last, unit.tag == .name,
      unit.proclitics == list.joint, entries[unit.entries].contains(where: { $0.kind == .place })
    else { return }
    // وبرقين: behind another name of the list it is no word.
    if !list.joint.isEmpty { units[units.count - 1].isAlsoWord = false }
    self.list = TownList(kind: list.kind, next: unit.end, joint: .and)
  }

  /// Appends a name of the list that stands alone nowhere else: one that is known behind the word for its
  /// kind only (بلدات يعبد), or by no table (بلدتي الجلمة وعانين).
  private mutating func appendListed(at token: Int) -> Int? {
    guard let list, list.next == token else { return nil }
    let trie = tokens.lexicon.phrases
    if let kind = tokens.lexicon.statesBehindKinds.first(where: { $0.lexeme == list.kind }),
      let start = tokens.phraseStarts(token).first(where: { $0.proclitics == list.joint })
    {
      let state = trie.step(kind.state, start.word)
      if state >= 0, trie.isEnd(state),
        trie.entries(at: state).contains(where: { $0.kind == .place })
      {
        let end = append(phrase: (token + 1, state, list.joint), at: token)
        units[units.count - 1].isAlsoWord = false
        self.list = TownList(kind: list.kind, next: token + 1, joint: .and)
        return end
      }
    }
    guard tokens.text.tokens[token].kind == .word, !tokens.isKnown(token),
      list.joint.isEmpty
        || tokens.text.bytes[Int(tokens.text.tokens[token].lower)] == LetterCode.waw
    else { return nil }
    append(.unknown, token..<(token + 1))
    units[units.count - 1].proclitics = list.joint
    self.list = TownList(kind: list.kind, next: token + 1, joint: .and)
    return token + 1
  }

  /// Whether a reading of a name's token is a word in its own right. Adjectives of nationality are
  /// beside family names (التركي), but not beside the names of countries (تركيا).
  private func isOrdinary(_ reading: TokenReading, besidesFamilies: Bool) -> Bool {
    guard reading.enclitic == .none else { return false }
    switch reading.partOfSpeech {
    case .verb:
      return reading.features.contains(.third) && !reading.features.contains(.shortened)
    case .masdar, .noun, .adjective, .activeParticiple, .passiveParticiple:
      return besidesFamilies || tokens.lexicon.country(of: reading.lexeme) < 0
    case .preposition, .conjunction, .complementizer, .particle, .relative: return true
    default: return false
    }
  }
}
