internal import EventModel

/// Fills in who acts where the article says it of the same move elsewhere: whoever leaves a base is
/// who hands it over.
func completeActors(_ reports: inout [Report]) {
  struct Move: Hashable {
    var place: String
    var status: Status
  }
  var movers: [Move: ReportedActor] = [:]
  for index in reports.indices where reports[index].plover.event == "RETREAT" {
    guard let actor = reports[index].actors.first(where: { $0.role == .actor }) else { continue }
    for place in reports[index].places {
      let move = Move(place: place.id, status: reports[index].status)
      if movers[move] == nil { movers[move] = actor }
    }
  }
  for index in reports.indices where reports[index].plover.event == "RETREAT" {
    guard !reports[index].actors.contains(where: { $0.role == .actor }) else { continue }
    let status = reports[index].status
    let mover = reports[index].places.filter { $0.role == .from || $0.role == .at }
      .compactMap { movers[Move(place: $0.id, status: status)] }.first
    guard let actor = mover, !reports[index].actors.contains(where: { $0.id == actor.id }) else {
      continue
    }
    reports[index].actors.insert(actor, at: 0)
    reports[index].steps.append("actor: \(actor.id), of the move from the same place")
  }
}
