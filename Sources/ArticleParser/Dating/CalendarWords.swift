internal import LanguagePacks
internal import TextAnalysis

/// What the words of the calendar do in a phrase; one bit each.
struct CalendarKind: OptionSet, Hashable, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(_ bit: Int) { rawValue = 1 << UInt64(bit) }

  static let month = CalendarKind(0)
  static let monthAfterDay = CalendarKind(2)
  static let hijriMonth = CalendarKind(3)
  static let hijriWeak = CalendarKind(4)
  static let weekday = CalendarKind(5)
  static let season = CalendarKind(6)
  static let unit = CalendarKind(7)
  static let unitDual = CalendarKind(8)
  static let unitPlural = CalendarKind(9)
  static let night = CalendarKind(10)
  static let nightDual = CalendarKind(11)
  static let relativeDay = CalendarKind(12)
  static let midnightTonight = CalendarKind(13)
  static let partOfDay = CalendarKind(14)
  static let partAdverb = CalendarKind(15)
  static let pointer = CalendarKind(16)
  static let recent = CalendarKind(17)
  static let same = CalendarKind(18)
  static let samePrefix = CalendarKind(19)
  static let next = CalendarKind(20)
  static let previous = CalendarKind(21)
  static let portion = CalendarKind(22)
  static let itsEnd = CalendarKind(23)
  static let fraction = CalendarKind(24)
  static let lastOf = CalendarKind(25)
  static let holiday = CalendarKind(26)
  static let hijriHoliday = CalendarKind(27)
  static let decade = CalendarKind(28)
  static let number = CalendarKind(29)
  static let numberBound = CalendarKind(30)
  static let ordinal = CalendarKind(31)
  static let ordinalBound = CalendarKind(32)
  static let ordinalLast = CalendarKind(33)
  static let vague = CalendarKind(34)
  static let few = CalendarKind(35)
  static let approx = CalendarKind(36)
  static let tail = CalendarKind(37)
  static let `in` = CalendarKind(38)
  static let during = CalendarKind(39)
  static let since = CalendarKind(40)
  static let before = CalendarKind(41)
  static let after = CalendarKind(42)
  static let until = CalendarKind(43)
  static let by = CalendarKind(44)
  static let starting = CalendarKind(45)
  static let of = CalendarKind(46)
  static let onAfter = CalendarKind(47)
  static let to = CalendarKind(48)
  static let between = CalendarKind(49)
  static let eve = CalendarKind(50)
  static let forDuration = CalendarKind(51)
  static let this = CalendarKind(52)
  static let that = CalendarKind(53)
  static let moment = CalendarKind(54)
  static let equals = CalendarKind(55)
  static let joint = CalendarKind(56)
  static let era = CalendarKind(57)
  static let passing = CalendarKind(58)
  static let each = CalendarKind(59)
  static let blocks = CalendarKind(60)
  /// قبلها، بعده: not rows, but prepositions with a pronoun.
  static let besideIt = CalendarKind(61)
  static let part = CalendarKind(62)
  /// A token of digits.
  static let digits = CalendarKind(63)

  /// Words that lead to a time or part two, and begin none.
  static let leading: CalendarKind = [
    .in, .during, .since, .before, .after, .until, .by, .starting, .of, .onAfter, .to, .between,
    .forDuration, .passing, .equals, .each, .blocks, .besideIt,
  ]

  /// Words that stand inside a phrase or behind it, and begin none.
  static let following: CalendarKind = [
    .monthAfterDay, .pointer, .recent, .same, .next, .previous, .ordinalLast, .few, .tail, .onAfter,
    .to, .moment, .equals, .era, .passing, .blocks, .part,
  ]

  /// Words that a day may begin with.
  static let beginningDay: CalendarKind = [
    .relativeDay, .this, .that, .samePrefix, .unit, .unitDual, .unitPlural, .nightDual, .weekday,
    .digits, .ordinal, .ordinalBound, .number,
  ]

  /// Words that begin no time by themselves, whether a preposition stands before them or not.
  static let beginningNoTime = leading.union(following)

  /// Words that begin a phrase only where a time stands right behind them, with words that begin
  /// none.
  static let governing: CalendarKind = following.union([
    .in, .during, .since, .until, .by, .starting, .of, .between, .forDuration,
  ])

  /// Kinds by the name of the table's column; joints and blocks differ by their value.
  fileprivate static let named: [String: CalendarKind] = [
    "month": .month, "month-after-day": .monthAfterDay,
    "hijri-month": .hijriMonth, "hijri-weak": .hijriWeak, "weekday": .weekday, "season": .season,
    "unit": .unit, "unit-dual": .unitDual, "unit-plural": .unitPlural, "night": .night,
    "night-dual": .nightDual, "relative-day": .relativeDay, "midnight-tonight": .midnightTonight,
    "part-of-day": .partOfDay, "part-adverb": .partAdverb, "pointer": .pointer, "recent": .recent,
    "same": .same, "same-prefix": .samePrefix, "next": .next, "previous": .previous,
    "portion": .portion, "its-end": .itsEnd, "fraction": .fraction, "last-of": .lastOf,
    "holiday": .holiday, "hijri-holiday": .hijriHoliday, "decade": .decade, "number": .number,
    "number-bound": .numberBound, "ordinal": .ordinal, "ordinal-bound": .ordinalBound,
    "ordinal-last": .ordinalLast, "vague": .vague, "few": .few, "approx": .approx, "tail": .tail,
    "in": .in, "during": .during, "since": .since, "before": .before, "after": .after,
    "until": .until, "by": .by, "starting": .starting, "of": .of, "on-after": .onAfter, "to": .to,
    "between": .between, "eve": .eve, "for": .forDuration, "this": .this, "that": .that,
    "moment": .moment, "equals": .equals, "joint": .joint, "era": .era, "passing": .passing,
    "each": .each, "blocks": .blocks, "part": .part,
  ]
}

