internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

// Places without a name that the article has named: البلاد، العاصمة، القاعدة، محيط البلدة، المجال الجوي.

extension PlaceResolver {
  /// The place that a phrase without a name means; with a word for what lies around it (محيط البلدة،
  /// جنوبي العاصمة) the one around which that lies.
  func placeMeant(by phrase: Int, _ role: PlaceRole, _ usual: [String]) -> ReportedPlace? {
    let it = sentence.phrases[phrase]
    let words = sentence.text(of: sentence.naming(phrase), in: text)
    if it.genitive >= 0, it.names.isEmpty, it.classes.intersects(sets.area) {
      guard sentence.phrases[it.genitive].classes.intersects(sets.placeKinds),
        var inner = placeMeant(by: it.genitive, role, usual)
      else { return nil }
      inner.text = words
      if let place = context.world.place(id: inner.id) {
        inner.precision = PlaceChoice(place: place).precision(isNear: true)
      }
      return inner
    }
    guard isBare(it) else { return nil }
    if let place = countryOrCapital(it) {
      return reported(PlaceChoice(place: place), role, words, isDirect: isDirect(it))
    }
    return placeNamedBefore(phrase, role, usual)
  }

  /// أخلت القاعدة وسلمتها، دخلوا المطار ثم انسحبوا منه: the site that a pronoun stands for, the one named
  /// last in the sentence before a unit, else the last of the article.
  func site(of pronoun: Enclitic, before unit: Int) -> ReportedPlace? {
    guard pronoun == .him || pronoun == .her else { return nil }
    return siteInSentence(of: pronoun, before: unit) ?? context.lastSite
  }

  /// The site that a pronoun stands for in its own sentence. Towns are feminine; a site is as its first
  /// word.
  func siteInSentence(of pronoun: Enclitic, before unit: Int) -> ReportedPlace? {
    let before = sentence.phrases.indices.filter { sentence.phrases[$0].end <= unit }
    for phrase in before.sorted(by: { sentence.phrases[$0].end > sentence.phrases[$1].end }) {
      guard isPlace(phrase), let place = place(phrase, role: .at),
        [.base, .facility, .city].contains(place.kind),
        isFeminine(sentence.phrases[phrase].head) == (pronoun == .her)
      else { continue }
      return place
    }
    return nil
  }

  private func isFeminine(_ head: Int) -> Bool {
    let unit = sentence.units[head]
    if let reading = unit.reading { return reading.features.contains(.feminine) }
    let first = sentence.tokens.readings(unit.start).first { $0.partOfSpeech == .noun }
    guard unit.end > unit.start + 1, let first else { return true }
    return first.features.contains(.feminine)
  }

  /// A noun that nothing of its own tells from others of its sort.
  func isBare(_ it: NounPhrase) -> Bool {
    it.isDefinite && it.names.isEmpty && it.genitive < 0 && it.country < 0 && it.number < 0
  }

  /// القواعد are several bases; المنشآت are the buildings of one.
  func isPlural(_ it: NounPhrase) -> Bool {
    sentence.units[it.head].reading?.features.contains(.plural) == true
  }

  /// البلاد and العاصمة: the country that the article is about, and its capital.
  private func countryOrCapital(_ it: NounPhrase) -> Place? {
    guard it.adjectives.isEmpty, !isPlural(it) || it.classes.intersects(sets.country),
      let code = context.mainCountry
    else { return nil }
    if it.classes.intersects(sets.capital) {
      return catalogue.countries.first { $0.code == code }?.capital.flatMap(
        context.world.place(id:))
    }
    guard it.classes.intersects(sets.country) else { return nil }
    return context.world.place(id: Catalogue.countryID(code))
  }

  /// المجال الجوي فوق إدلب: the place that airspace is said to lie over, else the country that the
  /// article is about.
  func placeOfRealm(_ phrase: Int, _ role: PlaceRole) -> ReportedPlace? {
    let end = sentence.phrases[phrase].end
    if end < sentence.units.count, sentence.units[end].tag == .preposition,
      sentence.units[end].function == .on, let below = sentence.nounPhrase(at: end + 1),
      isPlace(below)
    {
      return place(below, role: role)
    }
    guard let code = context.mainCountry,
      let place = context.world.place(id: Catalogue.countryID(code))
    else { return nil }
    return reported(
      PlaceChoice(place: place), role, sentence.text(of: sentence.naming(phrase), in: text),
      isDirect: true)
  }

  /// الطرف الشرقي لمخيم البداوي، المدخل الجنوبي لبلدة عرسال: the phrase of the place that a side or a part
  /// by its direction belongs to by ل.
  func wholeBehind(_ it: NounPhrase) -> Int? {
    guard it.isDefinite, it.names.isEmpty, it.genitive < 0, it.country < 0,
      sentence.units[it.head].enclitic == .none,
      it.classes.intersects(sets.edge) || it.classes.intersects(sets.placeKinds)
    else { return nil }
    var end = it.end
    // الشرقي is a noun as well: شرقي المدينة.
    while end < sentence.units.count, sentence.units[end].hasArticle,
      sentence.classes(end).intersects(sets.direction)
    {
      end += 1
    }
    let isTold = end > it.end || !it.adjectives.isEmpty || it.classes.intersects(sets.edge)
    guard isTold, end < sentence.units.count, sentence.units[end].proclitics.contains(.to),
      !sentence.units[end].isConjoined, let whole = sentence.nounPhrase(at: end)
    else { return nil }
    let outer = sentence.phrases[whole]
    guard
      sentence.units[outer.head].tag == .name || outer.classes.intersects(sets.settlements)
        || outer.classes.intersects(sets.base) || outer.classes.intersects(sets.capital)
    else { return nil }
    return isPlace(whole) ? whole : nil
  }

