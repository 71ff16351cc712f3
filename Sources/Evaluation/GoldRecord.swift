/// The annotations of one article as its JSON states them, before they are checked.
struct GoldRecord: Decodable {
  var events: [Event]
  var nonEvents: [NonEvent]?

  struct Event: Decodable {
    var type: String
    var status: String
    var date: Date?
    var places: [Participant]
    var actors: [Participant]
    var quantities: [Figure]
    var evidence: String
    var difficulty: String
  }

  struct Date: Decodable {
    var earliest: String?
    var latest: String?
  }

  struct Participant: Decodable {
    var role: String
    var name: String?
    var arabic: String?
    var kind: String
  }

  struct Figure: Decodable {
    var kind: String
    var low: Int?
    var high: Int?
    var approximate: Bool?
  }

  struct NonEvent: Decodable {
    var evidence: String
  }
}
