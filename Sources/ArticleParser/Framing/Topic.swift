internal import LanguagePacks

/// What a stretch of text is about, by the classes of its words: news of states and arms, or sport,
/// weather, markets and culture, which borrow the words of war.
struct Topic {
  /// Words of sport, nature, culture and money.
  private(set) var leisure = 0
  /// Words of arms, states, courts and victims.
  private(set) var affairs = 0

  /// Counts the words of a sentence.
  mutating func count(_ sentence: SentenceAnalysis) {
    let sets = sentence.lexicon.sets
    for unit in sentence.units.indices {
      let classes = sentence.classes(unit)
      if classes.intersects(sets.leisure) {
        leisure += 1
      } else if classes.intersects(sets.affairs) {
        affairs += 1
      } else if sentence.units[unit].tag == .name,
        sentence.hasEntry(unit, where: { $0.kind == .actor || $0.kind == .office })
      {
        affairs += 1
      }
    }
  }

  /// Adds the words of another stretch.
  mutating func add(_ other: Topic) {
    leisure += other.leisure
    affairs += other.affairs
  }

  /// Fewest words of leisure that make a topic.
  private static let fewest = 4

  /// An article of leisure as a whole.
  var isLeisure: Bool { leisure >= Self.fewest && leisure > affairs }
  /// A paragraph of leisure in an article of affairs.
  var isClearlyLeisure: Bool { leisure >= Self.fewest && leisure > 2 * affairs }
  /// A paragraph of affairs in an article of leisure.
  var isAffairs: Bool { affairs >= 2 && affairs > leisure }
}

/// The paragraphs of an article in which words of violence and politics are borrowed.
struct BorrowedWords {
  private var paragraphs: [Topic] = []
  private var whole = Topic()

  init(_ sentences: [SentenceAnalysis]) {
    for sentence in sentences {
      while paragraphs.count <= sentence.paragraph { paragraphs.append(Topic()) }
      var topic = Topic()
      topic.count(sentence)
      paragraphs[sentence.paragraph].add(topic)
      whole.add(topic)
    }
  }

  /// Whether what a sentence seems to report is a figure of speech.
  func contain(_ sentence: SentenceAnalysis) -> Bool {
    let paragraph = paragraphs[sentence.paragraph]
    return whole.isLeisure ? !paragraph.isAffairs : paragraph.isClearlyLeisure
  }
}
