import PackFiles
import Testing

@Suite struct PackProblemTests {
  @Test func namesFileAndLine() {
    let problem = PackProblem(file: "world/places.tsv", line: 7, message: "unknown kind “cty”")
    #expect(problem.description == "world/places.tsv:7: error: unknown kind “cty”")
  }

  @Test func namesTheFileAloneWhereAllOfItIsMeant() {
    let problem = PackProblem(file: "world/places.tsv", line: nil, message: "no header")
    #expect(problem.description == "world/places.tsv: error: no header")
  }
}
