internal import LanguagePacks
internal import TextAnalysis

/// Whole expressions: a time with its preposition, ranges, distances, lengths.
extension TimeGrammar {
  /// What stands at a token.
  enum Outcome {
    case expression(TimeExpression)
    /// Nothing that is dated, up to a token: كل يوم جمعة.
    case skip(Int)
  }

  private typealias Draft = (relation: TimeRelation, sense: TimeSense, anchor: Int?)

  /// A time without a preposition.
  func period(
    _ index: Int, _ lead: Proclitics = [], isGoverned: Bool = false
  ) -> TimeRead<TimeSense>? {
    let kinds = kinds(index)
    guard !kinds.isSubset(of: .beginningNoTime) else { return nil }
    var best: TimeRead<TimeSense>?
    func consider(_ opening: CalendarKind, _ read: @autoclosure () -> TimeRead<TimeSense>?) {
      if !kinds.isDisjoint(with: opening) { best = longer(best, read()) }
    }
    consider(.beginningDay, day(index, lead))
    consider([.midnightTonight, .that, .this, .night, .partOfDay], partOfDay(index, lead))
    consider([.this, .that, .samePrefix, .unit, .unitDual], unitPhrase(index, lead))
    consider(
      [.unit, .unitDual, .month, .hijriMonth, .hijriWeak],
      month(index, lead, isGoverned: isGoverned))
    consider([.portion, .itsEnd, .unitPlural, .unitDual, .fraction], portion(index, lead))
    consider([.this, .season], season(index, lead, isGoverned: isGoverned))
    consider([.lastOf, .unitPlural, .unitDual, .joint, .number], window(index, lead))
    consider(.decade, decade(index, lead))
    consider(.eve, beside(index, lead))
    if isGoverned {
      best = longer(best, numericDate(index, isGoverned: true))
      best = longer(best, governedYear(index))
      best = longer(best, holiday(index, lead))
    } else if let night = holiday(index, lead), bare(index, .night, lead) != nil {
      best = longer(best, night)
    }
    return best
  }

  /// عشية الخميس، غداة 17 مارس; before اليوم and أمس عشية is the evening.
  private func beside(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    guard let word = bare(index, .eve, lead),
      let inner = longer(day(word.end, []), holiday(word.end, []))
    else { return nil }
    if case .day = inner.value, word.value < 0 { return inner }
    return TimeRead(value: .beside(inner.value, word.value), end: inner.end)
  }

  /// Whether an expression may begin at a token; cheap, for every token of a text.
  @inline(__always)
  func mayBegin(_ index: Int) -> Bool { !kinds(index).isSubset(of: .following) }

  /// The longest expression that begins at a token.
  func expression(at index: Int) -> Outcome? {
    guard !leadsNowhere(index) else { return nil }
    if let end = habit(index) { return .skip(end) }
    let lead = Self.leading
    var best: TimeRead<Draft>?
    func consider(
      _ read: TimeRead<TimeSense>?, _ relation: TimeRelation = .at, anchor: Int? = nil
    ) {
      guard let read, read.end > best?.end ?? 0 else { return }
      best = TimeRead(value: (relation, read.value, anchor), end: read.end)
    }
    let isBy = tokens.hasStart(index) { $0.proclitics.contains(.by) }
    consider(period(index, lead, isGoverned: isBy))
    if joint(index, .by) || joint(index, .to) {
      consider(governedYear(index + 1))
      consider(date(index + 1, []))
    }
    for (kind, relation) in Self.prepositions where !kinds(index).isDisjoint(with: kind) {
      guard let word = bare(index, kind, .conjunctions) else { continue }
      let inner = joint(word.end, .to) ? word.end + 1 : word.end
      consider(period(inner, [.to], isGoverned: true), relation)
      if let read = measured(word.end, relation, word: kind) {
        if read.end > best?.end ?? 0 { best = read }
      }
    }
    consider(span(index), .during)
    if let read = anchored(index), read.end > best?.end ?? 0 { best = read }
    if best == nil, let part = bare(index, .partAdverb, .conjunctions) {
      consider(TimeRead(value: .sameDay, end: part.end))
    }
    if best == nil { consider(length(index)) }
    guard let best else { return nil }
    return .expression(
      TimeExpression(
        tokens: index..<best.end, sense: best.value.sense, relation: best.value.relation,
        anchorStart: best.value.anchor))
  }

  /// A preposition with nothing behind it that may begin a time.
  private func leadsNowhere(_ index: Int) -> Bool {
    guard kinds(index).isSubset(of: .governing) else { return false }
    guard let word = hit(index, .governing, Self.leading) else { return true }
    for next in index + 1...word.end where !kinds(next).isSubset(of: .beginningNoTime) {
      return false
    }
    return true
  }

  private static let prepositions: [(CalendarKind, TimeRelation)] = [
    (.in, .at), (.during, .during), (.since, .since), (.before, .before), (.after, .after),
    (.until, .until), (.by, .by), (.starting, .starting),
  ]

  /// كل يوم جمعة، أيام الجمعة: what recurs.
  private func habit(_ index: Int) -> Int? {
    if let each = bare(index, .each, Self.leading),
      let unit = hit(each.end, [.unit, .partOfDay, .night, .weekday, .season])
    {
      let next = hit(unit.end, .weekday)?.end ?? unit.end
      return next
    }
    if let days = bare(index, .unitPlural, Self.leading), days.value == TimeUnit.day.rawValue,
      let weekday = definite(days.end, .weekday), day(index, Self.leading) == nil
    {
      return weekday.end
    }
    return nil
  }

