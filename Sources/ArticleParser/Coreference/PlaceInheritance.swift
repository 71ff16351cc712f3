internal import EventModel
internal import WorldKnowledge

/// Gives mentions without a place the one that people would read for them: of what is told beside them
/// in the sentence, of the town that heads the paragraph, else the country whose police, army or
/// government acts, or for fighting and curfews the one that the article is about.
struct PlaceInheritance {
  let world: WorldKnowledge
  /// The towns that head the paragraphs of a round-up of news.
  let headings: PlaceHeadings
  /// The towns that sentences before have opened with.
  let scenes: PlaceScenes
  /// Code of the country that the article is about.
  let mainCountry: String?

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
    if Self.removals.contains(type.id), let place = country(of: mention) {
      return (place, "the country of whoever acts")
    }
    if type.place == .always || Self.encounters.contains(type.id),
      let place = told(beside: index, type, mentions)
    {
      return place
    }
    if type.place == .always || Self.encounters.contains(type.id) || type.id == "visit",
      let place = mention.scene
    {
      return (place, "of the clause that it stands in")
    }
    if let place = headings.place(inParagraph: mention.paragraph) {
      return (place, "the town that heads the paragraph")
    }
    if type.place == .always, let place = scenes.place(inSentence: mention.sentence) {
      return (place, "the town that the paragraph is set in")
    }
    // A place without a name says more than a country.
    guard type.place == .always, mention.places.isEmpty else { return nil }
    if type.id == "cyberattack" {
      let victim = mention.actors.first { $0.role == .recipient }
      return country(victim?.country, text: victim?.text ?? "").map {
        ($0, "the country of the victim")
      }
    }
    if Self.official.contains(type.plover), !isAbroad(mention), let place = country(of: mention) {
      return (place, "the country of whoever acts")
    }
    guard isNationwide(mention) || isForeign(mention), let place = country(mainCountry, text: "")
    else { return nil }
    return (place, "the country that the article is about")
  }

  /// اعتقلت قوات الاحتلال، in an article about another country: forces act where they are, which need not
  /// be at home.
  private func isAbroad(_ mention: EventMention) -> Bool {
    guard let mainCountry,
      let actor = mention.actors.first(where: { $0.role == .actor && $0.kind != .person })
    else { return false }
    return actor.sector == "MIL" && actor.country != mainCountry
  }

  /// القتال الدائر، حظر التجول: what goes on in a country as a whole, if nothing else is said.
  private func isNationwide(_ mention: EventMention) -> Bool {
    guard mention.status != .hypothetical else { return false }
    return mention.type == "curfew" || (mention.type == "armed-clash" && mention.isDefinite)
  }

  /// انسحاب القوات الأميركية: troops leave a country that is not theirs.
  private func isForeign(_ mention: EventMention) -> Bool {
    guard mention.type == "withdrawal",
      let own = mention.actors.first(where: { $0.role == .actor })?.country
    else { return false }
    return own != mainCountry
  }

  // MARK: - The sentence

  /// The place of what the sentence tells beside a mention, first of what it told before: اقتحموا
  /// المركز في البلدة وأسروا ستة. What comes behind counts where it belongs to the same clause, doings
  /// or people: اعتقال ستة خلال مظاهرة في رام الله.
  private func told(
    beside index: Int, _ type: EventTypeInfo, _ mentions: [EventMention]
  ) -> (ReportedPlace, String)? {
    let mention = mentions[index]
    let before = mentions[..<index].reversed().prefix { $0.sentence == mention.sentence }
    let behind = mentions[(index + 1)...].prefix { $0.sentence == mention.sentence }
    guard type.place == .always else {
      // يتوجه إلى جدة للقاء الملك: people meet and agree where they went.
      return (before + behind.filter { sharesActor($0, mention) }).lazy
        .filter { $0.type == "visit" || Self.encounters.contains($0.type) }
        .compactMap(known).first.map { ($0, "of the visit or meeting in the same sentence") }
    }
    let together = behind.filter {
      $0.trigger.start < mention.evidence.end || $0.category == mention.category
        || sharesActor($0, mention)
    }
    for other in before + together {
      guard let place = known(other) else { continue }
      // A curfew is no matter of one building.
      if Self.wide.contains(type.id), place.kind == .base || place.kind == .facility { continue }
      return (place, "of what is told in the same sentence")
    }
    return nil
  }

  private func sharesActor(_ one: EventMention, _ other: EventMention) -> Bool {
    one.actors.contains { actor in other.actors.contains { $0.id == actor.id } }
  }

  private func known(_ mention: EventMention) -> ReportedPlace? {
    mention.places.first { !$0.isUnnamed && $0.role != .to }
      ?? mention.places.first { !$0.isUnnamed }
      ?? (mention.type == "visit" ? mention.scene : nil)
  }

  // MARK: - Countries

  private func country(of mention: EventMention) -> ReportedPlace? {
    let actor = mention.actors.first { $0.role == .actor && $0.kind != .person }
    return country(actor?.country, text: actor?.text ?? "")
  }

  private func country(_ code: String?, text: String) -> ReportedPlace? {
    guard let code, let place = world.place(id: "country:\(code)") else { return nil }
    return ReportedPlace(
      role: .at, id: place.id, name: place.name, nameArabic: place.nameArabic, kind: place.kind,
      feature: place.feature, country: place.country, latitude: place.latitude,
      longitude: place.longitude, precision: 6, text: text)
  }

  // MARK: - Types

  /// Categories whose events are where the acting state is, if nothing else is said.
  private static let official: Set<String> = ["COERCE", "MOBILIZE", "PROTEST", "SANCTION"]
  private static let encounters: Set<String> = ["meeting", "talks", "agreement"]
  /// What happens to those who are in the country of whoever acts.
  private static let removals: Set<String> = ["expulsion", "deportation"]
  /// What goes on in a town or a country as a whole.
  private static let wide: Set<String> = ["curfew", "strike"]

  private static func role(of type: EventTypeInfo) -> PlaceRole {
    switch type.id {
    case "withdrawal", "redeployment", "expulsion", "deportation": .from
    default: .at
    }
  }
}
