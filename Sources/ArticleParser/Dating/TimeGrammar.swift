internal import TextAnalysis

/// What a rule has read, and the token after it.
struct TimeRead<Value> {
  var value: Value
  var end: Int
}

/// A word of the calendar in the text.
struct CalendarHit {
  var value: Int
  /// What is glued in front, without what the rule allows anyway.
  var proclitics: Proclitics
  var end: Int

  /// Whether the article stands before it.
  var isDefinite: Bool { proclitics.contains(.article) }
}

/// The grammar of phrases that say when, over one range of an article's tokens.
///
/// Rules are functions from a token to what they read there; each takes the clitics that may stand
/// before its first word. Where several rules read something, the longest reading wins.
struct TimeGrammar {
  let tokens: ReadTokens
  let reader: TimeReader
  let range: Range<Int>

  /// What may be glued before the first word of an expression.
  static let leading: Proclitics = [.and, .so, .by, .to]

  var words: CalendarWords { reader.words }

  init(tokens: ReadTokens, reader: TimeReader, range: Range<Int>) {
    self.tokens = tokens
    self.reader = reader
    self.range = range
  }

  /// Kinds that the words of a token may have; empty outside the range.
  @inline(__always)
  func kinds(_ index: Int) -> CalendarKind {
    range.contains(index) ? tokens.calendarKinds(index) : []
  }

  /// The longest word or phrase of one of the kinds at a token, with no more glued to it than the
  /// article and what the rule allows.
  @inline(__always)
  func hit(
    _ index: Int, _ kind: CalendarKind, _ lead: Proclitics = [],
    where accepts: (Int) -> Bool = { _ in true }
  ) -> CalendarHit? {
    kinds(index).isDisjoint(with: kind) ? nil : longestHit(index, kind, lead, accepts)
  }

  private func longestHit(
    _ index: Int, _ kind: CalendarKind, _ lead: Proclitics, _ accepts: (Int) -> Bool
  ) -> CalendarHit? {
    var best: CalendarHit?
    tokens.forEachStart(index) { start in
      let rest = start.proclitics.subtracting(lead)
      guard rest.isSubset(of: .article), let phrases = words.phrases(startingWith: start.word)
      else { return }
      for phrase in phrases where kind.contains(phrase.word.kind) && accepts(phrase.word.value) {
        let end = index + 1 + phrase.rest.count
        if end <= range.upperBound, end > best?.end ?? 0, matches(phrase.rest, at: index + 1) {
          best = CalendarHit(value: phrase.word.value, proclitics: rest, end: end)
        }
      }
    }
    if let best { return best }
    for place in tokens.places(index) where tokens[place].partOfSpeech == .calendar {
      let reading = tokens[place]
      let rest = reading.proclitics.subtracting(lead)
      if rest.isSubset(of: .article), let word = words.word(reading), kind.contains(word.kind),
        accepts(word.value)
      {
        return CalendarHit(value: word.value, proclitics: rest, end: index + 1)
      }
    }
    return nil
  }

  /// A word without an article.
  @inline(__always)
  func bare(_ index: Int, _ kind: CalendarKind, _ lead: Proclitics = []) -> CalendarHit? {
    hit(index, kind, lead).flatMap { $0.isDefinite ? nil : $0 }
  }

  /// A word with the article.
  @inline(__always)
  func definite(_ index: Int, _ kind: CalendarKind, _ lead: Proclitics = []) -> CalendarHit? {
    hit(index, kind, lead).flatMap { $0.isDefinite ? $0 : nil }
  }

  /// A joint printed apart: و before digits.
  @inline(__always)
  func joint(_ index: Int, _ joint: CalendarJoint) -> Bool {
    hit(index, .joint, where: { $0 == joint.rawValue }) != nil
  }

  /// Whether the token before is one beside which the phrase is a name.
  func isBlocked(_ index: Int, as block: CalendarBlock) -> Bool {
    // شهداء الثلاثاء, جمعة 25 يناير, but ساحة الشهداء الثلاثاء, الجمعة 25 يناير: what has the article
    // takes no genitive.
    let before = hit(index - 1, .blocks, Self.leading, where: { $0 == block.rawValue })
    return before.map { ![.weekday, .date].contains(block) || !$0.isDefinite } ?? false
  }

  private func matches(_ rest: [[UInt8]], at first: Int) -> Bool {
    for (offset, letters) in rest.enumerated() {
      let token = tokens.text.tokens[first + offset]
      guard Int(token.upper - token.lower) == letters.count,
        tokens.text.bytes[Int(token.lower)..<Int(token.upper)].elementsEqual(letters)
      else { return false }
    }
    return true
  }

  /// The token after a mark of one of the sorts; the index itself where there is none.
  @inline(__always)
  func skipping(_ marks: Marks, _ index: Int) -> Int {
    range.contains(index) && marks.contains(tokens.text.tokens[index].mark) ? index + 1 : index
  }

  /// A few sorts of marks; none stands for words and is never among them.
  struct Marks: ExpressibleByArrayLiteral {
    private var bits: UInt32 = 0

    @inline(__always)
    init(arrayLiteral marks: Mark...) {
      for mark in marks { bits |= 1 << UInt32(mark.rawValue) }
    }

    @inline(__always)
    func contains(_ mark: Mark) -> Bool { bits & 1 << UInt32(mark.rawValue) != 0 }
  }

  /// Whether a mark of the sort stands at the token.
  func isMark(_ index: Int, _ mark: Mark) -> Bool {
    range.contains(index) && tokens.text.tokens[index].mark == mark
  }
}

/// The longer of two readings; the first, where they are as long.
func longer<Value>(_ first: TimeRead<Value>?, _ second: TimeRead<Value>?) -> TimeRead<Value>? {
  guard let first else { return second }
  guard let second else { return first }
  return second.end > first.end ? second : first
}
