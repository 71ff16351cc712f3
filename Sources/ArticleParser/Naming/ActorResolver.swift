internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// Links phrases to actors: by name, by office at the date, by people and country, or as nobody of a
/// name.
final class ActorResolver {
  let sentence: SentenceAnalysis
  let text: ArticleText
  let context: ArticleContext

  init(sentence: SentenceAnalysis, text: ArticleText, context: ArticleContext) {
    self.sentence = sentence
    self.text = text
    self.context = context
  }

  var sets: ClassSets { sentence.lexicon.sets }
  var catalogue: Catalogue { context.world.catalogue }

  /// The actor that a phrase names; nil where it names none.
  func actor(_ phrase: Int, role: ActorRole) -> ReportedActor? {
    let it = sentence.phrases[phrase]
    let words = sentence.text(of: sentence.naming(phrase), in: text)
    if let named = namedActor(it, words, role) { return named }
    if let named = wordAsName(it) { return reported(named, role, words) }
    if let bearer = bearer(of: it, isTitleAlone: true) { return reported(bearer, role, words) }
    if let holder = officeHolder(it, words, role) { return holder }
    if let bearer = bearer(of: it, isTitleAlone: false) { return reported(bearer, role, words) }
    if let body = body(it, words, role) { return body }
    guard isActor(phrase) else { return nil }
    if let state = stateBehind(it, role) { return state }
    if let named = selfNamed(it, role) { return named }
    return unnamed(it, words, role)
  }

  /// جماعة تسمي نفسها «سرايا أولياء الدم»، تطلق على نفسها: the name that somebody goes by.
  private func selfNamed(_ it: NounPhrase, _ role: ActorRole) -> ReportedActor? {
    let units = sentence.units
    var at = it.end
    guard !it.isDefinite, it.names.isEmpty, at + 2 < units.count, units[at].tag == .verb else {
      return nil
    }
    at += 1
    if units[at].tag == .preposition { at += 1 }
    guard at + 1 < units.count, units[at].tag == .pronoun else { return nil }
    at += 1
    let isQuoted = sentence.opensQuote(at)
    if isQuoted { at += 1 }
    guard at < units.count else { return nil }
    if let name = sentence.nounPhrase(at: at) {
      let words = sentence.text(of: sentence.naming(name), in: text)
      if let known = namedActor(sentence.phrases[name], words, role) { return known }
    }
    guard isQuoted || units[at].tag == .unknown else { return nil }
    var end = at + 1
    while end < units.count, end - at < 6,
      isQuoted ? units[end].tag != .mark : units[end].tag == .unknown
    {
      end += 1
    }
    return newActor(it, names: at..<end, role)
  }

  /// Whether a phrase can be somebody who acts or suffers.
  func isActor(_ phrase: Int) -> Bool {
    let it = sentence.phrases[phrase]
    if it.classes.intersects(sets.actorLike) { return true }
    if it.country >= 0, sentence.units[it.head].tag == .adjective { return true }
    let namesActor = sentence.hasNameUnit(phrase) { unit in
      sentence.units[unit].tag == .name
        && sentence.hasEntry(unit) { entry in
          switch entry.kind {
          case .actor, .office: true
          case .family: context.people.contains(entry.index) || isSurnameAlone(it)
          case .place: standsForState(entry)
          case .functionWord: false
          }
        }
    }
    if namesActor { return true }
    if wordAsName(it) != nil { return true }
    return !it.names.isEmpty && it.names.allSatisfy { sentence.units[$0].tag == .unknown }
      && it.classes.isEmpty
  }

  /// القيادي في الحزب وسام الطويل: whether a phrase tells somebody by name.
  func isNamedPerson(_ phrase: Int) -> Bool {
    let it = sentence.phrases[phrase]
    guard it.classes.intersects(sets.person) else { return false }
    return actor(phrase, role: .recipient).map { actor in
      actor.kind == .person && context.office(of: actor) == nil
    } ?? false
  }

  func standsForState(_ entry: PhraseEntry) -> Bool {
    let place = Int(entry.index)
    return catalogue.places[place].kind == .country
      || context.world.isCapital(catalogue.places[place].id)
  }

  // MARK: - Names

