internal import TextAnalysis

/// What identifies a report across ingests: made of the article's identity and of what the report is
/// about, not of its words, so that a revision of the article does not change it.
///
/// 50 bits, written as ten characters of Crockford's base 32. Among a million reports two share a key
/// with a probability of about 1 in 2,000.
package struct ReportKey: Hashable, Comparable, Sendable {
  /// The key as a number, 0 to 2⁵⁰ − 1.
  package var value: Int

  /// Makes the key of a number that ``value`` gave.
  package init(value: Int) { self.value = value }

  /// Makes the key of a report.
  ///
  /// - Parameters:
  ///   - article: The article's identity: its canonical URL or a hash of its text.
  ///   - type: The report's event type.
  ///   - place: Id of its main place; nil where it has none.
  ///   - number: How many reports of that type and place the article has before it.
  package init(article: String, type: String, place: String?, number: Int) {
    let seed = "\(article)\u{1F}\(type)\u{1F}\(place ?? "")\u{1F}\(number)"
    value = Int(mixed(stableHash(seed)) >> 14)
  }

  /// Characters of ``text``.
  package static let length = 10
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// The key in ten characters, which sort as the numbers do.
  package var text: String {
    var letters: [UInt8] = []
    for position in 0..<Self.length {
      letters.append(Self.alphabet[(value >> ((Self.length - 1 - position) * 5)) & 31])
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The keys whose text begins with these characters; nil where no text can.
  package static func keys(startingWith prefix: some StringProtocol) -> ClosedRange<Int>? {
    let letters = prefix.utf8.prefix(length)
    guard !letters.isEmpty else { return nil }
    var value = 0
    for letter in letters {
      guard let digit = alphabet.firstIndex(of: letter) else { return nil }
      value = value << 5 | digit
    }
    let free = (length - letters.count) * 5
    return value << free...(value << free | (1 << free - 1))
  }

  /// The key of its text; nil where the text is none.
  package init?(text: some StringProtocol) {
    guard text.utf8.count == Self.length, let keys = Self.keys(startingWith: text) else {
      return nil
    }
    value = keys.lowerBound
  }

  package static func < (left: ReportKey, right: ReportKey) -> Bool { left.value < right.value }
}
