internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

/// What the entries of the world are, in the classes that conditions ask for.
struct EntityClasses: Sendable {
  /// The different answers.
  private var kinds: [ClassSet] = []
  /// Answers by the index of the actor and of the place in the catalogue.
  private var actors: [UInt8] = []
  private var places: [UInt8] = []
  private let official: ClassSet

  init(_ catalogue: Catalogue, _ classes: ClassTree) {
    official = classes.closure(of: "official")
    actors = catalogue.actors.map { number(of: Self.classes(of: $0, classes)) }
    places = catalogue.places.map { number(of: Self.classes(of: $0, classes)) }
  }

  /// What a name or title stands for.
  @inline(__always)
  func classes(of entry: PhraseEntry) -> ClassSet {
    switch entry.kind {
    case .actor: kinds[Int(actors[Int(entry.index)])]
    case .place: kinds[Int(places[Int(entry.index)])]
    case .family, .office: official
    case .functionWord: ClassSet()
    }
  }

  private mutating func number(of set: ClassSet) -> UInt8 {
    if let known = kinds.firstIndex(of: set) { return UInt8(known) }
    kinds.append(set)
    return UInt8(kinds.count - 1)
  }

  private static func classes(of actor: Actor, _ classes: ClassTree) -> ClassSet {
    let state = classes.single("state-actor")
    var result: ClassSet
    switch actor.kind {
    case .person: return classes.closure(of: "known-person")
    case .armedGroup: result = classes.closure(of: "group")
    case .organisation: result = classes.closure(of: "organisation")
    case .state: result = classes.closure(of: "government").union(state)
    case .unnamed: result = ClassSet()
    }
    if actor.sector == "MIL" { result.formUnion(classes.closure(of: "force").union(state)) }
    if actor.sector == "COP" { result.formUnion(classes.closure(of: "security")) }
    if actor.sector == "JUD" { result.formUnion(classes.closure(of: "court")) }
    if actor.sector == "JRN" { result.formUnion(classes.closure(of: "media")) }
    return result
  }

  private static func classes(of place: Place, _ classes: ClassTree) -> ClassSet {
    switch place.kind {
    case .base: classes.closure(of: "base")
    case .city: classes.closure(of: "settlement")
    case .country: classes.closure(of: "country")
    case .facility: classes.closure(of: "facility")
    default: classes.closure(of: "region")
    }
  }
}
