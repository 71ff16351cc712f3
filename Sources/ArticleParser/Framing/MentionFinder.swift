internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// Finds the events that a sentence states: every verb and noun that a frame knows, with the frame
/// that fits it best.
final class MentionFinder {
  /// Nouns that carry events, by unit.
  @exclusivity(unchecked) private(set) var lightNouns: [Int: Predicate] = [:]
  /// Ranks of the frames that the unit at hand may trigger, the most demanding first.
  @exclusivity(unchecked) private var candidates: [Int] = []
  let structure: ClauseStructure
  let frames: FrameSet
  let text: ArticleText
  let context: ArticleContext
  let timeline: ArticleTimeline
  let counter: PhraseCounter
  let actorResolver: ActorResolver
  let placeResolver: PlaceResolver
  let status: StatusReader
  let matcher: ConditionMatcher

  init(
    _ sentence: SentenceAnalysis, frames: FrameSet, text: ArticleText, context: ArticleContext,
    timeline: ArticleTimeline, numberReader: NumberReader
  ) {
    structure = ClauseStructure(sentence)
    self.frames = frames
    self.text = text
    self.context = context
    self.timeline = timeline
    counter = PhraseCounter(sentence: sentence, text: text, numberReader: numberReader)
    actorResolver = ActorResolver(sentence: sentence, text: text, context: context)
    placeResolver = PlaceResolver(sentence: sentence, text: text, context: context)
    status = StatusReader(structure: structure, frames: frames)
    matcher = ConditionMatcher(
      structure: structure, frames: frames, resolver: actorResolver, places: placeResolver)
  }

  var sentence: SentenceAnalysis { structure.sentence }

  /// All mentions of the sentence, in the order of their triggers.
  func mentions() -> [EventMention] {
    var result: [EventMention] = []
    for unit in sentence.units.indices where isLightNoun(unit) {
      lightNouns[unit] = structure.nominalPredicate(at: unit)
    }
    for unit in sentence.units.indices {
      switch sentence.units[unit].tag {
      case .verb, .participle, .noun, .adjective:
        guard mayTrigger(unit), !sentence.isQuotedName(unit) else { continue }
        if let mention = mention(at: unit) {
          context.note(mention.actors)
          context.note(mention)
          result.append(mention)
        }
      default: continue
      }
    }
    accuse(&result)
    join(&result)
    for mention in result { callOff(mention) }
    for mention in result { takeDestination(mention, among: result) }
    for mention in result { settlePlaces(of: mention, in: context) }
    return result.flatMap(split)
  }

  /// Whom the last main clause of the sentence is about: the actor that a verb of the next sentence
  /// without a subject goes on with.
  func mainSubject() -> ReportedActor? {
    let main = structure.predicates.last {
      $0.parent < 0 && $0.antecedent < 0 && !$0.isAuxiliary && $0.subject >= 0
    }
    guard let main else { return context.lastSubject }
    return actorResolver.actor(main.subject, role: .actor)
  }

  /// The dead and wounded that the sentence counts.
  func casualties() -> [CasualtyReader.Casualty] {
    CasualtyReader(structure: structure, counter: counter).casualties()
  }

  /// Who claims attacks in the sentence.
  func claims() -> ClaimBinding {
    ClaimBinding(structure: structure, frames: frames, resolver: actorResolver)
  }

  /// تعرض، تنفيذ: a noun that carries an event as its verb does.
  private func isLightNoun(_ unit: Int) -> Bool {
    guard sentence.units[unit].tag == .noun,
      sentence.classes(unit).intersects(sentence.lexicon.sets.light)
    else { return false }
    switch status.effect(of: unit) {
    case .light, .lightPassive: return true
    default: return false
    }
  }

  private func mention(at unit: Int) -> EventMention? {
    let isVerb = sentence.units[unit].isVerbal
    findCandidates(unit, isVerb: isVerb)
    guard !candidates.isEmpty, let predicate = predicate(at: unit, isVerb: isVerb) else {
      return nil
    }
    let verdict = status.verdict(predicate)
    guard !verdict.isSuppressed else { return nil }
    var carriers: [Int] = []
    adoptArguments(predicate, verdict, &carriers)
    var read = predicate
    var fitting = candidates.first { fits(frames.frame(ofRank: $0), read, carriers) }
    if fitting == nil, mayBePassive(predicate) {
      // جنوده سيسحبون من القاعدة: no object, and the letters serve both voices.
      let allowed = candidates.filter { rank in
        let frame = frames.frame(ofRank: rank)
        return !matcher.forbids(frame.vetoes, predicate)
          && frame.needs.contains { $0.slot == .object }
      }
      read = predicate.asPassive()
      fitting = allowed.first { fits(frames.frame(ofRank: $0), read, carriers) }
    }
    guard let frame = fitting.map({ frames.frame(ofRank: $0) }) else { return nil }
    if frame.options.contains(.fronted), !predicate.isVerb, predicate.subject < 0,
      let verb = structure.predicates.first(where: {
        $0.clauseStart <= unit && unit < $0.unit && $0.subject >= 0
      }) ?? structure.predicates.first(where: { $0.unit >= predicate.end && $0.subject >= 0 }),
      structure.governors[unit].unit < 0 || structure.governors[unit].unit >= predicate.end
    {
      predicate.subject = verb.subject
      predicate.subjectIsInherited = true
    }
    let builder = MentionBuilder(
      structure: structure, frames: frames, text: text, context: context, timeline: timeline,
      counter: counter, predicate: read, frame: frame, verdict: verdict, matcher: matcher,
      carriers: carriers)
    return builder.mention()
  }

