internal import LanguagePacks

/// Finds the numbers of a text: digits and words, counts and ordinals, with the words that bound
/// them.
///
/// Percentages, years, days of the month, times of day and numbers that are names (الفرقة 82) are
/// read and passed over.
///
/// ```swift
/// let reader = NumberReader(pack: pack, lexicon: lexicon)
/// reader.numbers(in: tokens, range: 0..<tokens.count)  // نحو ثلاثمئة جندي: 300–300, approximate
/// ```
final class NumberReader: Sendable {
  let vocabulary: CountingVocabulary
  /// Class of the units of measure.
  let measure: ClassSet

  init(pack: LanguagePack, lexicon: Lexicon) {
    vocabulary = CountingVocabulary(pack: pack, lexicon: lexicon)
    measure = lexicon.classes.single("measure")
  }

  /// The numbers of a stretch of tokens, from left to right, none over another.
  ///
  /// - Complexity: Linear in the tokens; all but numerals and digits are passed over at a glance.
  func numbers(in tokens: ReadTokens, range: Range<Int>) -> [NumberExpression] {
    var scan = scan(tokens, range)
    var result: [NumberExpression] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard scan.mayStart(index) else {
        index += 1
        continue
      }
      let (number, end) = scan.read(index)
      if let number {
        result.append(number)
        scan.floor = number.tokens.upperBound
      }
      index = max(index + 1, end, number?.tokens.upperBound ?? 0)
    }
    return result
  }

  /// Bounding words behind a counted noun: على الأقل in "3 صواريخ على الأقل".
  ///
  /// Up to three words that may be adjectives or genitives of the noun at `index` are passed over;
  /// no token from `limit` on is read. Nil where no bound stands there.
  func trailingBound(in tokens: ReadTokens, at index: Int, limit: Int) -> TrailingBound? {
    guard index >= 0, index < limit else { return nil }
    let scan = scan(tokens, index..<limit)
    for token in (index + 1)..<min(index + 5, max(limit, index + 1)) {
      if let (bound, match) = scan.bound(in: scan.patterns(behind: token), hasAnd: false) {
        return TrailingBound(tokens: match.tokens, bound: bound)
      }
      let isNominal = scan.reading(token) { $0.partOfSpeech.isNominal } != nil
      guard scan.isWord(token), isNominal || !tokens.isKnown(token) else { return nil }
    }
    return nil
  }

  private func scan(_ tokens: ReadTokens, _ range: Range<Int>) -> NumberScan {
    NumberScan(tokens: tokens, reader: self, range: range, floor: range.lowerBound)
  }
}
