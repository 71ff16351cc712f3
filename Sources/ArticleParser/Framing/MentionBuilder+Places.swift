internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

// Where an event is beyond what its slots say: by lists, by the clauses about a place, by who owns it.

extension MentionBuilder {
  /// سمحت لقافلة بدخول المدينة، منعت الوفد من دخول القطاع: the place that somebody is let into or kept from.
  func takeEntered(_ mention: inout EventMention) {
    guard mention.places.isEmpty else { return }
    for complement in predicate.complements
    where [.by, .from].contains(complement.preposition) && complement.phrase >= 0 {
      let entry = sentence.phrases[complement.phrase]
      let named = entry.names.first.flatMap { sentence.nounPhrase(at: $0) } ?? -1
      let entered = entry.genitive >= 0 ? entry.genitive : named
      guard entered >= 0, !matcher.places.isPlace(complement.phrase),
        complement.preposition == .by || isMotion(entry.head),
        frame.prepositions.first(where: { $0.preposition == complement.preposition })?.roles
          == [.ignore]
      else { continue }
      fill(entered, [.at], &mention)
    }
  }

  /// إلى مواقع في سوريا، من قواعد عدة منها القيارة: the place inside stands as the place around it does; of a
  /// site without a name near one that has one (مقر قرب المطار) the latter is known.
  func narrow(
    _ outer: Int, by inner: Complement, _ mention: inout EventMention
  ) -> Bool {
    let kind = { (phrase: Int) in
      inner.preposition == .including && isBareName(phrase) ? outer : nil
    }
    guard outer >= 0, inner.phrase >= 0, matcher.places.isPlace(inner.phrase),
      [.in, .near, .including].contains(inner.preposition) || isPart(outer, inner)
        || leads(outer, inner),
      inner.unit <= sentence.phrases[outer].end + 6,
      let index = mention.places.lastIndex(where: { $0.isUnnamed }),
      mention.places[index].text == sentence.text(of: sentence.naming(outer), in: text),
      inner.preposition != .near || mention.places[index].isVague || isRoad(outer),
      let named = matcher.places.place(
        inner.phrase,
        role: [.near, .to].contains(inner.preposition) ? .near : mention.places[index].role,
        kindFrom: kind(inner.phrase)),
      !named.isUnnamed
        || (inner.preposition == .in && mention.places[index].isVague)
    else { return false }
    mention.places.remove(at: index)
    add(named, &mention)
    for part in sentence.coordinated(inner.phrase).dropFirst() {
      if let other = matcher.places.place(part, role: named.role, kindFrom: kind(part)) {
        add(other, &mention)
      }
    }
    return true
  }

  /// بحث معه تطورات الأوضاع في غزة: right behind a state of affairs that is spoken of, the place is where
  /// that lies.
  func isOfTopic(_ complement: Complement, _ topic: Int, _ mention: EventMention) -> Bool {
    guard topic >= 0, [.in, .by].contains(complement.preposition), complement.phrase >= 0,
      !Self.physical.contains(mention.category), structure.behindAll(topic) == complement.unit,
      sentence.phrases[topic].start > predicate.unit
    else { return false }
    guard sentence.chainClasses(topic).intersects(sets.situations) else { return false }
    // اجتماع لبحث الأزمة في دمشق: people meet in a town, where no other is told.
    return topic == predicate.object || !isTown(complement.phrase)
      || mention.places.contains { $0.role == .at && $0.kind == .city }
  }

  private func isMotion(_ unit: Int) -> Bool {
    sentence.tokens.otherClasses(sentence.units[unit].start).intersects(sets.motion)
  }

  /// مناطق من شمال سيناء: a part of what stands behind من.
  private func isPart(_ outer: Int, _ inner: Complement) -> Bool {
    inner.preposition == .from && inner.unit == sentence.phrases[outer].end
      && sentence.phrases[outer].classes.intersects(sets.territory)
      && matcher.places.place(inner.phrase, role: .at)?.isUnnamed == false
  }

  /// الطريق المؤدي إلى تدمر: a road is known by the place that it leads to.
  private func leads(_ outer: Int, _ inner: Complement) -> Bool {
    inner.preposition == .to && inner.unit == sentence.phrases[outer].end && isRoad(outer)
  }

  /// A site that is an area as well: طريق، شارع.
  private func isRoad(_ phrase: Int) -> Bool {
    let classes = sentence.phrases[phrase].classes
    return classes.intersects(sets.facility) && classes.intersects(sets.area)
  }

