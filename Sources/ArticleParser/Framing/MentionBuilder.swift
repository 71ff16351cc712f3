internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// Makes a mention of a predicate and the frame that fits it.
struct MentionBuilder {
  let structure: ClauseStructure
  let frames: FrameSet
  let text: ArticleText
  let context: ArticleContext
  let timeline: ArticleTimeline
  let counter: PhraseCounter
  let predicate: Predicate
  let frame: Frame
  let verdict: StatusReader.Verdict
  let matcher: ConditionMatcher
  /// Units of the verbs that carry an event noun.
  let carriers: [Int]

  var sentence: SentenceAnalysis { structure.sentence }
  var sets: ClassSets { sentence.lexicon.sets }

  func mention() -> EventMention? {
    let (type, isGeneric) = type()
    guard let type, let info = context.world.eventType(id: type) else { return nil }
    let unit = predicate.unit
    var mention = EventMention(
      type: type, category: info.plover, mode: info.mode, status: verdict.status,
      evidence: evidence(),
      trigger: text.trimmed(sentence.span(unit..<(unit + 1))), confidence: frame.confidence,
      rule: frame.id, sentence: sentence.index, paragraph: sentence.paragraph, unit: unit,
      isTitle: sentence.isTitle)
    mention.isGeneric = isGeneric
    mention.family = frame.family
    mention.isHarm = frame.family == "harm"
    mention.governor = carriers.first ?? -1
    mention.steps.append(step("frame ", frame.id, ": “", text.words(mention.trigger), "”"))
    mention.steps += verdict.steps
    if verdict.isDecided, mention.status == .planned,
      Self.doneByDecision.contains(info.plover)
        || type == "alert"
    {
      mention.status = .occurred
      mention.steps.append("status: done by the decision")
    }
    fillRoles(&mention)
    completeRoles(&mention)
    if info.place == .none { mention.places = [] }
    if mention.status != .negated {
      mention.figures = FigureReader(
        structure: structure, counter: counter, type: info, resolver: matcher.resolver
      ).figures(predicate)
    }
    readDate(&mention)
    mention.attribution = AttributionReader(
      structure: structure, text: text, resolver: matcher.resolver
    ).attribution(of: predicate, speeches: verdict.speeches)
    mention.isRecount = isRecount()
    mention.isAnaphoric = mention.isRecount || isAnaphoric(mention)
    mention.isOngoing = isOngoing(mention)
    if isHabit(mention) { return nil }
    if isOfToday(mention) {
      mention.status = .planned
      mention.steps.append("status: planned, in the present on the day of publication")
    }
    mention.subject = predicate.subject
    if verdict.isReaction && (mention.isAnaphoric || sentence.units[unit].hasArticle) { return nil }
    if mention.isAnaphoric && !frame.options.contains(.definite) { mention.confidence *= 0.5 }
    return mention
  }

  /// Categories of acts that a decision carries out: a curfew, an inquiry, an expulsion.
  private static let doneByDecision: Set<String> = ["COERCE", "SANCTION", "ACCUSE"]

  /// The frame's type, or the family's first rule that holds.
  private func type() -> (String?, Bool) {
    guard let family = frame.family else { return (frame.type, false) }
    for rule in frames.family(family) {
      if rule.conditions.isEmpty { return (rule.type, true) }
      if rule.conditions.allSatisfy({ matcher.holds($0) || carriersHold($0) }) {
        return (rule.type, false)
      }
    }
    return (nil, false)
  }

  /// A verb's words count for the noun that it carries, and a subject's words for its verb.
  private func carriersHold(_ condition: Condition) -> Bool {
    for unit in carriers {
      let index = structure.predicateAt[unit]
      guard index >= 0 else { continue }
      let other = ConditionMatcher(
        structure: structure, resolver: matcher.resolver, places: matcher.places,
        predicate: structure.predicates[index])
      if other.holds(condition) { return true }
    }
    return false
  }

  /// Words of the clause that states the event.
  private func evidence() -> Span {
    var start = predicate.isVerb ? predicate.clauseStart : predicate.unit
    var end = predicate.end
    if !predicate.isVerb {
      for unit in carriers {
        let index = structure.predicateAt[unit]
        guard index >= 0 else { continue }
        start = min(start, max(structure.predicates[index].clauseStart, unit - 8))
        end = max(end, structure.predicates[index].end)
      }
      let own = sentence.phraseAt[predicate.unit]
      if own >= 0 { start = min(start, sentence.phrases[own].start) }
    }
    return text.trimmed(sentence.span(start..<min(max(end, start + 1), sentence.units.count)))
  }