  /// A number of units behind a preposition.
  private func measured(
    _ index: Int, _ relation: TimeRelation, word: CalendarKind
  ) -> TimeRead<Draft>? {
    switch relation {
    case .at, .during:
      guard let amount = amount(index, isLoose: relation == .during) else { return nil }
      if relation == .at, amount.value.isVague { return nil }
      return TimeRead(value: (.during, .within(amount.value), nil), end: amount.end)
    case .since:
      return amount(index, isLoose: true).map {
        TimeRead(value: (.at, .ago($0.value), nil), end: $0.end)
      }
    case .before:
      guard let amount = amount(index, isLoose: true) else { return nil }
      if let of = bare(amount.end, .of), namesEvent(of.end) {
        return TimeRead(
          value: (.at, .anchoredOffset(amount.value, -1), of.end), end: of.end)
      }
      return TimeRead(value: (.at, .ago(amount.value), nil), end: amount.end)
    case .after:
      let start = bare(index, .passing)?.end ?? index
      guard let amount = amount(start, isLoose: true) else { return nil }
      let sense = TimeSense.anchoredOffset(amount.value, 1)
      if let of = bare(amount.end, .onAfter), namesEvent(of.end) {
        return TimeRead(value: (.at, sense, of.end), end: of.end)
      }
      return TimeRead(value: (.at, sense, nil), end: amount.end)
    default: return nil
    }
  }

  /// Whether an event may be named here, rather than a place (قبل أيام من منزله).
  private func namesEvent(_ index: Int) -> Bool {
    guard range.contains(index), tokens.text.tokens[index].kind == .word else { return false }
    if tokens.hasReading(index, where: { $0.partOfSpeech == .masdar }) { return true }
    if tokens.hasReading(index, where: { Self.isLink($0.partOfSpeech) }) { return false }
    if tokens.hasStart(index, where: { isPlaceName($0) }) { return false }
    return !tokens.hasReading(index) {
      tokens.lexicon.classes(of: $0.lexeme).intersects(tokens.lexicon.sets.sitesAndPeople)
    }
  }

  private static func isLink(_ partOfSpeech: PartOfSpeech) -> Bool {
    switch partOfSpeech {
    case .particle, .preposition, .pronoun, .relative: true
    default: false
    }
  }

  private func isPlaceName(_ start: PhraseStart) -> Bool {
    start.state >= 0
      && tokens.lexicon.phrases.entries(at: start.state).contains { $0.kind == .place }
  }

  /// Distances from an event: بعد ذلك بيومين، قبلها بساعات، قبل الهجوم بيومين، غداة مقتل.
  private func anchored(_ index: Int) -> TimeRead<Draft>? {
    if kinds(index).contains(.besideIt),
      let word = tokens.reading(index, where: { $0.partOfSpeech == .preposition }),
      let amount = byAmount(index + 1)
    {
      let direction = tokens.lexeme(word).function == .before ? -1 : 1
      return TimeRead(
        value: (.at, .anchoredOffset(amount.value, direction), nil), end: amount.end)
    }
    if let word = bare(index, .eve, .conjunctions), range.contains(word.end),
      tokens.text.tokens[word.end].kind == .word
    {
      return TimeRead(
        value: (.at, .anchoredUnit(.day, word.value), word.end), end: word.end)
    }
    guard let word = bare(index, [.before, .after], .conjunctions), bare(index - 1, .of) == nil
    else { return nil }
    let direction = bare(index, .before, .conjunctions) != nil ? -1 : 1
    let isThat = bare(word.end, .that) != nil
    for end in word.end + 1..<word.end + 5 {
      guard range.contains(end), tokens.text.tokens[end - 1].kind == .word,
        kinds(end).isDisjoint(with: [.before, .after, .besideIt])
      else { return nil }
      if let amount = byAmount(end) {
        return TimeRead(
          value: (.at, .anchoredOffset(amount.value, direction), isThat ? nil : word.end),
          end: amount.end)
      }
    }
    return nil
  }

  /// بيومين، بخمسة أيام، ب 48 ساعة، بنحو شهر.
  private func byAmount(_ index: Int) -> TimeRead<TimeAmount>? {
    guard
      joint(index, .by) || tokens.hasStart(index, where: { $0.proclitics == .by })
    else { return nil }
    return amount(index, [.by], isLoose: true)
  }

  /// A length: لمدة ثلاثة أيام، ثلاثة أشهر، لساعات.
  private func length(_ index: Int) -> TimeRead<TimeSense>? {
    if let word = bare(index, .forDuration, Self.leading) {
      if let amount = amount(word.end, isLoose: true) {
        return TimeRead(value: .duration(amount.value), end: amount.end)
      }
      return period(word.end, isGoverned: true)
    }
    let isTo = tokens.hasStart(index) { $0.proclitics.contains(.to) }
    guard !kinds(index).contains(.digits) || digits(index) != nil,
      let amount = amount(index, Self.leading, isLoose: isTo)
    else { return nil }
    return TimeRead(value: .duration(amount.value), end: amount.end)
  }
}
