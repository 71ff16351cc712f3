/// Every surface of the noun or adjective: singular, dual, plurals, before pronouns, with tanwin.
///
///     nominalInflections(of: NominalRow(lemma: "مسلح", gender: .masculine, plurals: ["+un"]))
///     // مسلح مسلحا مسلحان مسلحين مسلحي مسلحون مسلحو
package func nominalInflections(of row: NominalRow) -> [NominalInflection] {
  var inflector = NominalInflector()
  let stem = NominalStem(singularOf: row)
  if row.gender == .plural {
    inflector.appendPluralWord(stem)
    return inflector.inflections
  }
  let gender: GrammaticalGender = row.gender == .feminine ? .feminine : .masculine
  let isElative = row.isAdjective && Elative.matches(row)
  let feminine = row.isAdjective ? Elative.feminine(of: row, stem: stem, isElative: isElative) : nil
  inflector.appendWord(
    stem, .singular, isElative && feminine == nil ? .both : gender, takesTanwin: !isElative)
  inflector.appendDual(stem, gender)
  var hasMasculinePlural = isElative || !row.isAdjective
  for plural in row.plurals {
    let isFeminineSingular =
      row.isAdjective
      && (isElative && Elative.isFeminineSingular(plural) || stem.isFeminineWithYeh(plural))
    if isFeminineSingular { continue }
    hasMasculinePlural = true
    inflector.appendPlural(plural, of: stem, gender, row)
  }
  if !hasMasculinePlural { inflector.appendPlural("+un", of: stem, gender, row) }
  if let feminine {
    inflector.appendWord(feminine, .singular, .feminine, takesTanwin: false)
    inflector.appendDual(feminine, .feminine)
    for plural in row.femininePlurals {
      inflector.appendPlural(plural, of: feminine, .feminine, row)
    }
  }
  return inflector.inflections
}

/// Comparatives and colours, أفعل: no tanwin, and a feminine of another pattern.
private enum Elative {
  static func matches(_ row: NominalRow) -> Bool {
    let word = arabicLetters(of: row.lemma)
    switch word.first {
    // أعلى, but not أمني, which is of the relative ي.
    case ArabicLetter.alefHamzaAbove:
      return (3...4).contains(word.count) && word.last != ArabicLetter.yeh
    // آخر, but not آمن.
    case ArabicLetter.alefMadda: return row.plurals.contains(where: isFeminineSingular)
    default: return false
    }
  }

  /// كبرى, أخرى, حمراء.
  static func isFeminineSingular(_ plural: String) -> Bool {
    let word = arabicLetters(of: plural)
    guard let last = word.last else { return false }
    if last == ArabicLetter.alefMaqsura { return word.count == 4 }
    // Behind ي the ending ى is written ا: عليا, دنيا.
    if word.count == 4, last == ArabicLetter.alef, word[2] == ArabicLetter.yeh { return true }
    return word.count == 5 && last == ArabicLetter.hamza && word[3] == ArabicLetter.alef
  }

  /// The feminine singular; `nil` for an elative whose row names none.
  static func feminine(of row: NominalRow, stem: NominalStem, isElative: Bool) -> NominalStem? {
    if let feminine = row.feminine { return NominalStem(feminine) }
    if isElative { return row.plurals.first(where: isFeminineSingular).map { NominalStem($0) } }
    let base: [UInt8] =
      switch stem.declension {
      case .defective: (joined(stem.base, before: .yeh).first ?? stem.base) + [ArabicLetter.yeh]
      case .maqsura, .alef: stem.base + [ArabicLetter.alef]
      case .plain: joined(stem.base, before: .tehMarbuta).first ?? stem.base
      case .tehMarbuta: stem.base
      }
    return NominalStem(base: base, declension: .tehMarbuta)
  }
}
