internal import LanguagePacks
internal import TextAnalysis

// What each word hangs on.

extension ClauseStructure {
  /// Notes for each word of the arguments what it hangs on.
  func register(_ predicate: Predicate) {
    let relationOfOnly: Relation = predicate.isPassive ? .object : .subject
    if predicate.subject >= 0, !predicate.subjectIsInherited,
      predicate.antecedent != predicate.subject
    {
      govern(predicate.subject, Governor(unit: predicate.unit, relation: relationOfOnly))
    }
    if predicate.object >= 0, predicate.antecedent != predicate.object {
      govern(predicate.object, Governor(unit: predicate.unit, relation: .object))
    }
    // أبلغت بغداد نيتها سحب القوات: what is the subject's own.
    if predicate.secondObject >= 0,
      units[sentence.phrases[predicate.secondObject].head].enclitic != .none
    {
      govern(predicate.secondObject, Governor(unit: predicate.unit, relation: .object))
    }
    for complement in predicate.complements where complement.phrase >= 0 {
      govern(
        complement.phrase,
        Governor(
          unit: predicate.unit, relation: .complement, preposition: complement.preposition))
    }
  }

  func govern(_ phrase: Int, _ governor: Governor) {
    sentence.forEachCoordinated(phrase) { part in
      var above = sentence.phrases[part].head
      if governors[above].unit < 0 { governors[above] = governor }
      var inner = sentence.phrases[part].genitive
      while inner >= 0 {
        let head = sentence.phrases[inner].head
        if governors[head].unit < 0 {
          governors[head] = Governor(unit: above, relation: .genitive)
        }
        above = head
        inner = sentence.phrases[inner].genitive
      }
    }
  }

  /// Whether a word hangs on another, or is it.
  func hangs(_ unit: Int, on other: Int) -> Bool {
    unit == other || above(unit).contains(other)
  }

  /// What a word hangs on, what that hangs on, and so on, the nearest first.
  func above(_ unit: Int) -> some Sequence<Int> {
    sequence(state: unit) { [governors] at in
      guard at >= 0, governors[at].unit >= 0 else { return nil }
      at = governors[at].unit
      return at
    }.prefix(Self.reach)
  }

  /// Words that may hang on one another in a chain; longer chains are misread ones.
  private static let reach = 6

  /// Makes the predicate of an event noun; its complements hang on it.
  func nominalPredicate(at unit: Int) -> Predicate {
    let predicate = Predicate(unit: unit, isVerb: false, clauseStart: unit, end: unit + 1)
    gatherArguments(predicate)
    if governors[unit].unit < 0 { governors[unit] = nominalGovernor(of: unit) }
    for complement in predicate.complements where complement.phrase >= 0 {
      let head = sentence.phrases[complement.phrase].head
      if governors[head].unit < 0
        || (governors[head].unit < unit && !undergoes(head, complement.preposition))
      {
        governors[head] = Governor(
          unit: unit, relation: .complement, preposition: complement.preposition)
      }
    }
    if predicate.secondObject >= 0 {
      govern(predicate.secondObject, Governor(unit: unit, relation: .object))
    }
    if predicate.object >= 0 {
      govern(predicate.object, Governor(unit: unit, relation: .genitive))
    } else if let owner = owner(of: unit) {
      predicate.object = owner
    }
    return predicate
  }

  /// تعرضت دورية لإطلاق نار: what stands behind ل belongs to the verb that needs it.
  private func undergoes(_ head: Int, _ preposition: Function) -> Bool {
    let governor = governors[head]
    return preposition == .for && governor.preposition == .for
      && sentence.classes(governor.unit).intersects(sets.undergoing)
  }

  /// نفى نائب وزير الخارجية خالد الجارالله قطع العلاقات: a verb that denies, plans or states has its
  /// object behind however long a subject, and so has one that carries an event (شنت اللجنة في تقريرها
  /// أمس هجوما); nil where it has one or a clause lies between.
  private func awaitingVerb(before unit: Int) -> Int? {
    guard !units[unit].isConjoined else { return nil }
    var at = unit - 1
    while at >= 0, unit - at <= 16 {
      switch units[at].tag {
      case .verb: return awaits(at, unit) ? at : nil
      case .complementizer, .subordinator, .relative, .conjunction, .participle: return nil
      default: at -= 1
      }
    }
    return nil
  }

