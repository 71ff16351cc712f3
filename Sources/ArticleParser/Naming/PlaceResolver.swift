internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// Links phrases to places: by name and kind word, by the countries of the article, or as a new
/// place that keeps its words.
final class PlaceResolver {
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

  /// Whether a phrase names or describes a place.
  func isPlace(_ phrase: Int) -> Bool {
    let it = sentence.phrases[phrase]
    if sentence.units[it.head].tag == .name {
      return sentence.hasEntry(it.head) { $0.kind == .place }
    }
    if isLocatedName(it) { return true }
    if it.classes.intersects(sets.direction), isOfSomebody(it) { return false }
    if wholeBehind(it) != nil { return true }
    // أطراف البلدة are its outskirts, أطراف النزاع its parties.
    if it.classes.intersects(sets.edge), it.genitive >= 0, isPlace(it.genitive) { return true }
    // في مجال الطاقة is no airspace.
    if it.classes.intersects(sets.realm), it.classes.intersects(sets.abstract) {
      return it.adjectiveClasses.intersects(sets.aircraft)
    }
    if it.classes.intersects(sets.placeKinds) { return true }
    return it.classes.isEmpty && !it.names.isEmpty
      && it.names.contains { unit in sentence.hasEntry(unit) { $0.kind == .place } }
  }

  /// شمال ياسر عرمان: a word for a direction with a name that is no place's says nothing about where.
  private func isOfSomebody(_ it: NounPhrase) -> Bool {
    let names = it.names.filter { sentence.units[$0].tag == .name }
    return !names.isEmpty
      && !names.contains { unit in sentence.hasEntry(unit) { $0.kind == .place } }
  }

  /// The place of a phrase; `kindFrom` is the phrase whose kind word it shares (قاعدتي القيارة
  /// وكركوك).
  func place(
    _ phrase: Int, role: PlaceRole, kindFrom: Int? = nil, preferring usual: [String] = []
  ) -> ReportedPlace? {
    let it = sentence.phrases[phrase]
    var wanted = wantedKinds(of: kindFrom.map { sentence.phrases[$0] } ?? it)
    wanted.usual = usual
    if let place = townOfWord(it) {
      return reported(
        PlaceChoice(place: place), role, sentence.text(of: it.head..<it.end, in: text),
        isDirect: true)
    }
    if isNewName(it) { return newPlace(it, role, []) }
    if let whole = wholeBehind(it), var inner = place(whole, role: role, preferring: usual) {
      if let known = context.world.place(id: inner.id) {
        inner.precision = PlaceChoice(place: known).precision(isNear: true)
      }
      return inner
    }
    for unit in sentence.nameUnits(phrase) {
      if let choice = choice(named: unit, wanted: wanted, it) {
        let words = sentence.text(of: unit..<(unit + 1), in: text)
        return reported(choice, role, words, isDirect: isDirect(it))
      }
    }
    if it.genitive >= 0, it.classes.intersects(sets.placeKinds) {
      let unit = sentence.phrases[it.genitive].head
      if sentence.units[unit].tag == .noun,
        let choice = choice(ofWord: unit, wanted: wanted, it)
      {
        let words = sentence.text(of: unit..<(unit + 1), in: text)
        return reported(choice, role, words, isDirect: isDirect(it))
      }
    }
    guard kindFrom != nil || it.classes.intersects(sets.placeKinds) else {
      return it.names.isEmpty || !it.classes.isEmpty ? nil : newPlace(it, role, wanted.stated)
    }
    // مواقعها، مجالها الجوي: whose they are is not where they are.
    if sentence.units[it.head].enclitic != .none, it.names.isEmpty {
      return placeOfPart(it, role)
    }
    if it.classes.intersects(sets.realm), isBare(it) { return placeOfRealm(phrase, role) }
    if let meant = placeMeant(by: phrase, role, usual) { return meant }
    return newPlace(it, role, wanted.stated)
  }

  /// Whether the name is the place itself, not what lies around it (مطار بغداد is, محيط بغداد not).
  func isDirect(_ it: NounPhrase) -> Bool {
    !(it.classes.intersects(sets.area) || it.classes.intersects(sets.edge))
      || sentence.units[it.head].tag == .name
  }

