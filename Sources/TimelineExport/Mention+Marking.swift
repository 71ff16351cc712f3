import EventModel

extension Mention {
  /// The evidence with the trigger in square brackets; the plain evidence where the trigger lies
  /// outside it.
  var markedEvidence: String {
    let scalars = Array(evidence.text.unicodeScalars)
    let start = trigger.start - evidence.start
    let end = trigger.end - evidence.start
    guard 0 <= start, start < end, end <= scalars.count else { return evidence.text }
    var marked = String.UnicodeScalarView(scalars[..<start])
    marked.append("[")
    marked.append(contentsOf: scalars[start..<end])
    marked.append("]")
    marked.append(contentsOf: scalars[end...])
    return String(marked)
  }
}
