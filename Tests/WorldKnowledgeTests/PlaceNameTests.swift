import EventModel
import Testing
import WorldKnowledge

@Suite struct PlaceNameTests {
  private func ids(_ name: String, kind: PlaceKind? = nil) -> Set<String> {
    Set(smallLookup().places(named: name, kind: kind).map(\.id))
  }

  @Test(arguments: ["القائم", "قائم", "al-Qaim", "Al Qa'im", "qaim"])
  func aNameFindsEverythingOfTheName(_ name: String) {
    #expect(ids(name).contains("iq.city.al-qaim"))
  }

  @Test func aNameOfTwoThingsFindsBoth() {
    #expect(ids("القائم") == ["iq.city.al-qaim", "iq.base.al-qaim"])
  }

  @Test(arguments: ["قاعدة القائم", "القائم", "al-Qaim base", "Al Qa'im base", "Al Qa'im"])
  func theKindChooses(_ name: String) { #expect(ids(name, kind: .base) == ["iq.base.al-qaim"]) }

  @Test func aliasesAreNames() { #expect(ids("الحصيبة") == ["iq.city.al-qaim"]) }

  @Test func idsAreNames() { #expect(ids("iq.city.mosul") == ["iq.city.mosul"]) }

  @Test func countriesArePlaces() { #expect(ids("العراق") == ["country:IRQ"]) }

  @Test func strangersAreNotFound() {
    #expect(ids("القاين").isEmpty)
    #expect(ids("").isEmpty)
  }

  @Test(arguments: [("الموصول", "الموصل"), ("Mosull", "Mosul"), ("Mozul", "Mosul")])
  func misspeltNamesHaveANeighbour(_ name: String, _ expected: String) {
    #expect(smallLookup().nearestPlaceNames(to: name, kind: nil, limit: 3).first == expected)
  }

  @Test func neighboursAreOfTheKindAskedFor() {
    #expect(!smallLookup().nearestPlaceNames(to: "Mosull", kind: .base, limit: 3).contains("Mosul"))
  }

  @Test func farNamesHaveNone() {
    #expect(smallLookup().nearestPlaceNames(to: "Vladivostok", kind: nil, limit: 3).isEmpty)
  }

  @Test func noMoreNeighboursThanAskedFor() {
    #expect(smallLookup().nearestPlaceNames(to: "القائن", kind: nil, limit: 1).count == 1)
  }

  @Test func theBuiltInBaseIsFoundByItsKindWord() {
    let found = NameLookup().places(named: "قاعدة القائم", kind: .base).map(\.id)
    #expect(found == ["iq.base.al-qaim"])
  }
}
