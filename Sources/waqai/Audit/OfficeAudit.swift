import EventModel
import KnowledgeStore
import LanguagePacks
import TextAnalysis
import WorldKnowledge

/// Persons who are named by an office that they did not hold, neither on the day of the event nor on
/// that of publication.
struct OfficeAudit {
  private let store: KnowledgeStore
  private let world: WorldKnowledge
  /// Folded words for "former", which make the title right.
  private let former: [String]
  /// Words that may stand between title and name: an adjective of nationality, "the former".
  private static let gap = 3

  init(store: KnowledgeStore, world: WorldKnowledge, pack: LanguagePack) {
    self.store = store
    self.world = world
    former = pack.adjectives.filter { $0.classes.contains("past") }
      .map { foldedForSearch($0.lemma) }
  }

  func findings() throws -> [AuditFinding] {
    var seen: Set<AuditFinding> = []
    return try store.namedPersons().compactMap(finding).filter { seen.insert($0).inserted }
  }

  private func finding(_ named: NamedPerson) -> AuditFinding? {
    guard let person = world.indexOfActor(id: named.person) else { return nil }
    let tenures = world.tenures(ofPerson: person)
    let titles = self.titles(in: named, of: Set(tenures.map(\.office)))
    guard let longest = titles.map(\.length).max() else { return nil }
    let offices = Set(titles.filter { $0.length == longest }.map(\.office))
    let days = [named.published, named.date?.earliest, named.date?.latest].compactMap(\.self)
    let own = tenures.filter { offices.contains($0.office) }
    guard !own.contains(where: { tenure in days.contains(where: tenure.holds(on:)) }),
      let tenure = own.first
    else { return nil }
    let office = world.catalogue.offices[tenure.office]
    let spans = own.filter { $0.office == tenure.office }.map {
      "\($0.from.iso) to \($0.to?.iso ?? "now")"
    }
    let holder = world.holder(ofOffice: tenure.office, on: named.published)
    return AuditFinding(
      kind: .offices, event: named.event,
      text: "\(named.person) named as \(office.id) on \(named.published.iso), held it "
        + spans.joined(separator: " and ")
        + (holder.map { "; holder then: \($0.id)" } ?? ""))
  }

  /// The person's offices that stand before its name, with the number of words of each title.
  private func titles(
    in named: NamedPerson, of offices: Set<Int>
  ) -> [(office: Int, length: Int)] {
    let words = self.words(named.evidence)
    let name = self.words(named.text)
    guard !name.isEmpty, words.count > name.count,
      let position = (0...(words.count - name.count)).first(where: {
        Array(words[$0..<$0 + name.count]) == name
      })
    else { return [] }
    let around = words[max(0, position - Self.gap)..<min(words.count, position + name.count + 1)]
    // With whatever article and ending they bear.
    guard !around.contains(where: { word in former.contains(where: word.contains) }) else {
      return []
    }
    var result: [(office: Int, length: Int)] = []
    for index in offices.sorted() {
      let office = world.catalogue.offices[index]
      for title in [office.nameArabic] + office.aliases {
        let title = self.words(title)
        guard !title.isEmpty else { continue }
        for gap in 0...Self.gap {
          let start = position - gap - title.count
          guard start >= 0, Array(words[start..<start + title.count]) == title else { continue }
          result.append((index, title.count))
        }
      }
    }
    return result
  }

  private func words(_ text: String) -> [String] {
    foldedForSearch(text).split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
  }
}
