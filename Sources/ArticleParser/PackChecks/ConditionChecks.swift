/// What is wrong with a condition of a frame or family: `slot`, `slot:word|class`.
///
/// The parser takes a name that it does not know for one that never holds, so that a misspelt veto
/// would be lost without a sound.
func conditionFaults(_ condition: String, _ vocabulary: PackVocabulary) -> [String] {
  let sides = condition.split(
    separator: ":", maxSplits: 1, omittingEmptySubsequences: false
  ).map(String.init)
  guard let slot = sides.first, !slot.isEmpty else {
    return ["condition “\(condition)” has no slot; write slot:class|lexeme"]
  }
  var faults: [String] = []
  let slots = ValidNames(Slot.named.keys).union(vocabulary.prepositions)
  if let fault = slots.fault(slot, as: "slot") {
    faults.append("\(fault) in “\(condition)”")
  }
  guard sides.count == 2 else { return faults }
  if slot == "definite" { faults.append("“definite” takes no classes: “\(condition)”") }
  let alternatives = sides[1].split(separator: "|", omittingEmptySubsequences: false)
  let known = vocabulary.lexemes.union(vocabulary.classes)
  for alternative in alternatives.map(String.init) {
    if alternative.isEmpty {
      faults.append("condition “\(condition)” has an empty alternative")
    } else if let fault = known.fault(alternative, as: "class or lexeme") {
      faults.append("\(fault) in “\(condition)”")
    }
  }
  return faults
}
