import EventModel
import Foundation
import TestSupport
import Testing

@testable import ArticleParser

/// The founding article's facts, retold in SampleData: every report that a careful reader finds.
@Suite struct RetellingTests {
  private static let found: [Report] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "SampleData/articles/2020-03-17-coalition-leaves-qaim.txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8),
      let end = text.range(of: "\n\n")
    else { return [] }
    let title = text.split(separator: "\n").first { $0.hasPrefix("Title:") }?.dropFirst(6)
    return reports(
      in: String(text[end.upperBound...]), title: title.map { String($0.drop { $0 == " " }) })
  }()

  private func has(
    _ type: String, _ status: Status, place: String? = nil, actor: String? = nil
  ) -> Bool {
    Self.found.contains { report in
      report.type == type && report.status == status
        && (place == nil || report.places.contains { $0.id == place })
        && (actor == nil || report.actors.contains { $0.id == actor })
    }
  }

  @Test func theMoveFromQaim() {
    #expect(
      has("redeployment", .occurred, place: "iq.base.al-qaim", actor: "org.us-led-coalition")
        || has("withdrawal", .occurred, place: "iq.base.al-qaim", actor: "org.us-led-coalition"))
  }

  @Test(arguments: ["iq.base.qayyarah-base", "iq.base.kirkuk-air-base"])
  func theBasesToBeLeft(_ base: String) { #expect(has("withdrawal", .planned, place: base)) }

  @Test func theBaseThatWasNeverHit() {
    #expect(has("rocket-attack", .negated, place: "iq.base.al-qaim"))
  }

  @Test func theCall() {
    #expect(has("phone-call", .occurred, actor: "person.pompeo-mike"))
    #expect(has("phone-call", .occurred, actor: "person.abdul-mahdi-adel"))
  }

  @Test func theWarning() { #expect(has("threat", .occurred, actor: "person.pompeo-mike")) }

  @Test func theAccusation() {
    #expect(has("accusation", .occurred, actor: "country:USA"))
  }

  @Test func theStandingForceIsNoEvent() {
    #expect(!Self.found.contains { $0.type == "deployment" })
  }
}
