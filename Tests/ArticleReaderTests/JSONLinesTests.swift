import ArticleReader
import EventModel
import Testing

@Suite("JSON lines")
struct JSONLinesTests {
  @Test("hold an article a line")
  func lines() throws {
    let results = read(
      """
      {"id":"b1","source":"AFP","url":"https://a.example","published":"2020-03-17",\
      "language":"ar","title":"عنوان","body":"نص","cluster":null,"events":[{"type":"x"}]}

      {"body":"نص آخر"}

      """, as: "news/set.jsonl")
    #expect(results.count == 2)
    let first = try theArticle([results[0]])
    #expect(first.id == "b1")
    #expect(first.source == "AFP")
    #expect(first.title == "عنوان")
    #expect(first.published.date?.iso == "2020-03-17")
    let second = try theArticle([results[1]])
    #expect(second.id == "set.jsonl:3")
    #expect(second.published.basis == .unknown)
  }

  @Test("keep the body as it is, so that its offsets hold")
  func verbatimBody() throws {
    #expect(try theArticle(read("{\"body\":\" a\\r\\nb \"}", as: "a.jsonl")).body == " a\r\nb ")
  }

  @Test("are told by the first character on standard input")
  func standardInput() throws {
    #expect(try theArticle(read(" {\"body\":\"نص\"}", as: "-")).id == "stdin:1")
    #expect(try theArticle(read("نص", as: "-")).id == "stdin")
  }

  @Test("may have a number as id")
  func numericID() throws {
    #expect(try theArticle(read("{\"id\":7,\"body\":\"نص\"}", as: "a.jsonl")).id == "7")
  }

  @Test(
    "reject a wrong line and say why",
    arguments: [
      ("{\"title\":\"a\"}", .missingKey("body")), ("{\"body\":null}", .missingKey("body")),
      ("{\"body\":\"\"}", .emptyBody), ("{\"body\":7}", .notText(key: "body")),
      ("{\"body\":\"a\",\"published\":\"17/03/2020\"}", .invalidDate("17/03/2020")),
      ("{\"body\":\"a\",\"published\":\"2020-02-30\"}", .invalidDate("2020-02-30")),
      ("{\"body\":\"a\"", .invalidJSON), ("[1]", .invalidJSON), ("نص", .invalidJSON),
      ("{\"body\":\"a\\u0000b\"}", .binary), ("{\"body\":\"\\ud800\"}", .invalidJSON),
    ] as [(String, RejectionReason)])
  func faults(line: String, reason: RejectionReason) throws {
    let results = read("{\"body\":\"a\"}\n\(line)\n{\"body\":\"b\"}", as: "a.jsonl")
    #expect(results.count == 3)
    #expect(
      try theRejection([results[1]]) == Rejection(origin: "a.jsonl", line: 2, reason: reason))
  }
}

@Suite("A JSON file")
struct JSONFileTests {
  @Test("may be one object over several lines")
  func object() throws {
    #expect(try theArticle(read("{\n  \"body\": \"نص\"\n}\n", as: "a/b7.json")).id == "b7")
  }

  @Test("may be a list, of which each element stands for itself")
  func list() throws {
    let results = read("[\n{\"body\": \"نص\"}, {}, {\"body\": 1}\n]", as: "a.json")
    #expect(results.count == 3)
    #expect(try theArticle([results[0]]).id == "a.json:1")
    #expect(try theRejection([results[1]]).reason == .missingKey("body"))
    #expect(try theRejection([results[2]]).reason == .notText(key: "body"))
  }

  @Test("may be JSON lines all the same")
  func lines() throws {
    #expect(read("{\"body\":\"a\"}\n{\"body\":\"b\"}\n", as: "a.json").count == 2)
  }
}

@Suite("The wording of a rejection")
struct RejectionTests {
  @Test("begins with file and line")
  func description() {
    let rejection = Rejection(origin: "a.jsonl", line: 3, reason: .invalidDate("soon"))
    #expect(
      "\(rejection)"
        == "a.jsonl:3: error: “soon” is not a publication date; give a day that exists "
        + "as YYYY-MM-DD, for example 2020-03-17")
    #expect("\(Rejection(origin: "a", reason: .emptyBody))".hasPrefix("a: error: "))
  }
}
