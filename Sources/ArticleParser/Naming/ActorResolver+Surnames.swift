internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

// Whom a family name alone means where the article has not named its bearer in full: ترامب، جنبلاط.

extension ActorResolver {
  /// Whether a phrase is one family name and nothing else, of people who held an office or right behind a
  /// verb.
  func isSurnameAlone(_ it: NounPhrase) -> Bool {
    let unit = sentence.units[it.head]
    let isBehindVerb = it.head > 0 && sentence.units[it.head - 1].tag == .verb
    guard unit.tag == .name, it.start == it.head, it.end == it.head + 1, it.number < 0,
      !unit.isAlsoWord || it.head == 0 || isBehindVerb, !goesOnWithName(it),
      sentence.entries(it.head).allSatisfy({ $0.kind == .family })
    else { return false }
    return isBehindVerb || knownBearer(it) != nil || isStrangers(it)
  }

  /// عدنان المعيبد: a word behind it that is another part of the name.
  private func goesOnWithName(_ it: NounPhrase) -> Bool {
    it.end < sentence.units.count && sentence.units[it.end].tag == .unknown
  }

  /// سعدون الجبوري … الجبوري: whether the article gives the name to somebody whom the catalogue does not know.
  private func isStrangers(_ it: NounPhrase) -> Bool {
    sentence.entries(it.head).contains { context.strangers.contains($0.index) }
  }

  /// The bearer of a family name who held an office last; nil where none of them ever did.
  func knownBearer(_ it: NounPhrase) -> Actor? {
    if isStrangers(it) { return nil }
    var best: (day: CalendarDate, person: Int32)?
    for person in sentence.entries(it.head).map(\.index) {
      guard let day = lastDayInOffice(person) else { continue }
      if best.map({ $0.day < day }) ?? true { best = (day, person) }
    }
    return best.map { catalogue.actors[Int($0.person)] }
  }

  /// The only bearer of a family name whom the catalogue knows; nil where there are several.
  func onlyBearer(_ it: NounPhrase) -> Actor? {
    if isStrangers(it) { return nil }
    let bearers = Set(sentence.entries(it.head).map(\.index))
    return bearers.count == 1 ? bearers.first.map { catalogue.actors[Int($0)] } : nil
  }

  /// The last day up to publication on which somebody held an office.
  private func lastDayInOffice(_ person: Int32) -> CalendarDate? {
    guard let published = context.published else { return nil }
    return context.world.tenures(ofPerson: Int(person))
      .filter { $0.from <= published }
      .map { min($0.to ?? published, published) }.max()
  }
}
