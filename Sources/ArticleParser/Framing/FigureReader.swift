internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

/// The numbers of an event's arguments and what they count; the dead and wounded are
/// ``CasualtyReader``'s.
struct FigureReader {
  let structure: ClauseStructure
  let counter: PhraseCounter
  let type: EventTypeInfo
  let resolver: ActorResolver

  private var sentence: SentenceAnalysis { structure.sentence }
  private var sets: ClassSets { sentence.lexicon.sets }

  func figures(_ predicate: Predicate) -> [Figure] {
    var result: [Figure] = []
    func add(_ figure: Figure?) {
      if let figure, !result.contains(figure) { result.append(figure) }
    }
    if !Self.verbal.contains(type.plover) {
      for (phrase, isSubject) in counted(predicate) where phrase >= 0 {
        for figure in figures(of: sentence.coordinated(phrase), isSubject: isSubject) {
          add(figure)
        }
      }
      if type.id != "conviction" { add(occasions(predicate)) }
    }
    if type.plover == "AID" { add(weight(predicate)) }
    add(countOfEvents(predicate))
    add(ordinal(predicate))
    return result
  }

  /// Categories of what is said: their numbers are those of its content.
  private static let verbal: Set<String> = [
    "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONSULT", "SUPPORT", "CONCEDE",
  ]

  /// The phrases whose numbers are the event's. The subject of an earlier verb was counted there; the
  /// subject of the verb that carries a noun (بدأ آلاف المحتجين اعتصاما) is the noun's own.
  private func counted(_ predicate: Predicate) -> [(phrase: Int, isSubject: Bool)] {
    var result: [(phrase: Int, isSubject: Bool)] = []
    if !predicate.isVerb || !predicate.subjectIsInherited {
      result.append((predicate.subject, true))
    }
    result += [predicate.object, predicate.secondObject, predicate.sufferer].map { ($0, false) }
    // 33 موقوفا بينهم صحفيان: the two are some of those who are counted.
    result += predicate.complements.filter { $0.preposition != .including }
      .map { ($0.phrase, false) }
    result += contents(of: predicate).map { ($0, false) }
    if type.id == "conviction" { result += sentenced(predicate).map { ($0, false) } }
    if type.plover == "PROTEST" { result += participants(predicate).map { ($0, true) } }
    return result
  }

  /// عجلات تقل عشرات المسلحين، رتل يضم 20 آلية: what those who act or are moved are made of.
  private func contents(of predicate: Predicate) -> [Int] {
    let wholes = [predicate.subject, predicate.object].filter { $0 >= 0 }
    return structure.predicates.filter { verb in
      verb.unit != predicate.unit && verb.object >= 0
        && wholes.contains { verb.subject == $0 || verb.antecedent == $0 }
        && sentence.tokens.readings(sentence.units[verb.unit].start).contains {
          $0.partOfSpeech == .verb
            && sentence.lexicon.classes(of: $0.lexeme).intersects(sets.contents)
        }
    }.map(\.object)
  }

  /// قضت بإعدام سبعة من أعضاء الجماعة: who is meant by the penalty.
  private func sentenced(_ predicate: Predicate) -> [Int] {
    predicate.complements.filter { $0.preposition == .by && $0.phrase >= 0 }
      .map { sentence.phrases[$0.phrase].genitive }
  }

  /// مظاهرة شارك فيها الآلاف: who did something in the protest.
  private func participants(_ predicate: Predicate) -> [Int] {
    let protests = Set([sentence.phraseAt[predicate.unit]] + predicate.complements.map(\.phrase))
    return structure.predicates.filter { verb in
      verb.antecedent >= 0 && protests.contains(verb.antecedent)
        && verb.complements.contains { $0.preposition == .in && $0.phrase < 0 }
        && !sentence.classes(verb.unit).intersects(sets.casualties)
    }.map(\.subject)
  }

  /// The figures of phrases joined by و; people and arms of one kind are counted together: الزعيم
  /// واثنين من مساعديه.
  private func figures(of parts: [Int], isSubject: Bool) -> [Figure] {
    var result: [(kind: FigureKind, count: PhraseCounter.Count)] = []
    for part in parts where part == parts.first || !counter.counts(part, with: parts[0]) {
      guard let kind = kind(of: sentence.phrases[part], isSubject: isSubject),
        let count = count(of: part, as: kind)
      else { continue }
      if kind != .other || tellsOne(kind), let index = result.firstIndex(where: { $0.kind == kind })
      {
        result[index].count = result[index].count.adding(count)
      } else {
        result.append((kind, count))
      }
    }
    return result.map { $0.count.figure($0.kind) }
  }

  private func count(of phrase: Int, as kind: FigureKind) -> PhraseCounter.Count? {
    let it = sentence.phrases[phrase]
    // الجانبين، الملفين: without a number only arms and vehicles are counted among things.
    guard
      it.number >= 0 || kind != .other || tellsOne(kind)
        || (it.classes.intersects(sets.striking) && it.quantifier < 0)
    else { return nil }
    let single = tellsOne(kind)
    return counter.count(of: phrase, single: single)
      ?? (single && isNamedPerson(phrase) ? counter.one(it) : nil)
  }