  /// Forces leave and hand over bases, so a name that is a town and a base is the base.
  private var usualFeatures: [String] {
    frame.options.contains(.base) ? ["base"] : []
  }

  // MARK: - Roles

  private func fillRoles(_ mention: inout EventMention) {
    let subject = predicate.subject
    var object = predicate.object
    var subjectPhrase = subject
    if !predicate.isVerb, frame.options.contains(.genitiveSubject), object >= 0 {
      if predicate.secondObject >= 0 || subject < 0 || predicate.subjectIsInherited {
        subjectPhrase = object
        object = predicate.secondObject
      }
    } else if !predicate.isVerb, predicate.secondObject >= 0, object >= 0, subject < 0 {
      subjectPhrase = object
      object = predicate.secondObject
    }
    fill(subjectPhrase, frame.subject, &mention)
    fill(object, frame.object, &mention)
    if object < 0 { fillPronoun(&mention) }
    fill(predicate.sufferer, [.at, .recipient], &mention)
    fill(predicate.site, [.at], &mention)
    var before = object
    for complement in predicate.complements {
      if complement.preposition == .in, narrow(before, by: complement, &mention) { continue }
      fill(complement, &mention)
      before = complement.phrase
    }
    takeTown(&mention)
    if object >= 0, frame.object.contains(.ignore), !hasActor(mention) {
      owner(ofForces: object, &mention)
    }
    identifyForces(&mention)
  }

  /// بقنبلة في مطعم بإسلام أباد: a town behind ب says where, if nothing else does.
  private func takeTown(_ mention: inout EventMention) {
    guard mention.places.allSatisfy({ $0.id.hasPrefix("unnamed.") }) else { return }
    for complement in predicate.complements
    where complement.preposition == .by && complement.phrase >= 0 && isTown(complement.phrase) {
      fill(complement.phrase, [.at], &mention)
    }
  }

  /// إلى مواقع في سوريا: the place inside stands as the place around it does.
  private func narrow(
    _ outer: Int, by inner: Complement, _ mention: inout EventMention
  ) -> Bool {
    guard outer >= 0, inner.phrase >= 0, matcher.places.isPlace(inner.phrase),
      inner.unit <= sentence.phrases[outer].end + 6,
      let index = mention.places.lastIndex(where: { $0.id.hasPrefix("unnamed.") }),
      mention.places[index].text == sentence.text(of: sentence.naming(outer), in: text),
      let named = matcher.places.place(inner.phrase, role: mention.places[index].role)
    else { return false }
    mention.places.remove(at: index)
    add(named, &mention)
    for part in sentence.coordinated(inner.phrase).dropFirst() {
      if let other = matcher.places.place(part, role: named.role) { add(other, &mention) }
    }
    return true
  }

  /// مواقع تستضيف جنودا في العراق: the place that the clause about an unnamed one tells.
  private func narrow(
    _ phrase: Int, byClauseOf place: ReportedPlace, _ mention: inout EventMention
  ) {
    let end = sentence.phrases[phrase].end
    for verb in structure.predicates
    where verb.unit >= end && verb.unit <= end + 1
      && (verb.antecedent == phrase || verb.subject == phrase)
    {
      for complement in verb.complements where complement.preposition == .in {
        guard complement.phrase >= 0, matcher.places.isPlace(complement.phrase),
          let named = matcher.places.place(complement.phrase, role: place.role),
          !named.id.hasPrefix("unnamed.")
        else { continue }
        mention.places.removeAll { $0.id == place.id }
        add(named, &mention)
        return
      }
    }
  }

  /// محادثات إيران: states that talk have part in it, while towns are where people talk.
  private func areStates(_ phrase: Int, _ mention: EventMention) -> Bool {
    guard mention.category == "CONSULT" else { return false }
    return sentence.nameUnits(phrase).contains { unit in
      sentence.entries(unit).contains { sentence.lexicon.isCountry($0) }
    }
  }

  /// يغادرونها، ودعاه إلى: the object's pronoun is the site or the counterpart named last.
  private func fillPronoun(_ mention: inout EventMention) {
    guard predicate.isVerb, let role = frame.object.first else { return }
    switch sentence.units[predicate.unit].enclitic {
    case .him, .her, .them: break
    default: return
    }
    if let place = PlaceRole(rawValue: role.rawValue) {
      guard var site = context.lastSite else { return }
      site.role = place
      add(site, &mention)
    } else if let part = ActorRole(rawValue: role.rawValue) {
      let own = Set(mention.actors.map(\.id))
      // وطالبه بحمايتها: of two the verb's own subject is the one that the sentence before is about.
      let subject = predicate.subject < 0 ? context.lastSubject?.id : nil
      let others = context.lastActors.filter { !own.contains($0.id) && $0.id != subject }
      guard var actor = others.first(where: { $0.role == .recipient }) ?? others.first else {
        return
      }
      actor.role = part
      add(actor, &mention)
    }
  }

