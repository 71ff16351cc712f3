import Foundation
import Testing

@Suite("Packs of one's own")
struct PackTests {
  private static let article = """
    Published: 2020-03-17
    Id: zz

    سقطت ثلاثة صواريخ على قاعدة زغطرش مساء اليوم، وهدد زغطور برخشان بالرد.
    """

  /// A folder with an article and a pack that knows its base.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.article, "article.txt")
    try folder.write(
      "id\tkind\tname\tnameArabic\tparent\tcountry\tlatitude\tlongitude\n"
        + "iq.base.zaghtrash\tbase\tZaghtrash Base\tزغطرش\tiq.governorate.anbar\tIRQ\t34.1\t41.2\n",
      "mine/world/places.tsv")
    try folder.write(
      "id\tkind\tname\tnameArabic\tcountry\tsector\tpartOf\n"
        + "person.barkhashan-zaghtour\tperson\tZaghtour Barkhashan\tزغطور برخشان\tIRQ\tREB\t\n",
      "mine/world/actors.tsv")
    return folder
  }

  /// Ids of the places and actors of the article.
  private func ids(_ run: Run) throws -> Set<String> {
    expectSuccess(run)
    let events = try jsonObjects(run.stdout).flatMap { $0["events"] as? [[String: Any]] ?? [] }
    return Set(
      events.flatMap { event in
        ["places", "actors"].flatMap { key in
          (event[key] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
        }
      })
  }

  @Test("are laid over the built-in ones by --pack, WAQAI_PACKS and the configuration folder")
  func layers() async throws {
    let folder = try folder()
    let known: Set = ["iq.base.zaghtrash", "person.barkhashan-zaghtour"]
    let without = try ids(try await waqai("extract", "article.txt", in: folder.path))
    #expect(without.isDisjoint(with: known))
    let byOption = try await waqai("extract", "article.txt", "--pack", "mine", in: folder.path)
    #expect(try ids(byOption).isSuperset(of: known))
    let byVariable = try await waqai(
      "extract", "article.txt", in: folder.path, environment: ["WAQAI_PACKS": "mine:mine/"])
    #expect(byVariable.stdout == byOption.stdout)
    try FileManager.default.createDirectory(
      atPath: folder.path("config/waqai/packs"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: folder.path("mine"), toPath: folder.path("config/waqai/packs/mine"))
    let byFolder = try await waqai(
      "extract", "article.txt", in: folder.path,
      environment: ["XDG_CONFIG_HOME": folder.path("config")])
    #expect(byFolder.stdout == byOption.stdout)
  }

  @Test("are recorded in the store, and another version reads the article again")
  func versions() async throws {
    let folder = try folder()
    let ingest = ["ingest", "article.txt", "--pack", "mine"]
    func run(_ arguments: [String]) async throws -> Run {
      try await shell("waqai " + arguments.joined(separator: " "), in: folder.path)
    }
    #expect(try await run(ingest).stdout.hasPrefix("added 1"))
    #expect(try await run(ingest).stdout.hasPrefix("added 0, updated 0, unchanged 1"))
    try folder.write(
      try folder.text("mine/world/actors.tsv") + "group.zagh\tarmed-group\tZagh\tزاغ\tIRQ\tREB\t\n",
      "mine/world/actors.tsv")
    #expect(try await run(ingest).stdout.hasPrefix("added 0, updated 1"))
    let found = try await run(["events", "--base", "زغطرش", "--pack", "mine", "--format", "lines"])
    #expect(found.lines.count == 1)
    let near = try await run([
      "events", "--near", "34.1,41.2", "--radius", "900m", "--format", "lines",
    ])
    #expect(near.stdout == found.stdout)
    let list = try await run(["packs", "list", "--pack", "mine", "--format", "lines"])
    #expect(list.lines.map { $0.split(separator: "\t").dropFirst().first } == ["built-in", "mine"])
  }

  @Test("with faults are refused, with file and line")
  func faults() async throws {
    let folder = try folder()
    try folder.write(
      "id\tkind\tname\tnameArabic\tparent\tcountry\n"
        + "iq.base.al-qaim\tbase\tMine\tزغطرش\tiq.governorate.anbaz\tIRQ\n"
        + "iq.base.other\tbase\tOther\tالقائم\tcountry:IRQ\tIRQ\n", "bad/world/places.tsv")
    let check = try await waqai("packs", "check", "bad", in: folder.path)
    expectFailure(
      check,
      saying: "world/places.tsv:2: error: id “iq.base.al-qaim” is that of a row of the built-in",
      "unknown place “iq.governorate.anbaz”",
      "world/places.tsv:3: error: “القائم” is a name of “iq.base.al-qaim” (built-in) already")
    let extract = try await waqai("extract", "article.txt", "--pack", "bad", in: folder.path)
    expectFailure(extract, saying: "bad/world/places.tsv:2: error:", "waqai packs check bad")
    let none = try await waqai("extract", "article.txt", "--pack", "none", in: folder.path)
    expectFailure(none, saying: "there is no folder “none”, which --pack names")
    let two = try await waqai(
      "extract", "article.txt", "--pack", "mine", "--pack", "copy", in: folder.path)
    expectFailure(two, saying: "there is no folder “copy”")
    try FileManager.default.copyItem(atPath: folder.path("mine"), toPath: folder.path("copy"))
    let twice = try await waqai(
      "extract", "article.txt", "--pack", "mine", "--pack", "copy", in: folder.path)
    expectFailure(twice, saying: "copy/world/", "is that of a row of the pack “mine” already")
  }

  @Test("are made of a GeoNames dump")
  func geoNames() async throws {
    let folder = try folder()
    let fields = [
      "7", "Zaghtrash", "Zaghtrash", "زغطرش", "33.9", "42.1", "S", "AIRB", "IQ", "", "01", "", "",
      "",
      "0", "", "", "Asia/Baghdad", "2020-01-01",
    ]
    try folder.write(fields.joined(separator: "\t") + "\nno dump\n", "IQ.txt")
    let made = try await waqai(
      "places", "import-geonames", "IQ.txt", "--into", "geo", in: folder.path)
    #expect(made.status == 2)
    #expect(made.stdout == "geo/world/places.tsv: added 1, known 0, left out 0, rejected 1\n")
    #expect(made.stderr.hasPrefix("IQ.txt:2: error: 1 fields"))
    expectSuccess(try await waqai("packs", "check", "geo", in: folder.path))
    let found = try await waqai("extract", "article.txt", "--pack", "geo", in: folder.path)
    #expect(try ids(found).contains("iq.base.zaghtrash"))
    let again = try await waqai(
      "places", "import-geonames", "IQ.txt", "--into", "geo", in: folder.path)
    expectFailure(again, saying: "geo/world/places.tsv")
    let missing = try await waqai(
      "places", "import-geonames", "X.txt", "--into", "x", in: folder.path)
    expectFailure(missing, saying: "X.txt")
    let other = try await waqai(
      "places", "import-geonames", "article.txt", "--into", "x", in: folder.path)
    #expect(other.status == 1 && other.stderr.contains("give a GeoNames dump"))
  }
}
