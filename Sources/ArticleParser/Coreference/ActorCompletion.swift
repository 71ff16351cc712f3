internal import EventModel

/// Fills in who acts where the article says it of the same move elsewhere: whoever leaves a base is
/// who hands it over.
func completeActors(_ reports: inout [Report]) {
  for index in reports.indices where reports[index].plover.event == "RETREAT" {
    guard !reports[index].actors.contains(where: { $0.role == .actor }) else { continue }
    let sites = reports[index].places.filter { $0.role == .from || $0.role == .at }.map(\.id)
    let other = reports.first { report in
      report.plover.event == "RETREAT" && report.status == reports[index].status
        && report.places.contains { sites.contains($0.id) }
        && report.actors.contains { $0.role == .actor }
    }
    guard let actor = other?.actors.first(where: { $0.role == .actor }) else { continue }
    guard !reports[index].actors.contains(where: { $0.id == actor.id }) else { continue }
    reports[index].actors.insert(actor, at: 0)
    reports[index].steps.append("actor: \(actor.id), of the move from the same place")
  }
}
