/// What kind of nominal a verb derives.
package enum DerivedKind: UInt8, Sendable {
  case masdar, activeParticiple, passiveParticiple
}

/// A masdar or participle of a verb, masculine singular indefinite.
package struct DerivedNominal: Hashable, Sendable {
  /// The folded surface: قاض, منادي, مسؤول.
  package var surface: String
  /// The kind.
  package var kind: DerivedKind
  /// The spelling with hamza seats, ى and the tanwin of defective words, from which
  /// ``nominalInflections(of:)`` reads the declension: قاضٍ, منادى, منشأ.
  package var lemma: String

  /// Makes a derived nominal from its printed spelling.
  package init(lemma: String, kind: DerivedKind) {
    self.lemma = lemma
    self.kind = kind
    surface = arabicWord(foldedArabic(arabicLetters(of: lemma)))
  }

  /// The row that inflects it: masdars take the plural in ات, participles inflect as adjectives.
  package var row: NominalRow {
    switch kind {
    case .masdar:
      NominalRow(
        lemma: lemma, gender: lemma.unicodeScalars.last == "ة" ? .feminine : .masculine,
        plurals: ["+at"])
    case .activeParticiple, .passiveParticiple:
      NominalRow(lemma: lemma, gender: .masculine, plurals: ["+un"], isAdjective: true)
    }
  }
}
