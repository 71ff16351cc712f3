internal import EventModel

extension PairComparison {
  /// Figures that agree speak for one event, others little against it: tolls rise, and sources
  /// differ. The how-manieth attack it is tells one from another.
  func compareFigures() {
    var total = 0.0
    for figure in left.figures {
      guard let other = right.figures.first(where: { $0.kind == figure.kind }) else { continue }
      if figure.kind == .ordinal {
        compareOrdinals(figure, other)
      } else if figure.kind != .other {
        total += compare(figure, other)
      }
    }
    let excess = abs(total) - LinkWeights.mostOfFigures
    if excess > 0 {
      add(.figures, total > 0 ? -excess : excess, "more figures than that say nothing more")
    }
  }

  private func compareOrdinals(_ a: LinkableFigure, _ b: LinkableFigure) {
    guard let one = a.low, let other = b.low, a.low == a.high, b.low == b.high else { return }
    if one == other {
      add(.ordinal, LinkWeights.sameOrdinal, "both are number \(one) of their sort")
    } else if left.type == right.type {
      refuse(.ordinal, "number \(one) and number \(other) of their sort")
    }
  }

  private func compare(_ a: LinkableFigure, _ b: LinkableFigure) -> Double {
    let text = "\(a.kind.rawValue) \(amount(a)) and \(amount(b))"
    let overlaps = (a.low ?? 0) <= (b.high ?? .max) && (b.low ?? 0) <= (a.high ?? .max)
    let weight: Double
    if a == b, let low = a.low, low >= 2, a.high == low {
      weight = LinkWeights.sameFigure
    } else if overlaps {
      weight = LinkWeights.agreeingFigure
    } else {
      weight = isRising(a, b) ? 0 : LinkWeights.differentFigure
    }
    add(.figures, weight, overlaps ? "\(text) agree" : "\(text) differ")
    return weight
  }

  /// Whether the later article has the higher toll, as the days after an attack bring it.
  private func isRising(_ a: LinkableFigure, _ b: LinkableFigure) -> Bool {
    guard a.kind == .killed || a.kind == .wounded, let first = left.published,
      let second = right.published
    else { return false }
    let (earlier, later) = first <= second ? (a, b) : (b, a)
    return first != second && (earlier.high ?? earlier.low ?? 0) <= (later.low ?? later.high ?? 0)
  }

  private func amount(_ figure: LinkableFigure) -> String {
    switch (figure.low, figure.high) {
    case (let low?, let high?): low == high ? "\(low)" : "\(low)-\(high)"
    case (let low?, nil): "≥\(low)"
    case (nil, let high?): "≤\(high)"
    case (nil, nil): "?"
    }
  }
}
