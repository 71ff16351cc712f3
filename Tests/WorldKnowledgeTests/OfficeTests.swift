import EventModel
import Testing
import WorldKnowledge

@Suite struct OfficeTests {
  private func holder(on iso: String) throws -> String? {
    let day = try #require(CalendarDate(iso: iso))
    return smallWorld.holder(ofOffice: 0, on: day)?.id
  }

  @Test func firstAndLastDayBelongToATenure() throws {
    #expect(try holder(on: "2017-02-01") == "person.tillerson-rex")
    #expect(try holder(on: "2018-03-31") == "person.tillerson-rex")
  }

  @Test func nobodyHeldItBefore() throws { #expect(try holder(on: "2017-01-31") == nil) }

  @Test func actingHoldersServeWhereNobodyElseDoes() throws {
    #expect(try holder(on: "2018-04-01") == "person.sullivan-john")
    #expect(try holder(on: "2018-04-25") == "person.sullivan-john")
  }

  @Test func aHolderInOfficeComesBeforeAnActingOne() throws {
    #expect(try holder(on: "2018-04-26") == "person.pompeo-mike")
  }

  @Test func aTenureWithoutEndLasts() throws {
    #expect(try holder(on: "2030-01-01") == "person.pompeo-mike")
  }

  @Test func tenuresOfUnknownPeopleAreLeftOut() { #expect(smallWorld.catalogue.tenures.count == 3) }

  @Test func tenuresOfAPerson() throws {
    let person = try #require(smallWorld.indexOfActor(id: "person.sullivan-john"))
    let tenures = smallWorld.tenures(ofPerson: person)
    #expect(tenures.map(\.from.iso) == ["2018-04-01"])
    #expect(tenures.map(\.isActing) == [true])
  }

  @Test(arguments: [
    ("2018", "2018-01-01", "2018-12-31"), ("2020-02", "2020-02-01", "2020-02-29"),
    ("2020-02-03", "2020-02-03", "2020-02-03"),
  ])
  func coarseDaysAreTheirFirstOrLast(_ text: String, _ first: String, _ last: String) {
    #expect(Catalogue.day(text, end: false)?.iso == first)
    #expect(Catalogue.day(text, end: true)?.iso == last)
  }

  @Test(arguments: ["", "20", "2020-13", "2020-02-30", "soon"])
  func otherTextIsNoDay(_ text: String) { #expect(Catalogue.day(text, end: false) == nil) }
}
