internal import EventModel
internal import TextAnalysis

/// The days that head the paragraphs of a chronicle (`19 ديسمبر: …`), and the times of day that head those
/// of a live report (`21:40 …`), which is of the day of publication.
///
/// One such heading may be anything; two at least make a chronicle.
struct DateHeadings {
  private let headings: [Int: EventDate]

  init(_ sentences: [SentenceAnalysis], _ timeReader: TimeReader, published: CalendarDate?) {
    var found: [Int: EventDate] = [:]
    var last = -1
    for sentence in sentences where !sentence.isTitle && sentence.paragraph != last {
      last = sentence.paragraph
      if let day = Self.day(heading: sentence, timeReader, published) {
        found[sentence.paragraph] = day
      } else if Self.isClock(sentence), let published {
        found[sentence.paragraph] = EventDate(earliest: published, latest: published)
      }
    }
    headings = found.count > 1 ? found : [:]
  }

  /// The days of what a paragraph tells.
  func date(inParagraph paragraph: Int) -> EventDate? { headings[paragraph] }

  /// The days that a sentence opens with, set off by a colon.
  private static func day(
    heading sentence: SentenceAnalysis, _ timeReader: TimeReader, _ published: CalendarDate?
  ) -> EventDate? {
    guard let first = sentence.units.first, first.tag == .date, first.value >= 0,
      sentence.mark(1) == .colon
    else { return nil }
    return timeReader.resolve(
      sentence.times[first.value], published: published, direction: .past, anchor: nil)
  }

  /// Hours and minutes at the start of a sentence.
  private static func isClock(_ sentence: SentenceAnalysis) -> Bool {
    guard let start = sentence.units.first?.start else { return false }
    let text = sentence.tokens.text
    guard start + 3 < text.tokens.count, text.tokens[start].kind == .number,
      text.tokens[start + 1].mark == .colon, text.tokens[start + 2].kind == .number
    else { return false }
    return (start + 1...start + 2).allSatisfy { !text.tokens[$0].flags.contains(.afterSpace) }
  }
}
