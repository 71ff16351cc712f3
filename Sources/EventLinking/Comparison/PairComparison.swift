internal import EventModel

/// Compares two reports: each aspect adds to the score or rules the link out.
///
/// The comparison is symmetrical and looks at nothing but the two reports, so that it comes out the
/// same whenever it is made.
package final class PairComparison {
  let left: LinkableReport
  let right: LinkableReport
  private let explains: Bool
  private var score = 0.0
  private var conflicts = false
  private var reasons: [LinkReason] = []

  private init(_ left: LinkableReport, _ right: LinkableReport, explains: Bool) {
    // One order for both ways of asking, so that reasons read the same.
    let isOrdered = left.key <= right.key
    self.left = isOrdered ? left : right
    self.right = isOrdered ? right : left
    self.explains = explains
  }

  /// Decides whether two reports tell of one event.
  ///
  /// - Parameters:
  ///   - left: A report.
  ///   - right: Another one.
  ///   - areCopies: Whether their articles are copies of one text.
  ///   - explains: Whether to give the reasons, and to go on after a conflict.
  /// - Returns: The verdict with its score.
  /// - Complexity: Of the places and actors of one times those of the other.
  package static func decide(
    _ left: LinkableReport, _ right: LinkableReport, areCopies: Bool = false, explains: Bool = false
  ) -> LinkDecision {
    PairComparison(left, right, explains: explains).decide(areCopies: areCopies)
  }

  private func decide(areCopies: Bool) -> LinkDecision {
    if areCopies, isSamePassage {
      add(.copy, LinkWeights.link * 2, "the same passage of two copies of one text")
      return decision
    }
    let aspects: [(PairComparison) -> Void] = [
      { $0.compareArticles() }, { $0.compareTypes() }, { $0.compareDates() },
      { $0.compareStatuses() }, { $0.comparePlaces() }, { $0.compareActors() },
      { $0.compareFigures() },
    ]
    for aspect in aspects {
      aspect(self)
      if conflicts && !explains { break }
    }
    return decision
  }

  private var decision: LinkDecision {
    let verdict: LinkDecision.Verdict =
      conflicts
      ? .conflicting
      : score >= LinkWeights.link ? .same : score >= LinkWeights.doubt ? .doubtful : .unsupported
    return LinkDecision(verdict: verdict, score: score, reasons: reasons)
  }

  // MARK: - Notes

  /// Adds to the score.
  func add(_ aspect: LinkAspect, _ weight: Double, _ text: @autoclosure () -> String) {
    score += weight
    guard explains else { return }
    reasons.append(LinkReason(aspect: aspect, weight: weight, isConflict: false, text: text()))
  }

  /// Rules the link out.
  func refuse(_ aspect: LinkAspect, _ text: @autoclosure () -> String) {
    conflicts = true
    guard explains else { return }
    reasons.append(LinkReason(aspect: aspect, weight: 0, isConflict: true, text: text()))
  }

  // MARK: - Article, type, status

  /// Copies tell the same events in the same order.
  private var isSamePassage: Bool {
    left.type == right.type && left.status == right.status && left.number == right.number
      && left.places.first?.id == right.places.first?.id
  }

  /// The parser has already merged what one article says of one event. A claim and its denial it
  /// keeps apart, and linking puts them side by side, if both name the place.
  private func compareArticles() {
    guard left.article == right.article else { return }
    let isDenial = (left.status == .negated) != (right.status == .negated)
    if !isDenial { refuse(.article, "one article tells them as two events") }
  }

  private func compareTypes() {
    switch TypeRelation(left.type, right.type) {
    case .same where TypeRelation.isOnceOnly(left.type):
      add(.type, LinkWeights.onceOnly, "both are \(left.type), which hardly recurs")
    case .same: add(.type, LinkWeights.sameType, "both are \(left.type)")
    case .compatible:
      add(
        .type, LinkWeights.compatibleType,
        "\(left.type) and \(right.type) may be words for one thing")
    case .related:
      refuse(.type, "\(left.type) and \(right.type) are related, but two events")
    case .different: refuse(.type, "\(left.type) is no \(right.type)")
    }
  }

  /// A plan and the deed, a claim and its denial are one event; what might happen is another.
  private func compareStatuses() {
    let statuses: Set<Status> = [left.status, right.status]
    if statuses.count == 1 { return }
    if statuses.contains(.hypothetical) {
      refuse(.status, "one tells what might happen, the other what is or will be")
    } else if statuses.contains(.negated) {
      add(.status, LinkWeights.claimAndDenial, "one claims it, one denies it")
    } else {
      comparePlanAndDeed()
    }
  }

  private func comparePlanAndDeed() {
    let (plan, deed) = left.status == .planned ? (left, right) : (right, left)
    if let announced = plan.published, let done = deed.latest ?? deed.published,
      done < announced - 1
    {
      refuse(.status, "planned after it was done")
    } else {
      add(.status, LinkWeights.planAndDeed, "planned, then done")
    }
  }
}
