import TestSupport
import Testing

/// Attacks in words, and what is told of no attack at all.
@Suite struct VerbalAttackTests {
  @Test(arguments: [
    "شن رئيس الحزب التقدمي الاشتراكي النائب وليد جنبلاط هجوما عنيفا على «حزب الله»",
    "شن المتحدث باسم المعارضة هجوما شديدا على الحكومة والحزب الحاكم",
    "هاجم الوزير في مؤتمر صحافي المعارضة واتهمها بعرقلة الإصلاح",
    "فتح النائب النار على وزير المالية خلال جلسة البرلمان",
    "هاجم خطباء الحركة إضراب الموظفين",
  ])
  func wordsAreNoWeapons(_ text: String) {
    expectNoReport(meeting: "type=armed-attack", in: text)
  }

  @Test(arguments: [
    "شنت تركيا هجوما عنيفا على قوات سوريا الديمقراطية شرقي الفرات",
    "شنت حركة طالبان هجوما عنيفا على قاعدة للجيش في قندوز",
    "هاجم مسلحون مقر الحكومة المحلية في كركوك",
  ])
  func forcesAttackWhomTheyAttack(_ text: String) {
    expectReport(meeting: "type=armed-attack; status=occurred", in: text)
  }

  @Test(arguments: [
    "تعاني المدينة من الإرهاب والتفجيرات في أسواق شعبية",
    "تدرب الشرطة على تأمين منطقة تتعرض للهجوم",
  ])
  func aTopicIsNoAttack(_ text: String) {
    expectNoReport(meeting: "type=bombing", in: text)
    expectNoReport(meeting: "type=armed-attack", in: text)
  }
}