  private func namedActor(
    _ it: NounPhrase, _ words: String, _ role: ActorRole
  ) -> ReportedActor? {
    // Names in apposition come before names in the genitive: قائد الجيش العماد جوزيف عون.
    var units = it.names.filter { sentence.units[$0].tag == .name }
    if sentence.units[it.head].tag == .name, !units.contains(it.head) { units.append(it.head) }
    for unit in units {
      let entries = entries(agreeingAt: unit, in: it.names)
      guard let actor = best(entries, it), actor.kind == .person || !isPlaceHead(it)
      else { continue }
      if actor.kind == .person, unit != it.head, let led = body(ledBy: actor, it, words, role) {
        return led
      }
      if actor.kind == .person { compare(actor, with: it) }
      return reported(actor, role, sentence.text(of: unit..<(unit + 1), in: text))
    }
    if isSurnameAlone(it) {
      if let bearer = knownBearer(it) ?? onlyBearer(it) { return reported(bearer, role, words) }
      return newActor(it, names: it.head..<(it.head + 1), role)
    }
    let isUnknown = { (unit: Int) in self.sentence.units[unit].tag == .unknown }
    let isPartOfName = { unit in
      isUnknown(unit) || self.sentence.hasEntry(unit) { $0.kind == .family }
    }
    if it.names.contains(where: isUnknown),
      it.classes.intersects(sets.person) || it.classes.intersects(sets.bodies)
        || (it.classes.isEmpty && it.names.count >= 2 && it.names.allSatisfy(isPartOfName))
    {
      return newActor(it, names: it.names, role)
    }
    return titledPerson(it, role)
  }

  /// طالبان, which is also “two students”, and الأسد, “the lion”: the bearer of that name, where the
  /// article speaks of its country and nothing in the phrase says that the word is meant.
  private func wordAsName(_ it: NounPhrase) -> Actor? {
    let unit = sentence.units[it.head]
    guard unit.tag == .noun || unit.tag == .adjective, it.start == it.head, it.end == it.head + 1,
      it.affiliation < 0, unit.enclitic == .none, it.country < 0
    else { return nil }
    let entries = sentence.nameEntries(ofWord: it.head).filter { entry in
      guard entry.kind == .actor || entry.kind == .family else { return false }
      let actor = catalogue.actors[Int(entry.index)]
      guard context.weight(actor.country) > 0 else { return false }
      return entry.kind == .family ? isInOffice(actor) : actor.kind != .person
    }
    return best(entries[...], it)
  }

  /// مقر النهضة، السفارة القطرية: the body or state that a place with no name of its own belongs to.
  func owner(ofPlace phrase: Int, role: ActorRole) -> ReportedActor? {
    let it = sentence.phrases[phrase]
    guard it.genitive < 0 else { return nil }
    for unit in it.names where unit > it.head && sentence.units[unit].tag == .name {
      let bodies = sentence.entries(unit).filter {
        $0.kind == .actor && catalogue.actors[Int($0.index)].kind != .person
      }
      if let actor = best(bodies[...], it), actor.kind != .state {
        return reported(actor, role, sentence.text(of: unit..<(unit + 1), in: text))
      }
    }
    guard it.names.isEmpty, it.country >= 0, let actor = actor(phrase, role: role) else {
      return nil
    }
    return actor.isUnnamed ? nil : actor
  }

  private func isPlaceHead(_ it: NounPhrase) -> Bool { it.classes.intersects(sets.placeKinds) }

