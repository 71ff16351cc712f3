import Testing

@testable import Evaluation

@Suite("Comparing names")
struct NameComparisonTests {
  @Test(
    "finds one name in two spellings",
    arguments: [
      ("قاعدة عين الأسد", "عين الاسد"),  // plain words and hamza
      ("القائم", "قائم"),  // article
      ("والبصرة", "البصره"),  // joined particle, ta marbuta
      ("مَوصِل", "موصـل"),  // vowel marks, tatweel
      ("Al-Qaim base", "al qaim"),  // case and hyphen
      ("نيو يورك", "نيويورك"),  // spaces
      ("المرصد السوري لحقوق الإنسان", "المرصد السوري"),  // half of the words
      ("محمد جواد ظريف", "محمد ظريف خان"),  // half of them, none all among the other's
      ("القاع", "قاع"),  // an article before three letters
      ("رجب طيب أردوغان", "أردوغان"),  // one among the other's
      ("القاعدة", "قاعدة"),  // nothing but a plain word
      ("لواء ٥٦", "لواء 56"),  // digits
    ])
  func same(left: String, right: String) {
    #expect(yardstick.names.agree(left, right))
    #expect(yardstick.names.agree(right, left))
  }

  @Test(
    "keeps different names apart",
    arguments: [
      ("قاعدة عين الأسد", "قاعدة بلد"),  // a plain word in common
      ("الجيش العراقي", "الجيش اللبناني"),  // one word of three in common
      ("حي أبو غريب", "أبو كمال"),
      ("بو كمال الدين", "بو"),  // a word of two letters is too short to tell
      ("الف", "ف"),  // no article before a single letter
      ("", "بغداد"), ("…", "…"),
    ])
  func different(left: String, right: String) {
    #expect(!yardstick.names.agree(left, right))
    #expect(!yardstick.names.agree(right, left))
  }

  @Test("takes any name of a participant")
  func anyName() {
    let reported = Participant(role: "at", names: ["Baghdad Governorate", "العاصمة بغداد", "هناك"])
    #expect(yardstick.names.agree(baghdad, reported))
    #expect(!yardstick.names.agree(baghdad, Participant(role: "at", names: ["Mosul", "الموصل"])))
  }
}
