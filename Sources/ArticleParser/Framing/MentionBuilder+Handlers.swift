internal import EventModel
internal import LanguagePacks

// What the clauses about a weapon say of the attack that it was used in.

extension MentionBuilder {
  /// عبوة زرعها مجهولون، قنبلة ألقاها شابان، سيارة يقودها مسلح: who laid, threw or steered the weapon.
  func addHandlers(_ mention: inout EventMention) {
    for verb in handlings(mention) where verb.subject >= 0 && !verb.isPassive {
      guard sentence.phrases[verb.subject].classes.intersects(sets.agentsAndPeople),
        let actor = matcher.resolver.actor(verb.subject, role: .actor)
      else { continue }
      add(actor, &mention)
      return
    }
  }

  /// سيارة مفخخة أوقفها مجهولون قرب سوق في عفرين: where they did, if nothing else says where it struck.
  func takeHandledPlace(_ mention: inout EventMention) {
    guard mention.places.isEmpty else { return }
    for verb in handlings(mention) {
      var before = -1
      for complement in verb.complements where [.in, .near].contains(complement.preposition) {
        if narrow(before, by: complement, &mention) { continue }
        fill(complement, &mention)
        before = complement.phrase
      }
    }
  }

  /// The verbs about the weapon of an attack that have it for their object.
  private func handlings(_ mention: EventMention) -> [Predicate] {
    guard mention.category == "ASSAULT", mention.type != "armed-clash" else { return [] }
    let means = predicate.complements.filter { $0.preposition == .by }.map(\.phrase)
    let weapons = ([predicate.subject, predicate.object] + means).filter { weapon in
      weapon >= 0 && sentence.phrases[weapon].classes.intersects(sets.striking)
    }
    return structure.predicates.filter { verb in
      weapons.contains(verb.antecedent) && !weapons.contains(verb.subject)
        && [.him, .her].contains(sentence.units[verb.unit].enclitic)
    }
  }
}
