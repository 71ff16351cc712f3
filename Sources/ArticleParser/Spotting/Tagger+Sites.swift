internal import LanguagePacks
internal import TextAnalysis

// Names of sites and bodies that are written like verbs: مدينة كتم، قاعدة «جوهر»، لـ«فتح».

extension Tagger {
  /// Whether a word that reads best as a verb stands where only a name may: alone between quotation
  /// marks behind what it names, or behind a kind of site of another gender than the verb, which therefore
  /// it does not describe.
  func isNameOfSite(_ units: [Unit], _ index: Int) -> Bool {
    let unit = units[index]
    guard index > 0, unit.tag == .verb, unit.proclitics.isEmpty, unit.enclitic == .none,
      let verb = unit.reading?.features, verb.contains(.third)
    else { return false }
    let before = units[index - 1]
    if isQuotedAlone(units, index), index > 1 { return awaitsQuotedName(units[index - 2]) }
    return verb.isSuperset(of: [.perfect, .masculine]) && isFeminineSite(before)
      && !isResumed(behind: index, units)
  }

  /// قاعدة «…»، لـ«…»: a word for what has a name, or ل before one.
  private func awaitsQuotedName(_ unit: Unit) -> Bool {
    if unit.tag == .preposition { return unit.function == .for && unit.enclitic == .none }
    guard unit.tag == .noun, !unit.hasArticle, unit.enclitic == .none else { return false }
    let sets = tokens.lexicon.sets
    return classes(unit).intersects(sets.quoted) || classes(unit).intersects(sets.placeKinds)
  }

  /// مدينة، قرية، قاعدة: a feminine noun of a site that leaves room for its name.
  private func isFeminineSite(_ unit: Unit) -> Bool {
    unit.tag == .noun && !unit.hasArticle && unit.enclitic == .none
      && unit.reading?.features.isSuperset(of: [.feminine, .singular]) == true
      && classes(unit).intersects(tokens.lexicon.sets.placeKinds)
  }

  /// قرية سكن فيها لاجئون: whether a preposition with a pronoun behind the verb takes up the noun before.
  private func isResumed(behind index: Int, _ units: [Unit]) -> Bool {
    units[(index + 1)...].prefix(Self.resumptionReach).contains(where: isPronounOfPreposition)
  }

  /// Units behind a verb among which the pronoun for its antecedent stands.
  private static let resumptionReach = 4

  /// Takes a unit for a name that is not in the gazetteer.
  func takeForName(_ unit: inout Unit) {
    unit.tag = .unknown
    unit.reading = nil
    unit.entries = 0..<0
    unit.isAlsoWord = false
  }
}
