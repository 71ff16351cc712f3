internal import EventModel
internal import LanguagePacks
internal import TextAnalysis

/// Finds the words that say when an event happened, and what days they mean.
struct MentionDater {
  let structure: ClauseStructure
  let frames: FrameSet
  let text: ArticleText
  let context: ArticleContext
  let timeline: ArticleTimeline
  let predicate: Predicate
  let frame: Frame
  /// Whether the event is one of words.
  let isVerbal: Bool
  let carriers: [Int]

  private var sentence: SentenceAnalysis { structure.sentence }

  /// The date that the clause itself gives; nil where it gives none.
  func date(status: Status) -> EventDate? {
    if precedes(), let published = context.published {
      return EventDate(earliest: nil, latest: published)
    }
    if !hasDateBehind, let date = anchoredOnThis() { return date }
    let extent = EventExtent(
      structure: structure, frames: frames, predicate: predicate, carriers: carriers,
      status: status, published: context.published)
    for unit in ownUnits(status) {
      let value = sentence.units[unit].value
      guard value >= 0, !sentence.times[value].isDuration, !isDeadline(sentence.times[value]),
        var date = timeline.date(
          sentence.times[value], number: value, direction(of: unit, status))
      else { continue }
      date.text = words(unit)
      return Anniversary(sentence: sentence).event(
        at: predicate.unit, date: extent.days(date, saidBy: unit))
    }
    return nil
  }

  /// Where the date of a plan lies: ahead, unless a clause in the past describes it, such as وقف للنار
  /// أعلنه في 21 آذار; that of anything else behind, unless a clause says what it is to come to.
  private func direction(of unit: Int, _ status: Status) -> TimeDirection {
    // فرضت حظر التجول ليومي الجمعة والسبت: what something is laid down for is to come.
    let first = sentence.units[unit].start
    if sentence.tokens.isKnown(first),
      sentence.tokens.hasOnly(first, where: { $0.proclitics == .to })
    {
      return .future
    }
    guard status == .planned else {
      let scene = ScenicDates(structure: structure, frames: frames, predicate: predicate)
      return scene.isAhead(unit) ? .future : .past
    }
    let isTold = structure.predicates.contains {
      $0.isVerb && $0.unit > predicate.unit && $0.unit < unit && $0.dates.contains(unit)
        && sentence.units[$0.unit].reading?.features.contains(.perfect) == true
    }
    return isTold ? .past : .future
  }

  /// The date that the sentence opens with, or that of the event told before which this one hangs on:
  /// neither is said of this very clause.
  func sceneDate(status: Status) -> EventDate? {
    guard status == .occurred else { return nil }
    let scene = ScenicDates(structure: structure, frames: frames, predicate: predicate)
    if scene.hangsOnKnownEvent { return timeline.lastDay }
    guard let unit = scene.opening() else { return nil }
    let value = sentence.units[unit].value
    return timeline.date(sentence.times[value], number: value, .past)
  }

  /// وكانت القوة دخلت البلدة في كانون الثاني، ثم انسحبت بعد مواجهات: the days before those of the news that
  /// the sentence named last, relative clauses that have ended left aside.
  func background() -> EventDate? {
    for unit in (0..<predicate.unit).reversed() where sentence.units[unit].tag == .date {
      let value = sentence.units[unit].value
      guard value >= 0, let date = timeline.named[value] else { continue }
      let isClosed = (unit..<predicate.unit).contains { sentence.mark($0) == .comma }
      if isClosed, isInRelativeClause(value) { continue }
      return timeline.isBackground(date) ? date : nil
    }
    return nil
  }

  /// Whether another event is days after this one, which has no day of its own.
  var isAnchor: Bool {
    guard !hasDateBehind, let latest = anchoredOnThis()?.latest else { return false }
    return context.published.map { $0.dayNumber - latest.dayNumber > 1 } ?? false
  }

  /// بعد أسبوعين على خطف سيدة مطلع الشهر: a day of its own behind the event.
  private var hasDateBehind: Bool {
    predicate.dates.contains { unit in
      let value = sentence.units[unit].value
      return unit > predicate.unit && value >= 0 && !sentence.times[value].isDuration
        && !sentence.times[value].isAnaphoric
    }
  }

