import EventModel
import TestSupport
import Testing

/// A title tells again what the body tells in full.
@Suite struct TitleFoldingTests {
  @Test func thoseWhomATitleDoesNotName() {
    let found = reports(
      in: "طردت ألمانيا وبولندا والسويد ثلاثة دبلوماسيين روس أمس الاثنين",
      title: "ثلاث دول تطرد دبلوماسيين روسا")
    #expect(found.map(\.type) == ["expulsion"])
    let acting = found.flatMap(\.actors).filter { $0.role == .actor }.map(\.id)
    #expect(acting == ["country:DEU", "country:POL", "country:SWE"])
  }

  @Test func aPlaceThatATitleDoesNotName() {
    let found = reports(
      in: "سقطت أربعة صواريخ كاتيوشا على قاعدة بلد الجوية مساء الاثنين",
      title: "هجوم صاروخي على قاعدة عراقية")
    #expect(found.map(\.type) == ["rocket-attack"])
    #expect(found.first?.mentions.count == 2)
    #expect(found.first?.places.map(\.id) == ["iq.base.balad-air-base"])
  }

  @Test func theDeadOfATitle() {
    let found = reports(
      in: "قُتل أربعة جنود ماليين الاثنين في هجوم شنه مسلحون على معسكر في غاو",
      title: "مقتل أربعة جنود في هجوم بشمال مالي")
    #expect(found.map(\.type) == ["armed-attack"])
    #expect(found.first?.places.map(\.id) == ["ml.city.gao"])
  }

  @Test func theBodyTellsItFirst() {
    let found = reports(
      in: "غادرت القوات التركية نقطة مورك في محافظة حماة.",
      title: "القوات التركية تغادر مورك")
    #expect(found.first?.mentions.first?.evidence.text.contains("نقطة مورك") == true)
  }

  @Test func anotherEventOfTheTitleStaysOne() {
    let found = reports(
      in: "انسحبت القوات التركية من نقطة مورك أمس الاثنين",
      title: "تفجير في كابول")
    #expect(Set(found.map(\.type)) == ["bombing", "withdrawal"])
  }
}
