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

  @Test func whatATownsDivisionHoldsLiesAroundTheTownAndNotAroundASiteOfItsName() {
    let airport = "iq.airport.baghdad-international-airport"
    let world = WorldKnowledge.standard
    #expect(world.place(airport, liesInOrAround: "iq.city.baghdad"))
    #expect(!world.place("iq.city.baghdad", liesInOrAround: airport))
  }

  @Test func aSeaLiesInNoCountry() { #expect(!smallWorld.place("sea.gulf", liesIn: "country:IRQ")) }
}
