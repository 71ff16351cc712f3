internal import TextAnalysis

/// The place, day and agency that a paragraph opens with, set off by a dash: `بغداد - `، `بيروت، 20
/// تشرين الأول (المتوسط) – `.
struct Dateline {
  let tokens: ReadTokens

  /// Number of tokens that may stand before the dash.
  private static let longest = 14

  /// The token behind the dateline of a sentence; its start where it has none.
  func end(in range: Range<Int>) -> Int {
    let text = tokens.text
    guard let first = range.first, text.tokens[first].flags.contains(.startsParagraph),
      !text.tokens[first].flags.contains(.inTitle)
    else { return range.lowerBound }
    let reach = min(range.upperBound - 3, first + Self.longest)
    guard first + 1 < reach,
      let dash = (first + 1..<reach).first(where: { isDash($0) }),
      dash - first <= 2 || beginsPlace(first), !isClosed(dash, in: range)
    else { return range.lowerBound }
    return dash + 1
  }

  /// A dash between spaces.
  private func isDash(_ index: Int) -> Bool {
    let tokens = self.tokens.text.tokens
    return tokens[index].mark == .dash && tokens[index].flags.contains(.afterSpace)
      && tokens[index + 1].flags.contains(.afterSpace)
  }

  /// Whether a second dash makes the first one an insertion's.
  private func isClosed(_ dash: Int, in range: Range<Int>) -> Bool {
    (dash + 1..<min(dash + Self.longest, range.upperBound)).contains {
      tokens.text.tokens[$0].mark == .dash
    }
  }

  private func beginsPlace(_ token: Int) -> Bool {
    let phrases = tokens.lexicon.phrases
    return tokens.hasStart(token) { start in
      start.state >= 0 && phrases.entries(at: start.state).contains { $0.kind == .place }
    }
  }
}
