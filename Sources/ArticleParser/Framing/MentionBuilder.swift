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

  /// ترؤسه اجتماع المجلس، تحول الموكب إلى مظاهرة شارك فيها: what the event hangs on, where that may tell
  /// it too.
  private func teller(ofCategory category: String) -> Int? {
    let governor = structure.governors[predicate.unit]
    // قتلوا بانفجار: harm and attack find each other by more than this.
    let mayTell =
      governor.relation == .object || (governor.relation == .complement && category != "ASSAULT")
    guard governor.unit >= 0, mayTell, let reading = sentence.units[governor.unit].reading,
      frames.isTrigger(reading.lexeme)
    else { return nil }
    return governor.unit
  }

  func mention() -> EventMention? {
    let (type, isGeneric) = type()
    guard let type, let info = context.world.eventType(id: type) else { return nil }
    if verdict.isCalledFor, info.plover != "PROTEST" { return nil }
    let unit = predicate.unit
    var mention = EventMention(
      type: type, category: info.plover, mode: info.mode, status: verdict.status,
      evidence: evidence(),
      trigger: text.trimmed(sentence.span(unit..<(unit + 1))), confidence: frame.confidence,
      rule: frame.id, sentence: sentence.index, paragraph: sentence.paragraph, unit: unit,
      isTitle: sentence.isTitle)
    mention.isGeneric = isGeneric
    mention.family = frame.family
    mention.isHarm = ["harm", "harm-by"].contains(frame.family)
    mention.governor = teller(ofCategory: info.plover) ?? carriers.first ?? -1
    mention.steps.append(step("frame ", frame.id, ": “", text.words(mention.trigger), "”"))
    mention.steps += verdict.steps
    if verdict.isDecided, mention.status == .planned,
      Self.doneByDecision.contains(info.plover)
        || type == "alert"
    {
      mention.status = .occurred
      mention.steps.append("status: done by the decision")
    }
    settlePromise(&mention)
    fillRoles(&mention)
    completeRoles(&mention)
    if info.place == .none {
      mention.places = []
    } else if mention.places.allSatisfy(\.isVague) {
      mention.scene = scene()
    }
    if mention.status != .negated {
      mention.figures = FigureReader(
        structure: structure, counter: counter, type: info, resolver: matcher.resolver
      ).figures(predicate)
    }
    mention.isCircumstance = isCircumstance
    mention.isAside = isAside
    readDate(&mention)
    mention.attribution = AttributionReader(
      structure: structure, text: text, resolver: matcher.resolver
    ).attribution(of: predicate, speeches: verdict.speeches)
    mention.isDefinite = !predicate.isVerb && sentence.units[unit].hasArticle
    mention.isInPassing = isInPassing
    mention.isRecount = isRecount()
    mention.isAnaphoric = mention.isRecount || isAnaphoric(mention)
    mention.isOngoing = isOngoing(mention)
    mention.isStated = structure.predicateAt[predicate.unit] >= 0 && predicate.parent >= 0
    if isHabit(mention) { return nil }
    if isOfToday(mention) {
      mention.status = .planned
      mention.steps.append("status: planned, in the present on the day of publication")
    }
    mention.subject = predicate.subject
    if verdict.isReaction, isKnown(mention) { return nil }
    if mention.isAnaphoric && !frame.options.contains(.definite) { mention.confidence *= 0.5 }
    return mention
  }

  /// Whether what somebody reacts to was told before: أدان الهجوم, but not أدان الهجوم الذي تعرضت له ناقلتان
  /// أمس, which tells of it.
  private func isKnown(_ mention: EventMention) -> Bool {
    if mention.isAnaphoric { return true }
    guard sentence.units[mention.unit].hasArticle else { return false }
    return mention.places.allSatisfy(\.isVague)
      || !StatusReader(structure: structure, frames: frames).isToldOf(mention.unit)
  }

  /// Categories of acts that a decision carries out: a curfew, an inquiry, an expulsion.
  private static let doneByDecision: Set<String> = ["COERCE", "SANCTION", "ACCUSE"]

  /// The frame's type, or the family's first rule that holds.
  private func type() -> (String?, Bool) {
    guard let family = frame.family else { return (frame.type, false) }
    for rule in frames.family(family) {
      if rule.conditions.isEmpty { return (rule.type, true) }
      if rule.conditions.allSatisfy({ matcher.holds($0, predicate) || carriersHold($0) }) {
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
      if matcher.holds(condition, structure.predicates[index]) { return true }
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
  var usualFeatures: [String] {
    frame.options.contains(.base) ? ["base"] : []
  }

  private func readDate(_ mention: inout EventMention) {
    let dater = MentionDater(
      structure: structure, frames: frames, text: text, context: context, timeline: timeline,
      predicate: predicate, frame: frame, isVerbal: mention.isVerbal, carriers: carriers)
    guard let date = days(dater.date(status: mention.status), of: mention) else {
      mention.date = dater.sceneDate(status: mention.status)
      if mention.date == nil {
        mention.background = dater.background()
      }
      return
    }
    mention.date = date
    mention.hasOwnDate = true
    mention.isAnchor = dater.isAnchor
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

  /// The days of an event whose clause counts them, up to the day that it names or publication.
  private func days(_ date: EventDate?, of mention: EventMention) -> EventDate? {
    guard mention.status == .occurred else { return date }
    let clauses = [predicate] + structure.clauses(of: carriers)
    return DayOfSeries(structure: structure, clauses: clauses)
      .days(until: date, published: context.published)
  }

  /// Whether the clause is about something else: a relative clause, or a noun that no verb carries or has as
  /// its subject or object: لتنفيذهم هجوما، بعد خطفه.
  private var isInPassing: Bool {
    if predicate.isVerb { return predicate.antecedent >= 0 && !isSeen }
    guard carriers.isEmpty else { return false }
    var governor = structure.governors[predicate.unit]
    while governor.relation == .object, sentence.units[governor.unit].tag == .noun {
      governor = structure.governors[governor.unit]
    }
    return governor.unit >= 0 && [.genitive, .complement].contains(governor.relation)
  }

  /// متهما الجيش، معربا عن إدانته: a participle that goes on with the clause before it.
  private var isCircumstance: Bool {
    let governor = structure.governors[predicate.unit].unit
    return [predicate.unit, governor].contains { unit in
      unit > 0 && sentence.units[unit].tag == .participle && !sentence.units[unit].hasArticle
    }
  }

  /// الرئيس الذي زار الرياض الشهر الماضي: told by a relative clause.
  private var isAside: Bool {
    ([predicate.unit] + carriers).contains { unit in
      let index = structure.predicateAt[unit]
      return index >= 0 && structure.predicates[index].antecedent >= 0
    }
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
    (predicate.isVerb || isGoneOnWith) && !isSeen && mention.isOngoing
      && mention.category == "ASSAULT"
      && !mention.hasOwnDate && mention.figures.isEmpty
      && !mention.places.contains { !$0.isUnnamed }
  }

  /// يواصلون إطلاق الصواريخ: the verb that carries the event says that it begins or goes on.
  private var isGoneOnWith: Bool {
    carriers.first.map { sentence.classes($0).intersects(sets.aspect) } ?? false
  }

  /// شاهد مسلحين يطلقون النار: what the object of another verb was doing, which happened once.
  private var isSeen: Bool {
    structure.predicates.contains {
      $0.unit < predicate.unit && $0.object >= 0 && $0.object == predicate.subject
        && sentence.units[$0.unit].reading?.features.contains(.perfect) == true
    }
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
    // أعلن الاتفاق وزير الخارجية: what a frame asks to be announced is told by that.
    let governor = structure.governors[predicate.unit]
    if !frame.governors.isEmpty, governor.relation == .object, governor.unit >= 0,
      sentence.classes(governor.unit).intersects(sets.saying), frame.options.contains(.definite)
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
