internal import EventModel
internal import WorldKnowledge

// Who has part in an event of which only the rest of the article says so: the two sides of a war whose
// truce is told, whom a threat means, who made the attack that is condemned.

/// Fills in the parts that reports leave open from the reports around them, nearest first.
func inheritActors(_ reports: inout [Report], in world: WorldKnowledge) {
  inheritSides(&reports)
  inheritCulprits(&reports)
  inheritOpponents(&reports, in: world)
}

// MARK: - Sides

/// اتفاق الهدنة، المعارك: fighting, truces and talks without anybody are those of the two sides that the
/// nearest report of their kind names.
private func inheritSides(_ reports: inout [Report]) {
  for index in reports.indices where reports[index].actors.isEmpty {
    guard let donors = sidesOfType[reports[index].type] else { continue }
    let donor = nearest(to: index, reports) { donors.contains($0.type) && hasTwoSides($0) }
    guard let donor else { continue }
    for actor in sides(of: reports[donor]) {
      add(
        actor, as: .actor, to: &reports[index], "a side of the \(reports[donor].type) told beside")
    }
  }
}

/// The types whose sides those of a type are.
private let sidesOfType: [String: Set<String>] = [
  "armed-clash": ["armed-clash", "ceasefire", "talks"],
  "ceasefire": ["armed-clash", "ceasefire", "talks", "agreement"],
  "talks": ["talks", "agreement", "ceasefire", "meeting"],
  "agreement": ["talks", "agreement", "ceasefire", "meeting"],
]

private func hasTwoSides(_ report: Report) -> Bool { sides(of: report).count == 2 }

/// Who fights, talks or agrees: those of a name, where all others are beside them.
private func sides(of report: Report) -> [ReportedActor] {
  let actors = report.actors.filter { $0.role == .actor }
  let named = actors.filter { !$0.isUnnamed }
  return named.count == 2 || named.isEmpty ? named : actors
}

/// The nearest report before that meets a condition, else the nearest behind.
private func nearest(
  to index: Int, _ reports: [Report], where condition: (Report) -> Bool
) -> Int? {
  reports[..<index].lastIndex(where: condition)
    ?? reports[(index + 1)...].firstIndex(where: condition)
}

// MARK: - Opponents

/// ودان القادة الهجوم: to condemn the attack that an article opens with is to condemn who made it.
private func inheritCulprits(_ reports: inout [Report]) {
  for index in reports.indices
  where reports[index].type == "condemnation" && !has(.recipient, reports[index]) {
    guard let attack = reports[..<index].first(where: { $0.plover.event == "ASSAULT" }),
      attack.status == .occurred, reports[index].status == .occurred,
      let culprit = attack.actors.first(where: {
        [.actor, .claimant].contains($0.role) && !$0.isUnnamed
      }),
      !reports[index].actors.contains(where: { isOfOneSide($0, culprit) })
    else { continue }
    add(culprit, as: .recipient, to: &reports[index], "who made the attack told before")
  }
}

/// وهدد الوزير بعملية أشد: whom a threat or a closed border means is the opponent of whoever threatens
/// and closes, in the hostile act told last between them.
private func inheritOpponents(_ reports: inout [Report], in world: WorldKnowledge) {
  for index in reports.indices
  where opposing.contains(reports[index].type) && !has(.recipient, reports[index]) {
    guard let own = reports[index].actors.first(where: { $0.role == .actor }) else { continue }
    for other in reports[..<index].reversed() where isHostile(other) {
      guard let opponent = opponent(of: own, in: other, world) else { continue }
      add(opponent, as: .recipient, to: &reports[index], "the opponent in the \(other.type) before")
      break
    }
  }
}

private let opposing: Set<String> = ["threat", "restriction"]
private func isHostile(_ report: Report) -> Bool {
  hostile.contains(report.plover.event) || report.type == "ceasefire"
}

private let hostile: Set<String> = [
  "ASSAULT", "ACCUSE", "THREATEN", "SANCTION", "COERCE", "REQUEST", "REJECT",
  "MOBILIZE",
]

/// The other side of a hostile act that somebody, or somebody of the same state or group, has part in: of
/// an official the state.
private func opponent(
  of own: ReportedActor, in report: Report, _ world: WorldKnowledge
) -> ReportedActor? {
  let groups = own.kind == .person ? world.actor(id: own.id)?.partOf ?? [] : []
  let isMine = { (actor: ReportedActor) in isOfOneSide(actor, own) || groups.contains(actor.id) }
  guard let mine = report.actors.first(where: isMine) else { return nil }
  let found = report.actors.first { other in
    !other.isUnnamed && !isMine(other)
      && (isMutual(report) || (other.role == .recipient) != (mine.role == .recipient))
  }
  guard let found, found.kind == .person, found.sector != nil, let country = found.country,
    country != own.country, let state = world.actor(id: Catalogue.countryID(country))
  else { return found }
  return ReportedActor(
    role: found.role, id: state.id, name: state.name, nameArabic: state.nameArabic,
    kind: state.kind, country: state.country, sector: state.sector, text: found.text)
}

private func isMutual(_ report: Report) -> Bool {
  report.type == "armed-clash" || report.type == "ceasefire"
}

/// Whether two actors are one, or both of one state: neither of them a group in arms within it.
private func isOfOneSide(_ one: ReportedActor, _ other: ReportedActor) -> Bool {
  if one.id == other.id { return true }
  guard let country = one.country, country == other.country else { return false }
  return isOfState(one) && isOfState(other)
}

private func isOfState(_ actor: ReportedActor) -> Bool {
  actor.kind != .armedGroup && !["REB", "UAF", "OPP"].contains(actor.sector)
}

// MARK: - Parts

private func has(_ role: ActorRole, _ report: Report) -> Bool {
  report.actors.contains { $0.role == role }
}

private func add(
  _ actor: ReportedActor, as role: ActorRole, to report: inout Report, _ why: String
) {
  var actor = actor
  actor.role = role
  report.actors.append(actor)
  report.steps.append("\(role.rawValue): \(actor.id), \(why)")
}