  /// نائب رئيسه محمد دقلو، قائد الدفاع المدني زيد: a title's bearer, whose name stands behind the
  /// body that the title belongs to.
  private func titledPerson(_ it: NounPhrase, _ role: ActorRole) -> ReportedActor? {
    let isOfRank =
      it.genitive >= 0 && sentence.phrases[it.genitive].classes.intersects(sets.honorifics)
    guard it.classes.intersects(sets.titles) || isOfRank, it.names.isEmpty else { return nil }
    var inner = it.genitive >= 0 ? it.genitive : it.affiliation
    while inner >= 0 {
      let part = sentence.phrases[inner]
      let head = sentence.units[part.head]
      // مستشار الرئيس جو بايدن: the name is that of the inner title, but for صاحب الجلالة الملك.
      let isOwnName =
        part.classes.intersects(sets.titles) && head.enclitic == .none
        && !(isOfRank && part.classes.intersects(sets.honorifics))
      if !part.names.isEmpty, !isOwnName {
        for unit in part.names where unit != part.head && sentence.units[unit].tag == .name {
          guard let person = best(sentence.entries(unit), it), person.kind == .person else {
            continue
          }
          return reported(person, role, sentence.text(of: unit..<(unit + 1), in: text))
        }
        let isNew = part.names.allSatisfy { sentence.units[$0].tag == .unknown }
        guard isNew, part.names.count >= 2, head.hasArticle || head.enclitic != .none else {
          return nil
        }
        return newActor(it, names: part.names, role)
      }
      inner = part.genitive >= 0 ? part.genitive : part.affiliation
    }
    return nil
  }

  /// The entry that fits the article best among those of one name.
  private func best(_ entries: ArraySlice<PhraseEntry>, _ it: NounPhrase) -> Actor? {
    let offices = offices(of: it)
    let isTitled = it.classes.intersects(sets.titles) || !offices.isEmpty
    var candidates: [(score: Int, order: Int32, actor: Actor)] = []
    for entry in entries where entry.kind == .actor || entry.kind == .family {
      let actor = catalogue.actors[Int(entry.index)]
      var score = score(actor, it)
      if holds(anyOf: offices, entry.index) { score += 6 }
      if entry.kind == .actor {
        if Catalogue.isCountryID(actor.id) { continue }
        candidates.append((score + 2, entry.index, actor))
      } else if context.people.contains(entry.index) {
        candidates.append((score + 6, entry.index, actor))
      } else if isTitled || mayBeName(it, of: actor), isInOffice(actor),
        isTitled || !context.strangers.contains(entry.index)
      {
        candidates.append((score + 1, entry.index, actor))
      }
    }
    return candidates.max { ($0.score, $1.order) < ($1.score, $0.order) }?.actor
  }

  /// What a name may stand for: of a family only those whom the name before it belongs to. سعدون
  /// الجبوري is none of the الجبوري that are called otherwise.
  private func entries(agreeingAt unit: Int, in names: Range<Int>) -> ArraySlice<PhraseEntry> {
    let entries = sentence.entries(unit)
    guard unit > names.lowerBound, names.contains(unit), sentence.units[unit - 1].tag == .unknown,
      entries.contains(where: { $0.kind == .family })
    else { return entries }
    let given = foldedLetters(sentence.text(of: (unit - 1)..<unit, in: text))
    let kept = entries.filter { entry in
      entry.kind != .family
        || catalogue.actorNames[Int(entry.index)].contains { name in
          foldedLetters(name).split(separator: LetterCode.separator).contains {
            $0.elementsEqual(given)
          }
        }
    }
    return kept[...]
  }

  /// مدني، عسكري: a family name that is a word as well is one only where the article speaks of its country.
  private func mayBeName(_ it: NounPhrase, of actor: Actor) -> Bool {
    !sentence.units[it.head].isAlsoWord || context.weight(actor.country) > 0
  }

  /// Whether somebody holds some office on the day of the article.
  private func isInOffice(_ actor: Actor) -> Bool {
    guard let day = context.published, let index = context.world.indexOfActor(id: actor.id) else {
      return false
    }
    return context.world.tenures(ofPerson: index).contains { $0.holds(on: day) }
  }

  private func holds(anyOf offices: [Int], _ person: Int32) -> Bool {
    guard !offices.isEmpty, let day = context.published else { return false }
    return context.world.tenures(ofPerson: Int(person)).contains {
      offices.contains($0.office) && $0.holds(on: day)
    }
  }

  private func score(_ actor: Actor, _ it: NounPhrase) -> Int {
    var score = min(context.weight(actor.country), 6)
    if it.country >= 0, actor.country == catalogue.countries[it.country].code { score += 8 }
    if isInOffice(actor) { score += 4 }
    return score
  }

  func reported(_ actor: Actor, _ role: ActorRole, _ words: String) -> ReportedActor {
    ReportedActor(
      role: role, id: actor.id, name: actor.name, nameArabic: actor.nameArabic, kind: actor.kind,
      country: actor.country, sector: actor.sector, text: words)
  }

