internal import LanguagePacks
internal import TextAnalysis

// What a noun may have behind it in the genitive.

extension SentenceAnalysis {
  /// Whether a noun leaves room for a genitive: no article, no tanwin, no pronoun, no ن of the dual
  /// or sound plural.
  func takesGenitive(_ unit: Int) -> Bool {
    let word = units[unit]
    guard word.tag == .noun || word.tag == .adjective || word.tag == .quantifier else {
      return false
    }
    guard !word.hasArticle, word.enclitic == .none, !hasTanwin(unit) else { return false }
    guard let features = word.reading?.features else { return true }
    if features.contains(.construct) { return true }
    return features.isDisjoint(with: [.nominative, .oblique])
  }

  /// شمال شرقي المملكة: two directions before what they lie in.
  func isCompoundDirection(_ phrase: NounPhrase) -> Bool {
    phrase.classes.intersects(lexicon.sets.direction) && phrase.adjectives.count == 1
      && !phrase.isDefinite
  }

  /// Whether a noun may be the genitive of a phrase rather than the next argument of the verb. A
  /// counted noun takes no definite one (سلّم 300 جندي أسلحتهم), nobody owns what has an owner (فجر
  /// انتحاري سيارته), and what flies at a place is no part of it (ضربت مروحية مقر القوات).
  func mayOwn(_ phrase: NounPhrase, genitive at: Int) -> Bool {
    let isDefinite = units[at].hasArticle || units[at].enclitic != .none
    // خطف قراصنة ثمانية بحارة: people own no number of others.
    if units[at].tag == .number, phrase.classes.intersects(lexicon.sets.person),
      units[phrase.head].reading?.features.contains(.plural) == true
    {
      return false
    }
    // 100 من عناصر القوات: behind من the counted noun may be anybody's.
    if phrase.number >= 0, isDefinite, !units[phrase.number].isConjoined,
      !countsSomeOf(phrase)
    {
      return false
    }
    if units[at].enclitic != .none, units[phrase.head].tag == .noun,
      phrase.classes.intersects(lexicon.sets.person),
      !phrase.classes.intersects(lexicon.sets.titles),
      units[phrase.head].reading?.features.contains(.singular) == true
    {
      return false
    }
    // قتل مسلح شرطيا: an indefinite accusative is nobody's genitive.
    if units[at].tag != .number, hasTanwin(at) { return false }
    if ownsNothing(phrase, genitive: at) { return false }
    // قتل مدني شرقي الموصل: a direction says where, and belongs to places and other directions only.
    if classes(at).intersects(lexicon.sets.direction), !units[at].hasArticle,
      !phrase.classes.intersects(lexicon.sets.placeKinds),
      !phrase.classes.intersects(lexicon.sets.direction)
    {
      return false
    }
    // سلاح الجو: the air is no place that somebody strikes at.
    let flies = phrase.classes.intersects(lexicon.sets.striking)
    return
      !(flies && classes(at).intersects(lexicon.sets.placeKinds)
      && !mayFly(at))
  }

  /// Whether a name is that of a body and of nothing else.
  func isActorName(_ unit: Int) -> Bool {
    hasEntry(unit) { $0.kind == .actor } && !hasEntry(unit) { $0.kind == .place }
  }

  /// أطلق مسلح النار، قتل قناص حوثي طفلة: somebody armed of whom nothing is known has neither the fire that he
  /// opens nor those whom he shoots; a strike has not what it hits (استهدفت غارة سيارة).
  private func ownsNothing(_ phrase: NounPhrase, genitive at: Int) -> Bool {
    let sets = lexicon.sets
    guard !phrase.isDefinite, phrase.ordinal < 0,
      units[phrase.head].reading?.features.contains(.singular) == true
    else { return false }
    let classes = classes(at)
    if phrase.classes.intersects(sets.strikes) {
      return classes.intersects(sets.struck) && !classes.intersects(sets.aircraft)
    }
    guard phrase.classes.intersects(sets.armedAgents) else { return false }
    if units[at].hasArticle { return classes.intersects(sets.fire) }
    return
      (classes.intersects(sets.person) && !classes.intersects(sets.armedAgents)
      && country(at) < 0) || classes.intersects(sets.vehicles)
  }
}
