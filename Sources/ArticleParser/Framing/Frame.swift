internal import LanguagePacks

/// What a filler of a slot becomes in the report.
enum SlotRole: String, Sendable, CaseIterable {
  case actor, recipient, accused, claimant, at, from, to, near
  /// Neither place nor actor: a weapon, a topic, a sum.
  case ignore

  /// Whether places fill it.
  var isPlace: Bool { self == .at || self == .from || self == .to || self == .near }
}

/// The slots that a condition looks at.
enum Slot: Hashable, Sendable {
  case subject, object, adjective, governor
  /// What is said behind the arguments, up to the next comma: وصف الهجوم بأنه جبان.
  case content
  /// Any word of the event's own phrase and arguments.
  case any
  case preposition(Function)
  /// The word behind the trigger.
  case next
  /// The word before the trigger.
  case previous
}

extension Slot {
  /// Slots that are no preposition, with `definite`, which asks for the article.
  static let named: [String: Slot] = [
    "subject": .subject, "object": .object, "adjective": .adjective, "governor": .governor,
    "next": .next, "previous": .previous, "content": .content, "any": .any, "definite": .any,
  ]
}

/// A question about a slot: is it filled by one of these classes or words?
///
/// Without a reference in it, so that looking through many of them copies nothing.
struct Condition: Sendable {
  let slot: Slot
  /// Classes of which the filler must have one.
  let classes: ClassSet
  /// Lexemes of which the filler must be one; see ``FrameSet/isLexeme(_:of:)``.
  let lexemes: Range<Int32>
  /// Anything at all will do.
  let anyFiller: Bool
  /// The trigger carries the article.
  let definite: Bool
  /// Part of a veto: only the reading that the grammar chose counts. Other readings of the words may
  /// help a frame, but not stop it: قاعدتين are bases, though they could be rules.
  let forbids: Bool
  /// A veto that holds only together with the condition behind it.
  var isJoined = false

  /// What joins the conditions of one veto.
  static let joint: Character = "+"
}

/// A frame made ready for matching.
final class Frame: Sendable {
  let id: String
  /// Event type; nil where a family decides.
  let type: String?
  let family: String?
  /// Lexemes or nothing.
  let governors: Set<Int32>
  let subject: [SlotRole]
  let object: [SlotRole]
  let prepositions: [(preposition: Function, roles: [SlotRole])]
  let needs: [Condition]
  /// Any of these forbids the frame; several that are joined by + forbid it where all hold.
  let vetoes: [Condition]
  let options: Options
  let confidence: Double
  /// How much the frame asks for: the most demanding one that holds wins.
  let specificity: Int
  /// Order in the pack.
  let order: Int

  init(
    id: String, type: String?, family: String?, governors: Set<Int32>, subject: [SlotRole],
    object: [SlotRole], prepositions: [(preposition: Function, roles: [SlotRole])],
    needs: [Condition], vetoes: [Condition], options: Options, confidence: Double,
    specificity: Int,
    order: Int
  ) {
    self.id = id
    self.type = type
    self.family = family
    self.governors = governors
    self.subject = subject
    self.object = object
    self.prepositions = prepositions
    self.needs = needs
    self.vetoes = vetoes
    self.options = options
    self.confidence = confidence
    self.specificity = specificity
    self.order = order
  }

  struct Options: OptionSet, Sendable {
    let rawValue: UInt16
    init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Only finite verbs.
    static let finite = Options(rawValue: 1)
    /// Only verbal and other nouns.
    static let nominal = Options(rawValue: 2)
    /// The genitive of the noun is its subject: انسحاب القوات.
    static let genitiveSubject = Options(rawValue: 4)
    /// Only the passive: the frame's object is the verb's subject.
    static let passive = Options(rawValue: 16)
    /// What the verb governs is not an event of its own.
    static let absorbs = Options(rawValue: 32)
    /// A definite mention without arguments still counts.
    static let definite = Options(rawValue: 64)

    /// Only the perfect and the future: what goes on as a state is none.
    static let change = Options(rawValue: 256)
    /// In front of a clause, the clause's subject has part in it: وفي اتصال هاتفي مع X قال Y.
    static let fronted = Options(rawValue: 512)

    /// A name that is a town and a base is the base.
    static let base = Options(rawValue: 1024)

    static let names: [String: Options] = [
      "finite": .finite, "nominal": .nominal, "genitive-subject": .genitiveSubject,
      "passive": .passive, "absorbs": .absorbs, "definite": .definite,
      "change": .change, "fronted": .fronted,
      "base": .base,
    ]
  }
}
