internal import LanguagePacks
internal import TextAnalysis

/// What the vocabulary makes of a word as it is written, clitics and all.
struct WrittenWord: Sendable {
  /// Places of its readings in ``WordMemory/readings``.
  var readings: Range<Int32> = 0..<0
  /// Places of the words that a phrase may begin with, in ``WordMemory/starts``.
  var starts: Range<Int32> = 0..<0
  /// Number of the whole surface; -1 where the vocabulary has no such word.
  var surface: Int32 = -1
  /// What its readings are.
  var parts: PartsOfSpeech = []
  /// What its readings state.
  var states: StatedFacts = []
  /// Classes of its readings as a verb, and of all others.
  var verbClasses = ClassSet()
  var otherClasses = ClassSet()
  /// Whether a numeral of several words may begin with it.
  var mayLeadNumeral = false
  /// Whether the whole surface is one that people are called by; see ``Lexicon/isGivenName(_:)``.
  var isGivenName = false
  /// Whether it stands inside names and takes the next word with it: أبو، بن، آل.
  var isNameWord = false
  /// What it does in a phrase that says when.
  var calendarKinds: CalendarKind = []
}

/// The words that were read so far with all that a vocabulary makes of them.
///
/// The words of news recur, so most of them are divided into clitics and looked up once only. What is
/// kept of a word depends on its letters alone: an article reads the same whatever was read before.
struct WordMemory: Sendable {
  let vocabulary: WordVocabulary
  private var numbers = WordTable(capacity: 1 << 12)
  /// By the word's number.
  private var words: [WrittenWord] = []
  /// Readings of all words, word by word.
  private(set) var readings: [TokenReading] = []
  private(set) var starts: [PhraseStart] = []

  init(_ vocabulary: WordVocabulary) { self.vocabulary = vocabulary }

  /// So many words are kept before the memory begins anew: those of some thousand articles.
  static let limit = 1 << 16

  /// New words that are looked up at a time; so many that their parts stay in the fastest memory.
  private static let stretch = 64

  /// The words of a text, token by token, of which the new ones are looked up; marks are no
  /// words, and numbers only where names have them.
  mutating func words(of text: TokenizedText) -> [WrittenWord] {
    if words.count > Self.limit { self = WordMemory(vocabulary) }
    let bytes = text.bytes
    // All hashes first, then all slots: so the processor waits for many of them at once.
    let keys = text.tokens.map { token in
      WordTable.Key(bytes.span.extracting(Int(token.lower)..<Int(token.upper)))
    }
    let slots = keys.map { numbers.slot(of: $0.hash) }
    var fresh: [Int] = []
    let found = text.tokens.indices.map { index in
      let token = text.tokens[index]
      guard token.kind == .word else { return token.kind == .number ? Self.digits : Self.mark }
      let number = numbers.intern(
        bytes.span.extracting(Int(token.lower)..<Int(token.upper)), keys[index], slots[index])
      if Int(number) == words.count + fresh.count { fresh.append(index) }
      return number
    }
    if !fresh.isEmpty { look(up: fresh, of: text) }
    return zip(found, text.tokens).map { number, token in
      if number >= 0 { return words[Int(number)] }
      guard number == Self.digits else { return WrittenWord() }
      // حركة 23 مارس: digits stand in names too.
      let digits = bytes.span.extracting(Int(token.lower)..<Int(token.upper))
      return WrittenWord(surface: vocabulary.lexicon.words.find(digits), calendarKinds: .digits)
    }
  }

  /// What stands for the number of a word where there is none.
  private static let (mark, digits): (Int32, Int32) = (-1, -2)

  private mutating func look(up tokens: [Int], of text: TokenizedText) {
    let lexicon = vocabulary.lexicon
    var reader = TokenReader(
      text, lexicon: lexicon, stretch: min(Self.stretch, tokens.count))
    for start in stride(from: 0, to: tokens.count, by: Self.stretch) {
      let end = min(tokens.count, start + Self.stretch)
      let first = words.count
      for _ in start..<end { words.append(WrittenWord()) }
      reader.read(tokens[start..<end], numberedFrom: first)
      for part in reader.found { add(part, lexicon) }
      for (offset, token) in tokens[start..<end].enumerated() {
        complete(first + offset, text, token)
      }
    }
  }

  /// Adds what the readers of numbers and dates know of a word.
  private mutating func complete(_ number: Int, _ text: TokenizedText, _ token: Int) {
    let letters = Int(text.tokens[token].lower)..<Int(text.tokens[token].upper)
    let word = words[number]
    words[number].mayLeadNumeral = vocabulary.mayLeadNumeral(text.bytes.span.extracting(letters))
    words[number].calendarKinds = vocabulary.calendarKinds(
      readings[Int(word.readings.lowerBound)..<Int(word.readings.upperBound)],
      starts[Int(word.starts.lowerBound)..<Int(word.starts.upperBound)])
  }

  /// Adds what a part of a word may be; the parts of one word come one after the other.
  private mutating func add(_ found: FoundWord, _ lexicon: Lexicon) {
    let part = found.part
    var word = words[Int(part.token)]
    if part.isWhole {
      word.surface = found.word
      word.isGivenName = found.use.isGivenName
      word.isNameWord = found.use.isNameWord
    }
    if part.mayBeginPhrase {
      if word.starts.isEmpty { word.starts = end(of: starts.count) }
      let state = found.use.phraseState
      starts.append(
        PhraseStart(
          word: found.word, state: state, proclitics: part.proclitics,
          isWhole: state >= 0 && lexicon.phrases.isEnd(state),
          goesOn: state >= 0 && lexicon.phrases.goesOn(state)))
      word.starts = word.starts.lowerBound..<Int32(starts.count)
    }
    for index in found.use.readings {
      let reading = lexicon.reading(index)
      guard part.agrees(with: reading) else { continue }
      if word.readings.isEmpty { word.readings = end(of: readings.count) }
      word.parts.formUnion(PartsOfSpeech(reading.partOfSpeech))
      word.states.formUnion(vocabulary.states(reading.lexeme))
      let classes = lexicon.classes(of: reading.lexeme)
      if reading.partOfSpeech == .verb {
        word.verbClasses.formUnion(classes)
      } else {
        word.otherClasses.formUnion(classes)
      }
      readings.append(
        TokenReading(
          word: found.word, lexeme: reading.lexeme, features: reading.features,
          partOfSpeech: reading.partOfSpeech, proclitics: part.proclitics, enclitic: part.enclitic))
      word.readings = word.readings.lowerBound..<Int32(readings.count)
    }
    words[Int(part.token)] = word
  }

  private func end(of count: Int) -> Range<Int32> { Int32(count)..<Int32(count) }
}