  /// Whether one alone is told as a figure.
  private func tellsOne(_ kind: FigureKind) -> Bool {
    Self.singular.contains(kind) || Self.singularTypes.contains(type.id)
  }

  /// Kinds of which one alone is a figure, and types whose one victim is.
  private static let singular: Set<FigureKind> = [
    .drones, .rockets, .arrested, .abducted, .released, .killed,
  ]
  private static let singularTypes: Set<String> = ["deportation"]

  /// What the noun behind a number makes the number count.
  private func kind(of it: NounPhrase, isSubject: Bool) -> FigureKind? {
    let classes = it.classes
    if classes.intersects(sets.killed) || classes.intersects(sets.wounded) { return nil }
    // مسيرة is a march as well as a drone.
    if type.plover == "PROTEST", classes.intersects(sets.eventNouns) { return nil }
    if classes.intersects(sets.drones) || it.adjectiveClasses.intersects(sets.drones) {
      return .drones
    }
    if classes.intersects(sets.projectiles)
      || (classes.intersects(sets.weapon) && it.adjectiveClasses.intersects(sets.projectiles))
    {
      return .rockets
    }
    let isAttack = type.plover == "ASSAULT"
    if classes.intersects(sets.striking) {
      // Whoever strikes is no figure of the strike: أغارت عشرات الطائرات.
      return isSubject && isAttack && classes.intersects(sets.vehicles) ? nil : .other
    }
    if isAttack, !isSubject, classes.intersects(sets.targets) { return .other }
    if classes.intersects(sets.uncounted), !classes.intersects(sets.person) { return nil }
    return isCounted(it) ? kindOfPeople(it, isSubject: isSubject) : isSubject ? nil : .other
  }

  /// اعتُقل عرمان: somebody by name alone.
  private func isNamedPerson(_ phrase: Int) -> Bool {
    let head = sentence.units[sentence.phrases[phrase].head]
    return head.tag == .name && !head.isAlsoWord
      && resolver.actor(phrase, role: .recipient)?.kind == .person
  }

  private func isCounted(_ it: NounPhrase) -> Bool {
    it.classes.intersects(sets.people) || sentence.units[it.head].tag == .number
      || it.country >= 0 || !it.names.isEmpty
  }

  /// What people are counted as: by the type of the event and their part in it.
  private func kindOfPeople(_ it: NounPhrase, isSubject: Bool) -> FigureKind? {
    switch type.id {
    case "arrest": return isSubject ? nil : .arrested
    case "abduction": return isSubject ? nil : .abducted
    case "prisoner-release": return isSubject ? nil : .released
    case "assassination": return isSubject ? nil : .killed
    case "physical-assault": return isSubject ? nil : .other
    case "demonstration", "riot", "strike", "sit-in", "hunger-strike": return .protesters
    case "redeployment", "withdrawal", "deployment", "military-exercise", "joint-exercise", "alert":
      return .troops
    case "disarmament":
      return it.classes.intersects(sets.soldier) ? .troops : .other
    default: return isSubject || type.plover == "ASSAULT" ? nil : .other
    }
  }

  /// طائرة إغاثة على متنها 30 طنا: what the goods of an aid weigh.
  private func weight(_ predicate: Predicate) -> Figure? {
    let heavy = sentence.units.indices.first { unit in
      unit > predicate.unit && sentence.classes(unit).intersects(sets.weights)
    }
    return heavy.flatMap(counter.phrase(headedBy:)).flatMap { counter.count(of: $0) }?.figure(
      .other)
  }

  /// 33 هجوما، 26 اتفاقية: how many events there were.
  private func countOfEvents(_ predicate: Predicate) -> Figure? {
    guard !predicate.isVerb, !sentence.classes(predicate.unit).intersects(sets.casualties) else {
      return nil
    }
    if let tally = structure.tally(ofEventsAt: predicate.unit) {
      return counter.count(of: tally)?.figure(.other)
    }
    guard let own = counter.phrase(headedBy: predicate.unit), sentence.phrases[own].number >= 0
    else { return nil }
    return counter.count(of: own)?.figure(.other)
  }

  /// مرتين، ثلاث مرات: how often it happened.
  private func occasions(_ predicate: Predicate) -> Figure? {
    guard predicate.unit + 1 < predicate.end else { return nil }
    for unit in predicate.unit + 1..<predicate.end
    where sentence.classes(unit).intersects(sets.occasion) && !sentence.units[unit].hasPreposition {
      guard let phrase = counter.phrase(headedBy: unit) else { continue }
      if let count = counter.count(of: phrase) { return count.figure(.other) }
    }
    return nil
  }

  /// الهجوم الرابع والعشرون، ثالث هجوم: the how-manieth the event is.
  private func ordinal(_ predicate: Predicate) -> Figure? {
    guard !predicate.isVerb else { return nil }
    return counter.ordinal(ofPhraseHeadedBy: predicate.unit).flatMap(counter.ordinal(at:))
  }
}
