internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

// What an event noun takes over from the verb or noun that carries it.

extension MentionFinder {
  /// تعرض المقرات لقصف، شن الطيران غارات: what belongs to the noun that carries an event noun.
  func adoptFromNoun(_ predicate: Predicate) {
    let governor = structure.governors[predicate.unit].unit
    guard governor >= 0, let light = lightNouns[governor] else { return }
    let owner = light.object
    predicate.dates += light.dates
    predicate.complements += light.complements.filter { complement in
      complement.phrase < 0 || !isInChain(predicate.unit, of: complement.phrase)
    }
    guard owner >= 0, sentence.phrases[owner].head != predicate.unit else { return }
    if status.effect(of: governor) == .lightPassive {
      predicate.sufferer = owner
    } else if predicate.subject < 0 {
      predicate.subject = owner
    }
  }

  /// Arguments that stand with the verb that carries an event noun: شن الجيش هجوما على، هجوم
  /// استهدف قاعدة.
  func adoptArguments(
    _ predicate: Predicate, _ verdict: StatusReader.Verdict, _ carriers: inout [Int]
  ) {
    guard !predicate.isVerb else { return }
    for verb in structure.predicates where verb.unit != predicate.unit {
      let describes =
        verb.antecedent >= 0 && isInChain(predicate.unit, of: verb.antecedent)
        && !describesOwner(verb, of: predicate.unit)
      let subjectIsEvent =
        verb.subject >= 0 && sentence.phrases[verb.subject].head == predicate.unit
      let passiveOfEvent =
        verb.isPassive && verb.object >= 0 && sentence.phrases[verb.object].head == predicate.unit
      guard describes || subjectIsEvent || passiveOfEvent else { continue }
      carriers.append(verb.unit)
      predicate.complements += verb.complements.filter { complement in
        complement.phrase < 0 || !isInChain(predicate.unit, of: complement.phrase)
      }
      predicate.dates += verb.dates
      if predicate.sufferer < 0, subjectIsEvent || describes, verb.object >= 0,
        !isInChain(predicate.unit, of: verb.object)
      {
        predicate.sufferer = verb.object
      } else if describes, status.effect(of: verb.unit) == .lightPassive, verb.subject >= 0 {
        predicate.sufferer = verb.subject  // هجوم تعرضت له القاعدة
      } else if describes, [.lightPlace, .hosts].contains(status.effect(of: verb.unit)) {
        predicate.site = verb.subject  // محادثات استضافتها أنقرة
      } else if predicate.secondObject < 0, describes, verb.subject >= 0,
        sentence.phrases[verb.subject].head != predicate.unit, !isCarried(verdict)
      {
        predicate.subject = verb.subject  // هجوم شنه الجيش
        predicate.doer = verb.subject
      }
    }
    adoptFromNoun(predicate)
    if predicate.subject < 0, let denier = denier(of: predicate) {
      predicate.subject = denier
      predicate.subjectIsInherited = true
    }
    if predicate.site < 0, let host = host(of: predicate) {
      predicate.site = host.subject
      if !carriers.contains(host.unit) { predicate.dates += host.dates }
    }
    guard verdict.carrier >= 0, !carriers.contains(verdict.carrier) else { return }
    let index = structure.predicateAt[verdict.carrier]
    guard index >= 0 else { return }
    let carrier = structure.predicates[index]
    if verdict.carrierEffect == .transparent, tellsOf(carrier, verdict.carrierRelation) {
      predicate.dates += carrier.dates
    }
    switch verdict.carrierEffect {
    case .light, .lightPassive, .lightPlace:
      carriers.append(verdict.carrier)
      predicate.dates += carrier.dates
      predicate.complements += carrier.complements.filter { complement in
        complement.phrase < 0 || !isInChain(predicate.unit, of: complement.phrase)
      }
    case .called:
      // دعا أمس إلى تظاهرة غدا: the day behind what is called for is that of its own.
      predicate.dates += carrier.dates.filter { $0 > predicate.unit }
    default: break
    }
    switch verdict.carrierEffect {
    case .lightPassive: predicate.sufferer = carrier.subject
    case .lightPlace: predicate.site = carrier.subject
    default:
      guard predicate.subject < 0, !carrier.isPassive,
        verdict.carrierRelation == .object || verdict.carrierRelation == .complement,
        !tellsOfDeath(carrier), !leadsTo(carrier, verdict.carrierRelation)
      else { return }
      predicate.subject = doer(of: carrier)
      predicate.subjectIsInherited = true
    }
  }

