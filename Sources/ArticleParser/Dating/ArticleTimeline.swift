internal import EventModel

/// The days that an article speaks of, in the order of its text: what بعد ذلك بيومين counts from, and
/// the day of its news.
final class ArticleTimeline {
  let timeReader: TimeReader
  let published: CalendarDate?
  /// The past day or days that the text spoke of last.
  @exclusivity(unchecked) private(set) var last: EventDate?
  /// The day of the news: the first past day that the title or lead names, close to publication.
  @exclusivity(unchecked) private(set) var news: EventDate?
  /// What the text had spoken of before each expression of the sentence at hand.
  @exclusivity(unchecked) private var before: [EventDate?] = []
  /// The past days at which the expressions of the sentence at hand place something, by their number.
  @exclusivity(unchecked) private(set) var named: [Int: EventDate] = [:]
  /// What the text had spoken of before the sentence at hand.
  @exclusivity(unchecked) private var earlier: EventDate?

  init(timeReader: TimeReader, published: CalendarDate?) {
    self.timeReader = timeReader
    self.published = published
  }

  /// The past day that the text spoke of last, where it spoke of a single one.
  var lastDay: EventDate? { last.flatMap { $0.earliest == $0.latest ? $0 : nil } }

  /// Sentences that may name the day of the news, the title included.
  private static let lead = 3
  /// Days before publication up to which a day is that of the news and not of its background.
  static let reach = 6
  /// Longest span of days that a later expression may count from.
  private static let longestAnchor = 40

  /// Goes on to a sentence and reads its expressions in order.
  func enter(_ sentence: SentenceAnalysis) {
    before = []
    if !named.isEmpty { named = [:] }
    earlier = last
    for expression in sentence.times {
      before.append(last)
      guard !expression.isDuration,
        let date = timeReader.resolve(
          expression, published: published, direction: .past, anchor: anchor(of: expression, last))
      else { continue }
      note(date, sentence, isAnchored: expression.anchorStart != nil)
      if last == date, expression.relation == .at || expression.relation == .during {
        named[before.count - 1] = date
      }
    }
  }

  /// Whether days lie before those that the news may be of.
  func isBackground(_ date: EventDate) -> Bool {
    guard let published, let first = date.earliest else { return false }
    return published.dayNumber - first.dayNumber > Self.reach
  }

  private func note(_ date: EventDate, _ sentence: SentenceAnalysis, isAnchored: Bool) {
    guard let first = date.earliest, let end = date.latest, published.map({ end <= $0 }) ?? true,
      end.dayNumber - first.dayNumber <= Self.longestAnchor
    else { return }
    last = date
    // What leans on an event leans on the news, and does not make it.
    if news == nil, !isAnchored, sentence.index < Self.lead, let published,
      published.dayNumber - first.dayNumber <= Self.reach, end.dayNumber - first.dayNumber <= 1
    {
      news = date
    }
  }

  /// The days that an expression of the sentence at hand names, which is the `index`-th of it.
  func date(_ expression: TimeExpression, number index: Int, _ direction: TimeDirection)
    -> EventDate?
  {
    timeReader.resolve(
      expression, published: published, direction: direction,
      anchor: anchor(of: expression, before.indices.contains(index) ? before[index] : last))
  }

  /// What an expression counts from: غداة مقتل and عشية الزيارة from the day of that event, which is
  /// the news or the day before it; hours before or after an event that has a name from the news, unless
  /// the sentence has spoken of a day; all others from what was spoken of last.
  private func anchor(of expression: TimeExpression, _ last: EventDate?) -> EventDate? {
    guard expression.anchorStart != nil else { return last }
    switch expression.sense {
    case .anchoredUnit(_, let shift): return besideAnchor(shift)
    case .anchoredOffset(let amount, _) where amount.unit == .hour || amount.unit == .minute:
      return last == earlier ? news ?? last : last
    default: return last
    }
  }

  /// The day of the event that غداة (1) or عشية (-1) leans on.
  func besideAnchor(_ shift: Int) -> EventDate? {
    if shift < 0, let news { return news }
    guard let published else { return nil }
    let day = shift > 0 ? (news?.latest ?? published).adding(days: -1) : published
    return EventDate(earliest: day, latest: day)
  }
}
