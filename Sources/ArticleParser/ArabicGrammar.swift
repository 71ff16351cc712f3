internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// The stages for Arabic, put together.
struct ArabicGrammar: Sendable {
  let lexicon: Lexicon
  let frames: FrameSet
  let numberReader: NumberReader
  let timeReader: TimeReader
  let world: WorldKnowledge
  let vocabulary: WordVocabulary
  private let memories: WordMemories

  init(pack: LanguagePack, world: WorldKnowledge) {
    self.world = world
    lexicon = Lexicon(pack: pack, world: world)
    frames = FrameSet(pack: pack, lexicon: lexicon)
    numberReader = NumberReader(pack: pack, lexicon: lexicon)
    timeReader = TimeReader(pack: pack, lexicon: lexicon)
    vocabulary = WordVocabulary(
      lexicon: lexicon, frames: frames, numberReader: numberReader, timeReader: timeReader)
    memories = WordMemories(vocabulary)
  }

  /// Number of readings of all words.
  func countReadings(of text: TokenizedText) -> Int {
    var memory = memories.borrow()
    let tokens = ReadTokens(text, memory: &memory)
    memories.giveBack(memory)
    return (0..<tokens.count).reduce(0) { $0 + tokens.readings($1).count }
  }

  /// The sentences of a text, read and parted into units.
  func sentences(of text: TokenizedText) -> [SentenceAnalysis] {
    var memory = memories.borrow()
    let sentences = sentences(of: text, &memory)
    memories.giveBack(memory)
    return sentences
  }

  private func sentences(
    of text: TokenizedText, _ memory: inout WordMemory
  ) -> [SentenceAnalysis] {
    let tokens = ReadTokens(text, memory: &memory)
    var paragraph = -1
    let dateline = Dateline(tokens: tokens)
    let ranges = text.sentences.flatMap { range in
      let start = dateline.end(in: range)
      return start > range.lowerBound
        ? [range.lowerBound..<start, start..<range.upperBound] : [range]
    }
    return ranges.enumerated().map { index, range in
      if text.tokens[range.lowerBound].flags.contains(.startsParagraph) { paragraph += 1 }
      return SentenceAnalysis(
        tokens: tokens, range: range, index: index, paragraph: paragraph,
        isTitle: text.tokens[range.lowerBound].flags.contains(.inTitle),
        numberReader: numberReader, timeReader: timeReader)
    }
  }

  func read(_ article: Article, text: ArticleText, tokenized: TokenizedText) -> ArticleReports {
    var memory = memories.borrow()
    let reports = read(article, text: text, tokenized: tokenized, &memory)
    memories.giveBack(memory)
    return reports
  }

  private func read(
    _ article: Article, text: ArticleText, tokenized: TokenizedText, _ memory: inout WordMemory
  ) -> ArticleReports {
    var article = article
    var diagnostics: [Diagnostic] = []
    let sentences = sentences(of: tokenized, &memory)
    let context = ArticleContext(
      world: world, published: article.published.date)
    for sentence in sentences { context.note(sentence) }
    if article.published.date == nil {
      let inference = PublicationInference(world: world, timeReader: timeReader)
      article.published = inference.publication(of: sentences, text: text)
      context.published = article.published.date
      if article.published.date == nil {
        diagnostics.append(
          Diagnostic(
            code: "publication-unknown",
            message: article.published.explanation
              ?? "the article has no publication date, so relative dates stay open"))
      }
    }
    var mentions: [EventMention] = []
    let timeline = ArticleTimeline(timeReader: timeReader, published: article.published.date)
    let borrowed = BorrowedWords(sentences)
    for sentence in sentences {
      timeline.enter(sentence)
      guard frames.mayTrigger(sentence), !borrowed.contain(sentence) else {
        context.notePlaces(of: sentence)
        context.lastSubject = nil
        continue
      }
      let finder = MentionFinder(
        sentence, frames: frames, text: text, context: context, timeline: timeline,
        numberReader: numberReader)
      var found = finder.mentions()
      let casualties = CasualtyBinding(
        structure: finder.structure, casualties: finder.casualties(),
        resolver: finder.actorResolver)
      casualties.bind(to: &found, orToLastOf: &mentions)
      finder.claims().bind(to: &found, orToLastOf: &mentions)
      SeriesOrdinal(sentence: sentence, counter: finder.counter).bind(
        to: &found, orToLastOf: &mentions)
      context.notePlaces(of: sentence)
      for place in found.flatMap(\.places) { context.note(place) }
      context.lastSubject = finder.mainSubject()
      mentions += found
    }
    DateInheritance(
      published: article.published.date, news: timeline.news,
      headings: DateHeadings(sentences, timeReader, published: article.published.date)
    ).fill(mentions)
    PlaceInheritance(
      world: world, headings: PlaceHeadings(sentences, in: context),
      scenes: PlaceScenes(sentences, in: context),
      mainCountry: context.mainCountry
    ).fill(mentions)
    for mention in mentions { settleActors(of: mention, in: context) }
    diagnostics += context.diagnostics
    let merger = ReportMerger(article: article, text: text, world: world)
    var reports = merger.reports(of: mentions)
    completeActors(&reports)
    inheritActors(&reports, in: world)
    return ArticleReports(article: article, reports: reports, diagnostics: diagnostics)
  }
}