  /// زمار غربي الموصل، معسكر مارمال في مزار شريف: behind a named place, what says where that place lies
  /// is no other place of the event.
  func locates(_ inner: Complement, _ outer: Int, _ mention: EventMention) -> Bool {
    guard outer >= 0, inner.phrase >= 0, let known = mention.places.last,
      [.in, .near, .by].contains(inner.preposition),
      structure.behindAll(outer) == inner.unit, !known.isUnnamed,
      matcher.places.isPlace(outer), matcher.places.isPlace(inner.phrase),
      matcher.places.place(outer, role: .at)?.id == known.id,
      let around = matcher.places.place(inner.phrase, role: .at), around.id != known.id,
      around.country == nil || known.country == nil || around.country == known.country
    else { return false }
    switch around.kind {
    case .governorate: return context.world.place(known.id, liesInOrAround: around.id)
    default: return !context.world.place(around.id, liesInOrAround: known.id)
    }
  }

  /// مواقع تستضيف جنودا في العراق: the place that the clause about an unnamed one tells.
  func narrow(
    _ phrase: Int, byClauseOf place: ReportedPlace, _ mention: inout EventMention
  ) {
    let end = sentence.phrases[phrase].end
    for verb in structure.predicates
    where verb.unit >= end
      && (verb.unit <= end + 1 && (verb.antecedent == phrase || verb.subject == phrase)
        || isHabitual(verb, describing: phrase))
    {
      for complement in verb.complements where complement.preposition == .in {
        guard complement.phrase >= 0, matcher.places.isPlace(complement.phrase),
          let named = matcher.places.place(complement.phrase, role: place.role),
          !named.isUnnamed
        else { continue }
        mention.places.removeAll { $0.id == place.id }
        add(named, &mention)
        return
      }
    }
  }

  /// ثكنة كانت القوات تشغلها في حمانا: the verb behind one of being that describes a phrase.
  private func isHabitual(_ verb: Predicate, describing phrase: Int) -> Bool {
    let end = sentence.phrases[phrase].end
    return sentence.units.indices.contains(end) && structure.isAuxiliary(end)
      && [.him, .her].contains(sentence.units[verb.unit].enclitic)
      && verb.unit <= end + Self.reachOfHabit && !verb.isAuxiliary
  }

  /// Units from a verb of being to the verb that it helps, with the subject between them.
  private static let reachOfHabit = 4

  /// محادثات إيران: states that talk have part in it, while towns are where people talk.
  func areStates(_ phrase: Int, _ mention: EventMention) -> Bool {
    guard mention.category == "CONSULT" else { return false }
    return sentence.nameUnits(phrase).contains { unit in
      sentence.hasEntry(unit) { sentence.lexicon.isCountry($0) }
    }
  }

  /// على الحدود، على جسر البوسفور: what people are on, whatever they do there, unless it is what they do
  /// it to, which stands behind the verb.
  func isSurface(
    _ complement: Complement, _ own: [SlotRole]?, _ mention: EventMention
  ) -> Bool {
    let phrase = complement.phrase
    guard own == nil || own == [.ignore] || complement.unit < predicate.unit,
      Self.physical.contains(mention.category), matcher.places.isPlace(phrase)
    else { return false }
    guard isBareName(phrase) else {
      return sentence.phrases[phrase].classes.intersects(sets.area)
    }
    let feature = matcher.places.place(phrase, role: .at)?.feature ?? ""
    return ["region", "facility", "crossing"].contains(feature)
  }

  /// Categories of what people do with their hands and feet.
  private static let physical: Set<String> = [
    "ASSAULT", "PROTEST", "RETREAT", "MOBILIZE", "COERCE",
  ]

  func isBareName(_ phrase: Int) -> Bool {
    sentence.units[sentence.phrases[phrase].head].tag == .name
  }

  /// بقنبلة بإسلام أباد، ببلدية جنزور: a place by its name behind ب, which no country is.
  func isNamedSite(_ phrase: Int) -> Bool {
    guard matcher.places.isPlace(phrase),
      isBareName(phrase)
        || (isKind(phrase)
          && (!sentence.nameUnits(phrase).isEmpty
            || sentence.phrases[phrase].classes.intersects(sets.settlements))),
      let place = matcher.places.place(phrase, role: .at)
    else { return false }
    guard !place.isUnnamed, place.kind != .country else { return false }
    return !isBareName(phrase) || place.feature == "district"
      || [.city, .facility, .base].contains(place.kind)
  }

  func isTown(_ phrase: Int) -> Bool {
    isBareName(phrase) && matcher.places.isPlace(phrase)
      && matcher.places.place(phrase, role: .at)?.kind == .city
  }

  func isKind(_ phrase: Int) -> Bool {
    sentence.phrases[phrase].classes.intersects(sets.placeKinds)
  }