  /// العاصمة … في أحيائها، الضفة … في مدنها: parts that only a town or a country has mean the one named last.
  func placeOfPart(_ it: NounPhrase, _ role: PlaceRole) -> ReportedPlace? {
    let isStreet = it.classes.intersects(sets.facility) && it.classes.intersects(sets.area)
    guard [.him, .her].contains(sentence.units[it.head].enclitic),
      it.classes.intersects(sets.settlements) && !it.classes.intersects(sets.region) || isStreet
        || it.classes.intersects(sets.direction)
    else { return nil }
    let isOfTown = wantedKinds(of: it).exact != ["city"]
    // Towns are feminine: أحيائه are those of a camp.
    let isFeminine = sentence.units[it.head].enclitic == .her
    let kinds: [PlaceKind] =
      !isOfTown ? [.governorate, .other, .country] : isFeminine ? [.city] : [.facility]
    let words = sentence.text(of: it.head..<it.end, in: text)
    if let whole = kinds.lazy.compactMap({ self.named(before: it.start, $0) }).first {
      return reported(PlaceChoice(place: whole), role, words, isDirect: false)
    }
    guard isOfTown, isFeminine, var again = context.lastPlace(.city) else { return nil }
    again.role = role
    again.text = words
    return again
  }

  /// القاعدة، المدينة: the one of its kind that was named last, in the sentence or before.
  private func placeNamedBefore(
    _ phrase: Int, _ role: PlaceRole, _ usual: [String]
  ) -> ReportedPlace? {
    let it = sentence.phrases[phrase]
    let features = wantedKinds(of: it).features
    guard !isPlural(it) || it.classes.intersects(sets.facility),
      let kind = (features.first ?? usual.first).map(Catalogue.placeKind(ofFeature:))
    else { return nil }
    let words = sentence.text(of: sentence.naming(phrase), in: text)
    if let place = named(before: it.start, kind),
      mayBeCalled(place.nameArabic, place.feature, as: it)
    {
      return reported(PlaceChoice(place: place), role, words, isDirect: isDirect(it))
    }
    if let site = siteOfLastTown(it) {
      return reported(PlaceChoice(place: site), role, words, isDirect: isDirect(it))
    }
    guard
      var again = lastPlace(kind, calledAs: it)
        ?? (usual.contains("base") && kind == .facility ? context.lastPlace(.base) : nil)
    else { return nil }
    again.role = role
    again.text = words
    if let place = context.world.place(id: again.id) {
      again.precision = PlaceChoice(place: place).precision(isNear: role == .near || !isDirect(it))
    }
    return again
  }

  /// المطار، الميناء in an article that has named a town and none of these: that of the town.
  private func siteOfLastTown(_ it: NounPhrase) -> Place? {
    guard let lemma = sentence.lexeme(it.head)?.lemma, it.adjectives.isEmpty,
      let own = context.world.placeKinds[lemma], !own.isDisjoint(with: ["airport", "port"]),
      !context.recentPlaces.contains(where: { own.contains($0.feature) }),
      let town = context.lastPlace(.city)?.nameArabic
    else { return nil }
    let lexicon = sentence.lexicon
    var state = PhraseTrie.root
    for word in [lemma] + town.split(separator: " ").map(String.init) {
      let known = lexicon.words.find(foldedLetters(word).span)
      guard known >= 0 else { return nil }
      state = lexicon.phrases.step(state, known)
      guard state >= 0 else { return nil }
    }
    return lexicon.phrases.entries(at: state).lazy.filter { $0.kind == .place }
      .map { self.catalogue.places[Int($0.index)] }.first
  }

  /// The last place of a kind that the word of a phrase may stand for; behind a quarter of a town المدينة
  /// is the town.
  private func lastPlace(_ kind: PlaceKind, calledAs it: NounPhrase) -> ReportedPlace? {
    context.recentPlaces.first {
      $0.kind == kind && mayBeCalled($0.nameArabic ?? $0.text, $0.feature, as: it)
    }
  }

  /// جامعة بيرزيت is الجامعة and no الطريق, الموقع may be anything: whether the word of a phrase goes with
  /// the one that a name begins with, or with what the gazetteer says of the place.
  private func mayBeCalled(_ name: String?, _ feature: String?, as it: NounPhrase) -> Bool {
    guard let lemma = sentence.lexeme(it.head)?.lemma, !it.classes.intersects(sets.targets) else {
      return true
    }
    let first = name?.split(separator: " ").first.map(String.init)
    if first == lemma { return true }
    let kinds = context.world.placeKinds
    let own = kinds[lemma] ?? []
    if let called = first.flatMap({ kinds[$0] }) { return called == own }
    return own.isEmpty || feature.map(own.contains) != false
  }

  /// قال سكان في كيسمايو إن طائرة أغارت قرب المدينة: the nearest place of a kind that the sentence names
  /// before a unit.
  private func named(before unit: Int, _ kind: PlaceKind) -> Place? {
    for at in (0..<unit).reversed() where sentence.units[at].tag == .name {
      // ريف حمص is not حمص.
      if at > 0, sentence.classes(at - 1).intersects(sets.area) { continue }
      let wanted = WantedKinds(features: [], exact: [])
      let bare = NounPhrase(start: at, end: at + 1, head: at)
      guard let place = choice(named: at, wanted: wanted, bare)?.place, place.kind == kind else {
        continue
      }
      return place
    }
    return nil
  }
}
