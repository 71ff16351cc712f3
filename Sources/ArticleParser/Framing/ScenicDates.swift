internal import LanguagePacks
internal import TextAnalysis

/// Dates of a sentence that stand outside of an event's own clause, and what they say of it.
struct ScenicDates {
  let structure: ClauseStructure
  let frames: FrameSet
  let predicate: Predicate

  private var sentence: SentenceAnalysis { structure.sentence }

  private func time(_ unit: Int) -> TimeExpression? {
    let value = sentence.units[unit].tag == .date ? sentence.units[unit].value : -1
    return value >= 0 ? sentence.times[value] : nil
  }

  /// لمدة أسبوع: says how long, not when.
  func isDuration(_ unit: Int) -> Bool { time(unit)?.isDuration == true }

  /// منذ الخميس: says since when something goes on.
  func isSince(_ unit: Int) -> Bool { time(unit)?.relation == .since }

  /// أدان الهجوم الذي وقع الخميس، رفع الاعتصام الذي تنفذه منذ شهر: what is said of the content or of a noun
  /// in a relative clause, whose verb does not carry the event, dates that noun.
  func isOfRelativeClause(_ unit: Int, carriers: [Int], isVerbal: Bool) -> Bool {
    guard unit > predicate.unit, isVerbal || isSince(unit),
      let relative = (predicate.unit..<unit).last(where: { sentence.units[$0].tag == .relative })
    else { return false }
    return !carriers.contains { $0 > relative && $0 < unit }
  }

  /// قرر يوم الاثنين رفع الحظر، تلقى أمس اتصالا: the date between an event noun and the verb that it
  /// depends on, unless that verb tells an event of its own.
  func ofGovernor() -> [Int] {
    guard !predicate.isVerb, !sentence.units[predicate.unit].hasArticle else { return [] }
    let governor = structure.governors[predicate.unit].unit
    if governor >= 0, governor < predicate.unit, structure.predicateAt[governor] >= 0,
      let reading = sentence.units[governor].reading, !frames.isTrigger(reading.lexeme)
    {
      let verb = structure.predicates[structure.predicateAt[governor]]
      let between = verb.dates.filter { $0 > governor && $0 < predicate.unit && isPoint($0) }
      if !between.isEmpty { return between }
    }
    let before = predicate.unit - 1
    return before > 0 && isPoint(before) ? [before] : []
  }

  /// هجوم إلكتروني استهدف في مايو شبكات، هدنة مدتها أسبوع، تدخل حيز التنفيذ غدا: the dates of the verb
  /// behind an indefinite noun, which it describes without a relative pronoun: right behind it in the
  /// past, of what is to come also behind its length and a comma.
  func ofDescription() -> [Int] {
    describingVerb.map { verb in
      structure.predicates[structure.predicateAt[verb]].dates.filter { isPoint($0) }
    } ?? []
  }

  /// Whether a date is that of a clause which says what an event is to come to.
  func isAhead(_ date: Int) -> Bool {
    describingVerb.map { verb in
      verb > predicate.end && structure.predicates[structure.predicateAt[verb]].dates.contains(date)
    } ?? false
  }

  private var describingVerb: Int? {
    var verb = predicate.end
    while sentence.units.indices.contains(verb), isComma(verb) || isDuration(verb) { verb += 1 }
    guard !predicate.isVerb, !sentence.units[predicate.unit].hasArticle,
      sentence.units.indices.contains(verb), sentence.units[verb].tag == .verb,
      !sentence.units[verb].isConjoined, structure.predicateAt[verb] >= 0,
      verb == predicate.end
        ? sentence.units[verb].reading?.features.contains(.perfect) == true
        : sentence.tokens.hasReading(
          sentence.units[verb].start, where: { $0.features.contains(.imperfect) })
    else { return nil }
    return verb
  }

  /// رفض الوزير، في مقابلة بُثت أمس، ترك منصبه: the date of the interview, letter or statement, inserted
  /// between commas, in which something is said.
  func ofMedium() -> [Int] {
    let governor = structure.governors[predicate.unit].unit
    let start = predicate.isVerb || governor < 0 ? predicate.unit : min(governor, predicate.unit)
    let units = sentence.units
    guard let open = (start..<min(start + 10, units.count)).first(where: { isComma($0) }),
      open + 1 < units.count, units[open + 1].tag == .preposition, units[open + 1].function == .in,
      let close = (open + 1..<min(open + 16, units.count)).first(where: { isComma($0) })
    else { return [] }
    return (open + 1..<close).filter { isPoint($0) }
  }

  private func isComma(_ unit: Int) -> Bool { sentence.mark(unit) == .comma }

  /// عقب اللقاء، خلال الزيارة: whether the clause hangs on an event that the text has told of.
  var hangsOnKnownEvent: Bool {
    predicate.complements.contains { complement in
      guard complement.phrase >= 0, [.after, .during].contains(complement.preposition) else {
        return false
      }
      let head = sentence.units[sentence.phrases[complement.phrase].head]
      return head.hasArticle && head.reading.map { frames.isTrigger($0.lexeme) } == true
    }
  }

  /// وفي 5 مارس، التقى الرئيسان واتفقا على وقف النار: the date that a sentence opens with holds for all
  /// that it tells, relative clauses left aside.
  func opening() -> Int? {
    guard !sentence.isTitle, predicate.unit > 0, isPoint(0),
      !sentence.units[..<predicate.unit].contains(where: { $0.tag == .relative })
    else { return nil }
    return 0
  }

  /// Names days by themselves, not from when, up to when or beside which event.
  private func isPoint(_ unit: Int) -> Bool {
    guard let time = time(unit), !time.isDuration, time.anchorStart == nil else { return false }
    return time.relation == .at || time.relation == .during
  }
}