  private func newActor(
    _ it: NounPhrase, names: Range<Int>, _ role: ActorRole
  ) -> ReportedActor {
    let words = sentence.text(of: names, in: text)
    let isPerson = it.classes.intersects(sets.person) || it.classes.isEmpty
    let isGroup = it.classes.intersects(sets.armedBodies)
    let name = isPerson ? words : sentence.text(of: it.head..<names.upperBound, in: text)
    return ReportedActor(
      role: role, id: freshID("new", name), name: name, nameArabic: name,
      kind: isPerson ? .person : isGroup ? .armedGroup : .organisation,
      country: country(it), sector: sector(it), text: name)
  }

  // MARK: - Nobody of a name

  private func unnamed(
    _ it: NounPhrase, _ words: String, _ role: ActorRole
  ) -> ReportedActor {
    var whole = words
    if it.affiliation >= 0 {
      whole = sentence.text(of: it.head..<sentence.phrases[it.affiliation].end, in: text)
    }
    let belongs = body(behind: it, role)
    var sector = sector(it)
    if let body = belongs, !Catalogue.isCountryID(body.id),
      sector == nil || sector == "GOV"
    {
      sector = body.sector ?? sector
    }
    let isGroup = it.classes.intersects(sets.armedBodies) && it.genitive < 0 && it.isDefinite
    let kind: ActorKind =
      !isGroup ? .unnamed : it.classes.intersects(sets.opposition) ? .organisation : .armedGroup
    return ReportedActor(
      role: role, id: freshID("unnamed", whole), name: whole, nameArabic: whole, kind: kind,
      country: country(it) ?? belongs?.country, sector: sector, text: whole)
  }

  /// The body that somebody of no name belongs to: مسؤول في الجيش، ممثلون للحوثيين.
  private func body(behind it: NounPhrase, _ role: ActorRole) -> ReportedActor? {
    guard it.classes.intersects(sets.person) else { return nil }
    var inner = it.affiliation >= 0 ? it.affiliation : it.genitive
    if inner < 0, it.end < sentence.units.count, sentence.units[it.end].proclitics.contains(.to),
      !sentence.units[it.end].isConjoined
    {
      inner = sentence.nounPhrase(at: it.end) ?? -1
    }
    guard inner >= 0, let body = actor(inner, role: role) else { return nil }
    return body.kind == .person || body.kind == .unnamed ? nil : body
  }

  /// The code of the country that a phrase names: by nationality, or by a name in its genitive.
  func country(_ it: NounPhrase) -> String? {
    if it.country >= 0 { return catalogue.countries[it.country].code }
    for inner in [it.genitive, it.affiliation] where inner >= 0 {
      let phrase = sentence.phrases[inner]
      if phrase.country >= 0 { return catalogue.countries[phrase.country].code }
      for unit in sentence.nameUnits(inner) {
        for entry in sentence.entries(unit) where entry.kind == .place {
          if let code = catalogue.places[Int(entry.index)].country { return code }
        }
        for entry in sentence.entries(unit) where entry.kind == .actor {
          if let code = catalogue.actors[Int(entry.index)].country { return code }
        }
      }
    }
    return nil
  }

  /// PLOVER's sector of a description: what somebody is, or for officials, sources and forces what
  /// the words beside it say: مصدر أمني، قوات الأمن.
  func sector(_ it: NounPhrase) -> String? {
    let own = sets.sectors.first { it.classes.intersects($0.classes) }?.sector
    guard own == nil || own == "GOV" || own == "MIL" else { return own }
    var described = it.adjectiveClasses
    // أمنية is a wish too: behind the head every adjective counts, whatever it was read as.
    for unit in (it.head + 1)..<max(it.head + 1, it.end) {
      for reading in sentence.tokens.readings(sentence.units[unit].start)
      where reading.partOfSpeech == .adjective {
        described.formUnion(sentence.lexicon.classes(of: reading.lexeme))
      }
    }
    if it.genitive >= 0 { described.formUnion(sentence.chainClasses(it.genitive)) }
    described.formUnion(it.classes)
    return sets.describedSectors.first { described.intersects($0.classes) }?.sector ?? own
  }
}
