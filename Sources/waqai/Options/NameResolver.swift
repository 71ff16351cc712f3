import EventModel
import KnowledgeStore
import TextAnalysis
import WorldKnowledge

/// Turns the names that a user types into ids.
///
/// World knowledge is asked first, then the store, which also knows what only articles name. An id
/// stands for itself.
struct NameResolver {
  var world: NameLookup
  /// nil where there is none, or where only world knowledge is asked.
  var store: KnowledgeStore?

  /// The id of a military base.
  func base(_ name: String) throws -> String {
    let candidates = try places(named: name, kind: .base)
    guard let first = candidates.first else {
      throw CommandFailure.unknownName(
        name, kind: "base", nearest: world.nearestPlaceNames(to: name, kind: .base, limit: 3),
        listCommand: "places")
    }
    guard candidates.count == 1 else {
      throw ambiguous(name, kind: "base", option: "--base", candidates.map(\.choice))
    }
    return first.id
  }

  /// The ids of a place. Of several of one name of which one contains the others, that one is meant,
  /// since a query for it finds them too; a town and the governorate of its name are meant together.
  func places(_ name: String) throws -> [String] {
    let candidates = try places(named: name, kind: nil)
    guard !candidates.isEmpty else {
      throw CommandFailure.unknownName(
        name, kind: "place", nearest: world.nearestPlaceNames(to: name, kind: nil, limit: 3),
        listCommand: "places")
    }
    let outer = candidates.filter { inner in
      !candidates.contains { $0.id != inner.id && lies(inner, in: $0) }
    }
    let countries = Set(outer.map(\.country))
    guard outer.count == 1 || (countries.count == 1 && outer.contains(where: \.isDivision)) else {
      throw ambiguous(name, kind: "place", option: "--place", candidates.map(\.choice))
    }
    let ids = outer.map(\.id)
    let others = candidates.map(\.id).filter { !ids.contains($0) }
    if outer.count > 1 {
      Console.note("“\(name)” is read as \(ids.joined(separator: " and ")); give an id for less")
    } else if !others.isEmpty {
      Console.note(
        "“\(name)” is read as \(ids[0]), which contains \(others.joined(separator: ", ")); give an id "
          + "for less")
    }
    return ids
  }

  /// The code of a country, by code or name.
  func country(_ name: String) throws -> String {
    let found = world.places(named: name, kind: .country)
    let known = found.isEmpty ? world.place(id: "country:\(name.uppercased())").map { [$0] } : found
    guard let code = known?.first?.country else {
      throw CommandFailure.unknownName(
        name, kind: "country", nearest: world.nearestPlaceNames(to: name, kind: .country, limit: 3),
        listCommand: "places --kind country")
    }
    return code
  }

  /// The id of an actor.
  func actor(_ name: String) throws -> String {
    if try isActorID(name) { return name }
    var candidates = world.actors(named: name)
    if candidates.isEmpty, let store {
      candidates = try store.actors(namedFolded: foldedForSearch(name))
    }
    guard let first = candidates.first else {
      throw CommandFailure.unknownName(
        name, kind: "actor", nearest: world.nearestActorNames(to: name, limit: 3),
        listCommand: "actors")
    }
    guard candidates.count == 1 else {
      throw ambiguous(name, kind: "actor", option: "--actor", candidates.map(\.choice))
    }
    return first.id
  }

  /// The ids of an event type, by id or name, or of all types of a PLOVER category.
  func types(_ value: String) throws -> [String] {
    let wanted = value.lowercased()
    let all = standardEventTypes
    let found = all.filter {
      [$0.id, $0.name.lowercased(), $0.nameArabic, $0.plover.lowercased()].contains(wanted)
    }
    guard found.isEmpty else { return found.map(\.id) }
    let known = all.map(\.id) + Set(all.map(\.plover)).sorted()
    throw CommandFailure.unknownType(value, nearest: nearest(to: value, among: known))
  }

  /// A source of the store as it calls itself.
  func source(_ name: String) throws -> String {
    let known = try store?.sources().map(\.name) ?? []
    if known.contains(name) { return name }
    let folded = foldedForSearch(name)
    let alike = known.filter { foldedForSearch($0) == folded }
    if alike.count == 1 { return alike[0] }
    throw CommandFailure.unknownSource(name, nearest: nearest(to: name, among: known))
  }

  private func places(named name: String, kind: PlaceKind?) throws -> [Place] {
    let ofKind = { (place: Place) in kind == nil || place.kind == kind }
    if let known = world.place(id: name), ofKind(known) { return [known] }
    let known = world.places(named: name, kind: kind)
    guard known.isEmpty else { return known }
    guard let store else { return [] }
    let found = try store.places(namedFolded: foldedForSearch(name)).filter(ofKind)
    guard found.isEmpty, name.contains(".") else { return found }
    return try store.places(limit: nil).map(\.place).filter { $0.id == name && ofKind($0) }
  }

  private func isActorID(_ text: String) throws -> Bool {
    if world.actor(id: text) != nil { return true }
    guard let store else { return false }
    return try text.contains(".") && store.actors(limit: nil).contains { $0.actor.id == text }
  }

  private func lies(_ inner: Place, in outer: Place) -> Bool {
    var place: Place? = inner
    while let current = place {
      if current.id == outer.id { return true }
      place = current.parent.flatMap(world.place(id:))
    }
    return false
  }

  private func ambiguous(
    _ name: String, kind: String, option: String, _ choices: [NameChoice]
  ) -> CommandFailure {
    .ambiguousName(
      name, kind: kind, option: option, choices: choices.sorted { $0.id < $1.id })
  }
}

extension Place {
  fileprivate var choice: NameChoice {
    let detail = [feature, country].compactMap(\.self).joined(separator: ", ")
    return NameChoice(id: id, name: name, detail: detail)
  }
}

extension Actor {
  fileprivate var choice: NameChoice {
    let detail = [kind.rawValue, country].compactMap(\.self).joined(separator: ", ")
    return NameChoice(id: id, name: name, detail: detail)
  }
}
