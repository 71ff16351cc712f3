import Foundation
import Testing

@Suite("The catalogue: places, actors, offices")
struct CatalogueTests {
  @Test("lists bases of a country without a store, and with one the numbers of reports")
  func bases() async throws {
    let folder = try TemporaryFolder()
    let arguments = "places --within العراق --kind base --format jsonl"
    let none = try await shell("waqai " + arguments, in: folder.path)
    expectSuccess(none)
    let bases = try jsonObjects(none.stdout)
    #expect(bases.count > 20)
    #expect(
      bases.allSatisfy { $0["kind"] as? String == "base" && $0["country"] as? String == "IRQ" })
    #expect(bases.allSatisfy { $0["reports"] as? Int == 0 })
    let store = try await Samples.store()
    let counted = try jsonObjects(try await shell("waqai \(arguments) --db \(store)").stdout)
    #expect(counted.count >= bases.count)
    #expect(counted.first?["reports"] as? Int ?? 0 > 0)
    let reported = try jsonObjects(
      try await shell("waqai \(arguments) --reported --db \(store)").stdout)
    #expect(!reported.isEmpty && reported.count < bases.count)
    #expect(reported.allSatisfy { $0["reports"] as? Int ?? 0 > 0 })
  }

  @Test("gives places as GeoJSON, each with what its coordinates are worth")
  func geoJSON() async throws {
    let folder = try TemporaryFolder()
    let run = try await waqai(
      "places", "--within", "الأنبار", "--format", "geojson", in: folder.path)
    expectSuccess(run)
    let collection = try #require(try json(run.stdout) as? [String: Any])
    #expect(collection["type"] as? String == "FeatureCollection")
    let features = try #require(collection["features"] as? [[String: Any]])
    let qaim = try #require(features.first { $0["id"] as? String == "iq.city.al-qaim" })
    let point = try #require((qaim["geometry"] as? [String: Any])?["coordinates"] as? [Double])
    #expect(abs(point[0] - 41) < 1 && abs(point[1] - 34.4) < 1)
    #expect((qaim["properties"] as? [String: Any])?["precision"] as? Int == 1)
    let country = try jsonObjects(
      try await waqai(
        "places", "--kind", "country", "--country", "IRQ", "--format", "jsonl", in: folder.path
      )
      .stdout)
    #expect(country.map { $0["precision"] as? Int } == [6])
  }

  @Test("lists actors by country, sector and kind")
  func actors() async throws {
    let folder = try TemporaryFolder()
    let run = try await waqai(
      "actors", "--country", "العراق", "--kind", "armed-group", "--format", "jsonl", in: folder.path
    )
    expectSuccess(run)
    let actors = try jsonObjects(run.stdout)
    #expect(actors.contains { $0["id"] as? String == "group.kataib-hezbollah" })
    #expect(actors.allSatisfy { $0["country"] as? String == "IRQ" })
    let sector = try await waqai("actors", "--sector", "jud", "--format", "jsonl", in: folder.path)
    #expect(try jsonObjects(sector.stdout).allSatisfy { $0["sector"] as? String == "JUD" })
  }

  @Test(
    "tells who held an office on a day, in Arabic and English",
    arguments: ["وزير الخارجية الأميركي", "US Secretary of State"])
  func office(_ name: String) async throws {
    let folder = try TemporaryFolder()
    let run = try await waqai(
      "actors", "--office", name, "--on", "2020-03-16", "--format", "jsonl", in: folder.path)
    expectSuccess(run)
    let holders = try jsonObjects(run.stdout)
    #expect(holders.map { $0["id"] as? String } == ["person.pompeo-mike"])
    #expect(holders.first?["from"] as? String == "2018-04-26")
    let all = try await waqai("actors", "--office", name, "--format", "lines", in: folder.path)
    #expect(all.lines.count > 3)
    #expect(all.lines == all.lines.sorted())
  }

  @Test("refuses what it does not know, and says what would do")
  func refusals() async throws {
    let folder = try TemporaryFolder()
    func run(_ arguments: String) async throws -> Run {
      try await shell("waqai " + arguments, in: folder.path)
    }
    expectFailure(try await run("places --kind bas"), saying: "“bas”", "airport, base")
    expectFailure(try await run("places --within Zaghtrash"), saying: "“Zaghtrash”")
    expectFailure(try await run("places --country Zaghistan"), saying: "no country is called")
    expectFailure(try await run("places --reported"), saying: "there is no store")
    expectFailure(try await run("places --all --db none.db"), saying: "none.db")
    expectFailure(try await run("actors --sector XYZ"), saying: "XYZ", "MIL")
    expectFailure(
      try await run("actors --office Zaghtrash"), saying: "no office", "Foreign Minister")
    expectFailure(try await run("actors --on 2020-01-01"), status: 64, saying: "--office")
    expectFailure(try await run("events --radius 5km"), status: 64, saying: "--near")
    expectFailure(try await run("events --near 34"), status: 64, saying: "34.37,41.10")
    expectFailure(try await run("events --near 34,41 --radius far"), status: 64, saying: "50km")
  }

  @Test("finds reports of sites around a point, and of all sites in a governorate")
  func around() async throws {
    let store = try await Samples.store()
    let near = try await waqai(
      "events", "--db", store, "--near", "34.37,41.10", "--radius", "50km", "--format", "jsonl")
    expectSuccess(near)
    let reports = try jsonObjects(near.stdout)
    #expect(!reports.isEmpty)
    for report in reports {
      let places = report["places"] as? [[String: Any]] ?? []
      #expect(places.contains { ($0["precision"] as? Int ?? 9) <= 2 })
    }
    let anbar = try await waqai("events", "--db", store, "--place", "الأنبار", "--format", "lines")
    let qaim = try await waqai("events", "--db", store, "--base", "القائم", "--format", "lines")
    #expect(!qaim.lines.isEmpty)
    #expect(Set(qaim.lines).isSubset(of: anbar.lines))
    let south = try await waqai(
      "events", "--db", store, "--near", "-34.37,-41.10", "--format", "jsonl")
    #expect(south.status == 0 && south.stdout == "")
  }
}
