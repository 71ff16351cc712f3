internal import LanguagePacks
internal import TextAnalysis

/// The numerals table of a pack, ready for lookup.
///
/// Single numerals are readings of the lexicon; phrases live in tables of their own, so that
/// نحو or حتى do not become numerals for anybody else.
struct CountingVocabulary: Sendable {
  /// Words of all phrases.
  private(set) var words = WordTable(capacity: 2000)
  /// Numerals by lexeme.
  private(set) var numerals: [Int32: Numeral] = [:]
  /// Numerals of several words.
  private(set) var compounds = WordSequences<Numeral>()
  /// Phrases that only look like numbers.
  private(set) var fixed = WordSequences<PatternKind>()
  /// Words before a number, the nearest first.
  private(set) var before = WordSequences<PatternEntry>()
  /// Words behind a number.
  private(set) var behind = WordSequences<PatternEntry>()
  private(set) var months = WordSequences<Int>()
  private var ranges: [RangePattern] = []
  /// Patterns by a first word between their numbers, with those that have none; the longest first.
  private var rangesByMiddle: [Int32: [RangePattern]] = [:]
  /// Patterns with no word between their numbers.
  private var joinedRanges: [RangePattern] = []
  /// Words of changes: "rose from N to N".
  private(set) var rises: Set<Int32> = []
  /// First two letters of ``compounds``, one bit each.
  private var leads = [UInt64](repeating: 0, count: 1 << 10)
  /// The longest phrase of ``fixed``.
  private(set) var longestFixed = 1

  init(pack: LanguagePack, lexicon: Lexicon) {
    for (index, lexeme) in lexicon.lexemes.enumerated() where lexeme.partOfSpeech == .numeral {
      numerals[Int32(index)] = Numeral(kind: lexeme.kind, value: lexeme.value)
    }
    for entry in pack.numerals {
      for surface in entry.surfaces { add(surface, entry) }
    }
    for entry in pack.calendar where Self.monthKinds.contains(entry.kind) {
      for surface in entry.surfaces { add(month: surface, entry.value) }
    }
    ranges.sort { $0.before.count + $0.middle.count > $1.before.count + $1.middle.count }
    joinedRanges = ranges.filter(\.middle.isEmpty)
    for word in Set(ranges.compactMap(\.middle.first)) {
      rangesByMiddle[word] = ranges.filter { $0.middle.isEmpty || $0.middle.first == word }
    }
  }

  /// Kinds of the calendar table that name months.
  private static let monthKinds: Set<String> = [
    "month", "month-weak", "month-after-day", "hijri-month", "hijri-weak",
  ]

  private mutating func add(month surface: String, _ value: Int) {
    let pieces = PatternText(surface).parts[0].map { words.intern($0) }
    guard !pieces.isEmpty else { return }
    months.add(pieces, value)
    // The ordinal in تشرين الأول orders nothing.
    if pieces.count > 1 {
      fixed.add(pieces, .fixed)
      longestFixed = max(longestFixed, pieces.count)
    }
  }

  private mutating func add(_ surface: String, _ entry: ValueEntry) {
    let text = PatternText(surface)
    let parts = text.parts.map { $0.map { words.intern($0) } }
    if entry.kind == "range" || entry.kind == "alternative" {
      guard parts.count == 3 else { return }
      ranges.append(
        RangePattern(
          before: parts[0], middle: parts[1], secondHasAnd: text.hasAnd[1],
          isAlternative: entry.kind == "alternative"))
      return
    }
    if let numeral = Numeral(kind: entry.kind, value: entry.value) {
      guard parts[0].count > 1, let first = text.parts[0].first, first.count > 1
      else { return }
      compounds.add(parts[0], numeral)
      let lead = UInt16(first[0]) << 8 | UInt16(first[1])
      leads[Int(lead) >> 6] |= 1 << UInt64(lead & 63)
      return
    }
    guard let kind = PatternKind(entry.kind) else { return }
    if kind == .rise {
      rises.formUnion(parts[0])
    } else if parts.count == 1 {
      fixed.add(parts[0], kind)
      longestFixed = max(longestFixed, parts[0].count)
    } else {
      let pattern = PatternEntry(kind: kind, value: entry.value, numberHasAnd: text.hasAnd[0])
      if parts[1].isEmpty {
        before.add(parts[0].reversed(), pattern)
      } else {
        behind.add(parts[1], pattern)
      }
    }
  }

  /// Patterns that may go on with a word behind their first number, the longest first.
  func ranges(goingOnWith word: Int32) -> [RangePattern] {
    rangesByMiddle[word] ?? joinedRanges
  }

  /// Whether a numeral of several words may begin with the letters of a token, clitics left out.
  func mayLeadCompound(_ letters: Span<UInt8>) -> Bool {
    var index = 0
    while index + 1 < letters.count {
      let (letter, next) = (letters[index], letters[index + 1])
      if leadsCompound(letter, next) { return true }
      guard isCliticLetter(letter) else { return false }
      // Behind لل the article has lost its alef.
      if letter == LetterCode.lam, next == LetterCode.lam,
        leadsCompound(LetterCode.alef, LetterCode.lam)
      {
        return true
      }
      index += 1
    }
    return false
  }

  private func leadsCompound(_ first: UInt8, _ second: UInt8) -> Bool {
    let lead = UInt16(first) << 8 | UInt16(second)
    return leads[Int(lead) >> 6] & 1 << UInt64(lead & 63) != 0
  }
}
