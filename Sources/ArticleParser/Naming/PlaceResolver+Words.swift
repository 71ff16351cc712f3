internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

// Places behind في and قرب that no name tells: towns that are written like words (في حديثة، في الأبيض)
// and names that no table has (في فارابوغو).

extension PlaceResolver {
  /// Whether a phrase without a known name or kind of place is one by where it stands.
  func isLocatedName(_ it: NounPhrase) -> Bool { isNewName(it) || townOfWord(it) != nil }

  /// معسكرا في فارابوغو: an unknown word without the article right behind a preposition of place, which
  /// nothing describes.
  func isNewName(_ it: NounPhrase) -> Bool {
    guard isBehindPreposition(it), sentence.units[it.head].tag == .unknown, it.genitive < 0,
      it.number < 0, it.quantifier < 0,
      (it.start..<it.end).allSatisfy({ unit in
        let word = sentence.units[unit]
        return word.tag == .unknown && word.reading == nil && !word.hasArticle
          && word.enclitic == .none && !sentence.tokens.isKnown(word.start)
      })
    else { return false }
    // في تدوينة نشرها: what a clause describes is a common noun.
    guard it.end < sentence.units.count, !sentence.classes(it.end).intersects(sets.direction) else {
      return true
    }
    return ![.verb, .adjective, .noun].contains(sentence.units[it.end].tag)
      || sentence.units[it.end].isConjoined || sentence.units[it.end].hasPreposition
  }

  /// في حديثة، قرب الأبيض: the town or division of the article's country whose name is also a word. A noun
  /// is one only where the text says where it lies, or has named it with the word for its kind.
  func townOfWord(_ it: NounPhrase) -> Place? {
    let word = sentence.units[it.head]
    guard isBehindPreposition(it), it.end == it.start + 1, word.end == word.start + 1,
      [.adjective, .noun, .unknown].contains(word.tag), word.enclitic == .none,
      word.proclitics.subtracting(.article).isEmpty, let main = context.mainCountry
    else { return nil }
    let places = namesBehindKinds(word.start).filter { $0.country == main }
    guard
      let place = places.first(where: { $0.kind == .city }) ?? places.first,
      word.tag != .noun || context.linked.values.contains(place.id)
        || isSaidToLie(place, behind: it.end)
    else { return nil }
    return place
  }

  private func isBehindPreposition(_ it: NounPhrase) -> Bool {
    guard it.start > 0, it.start == it.head else { return false }
    let before = sentence.units[it.start - 1]
    return before.tag == .preposition && before.enclitic == .none
      && [.in, .near].contains(before.function)
  }

  /// Places whose name is a word behind one for their kind: مدينة حديثة، مديرية حرض.
  private func namesBehindKinds(_ token: Int) -> [Place] {
    var found: [Place] = []
    for start in sentence.tokens.phraseStarts(token) where start.proclitics.isEmpty {
      for kind in sentence.lexicon.statesBehindKinds {
        let end = sentence.lexicon.phrases.step(kind.state, start.word)
        guard end >= 0 else { continue }
        for entry in sentence.lexicon.phrases.entries(at: end) where entry.kind == .place {
          found.append(catalogue.places[Int(entry.index)])
        }
      }
    }
    return found
  }

  /// في الخيام جنوبي لبنان، في الباب بريف حلب: whether what stands behind contains a place.
  private func isSaidToLie(_ place: Place, behind unit: Int) -> Bool {
    guard sentence.units.indices.contains(unit) else { return false }
    let next = sentence.units[unit]
    let isLocation =
      (next.tag == .preposition && next.function == .in) || next.proclitics.contains(.by)
      || sentence.classes(unit).intersects(sets.direction) || sentence.regionNamed(unit)
    guard isLocation,
      let phrase = sentence.nounPhrase(at: next.tag == .preposition ? unit + 1 : unit)
    else { return false }
    return sentence.hasNameUnit(phrase) { name in
      sentence.entries(name).contains {
        guard $0.kind == .place else { return false }
        let around = catalogue.places[Int($0.index)]
        return context.world.place(place.id, liesInOrAround: around.id)
          || (around.feature == "region" && around.country == place.country)
      }
    }
  }
}
