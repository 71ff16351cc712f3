internal import WorldKnowledge

/// The names that a field may hold, and the wording for one that is none of them.
struct ValidNames {
  /// Where a reader finds them all, when they are too many to list.
  let origin: String
  private let names: Set<String>

  init(_ names: some Sequence<String>, origin: String) {
    self.names = Set(names)
    self.origin = origin
  }

  /// Names that are few enough to be listed.
  init(_ names: some Sequence<String>) { self.init(names, origin: "") }

  func contains(_ name: String) -> Bool { names.contains(name) }

  /// The names of both.
  func union(_ other: ValidNames) -> ValidNames {
    let origins = [origin, other.origin].filter { !$0.isEmpty }
    return ValidNames(names.union(other.names), origin: origins.joined(separator: " and "))
  }

  /// What is wrong with a name that should be one of these (`what`: "class", "role"); nil where it
  /// is valid.
  func fault(_ name: String, as what: String) -> String? {
    guard !contains(name) else { return nil }
    var message = "unknown \(what) “\(name)”"
    if let nearest = nearest(to: name) { message += "; did you mean “\(nearest)”?" }
    if !origin.isEmpty {
      message += " (valid: \(origin))"
    } else {
      message += " (valid: \(names.sorted().joined(separator: ", ")))"
    }
    return message
  }

  /// The name that is spelt most like the given one: that differs in a third of its letters or in two
  /// (short ones: in one), or else holds it (`of-about` for `about`); nil where there is none.
  func nearest(to name: String) -> String? {
    let wanted = Array(name.unicodeScalars)
    var best: (distance: Int, name: String)?
    for candidate in names {
      let letters = Array(candidate.unicodeScalars)
      let limit = wanted.count < 4 ? 1 : max(2, max(wanted.count, letters.count) / 3)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, letters)
      guard distance <= limit else { continue }
      if let known = best, (known.distance, known.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    if let best { return best.name }
    guard wanted.count >= 4 else { return nil }
    return names.filter { $0.contains(name) }.min { ($0.count, $0) < ($1.count, $1) }
  }
}
