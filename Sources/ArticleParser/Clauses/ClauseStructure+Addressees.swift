internal import LanguagePacks
internal import TextAnalysis

// Whom a verb addresses, or charges with something: its only phrase may be no subject.

extension ClauseStructure {
  /// وحمّل الحكومة المسؤولية: who is charged with what stands right behind them; not حمّلت المعارضة المسؤولية
  /// للحكومة.
  func isCharged(_ first: Int, with burden: Int, _ predicate: Predicate) -> Bool {
    sentence.phrases[burden].classes.intersects(sets.burden)
      && sentence.phrases[first].end == sentence.phrases[burden].start
      && sentence.classes(predicate.unit).intersects(sets.charging)
      && !predicate.complements.contains { $0.phrase >= 0 && $0.preposition == .for }
  }

  /// واستدعت الاحتياط وحشدت دباباتها: what belongs to the subject of the verb before is the object of
  /// a verb that is joined to it, where it cannot act itself or the verb's form takes an object.
  func isOwnedObject(_ phrase: Int, _ predicate: Predicate) -> Bool {
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
}
