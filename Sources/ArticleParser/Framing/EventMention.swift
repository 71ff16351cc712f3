internal import EventModel

/// One statement of an event in one sentence, before mentions are merged into reports.
struct EventMention: Sendable {
  var type: String
  /// PLOVER's type and mode of the type.
  var category: String
  var mode: String?
  var status: Status
  var date: EventDate?
  /// The date was said of this very clause, not taken over from a neighbour.
  var hasOwnDate = false
  var places: [ReportedPlace] = []
  /// A place taken over from a neighbour, for a report that has none of its own.
  var inheritedPlace: ReportedPlace?
  var inheritedPlaceSource = ""
  var actors: [ReportedActor] = []
  var figures: [Figure] = []
  /// Dead and wounded that a later sentence counts, for a report that has none otherwise.
  var laterFigures: [Figure] = []
  var attribution: Attribution?
  var evidence: Span
  var trigger: Span
  var confidence: Double
  var rule: String
  var steps: [String] = []
  /// Sentence in the article.
  var sentence: Int
  /// Paragraph in the article.
  var paragraph: Int
  /// Unit of the trigger in the sentence.
  var unit: Int
  /// Governing predicate's unit, or -1: mentions of one clause tell one event.
  var governor = -1
  var isTitle = false
  /// Told in the present, as something that goes on.
  var isOngoing = false
  /// Phrase of the subject in its sentence; -1 for none.
  var subject = -1
  /// Points back: الهجوم، هذه الخطوة, without anything of its own.
  var isAnaphoric = false
  /// Tells the how-manieth the event of the clause is: في ثالث هجوم من نوعه.
  var isRecount = false
  /// States harm (قتل، إصابة) that belongs to an attack told beside it.
  var isHarm = false
  /// Decided by a family's last rule: another mention may know better.
  var isGeneric = false
  /// The family that decided the type; nil where the frame did.
  var family: String?

  /// Says nothing but what kind of event it is: nobody who does or suffers it, no place to be known by,
  /// no day of its own, no figure. An attack told so is a topic, such as التفجيرات في الأسواق, and no
  /// event.
  var isBare: Bool {
    actors.isEmpty && places.allSatisfy(\.isVague) && inheritedPlace == nil
      && !hasOwnDate && figures.isEmpty
  }
}

extension ReportedPlace {
  /// مواقع، مقر: a word for a place that names none and points at none.
  var isVague: Bool {
    id.hasPrefix("unnamed.") && !text.unicodeScalars.starts(with: ["\u{627}", "\u{644}"])
  }
}
