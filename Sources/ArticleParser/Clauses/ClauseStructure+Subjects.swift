internal import LanguagePacks
internal import TextAnalysis

// Which phrase acts and which is acted on; the voice of verbs whose letters serve both.

extension ClauseStructure {
  /// Parts the phrases behind a verb into subject and object; a participle has its subject before it.
  func assign(_ gathered: [Int], _ predicate: Predicate) {
    let verb = units[predicate.unit]
    let phrases = subjectFirst(withoutApposition(gathered), predicate)
    if verb.tag == .participle {
      predicate.object = phrases.first ?? -1
      if phrases.count >= 2 { predicate.secondObject = phrases[1] }
      return
    }
    guard let features = verb.reading?.features else { return }
    if features.contains(.ambiguousVoice), hasAgent(predicate) { predicate.isPassive = true }
    if let owner = contentPronoun(predicate, features) {
      predicate.subject = owner
      predicate.subjectIsInherited = true
      predicate.object = phrases.first ?? -1
      if phrases.count >= 2 { predicate.secondObject = phrases[1] }
      return
    }
    if phrases.count <= 1, let owner = controller(predicate, features) {
      predicate.subject = owner
      predicate.subjectIsInherited = true
      predicate.object = phrases.first ?? -1
      return
    }
    if let speaker = speakersAct(predicate, features, phrases) {
      predicate.subject = speaker
      predicate.subjectIsInherited = true
      predicate.object = phrases[0]
      return
    }
    let preverbal = hasItsOwnSubject(predicate, phrases) ? -1 : preverbalSubject(predicate)
    let hasPlural = features.contains(.plural) || features.contains(.dual)
    if preverbal >= 0, hasPlural || phrases.isEmpty || agrees(preverbal, features, isBefore: true) {
      predicate.subject = preverbal
      if let first = phrases.first {
        // A phrase that agrees behind a verb with a pronoun is its subject: التي أقامتها تركيا.
        predicate.object = first
        if phrases.count >= 2 { predicate.secondObject = phrases[1] }
      }
      decideVoice(predicate, features, hasObject: !phrases.isEmpty)
      return
    }
    if hasPlural && !features.contains(.dual) {
      predicate.object = phrases.first ?? -1
      return
    }
    if verb.enclitic != .none {
      predicate.subject = phrases.first ?? -1
      return
    }
    guard let first = phrases.first else {
      decideVoice(predicate, features, hasObject: false)
      return
    }
    let firstAgrees = agrees(first, features, isBefore: false)
    // جُرح خمسة أشخاص أحدهم ضابط: what stands behind a passive is what it was done to; a verb of
    // motion has none (سير الجيش دوريات).
    if phrases.count >= 2, predicate.isPassive,
      !sentence.classes(predicate.unit).intersects(sets.motion)
    {
      predicate.object = first
      predicate.secondObject = phrases[1]
      return
    }
    if phrases.count >= 2 {
      if isCharged(first, with: phrases[1], predicate) {
        predicate.object = first
        predicate.secondObject = phrases[1]
      } else if firstAgrees {
        predicate.subject = first
        predicate.object = phrases[1]
        if phrases.count >= 3 { predicate.secondObject = phrases[2] }
      } else {
        predicate.object = first
        // تبنت الهجوم مجموعة: the subject stands behind the object, as the verb's gender shows.
        if showsGender(phrases[1]), agrees(phrases[1], features, isBefore: false) {
          predicate.subject = phrases[1]
        }
      }
      return
    }
    if predicate.isPassive {
      predicate.object = first
      return
    }
    if features.contains(.ambiguousVoice) {
      if isTaken(first, predicate) {
        predicate.object = first
        predicate.isPassive = !goesOnWithSubject(predicate, features)
        return
      }
      let isAccused = isAccused(predicate)
      if isAccused || isHarmed(first, predicate) {
        predicate.isPassive = !(isAccused && units[predicate.unit].isConjoined)
        predicate.object = first
        return
      }
    }
    if isOwnedObject(first, predicate) {
      predicate.object = first
    } else if firstAgrees && !isAccusative(first) {
      predicate.subject = first
    } else {
      predicate.object = first
    }
  }

  /// وحمّل الحكومة المسؤولية: who is charged with what stands right behind them; not حمّلت المعارضة المسؤولية
  /// للحكومة.
  private func isCharged(_ first: Int, with burden: Int, _ predicate: Predicate) -> Bool {
    sentence.phrases[burden].classes.intersects(sets.burden)
      && sentence.phrases[first].end == sentence.phrases[burden].start
      && sentence.classes(predicate.unit).intersects(sets.charging)
      && !predicate.complements.contains { $0.phrase >= 0 && $0.preposition == .for }
  }

  /// شن رئيس الحزب النائب وليد جنبلاط هجوما: of three phrases the second names whom the first describes.
  private func withoutApposition(_ phrases: [Int]) -> [Int] {
    guard phrases.count >= 3 else { return phrases }
    let (first, second) = (sentence.phrases[phrases[0]], sentence.phrases[phrases[1]])
    guard first.names.isEmpty, !second.names.isEmpty, second.isDefinite, first.end == second.start,
      second.classes.intersects(sets.person),
      first.classes.intersects(sets.person) || units[first.head].tag == .name
    else { return phrases }
    return [phrases[0]] + phrases[2...]
  }

