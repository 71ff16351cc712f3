internal import EventModel
internal import LanguagePacks

/// Finds the phrases of a text that say when, and lays them on the calendar.
///
/// ```
/// ليل الاثنين الثلاثاء        published 2020-10-20   2020-10-19 … 2020-10-20
/// قبل نهاية نيسان/أبريل       published 2020-03-17   2020-03-17 … 2020-04-30
/// ```
final class TimeReader: Sendable {
  let words: CalendarWords

  init(pack: LanguagePack, lexicon: Lexicon) {
    words = CalendarWords(pack: pack, lexicon: lexicon)
  }

  /// Ids of rows of the calendar that no text can reach.
  var unreachableWords: [String] { words.unreachable }

  /// The expressions of a range, left to right, not overlapping, each the longest at its place.
  ///
  /// - Complexity: Linear in the range; only digits and words of the calendar are looked at twice.
  func expressions(in tokens: ReadTokens, range: Range<Int>) -> [TimeExpression] {
    let grammar = TimeGrammar(tokens: tokens, reader: self, range: range)
    var found: [TimeExpression] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard grammar.mayBegin(index) else {
        index += 1
        continue
      }
      switch grammar.expression(at: index) {
      case .expression(let expression):
        found.append(expression)
        index = max(index + 1, expression.tokens.upperBound)
      case .skip(let end): index = max(index + 1, end)
      case nil: index += 1
      }
    }
    return found
  }

  /// The days that an expression names, by the conventions of ``EventDate``; nil where they cannot
  /// be said: a length, a relative phrase without a publication date, an anaphor without an anchor.
  func resolve(
    _ expression: TimeExpression, published: CalendarDate?, direction: TimeDirection,
    anchor: EventDate?
  ) -> EventDate? {
    let resolver = TimeResolver(published: published, direction: direction, anchor: anchor)
    guard let span = resolver.days(expression), span.first != nil || span.last != nil else {
      return nil
    }
    if let first = span.first, let last = span.last, last < first { return nil }
    return EventDate(earliest: span.first, latest: span.last)
  }

  /// What an expression names outright, whenever it was written: for dating an undated article.
  func explicitParts(
    _ expression: TimeExpression
  ) -> (year: Int?, month: Int?, day: Int?, weekday: Int?) {
    switch expression.sense {
    case .date(let parts) where !parts.isHijri:
      let day = parts.days.flatMap { $0.count == 1 ? $0.lowerBound : nil }
      return (Self.number(parts.year), Self.number(parts.month), day, parts.weekday)
    case .weekdays(let first, let last, nil) where first == last: return (nil, nil, nil, first)
    case .day(0, let weekday): return (nil, nil, nil, weekday)
    case .season(_, let year, _): return (Self.number(year), nil, nil, nil)
    case .portion(_, .date(let parts)) where !parts.isHijri:
      return (Self.number(parts.year), Self.number(parts.month), nil, nil)
    default: return (nil, nil, nil, nil)
    }
  }

  private static func number(_ reference: TimeReference?) -> Int? {
    if case .number(let value)? = reference { value } else { nil }
  }
}
