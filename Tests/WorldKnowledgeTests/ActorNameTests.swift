import EventModel
import Testing
import WorldKnowledge

@Suite struct ActorNameTests {
  @Test(arguments: [
    "Mike Pompeo", "مايك بومبيو", "Pompeo", "بومبيو", "pompeo", "person.pompeo-mike",
  ])
  func peopleAreFoundByFullOrFamilyName(_ name: String) {
    #expect(smallLookup().actors(named: name).map(\.id) == ["person.pompeo-mike"])
  }

  @Test(arguments: ["عبد المهدي", "Abdul-Mahdi", "abdul mahdi"])
  func familyNamesMayHaveSeveralWords(_ name: String) {
    #expect(smallLookup().actors(named: name).map(\.id) == ["person.abdul-mahdi-adel"])
  }

  @Test func givenNamesAloneFindNobody() {
    #expect(smallLookup().actors(named: "مايك").isEmpty)
  }

  @Test func bodiesAreNotFoundByTheirLastWord() {
    #expect(smallLookup().actors(named: "الأميركية").isEmpty)
  }

  @Test func statesAreActors() {
    #expect(smallLookup().actors(named: "أميركا").map(\.id) == ["country:USA"])
  }

  @Test func misspeltNamesHaveANeighbour() {
    #expect(smallLookup().nearestActorNames(to: "Mike Pompoe", limit: 3).first == "Mike Pompeo")
  }

  @Test func theBuiltInCatalogueKnowsHimToo() {
    #expect(
      NameLookup().actors(named: "بومبيو").map(\.id).contains("person.pompeo-mike"))
  }
}