  /// ثلاث قواعد هي الشدادي والركبان والتنف: the places that a plural stands for.
  func fillList(
    of phrase: Int, _ role: PlaceRole, _ mention: inout EventMention
  ) -> Bool {
    var end = sentence.phrases[phrase].end
    if sentence.mark(end) == .comma { end += 1 }
    guard end + 1 < sentence.units.count, sentence.units[end].tag == .pronoun,
      isKind(phrase), let first = sentence.nounPhrase(at: end + 1), isBareName(first),
      matcher.places.isPlace(first)
    else { return false }
    let listed = sentence.coordinated(first).compactMap {
      matcher.places.place($0, role: role, kindFrom: phrase, preferring: usualFeatures)
    }
    for place in listed { add(place, &mention) }
    return !listed.isEmpty
  }

  /// مواقع الجيش السوري، مقر لكتائب حزب الله: a place without a name of its own whose owner suffers.
  func owner(of phrase: Int, _ role: ActorRole?, _ mention: inout EventMention) {
    guard let role = role ?? (harmsOwners(mention) ? .recipient : nil) else { return }
    let it = sentence.phrases[phrase]
    if it.classes.intersects(sets.facility),
      let actor = matcher.resolver.owner(ofPlace: phrase, role: role)
    {
      add(actor, &mention)
    }
    for inner in [it.genitive, it.affiliation] where inner >= 0 && matcher.resolver.isActor(inner) {
      guard !matcher.places.isPlace(inner), !isNameOfSite(inner, phrase) else { continue }
      if let actor = matcher.resolver.actor(inner, role: role) { add(actor, &mention) }
    }
  }

  /// مستشفى الكندي، حي الصالحين: an adjective in the genitive that is the name of a site, where it tells of
  /// nobody or of a part of a town.
  private func isNameOfSite(_ inner: Int, _ site: Int) -> Bool {
    sentence.units[sentence.phrases[inner].head].tag == .adjective
      && (!sentence.phrases[inner].classes.intersects(sets.person)
        || sentence.phrases[site].classes.intersects(sets.settlements))
  }

  /// اقتحموا مقر النهضة، هجوم في السفارة القطرية: acts that whoever owns the place suffers.
  func harmsOwners(_ mention: EventMention) -> Bool {
    switch mention.type {
    case "armed-clash": false
    case "riot", "raid": true
    default: mention.category == "ASSAULT"
    }
  }

  /// مركز لإيواء المهاجرين: people whom a place is for.
  private func inmates(behind end: Int) -> ReportedActor? {
    guard sentence.units.indices.contains(end), sentence.units[end].tag == .noun,
      sentence.units[end].proclitics.contains(.to), !sentence.units[end].isConjoined,
      sentence.units[end].reading?.partOfSpeech == .masdar || !sentence.units[end].hasArticle,
      let purpose = sentence.nounPhrase(at: end)
    else { return nil }
    let people = sentence.phrases[purpose].genitive
    guard people >= 0, sentence.phrases[people].classes.intersects(sets.person) else { return nil }
    return matcher.resolver.actor(people, role: .recipient)
  }

  /// قاعدة يستخدمها التحالف، القاعدة التي ينزل فيها جنود: the forces that a clause about a place tells to
  /// use it.
  private func user(ofPlace phrase: Int, by verb: Predicate) -> ReportedActor? {
    let isResumed =
      [.him, .her].contains(sentence.units[verb.unit].enclitic)
      || verb.complements.contains {
        $0.preposition == .in && [.him, .her].contains($0.pronoun)
      }
    guard isResumed else { return nil }
    for user in [verb.subject, verb.object] where user >= 0 && user != phrase {
      let it = sentence.phrases[user]
      let actor = matcher.resolver.actor(user, role: .recipient)
      guard it.start > verb.unit, let actor,
        it.classes.intersects(sets.forceOrSoldier)
          || ["MIL", "UAF", "REB", "COP"].contains(actor.sector)
      else { continue }
      return actor
    }
    return nil
  }

  /// قاعدة توجد فيها قوات أجنبية: whoever a place houses suffers with it.
  func containedActors(_ phrase: Int, _ mention: inout EventMention) {
    guard frame.object.contains(.recipient) || mention.category == "ASSAULT" else { return }
    let end = sentence.phrases[phrase].end
    if let inmates = inmates(behind: end) { add(inmates, &mention) }
    for verb in structure.predicates where verb.unit >= end && verb.unit <= end + 1 {
      if let user = user(ofPlace: phrase, by: verb) { add(user, &mention) }
      let reader = StatusReader(structure: structure, frames: frames)
      guard reader.effect(of: verb.unit) == .hosts else { continue }
      for phrase in [verb.object, verb.subject] where phrase >= 0 {
        guard sentence.phrases[phrase].start > verb.unit else { continue }
        if let actor = matcher.resolver.actor(phrase, role: .recipient) { add(actor, &mention) }
      }
    }
  }
}