  private func hasActor(_ mention: EventMention) -> Bool {
    mention.actors.contains { $0.role == .actor }
  }

  /// سحب قوات التحالف، نقل القوات: whose forces are moved is who moves them, where nobody else is.
  private func owner(ofForces phrase: Int, _ mention: inout EventMention) {
    let it = sentence.phrases[phrase]
    guard
      it.classes.intersects(sets.forceOrSoldier) || sentence.units[it.head].tag == .name
        || sentence.units[it.head].tag == .adjective
    else { return }
    if let actor = matcher.resolver.actor(phrase, role: .actor), !actor.id.hasPrefix("unnamed.") {
      add(actor, &mention)
    } else if it.isDefinite || sentence.units[it.head].tag == .adjective,
      var actor = context.lastForces
    {
      actor.role = .actor
      actor.text = text.words(text.trimmed(sentence.span(it.head..<(it.head + 1))))
      add(actor, &mention)
    }
  }

  /// القوات alone are those of the clause's subject, or those that acted last.
  private func identifyForces(_ mention: inout EventMention) {
    for index in mention.actors.indices where mention.actors[index].role == .actor {
      let actor = mention.actors[index]
      // The police are nobody's troops.
      guard actor.id.hasPrefix("unnamed."), actor.sector != "COP", isBareForces(actor) else {
        continue
      }
      var known: ReportedActor?
      if predicate.subjectIsInherited, predicate.subject >= 0 {
        known = matcher.resolver.actor(predicate.subject, role: .actor)
      }
      if known == nil || known?.id.hasPrefix("unnamed.") == true { known = context.lastForces }
      guard var found = known, !found.id.hasPrefix("unnamed.") else { continue }
      found.role = .actor
      found.text = actor.text
      mention.actors[index] = found
      mention.steps.append("actor: “\(actor.text)” are those of \(found.id)")
    }
  }

  /// A definite noun of forces without adjective or genitive.
  private func isBareForces(_ actor: ReportedActor) -> Bool {
    sentence.phrases.indices.contains { index in
      guard sentence.phrases[index].classes.intersects(sets.forceOrSoldier) else { return false }
      let phrase = sentence.phrases[index]
      return phrase.isDefinite && phrase.adjectives.isEmpty && phrase.genitive < 0
        && phrase.affiliation < 0 && phrase.names.isEmpty && phrase.country < 0
        && sentence.text(of: phrase.head..<phrase.end, in: text) == actor.text
    }
  }

  private func fill(_ phrase: Int, _ roles: [SlotRole], _ mention: inout EventMention) {
    guard phrase >= 0 else { return }
    let parts = sentence.coordinated(phrase)
    for (index, part) in parts.enumerated() {
      let kindFrom = index > 0 && isBareName(part) && isKind(parts[0]) ? parts[0] : nil
      fill(one: part, kindFrom: kindFrom, roles, &mention)
    }
  }

  private func isBareName(_ phrase: Int) -> Bool {
    sentence.units[sentence.phrases[phrase].head].tag == .name
  }

  private func isTown(_ phrase: Int) -> Bool {
    isBareName(phrase) && matcher.places.isPlace(phrase)
      && matcher.places.place(phrase, role: .at)?.kind == .city
  }

  private func isKind(_ phrase: Int) -> Bool {
    sentence.phrases[phrase].classes.intersects(sets.placeKinds)
  }

  private func fill(
    one phrase: Int, kindFrom: Int?, _ roles: [SlotRole], _ mention: inout EventMention
  ) {
    let asPlace = roles.first(where: \.isPlace).flatMap { PlaceRole(rawValue: $0.rawValue) }
    let asActor = roles.first { !$0.isPlace && $0 != .ignore }.flatMap {
      ActorRole(rawValue: $0.rawValue)
    }
    let isPlace = kindFrom != nil || matcher.places.isPlace(phrase)
    let isActor = matcher.resolver.isActor(phrase)
    let prefersPlace =
      roles.first?.isPlace == true && !(asActor != nil && areStates(phrase, mention))
    if let asPlace, isPlace, prefersPlace || !isActor || asActor == nil {
      if fillList(of: phrase, asPlace, &mention) { return }
      if let place = matcher.places.place(
        phrase, role: asPlace, kindFrom: kindFrom, preferring: usualFeatures)
      {
        add(place, &mention)
        if place.id.hasPrefix("unnamed.") { narrow(phrase, byClauseOf: place, &mention) }
        owner(of: phrase, asActor, &mention)
        containedActors(phrase, &mention)
      }
    } else if let asActor, isActor || !isPlace {
      if let actor = matcher.resolver.actor(phrase, role: asActor) {
        add(actor, &mention)
      }
    }
  }

