internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

// Whom an attack, a demand, a refusal, a threat, a sentence and a condemnation mean by what they are about.

extension MentionBuilder {
  /// قصفت 36 هدفا للحوثيين، غارات على أهداف لحزب الله: whose targets an attack strikes.
  func addStruck(_ mention: inout EventMention) {
    guard harmsOwners(mention) else { return }
    for phrase in [predicate.object] + phrases(behind: .on)
    where phrase >= 0 && sentence.phrases[phrase].classes.intersects(sets.targets)
      && !isKind(phrase)
    {
      owner(of: phrase, .recipient, &mention)
    }
  }

  /// The phrases that a preposition introduces; -1 for a pronoun.
  private func phrases(behind preposition: Function) -> [Int] {
    predicate.complements.filter { $0.preposition == preposition }.map(\.phrase)
  }

  /// ودعا إلى خروج القوات الأميركية، طالبوا برحيل الأتراك: a call for somebody's move is a call on them.
  func addDemanded(_ mention: inout EventMention) {
    guard mention.type == "demand" else { return }
    for complement in predicate.complements
    where [.to, .by].contains(complement.preposition) && complement.phrase >= 0 {
      let content = sentence.phrases[complement.phrase]
      guard sentence.classes(content.head).intersects(sets.motion),
        let mover = genitive(of: complement.phrase), matcher.resolver.isActor(mover),
        let actor = matcher.resolver.actor(mover, role: .recipient)
      else { continue }
      add(actor, &mention)
      return
    }
  }

  /// هدد باستهداف القواعد الأميركية، توعد بملاحقة الفصائل: whom the act that is threatened would strike.
  func addThreatened(_ mention: inout EventMention) {
    guard mention.type == "threat" else { return }
    for complement in predicate.complements
    where complement.preposition == .by && complement.phrase >= 0 {
      guard let target = genitive(of: complement.phrase), sentence.phrases[target].number < 0
      else { continue }
      for state in states(of: target, role: .recipient) where !hasPart(state, mention) {
        add(state, &mention)
        return
      }
      guard matcher.resolver.isActor(target), !matcher.places.isPlace(target),
        let actor = matcher.resolver.actor(target, role: .recipient), !hasPart(actor, mention)
      else { continue }
      add(actor, &mention)
      return
    }
  }

  /// ندد بقرار إسرائيل، استنكر تصريحات الرئيس، العقوبات الأميركية: whose words, decisions and hostile acts are
  /// condemned.
  func addCensured(_ mention: inout EventMention) {
    guard mention.type == "condemnation" else { return }
    for phrase in [predicate.object] + phrases(behind: .by) where phrase >= 0 {
      let classes = sentence.phrases[phrase].classes
      guard classes.intersects(sets.words) || classes.intersects(sets.hostile) else { continue }
      var found = states(of: phrase, role: .recipient)
      if classes.intersects(sets.words), let owner = genitive(of: phrase),
        matcher.resolver.isActor(owner),
        let actor = matcher.resolver.actor(owner, role: .recipient)
      {
        found.append(actor)
      }
      for actor in found where !hasPart(actor, mention) { add(actor, &mention) }
    }
  }

  /// رفض طلب المحامين، عرض الجزائر إرسال مساعدات، لقاء نظيره، التفاوض مع الحكومة: whose words and whose company
  /// are refused.
  func addRefused(_ mention: inout EventMention) {
    guard mention.type == "refusal", predicate.object >= 0 else { return }
    let refused = predicate.object
    let classes = sentence.chainClasses(refused)
    let isOffer =
      classes.intersects(sets.words) || classes.intersects(sets.hostile)
      || classes.intersects(sets.talks)
    let company = classes.intersects(sets.talks) ? phrases(behind: .with) : []
    for phrase in (isOffer ? [genitive(of: refused) ?? -1] : []) + company
    where phrase >= 0 && matcher.resolver.isActor(phrase) {
      guard let actor = matcher.resolver.actor(phrase, role: .recipient), !hasPart(actor, mention)
      else { continue }
      add(actor, &mention)
      return
    }
  }

