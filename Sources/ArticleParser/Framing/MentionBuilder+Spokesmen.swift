internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

// Who has done what a spokesman tells of.

extension MentionBuilder {
  /// أعلن المتحدث باسم الحوثيين استهداف سفينة: what a spokesman announces without another subject his body has
  /// done; what is done by speaking he does himself.
  func fillSpokenFor(_ subject: Int, _ mention: inout EventMention) -> Bool {
    guard subject >= 0, predicate.subjectIsInherited, !predicate.isVerb, !mention.isVerbal,
      frame.subject.contains(.actor), let body = bodySpokenFor(by: subject)
    else { return false }
    add(body, &mention)
    return true
  }

  /// The body in whose name somebody speaks, by the words of the title or as its office.
  private func bodySpokenFor(by subject: Int) -> ReportedActor? {
    let it = sentence.phrases[subject]
    if it.affiliation >= 0 {
      let start = sentence.phrases[it.affiliation].start
      guard start > 0, isOnBehalf(sentence.units[start - 1].start) else { return nil }
      return matcher.resolver.actor(it.affiliation, role: .actor)
    }
    let head = sentence.units[it.head]
    guard (head.start..<head.end).contains(where: isOnBehalf),
      let office = matcher.resolver.offices(of: it).first,
      let id = context.world.catalogue.offices[office].organisation,
      let body = context.world.actor(id: id)
    else { return nil }
    return matcher.resolver.reported(body, .actor, sentence.text(of: it.head..<it.end, in: text))
  }

  private func isOnBehalf(_ token: Int) -> Bool {
    sentence.tokens.hasReading(token) {
      sentence.lexicon.classes(of: $0.lexeme).intersects(sets.onBehalf)
        && $0.proclitics.contains(.by)
    }
  }
}
