internal import LanguagePacks
internal import TextAnalysis

/// The predicates of a sentence, with their arguments and the way they hang together.
final class ClauseStructure {
  let sentence: SentenceAnalysis
  @exclusivity(unchecked) var predicates: [Predicate] = []
  /// Index of the verb predicate at each unit; -1 none.
  @exclusivity(unchecked) var predicateAt: [Int]
  /// What each unit hangs on.
  @exclusivity(unchecked) var governors: [Governor]
  /// Clauses in passing; see ``hedges(in:)``.
  let hedges: [Range<Int>]
  /// Circumstances between commas, from the first comma to the second.
  @exclusivity(unchecked) var insertions: [Range<Int>] = []
  private var lastParent = -1

  init(_ sentence: SentenceAnalysis) {
    self.sentence = sentence
    hedges = Self.hedges(in: sentence)
    predicateAt = [Int](repeating: -1, count: sentence.units.count)
    governors = [Governor](repeating: Governor(), count: sentence.units.count)
    findVerbs()
  }

  var units: [Unit] { sentence.units }
  var sets: ClassSets { sentence.lexicon.sets }

  /// The clauses whose verbs stand at the units.
  func clauses(of verbs: [Int]) -> [Predicate] {
    verbs.compactMap { predicateAt[$0] >= 0 ? predicates[predicateAt[$0]] : nil }
  }

  // MARK: - Verbs

  private func findVerbs() {
    var conditionEnd = -1
    var consequence = -1
    for unit in units.indices {
      switch units[unit].tag {
      case _ where hedgeEnd(at: unit) != nil: continue
      case .subordinator where units[unit].function == .if: conditionEnd = clauseEnd(from: unit)
      case .complementizer where units[unit].proclitics.contains(.so) && unit < conditionEnd:
        // إذا فشلت المفاوضات فإن واشنطن ستفرض: what follows from a condition is no content of it.
        conditionEnd = unit
        consequence = unit
      case .complementizer where units[unit].function == .that: openContent(at: unit)
      case .verb:
        let predicate = Predicate(
          unit: unit, isVerb: true, clauseStart: clauseStart(of: unit), end: unit + 1)
        predicate.isConditional = unit < conditionEnd
        readHelpers(predicate)
        if consequence >= 0, predicate.clauseStart == consequence + 1, predicate.modal == .planned {
          predicate.modal = .possible
        }
        attach(predicate)
        goOnWithModal(predicate)
        gatherArguments(predicate)
        resolveSubject(predicate)
        takeSubjectPlace(predicate)
        predicateAt[unit] = predicates.count
        register(predicate)
        predicates.append(predicate)
      case .participle:
        let predicate = Predicate(unit: unit, isVerb: true, clauseStart: unit, end: unit + 1)
        gatherArguments(predicate)
        resolveParticiple(predicate)
        predicateAt[unit] = predicates.count
        register(predicate)
        predicates.append(predicate)
      default: break
      }
    }
  }

  /// The unit behind the clause that a condition opens: the next comma or end.
  private func clauseEnd(from unit: Int) -> Int {
    var at = unit + 1
    while at < units.count {
      switch sentence.mark(at) {
      case .comma, .semicolon, .stop, .closeQuote: return at
      default: at += 1
      }
    }
    return at
  }

  /// A complementizer makes what follows the content of the nearest verb or noun of saying,
  /// thinking, planning before it; وأن goes on with the content before.
  private func openContent(at unit: Int) {
    if units[unit].isConjoined && lastParent >= 0 { return }
    var at = unit - 1
    var nearestVerb = -1
    while at >= 0 {
      let word = units[at]
      if word.isVerbal || word.tag == .noun || word.tag == .adjective,
        sentence.classes(at).intersects(sets.contentTaking), !isOnBehalf(at)
      {
        lastParent = at
        return
      }
      if word.tag == .verb && nearestVerb < 0 { nearestVerb = at }
      at -= 1
    }
    lastParent = nearestVerb
  }

  /// المتحدث باسم الحكومة: speaks for it, and says nothing yet.
  private func isOnBehalf(_ unit: Int) -> Bool {
    units[unit].hasPreposition && sentence.classes(unit).intersects(sets.onBehalf)
  }

