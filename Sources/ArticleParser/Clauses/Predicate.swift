/// A phrase that hangs on a verb or event noun by a preposition.
struct Complement: Sendable {
  /// The preposition's sense.
  var preposition: Function
  /// The unit that carries the preposition, alone or glued to its noun.
  var unit: Int
  /// Index of the phrase; -1 for a pronoun (فيها، إليه).
  var phrase: Int
  /// The pronoun, where there is no phrase.
  var pronoun: Enclitic = .none
}

/// How a word hangs on the one above it.
enum Relation: UInt8, Sendable {
  case none, subject, object, genitive, complement, clause
}

/// A verb with what belongs to it, or an event noun with the same.
final class Predicate {
  /// The verb or noun.
  var unit: Int
  var isVerb: Bool
  /// Index of the subject's phrase; -1 unknown.
  var subject = -1
  /// Whether the subject stands with an earlier verb and is only taken over.
  var subjectIsInherited = false
  /// Index of the object's phrase, of a noun its genitive; -1 none.
  var object = -1
  /// A second phrase without preposition: the accusative behind a genitive subject.
  var secondObject = -1
  /// Whoever does it, as the subject of a clause about the event: هجوم شنه الجيش.
  var doer = -1
  /// Whoever suffers the event, as the subject of the verb that carries it: تعرض لهجوم.
  var sufferer = -1
  /// Where it happens, as the subject of the verb that carries it: شهدت المدينة.
  var site = -1
  @exclusivity(unchecked) var complements: [Complement] = []
  /// Units of the dates that belong to it.
  @exclusivity(unchecked) var dates: [Int] = []
  /// Passive by form or by its arguments.
  var isPassive = false
  var isNegated = false
  /// A modal before it (من المقرر أن، يمكن، يجب) or none.
  var modal: Function = .none
  var isConditional = false
  /// Unit of the predicate whose content this clause is; -1 none.
  var parent = -1
  /// Phrase that this relative clause describes; -1 none.
  var antecedent = -1
  /// First unit of the clause.
  var clauseStart: Int
  /// Unit after the last argument.
  var end: Int
  /// A verb of being or becoming that only helps another one.
  var isAuxiliary = false

  init(unit: Int, isVerb: Bool, clauseStart: Int, end: Int) {
    self.unit = unit
    self.isVerb = isVerb
    self.clauseStart = clauseStart
    self.end = end
  }

  /// Adds what hangs on it by a preposition; most that have one have several.
  func add(_ complement: Complement) {
    if complements.isEmpty { complements.reserveCapacity(4) }
    complements.append(complement)
  }

  /// The same verb read as a passive: whoever was its subject is what it was done to.
  func asPassive() -> Predicate {
    let result = Predicate(unit: unit, isVerb: isVerb, clauseStart: clauseStart, end: end)
    result.object = subject
    result.complements = complements
    result.dates = dates
    result.isPassive = true
    result.isNegated = isNegated
    result.modal = modal
    result.isConditional = isConditional
    result.parent = parent
    result.antecedent = antecedent
    return result
  }
}

/// What a word hangs on.
struct Governor: Sendable {
  var unit = -1
  var relation: Relation = .none
  /// The preposition of a complement.
  var preposition: Function = .none
}
