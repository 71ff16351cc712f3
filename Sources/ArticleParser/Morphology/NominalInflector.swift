/// Collects the surfaces of one noun.
struct NominalInflector {
  private(set) var inflections: [NominalInflection] = []

  private static let alef = [ArabicLetter.alef]
  private static let waw = [ArabicLetter.waw]
  private static let yeh = [ArabicLetter.yeh]
  private static let noon = [ArabicLetter.noon]
  private static let at = [ArabicLetter.alef, ArabicLetter.teh]

  // MARK: Singular and broken plural

  /// The word itself: free, before pronouns, and with the alef of tanwin where it shows.
  mutating func appendWord(
    _ stem: NominalStem, _ number: GrammaticalNumber, _ gender: GrammaticalGender, takesTanwin: Bool
  ) {
    let base = stem.base
    switch stem.declension {
    case .plain:
      add(base, number, gender)
      appendFinalHamza(base, number, gender)
      if takesTanwin { appendTanwin(base, number, gender) }
    case .tehMarbuta:
      add(base + [ArabicLetter.tehMarbuta], number, gender, enclitic: .impossible)
      add(base + [ArabicLetter.teh], number, gender, .construct, enclitic: .required)
    case .maqsura:
      add(base + [ArabicLetter.alefMaqsura], number, gender, enclitic: .impossible)
      add(base + Self.alef, number, gender, .construct, enclitic: .required)
    case .alef:
      add(base + Self.alef, number, gender)
    case .defective:
      add(base, number, gender, .free, enclitic: .impossible, article: false)
      for joint in joined(base, before: .yeh) {
        add(joint + Self.yeh, number, gender)
        if takesTanwin {
          add(
            joint + Self.yeh + Self.alef, number, gender, .free, enclitic: .impossible,
            .accusativeIndefinite)
        }
      }
    }
  }

  /// رؤساؤ(هم), رؤسائ(هم); شاطيء beside شاطئ.
  private mutating func appendFinalHamza(
    _ base: [UInt8], _ number: GrammaticalNumber, _ gender: GrammaticalGender
  ) {
    if base.last == ArabicLetter.yehHamza {
      for yeh in [ArabicLetter.yeh, ArabicLetter.alefMaqsura] {
        add(base.dropLast() + [yeh, ArabicLetter.hamza], number, gender, enclitic: .impossible)
      }
    }
    let cases: [(EndingOnset, CaseHint)] = [(.shortU, .nominative), (.shortI, .oblique)]
    for (onset, hint) in cases {
      for joint in joined(base, before: onset) where joint != base {
        add(joint, number, gender, .construct, enclitic: .required, hint)
      }
    }
  }

  /// هجوما, جزءا, شيئا; none after أ and اء.
  private mutating func appendTanwin(
    _ base: [UInt8], _ number: GrammaticalNumber, _ gender: GrammaticalGender
  ) {
    guard let last = base.last, base.count > 1, last != ArabicLetter.alefHamzaAbove else { return }
    if last == ArabicLetter.hamza, base[base.count - 2] == ArabicLetter.alef { return }
    for joint in joined(base, before: .alef) {
      add(
        joint + Self.alef, number, gender, .free, enclitic: .impossible, .accusativeIndefinite)
    }
  }

  // MARK: Dual

  /// ان and ين, ا and ي before a genitive.
  mutating func appendDual(_ stem: NominalStem, _ gender: GrammaticalGender) {
    for base in dualBases(stem, gender, onset: .alef) {
      appendWithNoon(base + Self.alef, .dual, gender, .nominative)
    }
    for base in dualBases(stem, gender, onset: .diphthong) {
      appendWithNoon(base + Self.yeh, .dual, gender, .oblique)
    }
  }

  private func dualBases(
    _ stem: NominalStem, _ gender: GrammaticalGender, onset: EndingOnset
  ) -> [[UInt8]] {
    let base = stem.base
    switch stem.declension {
    case .plain:
      let isFeminineInAlefHamza = gender == .feminine && stem.endsInAlefHamza
      return joined(base, before: onset)
        + (isFeminineInAlefHamza ? [base.dropLast() + Self.waw] : [])
    case .tehMarbuta: return [base + [ArabicLetter.teh]]
    case .maqsura: return [base + Self.yeh]
    case .alef: return [base + (base.count == 2 ? Self.waw : Self.yeh)]
    case .defective: return joined(base, before: .yeh).map { $0 + Self.yeh }
    }
  }

