import EventModel
import Testing

@Suite struct SpanTests {
  @Test func touchingSpansDoNotOverlap() {
    #expect(!Span(start: 0, end: 3).overlaps(Span(start: 3, end: 5)))
    #expect(Span(start: 0, end: 4).overlaps(Span(start: 3, end: 5)))
  }

  @Test func unionHoldsBoth() {
    #expect(Span(start: 7, end: 9).union(Span(start: 2, end: 4)) == Span(start: 2, end: 9))
  }

  @Test func countIsTheLength() { #expect(Span(start: 2, end: 9).count == 7) }

  @Test func quotesKnowTheirSpan() {
    let quote = Quote(span: Span(start: 2, end: 5), text: "قصف")
    #expect(quote.span == Span(start: 2, end: 5))
  }
}
