internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// Gathers surfaces and phrases while a ``Lexicon`` is made.
struct LexiconBuilder {
  var words = WordTable(capacity: 200_000)
  var lexemes: [Lexeme] = []
  /// Readings in the order of the pack, each with the number of its word.
  private var entries: [(word: Int32, reading: LexicalReading)] = []
  private var functionWords: Set<Int32> = []
  private var letters: [UInt8] = []
  var phrases = PhraseTrie()
  private let classes: ClassTree
  /// Name words that take the next one with them (عبد، أبو، بن).
  private let boundNameWords: Set<[UInt8]>
  /// The same by the numbers of the words.
  private(set) var nameWords: Set<Int32> = []
  /// Ordinals with the article: what kings and popes are told apart by, and no family's name.
  private let ordinals: Set<[UInt8]>
  /// What people are called by.
  private(set) var givenNames: Set<Int32> = []

  init(pack: LanguagePack) {
    classes = pack.classes
    boundNameWords = Set(
      pack.particles.filter { $0.partOfSpeech == PartOfSpeech.nameWord }.map {
        foldedLetters($0.surface)
      })
    ordinals = Set(
      pack.numerals.filter { $0.kind == "ordinal" }.flatMap(\.surfaces).map {
        [LetterCode.alef, LetterCode.lam] + foldedLetters($0)
      })
    entries.reserveCapacity(600_000)
  }