  /// The first unit of the clause that a verb stands in.
  private func clauseStart(of verb: Int) -> Int {
    if units[verb].isConjoined { return topicStart(of: verb) ?? verb }
    var at = verb
    while at > 0 {
      if let hedge = hedges.first(where: { $0.contains(at - 1) }) {
        at = hedge.lowerBound
        continue
      }
      let before = units[at - 1]
      switch before.tag {
      case .complementizer, .subordinator, .relative: return at
      case .conjunction where before.function == .but: return at
      case .verb where !isAuxiliary(at - 1): return at
      // وكان الرئيس قد حثه: the clause begins with the verb of being that is joined to the one before.
      case .verb where before.isConjoined: return at - 1
      case .mark:
        switch sentence.mark(at - 1) {
        case .semicolon, .colon, .stop, .question, .exclamation, .ellipsis: return at
        case .openQuote: return at
        case .comma where opensTopic(at, before: verb): return at
        default: break
        }
      default: break
      }
      at -= 1
    }
    return 0
  }

  /// رفعت القيادة حالة التأهب، والقوات الجوية تقصف: a phrase that و joins to a whole clause before, with
  /// the verb behind it.
  private func opensTopic(_ unit: Int, before verb: Int) -> Bool {
    guard units[unit].isConjoined, !units[unit].hasPreposition, units[unit].isNominal,
      predicates.contains(where: { $0.isVerb && !$0.isAuxiliary && $0.unit < unit }),
      let found = sentence.nounPhrase(at: unit)
    else { return false }
    return sentence.phrases[found].isDefinite && sentence.phrases[found].end == verb
  }

  /// أما النمسا فرفضت: the unit behind the particle whose clause a verb with ف goes on.
  private func topicStart(of verb: Int) -> Int? {
    guard units[verb].proclitics.contains(.so) else { return nil }
    var at = verb - 1
    while at >= 0, verb - at <= 8, units[at].tag != .verb {
      if isTopicParticle(at) { return at + 1 }
      at -= 1
    }
    return nil
  }

  /// أما, which is written like the conjunction إما where its hamza is left out.
  private func isTopicParticle(_ unit: Int) -> Bool {
    guard units[unit].tag == .particle || units[unit].tag == .conjunction else { return false }
    return sentence.tokens.hasReading(units[unit].start) {
      sentence.lexicon.function(of: $0.lexeme) == .topic
    }
  }

  func isAuxiliary(_ unit: Int) -> Bool {
    units[unit].tag == .verb && sentence.classes(unit).intersects(sets.auxiliary)
  }

  /// وكان الاعتصام قد بدأ: the verb that an auxiliary helps, with the same subject; nil for a verb that
  /// helps none.
  func mainVerb(behind auxiliary: Int) -> Int? {
    guard isAuxiliary(auxiliary), predicateAt[auxiliary] >= 0 else { return nil }
    let subject = predicates[predicateAt[auxiliary]].subject
    guard subject >= 0 else { return nil }
    return predicates.first {
      $0.unit > auxiliary && !$0.isAuxiliary && $0.subject == subject && $0.antecedent < 0
    }?.unit
  }

  /// Negation, قد, سوف and modals directly before the verb.
  private func readHelpers(_ predicate: Predicate) {
    predicate.isAuxiliary = isAuxiliary(predicate.unit)
    if let features = units[predicate.unit].reading?.features {
      predicate.isPassive = features.contains(.passive)
    }
    if units[predicate.unit].proclitics.contains(.future) { predicate.modal = .planned }
    var at = predicate.unit - 1
    if at >= 0, units[at].tag == .complementizer, at >= 1, units[at - 1].tag == .modal { at -= 1 }
    while at >= 0 && at >= predicate.unit - 3 {
      switch units[at].tag {
      case .negation: predicate.isNegated = true
      case .modal: predicate.modal = units[at].function
      case .particle where units[at].function == .future: predicate.modal = .planned
      case .particle where units[at].function == .past:
        // قد before an imperfect says that it may be.
        if units[predicate.unit].reading?.features.contains(.imperfect) == true {
          predicate.modal = .possible
        }
      case .verb where isAuxiliary(at):
        let auxiliary = predicateAt[at]
        if auxiliary >= 0 {
          predicate.isNegated = predicate.isNegated || predicates[auxiliary].isNegated
          if predicate.modal == .none { predicate.modal = predicates[auxiliary].modal }
        }
        return
      default: return
      }
      at -= 1
    }
  }