  /// سراح مواطن كان محتجزا منذ عامين: a verb of being is about whom the event befalls, not about the event.
  private func describesOwner(_ verb: Predicate, of unit: Int) -> Bool {
    guard verb.isAuxiliary else { return false }
    var at = verb.antecedent
    while at >= 0, sentence.phrases[at].head != unit { at = sentence.phrases[at].genitive }
    guard at >= 0, sentence.phrases[at].genitive >= 0 else { return false }
    return sentence.phrases[sentence.phrases[at].genitive].classes
      .intersects(sentence.lexicon.sets.person)
  }

  /// أجبرت القوات المسلحين على الخروج: who does what a verb brings about, its object or its subject.
  private func doer(of carrier: Predicate) -> Int {
    guard carrier.object >= 0,
      sentence.classes(carrier.unit).intersects(sentence.lexicon.sets.objectControl)
    else { return carrier.subject }
    return carrier.object
  }

  /// تستضيف القاهرة محادثات: the verb whose subject houses the event.
  func host(of predicate: Predicate) -> Predicate? {
    let governor = structure.governors[predicate.unit]
    guard governor.unit >= 0, governor.relation == .object,
      status.effect(of: governor.unit) == .hosts
    else { return nil }
    let index = structure.predicateAt[governor.unit]
    return index >= 0 ? structure.predicates[index] : nil
  }

  /// يعقد المجلس جلسة طلبتها إسرائيل: who carries out an event stands with the verb that carries it.
  private func isCarried(_ verdict: StatusReader.Verdict) -> Bool {
    guard verdict.carrier >= 0, verdict.carrierEffect == .light,
      verdict.carrierRelation == .object, structure.predicateAt[verdict.carrier] >= 0
    else { return false }
    return structure.predicates[structure.predicateAt[verdict.carrier]].subject >= 0
  }

  /// لقي سبعة مدنيين مصرعهم في غارة: whoever dies in an attack is not who attacks.
  func tellsOfDeath(_ verb: Predicate) -> Bool {
    let sets = sentence.lexicon.sets
    if structure.tellsOfPerishing(verb) { return true }
    return verb.object < 0
      ? sentence.classes(verb.unit).intersects(sets.casualties)
      : sentence.phrases[verb.object].classes.intersects(sets.killing)
  }

  /// أدت المواجهات إلى اعتقال: what has an outcome does not act in it.
  private func leadsTo(_ verb: Predicate, _ relation: Relation) -> Bool {
    relation == .complement
      && sentence.classes(verb.unit).intersects(sentence.lexicon.sets.results)
  }

  /// نفى البنتاغون سحب جنوده: a body that denies an act without another subject denies its own.
  func denier(of predicate: Predicate) -> Int? {
    let governor = structure.governors[predicate.unit]
    guard governor.unit >= 0, governor.relation == .object, predicate.secondObject < 0 else {
      return nil
    }
    let index = structure.predicateAt[governor.unit]
    guard index >= 0,
      sentence.classes(governor.unit).intersects(sentence.lexicon.sets.denial)
    else { return nil }
    let subject = structure.predicates[index].subject
    guard subject >= 0 else { return nil }
    // A spokesman denies what his body is said to have done.
    let isPerson = sentence.phrases[subject].classes.intersects(sentence.lexicon.sets.person)
    let body = sentence.phrases[subject].affiliation
    return isPerson ? (body >= 0 ? body : nil) : subject
  }

  /// Whether a verb that states no event and no speech of its own says when its noun happens: تحتضن
  /// القنيطرة الأربعاء مناورات.
  func tellsOf(_ verb: Predicate, _ relation: Relation) -> Bool {
    guard relation == .subject || relation == .object else { return false }
    let classes = sentence.classes(verb.unit)
    guard !classes.intersects(sentence.lexicon.sets.contentTaking) else { return false }
    return sentence.tokens.hasOnly(sentence.units[verb.unit].start) {
      !frames.isTrigger($0.lexeme)
    }
  }

  /// Whether a noun is the head of a phrase or of one of its genitives.
  func isInChain(_ unit: Int, of phrase: Int) -> Bool {
    var at = phrase
    while at >= 0 {
      if sentence.phrases[at].head == unit { return true }
      at = sentence.phrases[at].genitive
    }
    return false
  }
}
