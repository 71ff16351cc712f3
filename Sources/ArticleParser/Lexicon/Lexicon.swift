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
  private let readings: [LexicalReading]
  private let firstReading: [Int32]
  /// Whether a name or fixed phrase begins with each word.
  private let beginsPhrase: [Bool]
  private let lexemeIndex: [String: Int32]
  private let lexemeClasses: [ClassSet]
  private let lexemeFunctions: [Function]
  private let lexemeCountries: [Int32]
  private let nameWords: Set<Int32>
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
    (readings, firstReading) = builder.grouped()
    beginsPhrase = (0..<Int32(builder.words.count)).map { [phrases] in
      phrases.step(PhraseTrie.root, $0) >= 0
    }
    lexemeClasses = lexemes.map(\.classes)
    lexemeFunctions = lexemes.map(\.function)
    lexemeCountries = lexemes.map { Int32($0.country) }
    nameWords = builder.nameWords
    countryCount = world.catalogue.countries.count
    placeGenders =
      world.catalogue.countries.map { $0.mayBeMasculine ? [] : .feminine }
      + world.catalogue.places.dropFirst(countryCount).map { $0.kind == .city ? .feminine : [] }
    lexemeIndex = Dictionary(
      lexemes.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The readings of a word.
  @inline(__always)
  func readings(of word: Int32) -> ArraySlice<LexicalReading> {
    readings[Int(firstReading[Int(word)])..<Int(firstReading[Int(word) + 1])]
  }

  /// Whether a name or fixed phrase begins with a word.
  @inline(__always)
  func mayBeginPhrase(_ word: Int32) -> Bool { beginsPhrase[Int(word)] }

  /// The classes of a lexeme, ancestors included.
  @inline(__always)
  func classes(of lexeme: Int32) -> ClassSet { lexemeClasses[Int(lexeme)] }

  /// What a function word does.
  @inline(__always)
  func function(of lexeme: Int32) -> Function { lexemeFunctions[Int(lexeme)] }

  /// Index of the country of an adjective of nationality; -1 for other words.
  @inline(__always)
  func country(of lexeme: Int32) -> Int { Int(lexemeCountries[Int(lexeme)]) }

  /// Whether a word stands inside names and takes the next one with it: أبو، بن، آل.
  func isNameWord(_ word: Int32) -> Bool { nameWords.contains(word) }

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
