internal import EventModel

/// What the sources of an event say of each figure, in the order of the kinds.
///
/// Of one source only the last figure counts: a paper that first wrote 10 and then 13 does not
/// contradict itself.
func figureAccounts(of claims: [FigureClaim]) -> [FigureAccount] {
  FigureKind.allCases.compactMap { kind in
    let own = claims.filter { $0.figure.kind == kind }
    return own.isEmpty ? nil : account(of: kind, own)
  }
}

private func account(of kind: FigureKind, _ claims: [FigureClaim]) -> FigureAccount {
  var claims = claims
  for index in claims.indices {
    claims[index].isSuperseded = claims[(index + 1)...].contains {
      $0.sourceGroup == claims[index].sourceGroup
    }
  }
  let counting = claims.filter { !$0.isSuperseded }
  let figures = counting.map(\.figure)
  let isContradicted =
    kind != .other
    && figures.indices.contains { first in
      figures[(first + 1)...].contains { !figures[first].agrees(with: $0) }
    }
  return FigureAccount(
    kind: kind, low: figures.compactMap { $0.low ?? $0.high }.min(), best: best(of: counting),
    high: figures.compactMap(\.high).max(), isContradicted: isContradicted, claims: claims)
}

/// The single number that most sources give or admit; of several the one published last.
private func best(of claims: [FigureClaim]) -> Int? {
  var best: (value: Int, support: Int)?
  for claim in claims {
    guard let value = claim.figure.low, claim.figure.high == value else { continue }
    let support = claims.count { $0.figure.admits(value) }
    if best.map({ support >= $0.support }) ?? true { best = (value, support) }
  }
  return best?.value
}

extension Figure {
  /// Whether the value may be the true one; for rounded figures within a tenth.
  fileprivate func admits(_ value: Int) -> Bool {
    let slack = approximate && low == high ? max(1, (low ?? 0) / 10) : 0
    return (low.map { value >= $0 - slack } ?? true) && (high.map { value <= $0 + slack } ?? true)
  }

  /// Whether one value may be true for both.
  func agrees(with other: Figure) -> Bool {
    let slack =
      [self, other].map { figure in
        figure.approximate && figure.low == figure.high ? max(1, (figure.low ?? 0) / 10) : 0
      }.max() ?? 0
    return (low ?? .min) <= (other.high.map { $0 + slack } ?? .max)
      && (other.low ?? .min) <= (high.map { $0 + slack } ?? .max)
  }
}
