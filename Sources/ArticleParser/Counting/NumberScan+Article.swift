internal import TextAnalysis

/// How a cardinal stands to the noun before it.
extension NumberScan {
  /// What a cardinal behind a noun is.
  struct Position {
    var ordinal = false
    var countsPrevious = false
  }

  /// The position of a number with the article: الجنود الخمسة counts, الهجوم الـ24 orders, الـ300
  /// جندي stands alone. Nil for the weekday that looks like "the two".
  func articlePosition(_ number: Cardinal) -> Position? {
    let start = number.tokens.lowerBound
    let chain = definiteChain(before: start)
    if number.single == .unit(2), !(chain?.isDual ?? false) { return nil }
    guard let chain, number.proclitics == .article else { return Position() }
    if chain.isPlural || chain.isDual { return Position(countsPrevious: true) }
    if number.single == .unit(1) { return Position(countsPrevious: true) }
    if number.isDigits { return Position(ordinal: true, countsPrevious: true) }
    switch number.single {
    case .ten(let value) where value > 10: return Position(ordinal: true, countsPrevious: true)
    case .hundred: return Position(ordinal: true, countsPrevious: true)
    default:
      let orders = number.isBareScale || number.low > 20
      return Position(ordinal: orders, countsPrevious: orders)
    }
  }

  /// The position of a number without the article: صاروخ واحد، صحفيين اثنين، صواريخ عدة.
  func barePosition(_ number: Cardinal) -> Position {
    guard number.proclitics.isEmpty, let single = number.single else { return Position() }
    let previous = number.tokens.lowerBound - 1
    guard let noun = nounBefore(previous) else { return Position() }
    let behind = noun.features
    switch single {
    case .unit(1):
      return Position(countsPrevious: !behind.contains(.plural) && !behind.contains(.dual))
    case .unit(2): return Position(countsPrevious: behind.contains(.dual))
    case .unit, .ten, .few:
      let end = number.tokens.upperBound
      let isAlone = !isIndefiniteNoun(end) || reading(end, where: isNoun) == nil
      return Position(countsPrevious: behind.contains(.plural) && isAlone)
    default: return Position()
    }
  }

  private func isNoun(_ reading: TokenReading) -> Bool {
    reading.partOfSpeech.isNominal && reading.partOfSpeech != .adjective && reading.cost == 0
  }

  /// An indefinite noun or adjective that is no verbal noun, at a token.
  private func nounBefore(_ token: Int) -> TokenReading? {
    guard token >= floor else { return nil }
    let isVerb = isFiniteVerb(token)
    return reading(token) {
      $0.partOfSpeech.isNominal && $0.partOfSpeech != .masdar
        && !$0.proclitics.contains(.article) && $0.enclitic == .none
        && (!isVerb || $0.features.contains(.dual))
    }
  }

  /// Number of the definite noun phrase right before a token.
  private func definiteChain(before start: Int) -> (isPlural: Bool, isDual: Bool)? {
    var isPlural = false
    var isDual = false
    var found = false
    var index = start - 1
    let lowest = max(range.lowerBound, start - 4)
    while index >= lowest, isWord(index),
      isDefinite(index) || (hasArticle(index) && isUnknown(index))
    {
      let number = numberOfNoun(index)
      isPlural = isPlural || number.contains(.plural)
      isDual = isDual || number.contains(.dual)
      found = true
      let isAdjectiveOnly =
        reading(index) { $0.partOfSpeech == .adjective || $0.partOfSpeech == .activeParticiple }
        != nil
      if !isAdjectiveOnly { break }
      index -= 1
    }
    if found { return (isPlural, isDual) }
    // The head of a genitive: جولة أستانا الـ15
    guard index == start - 1, isWord(index), !hasArticle(index), index - 1 >= lowest,
      reading(index, where: { $0.partOfSpeech.isFunctionWord && $0.cost == 0 }) == nil,
      let head = reading(index - 1, where: { $0.partOfSpeech.isNominal && $0.cost == 0 })
    else { return nil }
    return (head.features.contains(.plural), head.features.contains(.dual))
  }

  private func isUnknown(_ token: Int) -> Bool {
    reading(token) { $0.partOfSpeech.isNominal || $0.partOfSpeech == .verb } == nil
  }

  /// The grammatical number of a definite noun; one that has both plural and singular readings is
  /// what its cheapest reading says.
  private func numberOfNoun(_ token: Int) -> Features {
    var result: Features = []
    var cost = Int.max
    for place in tokens.places(token) where tokens[place].partOfSpeech.isNominal {
      let reading = tokens[place]
      guard reading.proclitics.contains(.article) || reading.enclitic != .none else { continue }
      if reading.cost < cost {
        cost = reading.cost
        result = reading.features
      } else if reading.cost == cost {
        result.formUnion(reading.features)
      }
    }
    return result
  }
}
