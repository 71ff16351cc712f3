import Foundation
import Testing

@Suite("waqai ingest")
struct IngestTests {
  @Test("the same articles again change nothing")
  func twice() async throws {
    let folder = try TemporaryFolder()
    let store = folder.path("a.db")
    let first = try await waqai("ingest", "--db", store, Samples.few[0], Samples.few[1])
    #expect(first.status == 0)
    #expect(first.lines.last == "added 2, updated 0, unchanged 0, rejected 0")
    #expect(first.stderr == "note: there was no store; made “\(store)”\n")

    let again = try await waqai("ingest", "--db", store, Samples.few[0], Samples.few[1])
    expectSuccess(again)
    #expect(again.stdout == "added 0, updated 0, unchanged 2, rejected 0\n")
  }

  @Test("another text under the same address takes the place of the first")
  func updated() async throws {
    let folder = try TemporaryFolder()
    let store = folder.path("a.db")
    let header = "URL: https://example.org/1\nPublished: 2020-03-17\nLanguage: ar\n\n"
    let file = try folder.write(header + "قتل جندي في كركوك.", "a.txt")
    _ = try await waqai("ingest", "--db", store, file)
    try folder.write(header + "قتل جنديان في كركوك.", "a.txt")
    let run = try await waqai("ingest", "--db", store, file)
    #expect(run.stdout == "added 0, updated 1, unchanged 0, rejected 0\n")
  }

  @Test("standard input, WAQAI_DB and the options above the header")
  func standardInput() async throws {
    let folder = try TemporaryFolder()
    let environment = ["WAQAI_DB": folder.path("b.db")]
    let run = try await waqai(
      "ingest", "--published", "2020-03-18", "--source", "AFP", "-",
      stdin: "{\"id\": \"x\", \"published\": \"1999-01-01\", \"body\": \"انفجار في بغداد\"}\n",
      environment: environment)
    #expect(run.stdout == "added 1, updated 0, unchanged 0, rejected 0\n")
    let articles = try await waqai("articles", "--format", "jsonl", environment: environment)
    let article = try #require(try jsonObjects(articles.stdout).first)
    #expect(article["published"] as? String == "2020-03-18")
    #expect(article["source"] as? String == "AFP")
  }

  @Test("rejects are listed by line, the rest goes in, and the exit code is 2")
  func brokenLine() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      """
      {"id": "1", "body": "انفجار في بغداد"}
      {"id": "2", "body":
      {"id": "3", "title": "بلا نص"}
      {"id": "4", "body": 7}
      {"id": "5", "published": "2020-02-30", "body": "انفجار"}

      {"id": "6", "body": "انفجار في البصرة"}

      """, "news.jsonl")
    let run = try await waqai("ingest", "--db", folder.path("a.db"), file)
    #expect(run.status == 2)
    #expect(run.lines.last == "added 2, updated 0, unchanged 0, rejected 4")
    for line in 2...5 {
      #expect(run.stderr.contains("\(file):\(line): error: "))
    }
    #expect(run.stderr.contains("2020-02-30"))
  }

  @Test("files that are no text are named with the reason")
  func faultyFiles() async throws {
    let faults: [(name: String, bytes: [UInt8], words: String)] = [
      ("empty.txt", [], "empty"),
      ("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2], "NUL"),
      ("windows.txt", [0xC7, 0xE1, 0xDA, 0xD1], "offset 0"),
      ("date.txt", Array("Title: a\nPublished: soon\n\nb\n".utf8), "soon"),
      ("header.txt", Array("Title: a\n\n\n".utf8), "no text"),
    ]
    let folder = try TemporaryFolder()
    for fault in faults { try folder.write(Data(fault.bytes), "articles/" + fault.name) }
    let run = try await waqai("ingest", "--db", folder.path("a.db"), folder.path("articles"))
    #expect(run.status == 2)
    #expect(run.stdout == "added 0, updated 0, unchanged 0, rejected 5\n")
    for fault in faults {
      let line = run.stderr.split(separator: "\n").first { $0.contains("/" + fault.name) }
      #expect(line?.contains(fault.words) == true, "\(fault.name): \(line ?? "nothing")")
    }
  }

  @Test("paths without articles are an error")
  func noArticles() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a", "empty/notes.odt")
    let store = folder.path("a.db")
    expectFailure(
      try await waqai("ingest", "--db", store, folder.path("none.txt")), saying: "none.txt")
    expectFailure(
      try await waqai("ingest", "--db", store, folder.path("empty")), saying: ".txt", ".jsonl")
    #expect(!FileManager.default.fileExists(atPath: store))
    expectFailure(try await waqai("ingest", "--db", store), status: 64, saying: "path")
  }

  @Test("a date that is none is refused at once")
  func wrongDate() async throws {
    let run = try await waqai("ingest", "--published", "2020-02-30", Samples.few[0])
    expectFailure(run, status: 64, saying: "2020-02-30", "YYYY-MM-DD")
  }

  @Test("much at once: many articles, one very long one, one line without end")
  func huge() async throws {
    let folder = try TemporaryFolder()
    let many = (1...5000).map { "{\"id\": \"m\($0)\", \"body\": \"English number \($0)\"}\n" }
    let sentence = "وقال مسؤول إن صواريخ سقطت على قاعدة عين الأسد في الأنبار. "
    try folder.write(many.joined(), "many.jsonl")
    try folder.write(String(repeating: sentence, count: 500), "long.txt")
    try folder.write(String(repeating: "كلمة", count: 200_000), "endless.txt")
    let run = try await waqai("ingest", "--db", folder.path("a.db"), folder.path)
    #expect(run.status == 0)
    #expect(run.stdout == "added 5002, updated 0, unchanged 0, rejected 0\n")
  }
}
