internal import TextAnalysis

/// What a unit does in its sentence.
enum Tag: UInt8, Sendable {
  case verb, noun, adjective, name, number, date
  /// An active participle that tells what the subject does meanwhile: متهما، مهددا.
  case participle
  case preposition, complementizer, subordinator, conjunction, relative, demonstrative, pronoun
  case negation, particle, interrogative, quantifier, modal
  case mark
  /// A word that the vocabulary does not have; most are names.
  case unknown

  init(_ partOfSpeech: PartOfSpeech) {
    switch partOfSpeech {
    case .verb: self = .verb
    case .masdar, .noun: self = .noun
    case .activeParticiple, .passiveParticiple, .adjective: self = .adjective
    case .preposition: self = .preposition
    case .complementizer: self = .complementizer
    case .subordinator: self = .subordinator
    case .conjunction: self = .conjunction
    case .relative: self = .relative
    case .demonstrative: self = .demonstrative
    case .pronoun: self = .pronoun
    case .negation: self = .negation
    case .particle: self = .particle
    case .interrogative: self = .interrogative
    case .quantifier: self = .quantifier
    case .modal: self = .modal
    case .calendar: self = .noun
    case .numeral: self = .number
    }
  }
}

/// The smallest part of a sentence that grammar looks at: a word, a fixed phrase, a name, a number,
/// a date or a mark.
struct Unit: Sendable {
  /// First token.
  var start: Int
  /// Token after the last one.
  var end: Int
  var tag: Tag
  /// The reading that was chosen; nil for names, numbers, dates, marks and unknown words.
  var reading: TokenReading?
  var proclitics: Proclitics = []
  var enclitic: Enclitic = .none
  /// What a name or fixed phrase stands for, in ``SentenceUnits/entries``.
  var entries: Range<Int> = 0..<0
  /// Index of the number or date expression.
  var value = -1
  var function: Function = .none
  /// A name that is also an ordinary word.
  var isAlsoWord = false
  /// The preposition that the next unit carries belongs to this fixed phrase (وفقا لـ).
  var gluedPreposition: Proclitics = []

  /// Whether it has a subject and objects as a verb has.
  var isVerbal: Bool { tag == .verb || tag == .participle }

  /// Whether a noun phrase may have it as its head.
  var isNominal: Bool {
    switch tag {
    case .noun, .adjective, .name, .unknown: true
    default: false
    }
  }

  var hasArticle: Bool { proclitics.contains(.article) }
  /// Whether a preposition is glued before it.
  var hasPreposition: Bool { !proclitics.isDisjoint(with: .prepositions) }
  /// Whether و or ف is glued before it.
  var isConjoined: Bool { !proclitics.isDisjoint(with: .conjunctions) }
}

extension Unit {
  /// Whether the letters behind its proclitics begin with ال, of a name too.
  func hasArticleLetters(_ tokens: ReadTokens) -> Bool {
    let token = tokens.text.tokens[start]
    let at = Int(token.lower) + proclitics.subtracting(.article).count
    guard at + 2 < Int(token.upper) else { return false }
    // Behind ل the article has lost its alef: للقائم.
    if proclitics.contains(.to) && tokens.text.bytes[at] == LetterCode.lam { return true }
    return tokens.text.bytes[at] == LetterCode.alef && tokens.text.bytes[at + 1] == LetterCode.lam
  }

  /// جندي، هجوم: an indefinite singular that would show its accusative by an alef, and does not.
  func lacksTanwin(_ tokens: ReadTokens) -> Bool {
    guard tag == .noun || tag == .adjective, !hasArticle, enclitic == .none,
      reading?.features.isDisjoint(with: [.feminine, .tanwin, .plural, .dual]) == true
    else { return false }
    let token = tokens.text.tokens[start]
    guard !token.flags.contains(.hasTanwinFath), !token.flags.contains(.endsInAlefMaqsura) else {
      return false
    }
    let last = tokens.text.bytes[Int(token.upper) - 1]
    return last != LetterCode.alef && last != LetterCode.hamza && last != LetterCode.taMarbuta
  }
}