  /// ستعيد انتشارها ثم تنسحب، قد يتسللون وينفذون: a present that goes on with a future, or with what may
  /// be, is one itself.
  private func goOnWithModal(_ predicate: Predicate) {
    guard predicate.modal == .none,
      units[predicate.unit].reading?.features.contains(.imperfect) == true,
      let before = predicates.last(where: {
        !$0.isAuxiliary && $0.antecedent < 0 && !isBehindRelative($0)
      }), before.modal == .planned || before.modal == .possible
    else { return }
    let at = predicate.clauseStart
    let isJoined =
      units[predicate.unit].isConjoined
      || (predicate.unit > 0 && at <= predicate.unit
        && [.particle, .conjunction].contains(units[predicate.unit - 1].tag))
    if isJoined { predicate.modal = before.modal }
  }

  /// ما يحدث: in a clause that a relative pronoun opens, with or without a noun before it.
  func isBehindRelative(_ predicate: Predicate) -> Bool {
    predicate.clauseStart > 0 && units[predicate.clauseStart - 1].tag == .relative
  }

  /// Sets what clause the verb's clause is the content of, or which phrase it describes.
  private func attach(_ predicate: Predicate) {
    let unit = predicate.unit
    let start = predicate.clauseStart
    if start > 0, units[start - 1].tag == .complementizer {
      predicate.parent = lastParent
      return
    }
    if start > 0, units[start - 1].tag == .relative {
      if let denial = denial(ofWhatStandsAt: start - 1) {
        predicate.parent = denial
        return
      }
      if units[start - 1].isConjoined,
        let before = predicates.last(where: { $0.antecedent >= 0 })
      {
        predicate.antecedent = before.antecedent
      } else {
        predicate.antecedent = antecedent(of: start - 1)
      }
      return
    }
    if let described = describedWithPronoun(unit) {
      predicate.antecedent = described
      return
    }
    if units[unit].isConjoined || sentence.mark(unit - 1) == .comma {
      guard let before = predicates.last(where: { !$0.isAuxiliary && $0.antecedent < 0 }) else {
        return
      }
      let speaks = sentence.classes(unit).intersects(sets.saying)
      predicate.parent = speaks ? -1 : before.parent
      if speaks { lastParent = -1 }
    } else if start > 0,
      sentence.mark(start - 1) == .openQuote || sentence.mark(start - 1) == .colon
    {
      predicate.parent = lastSaying(before: start)
    } else if let before = predicates.last, before.end == unit,
      sentence.classes(before.unit).intersects(sets.aspect)
    {
      predicate.parent = before.unit
    }
  }

  /// نفت القيادة ما تناقلته المنصات من أن: the verb that denies what is told behind ما.
  private func denial(ofWhatStandsAt relative: Int) -> Int? {
    guard units[relative].function == .what, !units[relative].isConjoined,
      let before = predicates.last(where: { !$0.isAuxiliary }), before.object < 0,
      sentence.classes(before.unit).intersects(sets.denial)
    else { return nil }
    return before.unit
  }

  /// هجوم بالصواريخ تعرضت له القاعدة، زيارة كان سيؤديها: the indefinite phrase before a verb whose
  /// pronoun, its own or that of a preposition right behind it, stands for it.
  private func describedWithPronoun(_ unit: Int) -> Int? {
    let start = unit > 0 && isAuxiliary(unit - 1) ? unit - 1 : unit
    guard start > 0, !units[start].isConjoined, units[start].proclitics.isEmpty,
      units[unit].proclitics.subtracting(.future).isEmpty
    else { return nil }
    let pronoun =
      units[unit].enclitic != .none || start < unit || unit + 1 >= units.count
      ? units[unit].enclitic
      : units[unit + 1].tag == .preposition ? units[unit + 1].enclitic : .none
    guard [.him, .her, .them].contains(pronoun) else { return nil }
    var end = start
    var found: Int?
    for _ in 0..<3 {
      guard let phrase = indefinite(endingAt: end) else { break }
      // انفجار سيارة أوقفها مجهولون: the genitive, where only that agrees.
      if let meant = [phrase, sentence.phrases[phrase].genitive].first(where: {
        $0 >= 0 && agrees($0, pronoun)
      }) {
        // قتل جندي في هجوم شنه مسلحون: the event, not whoever stands before it.
        if sentence.phrases[meant].classes.intersects(sets.eventNouns) { return meant }
        found = meant
      }
      let start = sentence.phrases[phrase].start
      end = units[start].hasPreposition ? start : start - 1
      guard end > 0, units[start].hasPreposition || units[end].tag == .preposition else { break }
    }
    return found
  }

