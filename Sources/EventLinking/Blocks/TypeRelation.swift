/// How the event types of two reports stand to each other.
package enum TypeRelation: Hashable, Sendable {
  case same
  /// Words for one thing: a rocket attack and "an attack".
  case compatible
  /// One may be part of the other, but they are two events: a withdrawal and the handover.
  case related
  case different

  /// Relates two types of the gold format's list.
  package init(_ left: String, _ right: String) {
    if left == right {
      self = .same
    } else if Self.compatibleGroups.contains(where: { $0.contains(left) && $0.contains(right) }) {
      self = .compatible
    } else if Self.relatedGroups.contains(where: { $0.contains(left) && $0.contains(right) }) {
      self = .related
    } else {
      self = .different
    }
  }

  /// The family under which a type is filed: types that may be compatible have the same one.
  static func family(of type: String) -> String { families[type] ?? type }

  /// Types that say less than others of their family, so that the other one names the event.
  static func isGeneric(_ type: String) -> Bool {
    type == "armed-attack" || type == "redeployment" || type == "military-exercise"
  }

  /// Types that hardly come twice for the same parties within a month.
  static func isOnceOnly(_ type: String) -> Bool {
    type == "resignation" || type == "relations-cut" || type == "base-handover"
  }

  private static let attacks: Set<String> = [
    "rocket-attack", "missile-strike", "drone-attack", "airstrike", "shelling", "bombing",
    "suicide-bombing", "armed-attack", "armed-clash", "assassination",
  ]

  /// Each attack with the one that names no weapon; weapons that reports take for each other.
  private static let compatibleGroups: [Set<String>] =
    attacks.map { ["armed-attack", $0] } + [
      ["rocket-attack", "missile-strike", "shelling"],
      ["airstrike", "missile-strike"], ["airstrike", "drone-attack"], ["airstrike", "shelling"],
      ["bombing", "suicide-bombing"],
      ["assassination", "airstrike"], ["assassination", "drone-attack"],
      ["assassination", "missile-strike"], ["assassination", "bombing"],
      ["assassination", "suicide-bombing"],
      ["withdrawal", "redeployment"],
      ["meeting", "talks"],
      ["demonstration", "riot"], ["demonstration", "sit-in"],
      ["military-exercise", "joint-exercise"],
    ]

  private static let relatedGroups: [Set<String>] = [
    attacks,
    ["withdrawal", "base-handover"], ["redeployment", "base-handover"],
    ["redeployment", "deployment"], ["withdrawal", "deployment"],
    ["meeting", "visit"], ["talks", "visit"], ["talks", "agreement"], ["meeting", "agreement"],
    ["agreement", "ceasefire"], ["agreement", "cooperation"],
    ["arrest", "raid"], ["arrest", "conviction"], ["arrest", "abduction"],
    ["relations-cut", "expulsion"], ["relations-cut", "sanctions"],
    ["accusation", "condemnation"], ["threat", "demand"], ["support", "aid"],
    ["strike", "demonstration"], ["riot", "sit-in"],
  ]

  private static let families: [String: String] = {
    var result: [String: String] = [:]
    for type in attacks { result[type] = "attack" }
    for type in ["withdrawal", "redeployment"] { result[type] = "move" }
    for type in ["meeting", "talks"] { result[type] = "talks" }
    for type in ["demonstration", "riot", "sit-in"] { result[type] = "protest" }
    for type in ["military-exercise", "joint-exercise"] { result[type] = "exercise" }
    return result
  }()
}
