/// A half-open range of Unicode scalars in an article's text.
///
/// Offsets count scalars, not bytes or grapheme clusters, so that SQLite's
/// `substr(text, start + 1, end - start)` and Python's slicing show the same words.
public struct Span: Hashable, Sendable, Codable {
  /// Index of the first scalar.
  public var start: Int
  /// Index after the last scalar.
  public var end: Int

  /// Makes a span from its two ends.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Number of scalars.
  public var count: Int { end - start }

  /// Whether the two spans share at least one scalar.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// The smallest span that holds both.
  public func union(_ other: Span) -> Span {
    Span(start: min(start, other.start), end: max(end, other.end))
  }
}

/// Words of an article and where they stand.
public struct Quote: Hashable, Sendable, Codable {
  /// First scalar of the words in the article's text.
  public var start: Int
  /// Scalar after the last one.
  public var end: Int
  /// The words as the article has them.
  public var text: String

  /// Makes a quote of the words at a span.
  public init(span: Span, text: String) {
    start = span.start
    end = span.end
    self.text = text
  }

  /// Where the words stand.
  public var span: Span { Span(start: start, end: end) }
}
