extension TokenizedText {
  /// Cuts the tokens into sentences: at paragraph starts and behind a full stop, question or
  /// exclamation mark that ends a word of more than one letter and has no letter or digit glued to
  /// its other side (`د.`, `3.5`, `U.S.`).
  mutating func splitSentences() {
    var start = 0
    var index = 0
    while index < tokens.count {
      if index > start && tokens[index].flags.contains(.startsParagraph) {
        sentences.append(start..<index)
        start = index
      }
      if endsSentence(index) {
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

  private func closesQuotation(_ index: Int) -> Bool {
    switch tokens[index].mark {
    case .closeQuote, .closeBracket: true
    case .straightQuote: !tokens[index].flags.contains(.afterSpace)
    default: false
    }
  }
}
