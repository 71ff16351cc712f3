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
    var length = 0
    // للفصائل is ل + الفصائل: to cut the ل would leave half an article.
    if !proclitics.isDisjoint(with: .conjunctions) { length += 1 }
    if !proclitics.isDisjoint(with: [.by, .like]) { length += 1 }
    if proclitics.contains(.to) && !proclitics.contains(.article) { length += 1 }
    return length
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

  /// Classes of the head of a phrase and of its genitives, as words.
  func chainClasses(_ phrase: Int) -> ClassSet {
    var result = phrases[phrase].classes
    if phrases[phrase].genitive >= 0 { result.formUnion(chainClasses(phrases[phrase].genitive)) }
    return result
  }
}

/// The text of an article, cut by scalar offsets.
final class ArticleText: Sendable {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The words at a span.
  func words(_ span: Span) -> String {
    var result = String.UnicodeScalarView()
    let end = min(span.end, scalars.count)
    guard span.start < end else { return "" }
    result.append(contentsOf: scalars[max(0, span.start)..<end])
    return String(result)
  }

  /// The span without white space and marks at its ends.
  func trimmed(_ span: Span) -> Span {
    var span = span
    func isEdge(_ scalar: Unicode.Scalar) -> Bool {
      scalar == " " || scalar == "\u{60C}" || scalar == "." || scalar == "," || scalar == "\n"
        || scalar == ":" || scalar == "\u{61B}"
    }
    while span.start < span.end, isEdge(scalars[span.start]) { span.start += 1 }
    while span.end > span.start, isEdge(scalars[span.end - 1]) { span.end -= 1 }
    return span
  }
}
