internal import EventModel
internal import WorldKnowledge

/// Gives mentions without a place the one that people would read for them: of what is told beside them
/// in the sentence, else the country whose police, army or government acts.
struct PlaceInheritance {
  let world: WorldKnowledge

  func fill(_ mentions: [EventMention]) {
    for index in mentions.indices where !mentions[index].places.contains(where: { !$0.isVague }) {
      guard let type = world.eventType(id: mentions[index].type), type.place != .none,
        let (place, why) = place(for: index, type, mentions)
      else { continue }
      var inherited = place
      inherited.role = Self.role(of: type)
      mentions[index].inheritedPlace = inherited
      mentions[index].inheritedPlaceSource = why
    }
  }

  private func place(
    for index: Int, _ type: EventTypeInfo, _ mentions: [EventMention]
  ) -> (ReportedPlace, String)? {
    let mention = mentions[index]
    let inSentence = mentions.indices.filter {
      mentions[$0].sentence == mention.sentence && $0 != index
    }.sorted { abs(mentions[$0].unit - mention.unit) < abs(mentions[$1].unit - mention.unit) }
    // يتوجه إلى جدة للقاء الملك: people meet and agree where they went.
    guard type.place == .always else {
      guard Self.encounters.contains(type.id) else { return nil }
      return inSentence.lazy.map { mentions[$0] }
        .filter { $0.type == "visit" || Self.encounters.contains($0.type) }
        .compactMap(known).first.map { ($0, "of the visit or meeting in the same sentence") }
    }
    if let place = inSentence.lazy.compactMap({ known(mentions[$0]) }).first {
      return (place, "of what is told in the same sentence")
    }
    if Self.official.contains(type.plover), let place = country(of: mention) {
      return (place, "the country of whoever acts")
    }
    return nil
  }

  /// Categories whose events are where the acting state is, if nothing else is said.
  private static let official: Set<String> = ["COERCE", "MOBILIZE", "PROTEST", "SANCTION"]
  private static let encounters: Set<String> = ["meeting", "talks", "agreement"]

  private static func role(of type: EventTypeInfo) -> PlaceRole {
    switch type.id {
    case "withdrawal", "redeployment", "expulsion", "deportation": .from
    default: .at
    }
  }

  private func known(_ mention: EventMention) -> ReportedPlace? {
    mention.places.first { !$0.id.hasPrefix("unnamed.") && $0.role != .to }
      ?? mention.places.first { !$0.id.hasPrefix("unnamed.") }
  }

  private func country(of mention: EventMention) -> ReportedPlace? {
    let actor = mention.actors.first { $0.role == .actor && $0.kind != .person }
    guard let code = actor?.country, let place = world.place(id: "country:\(code)") else {
      return nil
    }
    return ReportedPlace(
      role: .at, id: place.id, name: place.name, nameArabic: place.nameArabic, kind: place.kind,
      feature: place.feature, country: place.country, latitude: place.latitude,
      longitude: place.longitude, precision: 6, text: actor?.text ?? "")
  }
}
