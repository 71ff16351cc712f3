/// What a lexicon row tells about its verb, read off root, lemma and imperfect together.
struct VerbAnalysis {
  /// The radicals, with the first one of form VIII as it sounds there: ت in اتصل and اتخذ.
  let radicals: [UInt8]
  /// The infix of form VIII as it sounds: ط in اصطدم, د in ازداد.
  let infix: UInt8
  let form: VerbForm
  let shape: RootShape
  /// The letters of the lemma, آ as أ and ا.
  let lemma: [UInt8]
  /// The letters of a form I imperfect after its prefix ي; empty where the row has none.
  let imperfect: [UInt8]

  /// `nil` where the root does not fit the form.
  init?(_ row: VerbRow) {
    var radicals = arabicLetters(of: row.root).map(Self.radical)
    guard radicals.count == row.form.radicalCount else { return nil }
    let lemma = Self.expandingMadda(arabicLetters(of: row.lemma))
    form = row.form
    self.lemma = lemma
    shape = RootShape(radicals: radicals, form: row.form, lemma: lemma)
    infix = row.form == .viii ? Self.assimilate(&radicals[0], lemma: lemma) : ArabicLetter.teh
    self.radicals = radicals
    imperfect = Array(
      Self.expandingMadda(row.imperfect.map(arabicLetters(of:)) ?? []).dropFirst())
  }

  /// Whether the verb is ليس, which has a perfect active and nothing else (Wright I § 182).
  var isLaysa: Bool {
    radicals == [ArabicLetter.lam, ArabicLetter.yeh, ArabicLetter.seen] && imperfect.isEmpty
  }

  /// Whether a form I imperfect lost its first radical: يصل of وصل.
  var losesFirstRadical: Bool {
    ArabicLetter.isGlide(radicals[0]) && imperfect.first != radicals[0]
  }

  /// Whether the middle hamza falls, as in يرى and أرى of رأى.
  func losesMiddleHamza(inImperfectOfFormOne: Bool) -> Bool {
    guard shape == .defective, radicals.count == 3, radicals[1] == ArabicLetter.hamza else {
      return false
    }
    switch form {
    case .i: return inImperfectOfFormOne && imperfect.count == 2
    case .iv: return lemma.count == 3
    default: return false
    }
  }

  /// The vowel after the middle radical in the perfect of form I, as far as a surface needs it.
  var perfectVowel: UInt8 {
    if shape == .defective {
      return lemma.last == ArabicLetter.yeh ? Segment.shortI : Segment.shortA
    }
    return lemma.count == 3
      ? seatVowel(in: lemma, from: 0, otherwise: Segment.shortA)
      : Segment.shortA
  }

  /// The vowel after the middle radical in the imperfect of form I.
  var imperfectVowel: UInt8 {
    switch shape {
    case .hollow: vowel(ofLongLetter: imperfect.count > 1 ? imperfect[1] : 0)
    case .defective: vowel(ofLongLetter: imperfect.last ?? 0)
    case .sound, .doubled:
      seatVowel(in: imperfect, from: losesFirstRadical ? 1 : 0, otherwise: Segment.shortU)
    }
  }

  /// Whether a form I perfect ends in a spelled ا, from a root in و: دعا.
  var endsInAlef: Bool { lemma.last == ArabicLetter.alef }

  /// A hamza shows the vowel beside it by its seat: سئم, يجرؤ, يبدأ.
  private func seatVowel(
    in spelling: [UInt8], from firstRadical: Int, otherwise fallback: UInt8
  ) -> UInt8 {
    for position in 1...2 where radicals[position] == ArabicLetter.hamza {
      let index = position - firstRadical
      guard spelling.indices.contains(index) else { continue }
      switch spelling[index] {
      case ArabicLetter.yehHamza: return Segment.shortI
      case ArabicLetter.wawHamza: return Segment.shortU
      default: return Segment.shortA
      }
    }
    return fallback
  }

  private func vowel(ofLongLetter letter: UInt8) -> UInt8 {
    switch letter {
    case ArabicLetter.waw: Segment.shortU
    case ArabicLetter.yeh: Segment.shortI
    default: Segment.shortA
    }
  }

  private static func radical(_ letter: UInt8) -> UInt8 {
    switch letter {
    case ArabicLetter.alef, ArabicLetter.alefMadda, ArabicLetter.alefHamzaAbove,
      ArabicLetter.alefHamzaBelow, ArabicLetter.wawHamza, ArabicLetter.yehHamza:
      ArabicLetter.hamza
    case ArabicLetter.alefMaqsura: ArabicLetter.yeh
    default: letter
    }
  }

  private static func expandingMadda(_ letters: [UInt8]) -> [UInt8] {
    guard letters.contains(ArabicLetter.alefMadda) else { return letters }
    return letters.flatMap {
      $0 == ArabicLetter.alefMadda ? [ArabicLetter.alefHamzaAbove, ArabicLetter.alef] : [$0]
    }
  }

  /// Adapts the first radical and the infix of form VIII to each other; returns the infix.
  ///
  /// Wright I §§ 54–58. Where usage wavers (اذّخر, ادّخر), the lemma decides.
  private static func assimilate(_ first: inout UInt8, lemma: [UInt8]) -> UInt8 {
    let second = lemma.count > 1 ? lemma[1] : 0
    let third = lemma.count > 2 ? lemma[2] : 0
    switch first {
    case ArabicLetter.waw, ArabicLetter.yeh:
      first = ArabicLetter.teh
    case ArabicLetter.hamza:
      if second == ArabicLetter.teh { first = ArabicLetter.teh }
    case ArabicLetter.sad, ArabicLetter.dad, ArabicLetter.tah:
      return ArabicLetter.tah
    case ArabicLetter.zah:
      if second == ArabicLetter.tah { first = ArabicLetter.tah }
      return third == ArabicLetter.tah || second == ArabicLetter.tah
        ? ArabicLetter.tah : ArabicLetter.zah
    case ArabicLetter.dal, ArabicLetter.zain:
      return ArabicLetter.dal
    case ArabicLetter.thal:
      if second == ArabicLetter.dal { first = ArabicLetter.dal }
      return third == ArabicLetter.dal || second == ArabicLetter.dal
        ? ArabicLetter.dal : ArabicLetter.thal
    case ArabicLetter.theh:
      if second == ArabicLetter.teh { first = ArabicLetter.teh }
      return third == ArabicLetter.teh || second == ArabicLetter.teh
        ? ArabicLetter.teh : ArabicLetter.theh
    default: break
    }
    return ArabicLetter.teh
  }
}
