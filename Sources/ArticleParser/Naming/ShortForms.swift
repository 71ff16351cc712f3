internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// A body as an article names it in full.
enum NamedBody: Hashable, Sendable {
  /// One of the catalogue, by its index: كتائب حزب الله.
  case actor(Int32)
  /// A body of a country that the catalogue does not have, by the country's index: الشرطة الكينية.
  case national(Int)
}

/// What the noun alone stands for: الكتائب is the كتائب حزب الله that the article has named, الشرطة
/// the الشرطة الكينية.
struct ShortForms {
  private struct Naming {
    var sentence: Int
    var unit: Int
    var body: NamedBody
  }

  /// By the lexeme of the first noun, in the order of the text.
  private var namings: [Int32: [Naming]] = [:]
  /// Bodies of the catalogue that the article names in any way, in the order of the text.
  private var named: [Int32] = []

  /// Somebody named with a title.
  private struct Bearer {
    var sentence: Int
    var unit: Int
    var person: Int32
    /// الرئيس جو بايدن rather than رئيس الوزراء.
    var isTitleAlone: Bool
  }

  /// By the lexeme of the title, in the order of the text.
  private var bearers: [Int32: [Bearer]] = [:]

  /// Notes the bodies and bearers of titles that a sentence names in full.
  mutating func note(_ sentence: SentenceAnalysis, in world: WorldKnowledge) {
    for unit in sentence.units.indices {
      switch sentence.units[unit].tag {
      case .name:
        noteName(unit, of: sentence, world)
        noteBearer(unit, of: sentence, world)
      case .noun: noteNoun(unit, of: sentence, world)
      default: continue
      }
    }
  }

  /// The body that a noun alone stands for at a place of the text: the one named last before it, else
  /// the one named next, else the only one that the article names by a name without the noun, though
  /// the catalogue has it with the noun (الحركة for «طالبان»).
  func body(
    of lexeme: Int32, sentence: Int, unit: Int, lemma: String, in catalogue: Catalogue
  ) -> NamedBody? {
    if let all = namings[lexeme] {
      let before = all.last { ($0.sentence, $0.unit) < (sentence, unit) }
      return (before ?? all.first)?.body
    }
    guard !named.isEmpty else { return nil }
    // Lemmas and names are in normal form, so that their bytes tell.
    let opening = lemma + " "
    let fitting = Set(named).filter { actor in
      catalogue.actorNames[Int(actor)].contains { $0.utf8.starts(with: opening.utf8) }
    }
    return fitting.count == 1 ? fitting.first.map(NamedBody.actor) : nil
  }

  /// Whom a title alone means at a place of the text: the last before it who was named with it, by
  /// himself (الرئيس جو بايدن) or, where `isTitleAlone` is false, in an office (وزير الخارجية أنتوني
  /// بلينكن).
  func bearer(
    of title: Int32, sentence: Int, unit: Int, isTitleAlone: Bool,
    where fits: (Int32) -> Bool
  ) -> Int32? {
    bearers[title]?.last {
      $0.isTitleAlone == isTitleAlone && ($0.sentence, $0.unit) < (sentence, unit)
        && fits($0.person)
    }?.person
  }

  /// وزير الخارجية الأميركي أنتوني بلينكن: the title or office right before the name of one person.
  private mutating func noteBearer(
    _ unit: Int, of sentence: SentenceAnalysis, _ world: WorldKnowledge
  ) {
    guard let person = Self.person(sentence.entries(unit), world) else { return }
    var at = unit - 1
    while at >= 0, sentence.units[at].tag == .adjective { at -= 1 }
    guard at >= 0, sentence.units[at].tag == .noun || sentence.isOffice(at) else { return }
    let titles = sentence.lexicon.sets.titles
    let isTitleAlone = sentence.units[at].tag == .noun && sentence.units[at].hasArticle
    for place in sentence.tokens.places(sentence.units[at].start) {
      let reading = sentence.tokens[place]
      guard reading.partOfSpeech == .noun,
        sentence.lexicon.classes(of: reading.lexeme).intersects(titles)
      else { continue }
      bearers[reading.lexeme, default: []].append(
        Bearer(
          sentence: sentence.index, unit: unit, person: person, isTitleAlone: isTitleAlone))
    }
  }

  /// كتائب حزب الله: a name of several words, of which the first is a noun.
  private mutating func noteName(
    _ unit: Int, of sentence: SentenceAnalysis, _ world: WorldKnowledge
  ) {
    guard let actor = Self.body(sentence.entries(unit), world) else { return }
    named.append(actor)
    guard sentence.units[unit].end > sentence.units[unit].start + 1 else { return }
    for place in sentence.tokens.places(sentence.units[unit].start) {
      let reading = sentence.tokens[place]
      guard reading.partOfSpeech == .noun || reading.partOfSpeech == .masdar else { continue }
      add(reading.lexeme, sentence, unit, .actor(actor))
    }
  }

  /// حركة «حماس»، الشرطة الكينية: a noun with the name or the nationality behind it.
  private mutating func noteNoun(
    _ unit: Int, of sentence: SentenceAnalysis, _ world: WorldKnowledge
  ) {
    guard let reading = sentence.units[unit].reading,
      sentence.classes(unit).intersects(sentence.lexicon.sets.bodies)
    else { return }
    var next = unit + 1
    if sentence.mark(next) == .openQuote || sentence.mark(next) == .straightQuote { next += 1 }
    guard next < sentence.units.count else { return }
    let word = sentence.units[next]
    guard !word.hasPreposition, !word.isConjoined else { return }
    if word.tag == .name, !sentence.units[unit].hasArticle {
      guard let actor = Self.body(sentence.entries(next), world) else { return }
      add(reading.lexeme, sentence, unit, .actor(actor))
    } else if word.tag == .adjective, sentence.units[unit].hasArticle, word.hasArticle,
      sentence.country(next) >= 0
    {
      add(reading.lexeme, sentence, unit, .national(sentence.country(next)))
    }
  }

  private mutating func add(
    _ lexeme: Int32, _ sentence: SentenceAnalysis, _ unit: Int, _ body: NamedBody
  ) {
    namings[lexeme, default: []].append(
      Naming(sentence: sentence.index, unit: unit, body: body))
  }

  /// The one person that a name stands for.
  private static func person(
    _ entries: ArraySlice<PhraseEntry>, _ world: WorldKnowledge
  ) -> Int32? {
    var found: Int32?
    for entry in entries
    where entry.kind == .actor && world.catalogue.actors[Int(entry.index)].kind == .person {
      if let found, found != entry.index { return nil }
      found = entry.index
    }
    return found
  }

  /// The one body that a name stands for; nil for people, countries and names of several.
  private static func body(
    _ entries: ArraySlice<PhraseEntry>, _ world: WorldKnowledge
  ) -> Int32? {
    var found: Int32?
    for entry in entries where entry.kind == .actor {
      let index = Int(entry.index)
      guard world.catalogue.actors[index].kind != .person,
        !Catalogue.isCountryID(world.catalogue.actors[index].id)
      else { continue }
      if found != nil { return nil }
      found = entry.index
    }
    return found
  }
}