  // MARK: Plurals

  /// A word that exists in the plural only.
  mutating func appendPluralWord(_ stem: NominalStem) {
    let word = stem.base
    if word.count > 4, word.last == ArabicLetter.noon, word[word.count - 2] == ArabicLetter.waw {
      appendSoundMasculine(NominalStem(base: word.dropLast(2), declension: .plain))
    } else {
      appendBroken(stem)
    }
  }

  /// A plural column of a row: `+un`, `+at` or a broken plural.
  mutating func appendPlural(
    _ plural: String, of stem: NominalStem, _ gender: GrammaticalGender, _ row: NominalRow
  ) {
    switch plural {
    case "+un": appendSoundMasculine(stem)
    case "+at": appendSoundFeminine(stem, gender)
    default: appendBroken(NominalStem(brokenPlural: plural, of: row))
    }
  }

  private mutating func appendBroken(_ stem: NominalStem) {
    let word = stem.base
    let endsInAt = word.suffix(2) == Self.at[...] && word.count > 4
    appendWord(
      stem, .plural, endsInAt ? .feminine : .both,
      takesTanwin: stem.declension == .plain && !endsInAt && !isDiptotePlural(word))
  }

  /// مساجد and مفاتيح take no tanwin; اء needs no test, since it never shows one.
  private func isDiptotePlural(_ word: [UInt8]) -> Bool {
    (5...6).contains(word.count) && word[2] == ArabicLetter.alef
  }

  private mutating func appendSoundMasculine(_ stem: NominalStem) {
    for base in joined(stem.base, before: .waw) {
      appendWithNoon(base + Self.waw, .plural, .masculine, .nominative)
    }
    for base in joined(stem.base, before: .yeh) {
      appendWithNoon(base + Self.yeh, .plural, .masculine, .oblique)
    }
  }

  private mutating func appendSoundFeminine(_ stem: NominalStem, _ gender: GrammaticalGender) {
    for base in soundFeminineBases(stem, gender) { add(base + Self.at, .plural, .feminine) }
  }

  private func soundFeminineBases(_ stem: NominalStem, _ gender: GrammaticalGender) -> [[UInt8]] {
    let base = stem.base
    switch stem.declension {
    case .plain:
      let plain = joined(base, before: .alef).prefix(1)
      let isFeminineInAlefHamza = gender == .feminine && stem.endsInAlefHamza
      return plain + (isFeminineInAlefHamza ? [base.dropLast() + Self.waw] : [])
    case .tehMarbuta where base.last == ArabicLetter.alef:
      let short = base.dropLast()
      // قنوات and فتيات, مباريات.
      return short.count == 2 ? [short + Self.waw, short + Self.yeh] : [short + Self.yeh]
    case .tehMarbuta: return [base]
    case .maqsura: return [base + Self.yeh]
    case .alef: return [base + (base.count == 2 ? Self.waw : Self.yeh)]
    case .defective: return joined(base, before: .yeh).map { $0 + Self.yeh }
    }
  }

  // MARK: Collecting

  /// An ending with the noon that falls before a genitive or pronoun.
  private mutating func appendWithNoon(
    _ letters: [UInt8], _ number: GrammaticalNumber, _ gender: GrammaticalGender, _ hint: CaseHint
  ) {
    add(letters + Self.noon, number, gender, .free, enclitic: .impossible, hint, article: true)
    add(letters, number, gender, .construct, hint)
  }

  private mutating func add(
    _ letters: [UInt8], _ number: GrammaticalNumber, _ gender: GrammaticalGender,
    _ state: NominalState = .both, enclitic: EncliticUse = .optional, _ hint: CaseHint = .none,
    article: Bool? = nil
  ) {
    let inflection = NominalInflection(
      surface: arabicWord(foldedArabic(letters)), number: number, gender: gender, state: state,
      enclitic: enclitic, caseHint: hint, canTakeArticle: article ?? (state == .both))
    if !inflections.contains(inflection) { inflections.append(inflection) }
  }
}
