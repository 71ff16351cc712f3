internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

extension ActorResolver {
  /// The holder of the office that a phrase names, on the day of the article.
  func officeHolder(_ it: NounPhrase, _ words: String, _ role: ActorRole) -> ReportedActor? {
    guard !isPast(it), let office = office(of: it), let day = context.published,
      let holder = context.world.holder(ofOffice: office, on: day)
    else { return nil }
    context.note(OfficeLink(actor: holder.id, text: words, office: office))
    return reported(holder, role, words)
  }

  /// الوزير، الوزير الأميركي، الرئيس: the bearer of a title alone, whom the article has named with it before.
  func bearer(of it: NounPhrase, isTitleAlone: Bool) -> Actor? {
    let head = sentence.units[it.head]
    guard head.tag == .noun, head.hasArticle, it.names.isEmpty, it.genitive < 0,
      it.affiliation < 0, it.number < 0, it.quantifier < 0, it.classes.intersects(sets.titles),
      head.reading?.features.contains(.singular) == true, let title = head.reading?.lexeme,
      it.adjectives.isEmpty || (it.adjectives.count == 1 && it.country >= 0)
    else { return nil }
    let code = it.country >= 0 ? catalogue.countries[it.country].code : nil
    let person = context.shortForms.bearer(
      of: title, sentence: sentence.index, unit: it.head, isTitleAlone: isTitleAlone
    ) { person in
      code == nil || catalogue.actors[Int(person)].country == code
    }
    return person.map { catalogue.actors[Int($0)] }
  }

  /// The one office that a phrase names; nil where it names none or the article does not say which.
  private func office(of it: NounPhrase) -> Int? {
    let offices = offices(of: it)
    guard let first = offices.first else { return nil }
    if country(it) != nil || bodyBehind(it) != nil { return first }
    // Without country or body it is that of the country which the article is most about.
    if let main = context.countries.first,
      let own = offices.first(where: { catalogue.offices[$0].country == main })
    {
      return own
    }
    guard offices.count == 1 else { return nil }
    guard let code = catalogue.offices[first].country else { return first }
    return context.weight(code) > 0 || says(it.head, country: code) ? first : nil
  }

  /// Whether a name has that of a country, or a word for what belongs to it, in it: أمير الكويت.
  private func says(_ unit: Int, country code: String) -> Bool {
    let tokens = sentence.tokens
    return (sentence.units[unit].start..<sentence.units[unit].end).contains { token in
      let adjective = tokens.hasReading(token) {
        let country = tokens.lexicon.country(of: $0.lexeme)
        return country >= 0 && catalogue.countries[country].code == code
      }
      return adjective
        || tokens.hasStart(token) { start in
          start.state >= 0
            && tokens.lexicon.phrases.entries(at: start.state).contains {
              $0.kind == .place && catalogue.places[Int($0.index)].country == code
            }
        }
    }
  }

  /// The offices that a phrase may name, by its title, and by the country or body where it says one.
  func offices(of it: NounPhrase) -> [Int] {
    let entries =
      isTitleOfCountry(it) ? sentence.nameEntries(ofWord: it.head)[...] : sentence.entries(it.head)
    let offices = entries.filter { $0.kind == .office }.map { Int($0.index) }
    guard !offices.isEmpty else { return [] }
    if let body = bodyBehind(it) {
      return offices.filter { office in
        guard let own = catalogue.offices[office].organisation else { return false }
        return body == own || context.world.actor(id: body)?.partOf.contains(own) == true
      }
    }
    guard let code = country(it) else { return offices }
    return offices.filter { catalogue.offices[$0].country == code }
  }

  /// الرئيس الفرنسي، العاهل الأردني: a title that is a plain word, with the country that it is held in.
  private func isTitleOfCountry(_ it: NounPhrase) -> Bool {
    let head = sentence.units[it.head]
    return head.tag == .noun && head.hasArticle && it.country >= 0 && it.genitive < 0
      && it.affiliation < 0 && it.names.isEmpty && it.adjectives.count == 1
      && head.reading?.features.contains(.singular) == true
  }

  /// Id of the body that a title says it belongs to: الأمين العام للأمم المتحدة، المتحدث باسم الحشد;
  /// an empty id for one that nobody knows; nil where the title says none.
  private func bodyBehind(_ it: NounPhrase) -> String? {
    guard let unit = bodyUnit(behind: it) else { return nil }
    for entry in sentence.entries(unit) where entry.kind == .actor {
      return catalogue.actors[Int(entry.index)].id
    }
    if let lexeme = sentence.units[unit].reading?.lexeme,
      case .actor(let body) = context.shortForms.body(
        of: lexeme, sentence: sentence.index, unit: unit,
        lemma: sentence.lexeme(unit)?.lemma ?? "", in: catalogue)
    {
      return catalogue.actors[Int(body)].id
    }
    return ""
  }

  /// The head of the body behind a title: للأمم المتحدة, or the genitive behind باسم and its like.
  private func bodyUnit(behind it: NounPhrase) -> Int? {
    guard sentence.units.indices.contains(it.end) else { return nil }
    let unit = sentence.units[it.end]
    guard unit.isNominal, !unit.isConjoined else { return nil }
    if unit.proclitics.contains(.to) { return it.end }
    guard unit.tag == .noun, unit.proclitics.contains(.by), !unit.hasArticle,
      let phrase = sentence.nounPhrase(at: it.end)
    else { return nil }
    let found = sentence.phrases[phrase]
    if found.genitive >= 0 { return sentence.phrases[found.genitive].head }
    return found.names.first
  }

  /// الرئيس السابق: no longer in office.
  private func isPast(_ it: NounPhrase) -> Bool {
    it.adjectiveClasses.intersects(sets.past)
      || (sentence.units.indices.contains(it.end)
        && sentence.classes(it.end).intersects(sets.past))
  }

  /// Compares what the text says somebody is with who held the office on that day, and notes where
  /// the two contradict each other.
  ///
  /// A title alone (الرئيس) is a form of address, which former holders keep; and news speaks of those
  /// who have just left an office as its holders.
  func compare(_ person: Actor, with it: NounPhrase) {
    guard let day = context.published, !isPast(it),
      let index = context.world.indexOfActor(id: person.id),
      sentence.units[it.head].end > sentence.units[it.head].start + 1 || country(it) != nil
        || bodyBehind(it) != nil
    else { return }
    let offices = offices(of: it)
    let own = context.world.tenures(ofPerson: index)
    let confirms = own.contains { tenure in
      offices.contains(tenure.office)
        && (tenure.holds(on: day) || tenure.holds(on: day.adding(days: -Self.graceDays)))
    }
    guard !confirms, !own.isEmpty, let office = office(of: it),
      let holder = context.world.holder(ofOffice: office, on: day), holder.id != person.id
    else { return }
    context.note(
      Diagnostic(
        code: "office-contradicted",
        message: "the text calls \(person.name) \(catalogue.offices[office].name), but on "
          + "\(day.iso) that was \(holder.name)"))
  }

  private static let graceDays = 30
}
