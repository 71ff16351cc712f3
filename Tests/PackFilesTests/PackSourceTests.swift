import Foundation
import PackFiles
import Testing

@Suite struct PackSourceTests {
  @Test func theProgramHoldsItsPacks() {
    #expect(PackSource.embedded.table("world/countries.tsv").columns.first == "code")
  }

  @Test func theProgramHasNothingElse() {
    #expect(PackSource.embedded.bytes(of: "world/planets.tsv") == nil)
  }

  @Test func aFolderGivesItsFiles() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("id\na\n".utf8).write(to: folder.appending(path: "t.tsv"))
    let source = PackSource.directory(folder.path)
    #expect(source.table("t.tsv").rows.count == 1)
    #expect(source.bytes(of: "other.tsv") == nil)
    #expect(source.table("other.tsv").columns.isEmpty)
  }

  @Test func aPackMayLieInMemory() {
    let source = PackSource.memory(["t.tsv": Array("id\na\n".utf8)])
    #expect(source.table("t.tsv").rows.count == 1)
    #expect(source.bytes(of: "other.tsv") == nil)
  }
}