  mutating func addPack(_ pack: LanguagePack) {
    for word in boundNameWords.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      nameWords.insert(words.intern(word))
    }
    for name in pack.givenNames { givenNames.insert(words.intern(foldedLetters(name))) }
    for entry in pack.verbs { add(verb: entry) }
    for entry in pack.nouns { add(nominal: entry, partOfSpeech: .noun) }
    for entry in pack.adjectives { add(nominal: entry, partOfSpeech: .adjective) }
    for entry in pack.particles { add(particle: entry) }
    for entry in pack.calendar { add(value: entry, partOfSpeech: .calendar) }
    for entry in pack.numerals { add(value: entry, partOfSpeech: .numeral) }
  }

  /// The readings of all words, word by word in the order of the pack, and where each word's begin.
  ///
  /// A surface that serves both voices of one verb becomes one reading that says so.
  func grouped() -> (readings: [LexicalReading], first: [Int32]) {
    var counts = [Int32](repeating: 0, count: words.count + 1)
    for entry in entries { counts[Int(entry.word)] += 1 }
    var starts = [Int32](repeating: 0, count: words.count + 1)
    for word in 0..<words.count { starts[word + 1] = starts[word] + counts[word] }
    var next = starts
    var order = [Int32](repeating: 0, count: entries.count)
    for (index, entry) in entries.enumerated() {
      order[Int(next[Int(entry.word)])] = Int32(index)
      next[Int(entry.word)] += 1
    }
    var readings: [LexicalReading] = []
    readings.reserveCapacity(entries.count)
    var first: [Int32] = [0]
    first.reserveCapacity(words.count + 1)
    for word in 0..<words.count {
      let begin = readings.count
      for position in starts[word]..<starts[word + 1] {
        append(entries[Int(order[Int(position)])].reading, to: &readings, from: begin)
      }
      first.append(Int32(readings.count))
    }
    return (readings, first)
  }

  private func append(
    _ reading: LexicalReading, to readings: inout [LexicalReading], from begin: Int
  ) {
    let voice: Features = [.passive, .ambiguousVoice]
    let bare = reading.features.subtracting(voice)
    for index in begin..<readings.count
    where readings[index].lexeme == reading.lexeme
      && readings[index].partOfSpeech == reading.partOfSpeech
      && readings[index].features.subtracting(voice) == bare
    {
      if readings[index].features.contains(.passive) != reading.features.contains(.passive) {
        readings[index].features.insert(.ambiguousVoice)
        readings[index].features.remove(.passive)
      }
      return
    }
    readings.append(reading)
  }

  // MARK: - Words of the pack

  private func classSet(_ names: [String]) -> ClassSet {
    names.reduce(into: ClassSet()) { $0.formUnion(classes.closure(of: $1)) }
  }

  private mutating func append(_ lexeme: Lexeme) -> Int32 {
    lexemes.append(lexeme)
    return Int32(lexemes.count - 1)
  }

  mutating func add(_ surface: String, _ reading: LexicalReading) {
    guard foldWord(surface, into: &letters) else { return }
    let word = words.intern(letters)
    if reading.partOfSpeech.isFunctionWord { functionWords.insert(word) }
    entries.append((word, reading))
  }

  private mutating func add(verb entry: VerbEntry) {
    guard let form = VerbForm(rawValue: entry.form) else { return }
    let lexeme = append(
      Lexeme(
        id: entry.id, lemma: entry.lemma, partOfSpeech: .verb, classes: classSet(entry.classes),
        form: form))
    let row = VerbRow(
      id: entry.id, lemma: entry.lemma, root: entry.root, form: form, imperfect: entry.imperfect,
      masdars: entry.masdars)
    for inflection in verbInflections(of: row) {
      add(
        inflection.surface,
        LexicalReading(lexeme: lexeme, partOfSpeech: .verb, features: Features(inflection)))
    }
    for nominal in derivedNominals(of: row) {
      let partOfSpeech: PartOfSpeech
      switch nominal.kind {
      case .masdar: partOfSpeech = .masdar
      case .activeParticiple: partOfSpeech = .activeParticiple
      case .passiveParticiple: partOfSpeech = .passiveParticiple
      }
      for inflection in nominalInflections(of: nominal.row) {
        add(
          inflection.surface,
          LexicalReading(
            lexeme: lexeme, partOfSpeech: partOfSpeech, features: Features(inflection)))
      }
    }
  }

  private mutating func add(nominal entry: NominalEntry, partOfSpeech: PartOfSpeech) {
    let lexeme = append(
      Lexeme(
        id: entry.id, lemma: entry.lemma, partOfSpeech: partOfSpeech,
        classes: classSet(entry.classes)))
    addInflections(
      of: entry.lemma, gender: entry.gender, plurals: entry.plurals, lexeme: lexeme,
      partOfSpeech: partOfSpeech)
  }

  private mutating func addInflections(
    of lemma: String, gender: Character, plurals: [String], lexeme: Int32,
    partOfSpeech: PartOfSpeech
  ) {
    let row = NominalRow(
      lemma: lemma, gender: LexicalGender(rawValue: String(gender)) ?? .masculine, plurals: plurals,
      isAdjective: partOfSpeech == .adjective)
    for inflection in nominalInflections(of: row) {
      add(
        inflection.surface,
        LexicalReading(lexeme: lexeme, partOfSpeech: partOfSpeech, features: Features(inflection)))
    }
  }

  private mutating func add(value entry: ValueEntry, partOfSpeech: PartOfSpeech) {
    let lexeme = append(
      Lexeme(
        id: entry.id, lemma: entry.surfaces.first ?? "", partOfSpeech: partOfSpeech,
        classes: ClassSet(), value: entry.value, kind: entry.kind))
    for surface in entry.surfaces {
      add(surface, LexicalReading(lexeme: lexeme, partOfSpeech: partOfSpeech, features: []))
    }
  }

  private mutating func add(particle entry: ParticleEntry) {
    guard let partOfSpeech = PartOfSpeech.named[entry.partOfSpeech] else { return }
    var surface = entry.surface
    var glued: Proclitics = []
    if surface.hasSuffix("ـ") {
      surface.removeLast()
      let pieces = surface.split(separator: " ")
      switch pieces.last {
      case "ب": glued = .by
      case "ل": glued = .to
      case "ك": glued = .like
      default: break
      }
      surface = pieces.dropLast().joined(separator: " ")
      if surface.isEmpty { return }  // a bare proclitic is the grammar's
    }
    let lexeme = append(
      Lexeme(
        id: entry.id, lemma: entry.surface, partOfSpeech: partOfSpeech, classes: ClassSet(),
        function: Function(rawValue: entry.function) ?? .none, gluedPreposition: glued))
    let pieces = surface.split(separator: " ").map(String.init)
    if pieces.count == 1 && glued.isEmpty {
      add(surface, LexicalReading(lexeme: lexeme, partOfSpeech: partOfSpeech, features: []))
    } else {
      addPhrase(surface, PhraseEntry(kind: .functionWord, index: lexeme))
    }
  }

  /// Adds a sequence of words; a final ة is also found where print has ه.
  mutating func addPhrase(_ text: String, _ entry: PhraseEntry) {
    var pieces = foldedLetters(text).split(separator: LetterCode.separator).map(Array.init)
    guard let last = pieces.last else { return }
    phrases.add(pieces.map { words.intern($0) }, entry)
    if entry.kind != .functionWord, last.last == LetterCode.taMarbuta {
      pieces[pieces.count - 1][last.count - 1] = LetterCode.ha
      phrases.add(pieces.map { words.intern($0) }, entry)
    }
  }

  // MARK: - Names of the world

  mutating func addWorld(_ catalogue: Catalogue) {
    for (index, country) in catalogue.countries.enumerated() {
      add(adjectivesOf: country, index: index)
    }
    for (index, names) in catalogue.placeNames.enumerated() {
      for name in names where isArabic(name) {
        addPhrase(name, PhraseEntry(kind: .place, index: Int32(index)))
      }
    }
    for (index, names) in catalogue.actorNames.enumerated() {
      for name in names where isArabic(name) {
        addPhrase(name, PhraseEntry(kind: .actor, index: Int32(index)))
      }
      if catalogue.actors[index].kind == .person {
        for family in Set(names.filter(isArabic).compactMap(familyName)).sorted()
        where !isFunctionWord(family) {
          addPhrase(family, PhraseEntry(kind: .family, index: Int32(index)))
        }
      }
    }
    for (index, office) in catalogue.offices.enumerated() {
      for name in [office.nameArabic] + office.aliases where isArabic(name) {
        addPhrase(name, PhraseEntry(kind: .office, index: Int32(index)))
      }
    }
  }

  private mutating func add(adjectivesOf country: Country, index: Int) {
    for (number, adjective) in country.adjectives.filter(isArabic).enumerated() {
      let lexeme = append(
        Lexeme(
          id: "adj.\(country.code).\(number)", lemma: adjective, partOfSpeech: .adjective,
          classes: classes.single("nationality"), country: index))
      addInflections(
        of: adjective, gender: "m", plurals: ["+un", "+at"] + country.people, lexeme: lexeme,
        partOfSpeech: .adjective)
    }
  }

  private func isArabic(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value >= 0x600 && $0.value < 0x700 }
  }

  /// Whether a family name is written like a function word (إن), or too short to stand alone.
  private func isFunctionWord(_ family: String) -> Bool {
    let letters = foldedLetters(family)
    guard letters.count >= 3 else { return true }
    let word = words.find(letters.span)
    return word >= 0 && functionWords.contains(word)
  }

  /// The part of a full name that may stand for it: the last word, with a word that never stands
  /// alone before it (عبد المهدي، أبو الغيط، بن سلمان، آل ثاني).
  private func familyName(_ full: String) -> String? {
    let parts = full.split(separator: " ").map(String.init)
    guard parts.count >= 2 else { return nil }
    let before = foldedLetters(parts[parts.count - 2])
    if boundNameWords.contains(before) {
      return parts.count >= 3 ? parts.suffix(2).joined(separator: " ") : nil
    }
    let last = parts[parts.count - 1]
    return ordinals.contains(foldedLetters(last)) ? nil : last
  }
}

