import PackFiles
import Testing
import WorldKnowledge

@Suite struct GeoNamesTests {
  /// A line of a dump.
  private func line(
    _ number: Int, _ name: String, _ alternates: String = "",
    at position: (Double, Double) = (34, 42),
    feature: String = "P.PPL", country: String = "IQ", divisions: (String, String) = ("", ""),
    population: Int = 0
  ) -> String {
    let codes = feature.split(separator: ".")
    return [
      "\(number)", name, name, alternates, "\(position.0)", "\(position.1)", "\(codes[0])",
      "\(codes[1])", country, "", divisions.0, divisions.1, "", "", "\(population)", "", "", "", "",
    ].joined(separator: "\t")
  }

  private func outcome(_ lines: String..., leastPopulation: Int = 0) -> GeoNamesImport.Outcome {
    GeoNamesImport(world: smallWorld, leastPopulation: leastPopulation)
      .places(from: lines.joined(separator: "\n") + "\n")
  }

  /// Rows of the table as columns by name.
  private func rows(_ outcome: GeoNamesImport.Outcome) -> [[String: String]] {
    let table = Table(bytes: Array(outcome.table.utf8), file: "places.tsv")
    return table.rows.map { row in
      Dictionary(
        uniqueKeysWithValues: table.columns.enumerated().map { ($1, table.text(row, $0)) })
    }
  }

  @Test func aTownBecomesARowWithItsArabicNames() throws {
    let row = try #require(
      rows(outcome(line(7, "Hit", "هيت,Hīt,Hit,هِيت", at: (33.64, 42.83)))).first)
    #expect(row["id"] == "iq.city.hit")
    #expect(row["kind"] == "city")
    #expect(row["nameArabic"] == "هيت")
    #expect(row["aliases"] == "")
    #expect(row["country"] == "IRQ")
    #expect(row["parent"] == "country:IRQ")
    #expect(row["latitude"] == "33.64" && row["longitude"] == "42.83")
    #expect(row["source"] == "GeoNames 7")
  }

  @Test func theLicenceIsCredited() {
    let table = outcome(line(7, "Hit")).table
    #expect(table.contains("https://www.geonames.org") && table.contains("CC BY 4.0"))
  }

  @Test(arguments: [
    ("A.ADM1", "governorate"), ("A.ADM2", "district"), ("S.AIRB", "base"), ("S.AIRP", "airport"),
    ("S.PSTB", "crossing"), ("L.PRT", "port"), ("S.CMP", "camp"), ("S.PRN", "facility"),
  ])
  func featureCodesAreKinds(_ feature: String, _ kind: String) {
    #expect(rows(outcome(line(7, "Zagh", feature: feature))).first?["kind"] == kind)
  }

  @Test func otherFeaturesAreLeftOut() {
    let found = outcome(line(7, "Wadi Zagh", feature: "H.WAD"), line(8, "Hit"))
    #expect(found.added == 1 && found.leftOut == 1)
  }

  @Test func divisionsContainWhatTheyNumber() {
    let found = rows(
      outcome(
        line(1, "Zaghir", feature: "A.ADM1", divisions: ("09", "")),
        line(2, "Barkh", feature: "A.ADM2", divisions: ("09", "0901")),
        line(3, "Hit", divisions: ("09", "0901")), line(4, "Ana", divisions: ("09", "0902"))))
    #expect(
      found.map { $0["parent"] } == [
        "country:IRQ", "iq.governorate.zaghir", "iq.district.barkh", "iq.governorate.zaghir",
      ])
  }

  @Test func aPlaceThatIsKnownIsNoSecondOne() {
    let found = outcome(
      line(1, "Muhafazat al Anbar", "الأنبار", feature: "A.ADM1", divisions: ("01", "")),
      line(2, "Qaim", "القائم", at: (34.4, 41), divisions: ("01", "")),
      line(3, "Hit", divisions: ("01", "")))
    #expect(found.known == 2)
    #expect(rows(found).map { $0["id"] } == ["iq.city.hit"])
    #expect(rows(found).first?["parent"] == "iq.governorate.anbar")
  }

  @Test func aHomonymFarAwayIsAnotherPlaceWithoutTheName() throws {
    let found = rows(outcome(line(2, "Qaim", "القائم", at: (30.5, 47.8))))
    let row = try #require(found.first)
    #expect(row["nameArabic"] == "")
    #expect(row["id"] == "iq.city.qaim")
    #expect(row["name"] == "Qaim (GeoNames 2)")
  }

  @Test func ofTwoOfAKindTheMorePopulousKeepsTheName() {
    let found = rows(
      outcome(
        line(9, "Zagh", "زاغ", at: (35, 44), population: 50),
        line(8, "Zagh", "زاغ", at: (31, 46), population: 9000)))
    #expect(found.map { $0["id"] } == ["iq.city.zagh-8", "iq.city.zagh-9"])
    #expect(found.map { $0["nameArabic"] } == ["زاغ", ""])
  }

  @Test func theOrderOfTheLinesDoesNotMatter() {
    let (one, other) = (line(9, "Zagh", "زاغ"), line(8, "Zagh", "زاغ", at: (31, 46)))
    #expect(outcome(one, other).table == outcome(other, one).table)
  }

  @Test func smallTownsMayBeLeftOut() {
    let found = outcome(
      line(1, "Hit", population: 99), line(2, "Ana", population: 100),
      line(3, "Zagh", feature: "S.AIRB"), leastPopulation: 100)
    #expect(rows(found).map { $0["id"] } == ["iq.city.ana", "iq.base.zagh"])
  }

  @Test func badLinesAreNamedAndTheOthersGoIn() {
    let found = outcome(
      "only\tthree\tfields", line(2, "Hit"), line(3, "Ana", at: (95, 0)),
      line(4, "Ana", at: (0, 181)), line(5, "Ana", country: "QQ"), line(0, "Ana"), line(7, ""))
    #expect(found.added == 1)
    #expect(found.faults.map(\.line) == [1, 3, 4, 5, 6, 7])
    #expect(
      found.faults.map(\.fault) == [
        .fieldCount(3), .latitude("95.0"), .longitude("181.0"), .country("QQ"), .number("0"),
        .noName,
      ])
    #expect(found.faults.first.map { "\($0.fault)" }?.contains("IQ.txt") == true)
  }
}
