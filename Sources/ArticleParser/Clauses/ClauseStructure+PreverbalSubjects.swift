internal import LanguagePacks
internal import TextAnalysis

// Which phrase before a verb is its subject, and which one the verb describes.

extension ClauseStructure {
  /// Whether the subject stands behind the verb: a pronoun stands for what the clause describes
  /// (مناورات بدأتها روسيا), or the clause is joined by the word before its verb (ولم يخلف الهجوم قتلى).
  func hasItsOwnSubject(_ predicate: Predicate, _ phrases: [Int]) -> Bool {
    if predicate.antecedent >= 0 {
      return hasResumption(predicate)
        || (units[predicate.unit].enclitic != .none && !phrases.isEmpty)
    }
    if phrases.count >= 2, goesBack(predicate) { return true }
    return phrases.count >= 2 && predicate.unit > predicate.clauseStart
      && units[predicate.unit - 1].tag == .negation && units[predicate.unit - 1].isConjoined
  }

  /// احتجاجات في 38 مدينة اعتقلت الشرطة خلالها 50 شخصا: a pronoun stands for what the clause
  /// describes, and the subject behind the verb is its own.
  private func goesBack(_ predicate: Predicate) -> Bool {
    predicate.complements.contains { $0.phrase < 0 && $0.pronoun != .none }
      && predicate.unit > 0 && describesIndefinite(predicate.unit)
  }

  private func describesIndefinite(_ verb: Int) -> Bool {
    sentence.phrases.contains { $0.end == verb && !$0.isDefinite }
  }

  /// The phrase before a verb that may be its subject: the first of the clause.
  func preverbalSubject(_ predicate: Predicate) -> Int {
    guard predicate.clauseStart < predicate.unit else { return -1 }
    var at = predicate.clauseStart
    var first = -1
    while at < predicate.unit {
      if let end = hedgeEnd(at: at) {
        at = end
        continue
      }
      let unit = units[at]
      switch unit.tag {
      case .noun, .adjective, .name, .unknown, .number, .quantifier, .demonstrative:
        if unit.hasPreposition {
          if let found = sentence.nounPhrase(at: at) {
            if describedBy(predicate.unit, found) {
              return attack(before: found, describedBy: predicate.unit)
                ?? described(found, by: predicate.unit)
            }
            at = behindJoined(found, before: predicate.unit)
          } else {
            at += 1
          }
        } else if let found = sentence.nounPhrase(at: at) {
          let end = sentence.phrases[found].end
          if end > predicate.unit { return first }
          // وفي سنندج، مركز المحافظة، أضرب: what the place is said to be.
          if first < 0, describesFronted(found, predicate) {
            at = end
            continue
          }
          // العصيان الذي نظمه التجمع بدأ: what a relative clause holds is its own.
          if let outer = outerSubject(of: found, before: predicate) { return outer }
          // مسبقا، وصل: an accusative before a verb is no subject, but behind إن and أن.
          let isAdverb =
            sentence.hasTanwin(sentence.phrases[found].head)
            && sentence.phrases[found].number < 0 && !isBehindComplementizer(predicate)
          if isAdverb, end < predicate.unit {
            at = max(at + 1, end)
            continue
          }
          if describedBy(predicate.unit, found) {
            first = described(found, by: predicate.unit)
          } else if first < 0 {
            first = found
          }
          at = max(at + 1, behindAll(found))
        } else {
          at += 1
        }
      case .preposition:
        at += 1
        if unit.enclitic == .none, at < units.count,
          let found = sentence.nounPhrase(at: at)
        {
          if describedBy(predicate.unit, found) { return described(found, by: predicate.unit) }
          at = max(at + 1, behindJoined(found, before: predicate.unit))
        }
      default: at += 1
      }
    }
    return first
  }

  /// The unit behind the phrase of a preposition and what is joined to it (بعثوا إلى السفارة والجهات الأخرى،
  /// يطالبون); what the verb stands right behind may be its subject (قصف على المخيم ومسيرات تستهدف السد).
  private func behindJoined(_ phrase: Int, before verb: Int) -> Int {
    let end = behindAll(phrase)
    return end < verb ? end : sentence.phrases[phrase].end
  }