  /// ثلاث قواعد هي الشدادي والركبان والتنف: the places that a plural stands for.
  private func fillList(
    of phrase: Int, _ role: PlaceRole, _ mention: inout EventMention
  ) -> Bool {
    let end = sentence.phrases[phrase].end
    guard end + 1 < sentence.units.count, sentence.units[end].tag == .pronoun,
      isKind(phrase), let first = sentence.nounPhrase(at: end + 1), isBareName(first)
    else { return false }
    let listed = sentence.coordinated(first).compactMap {
      matcher.places.place($0, role: role, kindFrom: phrase, preferring: usualFeatures)
    }
    for place in listed { add(place, &mention) }
    return !listed.isEmpty
  }

  /// مواقع الجيش السوري، مقر لكتائب حزب الله: a place without a name of its own whose owner suffers.
  private func owner(of phrase: Int, _ role: ActorRole?, _ mention: inout EventMention) {
    guard let role = role ?? (harmsOwners(mention) ? .recipient : nil) else { return }
    let it = sentence.phrases[phrase]
    if it.classes.intersects(sets.facility),
      let actor = matcher.resolver.owner(ofPlace: phrase, role: role)
    {
      add(actor, &mention)
    }
    for inner in [it.genitive, it.affiliation] where inner >= 0 && matcher.resolver.isActor(inner) {
      guard !matcher.places.isPlace(inner) else { continue }
      if let actor = matcher.resolver.actor(inner, role: role) { add(actor, &mention) }
    }
  }

  /// اقتحموا مقر النهضة، هجوم في السفارة القطرية: acts that whoever owns the place suffers.
  private func harmsOwners(_ mention: EventMention) -> Bool {
    switch mention.type {
    case "armed-clash": false
    case "riot", "raid": true
    default: mention.category == "ASSAULT"
    }
  }

  /// قاعدة توجد فيها قوات أجنبية: whoever a place houses suffers with it.
  private func containedActors(_ phrase: Int, _ mention: inout EventMention) {
    guard frame.object.contains(.recipient) || frame.family == "attack" else { return }
    let end = sentence.phrases[phrase].end
    for verb in structure.predicates where verb.unit >= end && verb.unit <= end + 1 {
      let reader = StatusReader(structure: structure, frames: frames)
      guard reader.effect(of: verb.unit) == .hosts else { continue }
      for phrase in [verb.object, verb.subject] where phrase >= 0 {
        guard sentence.phrases[phrase].start > verb.unit else { continue }
        if let actor = matcher.resolver.actor(phrase, role: .recipient) { add(actor, &mention) }
      }
    }
  }

  private func fill(_ complement: Complement, _ mention: inout EventMention) {
    let own = frame.prepositions.first { $0.preposition == complement.preposition }?.roles
    guard complement.phrase >= 0 else { return }
    // يلتقون بأنقرة: people meet in a town.
    let meetsInTown =
      complement.preposition == .by && own?.contains(.actor) == true && isTown(complement.phrase)
    if let own, !meetsInTown {
      fill(complement.phrase, own, &mention)
      return
    }
    switch complement.preposition {
    case .in:
      if matcher.places.isPlace(complement.phrase) { fill(complement.phrase, [.at], &mention) }
    case .by:
      if matcher.places.isPlace(complement.phrase),
        !sentence.phrases[complement.phrase].classes.intersects(sets.weapon)
      {
        fill(complement.phrase, [.at], &mention)
      }
    case .near:
      if matcher.places.isPlace(complement.phrase) { fill(complement.phrase, [.near], &mention) }
    case .agent: fill(complement.phrase, [.actor], &mention)
    default: break
    }
  }

  private func add(_ place: ReportedPlace, _ mention: inout EventMention) {
    guard !mention.places.contains(where: { $0.id == place.id }) else { return }
    // القائم … القاعدة الغربية: a description of the place named before says how it stands.
    if place.id.hasPrefix("unnamed."),
      place.text.unicodeScalars.starts(with: ["\u{627}", "\u{644}"]),
      let named = mention.places.firstIndex(where: { $0.kind == place.kind && $0.role == .at })
    {
      mention.places[named].role = place.role
      return
    }
    mention.places.append(place)
    mention.steps.append(step(place.role.rawValue, ": “", place.text, "” is ", place.id))
  }

