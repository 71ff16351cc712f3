internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// All surfaces of a language with their readings, and all names of the world, ready for lookup.
///
/// Built once from a pack and the world's catalogue; immutable afterwards.
final class Lexicon: Sendable {
  let words: WordTable
  let lexemes: [Lexeme]
  let phrases: PhraseTrie
  let classes: ClassTree
  let sets: ClassSets
  /// What names and titles stand for.
  let entities: EntityClasses
  let nationalBodies: NationalBodies
  /// Words for a town or a division with where ``phrases`` stands behind each: مدينة، بلدة، قضاء.
  let statesBehindKinds: [(lexeme: Int32, state: Int32)]
  private let readings: [LexicalReading]
  private let uses: [WordUse]
  private let lexemeIndex: [String: Int32]
  private let lexemeClasses: [ClassSet]
  private let lexemeFunctions: [Function]
  private let lexemeCountries: [Int32]
  /// Countries are the first places of the catalogue.
  private let countryCount: Int
  /// Gender of the names of places; empty where news does not make them act.
  private let placeGenders: [Features]

  init(pack: LanguagePack, world: WorldKnowledge) {
    var builder = LexiconBuilder(pack: pack)
    builder.addPack(pack)
    builder.addWorld(world.catalogue)
    words = builder.words
    lexemes = builder.lexemes
    phrases = builder.phrases
    classes = pack.classes
    sets = ClassSets(pack.classes)
    entities = EntityClasses(world.catalogue, pack.classes)
    nationalBodies = NationalBodies(world.catalogue.countries, words: builder.words)
    let (readings, firstReading) = builder.grouped()
    self.readings = readings
    uses = (0..<builder.words.count).map {
      [phrases, nameWords = builder.nameWords, givenNames = builder.givenNames] word in
      WordUse(
        firstReading: firstReading[word], endOfReadings: firstReading[word + 1],
        phraseState: phrases.step(PhraseTrie.root, Int32(word)),
        isNameWord: nameWords.contains(Int32(word)),
        isGivenName: givenNames.contains(Int32(word)))
    }
    statesBehindKinds = lexemes.enumerated().filter { [settlements = sets.settlements] in
      $1.partOfSpeech == .noun && $1.classes.intersects(settlements)
    }.compactMap { [phrases, words] in
      let word = words.find(foldedLetters($1.lemma).span)
      let state = word < 0 ? -1 : phrases.step(PhraseTrie.root, word)
      return state < 0 ? nil : (Int32($0), state)
    }
    lexemeClasses = lexemes.map(\.classes)
    lexemeFunctions = lexemes.map(\.function)
    lexemeCountries = lexemes.map { Int32($0.country) }
    countryCount = world.catalogue.countries.count
    placeGenders =
      world.catalogue.countries.map { $0.mayBeMasculine ? [] : .feminine }
      + world.catalogue.places.dropFirst(countryCount).map { $0.kind == .city ? .feminine : [] }
    lexemeIndex = Dictionary(
      lexemes.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a word serves for.
  @inline(__always)
  func use(of word: Int32) -> WordUse { uses[Int(word)] }

  /// A reading by its place; see ``WordUse/readings``.
  @inline(__always)
  func reading(_ index: Int) -> LexicalReading { readings[index] }

  /// The classes of a lexeme, ancestors included.
  @inline(__always)
  func classes(of lexeme: Int32) -> ClassSet { lexemeClasses[Int(lexeme)] }

  /// What a function word does.
  @inline(__always)
  func function(of lexeme: Int32) -> Function { lexemeFunctions[Int(lexeme)] }

  /// Index of the country of an adjective of nationality; -1 for other words.
  @inline(__always)
  func country(of lexeme: Int32) -> Int { Int(lexemeCountries[Int(lexeme)]) }

  /// Whether people are called by a word: ماهر، هدى.
  @inline(__always)
  func isGivenName(_ word: Int32) -> Bool { word >= 0 && uses[Int(word)].isGivenName }

  /// Whether an entry is the name of a country.
  func isCountry(_ entry: PhraseEntry) -> Bool {
    entry.kind == .place && Int(entry.index) < countryCount
  }

  /// Gender of the name of a country or town; empty for all other entries.
  func gender(of entry: PhraseEntry) -> Features {
    entry.kind == .place ? placeGenders[Int(entry.index)] : []
  }

  /// The number of a lexeme; nil where no row has the id.
  func lexeme(id: String) -> Int32? { lexemeIndex[id] }
}

/// What the vocabulary has on a word, together in one place of memory.
struct WordUse: Sendable {
  fileprivate var firstReading: Int32 = 0
  fileprivate var endOfReadings: Int32 = 0
  /// Where the word leads to from the root of ``Lexicon/phrases``; negative where no name or fixed
  /// phrase begins with it.
  fileprivate(set) var phraseState: Int32 = -1
  /// Whether it stands inside names and takes the next word with it: أبو، بن، آل.
  fileprivate(set) var isNameWord = false
  /// Whether people are called by it: ماهر، هدى.
  fileprivate(set) var isGivenName = false

  /// Places of its readings; see ``Lexicon/reading(_:)``.
  @inline(__always)
  var readings: Range<Int> { Int(firstReading)..<Int(endOfReadings) }
}
