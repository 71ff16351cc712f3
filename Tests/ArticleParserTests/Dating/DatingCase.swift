import EventModel
import LanguagePacks
import PackFiles
import Testing
import TextAnalysis
import WorldKnowledge

@testable import ArticleParser

/// A sentence whose expressions of time are marked, with the days that they must come to.
///
/// One line each: publication date, direction of the verb, `@` with the anchor where there is one,
/// the expected days (`2020-03-16`, `2020-03-16..2020-03-17`, an end left out where open; several
/// separated by commas; `duration`; `unresolved`; `none` where nothing may be found), and the
/// sentence, in which braces mark the expressions.
struct DatingCase: Sendable, CustomTestStringConvertible {
  var published: CalendarDate?
  var direction: TimeDirection
  var anchor: EventDate?
  var expected: [String]
  var sentence: String
  var marked: [String]

  var testDescription: String { sentence }

  init?(line: Substring) {
    let fields = line.split(separator: " ", maxSplits: 3)
    guard fields.count == 4 else { return nil }
    published = CalendarDate(iso: fields[0])
    direction = fields[1] == "past" ? .past : fields[1] == "future" ? .future : .unknown
    var expectation = fields[2]
    var text = fields[3]
    if expectation.first == "@" {
      let ends = Self.ends(expectation.dropFirst())
      anchor = EventDate(earliest: ends.0, latest: ends.1)
      let rest = text.split(separator: " ", maxSplits: 1)
      (expectation, text) = (rest[0], rest[1])
    }
    expected = expectation == "none" ? [] : expectation.split(separator: ",").map(String.init)
    sentence = String(text.filter { $0 != "{" && $0 != "}" })
    marked = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "}" })
    }
  }

  static func ends(_ text: some StringProtocol) -> (CalendarDate?, CalendarDate?) {
    guard let dots = text.firstRange(of: "..") else {
      let day = CalendarDate(iso: text)
      return (day, day)
    }
    return (
      CalendarDate(iso: text[..<dots.lowerBound]), CalendarDate(iso: text[dots.upperBound...])
    )
  }

  /// The cases of a table, one a line.
  static func table(_ text: String) -> [DatingCase] {
    text.split(separator: "\n").compactMap { DatingCase(line: $0) }
  }
}

/// The pack, its lexicon and the reader, built once for all tests.
enum Dating {
  static let pack = LanguagePack(language: "ar", from: .embedded)
  static let lexicon = Lexicon(pack: pack, world: .standard)
  static let reader = TimeReader(pack: pack, lexicon: lexicon)

  /// What the reader finds in a sentence: the words, and the days as a case writes them.
  static func read(_ item: DatingCase) -> [(text: String, days: String)] {
    let tokens = ReadTokens(TokenizedText(item.sentence))
    let scalars = Array(item.sentence.unicodeScalars)
    return reader.expressions(in: tokens, range: 0..<tokens.count).map { expression in
      let span = tokens.span(expression.tokens)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[span.start..<span.end])
      return (String(text), days(expression, item))
    }
  }

  private static func days(_ expression: TimeExpression, _ item: DatingCase) -> String {
    if expression.isDuration { return "duration" }
    guard
      let date = reader.resolve(
        expression, published: item.published, direction: item.direction, anchor: item.anchor)
    else { return "unresolved" }
    if expression.isAnaphoric != (item.anchor != nil), item.direction != .future {
      return "anaphoric: \(expression.isAnaphoric)"
    }
    let (first, last) = (date.earliest?.iso ?? "", date.latest?.iso ?? "")
    return first == last ? first : "\(first)..\(last)"
  }
}
