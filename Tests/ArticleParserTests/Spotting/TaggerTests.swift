import EventModel
import TestSupport
import Testing

@testable import ArticleParser

/// Readings that neighbours decide.
@Suite struct TaggerTests {
  private func tag(_ unit: Int, _ text: String) -> UnitTag { sentence(text).units[unit].tag }

  @Test func aMasculineVerbDoesNotDescribeAFeminineNoun() {
    #expect(tag(3, "شنت قوات الأمن حملة دهم في البلدة") != .verb)
    #expect(tag(4, "شنت قوات الأمن حملة دهم في البلدة") != .verb)
  }

  @Test(arguments: [
    "تجمع مئات المحتجين أمام السفارة الفرنسية في بيروت",
    "تعرض المراسل لاعتداء في بيروت",
  ])
  func aPastOfFormFiveBeforeAMasculineSubject(_ text: String) {
    let first = sentence(text).units.first
    #expect(first?.tag == .verb)
    #expect(first?.reading?.features.contains(.perfect) == true)
  }

  @Test(arguments: [
    "أكد رئيس الوزراء الإثيوبي رفضه الوساطة المصرية",
    "أعلن الحزب تأييده الاتفاق",
  ])
  func whatIsStatedIsANounWithItsOwner(_ text: String) {
    let owned = sentence(text).units.filter { $0.enclitic == .him }
    #expect(owned.map(\.tag) == [.noun])
  }

  @Test(arguments: [
    "قتل جندي في هجوم شنه مسلحون", "قتل جندي في غارات شنتها طائرات",
    "قتل جندي في تفجير نفذه التنظيم",
  ])
  func aVerbThatCarriesAnEventDescribesItsNoun(_ text: String) {
    #expect(tag(4, text) == .verb)
  }

  @Test func whatIsDeniedIsANoun() {
    let found = sentence("نفت الشركة تعرض المصفاة لهجوم").units
    #expect(found[2].tag == .noun)
  }

  @Test(arguments: [
    ("قُتل", true), ("قُصفت", true), ("استُهدفت", true), ("اعتُقل", true), ("يُقتل", true),
    ("قتل", false), ("يُعلن", false),
  ])
  func aDammaMakesAPassive(_ verb: String, _ isPassive: Bool) {
    let first = sentence("\(verb) أمس").units.first
    #expect(first?.tag == .verb)
    #expect(first?.reading?.features.contains(.passive) == isPassive)
  }

  @Test func thePrintedPassiveHasNoActor() {
    let text = "اعتُقل صحافي في مدينة عدن أمس الاثنين"
    expectReport(meeting: "type=arrest; recipient=صحافي; arrested=1", in: text)
    #expect(actors(.actor, of: "arrest", in: text) == [])
  }
}