  /// Whether a phrase between commas says what the place is that the clause opens with.
  private func describesFronted(_ phrase: Int, _ predicate: Predicate) -> Bool {
    let it = sentence.phrases[phrase]
    let start = predicate.clauseStart
    guard it.start > start + 2, sentence.mark(it.start - 1) == .comma,
      sentence.mark(it.end) == .comma, it.end < predicate.unit,
      units[start].tag == .preposition, Self.fronted.contains(units[start].function),
      let place = sentence.nounPhrase(at: start + 1),
      sentence.phrases[place].end == it.start - 1
    else { return false }
    if units[it.head].tag == .name {
      return sentence.hasEntry(it.head) { $0.kind == .place }
    }
    return it.classes.intersects(sets.placeKinds) || it.classes.intersects(sets.direction)
      || it.classes.intersects(sets.area) || it.classes.intersects(sets.capital)
  }

  /// توقيف ثلاثة أخلي سبيلهم: of a verbal noun and somebody behind it, a verb that does not tell of an act
  /// describes somebody.
  private func described(_ phrase: Int, by verb: Int) -> Int {
    let it = sentence.phrases[phrase]
    let classes = sentence.classes(verb)
    guard it.genitive >= 0, units[it.head].tag == .noun,
      it.classes.intersects(sets.eventNouns) || units[it.head].reading?.partOfSpeech == .masdar,
      !classes.intersects(sets.light), !classes.intersects(sets.results),
      !classes.intersects(sets.happening), !classes.intersects(sets.aspect)
    else { return phrase }
    let inner = sentence.phrases[it.genitive]
    guard !inner.isDefinite, inner.end == verb else { return phrase }
    if inner.classes.intersects(sets.persons) || inner.number >= 0 { return it.genitive }
    // انفجار عبوة استهدفت: the one of the verb's gender.
    return showsOtherGender(phrase, verb) && !showsOtherGender(it.genitive, verb)
      ? it.genitive : phrase
  }

  /// Whether the gender of what an indefinite phrase stands for is not that of the verb behind it; things in
  /// the plural are feminine.
  private func showsOtherGender(_ phrase: Int, _ verb: Int) -> Bool {
    let it = sentence.phrases[phrase]
    guard let noun = units[it.head].reading?.features, let features = units[verb].reading?.features,
      features.contains(.singular), it.number < 0
    else { return false }
    let isThings = noun.contains(.plural) && !it.classes.intersects(sets.persons)
    if noun.contains(.plural), !isThings { return false }
    let gender: Features = isThings ? [.feminine] : noun.intersection(.genderMask)
    let wanted = features.intersection(.genderMask)
    return !gender.isEmpty && !wanted.isEmpty && gender.isDisjoint(with: wanted)
  }

  /// هجوم بطائرات مسيرة استهدف: the attack before what it is done with, where only that is of the verb's
  /// gender.
  private func attack(before means: Int, describedBy verb: Int) -> Int? {
    let it = sentence.phrases[means]
    guard units[it.start].proclitics.contains(.by), showsOtherGender(means, verb) else {
      return nil
    }
    return sentence.phrases.indices.first {
      let attack = sentence.phrases[$0]
      return attack.end == it.start && !attack.isDefinite
        && attack.classes.intersects(sets.attackNouns) && !showsOtherGender($0, verb)
    }
  }

  /// The phrase that a relative clause describes, where a phrase is that clause's and the verb comes
  /// behind it.
  private func outerSubject(of phrase: Int, before predicate: Predicate) -> Int? {
    let governor = governors[sentence.phrases[phrase].head].unit
    guard governor >= 0, predicateAt[governor] >= 0 else { return nil }
    let relative = predicates[predicateAt[governor]]
    guard relative.antecedent >= 0, relative.antecedent != phrase, relative.unit < predicate.unit,
      !sentence.units[predicate.unit].isConjoined
    else { return nil }
    return relative.antecedent
  }

  private func isBehindComplementizer(_ predicate: Predicate) -> Bool {
    predicate.clauseStart > 0 && units[predicate.clauseStart - 1].tag == .complementizer
  }

  /// Whether an indefinite phrase ends right before a verb, which then describes it: هجوم استهدف.
  func describedBy(_ verb: Int, _ phrase: Int) -> Bool {
    sentence.phrases[phrase].end == verb && !sentence.phrases[phrase].isDefinite
  }
}