  /// قدّم رئيس الوزراء استقالة حكومته: with a government goes who hands in its resignation.
  func addResigning(_ mention: inout EventMention) {
    guard mention.type == "resignation", !predicate.isVerb, predicate.object >= 0,
      sentence.units[sentence.phrases[predicate.object].head].enclitic != .none,
      let carrier = carriers.first, structure.predicateAt[carrier] >= 0
    else { return }
    let subject = structure.predicates[structure.predicateAt[carrier]].subject
    guard subject >= 0, let actor = matcher.resolver.actor(subject, role: .actor),
      actor.kind == .person
    else { return }
    mention.actors.removeAll { $0.isUnnamed }
    add(actor, &mention)
  }

  /// The phrase in the genitive of another, of names too: خروج القوات الأميركية.
  func genitive(of phrase: Int) -> Int? {
    let it = sentence.phrases[phrase]
    if it.genitive >= 0 { return it.genitive }
    guard let name = it.names.first, name > it.head else { return nil }
    return sentence.nounPhrase(at: name)
  }

  /// برصاص الحوثيين: a genitive of words or of a known name; رصاص طائش is nobody's.
  func knownGenitive(of phrase: Int) -> Int? {
    genitive(of: phrase).flatMap {
      sentence.units[sentence.phrases[$0].head].tag == .unknown ? nil : $0
    }
  }

  func hasPart(_ actor: ReportedActor, _ mention: EventMention) -> Bool {
    mention.actors.contains { $0.id == actor.id }
  }

  /// قضت بسجن ناشط، بإعدام سبعة من أعضاء الجماعة، أيدت حبس نائب: whom a court's sentence is on.
  func addConvicts(_ mention: inout EventMention) {
    guard mention.type == "conviction" else { return }
    if predicate.object >= 0, let convict = genitive(of: predicate.object),
      sentence.phrases[convict].classes.intersects(sets.person),
      let actor = matcher.resolver.actor(convict, role: .recipient)
    {
      add(actor, &mention)
    }
    for complement in predicate.complements
    where complement.preposition == .by && complement.phrase >= 0 {
      guard let convict = genitive(of: complement.phrase), matcher.resolver.isActor(convict),
        let actor = matcher.resolver.actor(convict, role: .recipient)
      else { continue }
      add(actor, &mention)
    }
  }

  /// هجمات الحوثيين، هجوم لتنظيم الدولة، الضربات التي شنتها روسيا: who makes an attack, by its genitive, by
  /// ل or by the verb that describes it.
  func attackers(of phrase: Int) -> [ReportedActor] {
    var found = genitive(of: phrase).map(sentence.coordinated) ?? []
    let end = sentence.phrases[phrase].end
    if end < sentence.units.count, sentence.units[end].proclitics.contains(.to),
      !sentence.units[end].isConjoined, let owner = sentence.nounPhrase(at: end)
    {
      found.append(owner)
    }
    for verb in structure.predicates
    where verb.antecedent == phrase && verb.subject >= 0 && verb.subject != phrase
      && sentence.classes(verb.unit).intersects(sets.light)
    {
      found += sentence.coordinated(verb.subject)
    }
    return found.compactMap { one in
      guard matcher.resolver.isActor(one), !matcher.places.isPlace(one) || areCountries(one) else {
        return nil
      }
      let actor = matcher.resolver.actor(one, role: .recipient)
      guard let actor, actor.kind == .armedGroup || actor.kind == .state else { return nil }
      return actor
    }
  }

  /// دمشق وموسكو: names that stand for states.
  func areCountries(_ phrase: Int) -> Bool {
    sentence.nameUnits(phrase).contains { unit in
      sentence.hasEntry(unit) { $0.kind == .place && matcher.resolver.standsForState($0) }
    }
  }
}
