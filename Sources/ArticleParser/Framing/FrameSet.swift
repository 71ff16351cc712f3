internal import LanguagePacks

/// The frames of a pack, by the word that triggers them, and what words do to what they govern.
struct FrameSet: Sendable {
  let frames: [Frame]
  /// Frames by lexeme.
  private let byTrigger: [[Int]]
  private let families: [String: [(conditions: [Condition], type: String)]]
  /// Effects by lexeme.
  private let effects: [Effect?]

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
    self.frames = frames
    self.byTrigger = byTrigger
    var families: [String: [(conditions: [Condition], type: String)]] = [:]
    for rule in pack.families {
      families[rule.family, default: []].append(
        (rule.conditions.compactMap(compiler.condition), rule.type))
    }
    self.families = families
    var effects = [Effect?](repeating: nil, count: lexicon.lexemes.count)
    for entry in pack.effects {
      if let lexeme = lexicon.lexeme(id: entry.lexeme) {
        effects[Int(lexeme)] = Effect(rawValue: entry.effect)
      }
    }
    self.effects = effects
  }

  /// The frames that a lexeme may trigger.
  func frames(for lexeme: Int32) -> [Int] { byTrigger[Int(lexeme)] }

  /// Whether a reading of a sentence's words may state an event or claim one.
  func mayTrigger(_ sentence: SentenceAnalysis) -> Bool {
    sentence.units.contains { unit in
      guard unit.end == unit.start + 1,
        unit.isVerbal || unit.tag == .noun || unit.tag == .adjective
      else { return false }
      return sentence.tokens.readings(unit.start).contains {
        !byTrigger[Int($0.lexeme)].isEmpty || effects[Int($0.lexeme)] == .claims
      }
    }
  }

  /// The rules of a family, in order.
  func family(_ name: String) -> [(conditions: [Condition], type: String)] { families[name] ?? [] }

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
  /// It is no event of its own: the content of a demand, a purpose.
  case suppressed
  /// Somebody reacts to it; it is told elsewhere: أدان، ذكرى.
  case reaction
  /// The subject says that it did it: تبنى، مسؤوليته عن.
  case claims
  /// The subject has people or things in it: يضم، تستضيف.
  case hosts
  /// It happened before what was told last: سبق ذلك.
  case precedes
}

/// Turns the pack's columns into frames and conditions.
struct ConditionCompiler {
  let lexicon: Lexicon

  func frame(_ entry: FrameEntry, order: Int) -> Frame {
    var options: Frame.Options = []
    for name in entry.options { options.formUnion(Frame.Options.names[name] ?? []) }
    let needs = entry.needs.compactMap(condition)
    let isFamily = entry.type.hasPrefix("@")
    return Frame(
      id: entry.id, type: isFamily ? nil : entry.type,
      family: isFamily ? String(entry.type.dropFirst()) : nil,
      governors: Set(entry.governors.compactMap { lexicon.lexeme(id: $0) }),
      subject: entry.subject.compactMap(SlotRole.init),
      object: entry.object.compactMap(SlotRole.init),
      prepositions: entry.prepositions.compactMap { item in
        Function(rawValue: item.preposition).map { ($0, item.roles.compactMap(SlotRole.init)) }
      }, needs: needs, vetoes: entry.vetoes.map(conjunction), options: options,
      confidence: entry.confidence,
      specificity: needs.count * 2 + (entry.governors.isEmpty ? 0 : 3), order: order)
  }

  /// Reads `slot:one|other+slot:one|other`: conditions that hold together.
  private func conjunction(_ text: String) -> [Condition] {
    text.split(separator: Condition.joint).compactMap { condition(String($0)) }
  }

  /// Reads `slot:one|other`; nil for an empty text.
  func condition(_ text: String) -> Condition? {
    guard !text.isEmpty, text != "-" else { return nil }
    let sides = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard let name = sides.first else { return nil }
    var condition = Condition(
      slot: .any, classes: ClassSet(), lexemes: [], anyFiller: sides.count == 1,
      definite: name == "definite", source: text)
    if let slot = Slot.named[name] {
      condition.slot = slot
    } else if let function = Function(rawValue: name) {
      condition.slot = .preposition(function)
    } else {
      return nil
    }
    for alternative in (sides.dropFirst().first ?? "").split(separator: "|").map(String.init) {
      if let lexeme = lexicon.lexeme(id: alternative) {
        condition.lexemes.insert(lexeme)
      } else {
        condition.classes.formUnion(lexicon.classes.single(alternative))
      }
    }
    return condition
  }
}
