import EventModel
import Testing
import WorldKnowledge

@Suite struct NameLookupIdTests {
  @Test func placesAndActorsById() {
    #expect(smallLookup().place(id: "iq.city.mosul")?.nameArabic == "الموصل")
    #expect(smallLookup().actor(id: "us.forces")?.sector == "MIL")
  }

  @Test func countriesById() {
    #expect(smallLookup().place(id: "country:IRQ")?.kind == .country)
    #expect(smallLookup().actor(id: "country:IRQ")?.kind == .state)
  }

  @Test(arguments: ["iq.city.mosu", "iq.city.mosull", "country:XXX", "country:", ""])
  func otherIdsAreNothing(_ id: String) {
    #expect(smallLookup().place(id: id) == nil)
    #expect(smallLookup().actor(id: id) == nil)
  }

  @Test(arguments: [
    "country:IRQ", "iq.governorate.anbar", "sea.gulf", "us.forces", "person.pompeo-mike",
  ])
  func bothWaysGiveTheSame(_ id: String) {
    #expect(smallLookup().place(id: id) == smallWorld.place(id: id))
    #expect(smallLookup().actor(id: id) == smallWorld.actor(id: id))
  }
}
