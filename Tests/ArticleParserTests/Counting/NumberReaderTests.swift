import EventModel
import LanguagePacks
import PackFiles
import Testing
import TextAnalysis
import WorldKnowledge

@testable import ArticleParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A line of `numbers.tsv`: a text and the numbers in it.
struct NumberCase: Sendable, CustomTestStringConvertible {
  let line: Int
  let text: String
  /// Numbers in the notation of the table.
  let expected: [String]

  var testDescription: String { "\(line): \(text)" }

  /// All lines of the table beside this file.
  static let all: [NumberCase] = {
    let path = (#filePath as String).split(separator: "/").dropLast().joined(separator: "/")
    guard let data = FileManager.default.contents(atPath: "/" + path + "/numbers.tsv") else {
      return []
    }
    let table = Table(bytes: Array(data), file: "numbers.tsv")
    return table.rows.map { row in
      let expected = table.text(row, 0)
      return NumberCase(
        line: row.line, text: table.text(row, 1),
        expected: expected == "-" ? [] : expected.split(separator: ";").map(String.init))
    }
  }()
}

/// The reader over the pack inside the program.
struct NumberFixture: Sendable {
  let lexicon: Lexicon
  let reader: NumberReader

  static let shared = NumberFixture()

  private init() {
    let pack = LanguagePack(language: "ar", from: .embedded)
    lexicon = Lexicon(pack: pack, world: WorldKnowledge(from: .embedded))
    reader = NumberReader(pack: pack, lexicon: lexicon)
  }

  func tokens(_ text: String) -> ReadTokens { ReadTokens(TokenizedText(text)) }

  /// The numbers of a text in the notation of the table, the words they cover behind @.
  func numbers(_ text: String) -> [String] {
    let tokens = tokens(text)
    let scalars = Array(text.unicodeScalars)
    return reader.numbers(in: tokens, range: 0..<tokens.count).map { number in
      let span = tokens.span(number.tokens)
      var covered = String.UnicodeScalarView()
      covered.append(contentsOf: scalars[span.start..<span.end])
      return
        "\(number.low.map(String.init) ?? "")..\(number.high.map(String.init) ?? "")"
        + (number.approximate ? "~" : "") + (number.ordinal ? "#" : "")
        + (number.countsPrevious ? "<" : "") + "@" + String(covered)
    }
  }
}

@Suite struct NumberReaderTests {
  @Test(arguments: NumberCase.all)
  func readsNumbers(of line: NumberCase) {
    let found = NumberFixture.shared.numbers(line.text)
    let comparable = found.enumerated().map { index, number in
      index < line.expected.count && line.expected[index].contains("@")
        ? number : String(number.prefix { $0 != "@" })
    }
    #expect(comparable == line.expected)
  }

  @Test func tableIsRead() { #expect(NumberCase.all.count >= 200) }

  /// The bound behind the noun and what it makes of the number before it; nil where there is none.
  static let trailing: [(text: String, noun: Int, low: Int?, high: Int?, isFound: Bool)] = [
    ("مقتل 3 أشخاص على الأقل", 2, 3, nil, true),
    ("سقوط ثلاثة صواريخ في الأقل قرب المطار", 2, 3, nil, true),
    ("مقتل 3 جنود أميركيين على الأقل", 2, 3, nil, true),
    ("مقتل 3 أشخاص فأكثر", 2, 3, nil, true),
    ("وصول 100 جندي كحد أقصى", 2, 1, 100, true),
    ("وصول 100 جندي تقريبا", 2, 100, 100, true),
    ("مقتل 3 أشخاص على الحدود", 2, nil, nil, false),
    ("مقتل 3 أشخاص، على الأقل", 2, nil, nil, false),
    ("مقتل 3 أشخاص", 2, nil, nil, false),
  ]

  @Test(arguments: trailing)
  func readsBoundsBehindTheNoun(
    text: String, noun: Int, low: Int?, high: Int?, isFound: Bool
  ) throws {
    let fixture = NumberFixture.shared
    let tokens = fixture.tokens(text)
    let bound = fixture.reader.trailingBound(in: tokens, at: noun, limit: tokens.count)
    #expect((bound != nil) == isFound)
    guard let bound else { return }
    let number = try #require(fixture.reader.numbers(in: tokens, range: 0..<tokens.count).first)
    let bounded = bound.apply(number)
    #expect(bounded.low == low)
    #expect(bounded.high == high)
    #expect(bounded.approximate)
    #expect(bounded.tokens == number.tokens)
  }

  @Test func staysInsideTheRange() {
    let fixture = NumberFixture.shared
    let tokens = fixture.tokens("قتل أكثر من خمسة وعشرين شخصا")
    let inner = fixture.reader.numbers(in: tokens, range: 3..<4)
    #expect(inner.map(\.tokens) == [3..<4])
    #expect(inner.map(\.low) == [5])
  }

  @Test func keepsTheCliticsOfTheFirstToken() {
    let fixture = NumberFixture.shared
    for (text, clitics): (String, Proclitics) in [
      ("بأكثر من 30 صاروخا", .by), ("لـ78 هجوما", .to), ("وخمسة جنود", .and), ("نحو 300", []),
      ("وبعشرة صواريخ", [.and, .by]), ("الـ300 جندي", .article),
    ] {
      let tokens = fixture.tokens(text)
      let numbers = fixture.reader.numbers(in: tokens, range: 0..<tokens.count)
      #expect(numbers.map(\.proclitics) == [clitics], "\(text)")
    }
  }
}