  /// Whether a verb still waits for an object that a word may be.
  private func awaits(_ verb: Int, _ unit: Int) -> Bool {
    let index = predicateAt[verb]
    guard index >= 0, units[verb].enclitic == .none else { return false }
    let classes = sentence.classes(verb)
    let object = predicates[index].object
    if classes.intersects(sets.denial) || classes.intersects(sets.plan) {
      return object < 0 || !sentence.phrases[object].names.isEmpty
    }
    guard classes.intersects(sets.light), sentence.classes(unit).intersects(sets.eventNouns),
      units[unit].tag == .noun, predicates[index].subject >= 0,
      sentence.phrases[predicates[index].subject].head != unit
    else { return false }
    return object < 0 || !sentence.phrases[object].classes.intersects(sets.eventNouns)
  }

  /// بدأ المقاتلون انسحابهم، سيعاد نشرهم: whom the pronoun of a verb's object stands for, the verb's
  /// subject where it agrees.
  private func owner(of unit: Int) -> Int? {
    let governor = governors[unit]
    guard governor.unit >= 0, predicateAt[governor.unit] >= 0,
      governor.relation == .object || governor.relation == .complement
    else { return nil }
    let clause = predicates[predicateAt[governor.unit]]
    if clause.subject >= 0, mayOwn(clause.subject, unit) { return clause.subject }
    // اعتقلت الشرطة الناشط بعد إجرائه، أصيب ستة برصاص القوات خلال اقتحامها: else whoever stands nearest
    // before.
    return ([clause.object] + clause.complements.map(\.phrase)).last { phrase in
      phrase >= 0 && sentence.phrases[phrase].end <= unit
        && sentence.phrases[phrase].classes.intersects(sets.actorLike) && mayOwn(phrase, unit)
    }
  }

  /// Whether the pronoun at a unit may stand for a phrase.
  private func mayOwn(_ owner: Int, _ unit: Int) -> Bool {
    let phrase = sentence.phrases[owner]
    guard phrase.head != unit else { return false }
    let features = units[phrase.head].reading?.features ?? sentence.nameFeatures(phrase.head)
    switch units[unit].enclitic {
    case .him:
      let isOne = features.contains(.masculine) && !features.contains(.plural)
      return (isOne || features.isEmpty) && phrase.number < 0
    case .her:
      let isOfPeople = features.contains(.plural) && phrase.classes.intersects(sets.person)
      return (features.contains(.feminine) && !isOfPeople) || features.isEmpty
    case .them:
      // بتوقيعهم: what an unknown word is, its adjective tells.
      let isPlural = phrase.adjectives.contains {
        units[$0].reading?.features.contains(.plural) == true
      }
      return features.contains(.plural) || phrase.number >= 0 || (features.isEmpty && isPlural)
    case .bothOfThem: return features.contains(.dual)
    default: return false
    }
  }

  /// في حال حدوث ضربة: the nouns that a noun may stand in the genitive of are read as phrases, where
  /// no verb had need of them.
  private func readConstruct(before unit: Int) {
    guard !units[unit].hasPreposition, !units[unit].isConjoined else { return }
    var at = unit - 1
    while at >= 0, units[at].tag == .noun, !units[at].hasArticle, units[at].enclitic == .none {
      _ = sentence.nounPhrase(at: at)
      at -= 1
    }
  }

  /// The noun before a genitive, or the noun or verb before a preposition.
  func nominalGovernor(of unit: Int) -> Governor {
    readConstruct(before: unit)
    for phrase in sentence.phrases
    where phrase.genitive >= 0 && sentence.phrases[phrase.genitive].head == unit {
      return Governor(unit: phrase.head, relation: .genitive)
    }
    var at = unit - 1
    var preposition: Function = .none
    if units[unit].hasPreposition {
      preposition = function(of: units[unit].proclitics)
    } else if at >= 0, units[at].tag == .preposition, units[at].enclitic == .none {
      preposition = units[at].function
      at -= 1
    } else {
      return awaitingVerb(before: unit).map { Governor(unit: $0, relation: .object) } ?? Governor()
    }
    while at >= 0, units[at].tag == .adjective || units[at].tag == .date || units[at].tag == .name {
      at -= 1
    }
    guard at >= 0, units[at].tag == .noun || units[at].tag == .verb else {
      return Governor(unit: -1, relation: .complement, preposition: preposition)
    }
    return Governor(unit: at, relation: .complement, preposition: preposition)
  }
}
