/// One way to read a token: clitics off, the rest a surface of the lexicon.
struct TokenReading: Sendable {
  /// Number of the word without clitics.
  var word: Int32
  /// Index into ``Lexicon/lexemes``.
  var lexeme: Int32
  var features: Features
  var partOfSpeech: PartOfSpeech
  var proclitics: Proclitics
  var enclitic: Enclitic

  /// How many clitics the reading assumes; the fewest win.
  var cost: Int { proclitics.count + (enclitic == .none ? 0 : 1) }
}

/// A word that a name or fixed phrase may begin with, and what is glued before it.
struct PhraseStart: Sendable {
  var word: Int32
  /// Where the word leads to in the automaton of phrases; negative where none begins with it.
  var state: Int32
  var proclitics: Proclitics
  /// Whether the word alone is a name or fixed phrase.
  var isWhole: Bool
  /// Whether a longer one begins with it.
  var goesOn: Bool
}
