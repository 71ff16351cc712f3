internal import EventModel
internal import LanguagePacks

/// Gives attacks those who claim them: تبنى التنظيم الهجوم، أعلنت الجماعة مسؤوليتها عنه.
struct ClaimBinding {
  let structure: ClauseStructure
  let frames: FrameSet
  let resolver: ActorResolver

  private var sentence: SentenceAnalysis { structure.sentence }
  private var sets: ClassSets { sentence.lexicon.sets }
  private var reader: StatusReader { StatusReader(structure: structure, frames: frames) }

  /// Sentences that may lie between an attack and the claim of it.
  private static let reach = 8

  /// Makes whoever claims an attack of the sentence its claimant; what is claimed by a pronoun or as
  /// the operation is the attack told last.
  func bind(to found: inout [EventMention], orToLastOf earlier: inout [EventMention]) {
    for verb in structure.predicates where claims(verb) {
      guard let claimant = claimant(of: verb) else { continue }
      let told = found.indices.filter {
        found[$0].category == "ASSAULT" && structure.hangs(found[$0].unit, on: verb.unit)
      }
      for index in told { add(claimant, to: &found[index]) }
      guard told.isEmpty, pointsBack(verb) else { continue }
      if let index = found.lastIndex(where: { isClaimable($0) && $0.unit < verb.unit }) {
        add(claimant, to: &found[index])
      } else if let index = earlier.lastIndex(where: { isClaimable($0) && !$0.isTitle }),
        sentence.index - earlier[index].sentence <= Self.reach
      {
        add(claimant, to: &earlier[index])
      }
    }
  }

  private func isClaimable(_ mention: EventMention) -> Bool {
    mention.category == "ASSAULT" && mention.status == .occurred
  }

  /// Whether a verb claims, by itself or with its object: تبنى، أعلن مسؤوليته.
  private func claims(_ verb: Predicate) -> Bool {
    guard verb.isVerb, !verb.isNegated, verb.modal == .none,
      !sentence.classes(verb.unit).intersects(sets.denial)
    else { return false }
    return reader.effect(of: verb.unit) == .claims || responsibility(of: verb) != nil
  }

  /// The noun of responsibility with its owner that a verb of speech has for its object.
  private func responsibility(of verb: Predicate) -> Int? {
    guard sentence.classes(verb.unit).intersects(sets.saying) else { return nil }
    return [verb.object, verb.secondObject].lazy.filter { $0 >= 0 }
      .map { [sentence] in sentence.phrases[$0].head }
      .first { [sentence, reader] in
        reader.effect(of: $0) == .claims && sentence.units[$0].enclitic != .none
      }
  }

  private func claimant(of verb: Predicate) -> ReportedActor? {
    // وتبنت العملية مجموعة مغمورة: what is claimed may stand before who claims it.
    if verb.subject >= 0, verb.object >= 0, isOperation(verb.subject),
      resolver.isActor(verb.object)
    {
      return resolver.actor(verb.object, role: .claimant)
    }
    guard verb.subject >= 0 else {
      var last = resolver.context.lastSubject
      last?.role = .claimant
      return verb.subjectIsInherited || verb.isPassive ? nil : last
    }
    guard !sentence.phrases[verb.subject].classes.intersects(sets.anybody),
      sentence.phrases[verb.subject].quantifier < 0
    else { return nil }
    return resolver.actor(verb.subject, role: .claimant)
  }

  /// تبنت العملية، تبناه، مسؤوليتها عنه: whether what is claimed was told before.
  private func pointsBack(_ verb: Predicate) -> Bool {
    if responsibility(of: verb) != nil { return true }
    if [.him, .her].contains(sentence.units[verb.unit].enclitic) { return true }
    return isOperation(verb.object) || isOperation(verb.subject)
  }

  /// العملية، الهجوم: a definite noun for what was told before.
  private func isOperation(_ phrase: Int) -> Bool {
    guard phrase >= 0 else { return false }
    let it = sentence.phrases[phrase]
    return it.isDefinite && it.names.isEmpty
      && (it.classes.intersects(sets.attackNouns) || reader.effect(of: it.head) == .light)
  }

  private func add(_ claimant: ReportedActor, to mention: inout EventMention) {
    mention.actors.removeAll { $0.id == claimant.id && $0.role == .actor }
    guard !mention.actors.contains(where: { $0.id == claimant.id }) else { return }
    mention.actors.append(claimant)
    mention.steps.append("claimant: “\(claimant.text)” is \(claimant.id)")
  }
}
