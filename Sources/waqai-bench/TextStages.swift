import ArticleParser
import EventModel
import TextAnalysis

/// Measures what happens to a text, stage by stage, on one core.
func measureText(_ samples: SampleArticles) {
  let runs = 9
  let texts = samples.articles.map(\.text)
  let megabytes = Double(samples.byteCount) / 1e6
  Output.heading(
    "Text: \(texts.count) articles, \(readable(megabytes)) MB, median of \(runs) runs, one core")

  let bytes = texts.flatMap { Array($0.utf8) }
  let rounds = 200
  let limit =
    megabytes * Double(rounds)
    / medianSeconds(runs: runs) { for round in 0..<rounds { use(sum(of: bytes.span, and: round)) } }
  Output.line("sum of bytes (the limit)", "\(readable(limit)) MB/s")

  func stage(_ name: String, rounds: Int, _ body: () -> Void) {
    let seconds = medianSeconds(runs: runs) { for _ in 0..<rounds { body() } } / Double(rounds)
    let rate = megabytes / seconds
    Output.line(
      name, "\(readable(rate)) MB/s",
      share(of: rate, in: limit, named: "the limit")
        + ", \(readable(Double(texts.count) / seconds)) articles/s")
  }
  stage("fold and cut into tokens", rounds: 10) { for text in texts { use(TokenizedText(text)) } }
  let building = seconds { use(ArticleParser.standard()) }
  let parser = ArticleParser.standard()
  stage("and look up every reading", rounds: 2) {
    for article in samples.articles { use(parser.countReadings(of: article)) }
  }
  stage("whole parser", rounds: 1) {
    for article in samples.articles { use(parser.parse(article)) }
  }
  Output.line("build the parser", "\(readable(building * 1000)) ms", "once a run")
}

/// Adds up bytes: about the least that can be done with a text.
@inline(never)
private func sum(of bytes: Swift.Span<UInt8>, and start: Int) -> UInt64 {
  // A start of its own for each round: the sum cannot be worked out once for all.
  var sum = UInt64(start)
  for index in bytes.indices { sum &+= UInt64(bytes[index]) }
  return sum
}