  /// A finite verb of either voice with a subject of its own and no object, whose letters are those
  /// of no other verb.
  private func mayBePassive(_ predicate: Predicate) -> Bool {
    let unit = sentence.units[predicate.unit]
    // تُسلَّم: the doubled letter leaves out verbs without one.
    let isDoubled = sentence.tokens.text.tokens[unit.start].flags.contains(.hasShadda)
    let others = sentence.tokens.hasReading(unit.start) {
      $0.partOfSpeech == .verb && $0.lexeme != unit.reading?.lexeme
        && $0.proclitics == unit.proclitics
        && (!isDoubled || sentence.tokens.lexeme($0).isGeminate)
    }
    // حذّر الرئيس من أن: who says something in a clause is its subject.
    let speaks =
      sentence.classes(predicate.unit).intersects(sentence.lexicon.sets.saying)
      && structure.predicates.contains { $0.parent == predicate.unit }
    return !others && !speaks && predicate.isVerb && !predicate.isPassive && predicate.object < 0
      && predicate.subject >= 0
      && !predicate.subjectIsInherited && sentence.units[predicate.unit].enclitic == .none
      && sentence.units[predicate.unit].reading?.features.contains(.ambiguousVoice) == true
  }

  /// Whether a reading of a unit triggers a frame, in whatever part of speech.
  private func mayTrigger(_ unit: Int) -> Bool {
    let word = sentence.units[unit]
    return word.end == word.start + 1 && sentence.tokens.states(word.start).contains(.event)
  }

  /// Finds the ``candidates``: the frames of all readings that go with the unit's part of speech.
  private func findCandidates(_ unit: Int, isVerb: Bool) {
    let word = sentence.units[unit]
    var ranks = candidates
    candidates = []
    ranks.removeAll(keepingCapacity: true)
    for place in sentence.tokens.places(word.start) {
      let reading = sentence.tokens[place]
      switch reading.partOfSpeech {
      case .verb: guard word.tag == .verb else { continue }
      case .activeParticiple: guard word.tag == .participle else { continue }
      case .noun, .masdar: guard !isVerb else { continue }
      default: continue
      }
      // A reading with other clitics than the chosen one reads other letters.
      guard reading.proclitics == word.proclitics, reading.enclitic == word.enclitic else {
        continue
      }
      // قتلى: the dead, not two killings, which are written alike.
      if !isVerb, reading.features.contains(.dual),
        word.reading?.features.contains(.dual) == false
      {
        continue
      }
      frames.forEachFrame(for: reading.lexeme) { rank, options in
        if options.contains(.finite) && !isVerb || options.contains(.nominal) && isVerb { return }
        if !ranks.contains(rank) { ranks.append(rank) }
      }
    }
    if ranks.count > 1 { ranks.sort() }
    candidates = ranks
  }

  private func predicate(at unit: Int, isVerb: Bool) -> Predicate? {
    if isVerb {
      let index = structure.predicateAt[unit]
      return index >= 0 ? structure.predicates[index] : nil
    }
    return structure.nominalPredicate(at: unit)
  }

  private func fits(
    _ frame: Frame, _ predicate: Predicate, _ carriers: [Int]
  ) -> Bool {
    if frame.options.contains(.passive) && !predicate.isPassive { return false }
    if frame.options.contains(.change), predicate.isVerb, predicate.modal == .none,
      sentence.units[predicate.unit].reading?.features.contains(.perfect) != true
    {
      return false
    }
    if !frame.governors.isEmpty, !governs(frame.governors, predicate.unit),
      !carriers.contains(where: { isOne(of: frame.governors, $0) })
    {
      return false
    }
    return frame.needs.allSatisfy { matcher.holds($0, predicate) }
      && !matcher.forbids(frame.vetoes, predicate)
  }

  /// Whether one of the lexemes governs the unit: as its verb, or as the noun before it. The verb of a
  /// clause about the noun counts too: احتجاجات عمت البلاد.
  private func governs(_ lexemes: Set<Int32>, _ unit: Int) -> Bool {
    let governor = structure.governors[unit].unit
    if governor >= 0, isOne(of: lexemes, governor) { return true }
    return unit > 0 && isOne(of: lexemes, unit - 1)
  }

  private func isOne(of lexemes: Set<Int32>, _ unit: Int) -> Bool {
    let word = sentence.units[unit]
    guard word.end == word.start + 1 else { return false }
    return sentence.tokens.hasReading(word.start) { lexemes.contains($0.lexeme) }
  }
}
