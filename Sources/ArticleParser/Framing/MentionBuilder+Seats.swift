internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

// Where an event is by where those who have part in it are at home.

extension MentionBuilder {
  /// Takes the place from whoever has part, where nothing else says where.
  func takeSeats(_ mention: inout EventMention) {
    if mention.places.isEmpty {
      takeCourt(&mention)
      takeWorkplace(&mention)
      takeNeedy(&mention)
    }
    takeHome(&mention)
  }

  /// أدانت محكمة سيدي امحمد: a sentence is passed in the town that the court's name tells.
  private func takeCourt(_ mention: inout EventMention) {
    guard mention.type == "conviction", predicate.subject >= 0,
      sentence.phrases[predicate.subject].classes.intersects(sets.court)
    else { return }
    addTown(in: predicate.subject, role: .at, &mention)
  }

  /// طلاب جامعة الخرطوم، عمال ميناء: those who refuse to work or study do so where they work or study.
  private func takeWorkplace(_ mention: inout EventMention) {
    guard Self.refusals.contains(mention.type) else { return }
    for phrase in [predicate.subject, predicate.object] where phrase >= 0 {
      let it = sentence.phrases[phrase]
      guard it.classes.intersects(sets.person) else { continue }
      if it.genitive >= 0, sentence.phrases[it.genitive].classes.intersects(sets.facility),
        let place = matcher.places.place(it.genitive, role: .at),
        !place.isUnnamed
      {
        add(place, &mention)
        return
      }
      for unit in it.names where sentence.units[unit].tag == .name {
        guard
          let place = matcher.places.choice(
            named: unit, wanted: WantedKinds(features: [], exact: []), it)?.place,
          place.kind == .facility || place.kind == .base
        else { continue }
        add(
          matcher.places.reported(
            PlaceChoice(place: place), .at, sentence.text(of: unit..<(unit + 1), in: text),
            isDirect: true), &mention)
        return
      }
    }
  }

  private static let refusals: Set<String> = ["boycott", "strike", "sit-in", "hunger-strike"]

  /// مساعدات إلى أهالي درنة: aid goes where the people live whom it is for.
  private func takeNeedy(_ mention: inout EventMention) {
    guard mention.type == "aid" else { return }
    for complement in predicate.complements
    where complement.phrase >= 0 && [.to, .for].contains(complement.preposition) {
      guard
        sentence.phrases[complement.phrase].classes.intersects(sets.person) || isCrowd(complement)
      else { continue }
      addTown(in: complement.phrase, role: .to, &mention)
    }
  }

  private func isCrowd(_ complement: Complement) -> Bool {
    sentence.phrases[complement.phrase].classes.intersects(sets.crowd)
  }

  /// اعتدوا على مزارع من قرية بورين: people of a town are harmed or taken there, if nothing else is said.
  private func takeHome(_ mention: inout EventMention) {
    guard Self.harms.contains(mention.type) else { return }
    let victims = [predicate.object, predicate.secondObject] + predicate.complements.map(\.phrase)
    for victim in victims
    where victim >= 0 && sentence.phrases[victim].classes.intersects(sets.person) {
      guard
        let home = predicate.complements.first(where: {
          $0.preposition == .from && $0.unit == sentence.phrases[victim].end && $0.phrase >= 0
        }), matcher.places.isPlace(home.phrase),
        let place = matcher.places.place(home.phrase, role: .at),
        place.kind == .city || place.feature == "camp",
        mention.places.allSatisfy({ isWide($0) || locates($0, home: home) })
      else { continue }
      mention.places.removeAll { locates($0, home: home) }
      add(place, &mention)
      return
    }
  }

  private func isWide(_ place: ReportedPlace) -> Bool {
    place.kind == .governorate || place.kind == .country
  }

  /// من قرية بورين جنوب نابلس: whether a place stands behind the home of somebody and says where that lies.
  private func locates(_ place: ReportedPlace, home: Complement) -> Bool {
    predicate.complements.contains {
      $0.phrase >= 0 && $0.unit == structure.behindAll(home.phrase)
        && matcher.places.isPlace($0.phrase)
        && matcher.places.place($0.phrase, role: .at)?.id == place.id
    }
  }

  private static let harms: Set<String> = ["physical-assault", "arrest", "abduction"]

  /// The town or site whose name a phrase bears.
  private func addTown(in phrase: Int, role: PlaceRole, _ mention: inout EventMention) {
    let it = sentence.phrases[phrase]
    for unit in sentence.nameUnits(phrase) {
      guard
        let choice = matcher.places.choice(
          named: unit, wanted: WantedKinds(features: [], exact: []), it),
        choice.place.kind != .country
      else { continue }
      add(
        matcher.places.reported(
          choice, role, sentence.text(of: unit..<(unit + 1), in: text), isDirect: true), &mention)
      return
    }
  }
}
