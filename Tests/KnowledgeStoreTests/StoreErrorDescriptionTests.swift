import Testing

@testable import KnowledgeStore

@Suite struct StoreErrorDescriptionTests {
  private static let errors: [StoreError] = [
    .exists(path: "x.db"), .notFound(path: "x.db"), .cannotOpen(path: "x.db", detail: "d"),
    .notADatabase(path: "x.db"), .foreignDatabase(path: "x.db", applicationID: 1),
    .newerVersion(path: "x.db", found: 9, known: 4),
    .olderVersion(path: "x.db", found: 3, known: 4), .locked(path: "x.db"),
    .readOnly(path: "x.db"), .diskFull(path: "x.db"), .corrupt(path: "x.db", detail: "page 7"),
  ]

  @Test(arguments: errors)
  func namesTheFileAndWhatToDo(error: StoreError) {
    #expect(error.description.contains("“x.db”"))
    #expect(error.description.contains(";"))
  }

  @Test func namesTheFacts() {
    let version = StoreError.newerVersion(path: "x.db", found: 9, known: 4).description
    #expect(version.contains("9") && version.contains("4"))
    #expect(StoreError.missingFeature("FTS5").description.contains("FTS5"))
    let sql = StoreError.sql(code: 19, message: "no", sql: "SELECT ?").description
    #expect(sql.contains("19") && sql.contains("SELECT ?"))
  }
}
