internal import LanguagePacks

/// The frames of a pack, by the word that triggers them, and what words do to what they govern.
final class FrameSet: Sendable {
  /// The most demanding first, in the order of the pack where they ask for as much: the first that
  /// fits is the one to take.
  private let ranked: [Frame]
  /// Ranks of the frames of all lexemes, lexeme by lexeme, and where each one's begin.
  private let triggered: [Int32]
  private let firstTriggered: [Int32]
  private let options: [Frame.Options]
  private let families: [String: [(conditions: [Condition], type: String)]]
  /// Effects by lexeme.
  private let effects: [Effect?]
  /// Lexemes that conditions ask for, condition by condition.
  private let conditionLexemes: [Int32]

  init(pack: LanguagePack, lexicon: Lexicon) {
    let compiler = ConditionCompiler(lexicon: lexicon)
    var frames: [Frame] = []
    var byTrigger = [[Int]](repeating: [], count: lexicon.lexemes.count)
    for entry in pack.frames {
      let frame = compiler.frame(entry, order: frames.count)
      for trigger in entry.triggers {
        if let lexeme = lexicon.lexeme(id: trigger) {
          byTrigger[Int(lexeme)].append(frames.count)
        }
      }
      frames.append(frame)
    }
    ranked = frames.sorted { ($1.specificity, $0.order) < ($0.specificity, $1.order) }
    options = ranked.map(\.options)
    var rankOfOrder = [Int32](repeating: 0, count: frames.count)
    for (rank, frame) in ranked.enumerated() { rankOfOrder[frame.order] = Int32(rank) }
    triggered = byTrigger.flatMap { $0.map { rankOfOrder[$0] } }
    firstTriggered = byTrigger.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
    var families: [String: [(conditions: [Condition], type: String)]] = [:]
    for rule in pack.families {
      families[rule.family, default: []].append(
        (rule.conditions.compactMap { compiler.condition($0) }, rule.type))
    }
    self.families = families
    var effects = [Effect?](repeating: nil, count: lexicon.lexemes.count)
    for entry in pack.effects {
      if let lexeme = lexicon.lexeme(id: entry.lexeme) {
        effects[Int(lexeme)] = Effect(rawValue: entry.effect)
      }
    }
    self.effects = effects
    conditionLexemes = compiler.lexemes
  }

  /// The frame of a rank.
  func frame(ofRank rank: Int) -> Frame { ranked[rank] }

  /// Calls with the rank of each frame that a lexeme may trigger and its options.
  @inline(__always)
  func forEachFrame(for lexeme: Int32, _ body: (Int, Frame.Options) -> Void) {
    for place in Int(firstTriggered[Int(lexeme)])..<Int(firstTriggered[Int(lexeme) + 1]) {
      let rank = Int(triggered[place])
      body(rank, options[rank])
    }
  }

  /// Whether a lexeme triggers a frame.
  @inline(__always)
  func isTrigger(_ lexeme: Int32) -> Bool {
    firstTriggered[Int(lexeme)] < firstTriggered[Int(lexeme) + 1]
  }

  /// Whether a reading of a sentence's words may state an event or claim one.
  func mayTrigger(_ sentence: SentenceAnalysis) -> Bool {
    sentence.units.contains { unit in
      unit.end == unit.start + 1 && !sentence.tokens.states(unit.start).isEmpty
        && (unit.isVerbal || unit.tag == .noun || unit.tag == .adjective)
    }
  }

  /// The rules of a family, in order.
  func family(_ name: String) -> [(conditions: [Condition], type: String)] { families[name] ?? [] }

  /// Whether a condition asks for a lexeme.
  @inline(__always)
  func isLexeme(_ lexeme: Int32, of condition: Condition) -> Bool {
    for place in condition.lexemes where conditionLexemes[Int(place)] == lexeme { return true }
    return false
  }

  /// What a lexeme does to what it governs, as the pack's table says.
  func effect(of lexeme: Int32) -> Effect? { effects[Int(lexeme)] }
}

