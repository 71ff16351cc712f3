extension NumberScan {
  /// A pattern found before or behind a number.
  struct PatternMatch {
    var entry: PatternEntry
    var tokens: Range<Int>
    /// What is glued to its first word.
    var proclitics: Proclitics
  }

  /// Patterns that end right before a token, the shortest first.
  func patterns(before start: Int) -> [PatternMatch] {
    var result: [PatternMatch] = []
    var state = WordSequences<PatternEntry>.root
    var index = start - 1
    while index >= floor, isWord(index) {
      forEachDivision(index) { clitics, first in
        guard !clitics.isEmpty else { return }
        let end = reader.vocabulary.before.step(state, first)
        guard end >= 0 else { return }
        for entry in reader.vocabulary.before.entries(at: end) {
          result.append(PatternMatch(entry: entry, tokens: index..<start, proclitics: clitics))
        }
      }
      let word = word(index)
      guard word >= 0 else { break }
      state = reader.vocabulary.before.step(state, word)
      guard state >= 0 else { break }
      for entry in reader.vocabulary.before.entries(at: state) {
        result.append(PatternMatch(entry: entry, tokens: index..<start, proclitics: []))
      }
      index -= 1
    }
    return result
  }

  /// The longest pattern of a kind before a token.
  func pattern(_ kind: PatternKind, before start: Int) -> PatternMatch? {
    patterns(before: start).last { $0.entry.kind == kind }
  }

  /// Patterns that begin at a token, the shortest first.
  func patterns(behind end: Int) -> [PatternMatch] {
    var result: [PatternMatch] = []
    var state = WordSequences<PatternEntry>.root
    var index = end
    while isWord(index) {
      let word = word(index)
      guard word >= 0 else { break }
      state = reader.vocabulary.behind.step(state, word)
      guard state >= 0 else { break }
      index += 1
      for entry in reader.vocabulary.behind.entries(at: state) {
        result.append(PatternMatch(entry: entry, tokens: end..<index, proclitics: []))
      }
    }
    return result
  }

  /// The longest pattern of a kind behind a token.
  func pattern(_ kind: PatternKind, behind end: Int) -> PatternMatch? {
    patterns(behind: end).last { $0.entry.kind == kind }
  }

  /// The longest bound among patterns.
  func bound(in patterns: [PatternMatch], hasAnd: Bool) -> (NumberBound, PatternMatch)? {
    for match in patterns.reversed() where match.entry.numberHasAnd == hasAnd {
      if case .bound(let bound) = match.entry.kind { return (bound, match) }
    }
    return nil
  }

  /// Where a phrase that only looks like a number ends, if one covers the token.
  func fixedEnd(covering token: Int) -> Int? {
    var longest: Int?
    for first in stride(
      from: token, to: max(token - reader.vocabulary.longestFixed, floor - 1), by: -1)
    {
      guard isWord(first) else { break }
      forEachDivision(first) { clitics, word in
        guard !clitics.contains(.article) else { return }
        var state = reader.vocabulary.fixed.step(WordSequences<PatternKind>.root, word)
        var end = first + 1
        while state >= 0 {
          if !reader.vocabulary.fixed.entries(at: state).isEmpty, end > token {
            longest = max(longest ?? 0, end)
          }
          guard isWord(end) else { break }
          state = reader.vocabulary.fixed.step(state, self.word(end))
          end += 1
        }
      }
    }
    return longest
  }
}
