internal import LanguagePacks
internal import TextAnalysis

// Forms of verbs that look like others: printed passives and participles that tell of the subject.

extension Tagger {
  /// Whether the damma that papers print on a verb makes it a passive: قُتل، يُستهدف. On the prefix of
  /// forms II to IV it stands in both voices (يُعلن).
  func isPrintedPassive(_ token: Int, _ reading: TokenReading) -> Bool {
    let damma = tokens.text.tokens[token].damma
    guard damma >= 0, reading.partOfSpeech == .verb,
      reading.features.contains(.ambiguousVoice) || reading.features.contains(.passive)
    else { return false }
    let letter = Int(damma) - reading.proclitics.count
    let form = tokens.lexeme(reading).form
    if reading.features.contains(.perfect), letter == 2 {
      // اعتُقل، استُهدف: the letter behind the prefix.
      return form == .viii || form == .x
    }
    guard letter == 0 else { return false }
    if reading.features.contains(.perfect) { return true }
    switch form {
    case .i?, .v?, .vi?, .vii?, .viii?, .x?: return true
    default: return false
    }
  }

  /// The reading as an active participle in the accusative that tells what the subject does
  /// meanwhile: قال، متهما إيران بـ. It stands behind a comma or a definite noun, never as the
  /// adjective of an indefinite one, and has something behind it.
  func circumstantial(_ units: [Unit], _ index: Int, _ chosen: TokenReading)
    -> TokenReading?
  {
    switch chosen.partOfSpeech {
    case .noun, .adjective, .activeParticiple, .passiveParticiple: break
    default: return nil
    }
    guard index > 0, index + 1 < units.count, units[index + 1].tag != .mark else { return nil }
    // مقرا، مركزا: a noun that is nobody is no participle.
    if chosen.partOfSpeech == .noun,
      !tokens.lexicon.classes(of: chosen.lexeme).intersects(tokens.lexicon.sets.people)
    {
      return nil
    }
    let token = units[index].start
    guard tokens.parts(token).contains(.activeParticiple) else { return nil }
    // قتل الجيش، أمس، متظاهرا فلسطينيا: somebody with an adjective is the object.
    if chosen.partOfSpeech == .noun, units[index + 1].tag == .unknown,
      hasNationality(units[index + 1].start)
    {
      return nil
    }
    let isMarked = tokens.text.tokens[token].flags.contains(.hasTanwinFath)
    let before = units[index - 1]
    let isApart =
      before.tag == .mark && [.comma, .closeQuote, .straightQuote].contains(mark(before))
    guard
      let reading = tokens.reading(
        token,
        where: { reading in
          guard reading.partOfSpeech == .activeParticiple,
            reading.proclitics.isSubset(of: .conjunctions), reading.enclitic == .none
          else { return false }
          let features = reading.features
          // ممثلي النقابات: without its ن it has a genitive.
          if features.contains(.construct) { return false }
          if features.contains(.plural) || features.contains(.dual) {
            return features.contains(.oblique) && isApart
          }
          return features.contains(.tanwin) || isMarked || (features.contains(.feminine) && isApart)
        })
    else { return nil }
    if isApart { return reading }
    if !reading.proclitics.isEmpty {
      return units[..<index].contains { $0.tag == .participle } ? reading : nil
    }
    let isDefinite =
      before.hasArticle || before.tag == .name || before.enclitic != .none || before.tag == .verb
    // متهما، مركزا are nouns too, which a comma must set apart.
    let isNoun = tokens.parts(token).contains(.noun)
    return isDefinite && !isNoun ? reading : nil
  }
}