/// What a word does to the event that it governs.
enum Effect: String, Sendable, CaseIterable {
  /// Says only that it happens; its subject is the event's: شنّ، أجرى، بدأ.
  case light
  /// The subject suffers the event: تعرّض.
  case lightPassive = "light-passive"
  /// The subject is where it happens: شهد.
  case lightPlace = "light-place"
  /// Says nothing of whether it happens: أعلن، أكد.
  case transparent
  /// It is to happen: قرر، يعتزم، خطة.
  case planned
  /// It is to happen, or is done by the decision itself: قرر، أمر.
  case decided
  /// It may happen: خشي، احتمال.
  case hypothetical
  /// It did not happen: نفى، منع.
  case negated
  /// It did not happen, where it stands behind عن: تراجع عن قرار ترحيل.
  case retracts
  /// It is no event of its own: the content of a demand, a purpose.
  case suppressed
  /// Somebody calls for it: a protest is then to come, anything else is no event: دعا إلى إضراب.
  case called
  /// Somebody reacts to it; it is told elsewhere: أدان، ذكرى.
  case reaction
  /// The subject says that it did it: تبنى، مسؤوليته عن.
  case claims
  /// The subject has people or things in it: يضم، تستضيف.
  case hosts
  /// It happened before what was told last: سبق ذلك.
  case precedes
  /// There are several, without bounds: متكرر، تكرر.
  case recurs
  /// Says what its subject is; what is said of the subject holds of the event: خيار يتمثل في.
  case identifies
  /// Says what something amounts to, which is no event of its own: يعدّ اعتداءً على، اعتبره هجومًا.
  case likens
}

/// Turns the pack's columns into frames and conditions.
final class ConditionCompiler {
  private let lexicon: Lexicon
  /// Lexemes of all conditions so far; see ``Condition/lexemes``.
  private(set) var lexemes: [Int32] = []

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  func frame(_ entry: FrameEntry, order: Int) -> Frame {
    var options: Frame.Options = []
    for name in entry.options { options.formUnion(Frame.Options.names[name] ?? []) }
    let needs = entry.needs.compactMap { condition($0) }
    let isFamily = entry.type.hasPrefix("@")
    return Frame(
      id: entry.id, type: isFamily ? nil : entry.type,
      family: isFamily ? String(entry.type.dropFirst()) : nil,
      governors: Set(entry.governors.compactMap { lexicon.lexeme(id: $0) }),
      subject: entry.subject.compactMap(SlotRole.init),
      object: entry.object.compactMap(SlotRole.init),
      prepositions: entry.prepositions.compactMap { item in
        Function(rawValue: item.preposition).map { ($0, item.roles.compactMap(SlotRole.init)) }
      }, needs: needs, vetoes: entry.vetoes.flatMap(conjunction), options: options,
      confidence: entry.confidence,
      specificity: needs.count * 2 + (entry.governors.isEmpty ? 0 : 3), order: order)
  }

  /// Reads `slot:one|other+slot:one|other`: conditions that hold together.
  private func conjunction(_ text: String) -> [Condition] {
    var parts = text.split(separator: Condition.joint).compactMap {
      condition(String($0), forbids: true)
    }
    for index in parts.indices.dropLast() { parts[index].isJoined = true }
    return parts
  }

  /// Reads `slot:one|other`; nil for an empty text.
  func condition(_ text: String, forbids: Bool = false) -> Condition? {
    guard !text.isEmpty, text != "-" else { return nil }
    let sides = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard let name = sides.first else { return nil }
    let slot: Slot
    if let named = Slot.named[name] {
      slot = named
    } else if let function = Function(rawValue: name) {
      slot = .preposition(function)
    } else {
      return nil
    }
    var classes = ClassSet()
    let first = Int32(lexemes.count)
    for alternative in (sides.dropFirst().first ?? "").split(separator: "|").map(String.init) {
      if let lexeme = lexicon.lexeme(id: alternative) {
        lexemes.append(lexeme)
      } else {
        classes.formUnion(lexicon.classes.single(alternative))
      }
    }
    return Condition(
      slot: slot, classes: classes, lexemes: first..<Int32(lexemes.count),
      anyFiller: sides.count == 1, definite: name == "definite", forbids: forbids)
  }
}
