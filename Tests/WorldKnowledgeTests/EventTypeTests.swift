import EventModel
import Testing
import WorldKnowledge

@Suite struct EventTypeTests {
  @Test func codesOfAType() throws {
    let type = try #require(smallWorld.eventType(id: "shelling"))
    #expect(type.plover == "ASSAULT")
    #expect(type.mode == "heavy-weapons")
    #expect(type.quad == 4)
    #expect(type.intensity == -9.5)
    #expect(type.cameo == "194")
    #expect(type.acledSubEvent == nil)
    #expect(type.nameArabic == "قصف")
  }

  @Test func emptyCodesAreNone() throws {
    let type = try #require(smallWorld.eventType(id: "support"))
    #expect(type.mode == nil)
    #expect(type.intensity == nil)
  }
}
