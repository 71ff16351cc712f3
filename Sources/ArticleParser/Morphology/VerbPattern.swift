/// The vocalised patterns of one verb form for a sound root.
///
/// Digits are radicals, 8 is the infix of form VIII, imperfects start with the vowel of the person
/// prefix. Source: Wright, *A Grammar of the Arabic Language*, paradigms II–XII; form I takes its
/// vowels, which only a hamza seat or a glide shows, from the row.
struct VerbPattern {
  let perfectActive: [UInt8]
  let perfectPassive: [UInt8]
  let imperfectActive: [UInt8]
  let imperfectPassive: [UInt8]
  let masdar: [UInt8]?
  let activeParticiple: [UInt8]
  let passiveParticiple: [UInt8]

  init(
    perfect: String, passive: String, imperfect: String, imperfectPassive: String, masdar: String?,
    participles active: String, _ passiveParticiple: String
  ) {
    perfectActive = Segment.parse(perfect)
    perfectPassive = Segment.parse(passive)
    imperfectActive = Segment.parse(imperfect)
    self.imperfectPassive = Segment.parse(imperfectPassive)
    self.masdar = masdar.map(Segment.parse)
    activeParticiple = Segment.parse(active)
    self.passiveParticiple = Segment.parse(passiveParticiple)
  }

  /// The patterns of a form.
  static func of(_ form: VerbForm) -> VerbPattern {
    switch form {
    case .i: one
    case .ii: two
    case .iii: three
    case .iv: four
    case .v: five
    case .vi: six
    case .vii: seven
    case .viii: eight
    case .ix: nine
    case .x: ten
    case .q1: quadriliteralOne
    case .q2: quadriliteralTwo
    case .q4: quadriliteralFour
    }
  }

  private static let one = VerbPattern(
    perfect: "1a2a3", passive: "1u2i3", imperfect: "a12u3", imperfectPassive: "u12a3",
    masdar: nil, participles: "1A2i3", "ma12U3")
  private static let two = VerbPattern(
    perfect: "1a22a3", passive: "1u22i3", imperfect: "u1a22i3", imperfectPassive: "u1a22a3",
    masdar: "ta12I3", participles: "mu1a22i3", "mu1a22a3")
  private static let three = VerbPattern(
    perfect: "1A2a3", passive: "1U2i3", imperfect: "u1A2i3", imperfectPassive: "u1A2a3",
    masdar: "mu1A2a3a@", participles: "mu1A2i3", "mu1A2a3")
  private static let four = VerbPattern(
    perfect: "'a12a3", passive: "'u12i3", imperfect: "u12i3", imperfectPassive: "u12a3",
    masdar: "'i12A3", participles: "mu12i3", "mu12a3")
  private static let five = VerbPattern(
    perfect: "ta1a22a3", passive: "tu1u22i3", imperfect: "ata1a22a3",
    imperfectPassive: "uta1a22a3", masdar: "ta1a22u3", participles: "muta1a22i3", "muta1a22a3")
  private static let six = VerbPattern(
    perfect: "ta1A2a3", passive: "tu1U2i3", imperfect: "ata1A2a3", imperfectPassive: "uta1A2a3",
    masdar: "ta1A2u3", participles: "muta1A2i3", "muta1A2a3")
  private static let seven = VerbPattern(
    perfect: "in1a2a3", passive: "un1u2i3", imperfect: "an1a2i3", imperfectPassive: "un1a2a3",
    masdar: "in1i2A3", participles: "mun1a2i3", "mun1a2a3")
  private static let eight = VerbPattern(
    perfect: "i18a2a3", passive: "u18u2i3", imperfect: "a18a2i3", imperfectPassive: "u18a2a3",
    masdar: "i18i2A3", participles: "mu18a2i3", "mu18a2a3")
  private static let nine = VerbPattern(
    perfect: "i12a3a3", passive: "u12u3i3", imperfect: "a12a3i3", imperfectPassive: "u12a3a3",
    masdar: "i12i3A3", participles: "mu12a3i3", "mu12a3a3")
  private static let ten = VerbPattern(
    perfect: "ista12a3", passive: "ustu12i3", imperfect: "asta12i3", imperfectPassive: "usta12a3",
    masdar: "isti12A3", participles: "musta12i3", "musta12a3")
  private static let quadriliteralOne = VerbPattern(
    perfect: "1a23a4", passive: "1u23i4", imperfect: "u1a23i4", imperfectPassive: "u1a23a4",
    masdar: "1a23a4a@", participles: "mu1a23i4", "mu1a23a4")
  private static let quadriliteralTwo = VerbPattern(
    perfect: "ta1a23a4", passive: "tu1u23i4", imperfect: "ata1a23a4",
    imperfectPassive: "uta1a23a4", masdar: "ta1a23u4", participles: "muta1a23i4", "muta1a23a4")
  private static let quadriliteralFour = VerbPattern(
    perfect: "i12a34a4", passive: "u12u34i4", imperfect: "a12a34i4", imperfectPassive: "u12a34a4",
    masdar: "i12i34A4", participles: "mu12a34i4", "mu12a34a4")
}
