import EventModel

/// How the places, actors or figures of a report agree with those of the event it is paired with.
package struct ListAgreement<Item: Hashable & Sendable>: Hashable, Sendable {
  /// An annotated item and the reported one that is taken for it.
  package struct Match: Hashable, Sendable {
    package var annotated: Item
    package var reported: Item
  }

  package private(set) var matches: [Match] = []
  /// Those of them that are not wholly right: the role differs, or the greatest value.
  package private(set) var differing: [Match] = []
  /// Annotated items that the report lacks.
  package private(set) var missing: [Item] = []
  /// Reported items that the annotation lacks.
  package private(set) var extra: [Item]

  /// Takes, for one annotated item after the other, the first reported one left that fulfils the
  /// first condition, else the first that fulfils the second.
  fileprivate init(
    _ annotated: [Item], _ reported: [Item], preferring isBest: (Item, Item) -> Bool,
    accepting isGood: (Item, Item) -> Bool
  ) {
    extra = reported
    for item in annotated {
      let best = extra.firstIndex { isBest(item, $0) }
      guard let index = best ?? extra.firstIndex(where: { isGood(item, $0) }) else {
        missing.append(item)
        continue
      }
      let match = Match(annotated: item, reported: extra.remove(at: index))
      matches.append(match)
      if best == nil { differing.append(match) }
    }
  }

  var score: PrecisionRecall {
    PrecisionRecall(
      matched: matches.count, reported: matches.count + extra.count,
      annotated: matches.count + missing.count)
  }
}

extension ListAgreement<Participant> {
  /// Matches participants by name, those of the same role first.
  init(_ annotated: [Participant], _ reported: [Participant], _ names: NameComparison) {
    self.init(
      annotated, reported, preferring: { $0.role == $1.role && names.agree($0, $1) },
      accepting: names.agree)
  }

  /// Of the matches those with the same role.
  var roles: Share { Share(matches.count - differing.count, of: matches.count) }
}

extension ListAgreement<Figure> {
  /// Matches figures of the same kind and least value, those with the same greatest value first.
  init(_ annotated: [Figure], _ reported: [Figure]) {
    self.init(
      annotated, reported,
      preferring: { $0.kind == $1.kind && $0.low == $1.low && $0.high == $1.high },
      accepting: { $0.kind == $1.kind && $0.low == $1.low })
  }
}
