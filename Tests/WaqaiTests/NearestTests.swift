import Testing

@testable import waqai

@Suite("The nearest spelling")
struct NearestTests {
  @Test("is found over a slip, a swap and another case of letters")
  func slips() {
    let types = ["rocket-attack", "drone-attack", "ASSAULT", "AID"]
    #expect(nearest(to: "roket-attack", among: types) == ["rocket-attack"])
    #expect(nearest(to: "assualt", among: types) == ["ASSAULT"])
    #expect(nearest(to: "rocket-attakc", among: types) == ["rocket-attack"])
  }

  @Test("is not offered where nothing is near")
  func nothingNear() {
    #expect(nearest(to: "weather", among: ["rocket-attack", "AID", ""]).isEmpty)
    #expect(nearest(to: "", among: ["AID"]).isEmpty)
  }

  @Test("comes first of several")
  func order() {
    #expect(
      nearest(to: "raide", among: ["aided", "raids", "raid"], limit: 2) == ["raid", "raids"])
  }
}