  /// Kinds of the gazetteer that a head asks for: by its class, and closer by the word itself.
  func wantedKinds(of it: NounPhrase) -> WantedKinds {
    let word = sentence.lexeme(it.head)?.lemma ?? ""
    return WantedKinds(
      features: sets.features.filter { it.classes.intersects($0.classes) }.flatMap(\.features),
      exact: context.world.placeKinds[word] ?? [])
  }

  func reported(
    _ choice: PlaceChoice, _ role: PlaceRole, _ words: String, isDirect: Bool
  ) -> ReportedPlace {
    let place = choice.place
    return ReportedPlace(
      role: role, id: place.id, name: place.name, nameArabic: place.nameArabic, kind: place.kind,
      feature: place.feature, country: place.country, parent: place.parent,
      latitude: place.latitude, longitude: place.longitude,
      precision: choice.precision(isNear: role == .near || !isDirect), text: words)
  }

  // MARK: - Places that no table has

  private func newPlace(_ it: NounPhrase, _ role: PlaceRole, _ wanted: [String]) -> ReportedPlace? {
    let end = it.affiliation >= 0 ? sentence.phrases[it.affiliation].start : it.end
    let words = sentence.text(of: it.head..<max(end, it.head + 1), in: text)
    guard !words.isEmpty else { return nil }
    // القواعد العراقية، 38 مدينة روسية: several sites of a country are the country.
    if it.names.isEmpty, it.country >= 0,
      (it.isDefinite && isPlural(it))
        || (it.classes.intersects(sets.settlements) && (isPlural(it) || it.number >= 0)),
      let place = context.world.place(id: Catalogue.countryID(catalogue.countries[it.country].code))
    {
      return reported(PlaceChoice(place: place), role, words, isDirect: true)
    }
    let isNamed =
      it.names.contains { sentence.units[$0].tag == .unknown }
      || (!it.names.isEmpty && sentence.opensQuote(it.names.lowerBound - 1))
    let feature = wanted.first ?? "place"
    let around = isNamed ? container(behind: it) : nil
    return ReportedPlace(
      role: role, id: freshID(isNamed ? "new" : "unnamed", words), name: words, nameArabic: words,
      kind: Catalogue.placeKind(ofFeature: feature), feature: feature,
      country: around?.country ?? country(it), parent: around?.id, latitude: nil, longitude: nil,
      precision: nil, text: words)
  }

  /// معسكر مارمال في مزار شريف: the place that a new site is said to lie in.
  private func container(behind it: NounPhrase) -> Place? {
    let unit = it.end
    guard sentence.units.indices.contains(unit) else { return nil }
    let isPreposition =
      sentence.units[unit].tag == .preposition && sentence.units[unit].function == .in
    let inner = isPreposition ? unit + 1 : unit
    guard isPreposition || sentence.units[unit].proclitics.contains(.by),
      let phrase = sentence.nounPhrase(at: inner)
    else { return nil }
    let found = sentence.phrases[phrase]
    for name in sentence.nameUnits(phrase) {
      if let choice = choice(named: name, wanted: wantedKinds(of: found), found) {
        return choice.place
      }
    }
    return nil
  }

  /// The country in which a site of a nationality lies. A base or an embassy may be one abroad: its
  /// nationality is where it lies only in an article about that country.
  private func country(_ it: NounPhrase) -> String? {
    guard it.country >= 0 else { return nil }
    let code = catalogue.countries[it.country].code
    let maybeAbroad = !it.classes.intersects(sets.territory)
    return maybeAbroad && context.mainCountry != code ? nil : code
  }
}

/// Kinds of the gazetteer that the words before a name ask for.
struct WantedKinds {
  /// Those of the word's class: قضاء may be any division of a country.
  var features: [String]
  /// Those of the word itself.
  var exact: Set<String>
  /// Those that go with the event, where no word says otherwise: forces leave bases.
  var usual: [String] = []

  /// What the words say, else what goes with the event.
  var stated: [String] { features.isEmpty ? usual : features }
}
