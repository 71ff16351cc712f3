internal import EventModel
internal import TextAnalysis
internal import WorldKnowledge

extension ArabicGrammar {
  /// What each stage makes of a text, for people who mend frames: one line a unit with its tag and
  /// word, then the phrases and predicates of each sentence.
  func describe(_ article: Article) -> [String] {
    let text = ArticleText(article.text)
    let titleLength = article.title.map { $0.unicodeScalars.count } ?? 0
    let tokenized = TokenizedText(article.text, titleLength: titleLength)
    var lines: [String] = []
    for (index, sentence) in sentences(of: tokenized).enumerated() {
      let structure = ClauseStructure(sentence)
      var topic = Topic()
      topic.count(sentence)
      lines.append("sentence \(index), leisure \(topic.leisure), affairs \(topic.affairs)")
      for unit in sentence.units.indices { lines.append(describe(unit, structure, text)) }
      for predicate in structure.predicates { lines.append(describe(predicate, structure, text)) }
    }
    return lines
  }

  private func describe(_ unit: Int, _ structure: ClauseStructure, _ text: ArticleText) -> String {
    let sentence = structure.sentence
    let it = sentence.units[unit]
    var line = "  \(unit) \(it.tag) “\(text.words(sentence.span(unit..<(unit + 1))))”"
    if let lexeme = sentence.lexeme(unit) { line += " \(lexeme.id)" }
    if it.function != .none { line += " function=\(it.function.rawValue)" }
    if it.proclitics.rawValue != 0 { line += " proclitics=\(it.proclitics.rawValue)" }
    if it.enclitic != .none { line += " pronoun=\(it.enclitic)" }
    for entry in sentence.entries(unit).prefix(4) {
      switch entry.kind {
      case .place: line += " \(world.catalogue.places[Int(entry.index)].id)"
      case .actor, .family: line += " \(world.catalogue.actors[Int(entry.index)].id)"
      case .office: line += " \(world.catalogue.offices[Int(entry.index)].id)"
      case .functionWord: break
      }
    }
    let governor = structure.governors[unit]
    if governor.unit >= 0 { line += " ← \(governor.unit) \(governor.relation)" }
    return line
  }

  private func describe(
    _ predicate: Predicate, _ structure: ClauseStructure, _ text: ArticleText
  ) -> String {
    let sentence = structure.sentence
    func words(_ phrase: Int) -> String {
      guard phrase >= 0 else { return "–" }
      let it = sentence.phrases[phrase]
      return "“\(text.words(sentence.span(it.start..<it.end)))”"
    }
    var line = "  verb \(predicate.unit): subject \(words(predicate.subject)), object "
    line += words(predicate.object)
    for complement in predicate.complements {
      line += ", \(complement.preposition.rawValue) \(words(complement.phrase))"
    }
    if predicate.parent >= 0 { line += ", content of \(predicate.parent)" }
    if predicate.antecedent >= 0 { line += ", describes \(words(predicate.antecedent))" }
    if predicate.isPassive { line += ", passive" }
    if predicate.isNegated { line += ", negated" }
    if predicate.modal != .none { line += ", \(predicate.modal.rawValue)" }
    return line
  }
}