/// Values of ``CalendarKind/joint``: letters and words that link the parts of a phrase.
enum CalendarJoint: Int {
  case and = 1, article, by, to, or
}

/// Values of ``CalendarKind/blocks``: what the phrase beside the word is not.
enum CalendarBlock: Int {
  case weekday = 1, year, date, today, season, age
}

/// The vocabulary of dates, found by lexeme or, for several words, by the first word.
struct CalendarWords: Sendable {
  struct Word: Sendable {
    var kind: CalendarKind
    var value: Int
  }
  struct Phrase: Sendable {
    /// Folded letters of the words after the first.
    var rest: [[UInt8]]
    var word: Word
  }

  /// By lexeme; -1 where the lexeme is none of the calendar.
  private var indexOfLexeme: [Int16]
  private var words: [Word] = []
  /// By word number; -1 where no phrase begins so.
  private var indexOfFirst: [Int16]
  private var phrases: [[Phrase]] = []
  /// One bit for each word that a phrase begins with, few enough to stay in the fastest memory: most
  /// words begin none.
  private var firstFilter = [UInt64](repeating: 0, count: 64)
  /// Ids of rows that no text can reach: a phrase whose first word is no surface, an unknown kind.
  private(set) var unreachable: [String] = []

  init(pack: LanguagePack, lexicon: Lexicon) {
    indexOfLexeme = Array(repeating: -1, count: lexicon.lexemes.count)
    indexOfFirst = Array(repeating: -1, count: lexicon.words.count)
    for entry in pack.calendar {
      guard let kind = CalendarKind.named[entry.kind], let lexeme = lexicon.lexeme(id: entry.id)
      else {
        unreachable.append(entry.id)
        continue
      }
      let word = Word(kind: kind, value: entry.value)
      indexOfLexeme[Int(lexeme)] = Int16(words.count)
      words.append(word)
      for surface in entry.surfaces { addPhrase(surface, word, entry.id, lexicon) }
    }
  }

  private mutating func addPhrase(_ surface: String, _ word: Word, _ id: String, _ lexicon: Lexicon)
  {
    let pieces = foldedLetters(surface).split(separator: LetterCode.separator).map(Array.init)
    guard pieces.count > 1 else { return }
    let opening = pieces[0]
    let first = lexicon.words.find(opening.span)
    guard first >= 0 else {
      unreachable.append(id)
      return
    }
    if indexOfFirst[Int(first)] < 0 {
      indexOfFirst[Int(first)] = Int16(phrases.count)
      phrases.append([])
      firstFilter[Int(first) >> 6 & 63] |= 1 << UInt64(first & 63)
    }
    phrases[Int(indexOfFirst[Int(first)])].append(Phrase(rest: Array(pieces[1...]), word: word))
  }

  /// The word of the calendar that a reading is; nil where it is another word.
  @inline(__always)
  func word(_ reading: TokenReading) -> Word? {
    let index = indexOfLexeme[Int(reading.lexeme)]
    return index >= 0 ? words[Int(index)] : nil
  }

  /// Kinds that a word may have, by its readings and by the words that a phrase may begin with.
  func kinds(
    _ readings: ArraySlice<TokenReading>, _ starts: ArraySlice<PhraseStart>, _ lexicon: Lexicon
  ) -> CalendarKind {
    var kinds: CalendarKind = []
    for reading in readings {
      if reading.partOfSpeech == .calendar {
        if let word = word(reading) { kinds.formUnion(word.kind) }
      } else if reading.partOfSpeech == .preposition, reading.enclitic != .none {
        switch lexicon.function(of: reading.lexeme) {
        case .before, .after: kinds.formUnion(.besideIt)
        default: break
        }
      }
    }
    for start in starts {
      for phrase in phrases(startingWith: start.word) ?? [] { kinds.formUnion(phrase.word.kind) }
    }
    return kinds
  }

  /// Phrases that begin with a word.
  @inline(__always)
  func phrases(startingWith word: Int32) -> [Phrase]? {
    guard firstFilter[Int(word) >> 6 & 63] & 1 << UInt64(word & 63) != 0 else { return nil }
    let index = indexOfFirst[Int(word)]
    return index >= 0 ? phrases[Int(index)] : nil
  }
}
