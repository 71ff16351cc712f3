package import EventModel
internal import LanguagePacks
package import PackFiles
internal import TextAnalysis
package import WorldKnowledge

/// Reads articles: words to reports, with the way from one to the other.
///
/// Pure: no input or output, no clock, nothing of one article that another could notice. The same
/// article, packs and publication date give the same reports on any machine and in any order. Only
/// what the vocabulary makes of a word is remembered; see ``WordMemory``.
package final class ArticleParser: Sendable {
  /// Changes whenever the same article may give other reports.
  package static let version = "1"

  package let world: WorldKnowledge
  private let grammar: ArabicGrammar

  /// Builds a parser over packs; costs about a tenth of a second, so keep it.
  package init(packs: PackSource, world: WorldKnowledge) {
    self.world = world
    grammar = ArabicGrammar(pack: LanguagePack(language: "ar", from: packs), world: world)
  }

  /// A parser over the packs inside the program.
  package static func standard() -> ArticleParser {
    ArticleParser(packs: .embedded, world: .standard)
  }

  /// Finds the events of an article.
  ///
  /// - Parameter article: Its language and publication date are worked out from the text where they
  ///   are not given.
  /// - Returns: The article with what was found about it, its reports in the order of the text, and
  ///   diagnostics. Text never makes it fail.
  package func parse(_ article: Article) -> ArticleReports {
    let titleLength = article.title.map { $0.unicodeScalars.count } ?? 0
    let text = article.text
    let tokenized = TokenizedText(text, titleLength: titleLength)
    var found = article
    let language = article.language ?? detectLanguage(tokenized)
    found.language = language
    guard language == "ar" else {
      let name = language ?? "unknown"
      return ArticleReports(
        article: found, reports: [],
        diagnostics: [
          Diagnostic(
            code: "language-unsupported",
            message: "no pack reads the language “\(name)”; packs there are: ar")
        ])
    }
    return grammar.read(found, text: ArticleText(text), tokenized: tokenized)
  }

  /// What each stage makes of an article, one line a finding: for those who write frames.
  package func describe(_ article: Article) -> [String] { grammar.describe(article) }

  /// Number of readings of all words of an article: the work of spotting alone, for benchmarks.
  package func countReadings(of article: Article) -> Int {
    grammar.countReadings(of: TokenizedText(article.text))
  }

  /// The language of the letters: Arabic where most words are written so; nil where no pack knows.
  private func detectLanguage(_ text: TokenizedText) -> String? {
    var arabic = 0
    var other = 0
    for token in text.tokens where token.kind == .word {
      if LetterCode.isArabic(text.bytes[Int(token.lower)]) { arabic += 1 } else { other += 1 }
    }
    return arabic > other ? "ar" : nil
  }
}
