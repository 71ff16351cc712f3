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
}
