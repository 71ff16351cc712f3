import EventModel
import Testing
import WorldKnowledge

@Suite struct ContainmentTests {
  @Test(arguments: [
    "iq.district.al-qaim", "iq.governorate.anbar", "country:IRQ", "iq.city.al-qaim",
  ])
  func placesLieInAllTheirContainersAndThemselves(_ outer: String) {
    #expect(smallWorld.place("iq.city.al-qaim", liesIn: outer))
  }

  @Test(arguments: ["country:USA", "iq.city.mosul", "iq.base.al-qaim", "sea.gulf", "nowhere"])
  func andInNoOther(_ outer: String) {
    #expect(!smallWorld.place("iq.city.al-qaim", liesIn: outer))
  }

  @Test func containersDoNotLieInTheirPlaces() {
    #expect(!smallWorld.place("iq.governorate.anbar", liesIn: "iq.city.al-qaim"))
  }

  @Test func aSeaLiesInNoCountry() { #expect(!smallWorld.place("sea.gulf", liesIn: "country:IRQ")) }
}
