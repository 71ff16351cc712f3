import EventLinking
import KnowledgeStore

/// Why reports were linked or not, in lines for people.
struct LinkWording {
  var store: KnowledgeStore

  /// Refusals that are shown: those for which most speaks.
  private static let mostRefusals = 5

  /// The links inside an event, and the reports nearby that are not of it.
  func lines(onEvent id: String) throws -> String {
    var lines: [String] = []
    for link in try store.links(ofEvent: id) {
      lines.append("link        \(link.report) with \(link.other): " + heading(link.decision))
      lines += link.decision.reasons.map(line)
    }
    for refusal in try store.refusals(ofEvent: id, limit: Self.mostRefusals) {
      let event = refusal.event.map { " of \($0)" } ?? ""
      lines.append(
        "no link     \(refusal.report) with \(refusal.other)\(event): " + heading(refusal.decision))
      lines += refusal.decision.reasons.map(line)
    }
    return lines.isEmpty ? "" : "\n" + lines.map { $0 + "\n" }.joined()
  }

  private func heading(_ decision: LinkDecision) -> String {
    let score = shown(decision.score)
    return switch decision.verdict {
    case .same: "\(score) speaks for it, \(shown(LinkWeights.link)) is enough"
    case .doubtful: "\(score) speaks for it, short of \(shown(LinkWeights.link)); for review"
    case .unsupported: "only \(score) speaks for it, \(shown(LinkWeights.link)) is needed"
    case .conflicting: "ruled out"
    }
  }

  private func line(_ reason: LinkReason) -> String {
    let mark = reason.isConflict ? "against" : reason.weight == 0 ? "" : signed(reason.weight)
    let padded = mark + String(repeating: " ", count: max(0, 8 - mark.count))
    return "    \(padded)\(reason.aspect.rawValue): \(reason.text)"
  }

  private func signed(_ weight: Double) -> String { (weight > 0 ? "+" : "") + shown(weight) }

  /// Weights are multiples of a quarter.
  private func shown(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
