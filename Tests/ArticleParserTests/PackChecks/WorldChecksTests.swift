import PackFiles
import Testing

@testable import ArticleParser

@Suite struct WorldChecksTests {
  private func expectOne(
    _ path: String, _ row: String, _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = messages(path, row)
    #expect(found.count == 1, "\(found)", sourceLocation: sourceLocation)
    #expect(
      found.first?.hasPrefix(expected) == true, "\(found)", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("iq.x ¦ cty ¦ X ¦ س ¦ country:IRQ ¦ IRQ ¦ 33 ¦ 44 ¦  ¦ x", "unknown kind “cty”"),
    (
      "iq.x ¦ city ¦ X ¦ س ¦ iq.governorate.anbr ¦ IRQ ¦ 33 ¦ 44 ¦  ¦ x",
      "parent: unknown place “iq.governorate.anbr”"
    ),
    ("iq.x ¦ city ¦ X ¦ س ¦  ¦ IRK ¦ 33 ¦ 44 ¦  ¦ x", "country: unknown country “IRK”"),
    ("iq.x ¦ city ¦ X ¦ س ¦ country:SYR ¦ IRQ ¦ 33 ¦ 44 ¦  ¦ x", "the parent “country:SYR” is"),
    ("iq.x ¦ city ¦ X ¦ س ¦ country:IRQ ¦ IRQ ¦ 91 ¦ 44 ¦  ¦ x", "latitude “91” is no number"),
    ("iq.x ¦ city ¦ X ¦ س ¦ country:IRQ ¦ IRQ ¦ 33 ¦ 181 ¦  ¦ x", "longitude “181” is no number"),
    ("iq.x ¦ city ¦ X ¦ س ¦ country:IRQ ¦ IRQ ¦ 33 ¦  ¦  ¦ x", "latitude “33” and longitude “” go"),
  ])
  func places(_ row: String, _ expected: String) {
    expectOne("world/places.tsv", row, expected)
  }

  @Test func coordinatesMayBeUnknown() {
    #expect(
      messages("world/places.tsv", "iq.x ¦ city ¦ X ¦ س ¦ country:IRQ ¦ IRQ ¦  ¦  ¦  ¦ x") == []
    )
  }

  @Test func parentsDoNotLeadBack() {
    let found = messages(
      "world/places.tsv", "iq.a ¦ city ¦ A ¦ س ¦ iq.b ¦ IRQ ¦  ¦  ¦  ¦ x",
      "iq.b ¦ city ¦ B ¦ ص ¦ iq.a ¦ IRQ ¦  ¦  ¦  ¦ x")
    #expect(
      found == ["the parents of “iq.a” lead back to it", "the parents of “iq.b” lead back to it"])
  }

  @Test func onePlaceIsOneRow() {
    let found = messages(
      "world/places.tsv", "iq.a ¦ city ¦ A ¦ الأنبار ¦ country:IRQ ¦ IRQ ¦  ¦  ¦  ¦ x",
      "iq.b ¦ city ¦ B ¦ ص ¦ country:IRQ ¦ IRQ ¦  ¦  ¦ الانبار ¦ x")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("“الانبار” is a name of “iq.a” (line 2) already") == true)
  }

  @Test func placesOfOtherKindsAndCountriesMayShareAName() {
    #expect(
      messages(
        "world/places.tsv", "iq.a ¦ city ¦ A ¦ القائم ¦ country:IRQ ¦ IRQ ¦  ¦  ¦  ¦ x",
        "iq.b ¦ base ¦ B ¦ القائم ¦ country:IRQ ¦ IRQ ¦  ¦  ¦  ¦ x",
        "sy.a ¦ city ¦ C ¦ القائم ¦ country:SYR ¦ SYR ¦  ¦  ¦  ¦ x") == [])
  }

  @Test(arguments: [
    ("x.a ¦ stat ¦ A ¦ س ¦  ¦ IRQ ¦ MIL ¦  ¦ x", "unknown kind “stat”"),
    ("x.a ¦ unnamed ¦ A ¦ س ¦  ¦ IRQ ¦ MIL ¦  ¦ x", "unknown kind “unnamed”"),
    ("x.a ¦ state ¦ A ¦ س ¦  ¦ IRQ ¦ ARM ¦  ¦ x", "sector: unknown sector “ARM”"),
    ("x.a ¦ state ¦ A ¦ س ¦  ¦ IRQ ¦ MIL ¦ country:XXX ¦ x", "partOf: unknown actor “country:XXX”"),
    ("x.a ¦ state ¦ A ¦ س ¦  ¦ IRQ ¦ MIL ¦ x.a ¦ x", "“x.a” is part of itself"),
  ])
  func actors(_ row: String, _ expected: String) {
    expectOne("world/actors.tsv", row, expected)
  }

  @Test func actorsOfOneKindShareNoName() {
    let found = messages(
      "world/actors.tsv", "x.a ¦ person ¦ A ¦ علي ¦ أبو مهدي ¦ IRQ ¦ GOV ¦  ¦ x",
      "x.b ¦ person ¦ B ¦ حسن ¦ ابو مهدى ¦ SYR ¦ GOV ¦  ¦ x",
      "x.c ¦ armed-group ¦ C ¦ علي ¦  ¦ IRQ ¦ UAF ¦  ¦ x")
    #expect(found.count == 1)
  }

  @Test func offices() {
    expectOne(
      "world/offices.tsv", "office.x ¦ X ¦ وزير ¦  ¦ IRQ ¦ GOV ¦ iq.nothing",
      "organisation: unknown actor “iq.nothing”")
  }

  @Test(arguments: [
    ("2020-13", "", "from “2020-13” is no day"), ("20200101", "", "from “20200101” is no day"),
    ("2020", "soon", "to “soon” is no day"), ("2020-02-01", "2020-01-31", "“to” (2020-01-31) is"),
    ("2020-1", "", "from “2020-1” is no day"),
  ])
  func days(_ from: String, _ to: String, _ expected: String) {
    let row = "office.iq.prime-minister ¦ person.abdul-mahdi-adel ¦ \(from) ¦ \(to) ¦  ¦ x"
    expectOne("world/tenures.tsv", row, expected)
  }

  @Test func coarseDaysMayCoincide() {
    #expect(
      messages(
        "world/tenures.tsv",
        "office.iq.prime-minister ¦ person.abdul-mahdi-adel ¦ 2020-06 ¦ 2020 ¦ acting ¦ x") == [])
  }

  @Test(arguments: [
    ("office.nothing ¦ person.abdul-mahdi-adel ¦ 2020 ¦  ¦  ¦ x", "office: unknown office"),
    ("office.iq.prime-minister ¦ person.nobody ¦ 2020 ¦  ¦  ¦ x", "person: unknown person"),
    (
      "office.iq.prime-minister ¦ person.abdul-mahdi-adel ¦ 2020 ¦  ¦ yes ¦ x",
      "acting “yes” (valid: acting, or nothing)"
    ),
  ])
  func tenures(_ row: String, _ expected: String) {
    expectOne("world/tenures.tsv", row, expected)
  }

  @Test(arguments: [
    ("X1 ¦ X ¦ س ¦  ¦  ¦  ¦  ¦  ¦ ", "code “X1” is no ISO 3166 alpha-3 code"),
    ("XXX ¦ X ¦ س ¦  ¦  ¦ iq.city.nothing ¦  ¦  ¦ ", "capital: unknown place “iq.city.nothing”"),
    ("XXX ¦ X ¦ س ¦  ¦  ¦  ¦  ¦  ¦ f", "unknown gender “f”"),
  ])
  func countries(_ row: String, _ expected: String) {
    expectOne("world/countries.tsv", row, expected)
  }

  @Test(arguments: [
    (
      "x ¦ ASSULT ¦  ¦ 4 ¦  ¦  ¦  ¦  ¦ x ¦ س ¦ may",
      "unknown PLOVER type “ASSULT”; did you mean “ASSAULT”?"
    ),
    ("x ¦ ASSAULT ¦  ¦ 5 ¦  ¦  ¦  ¦  ¦ x ¦ س ¦ may", "quad “5” is no quad class"),
    ("x ¦ ASSAULT ¦  ¦ 4 ¦ -11 ¦  ¦  ¦  ¦ x ¦ س ¦ may", "intensity “-11” is no number"),
    ("x ¦ ASSAULT ¦  ¦ 4 ¦  ¦ 1x ¦  ¦  ¦ x ¦ س ¦ may", "cameo “1x” is no CAMEO code"),
    ("x ¦ ASSAULT ¦  ¦ 4 ¦  ¦  ¦  ¦  ¦ x ¦ س ¦ no", "place “no” (valid: always, may, none)"),
  ])
  func eventTypes(_ row: String, _ expected: String) {
    expectOne("world/event-types.tsv", row, expected)
  }

  @Test func nameWords() {
    expectOne("world/name-words.tsv", "prefx ¦ ال", "unknown use “prefx”; did you mean “prefix”?")
  }
}
