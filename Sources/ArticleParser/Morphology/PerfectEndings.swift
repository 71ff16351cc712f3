/// The endings of the perfect for each kind of stem.
enum PerfectEndings {
  static func of(_ ending: StemEnding) -> [VerbEnding] {
    switch ending {
    case .sound, .hollow, .doubled: sound
    case .finalMaqsura: finalMaqsura
    case .finalAlefOfWaw: finalAlefOfWaw
    case .finalAlefAfterYeh: finalAlefAfterYeh
    case .finalI, .finalU: finalI
    }
  }

  private static let sound = table(
    third: [("a", .optional)], feminine: "at", dual: "A", plural: "U", link: "")
  private static let finalMaqsura = table(
    third: [("Y", .impossible), ("A", .required)], feminine: "at", dual: "ayA", plural: "aw",
    link: "ay")
  private static let finalAlefOfWaw = table(
    third: [("A", .optional)], feminine: "at", dual: "awA", plural: "aw", link: "aw")
  private static let finalAlefAfterYeh = table(
    third: [("A", .optional)], feminine: "at", dual: "ayA", plural: "aw", link: "ay")
  private static let finalI = table(
    third: [("iya", .optional)], feminine: "iyat", dual: "iyA", plural: "U", link: "I")

  /// `link` joins the stem to the endings that start with a consonant.
  private static func table(
    third: [(String, EncliticUse)], feminine: String, dual: String, plural: String, link: String
  ) -> [VerbEnding] {
    let feminineDual = feminine.dropLast() + "tA"
    var endings = third.map {
      VerbEnding($0.0, onVocalicStem: true, .third, .masculine, .singular, $0.1)
    }
    endings += [
      VerbEnding(feminine, onVocalicStem: true, .third, .feminine, .singular),
      VerbEnding(dual, onVocalicStem: true, .third, .masculine, .dual),
      VerbEnding(String(feminineDual), onVocalicStem: true, .third, .feminine, .dual),
      VerbEnding(plural + "X", onVocalicStem: true, .third, .masculine, .plural, .impossible),
      VerbEnding(plural, onVocalicStem: true, .third, .masculine, .plural, .required),
      VerbEnding(link + "na", onVocalicStem: false, .third, .feminine, .plural),
      VerbEnding(link + "ta", onVocalicStem: false, .second, .both, .singular),
      VerbEnding(link + "tumA", onVocalicStem: false, .second, .both, .dual),
      VerbEnding(link + "tum", onVocalicStem: false, .second, .masculine, .plural, .impossible),
      VerbEnding(link + "tumU", onVocalicStem: false, .second, .masculine, .plural, .required),
      VerbEnding(link + "tunna", onVocalicStem: false, .second, .feminine, .plural),
      VerbEnding(link + "tu", onVocalicStem: false, .first, .both, .singular),
      VerbEnding(link + "nA", onVocalicStem: false, .first, .both, .plural),
    ]
    return endings
  }
}
