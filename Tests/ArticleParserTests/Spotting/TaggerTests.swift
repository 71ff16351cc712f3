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
    "وتجمع أمس مئات المتظاهرين في طرابلس",
    "تسلم الجيش اللبناني ثكنة في حمانا",
    "توقع أبو عبيدة أن تنسحب القوات",
  ])
  func aPastOfFormFiveBeforeAMasculineSubject(_ text: String) {
    let first = sentence(text).units.first
    #expect(first?.tag == .verb)
    #expect(first?.reading?.features.contains(.perfect) == true)
  }

  @Test func aPresentBehindAFeminineNameIsItsOwn() {
    let verb = sentence("ألمانيا تقدم 50 مليون يورو للنازحين").units[1]
    #expect(verb.reading?.features.contains(.imperfect) == true)
  }

  @Test func theVerbBehindAnAuxiliaryAgreesWithIt() {
    let verb = sentence("وكان زعيم الجماعة عبد الملك الحوثي توعد في خطاب السبت").units[3]
    #expect(verb.reading?.features.contains(.perfect) == true)
  }

  @Test func whatIsEndedIsANoun() {
    #expect(tag(4, "وكانت ألمانيا أتمت الثلاثاء سحب جنودها") == .noun)
  }

  @Test func aVerbThatBeginsWithFaIsNotJoined() {
    let verb = sentence("قالوا إن مهاجما انتحاريا فجر نفسه").units[4]
    #expect(verb.tag == .verb)
    #expect(verb.proclitics.isEmpty)
    #expect(sentence("ففجر نفسه وسط الحشد").units.first?.proclitics == .so)
  }

  @Test func aWholeVerbWithItsObjectIsNotJoined() {
    #expect(sentence("بعد أن وصفتها لندن بالإرهابية").units[1].proclitics.isEmpty)
    #expect(sentence("وصفتها لندن بالإرهابية").units[0].proclitics.isEmpty)
    #expect(sentence("وقتلتها الشرطة في بيتها").units[0].proclitics == .and)
  }

  @Test func behindThatStandsANoun() {
    #expect(tag(3, "قال الخبير إن قصف المدن جريمة حرب") == .noun)
    #expect(tag(1, "بعد أن قصف الجيش المدينة") == .verb)
  }

  @Test func lettersOfAnArticleAreNoVerb() {
    #expect(tag(2, "أعلن أن المتهم بالتآمر غادر البلاد") != .verb)
    #expect(tag(1, "إن التقاها الوزير في بغداد") == .verb)
  }

  @Test func theVerbBehindThatAgreesWithItsPronoun() {
    let features = { (text: String) in sentence(text).units[2].reading?.features }
    #expect(features("قال إنه تعرض للضرب في السجن")?.contains(.perfect) == true)
    #expect(features("قالت إنها تعرض لوحاتها في المتحف")?.contains(.imperfect) == true)
  }

  @Test func aPairInTheConstructEndsInYa() {
    #expect(
      sentence("حل أمس ذكرى تفجير الضريح").units[2].reading?.features.contains(.dual) == false)
  }

  @Test func twoDidIt() {
    #expect(tag(3, "وقتلوا في انفجارين ضربا موكب رئيسة الوزراء") == .verb)
  }

  @Test func aBoundNameTakesTheNextWord() {
    let units = sentence("قال المسؤول إن عبد الحنان خطف من منزله").units
    #expect(units[3].reading == nil)
    #expect(units[5].tag == .verb)
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
