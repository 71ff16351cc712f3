import EventModel
import WorldKnowledge

/// Names of the built-in catalogue, for those who look up many.
struct IndexedNames {
  private let world = WorldKnowledge.standard
  private let index = NameIndex(WorldKnowledge.standard.catalogue)

  /// Places of a name, in any spelling.
  func places(named name: String) -> [Place] {
    index.places(named: name).map { world.catalogue.places[$0] }
  }

  /// Actors of a name, in any spelling.
  func actors(named name: String) -> [Actor] {
    index.actors(named: name).map { world.catalogue.actors[$0] }
  }

  /// Ids of the places that contain a place.
  func containers(of id: String) -> [String] { world.containers(of: id) }

  /// Ids of the actors that an actor is part of, at any depth, in order.
  func wholes(of actor: Actor) -> [String] {
    var result: [String] = []
    var pending = actor.partOf
    while let id = pending.popLast() {
      guard !result.contains(id) else { continue }
      result.append(id)
      pending += world.actor(id: id)?.partOf ?? []
    }
    return result.sorted()
  }
}
