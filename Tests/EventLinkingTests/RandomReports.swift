import EventModel

@testable import EventLinking

/// Reports of a few days, places and actors, so that many of them are near misses.
enum RandomReports {
  private static let places = [
    Site.asad, Site.anbar, Site.taji, Site.victory, Site.baghdad, Site.iraq, Site.unnamed, Site.new,
  ]
  private static let actors = [
    Party.usa, Party.centcom, Party.iran, Party.pompeo, Party.kadhimi, Party.gunmen,
  ]
  private static let types = [
    "rocket-attack", "armed-attack", "missile-strike", "drone-attack", "withdrawal",
    "redeployment", "phone-call",
  ]

  static func reports(_ count: Int, _ dice: inout Dice) -> [LinkableReport] {
    (0..<count).map { report($0, &dice) }
  }

  private static func report(_ number: Int, _ dice: inout Dice) -> LinkableReport {
    let published = day("2020-03-10") + Int.random(in: 0..<12, using: &dice)
    let isDated = Int.random(in: 0..<8, using: &dice) > 0
    let first = published - Int.random(in: 0..<4, using: &dice)
    let span = [0, 0, 0, 1, 6, 20, 60].randomElement(using: &dice) ?? 0
    let roles: [ActorRole] = [.actor, .recipient]
    let figures =
      Int.random(in: 0..<3, using: &dice) == 0
      ? [LinkableFigure(kind: .killed, low: Int.random(in: 1..<4, using: &dice), high: nil)] : []
    let type = types.randomElement(using: &dice) ?? types[0]
    // Some articles have two reports.
    let article = "article \(number - number % 3)"
    return LinkableReport(
      key: ReportKey(article: article, type: type, place: "\(number)", number: 0),
      article: article, type: type,
      status: [.occurred, .occurred, .occurred, .planned, .negated, .hypothetical]
        .randomElement(using: &dice) ?? .occurred,
      earliest: isDated ? first : nil, latest: isDated ? first + span : nil,
      published: published,
      places: Int.random(in: 0..<5, using: &dice) == 0
        ? [] : [places.randomElement(using: &dice) ?? Site.asad],
      actors: (0..<Int.random(in: 0..<3, using: &dice)).map { _ in
        (actors.randomElement(using: &dice) ?? Party.usa)
          .role(roles.randomElement(using: &dice) ?? .actor)
      },
      figures: figures, number: 0)
  }
}
