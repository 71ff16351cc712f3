internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

// What the mentions of one sentence are to each other.

extension MentionFinder {
  /// What tells of one protest or one attack hangs together: a march on the verb that turns into it
  /// (تحولت الجنازة إلى تظاهرة شارك فيها آلاف), deaths on the attack that their verb leads to (قتل
  /// عشرات المدنيين في غارات), the firing of a weapon on what became of it (اعترضت الدفاعات طائرة
  /// مسيرة أطلقها الحوثيون).
  func join(_ mentions: inout [EventMention]) {
    for index in mentions.indices where mentions[index].category == "PROTEST" {
      let above = structure.governors[mentions[index].unit].unit
      if mentions.contains(where: { $0.unit == above && $0.type == mentions[index].type }) {
        mentions[index].governor = above
      }
    }
    for index in mentions.indices
    where mentions[index].category == "ASSAULT" && mentions[index].governor < 0 {
      let one = mentions[index]
      let attack = mentions.first { other in
        guard other.category == "ASSAULT", !other.isHarm, other.unit != one.unit else {
          return false
        }
        return one.isHarm
          ? structure.leads(one.unit, to: other.unit)
          : describesWeapon(one.unit, of: other) || isMeans(one.unit, of: other)
      }
      mentions[index].governor = attack?.unit ?? -1
      // اغتالت القيادي بضربة جوية: with what somebody is assassinated.
      if let attack, isMeans(one.unit, of: attack) { mentions[index].isGeneric = true }
    }
  }

  /// اغتيل القيادي بغارة: the attack by which somebody is assassinated.
  private func isMeans(_ unit: Int, of killing: EventMention) -> Bool {
    let governor = structure.governors[unit]
    return killing.type == "assassination" && governor.unit == killing.unit
      && governor.relation == .complement && sentence.units[unit].proclitics.contains(.by)
  }

  /// انسحب من المطار وتوجه إلى حلب، أخلى النقطة ونقل جنودها إلى إدلب: where a move leads by the verb of
  /// going or carrying that goes on with it.
  func takeDestination(_ move: EventMention, among mentions: [EventMention]) {
    guard ["withdrawal", "redeployment"].contains(move.type),
      !move.places.contains(where: { $0.role == .to }),
      let next = structure.predicates.first(where: { $0.unit > move.unit && !$0.isAuxiliary }),
      sentence.classes(next.unit).intersects(sentence.lexicon.sets.motion),
      goesOn(next), next.isNegated == false,
      !mentions.contains(where: { $0.unit > move.unit && $0.unit <= next.unit })
    else { return }
    for complement in next.complements where complement.preposition == .to {
      guard complement.phrase >= 0, placeResolver.isPlace(complement.phrase),
        let place = placeResolver.place(complement.phrase, role: .to),
        !place.isUnnamed, !move.places.contains(where: { $0.id == place.id })
      else { continue }
      move.places.append(place)
      move.steps.append(step("to: “", place.text, "” is ", place.id, ", of the verb behind"))
      return
    }
  }

  /// كان مقررا أن يجتمع الطرفان لكن الاجتماع ألغي: a plan of which the sentence goes on to say that nothing came.
  func callOff(_ plan: EventMention) {
    guard plan.status == .planned, plan.category == "CONSULT" else { return }
    let isOff = structure.predicates.contains { verb in
      guard verb.unit > plan.unit, !verb.isNegated, status.effect(of: verb.unit) == .negated,
        sentence.classes(verb.unit).intersects(sentence.lexicon.sets.callingOff)
      else { return false }
      return [verb.subject, verb.object].contains { phrase in
        phrase >= 0 && sentence.phrases[phrase].isDefinite
          && sentence.phrases[phrase].classes.intersects(sentence.lexicon.sets.talks)
      }
    }
    guard isOff else { return }
    plan.status = .negated
    plan.steps.append("status: negated, called off by the clause behind")
  }

  /// Whether a verb goes on with the subject before, or acts on what is its.
  private func goesOn(_ verb: Predicate) -> Bool {
    if sentence.units[verb.unit].tag == .participle { return true }
    guard sentence.units[verb.unit].isConjoined, verb.antecedent < 0 else { return false }
    let own = verb.subject >= 0 ? sentence.units[sentence.phrases[verb.subject].head] : nil
    return own == nil || verb.subjectIsInherited || own?.enclitic != Enclitic.none
  }

  /// Whether a verb describes the weapon that another verb acts on, or that of the act which it carries:
  /// نجا من محاولة اغتيال بسيارة مفخخة استهدفت موكبه.
  func describesWeapon(_ verb: Int, of other: EventMention) -> Bool {
    let index = structure.predicateAt[verb]
    guard index >= 0, let described = described(by: structure.predicates[index]) else {
      return false
    }
    let weapon = sentence.phrases[described]
    let carrier = structure.governors[weapon.head].unit
    guard carrier >= 0, weapon.classes.intersects(sentence.lexicon.sets.striking) else {
      return false
    }
    let above = structure.governors[carrier]
    return [other.unit, other.governor, structure.governors[other.unit].unit].contains(carrier)
      || (above.relation == .genitive && above.unit == other.unit)
  }

  /// What a clause describes: what a relative pronoun or its own stands for, or the indefinite phrase right
  /// before the verb (سيارة مفخخة استهدفت موكبه، صاروخ أطلق من لبنان).
  private func described(by verb: Predicate) -> Int? {
    if verb.antecedent >= 0 { return verb.antecedent }
    return [verb.subject, verb.object].first { phrase in
      phrase >= 0 && sentence.phrases[phrase].end == verb.unit
        && !sentence.phrases[phrase].isDefinite && sentence.phrases[phrase].start > 0
        && !sentence.units[verb.unit].isConjoined
    }
  }

  /// Whoever is accused in the sentence is the accused of the attack that the accusation is about: its
  /// content, or the noun that it describes.
  func accuse(_ mentions: inout [EventMention]) {
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

  func isAbout(_ accusation: EventMention, _ attack: EventMention) -> Bool {
    if structure.hangs(attack.unit, on: accusation.unit)
      || structure.hangs(attack.unit, on: accusation.governor)
    {
      return true
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
  func split(_ mention: EventMention) -> [EventMention] {
    let sites = mention.places.filter { place in
      (place.role == .at || place.role == .from) && place.kind != .country && place.kind != .other
        && place.kind != .governorate
    }
    guard let role = sites.first?.role else { return [mention] }
    let apart = sites.filter { place in
      place.role == role && !place.isUnnamed
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
}
