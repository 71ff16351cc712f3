import TestSupport
import Testing

/// Who says of an attack that it was theirs.
@Suite struct ClaimBindingTests {
  @Test(arguments: [
    "تبنى تنظيم الدولة الإسلامية الهجوم على نقطة التفتيش في كركوك",
    "وكان تنظيم الدولة الإسلامية قد أعلن مسؤوليته عن هجوم مسلح في كركوك",
  ])
  func whoeverClaimsAnAttackIsItsClaimant(_ text: String) {
    expectReport(meeting: "type=armed-attack; claimant=تنظيم الدولة; at=كركوك", in: text)
    expectNoReport(meeting: "type=armed-attack; actor=تنظيم الدولة", in: text)
  }

  @Test(arguments: [
    "وأعلنت جماعة تطلق على نفسها «سرايا أولياء الدم» مسؤوليتها عن الهجوم",
    "وتبنت العملية مجموعة مغمورة تسمي نفسها \"سرايا أولياء الدم\"",
    "وتبنته سرايا أولياء الدم في بيان",
    "وتبنت الهجوم مجموعة تطلق على نفسها «سرايا أولياء الدم»",
  ])
  func aClaimBehindTheAttack(_ claim: String) {
    expectReport(
      meeting: "type=rocket-attack; claimant=سرايا أولياء الدم; at=أربيل",
      in: "سقطت صواريخ على مطار أربيل مساء الاثنين. \(claim)")
  }

  @Test func aNameOfItsOwnMaking() {
    expectReport(
      meeting: "type=rocket-attack; claimant=ثأر الفجر",
      in: "سقطت صواريخ على مطار أربيل مساء الاثنين. وتبنت العملية مجموعة تسمي نفسها «ثأر الفجر»")
  }

  @Test(arguments: [
    "ولم تتبن أي جهة الهجوم", "ولم تعلن أي جهة مسؤوليتها عن الهجوم",
    "ونفت جماعة الحوثي مسؤوليتها عن الهجوم",
  ])
  func whatNobodyClaimsHasHappened(_ denial: String) {
    let text = "انفجرت سيارة مفخخة قرب مطار عدن أمس. \(denial)"
    expectReport(meeting: "type=bombing; status=occurred", in: text)
    expectNoReport(meeting: "claimant=جهة", in: text)
    expectNoReport(meeting: "claimant=الحوثي", in: text)
    expectNoReport(meeting: "status=negated", in: text)
  }

  @Test func whatACouncilAdoptsIsNoClaim() {
    expectNoReport(
      meeting: "claimant=مجلس الأمن", in: "تبنى مجلس الأمن قرارا يدين الهجوم على مطار عدن")
  }

  @Test func aClaimOfSeveralPlaces() {
    for base in ["الشدادي", "التنف"] {
      expectReport(
        meeting: "type=drone-attack; claimant=المقاومة الإسلامية; at=\(base)",
        in: "تبنت المقاومة الإسلامية في العراق هجمات بطائرات مسيرة على قاعدتين هما الشدادي والتنف")
    }
  }
}