  /// أعلن الاتفاق وزير الخارجية: of a verb of speech, what nobody can say is the object, and who stands
  /// behind it is the subject.
  private func subjectFirst(_ phrases: [Int], _ predicate: Predicate) -> [Int] {
    guard phrases.count == 2, sentence.classes(predicate.unit).intersects(sets.saying) else {
      return phrases
    }
    let (first, second) = (sentence.phrases[phrases[0]], sentence.phrases[phrases[1]])
    guard first.isDefinite, first.classes.intersects(sets.eventNouns.union(sets.agreements)),
      !first.classes.intersects(sets.actorLike),
      second.classes.intersects(sets.actorLike) || sentence.isOffice(second.head)
    else { return phrases }
    return [phrases[1], phrases[0]]
  }

  /// Whether the subject stands behind the verb: a pronoun stands for what the clause describes
  /// (مناورات بدأتها روسيا), or the clause is joined by the word before its verb (ولم يخلف الهجوم قتلى).
  private func hasItsOwnSubject(_ predicate: Predicate, _ phrases: [Int]) -> Bool {
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

  /// واستدعت الاحتياط وحشدت دباباتها: what belongs to the subject of the verb before is the object of
  /// a verb that is joined to it, where it cannot act itself or the verb's form takes an object.
  private func isOwnedObject(_ phrase: Int, _ predicate: Predicate) -> Bool {
    let head = sentence.phrases[phrase].head
    if isAddressed(phrase, predicate) || isOwnAddressee(phrase, predicate) { return true }
    guard units[predicate.unit].isConjoined,
      [.her, .him, .them].contains(units[head].enclitic),
      let features = units[predicate.unit].reading?.features,
      let before = predicates.last(where: {
        !$0.isAuxiliary && $0.antecedent < 0 && $0.subject >= 0
      }), agrees(before.subject, features, isBefore: true)
    else { return false }
    let isThing =
      sentence.phrases[phrase].classes.intersects(sets.striking)
      || sentence.phrases[phrase].classes.intersects(sets.placeKinds)
    switch sentence.lexeme(predicate.unit)?.form {
    case .ii?, .iii?, .iv?, .x?: return true
    default: return isThing
    }
  }

  /// دانت البعثة الهجمات وطالبت طهران بوقفها: of a verb by which somebody is addressed, joined to one whose
  /// subject it agrees with, the only phrase is whom it addresses; behind a comma only of a verb that
  /// never leaves that out (نفت الوزارة ذلك، واتهمت واشنطن بالتصعيد), or of one that goes on with what its
  /// subject said (دانت النقابة اعتقاله، وطالبت السلطات بإطلاقه).
  private func isAddressed(_ phrase: Int, _ predicate: Predicate) -> Bool {
    let unit = predicate.unit
    let classes = sentence.classes(unit)
    guard unit > 0, units[unit].isConjoined, classes.intersects(sets.addressing),
      sentence.phrases[phrase].next < 0, let features = units[unit].reading?.features,
      let before = predicates.last(where: { !$0.isAuxiliary && $0.antecedent < 0 }),
      before.subject >= 0, agrees(before.subject, features, isBefore: true)
    else { return false }
    return classes.intersects(sets.addressingAlways) || sentence.mark(unit - 1) == .none
      || (sentence.classes(before.unit).intersects(sets.voicing)
        && !areOfOneRank(before.subject, phrase))
  }

  /// دانت باريس الهجوم، ودعت برلين إلى التهدئة: states by their names, or people by theirs, take turns.
  private func areOfOneRank(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (sentence.phrases[first].head, sentence.phrases[second].head)
    return units[one].tag == .name && units[other].tag == .name
  }

  /// ودعا أنصاره إلى التظاهر، وحثت حكومة بلادها على: whoever belongs to the subject, of a verb that calls
  /// somebody to something; and what a quotation opens with right behind such a verb (وطالب «السلطات
  /// بالتحقيق»).
  private func isOwnAddressee(_ phrase: Int, _ predicate: Predicate) -> Bool {
    let unit = predicate.unit
    let classes = sentence.classes(unit)
    let it = sentence.phrases[phrase]
    if classes.intersects(sets.addressing), it.start == unit + 2, sentence.opensQuote(unit + 1),
      sentence.mark(it.end) != .closeQuote
    {
      return true
    }
    guard units[unit].isConjoined, classes.intersects(sets.saying),
      let features = units[unit].reading?.features,
      predicate.complements.contains(where: {
        [.to, .on].contains($0.preposition) && $0.unit >= it.end
      })
    else { return false }
    let innermost = it.genitive >= 0 ? sentence.phrases[it.genitive].head : it.head
    switch units[innermost].enclitic {
    case .him: return !features.contains(.feminine)
    case .her: return features.contains(.feminine)
    default: return false
    }
  }

  /// أعلن الحزب أنه أطلق صواريخ: whom the pronoun behind the complementizer stands for; -1 where it
  /// cannot be said, nil where there is no such pronoun or it announces the clause (أنه تم).
  func contentPronoun(_ predicate: Predicate, _ features: Features) -> Int? {
    let start = predicate.clauseStart
    guard start > 0, units[start - 1].tag == .complementizer, !predicate.isPassive,
      units[start..<predicate.unit].allSatisfy({
        [.particle, .negation, .date, .verb, .mark].contains($0.tag)
      }), !sentence.classes(predicate.unit).intersects(sets.happening)
    else { return nil }
    let agrees: Bool
    switch units[start - 1].enclitic {
    case .him: agrees = !features.contains(.feminine) && !features.contains(.plural)
    case .her: agrees = !features.contains(.masculine)
    case .them: agrees = features.contains(.plural)
    default: return nil
    }
    guard agrees else { return nil }
    let parent = predicate.parent >= 0 ? predicateAt[predicate.parent] : -1
    guard parent >= 0, predicates[parent].subject >= 0 else { return -1 }
    // أعلنت الوزارة أنه قتل: a pronoun of the other gender announces the clause.
    let head = units[sentence.phrases[predicates[parent].subject].head].reading?.features ?? []
    let isOther = units[start - 1].enclitic == .him && head.isSuperset(of: [.feminine, .singular])
    return isOther ? nil : predicates[parent].subject
  }

  /// سبق لتركيا أن شنت، يمكن للجيش أن يتدخل: whom ل introduces acts in the clause that the verb is about; nil
  /// where the verb is none of these or does not agree.
  private func controller(_ predicate: Predicate, _ features: Features) -> Int? {
    let start = predicate.clauseStart
    guard start > 0, units[start - 1].tag == .complementizer, units[start - 1].enclitic == .none,
      predicate.parent >= 0, predicateAt[predicate.parent] >= 0,
      sentence.classes(predicate.parent).intersects(sets.forControl)
    else { return nil }
    let owner = predicates[predicateAt[predicate.parent]].complements.first {
      $0.preposition == .for && $0.phrase >= 0
    }
    return owner.flatMap { agrees($0.phrase, features, isBefore: true) ? $0.phrase : nil }
  }

  func isAccusative(_ phrase: Int) -> Bool {
    // Behind a number the noun's ending says nothing of the phrase: 28 مقاتلا، عشرات المسلحين.
    guard sentence.phrases[phrase].number < 0 else { return false }
    let head = sentence.phrases[phrase].head
    if sentence.hasTanwin(head) { return true }
    return units[head].reading?.features.contains(.oblique) ?? false
  }

  /// Whether the head of a phrase says of what gender it is, and may act.
  private func showsGender(_ phrase: Int) -> Bool {
    let it = sentence.phrases[phrase]
    let features = units[it.head].reading?.features ?? sentence.nameFeatures(it.head)
    return !features.isDisjoint(with: .genderMask) && !features.contains(.plural)
      && (it.classes.intersects(sets.actorLike) || units[it.head].tag == .name)
  }

  /// Gender agreement of a verb with a phrase as its subject.
  func agrees(_ phrase: Int, _ verb: Features, isBefore: Bool) -> Bool {
    let head = sentence.phrases[phrase].head
    if isAccusative(phrase) && !isBefore { return false }
    guard units[head].tag != .number else { return true }
    // وتلقى جلالته: people of rank are men and women, whatever their title is.
    if sentence.phrases[phrase].classes.intersects(sets.honorifics) { return true }
    let noun = units[head].reading?.features ?? sentence.nameFeatures(head)
    if noun.isEmpty { return true }
    if sentence.phrases[phrase].number >= 0 {
      // واعتقلت سبعة رجال: counted men take a masculine verb.
      return isBefore || !noun.contains(.masculine) || !verb.contains(.feminine)
        || !(sentence.phrases[phrase].classes.intersects(sets.persons)
          || isOfNation(sentence.phrases[phrase]))
    }
    let wanted = verb.intersection(.genderMask)
    if wanted.isEmpty { return true }
    // مسلحون … انفجرت: people before a verb take it in the plural.
    if noun.contains(.plural) {
      if isThings(phrase, noun), verb.contains(.masculine), verb.contains(.singular) {
        return false
      }
      return !isBefore || verb.contains(.plural) || verb.contains(.masculine)
        || !sentence.phrases[phrase].classes.intersects(sets.person)
        || !noun.contains(.nominative)
    }
    let gender = noun.intersection(.genderMask)
    return gender.isEmpty || !gender.isDisjoint(with: wanted)
  }

  /// أجرى مباحثات: the plural in ات of what is nobody takes a feminine verb.
  private func isThings(_ phrase: Int, _ noun: Features) -> Bool {
    let it = sentence.phrases[phrase]
    return noun.contains(.feminine) && it.quantifier < 0 && it.classes.intersects(sets.eventNouns)
      && !it.classes.intersects(sets.actorLike)
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
