internal import EventModel
internal import WorldKnowledge

/// A place that a name was linked to, with what the link leaves open.
struct PlaceChoice {
  var place: Place
  var certainty = Certainty.stated

  /// How far the text says which of several places of the name is meant.
  enum Certainty {
    /// It says so, or there is no other.
    case stated
    /// Any of the places in this one may be meant.
    case within(Place)
    /// Places of several countries may be meant.
    case open
  }

  /// How exactly it says where something happened, from 1 (the named site or town) to 6 (a country).
  ///
  /// A link that only the prominence of the place speaks for is as exact as what contains all
  /// choices.
  func precision(isNear: Bool) -> Int {
    let stated = place.precision == 1 && isNear ? 2 : place.precision
    return switch certainty {
    case .stated: stated
    case .within(let container): max(stated, container.precision)
    case .open: Place.leastPrecision
    }
  }
}

extension PlaceResolver {
  /// The place that fits best among those of one name.
  ///
  /// What the text says counts first: a kind word, a nationality, what the article has linked before,
  /// its other places and countries. Where that leaves several, the nearest to the article's other
  /// places and then the most prominent one is taken, and the choice says how much it leaves open.
  func choice(
    named unit: Int, wanted: WantedKinds, _ it: NounPhrase
  ) -> PlaceChoice? {
    choice(among: Array(sentence.entries(unit)), named: unit, wanted: wanted, it)
  }

  /// The place of a word that is also a name, behind a word for its kind: قاعدة حرير, where حرير is
  /// silk; nil where no place of the kind has that name.
  func choice(ofWord unit: Int, wanted: WantedKinds, _ it: NounPhrase) -> PlaceChoice? {
    let fitting = sentence.nameEntries(ofWord: unit).filter { entry in
      entry.kind == .place
        && wanted.features.contains(catalogue.places[Int(entry.index)].feature)
    }
    return choice(among: fitting, named: unit, wanted: wanted, it)
  }

  private func choice(
    among entries: [PhraseEntry], named unit: Int, wanted: WantedKinds, _ it: NounPhrase
  ) -> PlaceChoice? {
    let places = entries.filter { $0.kind == .place }.map { catalogue.places[Int($0.index)] }
      .filter { !isDescriptionHere($0, unit) }
    guard places.count > 1 else { return places.first.map { PlaceChoice(place: $0) } }
    var wanted = wanted
    if wanted.features.isEmpty, places.contains(where: { wanted.usual.contains($0.feature) }) {
      wanted.features = wanted.usual
    }
    let evidence = places.map { self.evidence(for: $0, wanted: wanted, it) }
    let most = evidence.max() ?? 0
    let left = places.indices.filter { evidence[$0] == most }.map { places[$0] }
    let ranked = left.enumerated().min {
      let (one, other) = ($0.element, $1.element)
      return (distance(one), -prominence(one), $0.offset)
        < (distance(other), -prominence(other), $1.offset)
    }
    guard let chosen = ranked?.element else { return nil }
    let others = left.filter { $0.id != chosen.id && !isNested($0, chosen) }
    guard !others.isEmpty else { return PlaceChoice(place: chosen) }
    let container = commonContainer(of: [chosen] + others)
    return PlaceChoice(
      place: chosen, certainty: container.map(PlaceChoice.Certainty.within) ?? .open)
  }

  /// مجمع الوزارات: plain words that are the name of a site in another country, but here describe one.
  private func isDescriptionHere(_ place: Place, _ unit: Int) -> Bool {
    guard place.feature == "facility", let main = context.mainCountry, place.country != main,
      context.weight(place.country) <= ArticleContext.weightOfName
    else { return false }
    return (sentence.units[unit].start..<sentence.units[unit].end).allSatisfy { token in
      sentence.tokens.hasReading(token) {
        $0.partOfSpeech == .noun && sentence.tokens.lexicon.country(of: $0.lexeme) < 0
      }
    }
  }

  /// How much the text speaks for a place.
  private func evidence(for place: Place, wanted: WantedKinds, _ it: NounPhrase) -> Int {
    var score = min(context.weight(place.country), 20)
    if wanted.features.isEmpty {
      // A bare name is the town rather than the prison or the port of its name.
      score += isSite(place) ? 0 : 16
    } else {
      score += wanted.features.contains(place.feature) ? 30 : -10
    }
    if wanted.exact.contains(place.feature) { score += 6 }
    if let name = place.nameArabic, context.linked[name] == place.id { score += 25 }
    if it.country >= 0, place.country == catalogue.countries[it.country].code { score += 10 }
    if isAmongNamed(place) { score += 12 }
    return score
  }

  /// Whether the article names a place in it, or one that contains it and is no country.
  private func isAmongNamed(_ place: Place) -> Bool {
    if context.surroundsNamed(place.id) { return place.kind != .country }
    guard let parent = place.parent, parent != place.country.map(Catalogue.countryID) else {
      return false
    }
    return context.surroundsNamed(parent)
  }

  /// Whether it is a site, which is seldom named without a word for its kind.
  private func isSite(_ place: Place) -> Bool {
    switch place.kind {
    case .base, .facility: true
    case .city, .governorate, .country, .other: false
    }
  }

  /// What a bare name means when nothing else says so.
  private func prominence(_ place: Place) -> Int {
    let capital = context.world.isCapital(place.id) ? 2 : 0
    return switch place.feature {
    case "country": 9
    case "city": 7 + capital
    case "governorate": 6
    case "region": 5
    case "base": 4
    case "district": 2
    default: 3
    }
  }

  /// Hundreds of kilometres to the nearest place that the article names without doubt; the same for
  /// all where it names none or the place has no coordinates.
  private func distance(_ place: Place) -> Int {
    guard let own = place.coordinate else { return .max }
    let nearest = context.landmarks.compactMap(\.coordinate).map { own.kilometres(to: $0) }.min()
    return nearest.map { Int($0 / 100) } ?? .max
  }

  /// A town and the governorate of its name are no two places to choose between.
  private func isNested(_ one: Place, _ other: Place) -> Bool {
    if one.isDivision != other.isDivision { return one.country == other.country }
    return context.world.place(one.id, liesIn: other.id)
      || context.world.place(other.id, liesIn: one.id)
  }

  private func commonContainer(of places: [Place]) -> Place? {
    guard let first = places.first else { return nil }
    return context.world.containers(of: first.id).lazy.filter { container in
      places.allSatisfy { self.context.world.place($0.id, liesIn: container) }
    }.compactMap(context.world.place(id:)).first
  }
}
