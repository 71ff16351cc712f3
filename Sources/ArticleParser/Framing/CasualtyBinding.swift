internal import EventModel
internal import LanguagePacks

/// Gives the dead and wounded of a sentence to the events that cost them.
struct CasualtyBinding {
  let structure: ClauseStructure
  let casualties: [CasualtyReader.Casualty]

  /// Sentences that may lie between an event and its casualties.
  private static let reach = 2

  /// Adds each figure to an event of the sentence, else to the last one told before.
  func bind(to found: inout [EventMention], orToLastOf earlier: inout [EventMention]) {
    for casualty in casualties where !isAnchor(casualty.unit) {
      if let index = target(of: casualty, found) {
        add(casualty, to: &found[index])
      } else if let index = earlier.lastIndex(where: { $0.category == "ASSAULT" }),
        structure.sentence.index - earlier[index].sentence <= Self.reach, !tellsOfOtherDays,
        earlier[index].isTitle == structure.sentence.isTitle
      {
        add(casualty, to: &earlier[index])
      }
    }
  }

  /// أوقع النزاع منذ 2011: a sentence with days of its own counts other dead.
  private var tellsOfOtherDays: Bool { structure.sentence.times.contains { !$0.isDuration } }

  /// غداة مقتل جندي: whoever a date leans on died in another event.
  private func isAnchor(_ unit: Int) -> Bool {
    structure.sentence.times.contains { $0.anchorStart == structure.units[unit].start }
  }

  private func add(_ casualty: CasualtyReader.Casualty, to mention: inout EventMention) {
    guard !mention.figures.contains(where: { $0.kind == casualty.figure.kind }) else { return }
    mention.figures.append(casualty.figure)
    mention.steps.append("figure: \(casualty.figure.kind.rawValue), “\(casualty.figure.text)”")
  }

  /// The event of the sentence that cost them: the one that the word for them leads to (قُتل ثلاثة في
  /// غارة), else the nearest before, else the nearest behind; an event of its own before one that
  /// only states the harm.
  private func target(of casualty: CasualtyReader.Casualty, _ found: [EventMention]) -> Int? {
    let fit = found.indices.filter { index in
      let mention = found[index]
      return mention.status == .occurred
        && (mention.category == "ASSAULT" || Self.others.contains(mention.type))
    }
    let attacks = fit.filter { found[$0].category == "ASSAULT" && !found[$0].isHarm }
    for candidates in [attacks, fit.filter { found[$0].category == "ASSAULT" }, fit] {
      if let led = candidates.first(where: { structure.leads(casualty.unit, to: found[$0].unit) }) {
        return led
      }
      if let before = candidates.last(where: { found[$0].unit <= casualty.unit }) { return before }
      if let behind = candidates.first(where: { found[$0].unit > casualty.unit }) { return behind }
    }
    return nil
  }

  /// Other events that cost lives.
  private static let others: Set<String> = ["riot", "demonstration", "raid"]
}

extension ClauseStructure {
  /// Whether an event noun stands behind a word with only its phrases and prepositions between: قتل
  /// ثلاثة جنود في غارة, but not مقتل ثلاثة وخطف رابع.
  func leads(_ unit: Int, to event: Int) -> Bool {
    guard event > unit, event - unit <= 12, !units[event].isConjoined else { return false }
    return (unit + 1..<event).allSatisfy { at in
      switch units[at].tag {
      case .verb, .participle, .complementizer, .relative, .subordinator, .conjunction, .mark: false
      default: !(units[at].isConjoined && predicateAt[at] >= 0)
      }
    }
  }
}
