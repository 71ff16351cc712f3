internal import EventModel

/// One statement of an event in one sentence, before mentions are merged into reports.
///
/// A class, because mentions are looked through, sorted and grouped far more often than they are
/// copied.
final class EventMention {
  var type: String
  /// PLOVER's type and mode of the type.
  var category: String
  var mode: String?
  var status: Status
  var date: EventDate?
  /// Days before those of the news that the sentence speaks of before it.
  var background: EventDate?
  /// The date was said of this very clause, not taken over from a neighbour.
  var hasOwnDate = false
  @exclusivity(unchecked) var places: [ReportedPlace] = []
  /// Where the clause is that the event noun hangs on.
  var scene: ReportedPlace?
  /// Whether the same words tell of others like it, at other places.
  @exclusivity(unchecked) var isOneOfSeveral = false
  /// A place taken over from a neighbour, for a report that has none of its own.
  var inheritedPlace: ReportedPlace?
  var inheritedPlaceSource = ""
  @exclusivity(unchecked) var actors: [ReportedActor] = []
  @exclusivity(unchecked) var figures: [Figure] = []
  /// Dead and wounded that a later sentence counts, for a report that has none otherwise.
  var laterFigures: [Figure] = []
  var attribution: Attribution?
  var evidence: Span
  var trigger: Span
  var confidence: Double
  var rule: String
  @exclusivity(unchecked) var steps: [String] = []
  /// Sentence in the article.
  var sentence: Int
  /// Paragraph in the article.
  var paragraph: Int
  /// Unit of the trigger in the sentence.
  var unit: Int
  /// Governing predicate's unit, or -1: mentions of one clause tell one event.
  var governor = -1
  var isTitle: Bool
  /// Told in the present, as something that goes on.
  var isOngoing = false
  /// The content of what somebody says: قال إن بلاده تطالب.
  var isStated = false
  /// Told by a participle that goes on with another clause: متهما، منددة، معربا عن إدانته.
  var isCircumstance = false
  /// Told by a relative clause or in one, beside what its sentence is about.
  var isAside = false
  /// Phrase of the subject in its sentence; -1 for none.
  var subject = -1
  /// Points back: الهجوم، هذه الخطوة, without anything of its own.
  var isAnaphoric = false
  /// Told by a noun with the article, as something that readers know of: القتال الدائر.
  var isDefinite = false
  /// انسحب بعد يومين من خطف الجنود: what the day of another event counts from.
  var isAnchor = false
  /// Tells the how-manieth the event of the clause is: في ثالث هجوم من نوعه.
  var isRecount = false
  /// Told by a relative clause or by a noun that no verb carries: مقتله في هجوم، الذي هاجم السفارة.
  var isInPassing = false
  /// States harm (قتل، إصابة) that belongs to an attack told beside it.
  var isHarm = false
  /// Decided by a family's last rule: another mention may know better.
  var isGeneric = false
  /// The family that decided the type; nil where the frame did.
  var family: String?

  init(
    type: String, category: String, mode: String?, status: Status, evidence: Span, trigger: Span,
    confidence: Double, rule: String, sentence: Int, paragraph: Int, unit: Int, isTitle: Bool
  ) {
    self.type = type
    self.category = category
    self.mode = mode
    self.status = status
    self.evidence = evidence
    self.trigger = trigger
    self.confidence = confidence
    self.rule = rule
    self.sentence = sentence
    self.paragraph = paragraph
    self.unit = unit
    self.isTitle = isTitle
  }

  /// The same event told of other places.
  func told(of places: [ReportedPlace]) -> EventMention {
    let result = EventMention(
      type: type, category: category, mode: mode, status: status, evidence: evidence,
      trigger: trigger, confidence: confidence, rule: rule, sentence: sentence,
      paragraph: paragraph, unit: unit, isTitle: isTitle)
    result.date = date
    result.hasOwnDate = hasOwnDate
    result.background = background
    result.places = places
    result.isOneOfSeveral = true
    result.scene = scene
    result.inheritedPlace = inheritedPlace
    result.inheritedPlaceSource = inheritedPlaceSource
    result.actors = actors
    result.figures = figures
    result.laterFigures = laterFigures
    result.attribution = attribution
    result.steps = steps
    result.governor = governor
    result.isOngoing = isOngoing
    result.isStated = isStated
    result.isCircumstance = isCircumstance
    result.isAside = isAside
    result.subject = subject
    result.isAnaphoric = isAnaphoric
    result.isDefinite = isDefinite
    result.isRecount = isRecount
    result.isInPassing = isInPassing
    result.isHarm = isHarm
    result.isGeneric = isGeneric
    result.family = family
    return result
  }

  /// Done with words: what people say of an event, and what they agree and talk about.
  var isVerbal: Bool { Self.verbalCategories.contains(category) }

  /// PLOVER's types of what is done with words.
  private static let verbalCategories: Set<String> = [
    "ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "CONCEDE", "CONSULT", "AGREE",
  ]

  /// Says nothing but what kind of event it is: nobody who does or suffers it, no place to be known by,
  /// no day of its own, no figure. An attack or a protest told so is a topic, such as التفجيرات في الأسواق,
  /// and no event.
  var isBare: Bool { isUnspecific && actors.isEmpty }

  /// Says at most who does it and to whom: neither where, nor when, nor how many.
  var isUnspecific: Bool {
    places.allSatisfy(\.isVague) && inheritedPlace == nil && !hasOwnDate && figures.isEmpty
  }
}

extension ReportedPlace {
  /// مواقع، مقر: a word for a place that names none and points at none, nor is of a country.
  var isVague: Bool {
    isUnnamed && country == nil
      && !text.unicodeScalars.starts(with: ["\u{627}", "\u{644}"])
  }
}

/// A line of an explanation, put together of its pieces.
func step(_ pieces: String...) -> String { joined(pieces) }
