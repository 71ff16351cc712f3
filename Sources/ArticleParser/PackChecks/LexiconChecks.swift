internal import LanguagePacks
internal import PackFiles

/// Faults of a table of the lexicon that concern the words' grammar and meaning.
func lexiconProblems(in table: PackTable, _ vocabulary: PackVocabulary) -> [PackProblem] {
  var problems: [PackProblem] = []
  for row in table.rows {
    var faults: [String] = []
    if table.header.contains("classes") {
      faults += table.list(row, "classes", separator: ",").compactMap {
        vocabulary.classes.fault($0, as: "class")
      }
    }
    switch table.path {
    case "ar/lexicon/verbs.tsv": faults += verbFaults(row, in: table)
    case "ar/lexicon/nouns.tsv", "ar/lexicon/adjectives.tsv":
      faults += nominalFaults(row, in: table)
    case "ar/lexicon/particles.tsv": faults += particleFaults(row, in: table)
    case "ar/lexicon/calendar.tsv", "ar/lexicon/numerals.tsv":
      faults += valueFaults(row, in: table)
    case "ar/lexicon/given-names.tsv": faults += nameFaults(row, in: table)
    default: break
    }
    problems += faults.map { table.problem(row, $0) }
  }
  return problems
}

private func verbFaults(_ row: Table.Row, in table: PackTable) -> [String] {
  let (name, imperfect) = (table.text(row, "form"), table.text(row, "imperfect"))
  guard let form = VerbForm(rawValue: name) else {
    let forms = VerbForm.allCases.map(\.rawValue).joined(separator: ", ")
    return ["unknown form “\(name)” (valid: \(forms))"]
  }
  let verb = VerbRow(
    id: table.text(row, "id"), lemma: table.text(row, "lemma"), root: table.text(row, "root"),
    form: form, imperfect: imperfect.isEmpty ? nil : imperfect,
    masdars: table.list(row, "masdar"))
  return fault(in: verb).map { [message(of: $0, in: verb)] } ?? []
}

private func message(of fault: VerbRowFault, in verb: VerbRow) -> String {
  switch fault {
  case .radicalCount(let found, let expected):
    "root “\(verb.root)” has \(found) radicals; form \(verb.form.rawValue) needs \(expected)"
  case .missingImperfect: "a verb of form 1 needs its imperfect"
  case .lemma(let found, let generated):
    "lemma “\(found)”: root “\(verb.root)” and form \(verb.form.rawValue) give “\(generated)”"
  case .imperfect(let found, let generated):
    "imperfect “\(found)”: root “\(verb.root)” and lemma “\(verb.lemma)” give “\(generated)”"
  }
}

private func nominalFaults(_ row: Table.Row, in table: PackTable) -> [String] {
  var faults: [String] = []
  let gender = table.text(row, "gender")
  if table.header.contains("gender"), LexicalGender(rawValue: gender) == nil {
    faults.append(
      "unknown gender “\(gender)” (valid: m masculine, f feminine, p plural only)")
  }
  let plurals = table.list(row, "plural")
  for word in [table.text(row, "lemma")] + plurals where word.contains(" ") {
    faults.append("“\(word)” has a space; an entry is one word")
  }
  for plural in plurals where plural.hasPrefix("+") && plural != "+un" && plural != "+at" {
    faults.append("unknown plural “\(plural)” (valid: +un, +at, or the plural written out)")
  }
  return faults
}

private func nameFaults(_ row: Table.Row, in table: PackTable) -> [String] {
  let name = table.text(row, "name")
  return name.contains(" ") ? ["“\(name)” has a space; a given name is one word"] : []
}

private func particleFaults(_ row: Table.Row, in table: PackTable) -> [String] {
  let (pos, function) = (table.text(row, "pos"), table.text(row, "function"))
  if let fault = ValidNames(PartOfSpeech.packNames).fault(pos, as: "pos") { return [fault] }
  guard pos != PartOfSpeech.nameWord else { return [] }
  return ValidNames(Function.packNames).fault(function, as: "function").map { [$0] } ?? []
}

private func valueFaults(_ row: Table.Row, in table: PackTable) -> [String] {
  let (kind, text) = (table.text(row, "kind"), table.text(row, "value"))
  guard let value = Int(text) else { return ["value “\(text)” is no whole number"] }
  guard table.path == "ar/lexicon/numerals.tsv", !isNumeralKind(kind, value: value) else {
    return []
  }
  return ["kind “\(kind)” with the value \(value) is none that the reader of numbers knows"]
}
