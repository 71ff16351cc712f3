/// How the end of a noun changes before endings.
enum Declension {
  /// Nothing changes but a final hamza: هجوم, شيء, رئيس.
  case plain
  /// ة: حكومة, حكومتان, حكومته.
  case tehMarbuta
  /// ى: منتدى, منتديان, منتداه.
  case maqsura
  /// ا: عصا, عصوان; دنيا.
  case alef
  /// A participle that loses its ي when indefinite: قاضٍ, القاضي.
  case defective
}

/// A printed word split into what stays and how it ends.
struct NominalStem {
  /// The letters without ة, ى, ا, or the ي of a defective word.
  var base: [UInt8]
  var declension: Declension

  init(base: [UInt8], declension: Declension) {
    self.base = base
    self.declension = declension
  }

  /// Splits a word by its end; tanwin marks a defective one: قاضٍ.
  init(_ spelling: String) {
    let word = arabicLetters(of: spelling)
    let marks = spelling.unicodeScalars.reversed().prefix(2)
    if marks.contains("\u{064D}") {
      self.init(
        base: word.last == ArabicLetter.yeh ? word.dropLast() : word, declension: .defective)
      return
    }
    switch word.last {
    case ArabicLetter.tehMarbuta: self.init(base: word.dropLast(), declension: .tehMarbuta)
    case ArabicLetter.alefMaqsura: self.init(base: word.dropLast(), declension: .maqsura)
    case ArabicLetter.alef: self.init(base: word.dropLast(), declension: .alef)
    default: self.init(base: word, declension: .plain)
    }
  }

  /// A broken plural, defective by its tanwin or where the row also lists it with ي: مبان, مباني.
  init(brokenPlural spelling: String, of row: NominalRow) {
    self.init(spelling)
    let withYeh = base + [ArabicLetter.yeh]
    let isListedWithYeh = row.plurals.contains { arabicLetters(of: $0) == withYeh }
    if declension == .plain, isListedWithYeh { declension = .defective }
  }

  /// The singular of a row, whose other columns can show that it is defective.
  init(singularOf row: NominalRow) {
    self.init(row.lemma)
    guard declension == .plain, !Self.endsInShadda(row.lemma) else { return }
    if row.isDefective || isActiveParticiple(besideAnyOf: row.plurals)
      || row.plurals.contains(where: isFeminineWithYeh)
      || row.plurals.contains(where: isPluralWithYeh) || isLikeMuhami(row)
    {
      dropYeh()
    }
  }

  /// ماضية beside ماض.
  func isFeminineWithYeh(_ plural: String) -> Bool {
    arabicLetters(of: plural) == base + [ArabicLetter.yeh, ArabicLetter.tehMarbuta]
  }

  /// تحديات beside تحد.
  private func isPluralWithYeh(_ plural: String) -> Bool {
    arabicLetters(of: plural) == base + [ArabicLetter.yeh, ArabicLetter.alef, ArabicLetter.teh]
  }

  private mutating func dropYeh() {
    if base.last == ArabicLetter.yeh { base.removeLast() }
    declension = .defective
  }

  /// قاضي or قاض beside قضاة.
  private func isActiveParticiple(besideAnyOf plurals: [String]) -> Bool {
    let hasYeh = base.last == ArabicLetter.yeh
    guard base.count == (hasYeh ? 4 : 3), base[1] == ArabicLetter.alef else { return false }
    return plurals.contains { plural in
      arabicLetters(of: plural) == [base[0], base[2], ArabicLetter.alef, ArabicLetter.tehMarbuta]
    }
  }

  /// محامي with محامون; adjectives of the shape, مناخي, are relative.
  private func isLikeMuhami(_ row: NominalRow) -> Bool {
    base.count == 5 && base[0] == ArabicLetter.meem && base[2] == ArabicLetter.alef
      && base[4] == ArabicLetter.yeh && !row.isAdjective && row.plurals.contains("+un")
  }

  private static func endsInShadda(_ spelling: String) -> Bool {
    spelling.unicodeScalars.reversed().prefix(2).contains("\u{0651}")
  }

  /// Whether the word ends in اء, whose hamza becomes و in feminines: صحراوات.
  var endsInAlefHamza: Bool {
    declension == .plain && base.count >= 4 && base.last == ArabicLetter.hamza
      && base[base.count - 2] == ArabicLetter.alef
  }
}
