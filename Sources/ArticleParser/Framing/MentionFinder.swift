internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// Finds the events that a sentence states: every verb and noun that a frame knows, with the frame
/// that fits it best.
final class MentionFinder {
  /// Nouns that carry events, by unit.
  private var lightNouns: [Int: Predicate] = [:]
  /// Ranks of the frames that the unit at hand may trigger, the most demanding first.
  private var candidates: [Int] = []
  let structure: ClauseStructure
  let frames: FrameSet
  let text: ArticleText
  let context: ArticleContext
  let timeline: ArticleTimeline
  let counter: PhraseCounter
  private let actorResolver: ActorResolver
  private let placeResolver: PlaceResolver

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
  }

  private var sentence: SentenceAnalysis { structure.sentence }

  /// All mentions of the sentence, in the order of their triggers.
  func mentions() -> [EventMention] {
    var result: [EventMention] = []
    for unit in sentence.units.indices where isLightNoun(unit) {
      lightNouns[unit] = structure.nominalPredicate(at: unit)
    }
    for unit in sentence.units.indices {
      switch sentence.units[unit].tag {
      case .verb, .participle, .noun, .adjective:
        if let mention = mention(at: unit) {
          context.note(mention.actors)
          result.append(mention)
        }
      default: continue
      }
    }
    accuse(&result)
    join(&result)
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

  /// What tells of one attack hangs together: deaths on the attack that their verb leads to (قتل
  /// عشرات المدنيين في غارات), the firing of a weapon on what became of it (اعترضت الدفاعات طائرة
  /// مسيرة أطلقها الحوثيون).
  private func join(_ mentions: inout [EventMention]) {
    for index in mentions.indices
    where mentions[index].category == "ASSAULT" && mentions[index].governor < 0 {
      let one = mentions[index]
      let attack = mentions.first { other in
        guard other.category == "ASSAULT", !other.isHarm, other.unit != one.unit else {
          return false
        }
        return one.isHarm
          ? structure.leads(one.unit, to: other.unit) : describesWeapon(one.unit, of: other.unit)
      }
      mentions[index].governor = attack?.unit ?? -1
    }
  }

  /// Whether a verb describes the weapon that another verb acts on.
  private func describesWeapon(_ verb: Int, of other: Int) -> Bool {
    let index = structure.predicateAt[verb]
    guard index >= 0, structure.predicates[index].antecedent >= 0 else { return false }
    let weapon = sentence.phrases[structure.predicates[index].antecedent]
    return weapon.classes.intersects(sentence.lexicon.sets.striking)
      && structure.governors[weapon.head].unit == other
  }

  /// تعرض، تنفيذ: a noun that carries an event as its verb does.
  private func isLightNoun(_ unit: Int) -> Bool {
    guard sentence.units[unit].tag == .noun,
      sentence.classes(unit).intersects(sentence.lexicon.sets.light)
    else { return false }
    switch StatusReader(structure: structure, frames: frames).effect(of: unit) {
    case .light, .lightPassive: return true
    default: return false
    }
  }

  /// تعرض المقرات لقصف، شن الطيران غارات: what belongs to the noun that carries an event noun.
  private func adoptFromNoun(_ predicate: Predicate) {
    let governor = structure.governors[predicate.unit].unit
    guard governor >= 0, let light = lightNouns[governor] else { return }
    let owner = light.object
    predicate.dates += light.dates
    predicate.complements += light.complements.filter { complement in
      complement.phrase < 0 || sentence.phrases[complement.phrase].head != predicate.unit
    }
    guard owner >= 0, sentence.phrases[owner].head != predicate.unit else { return }
    if StatusReader(structure: structure, frames: frames).effect(of: governor) == .lightPassive {
      predicate.sufferer = owner
    } else if predicate.subject < 0 {
      predicate.subject = owner
    }
  }

  /// Whoever is accused in the sentence is the accused of the attack that the accusation is about: its
  /// content, or the noun that it describes.
  private func accuse(_ mentions: inout [EventMention]) {
    for accusation in mentions where accusation.type == "accusation" {
      let accused = accusation.actors.filter { $0.role == .recipient }
      guard !accused.isEmpty else { continue }
      for index in mentions.indices
      where mentions[index].category == "ASSAULT" && isAbout(accusation, mentions[index]) {
        mentions[index].actors.removeAll { actor in
          actor.role == .actor && accusation.actors.contains { $0.id == actor.id }
        }
        for actor in accused where !mentions[index].actors.contains(where: { $0.id == actor.id }) {
          var actor = actor
          actor.role = .accused
          mentions[index].actors.append(actor)
          mentions[index].steps.append("accused: “\(actor.text)”, by the accusation beside it")
        }
      }
    }
  }

  private func isAbout(_ accusation: EventMention, _ attack: EventMention) -> Bool {
    var unit = attack.unit
    var depth = 0
    while unit >= 0, depth < 6 {
      if unit == accusation.unit || unit == accusation.governor { return true }
      unit = structure.governors[unit].unit
      depth += 1
    }
    return structure.predicates.contains { predicate in
      guard predicate.unit == accusation.unit || predicate.unit == accusation.governor,
        predicate.antecedent >= 0
      else { return false }
      return isInChain(attack.unit, of: predicate.antecedent)
    }
  }

  /// One event for each base or town, even where two share a clause; one operation over two
  /// countries stays one.
  private func split(_ mention: EventMention) -> [EventMention] {
    let sites = mention.places.filter { place in
      (place.role == .at || place.role == .from) && place.kind != .country && place.kind != .other
        && place.kind != .governorate
    }
    guard let role = sites.first?.role else { return [mention] }
    let apart = sites.filter { place in
      place.role == role && !place.id.hasPrefix("unnamed.")
        && !sites.contains {
          $0.id != place.id && context.world.place($0.id, liesInOrAround: place.id)
        }
    }
    guard apart.count >= 2, Self.placeBound.contains(mention.category) else { return [mention] }
    return apart.map { place in
      mention.told(
        of: mention.places.filter { other in
          !apart.contains { $0.id == other.id && $0.id != place.id }
        })
    }
  }

  /// Categories whose events happen at one place each.
  private static let placeBound: Set<String> = [
    "ASSAULT", "RETREAT", "COERCE", "PROTEST", "MOBILIZE",
  ]

  private func mention(at unit: Int) -> EventMention? {
    let isVerb = sentence.units[unit].isVerbal
    guard mayTrigger(unit) else { return nil }
    findCandidates(unit, isVerb: isVerb)
    guard !candidates.isEmpty, let predicate = predicate(at: unit, isVerb: isVerb) else {
      return nil
    }
    let verdict = StatusReader(structure: structure, frames: frames).verdict(predicate)
    guard !verdict.isSuppressed else { return nil }
    var carriers: [Int] = []
    adoptArguments(predicate, verdict, &carriers)
    var read = predicate
    var matcher = self.matcher(read)
    var fitting = candidates.first { fits(frames.frame(ofRank: $0), read, matcher) }
    if fitting == nil, mayBePassive(predicate) {
      // جنوده سيسحبون من القاعدة: no object, and the letters serve both voices.
      let allowed = candidates.filter { rank in
        let frame = frames.frame(ofRank: rank)
        return !frame.vetoes.contains { matcher.forbids($0) }
          && frame.needs.contains { $0.slot == .object }
      }
      read = predicate.asPassive()
      matcher = self.matcher(read)
      fitting = allowed.first { fits(frames.frame(ofRank: $0), read, matcher) }
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
    guard frame.type != "none" else { return nil }
    let builder = MentionBuilder(
      structure: structure, frames: frames, text: text, context: context, timeline: timeline,
      counter: counter, predicate: read, frame: frame, verdict: verdict, matcher: matcher,
      carriers: carriers)
    return builder.mention()
  }

  private func matcher(_ predicate: Predicate) -> ConditionMatcher {
    ConditionMatcher(
      structure: structure, resolver: actorResolver, places: placeResolver, predicate: predicate)
  }

  /// A finite verb of either voice with a subject of its own and no object, whose letters are those
  /// of no other verb.
  private func mayBePassive(_ predicate: Predicate) -> Bool {
    let unit = sentence.units[predicate.unit]
    let others = sentence.tokens.hasReading(unit.start) {
      $0.partOfSpeech == .verb && $0.lexeme != unit.reading?.lexeme
        && $0.proclitics == unit.proclitics
    }
    return !others && predicate.isVerb && !predicate.isPassive && predicate.object < 0
      && predicate.subject >= 0
      && !predicate.subjectIsInherited && sentence.units[predicate.unit].enclitic == .none
      && sentence.units[predicate.unit].reading?.features.contains(.ambiguousVoice) == true
  }

  /// Whether a reading of a unit triggers a frame, in whatever part of speech.
  private func mayTrigger(_ unit: Int) -> Bool {
    let word = sentence.units[unit]
    return word.end == word.start + 1
      && sentence.tokens.hasReading(word.start) { frames.isTrigger($0.lexeme) }
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

  /// Arguments that stand with the verb that carries an event noun: شن الجيش هجوما على، هجوم
  /// استهدف قاعدة.
  private func adoptArguments(
    _ predicate: Predicate, _ verdict: StatusReader.Verdict, _ carriers: inout [Int]
  ) {
    guard !predicate.isVerb else { return }
    let reader = StatusReader(structure: structure, frames: frames)
    for verb in structure.predicates where verb.unit != predicate.unit {
      let describes =
        verb.antecedent >= 0 && isInChain(predicate.unit, of: verb.antecedent)
      let subjectIsEvent =
        verb.subject >= 0 && sentence.phrases[verb.subject].head == predicate.unit
      let passiveOfEvent =
        verb.isPassive && verb.object >= 0 && sentence.phrases[verb.object].head == predicate.unit
      guard describes || subjectIsEvent || passiveOfEvent else { continue }
      carriers.append(verb.unit)
      predicate.complements += verb.complements
      predicate.dates += verb.dates
      if predicate.sufferer < 0, subjectIsEvent || describes, verb.object >= 0,
        !isInChain(predicate.unit, of: verb.object)
      {
        predicate.sufferer = verb.object
      } else if describes, reader.effect(of: verb.unit) == .lightPassive, verb.subject >= 0 {
        predicate.sufferer = verb.subject  // هجوم تعرضت له القاعدة
      } else if describes, [.lightPlace, .hosts].contains(reader.effect(of: verb.unit)) {
        predicate.site = verb.subject  // محادثات استضافتها أنقرة
      } else if predicate.secondObject < 0, describes, verb.subject >= 0,
        sentence.phrases[verb.subject].head != predicate.unit
      {
        predicate.subject = verb.subject  // هجوم شنه الجيش
      }
    }
    adoptFromNoun(predicate)
    if predicate.subject < 0, let denier = denier(of: predicate) {
      predicate.subject = denier
      predicate.subjectIsInherited = true
    }
    guard verdict.carrier >= 0, !carriers.contains(verdict.carrier) else { return }
    let index = structure.predicateAt[verdict.carrier]
    guard index >= 0 else { return }
    let carrier = structure.predicates[index]
    if verdict.carrierEffect == .transparent, tellsOf(carrier, verdict.carrierRelation) {
      predicate.dates += carrier.dates
    }
    switch verdict.carrierEffect {
    case .light, .lightPassive, .lightPlace:
      carriers.append(verdict.carrier)
      predicate.dates += carrier.dates
      predicate.complements += carrier.complements.filter { complement in
        complement.phrase < 0 || sentence.phrases[complement.phrase].head != predicate.unit
      }
    default: break
    }
    switch verdict.carrierEffect {
    case .lightPassive: predicate.sufferer = carrier.subject
    case .lightPlace: predicate.site = carrier.subject
    default:
      guard predicate.subject < 0, !carrier.isPassive,
        verdict.carrierRelation == .object || verdict.carrierRelation == .complement,
        !tellsOfDeath(carrier)
      else { return }
      predicate.subject = carrier.subject
      predicate.subjectIsInherited = true
    }
  }

  /// لقي سبعة مدنيين مصرعهم في غارة: whoever dies in an attack is not who attacks.
  private func tellsOfDeath(_ verb: Predicate) -> Bool {
    let sets = sentence.lexicon.sets
    return verb.object < 0
      ? sentence.classes(verb.unit).intersects(sets.casualties)
      : sentence.phrases[verb.object].classes.intersects(sets.killing)
  }

  /// نفى البنتاغون سحب جنوده: a body that denies an act without another subject denies its own.
  private func denier(of predicate: Predicate) -> Int? {
    let governor = structure.governors[predicate.unit]
    guard governor.unit >= 0, governor.relation == .object, predicate.secondObject < 0 else {
      return nil
    }
    let index = structure.predicateAt[governor.unit]
    guard index >= 0,
      sentence.classes(governor.unit).intersects(sentence.lexicon.sets.denial)
    else { return nil }
    let subject = structure.predicates[index].subject
    guard subject >= 0 else { return nil }
    // A spokesman denies what his body is said to have done.
    let isPerson = sentence.phrases[subject].classes.intersects(sentence.lexicon.sets.person)
    let body = sentence.phrases[subject].affiliation
    return isPerson ? (body >= 0 ? body : nil) : subject
  }

  /// Whether a verb that states no event and no speech of its own says when its noun happens: تحتضن
  /// القنيطرة الأربعاء مناورات.
  private func tellsOf(_ verb: Predicate, _ relation: Relation) -> Bool {
    guard relation == .subject || relation == .object else { return false }
    let classes = sentence.classes(verb.unit)
    guard !classes.intersects(sentence.lexicon.sets.contentTaking) else { return false }
    return sentence.tokens.hasOnly(sentence.units[verb.unit].start) {
      !frames.isTrigger($0.lexeme)
    }
  }

  /// Whether a noun is the head of a phrase or of one of its genitives.
  private func isInChain(_ unit: Int, of phrase: Int) -> Bool {
    var at = phrase
    while at >= 0 {
      if sentence.phrases[at].head == unit { return true }
      at = sentence.phrases[at].genitive
    }
    return false
  }

  private func fits(_ frame: Frame, _ predicate: Predicate, _ matcher: ConditionMatcher) -> Bool {
    if frame.options.contains(.passive) && !predicate.isPassive { return false }
    if frame.options.contains(.change), predicate.isVerb, predicate.modal == .none,
      sentence.units[predicate.unit].reading?.features.contains(.perfect) != true
    {
      return false
    }
    if !frame.governors.isEmpty && !governs(frame.governors, predicate.unit) { return false }
    return frame.needs.allSatisfy { matcher.holds($0) }
      && !frame.vetoes.contains { matcher.forbids($0) }
  }

  /// Whether one of the lexemes governs the unit: as its verb, or as the noun before it.
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
