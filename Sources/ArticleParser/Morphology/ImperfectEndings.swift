/// The prefixes and endings of the imperfect, in all moods, for each kind of stem.
enum ImperfectEndings {
  static func of(_ ending: StemEnding) -> [VerbEnding] {
    switch ending {
    case .sound: sound
    case .hollow, .doubled: contracting
    case .finalMaqsura: finalMaqsura
    case .finalAlefOfWaw, .finalAlefAfterYeh: finalAlef
    case .finalI: finalI
    case .finalU: finalU
    }
  }

  private static let sound = table(
    bare: [("u", .optional)], jussive: nil, dual: "A", plural: "U", feminine: "I", link: "")
  private static let contracting = table(
    bare: [("u", .optional)], jussive: "", dual: "A", plural: "U", feminine: "I", link: "")
  private static let finalMaqsura = table(
    bare: [("Y", .impossible), ("A", .required)], jussive: "a", dual: "ayA", plural: "aw",
    feminine: "ay", link: "ay")
  private static let finalAlef = table(
    bare: [("A", .optional)], jussive: "a", dual: "ayA", plural: "aw", feminine: "ay", link: "ay")
  private static let finalI = table(
    bare: [("I", .optional)], jussive: "i", dual: "iyA", plural: "U", feminine: "I", link: "I")
  private static let finalU = table(
    bare: [("U", .optional)], jussive: "u", dual: "uwA", plural: "U", feminine: "I", link: "U")

  /// The persons that have no ending of their own, with their prefixes.
  private static let bareSubjects:
    [(UInt8, GrammaticalPerson, GrammaticalGender, GrammaticalNumber)] = [
      (ArabicLetter.yeh, .third, .masculine, .singular),
      (ArabicLetter.teh, .third, .feminine, .singular),
      (ArabicLetter.teh, .second, .masculine, .singular),
      (ArabicLetter.hamza, .first, .both, .singular),
      (ArabicLetter.noon, .first, .both, .plural),
    ]

  private static func table(
    bare: [(String, EncliticUse)], jussive: String?, dual: String, plural: String,
    feminine: String, link: String
  ) -> [VerbEnding] {
    var endings: [VerbEnding] = []
    for (prefix, person, gender, number) in bareSubjects {
      for (notation, enclitic) in bare {
        endings.append(
          VerbEnding(
            notation, onVocalicStem: true, person, gender, number, enclitic, prefix: prefix,
            mood: .indicative))
      }
      if let jussive {
        endings.append(
          VerbEnding(
            jussive, onVocalicStem: false, person, gender, number, prefix: prefix,
            mood: .shortened))
      }
    }
    let suffixed:
      [(UInt8, GrammaticalPerson, GrammaticalGender, GrammaticalNumber, String, String)] = [
        (ArabicLetter.yeh, .third, .masculine, .dual, dual, "ni"),
        (ArabicLetter.teh, .third, .feminine, .dual, dual, "ni"),
        (ArabicLetter.teh, .second, .both, .dual, dual, "ni"),
        (ArabicLetter.yeh, .third, .masculine, .plural, plural, "na"),
        (ArabicLetter.teh, .second, .masculine, .plural, plural, "na"),
        (ArabicLetter.teh, .second, .feminine, .singular, feminine, "na"),
      ]
    for (prefix, person, gender, number, notation, noon) in suffixed {
      endings.append(
        VerbEnding(
          notation + noon, onVocalicStem: true, person, gender, number, prefix: prefix,
          mood: .indicative))
      if number == .plural {
        endings.append(
          VerbEnding(
            notation + "X", onVocalicStem: true, person, gender, number, .impossible,
            prefix: prefix, mood: .shortened))
      }
      endings.append(
        VerbEnding(
          notation, onVocalicStem: true, person, gender, number,
          number == .plural ? .required : .optional, prefix: prefix, mood: .shortened))
    }
    for (prefix, person) in [
      (ArabicLetter.yeh, GrammaticalPerson.third), (ArabicLetter.teh, .second),
    ] {
      endings.append(
        VerbEnding(
          link + "na", onVocalicStem: false, person, .feminine, .plural, prefix: prefix,
          mood: .indicative))
    }
    return endings
  }
}
