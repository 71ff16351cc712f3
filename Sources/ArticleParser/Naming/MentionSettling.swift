internal import EventModel
internal import WorldKnowledge

// What only the whole of a mention can say about its names: which of its places say the same, who
// held an office on the day of the event, in what capacity a state acted.

/// Tells each place of a mention once: a site of no name in a place with one is that place, and what
/// contains another place of the mention is where that one lies.
func settlePlaces(of mention: EventMention, in context: ArticleContext) {
  guard !mention.places.isEmpty else { return }
  if mention.places.count > 1 {
    dropSitesOfNoName(mention)
    dropContainers(mention, in: context.world)
  }
  if mention.places.contains(where: isGuess) {
    mention.confidence *= 0.8
    mention.steps.append("confidence lowered: a place is only the likeliest of its name")
  }
}

/// مركز لإيواء المهاجرين في تاجوراء happened in تاجوراء: an indefinite noun is no place of its own.
private func dropSitesOfNoName(_ mention: EventMention) {
  let named = mention.places.filter { !$0.isUnnamed }
  guard !named.isEmpty else { return }
  let dropped = mention.places.filter { place in
    place.isUnnamed && !place.text.hasPrefix(definiteArticle)
      && named.contains { $0.role == place.role || (place.role == .at && $0.role == .near) }
  }
  for place in dropped {
    mention.places.removeAll { $0 == place }
    mention.steps.append("“\(place.text)” is a site in or near \(named[0].id)")
  }
}

private let definiteArticle = "\u{627}\u{644}"

/// القائم غربي الأنبار: the wider of two places says where the narrower one lies.
private func dropContainers(_ mention: EventMention, in world: WorldKnowledge) {
  let isHere = { (place: ReportedPlace) in place.role == .at || place.role == .near }
  let wider = mention.places.filter { outer in
    isHere(outer)
      && mention.places.contains { inner in
        inner.id != outer.id && isHere(inner) && lies(inner, in: outer, world)
      }
  }
  mention.places.removeAll { wider.contains($0) }
}

private func lies(
  _ inner: ReportedPlace, in outer: ReportedPlace, _ world: WorldKnowledge
) -> Bool {
  if world.place(inner.id, liesInOrAround: outer.id) { return true }
  // طرابلس شمالي لبنان، يبرود في القلمون: regions have no borders that a table could know, but for those of
  // which it says in what town or division they lie (وادي الشاي بكركوك).
  if outer.feature == "region", let country = outer.country, country == inner.country,
    inner.precision ?? 6 < 6, inner.feature != "region",
    !world.place(outer.id, liesInOrAround: inner.id)
  {
    return inner.kind != .governorate
      || world.place(id: outer.id)?.parent == Catalogue.countryID(country)
  }
  return inner.parent.map { world.place($0, liesInOrAround: outer.id) } ?? false
}

/// Whether a site or town is told with the precision of a district or less: nothing but prominence
/// spoke for it.
private func isGuess(_ place: ReportedPlace) -> Bool {
  guard let precision = place.precision else { return false }
  switch place.feature {
  case "country", "region", "sea", "governorate", "district": return false
  default: return precision > 2
  }
}

/// Puts in the holder of an office on the day of the event, and the forces for a state that moves or
/// attacks with them.
func settleActors(of mention: EventMention, in context: ArticleContext) {
  for index in mention.actors.indices {
    if let holder = holder(mention.actors[index], of: mention, in: context) {
      let text = mention.actors[index].text
      mention.steps.append("“\(text)” was \(holder.id) on the day of the event")
      mention.actors[index].id = holder.id
      mention.actors[index].name = holder.name
      mention.actors[index].nameArabic = holder.nameArabic
      mention.actors[index].country = holder.country
      mention.actors[index].sector = holder.sector
    }
    if mention.actors[index].kind == .state, mention.actors[index].sector == "GOV",
      mention.actors[index].role != .recipient, isMilitary(mention),
      Catalogue.isCountryID(mention.actors[index].id)
    {
      mention.actors[index].sector = "MIL"
    }
  }
}

/// The holder of the office that named an actor, where the event happened in another one's time.
private func holder(
  _ actor: ReportedActor, of mention: EventMention, in context: ArticleContext
) -> Actor? {
  guard mention.status == .occurred, let date = mention.date,
    let office = context.office(of: actor),
    let day = date.latest ?? date.earliest
  else { return nil }
  if let published = context.published, (date.earliest ?? day) <= published, published <= day {
    return nil
  }
  let holder = context.world.holder(ofOffice: office, on: day)
  return holder?.id == actor.id ? nil : holder
}

/// Whether the event is one of armed forces.
private func isMilitary(_ mention: EventMention) -> Bool {
  switch mention.category {
  case "ASSAULT", "MOBILIZE": true
  case "RETREAT": ["withdrawal", "redeployment", "base-handover"].contains(mention.type)
  case "COOPERATE": mention.type == "joint-exercise"
  default: false
  }
}
