import EventModel
import Testing
import WorldKnowledge

@Suite struct CatalogueTests {
  @Test func aCountryIsAPlaceAndAState() throws {
    let place = try #require(smallWorld.place(id: "country:IRQ"))
    #expect(place.kind == .country)
    #expect(place.latitude == 33)
    let actor = try #require(smallWorld.actor(id: "country:IRQ"))
    #expect(actor.kind == .state)
    #expect(actor.country == "IRQ")
  }

  @Test func adjectivesAndPluralsOfThePeopleAreParted() throws {
    let country = try #require(smallWorld.catalogue.countries.first)
    #expect(country.adjectives == ["عراقي", "Iraqi"])
    #expect(country.people == ["عراقيون"])
  }

  @Test func emptyFieldsAreUnknown() throws {
    let sea = try #require(smallWorld.place(id: "sea.gulf"))
    #expect(sea.country == nil)
    #expect(sea.parent == nil)
    #expect(sea.latitude == nil)
  }

  @Test(arguments: [
    ("base", PlaceKind.base), ("village", .city), ("governorate", .governorate),
    ("crossing", .facility), ("camp", .facility), ("district", .other), ("sea", .other),
  ])
  func kindsOfTheGazetteerHaveOneOfTheGoldFormat(_ feature: String, _ kind: PlaceKind) {
    #expect(Catalogue.placeKind(ofFeature: feature) == kind)
  }

  @Test func placesKeepTheirFinerKind() throws {
    let district = try #require(smallWorld.place(id: "iq.district.al-qaim"))
    #expect(district.kind == .other)
    #expect(district.feature == "district")
  }

  @Test func actorsKnowWhatTheyArePartOf() throws {
    #expect(try #require(smallWorld.actor(id: "us.forces")).partOf == ["country:USA"])
  }

  @Test func unknownIdsAreNothing() {
    #expect(smallWorld.place(id: "iq.city.atlantis") == nil)
    #expect(smallWorld.actor(id: "person.nobody") == nil)
    #expect(smallWorld.eventType(id: "party") == nil)
  }
}
