import EventModel
import FoundationEssentials

/// A line of the annotated data: an article with its events, or, in `SampleData/linking`, a report of one event.
struct AnnotatedLine: Decodable {
  var id: String
  var source: String?
  var published: String?
  var title: String?
  var body: String?
  /// Id of the article of which this one is a copy.
  var duplicateOf: String?
  /// The events of an article.
  var events: [AnnotatedEvent]?
  /// Of a report in `SampleData/linking`: what it reports, and the name of the event that it belongs to.
  var report: AnnotatedEvent?
  var event: String?
  /// Of a report in `SampleData/linking`: the id of its article, where several reports come from one.
  var article: String?
  /// In `SampleData/linking`: reports of annotated articles that are one event, as `article#position`.
  var reports: [String]?
}

/// An event of the annotated data, see `SampleData/gold`.
struct AnnotatedEvent: Decodable {
  struct Day: Decodable {
    var earliest: String?
    var latest: String?
  }

  struct Site: Decodable {
    var role: PlaceRole
    var name: String
    var arabic: String?
    var kind: PlaceKind
    var country: String?
  }

  struct Party: Decodable {
    var role: ActorRole
    var name: String
    var arabic: String?
    var kind: ActorKind
    var country: String?
    var sector: String?
  }

  struct Quantity: Decodable {
    var kind: FigureKind
    var low: Int?
    var high: Int?
    var approximate: Bool?
  }

  var type: String
  var status: Status
  var date: Day?
  var places: [Site]
  var actors: [Party]
  var quantities: [Quantity]
}
