/// A phrase that says when, before it is resolved.
struct TimeExpression: Sendable {
  /// The words, the preposition in front included; of an expression that leans on an event (بعد
  /// ساعات من الهجوم) all up to that event's name, or up to its end where the name stands inside
  /// (قبل الهجوم بيومين).
  var tokens: Range<Int>
  var sense: TimeSense
  var relation: TimeRelation
  /// Says how long, not when: لمدة ثلاثة أيام.
  var isDuration: Bool { if case .duration = sense { true } else { false } }
  /// Needs an anchor: في اليوم نفسه، بعد ذلك بيومين، بعد ساعات من الهجوم.
  var isAnaphoric: Bool { sense.isAnaphoric }
  /// The first word of the phrase that names the anchor, where the expression has one (الهجوم in
  /// بعد ساعات من الهجوم); nil where the anchor is what the text has spoken of before.
  var anchorStart: Int?
}

/// How what happens lies to the time that is named.
enum TimeRelation: Sendable {
  /// في، or no preposition.
  case at
  /// قبل
  case before
  /// بعد
  case after
  /// منذ
  case since
  /// اعتبارا من
  case starting
  /// حتى
  case until
  /// بحلول
  case by
  /// خلال
  case during
}

/// Where the clause's verb looks: the most recent Tuesday, or the next.
enum TimeDirection: Sendable {
  case past, future, unknown
}