extension PartOfSpeech {
  /// Parts of speech by their names in the pack's column `pos`.
  static let named: [String: PartOfSpeech] = [
    "preposition": .preposition, "complementizer": .complementizer, "subordinator": .subordinator,
    "conjunction": .conjunction, "relative": .relative, "demonstrative": .demonstrative,
    "pronoun": .pronoun, "negation": .negation, "particle": .particle,
    "interrogative": .interrogative, "quantifier": .quantifier, "modal": .modal,
  ]
}

extension Features {
  init(_ inflection: VerbInflection) {
    var features: Features
    switch inflection.tense {
    case .perfect: features = .perfect
    case .imperfect: features = .imperfect
    case .imperative: features = .imperative
    }
    if inflection.voice == .passive { features.insert(.passive) }
    if inflection.mood == .shortened { features.insert(.shortened) }
    switch inflection.person {
    case .first: features.insert(.first)
    case .second: features.insert(.second)
    case .third: features.insert(.third)
    }
    features.formUnion(Features(inflection.gender))
    features.formUnion(Features(inflection.number))
    features.formUnion(Features(inflection.enclitic))
    self = features
  }

  init(_ inflection: NominalInflection) {
    var features = Features(inflection.gender).union(Features(inflection.number))
    features.formUnion(Features(inflection.enclitic))
    if inflection.state == .construct { features.insert(.construct) }
    switch inflection.caseHint {
    case .none: break
    case .nominative: features.insert(.nominative)
    case .oblique: features.insert(.oblique)
    case .accusativeIndefinite: features.insert(.tanwin)
    }
    if !inflection.canTakeArticle { features.insert(.refusesArticle) }
    self = features
  }

  init(_ gender: GrammaticalGender) {
    switch gender {
    case .masculine: self = .masculine
    case .feminine: self = .feminine
    case .both: self = [.masculine, .feminine]
    }
  }

  init(_ number: GrammaticalNumber) {
    switch number {
    case .singular: self = .singular
    case .dual: self = .dual
    case .plural: self = .plural
    }
  }

  init(_ enclitic: EncliticUse) {
    switch enclitic {
    case .optional: self = []
    case .required: self = .needsEnclitic
    case .impossible: self = .refusesEnclitic
    }
  }
}
