import Testing
import WorldKnowledge

@Suite struct OfficeLookupTests {
  private func ids(_ name: String) -> [String] {
    OfficeLookup(smallWorld.catalogue).offices(named: name).map {
      smallWorld.catalogue.offices[$0].id
    }
  }

  @Test(arguments: [
    "وزير الخارجية الأميركي", "وزير الخارجيه الاميركى", "وزيرُ الخارجية الأميركية",
    "US Secretary of State", "Secretary of State of the United States",
    "American Secretary of State",
    "secretary of state", "office.us.state",
  ])
  func anOfficeIsFoundByTitleAndCountry(_ name: String) {
    #expect(ids(name) == ["office.us.state"])
  }

  @Test(arguments: ["وزير الخارجية العراقي", "Secretary of State of Iraq", "وزير", "الأميركي", ""])
  func othersAreNot(_ name: String) { #expect(ids(name) == []) }
}
