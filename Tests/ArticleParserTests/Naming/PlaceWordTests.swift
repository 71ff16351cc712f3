import TestSupport
import Testing

/// Places whose names are words, or no table's, and the parts and sides of places.
@Suite struct PlaceWordTests {
  @Test(arguments: [
    ("type=bombing; at=حديثة", "انفجرت عبوة ناسفة أمس في حديثة غربي الأنبار وقتل جنديان عراقيان"),
    (
      "type=shelling; at=الأبيض",
      "قصفت قوات الدعم السريع أحياء في الأبيض بولاية شمال كردفان السودانية"
    ),
    ("type=arrest; at=الجديدة", "أوقفت الشرطة المغربية ستة مشجعين في الجديدة بعد مباراة"),
    ("type=shelling; at=حرض", "قصف الحوثيون أمس مواقع للجيش اليمني في حرض بمحافظة حجة"),
    (
      "type=bombing; at=sy.city.al-bab",
      "قتل خمسة مدنيين في انفجار سيارة مفخخة في الباب بريف حلب شمالي سوريا"
    ),
  ])
  func townsOfTheArticlesCountryThatAreWords(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    ("type=sit-in; at=lb.city.khiam", "يواصل المتظاهرون اعتصامهم في الخيام منذ أسبوع وسط بيروت"),
    ("type=bombing; at=iq.city.haditha", "انفجرت سيارة حديثة الصنع في بغداد وقتل شرطي عراقي"),
    (
      "type=shelling; at=sa.city.khobar",
      "ذكرت الصحيفة في الخبر الذي نشرته أن الجيش السعودي قصف صعدة"
    ),
  ])
  func wordsThatAreNoTowns(_ expected: String, _ text: String) {
    expectNoReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    ("type=abduction; at=زغطرشا", "خطف مسلحون مزارعين اثنين في زغطرشا وسط نيجيريا مساء الأربعاء"),
    ("type=suicide-bombing; at=زغطرشا", "لقي 12 شخصا مصرعهم في هجوم انتحاري في زغطرشا أمس"),
  ])
  func anUnknownNameBehindAPrepositionOfPlace(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    ("type=armed-attack; at=زغطرشة", "قتل مسلحون شرطيا في زغطرشة الغضب"),
    ("type=armed-attack; at=زغطرشة", "قتل مسلحون شرطيا في زغطرشة نشرها موقع"),
    ("type=armed-attack; at=الزغطرش", "قتل مسلحون شرطيا في الزغطرش"),
  ])
  func anUnknownNounIsNoPlace(_ expected: String, _ text: String) {
    expectNoReport(meeting: expected, in: text)
  }

  @Test func aNameOfSeveralWordsIsNoMonth() {
    expectReport(
      meeting: "type=rocket-attack; at=باب المندب",
      in: "استهدف الحوثيون أمس بصاروخين سفينة شحن في باب المندب")
    expectReport(
      meeting: "type=bombing; at=بيروت; date=2020-08-01..2020-08-31",
      in: "وقع انفجار سيارة مفخخة في بيروت بآب 2020 وقتل عشرة أشخاص")
  }

  // MARK: - Parts and sides

  @Test(arguments: [
    ("type=restriction; at=ps.city.hebron", "أغلق جيش الاحتلال المدخل الشمالي لمدينة الخليل"),
    ("type=shelling; at=دمشق", "سقطت قذيفتا هاون على الضواحي الجنوبية للعاصمة دمشق صباح اليوم"),
    (
      "type=armed-clash; near=مخيم البداوي",
      "دارت أمس اشتباكات عنيفة عند الطرف الشرقي لمخيم البداوي"
    ),
    ("type=armed-attack; at=الحويجة", "قتل جندي في هجوم لداعش على الأطراف الغربية لقضاء الحويجة"),
  ])
  func aSideOfAPlaceIsThere(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    ("type=armed-clash; at=أم درمان", "دخلت القوات مدينة أم درمان ودارت معارك عنيفة في شوارعها"),
    (
      "type=armed-clash; at=عين الحلوة",
      "سقطت قنبلة في مخيم عين الحلوة قرب صيدا، ودارت اشتباكات في أحيائه"
    ),
  ])
  func thePartsOfWhatWasNamedBefore(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func whoseASiteIsSaysNothingOfWhereItIs() {
    expectNoReport(
      meeting: "type=airstrike; at=صنعاء",
      in: "أعلنت الحكومة في صنعاء أن الطائرات شنت غارات على مواقعها")
  }

  // MARK: - Words that point back

  @Test func theTownIsNoQuarterOfIt() {
    expectReport(
      meeting: "type=curfew; at=الموصل",
      in: "دهم الجيش العراقي منازل في حي الزغطرش في الموصل. وفرضت السلطات حظر التجوال في المدينة.")
  }

  @Test func aRoadIsNoAirport() {
    expectNoReport(
      meeting: "type=shelling; at=مطار صنعاء",
      in: "وصلت طائرة إلى مطار صنعاء الدولي. وتعرضت القافلة لقصف مدفعي في الطريق.")
  }
}