  func add(_ actor: ReportedActor, _ mention: inout EventMention) {
    guard !mention.actors.contains(where: { $0.id == actor.id && $0.role == actor.role }) else {
      return
    }
    mention.actors.append(actor)
    mention.steps.append(step(actor.role.rawValue, ": “", actor.text, "” is ", actor.id))
  }

  private func readDate(_ mention: inout EventMention) {
    let dater = MentionDater(
      structure: structure, frames: frames, text: text, context: context, timeline: timeline,
      predicate: predicate, frame: frame, carriers: carriers)
    guard let date = dater.date(status: mention.status) else { return }
    mention.date = date
    mention.hasOwnDate = true
    if mention.status == .occurred, let first = date.earliest, let published = context.published,
      first > published
    {
      mention.status = .planned
      mention.steps.append("status: planned, the day lies behind publication")
    }
    mention.steps.append(
      step(
        "date: “", date.text ?? "", "” is ", date.earliest?.iso ?? "…", " to ",
        date.latest?.iso ?? "…"))
  }

  /// Told in the present, as a stand that somebody takes: تتهم طهران، تحمّل واشنطن.
  private func isOngoing(_ mention: EventMention) -> Bool {
    guard !sentence.isTitle, mention.status == .occurred else { return false }
    let unit = predicate.isVerb ? predicate.unit : carriers.first ?? predicate.unit
    guard sentence.units[unit].tag == .verb, let reading = sentence.units[unit].reading else {
      return false
    }
    // توعد، تلقى are a past as well.
    let isPast = sentence.tokens.hasReading(sentence.units[unit].start) {
      ($0.lexeme == reading.lexeme
        || sentence.lexicon.classes(of: $0.lexeme).intersects(sets.light))
        && $0.features.contains(.perfect) && $0.proclitics == reading.proclitics
    }
    return reading.features.contains(.imperfect) && !isPast
      && reading.proclitics.isDisjoint(with: .future)
  }

  /// يتوجه اليوم إلى، يعقد مساء اليوم جلسة: told in the present for the day of publication, people's
  /// encounters are still to come.
  private func isOfToday(_ mention: EventMention) -> Bool {
    guard mention.isOngoing, mention.status == .occurred, mention.category == "CONSULT",
      mention.hasOwnDate, let published = context.published
    else { return false }
    return mention.date?.earliest == published && mention.date?.latest == published
  }

  /// يقتلون المدنيين، تخطف من تريد: violence in the present, without a day and with neither a number
  /// nor a place that has a name, is what somebody does as a rule.
  private func isHabit(_ mention: EventMention) -> Bool {
    predicate.isVerb && mention.isOngoing && mention.category == "ASSAULT" && !mention.hasOwnDate
      && mention.figures.isEmpty && !mention.places.contains { !$0.id.hasPrefix("unnamed.") }
  }

  /// في ثالث مواجهة هذا الشهر، وهذا ثاني قصف: the number of an event that is told already.
  private func isRecount() -> Bool {
    guard !predicate.isVerb,
      let ordinal = counter.ordinal(ofPhraseHeadedBy: predicate.unit), ordinal < predicate.unit,
      ordinal > 0
    else { return false }
    let before = sentence.units[ordinal - 1]
    return [.demonstrative, .pronoun].contains(before.tag)
      || (before.tag == .preposition && before.function == .in)
  }

  /// A definite noun with nothing of its own points back to an event told before.
  private func isAnaphoric(_ mention: EventMention) -> Bool {
    guard !predicate.isVerb else { return false }
    // تعرض للقرصنة: the article is only the language's way with abstract nouns.
    if verdict.carrier >= 0, verdict.carrierEffect == .lightPassive { return false }
    // باشرت اللجنة التحقيق: what somebody begins is told here.
    if verdict.carrier >= 0, verdict.carrierRelation == .object,
      sentence.classes(verdict.carrier).intersects(sets.aspect)
    {
      return false
    }
    let own = sentence.phraseAt[predicate.unit]
    let isPointed = own >= 0 && sentence.phrases[own].isPointed
    // وهو الهجوم الرابع، وهو قصف تتهم به: the pronoun is the event before.
    if predicate.unit > 0, sentence.units[predicate.unit - 1].tag == .pronoun { return true }
    guard sentence.units[predicate.unit].hasArticle || isPointed else { return false }
    if isPointed { return true }
    // باشرت اللجنة التحقيق مع: with both sides of its own it is told here.
    let hasOwn = mention.actors.count >= 2
    return !hasOwn && !mention.hasOwnDate && mention.places.isEmpty && mention.figures.isEmpty
  }
}
