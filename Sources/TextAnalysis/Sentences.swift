extension TokenizedText {
  /// Cuts the tokens into sentences: at paragraph starts, behind a dateline (`بغداد - `) and behind
  /// a full stop, question or exclamation mark that ends a word of more than one letter and has no
  /// letter or digit glued to its other side (`د.`, `3.5`, `U.S.`).
  mutating func splitSentences() {
    var start = 0
    var index = 0
    while index < tokens.count {
      if index > start && tokens[index].flags.contains(.startsParagraph) {
        sentences.append(start..<index)
        start = index
      }
      if endsSentence(index) || endsDateline(index, from: start) {
        var end = index + 1
        while end < tokens.count, closesQuotation(end),
          !tokens[end].flags.contains(.startsParagraph)
        {
          end += 1
        }
        sentences.append(start..<end)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
  }

  private func endsSentence(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .mark else { return false }
    switch token.mark {
    case .question, .exclamation: return true
    case .stop:
      if index + 1 < tokens.count, !tokens[index + 1].flags.contains(.afterSpace),
        tokens[index + 1].kind != .mark
      {
        return false
      }
      if index + 1 < tokens.count, tokens[index + 1].mark == .stop { return false }
      if index > 0, tokens[index - 1].mark == .stop { return false }  // an ellipsis of dots
      if index > 0, tokens[index - 1].kind == .word,
        tokens[index - 1].upper - tokens[index - 1].lower == 1,
        !token.flags.contains(.afterSpace)
      {
        return false
      }
      return true
    default: return false
    }
  }

  /// Number of tokens that a dateline may have before its dash.
  private static let longestDateline = 14

  /// Whether a token is the dash behind a dateline: few words at the start of a paragraph, set off
  /// by a dash between spaces that no second dash closes.
  private func endsDateline(_ index: Int, from start: Int) -> Bool {
    guard tokens[index].mark == .dash, index > start, index - start <= Self.longestDateline,
      tokens[start].flags.contains(.startsParagraph), !tokens[start].flags.contains(.inTitle),
      tokens[index].flags.contains(.afterSpace), index + 3 < tokens.count,
      tokens[index + 1].flags.contains(.afterSpace)
    else { return false }
    for next in (index + 1)..<min(index + 1 + Self.longestDateline, tokens.count) {
      if tokens[next].flags.contains(.startsParagraph) { return next > index + 3 }
      if tokens[next].mark == .dash { return false }
    }
    return true
  }

  private func closesQuotation(_ index: Int) -> Bool {
    switch tokens[index].mark {
    case .closeQuote, .closeBracket: true
    case .straightQuote: !tokens[index].flags.contains(.afterSpace)
    default: false
    }
  }
}
