internal import EventModel
internal import LanguagePacks
internal import TextAnalysis

extension SentenceAnalysis {
  /// The words of a phrase without a preposition or و glued to the first one.
  func text(of range: Range<Int>, in article: ArticleText) -> String {
    guard !range.isEmpty else { return "" }
    var span = span(range)
    span.start += gluedLength(range.lowerBound)
    return article.words(span)
  }

  /// Scalars of و and prepositions glued to a unit; the article stays, and so does the ل of لل,
  /// which hides one.
  func gluedLength(_ unit: Int) -> Int {
    let proclitics = units[unit].proclitics
    var length = proclitics.isDisjoint(with: .conjunctions) ? 0 : 1
    if !proclitics.isDisjoint(with: [.by, .like]) { length += 1 }
    // للفصائل is ل + الفصائل: to cut the ل would leave half an article.
    if proclitics.contains(.to), !hidesArticle(unit, behind: length) { length += 1 }
    return length
  }

  /// Whether a unit goes on with لل behind so many letters.
  private func hidesArticle(_ unit: Int, behind offset: Int) -> Bool {
    let token = tokens.text.tokens[units[unit].start]
    let at = Int(token.lower) + offset
    return at + 1 < Int(token.upper) && tokens.text.bytes[at] == LetterCode.lam
      && tokens.text.bytes[at + 1] == LetterCode.lam
  }

  /// The words that name a phrase: its names, or head with genitive and adjectives, without numbers
  /// and what hangs on behind.
  func naming(_ phrase: Int) -> Range<Int> {
    let it = phrases[phrase]
    var end = it.end
    if it.affiliation >= 0 { end = max(it.head + 1, phrases[it.affiliation].start) }
    return it.head..<max(end, it.head + 1)
  }

  /// Units of all names in the phrase and its genitives, nearest the head first.
  func nameUnits(_ phrase: Int) -> [Int] {
    let it = phrases[phrase]
    var result = it.names.map { $0 }
    if units[it.head].tag == .name, !result.contains(it.head) { result.insert(it.head, at: 0) }
    if it.genitive >= 0 { result += nameUnits(it.genitive) }
    return result
  }

  /// Whether a name in the phrase or its genitives meets a condition.
  func hasNameUnit(_ phrase: Int, where condition: (Int) -> Bool) -> Bool {
    var at = phrase
    while at >= 0 {
      let names = phrases[at].names
      let head = phrases[at].head
      if units[head].tag == .name, !names.contains(head), condition(head) { return true }
      for unit in names where condition(unit) { return true }
      at = phrases[at].genitive
    }
    return false
  }

  /// What a single word stands for as a name, though the grammar took it for a word: طالبان، حرير.
  func nameEntries(ofWord unit: Int) -> [PhraseEntry] {
    let word = units[unit]
    let glued = word.proclitics.subtracting(.article)
    return tokens.phraseStarts(word.start).filter { $0.proclitics == glued }.flatMap { start in
      start.state < 0 ? [] : lexicon.phrases.entries(at: start.state)
    }
  }

  /// Classes of the head of a phrase and of its genitives, as words.
  func chainClasses(_ phrase: Int) -> ClassSet {
    var result = phrases[phrase].classes
    if phrases[phrase].genitive >= 0 { result.formUnion(chainClasses(phrases[phrase].genitive)) }
    return result
  }
}

/// The text of an article, cut by scalar offsets.
final class ArticleText: Sendable {
  private let text: String
  /// Where each scalar begins in the text's UTF-8, and the end.
  private let starts: [Int32]

  init(_ text: String) {
    var text = text
    starts = text.withUTF8 { utf8 in
      [Int32](unsafeUninitializedCapacity: utf8.count + 1) { starts, count in
        for index in utf8.indices {
          // A byte that goes on with a scalar is overwritten by the next start.
          starts[count] = Int32(index)
          count += utf8[index] & 0xC0 == 0x80 ? 0 : 1
        }
        starts[count] = Int32(utf8.count)
        count += 1
      }
    }
    self.text = text
  }

  /// The words at a span.
  func words(_ span: Span) -> String {
    let end = min(span.end, starts.count - 1)
    guard span.start >= 0, span.start < end else { return "" }
    return String(text[index(of: span.start)..<index(of: end)])
  }

  private func index(of scalar: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: Int(starts[scalar]))
  }

  /// The span without white space and marks at its ends.
  func trimmed(_ span: Span) -> Span {
    var span = span
    while span.start < span.end, isEdge(span.start) { span.start += 1 }
    while span.end > span.start, isEdge(span.end - 1) { span.end -= 1 }
    return span
  }

  /// Space, line break, full stop, comma, colon, Arabic comma (D8 8C) and semicolon (D8 9B).
  private func isEdge(_ scalar: Int) -> Bool {
    guard scalar + 1 < starts.count else { return false }
    let start = index(of: scalar)
    let first = text.utf8[start]
    switch first {
    case 0x20, 0x0A, 0x2E, 0x2C, 0x3A: return true
    case 0xD8:
      let second = text.utf8[text.utf8.index(after: start)]
      return second == 0x8C || second == 0x9B
    default: return false
    }
  }
}
