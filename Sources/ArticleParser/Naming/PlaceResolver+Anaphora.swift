internal import EventModel
internal import LanguagePacks
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
    if let place = named(before: it.start, kind) {
      return reported(PlaceChoice(place: place), role, words, isDirect: isDirect(it))
    }
    guard
      var again = context.lastPlace(kind)
        ?? (usual.contains("base") && kind == .facility ? context.lastPlace(.base) : nil)
    else { return nil }
    again.role = role
    again.text = words
    if let place = context.world.place(id: again.id) {
      again.precision = PlaceChoice(place: place).precision(isNear: role == .near || !isDirect(it))
    }
    return again
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
