import EventModel
import Testing
import WorldKnowledge

@Suite struct NameIndexTests {
  private let index = NameIndex(smallWorld.catalogue)

  @Test(arguments: ["القائم", "al-Qaim", "Al Qa'im"])
  func aNameFindsEverythingOfTheName(_ name: String) {
    let found = index.places(named: name).map { smallWorld.catalogue.places[$0].id }
    #expect(found.contains("iq.city.al-qaim"))
    #expect(!found.contains("iq.city.mosul"))
  }

  @Test func actorsHaveNamesOfTheirOwn() {
    let found = index.actors(named: "Mike Pompeo").map { smallWorld.catalogue.actors[$0].id }
    #expect(found == ["person.pompeo-mike"])
    #expect(index.actors(named: "القائم") == [])
  }
}