  /// أمهله حتى مساء الجمعة، طالب برفعها قبل نهاية الشهر: the day up to which something is asked for.
  private func isDeadline(_ time: TimeExpression) -> Bool {
    guard frame.options.contains(.absorbs) else { return false }
    switch time.relation {
    case .until, .by: return true
    case .before: return time.sense.isLate
    default: return false
    }
  }

  private func words(_ unit: Int) -> String {
    text.words(text.trimmed(sentence.span(unit..<(unit + 1))))
  }

  /// سبق ذلك: some time before the article.
  private func precedes() -> Bool {
    let reader = StatusReader(structure: structure, frames: frames)
    return structure.above(predicate.unit).contains { reader.effect(of: $0) == .precedes }
  }

  /// بعد ساعات من هجوم: another event lies so long after this one, which therefore lies so long
  /// before it.
  private func anchoredOnThis() -> EventDate? {
    // The phrase that is the event, or the event that is the verb's subject: هجوم استهدف.
    let phrase = predicate.isVerb ? predicate.subject : sentence.phraseAt[predicate.unit]
    let first = phrase >= 0 ? sentence.phrases[phrase].start : predicate.unit
    let last = phrase >= 0 ? sentence.phrases[phrase].head : predicate.unit
    guard first <= last else { return nil }
    let tokens = sentence.units[first].start..<sentence.units[last].end
    for (index, time) in sentence.times.enumerated() {
      guard let anchor = time.anchorStart, tokens.contains(anchor) else { continue }
      if case .anchoredUnit(_, let shift) = time.sense { return timeline.besideAnchor(shift) }
      guard case .anchoredOffset(let amount, let direction) = time.sense,
        let reference = reference(besides: index)
      else { continue }
      let days = amount.inDays
      if amount.unit == .hour || amount.unit == .minute {
        let other = reference.adding(days: -direction)
        return EventDate(
          earliest: min(reference, other), latest: max(reference, other), text: nil)
      }
      return amount.unit.whole(
        from: reference.adding(days: -direction * days.upperBound),
        to: reference.adding(days: -direction * days.lowerBound))
    }
    return nil
  }

  /// The day that the sentence speaks of otherwise, else the day of publication.
  private func reference(besides index: Int) -> CalendarDate? {
    for (other, time) in sentence.times.enumerated() where other != index && !time.isDuration {
      guard !time.isAnaphoric, !isInRelativeClause(other),
        let date = timeline.date(time, number: other, .past),
        let day = date.earliest, date.earliest == date.latest
      else { continue }
      return day
    }
    return context.published
  }

  /// الاتفاق الذي وقّعه الجانبان في 20 مارس: whether a time dates what a relative clause tells.
  private func isInRelativeClause(_ time: Int) -> Bool {
    structure.predicates.contains { clause in
      clause.antecedent >= 0
        && clause.dates.contains {
          sentence.units[$0].tag == .date && sentence.units[$0].value == time
        }
    }
  }

  /// Units of dates: behind the trigger, in the clause before it, in front of a clause that begins
  /// with its verb, a little way behind the last argument; last those that say since when.
  private func ownUnits(_ status: Status) -> [Int] {
    var result = predicate.dates
    if let other = otherEvent() { result.removeAll { $0 > other } }
    if frame.options.contains(.absorbs), let content = firstContent() {
      result.removeAll { $0 > content }
    }
    let clauses = [predicate] + structure.clauses(of: carriers)
    for clause in clauses where clause.isVerb {
      result += (clause.clauseStart..<max(clause.clauseStart, clause.unit)).filter {
        sentence.units[$0].tag == .date
      }
    }
    result += before(clauses)
    if result.isEmpty { result += ofHarm() + ofTally() }
    if result.isEmpty, !frame.options.contains(.absorbs) { result += trailing() }
    let scene = ScenicDates(structure: structure, frames: frames, predicate: predicate)
    result.removeAll { scene.isOfRelativeClause($0, carriers: carriers, isVerbal: isVerbal) }
    if result.allSatisfy({ scene.isDuration($0) }) { result += scene.ofDescription() }
    if result.isEmpty, status == .occurred { result += scene.ofGovernor() }
    if result.isEmpty, isVerbal { result += scene.ofMedium() }
    let others = result.filter { !scene.isSince($0) }
    if isVerbal, isDoneOnce { return others }
    // قرر رفع الحظر المفروض منذ فبراير: what is to come does not go on since then.
    return status == .planned ? others : others + result.filter(scene.isSince)
  }