  private func indefinite(endingAt end: Int) -> Int? {
    for start in stride(from: max(0, end - 5), to: end, by: 1) {
      _ = sentence.nounPhrase(at: start)
    }
    return sentence.phrases.indices.filter { index in
      sentence.phrases[index].end == end && !sentence.phrases[index].isDefinite
        && units[sentence.phrases[index].head].tag == .noun
    }.min { sentence.phrases[$0].start < sentence.phrases[$1].start }
  }

  private func agrees(_ phrase: Int, _ pronoun: Enclitic) -> Bool {
    guard let features = units[sentence.phrases[phrase].head].reading?.features else {
      return false
    }
    switch pronoun {
    case .him: return features.contains(.masculine) && !features.contains(.plural)
    // جنود أوقفها: people in the plural are no ها.
    case .her where features.contains(.plural):
      return !sentence.phrases[phrase].classes.intersects(sets.person)
    case .her: return features.contains(.feminine)
    default: return features.contains(.plural)
    }
  }

  private func lastSaying(before unit: Int) -> Int {
    predicates.last { $0.unit < unit && sentence.classes($0.unit).intersects(sets.saying) }?.unit
      ?? -1
  }

  /// The phrase that a relative pronoun describes: it ends right before it, dates and commas passed
  /// over, and agrees with it in gender as far as both show it.
  private func antecedent(of relative: Int) -> Int {
    var end = relative
    while end > 0, units[end - 1].tag == .date || sentence.mark(end - 1) == .comma { end -= 1 }
    for start in stride(from: end - 1, through: max(0, end - 10), by: -1) {
      _ = sentence.nounPhrase(at: start)
    }
    if relative + 1 < units.count,
      tellsOfEvent(relative + 1),
      let event = eventPhrase(before: end, agreeingWith: relative)
    {
      return event
    }
    var best = -1
    var bestRank = Int.max
    for index in sentence.phrases.indices where sentence.phrases[index].end == end {
      let disagrees = !agreesWithRelative(sentence.phrases[index].head, relative)
      let rank = (disagrees ? 1000 : 0) + sentence.phrases[index].start
      if rank < bestRank { (best, bestRank) = (index, rank) }
    }
    return best < 0 ? best : whoIsMeant(best, relative)
  }

  /// الاجتماع على المستوى الوزاري الذي عقد: whether a verb says what became of an event, or that it was.
  private func tellsOfEvent(_ verb: Int) -> Bool {
    let classes = sentence.classes(verb)
    return classes.intersects(sets.results)
      || (classes.intersects(sets.light)
        && units[verb].reading?.features.contains(.perfect) == true)
  }

  /// تفجير شارع الاستقلال، الذي أسفر عن: what has an outcome is the event, however far before.
  private func eventPhrase(before end: Int, agreeingWith relative: Int) -> Int? {
    for start in stride(from: end - 1, through: max(0, end - 10), by: -1) {
      guard units[start].tag == .noun, sentence.classes(start).intersects(sets.eventNouns),
        let phrase = sentence.nounPhrase(at: start), agreesWithRelative(start, relative)
      else { continue }
      return phrase
    }
    return nil
  }

  /// تشييع المعارض شكري بلعيد الذي اغتيل: behind a verbal noun, and before a verb of harm behind
  /// anything that nobody can suffer, the relative describes the genitive, where that is somebody.
  private func whoIsMeant(_ phrase: Int, _ relative: Int) -> Int {
    let it = sentence.phrases[phrase]
    let isHarm =
      relative + 1 < units.count && sentence.classes(relative + 1).intersects(sets.transitive)
      && !it.classes.intersects(sets.actorLike)
    guard it.genitive >= 0, isHarm || units[it.head].reading?.partOfSpeech == .masdar else {
      return phrase
    }
    let inner = sentence.phrases[it.genitive]
    let isSomebody = !inner.names.isEmpty || inner.classes.intersects(sets.person)
    return isSomebody && agreesWithRelative(inner.head, relative) ? it.genitive : phrase
  }

  private func agreesWithRelative(_ head: Int, _ relative: Int) -> Bool {
    guard let features = units[head].reading?.features else { return true }
    let isFeminine = features.contains(.feminine) || features.contains(.plural)
    let isMasculine = features.contains(.masculine) && features.contains(.singular)
    switch units[relative].function {
    case .thatFeminine: return isFeminine
    case .thatMasculine: return isMasculine || !features.contains(.feminine)
    default: return true
    }
  }
}