  /// أعلن رفع الاعتصام القائم منذ شهر: words in the past were said once, and not since then.
  private var isDoneOnce: Bool {
    let above = [predicate.unit] + carriers + structure.above(predicate.unit)
    guard let teller = above.first(where: { sentence.units[$0].tag == .verb }) else { return false }
    return sentence.units[teller].reading?.features.contains(.perfect) == true
      && !sentence.classes(teller).intersects(sentence.lexicon.sets.aspect)
  }

  /// الأحد، اعتقلت الشرطة: the date in front of the clause, marks passed over; of a participle that goes
  /// on with a clause, such as متهما, the date before the comma is that clause's.
  private func before(_ clauses: [Predicate]) -> [Int] {
    guard sentence.units[predicate.unit].tag != .participle,
      let first = clauses.first(where: \.isVerb), first.clauseStart > 0
    else { return [] }
    var at = first.clauseStart - 1
    while at >= 0, sentence.units[at].tag == .mark { at -= 1 }
    return at >= 0 && sentence.units[at].tag == .date ? [at] : []
  }

  /// طرد 60 دبلوماسيا على خلفية تسميم عميل في الرابع من مارس، هجوم هو الثاني خلال أسبوع: where another
  /// event or the series of this one begins, whose days stand behind it.
  private func otherEvent() -> Int? {
    let other = predicate.complements.first { complement in
      complement.phrase >= 0 && complement.unit > predicate.unit
        && [.after, .inReaction].contains(complement.preposition)
    }?.unit
    let series = sentence.units.indices.first {
      $0 > predicate.unit && sentence.beginsSeries($0)
    }
    return [other, series].compactMap { $0 }.min()
  }

  /// بلغ عدد الهجمات 33 هجوما منذ تشرين الأول: the days behind the number of events.
  private func ofTally() -> [Int] {
    guard !predicate.isVerb, let tally = structure.tally(ofEventsAt: predicate.unit) else {
      return []
    }
    let behind = sentence.phrases[tally].end
    return behind < sentence.units.count && sentence.units[behind].tag == .date ? [behind] : []
  }

  /// جُرح جندي في الثاني عشر من الشهر في اشتباك: the days of the harm that an event did.
  private func ofHarm() -> [Int] {
    let governor = structure.governors[predicate.unit]
    guard !predicate.isVerb, governor.unit >= 0, governor.preposition == .in,
      structure.predicateAt[governor.unit] >= 0,
      sentence.classes(governor.unit).intersects(sentence.lexicon.sets.casualties)
    else { return [] }
    return structure.predicates[structure.predicateAt[governor.unit]].dates
  }

  /// Where the content of what is said begins: هدد بالرد خلال أيام dates the answer, not the threat.
  private func firstContent() -> Int? {
    let absorbed = frame.prepositions.filter { $0.roles == [.ignore] }.map(\.preposition)
    return predicate.complements.first { absorbed.contains($0.preposition) }?.unit
  }

  /// ستة صواريخ أُطلقت … سقطت: behind a clause that describes its noun without a relative pronoun,
  /// the noun goes on with a verb of its own.
  private func goesOnWith(_ verb: Int) -> Bool {
    predicate.isVerb && structure.predicateAt[verb] >= 0 && !sentence.units[verb].isConjoined
      && [predicate.subject, predicate.object].contains { phrase in
        phrase >= 0 && structure.describedBy(predicate.unit, phrase)
      }
  }

  /// A date behind the last argument, with no other clause in between.
  private func trailing() -> [Int] {
    var at = predicate.end
    while at < sentence.units.count, at < predicate.end + 10 {
      switch sentence.units[at].tag {
      case _ where sentence.beginsSeries(at): return []
      case .date: return [at]
      case .verb where at == predicate.end && goesOnWith(at):
        return structure.predicates[structure.predicateAt[at]].dates
      case .verb, .participle, .complementizer, .subordinator, .relative, .conjunction: return []
      case .preposition where sentence.units[at].function == .according: return []
      case .mark:
        switch sentence.mark(at) {
        case .comma, .openQuote, .closeQuote, .straightQuote: break
        default: return []
        }
      default:
        if sentence.units[at].isConjoined { return [] }
      }
      at += 1
    }
    return []
  }
}
