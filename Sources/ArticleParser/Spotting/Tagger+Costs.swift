internal import LanguagePacks
internal import TextAnalysis

// What a reading costs beside its neighbours: the cheapest one is chosen.

extension Tagger {
  func cost(
    of reading: TokenReading, _ units: [Unit], _ index: Int, behind before: Unit?
  ) -> Int {
    var cost = reading.cost * 2
    let token = tokens.text.tokens[units[index].start]
    let features = reading.features
    let afterPreposition =
      before.map { $0.tag == .preposition && $0.gluedPreposition.isEmpty } ?? false
    switch reading.partOfSpeech {
    case .verb:
      if afterPreposition, !mayOpenClause(before) { cost += 8 }
      if features.contains(.imperative) { cost += 9 }
      if !features.contains(.third) { cost += 5 }
      if token.flags.contains(.hasTanwinFath) { cost += 9 }
      if features.contains(.shortened) { cost += shortenedCost(before) }
      // توعّد is no توعد: the doubled letter is printed.
      if token.flags.contains(.hasShadda), !tokens.lexeme(reading).isGeminate { cost += 4 }
      if isPrintedPassive(units[index].start, reading) { cost -= 4 }
      if reading.proclitics.contains(.to) { cost += 1 }
      cost += verbContextCost(reading, units, index, before)
    case .masdar, .noun, .adjective, .activeParticiple, .passiveParticiple:
      // A row of its own knows the word better than the verb it is derived from.
      if reading.partOfSpeech == .masdar { cost += 1 }
      if reading.partOfSpeech == .activeParticiple || reading.partOfSpeech == .passiveParticiple {
        cost += 2
      }
      // ذكرى: a pair in the construct ends in ي.
      if features.contains(.dual), token.flags.contains(.endsInAlefMaqsura) { cost += 4 }
      // شابا فلسطينيا: an adjective in the construct of the dual, whose letters are those of one.
      if reading.partOfSpeech == .adjective, features.isSuperset(of: [.dual, .construct]) {
        cost += 4
      }
      if let before, before.tag == .negation,
        before.function != .not || (reading.partOfSpeech == .masdar && isAdjective(units[index]))
      {
        cost += 8
      }
      if let before, before.tag == .particle, before.function == .past { cost += 6 }
      cost += nounContextCost(reading, units, index, before)
    case .preposition, .complementizer, .subordinator, .relative, .demonstrative, .conjunction,
      .negation, .modal:
      cost -= 4
      // عبّر, which is no عبر; في لقاء and لقاءً, where لقاء is the meeting.
      if reading.partOfSpeech == .preposition, reading.proclitics.isEmpty,
        (token.flags.contains(.hasShadda) && tokens.parts(units[index].start).contains(.verb))
          || token.flags.contains(.hasTanwinFath)
          || (before?.function == .in && before?.enclitic == Enclitic.none && afterPreposition
            && tokens.parts(units[index].start).contains(.noun))
      {
        cost += 8
      }
      if reading.partOfSpeech == .preposition, reading.word >= 0,
        token.flags.contains(.endsInAlefMaqsura) == false, isWrittenWithYa(token),
        mayBeName(units, index)
      {
        cost += 3
      }
      // والي المحافظة is no والى.
      if reading.word >= 0, !token.flags.contains(.endsInAlefMaqsura), isWrittenWithYa(token),
        tokens.hasReading(
          units[index].start,
          where: {
            $0.partOfSpeech == .noun
              && tokens.lexicon.classes(of: $0.lexeme).intersects(tokens.lexicon.sets.titles)
          })
      {
        cost += 8
      }
    // كانت is seldom ك + أنت.
    case .pronoun where reading.proclitics.contains(.like): cost += 8
    // محادثات غير مباشرة: behind غير stands an adjective.
    case .particle where before?.tag == .negation && before?.function == .not: cost += 8
    // تضامنها الكامل مع: with the article, behind its noun, it is an adjective.
    case .quantifier
    where reading.proclitics.contains(.article) && before?.tag == .noun
      && hasAdjective(units[index].start):
      cost += 8
    case .particle, .pronoun, .interrogative, .quantifier: cost -= 3
    case .calendar, .numeral: cost += 1
    }
    return cost
  }

  /// The jussive needs لم, لا or ل before it.
  func shortenedCost(_ before: Unit?) -> Int {
    guard let before else { return 6 }
    switch before.tag {
    case .negation, .complementizer, .subordinator, .modal: return 0
    default: return 6
    }
  }

  func verbContextCost(
    _ reading: TokenReading, _ units: [Unit], _ index: Int, _ before: Unit?
  ) -> Int {
    var cost = 0
    let features = reading.features
    if let before {
      switch before.tag {
      case .negation: cost -= features.contains(.imperfect) || before.function == .not ? 4 : 0
      case .particle where before.function == .past || before.function == .future: cost -= 5
      case .relative: cost -= 4
      case .modal: cost += features.contains(.imperfect) ? -4 : 6
      case .complementizer:
        // أنه تعرض: a masculine pronoun is no subject of a feminine verb.
        let disagrees = before.enclitic == .him && features.contains(.feminine)
        cost -= features.contains(.imperfect) && !disagrees ? 4 : 0
      case .subordinator: cost -= 2
      case .mark: cost -= isTitle ? 0 : 1
      case .noun, .adjective, .unknown:
        // A bare noun takes a genitive, not a verb; a definite one is followed by its verb.
        if before.tag == .noun, !before.hasArticle, before.enclitic == .none,
          features.contains(.perfect), reading.proclitics.isEmpty
        {
          cost += 2
        } else {
          cost -= 1
        }
      case .name, .date: cost -= 1
      case .verb: cost += 2
      case .number where countsBefore(before) || isClock(units, index - 1): cost -= 1
      case .number, .quantifier, .demonstrative: cost += 5
      default: break
      }
    } else {
      cost -= isTitle ? 0 : 2
    }
    // جلستي تفاوض: a dual or plural that has lost its ن has its genitive behind it.
    if let before, before.tag == .noun, !before.hasArticle, before.enclitic == .none,
      before.reading?.features.contains(.construct) == true,
      hasNominal(units[index].start, reading)
    {
      cost += 6
    }
    // أن وزارته ستقتطع: nothing is joined right behind أن.
    if let before, before.tag == .complementizer,
      !reading.proclitics.isDisjoint(with: .conjunctions)
    {
      cost += 8
    }
    // One clause has one verb: behind it and its subject the same letters are its object's noun.
    if features.contains(.perfect), reading.proclitics.isEmpty, let before,
      before.tag == .name || before.hasArticle || (before.tag == .noun && before.enclitic != .none),
      hasVerb(before: index, units)
    {
      cost += 4
    }
    // حملة دهم: a masculine verb does not describe a feminine noun.
    if features.contains(.perfect), features.contains(.masculine), reading.enclitic == .none,
      reading.proclitics.isEmpty, let before, before.tag == .noun, !before.hasArticle,
      before.reading?.features.contains(.feminine) == true,
      !tokens.lexicon.classes(of: reading.lexeme).intersects(tokens.lexicon.sets.auxiliary),
      hasNominal(units[index].start, reading)
    {
      cost += 4
    }
    // حظر تجول: nor a feminine verb a masculine one, but where a pronoun goes back to it (اختراق تحقق فيه
    // الدوحة).
    if features.contains(.feminine), reading.enclitic == .none, reading.proclitics.isEmpty,
      !(index + 1 < units.count && isPronounOfPreposition(units[index + 1])),
      let before, before.tag == .noun, !before.hasArticle, before.enclitic == .none,
      before.reading?.features.isSuperset(of: [.masculine, .singular]) == true,
      !tokens.lexicon.classes(of: reading.lexeme).intersects(tokens.lexicon.sets.auxiliary),
      hasNominal(units[index].start, reading)
    {
      cost += 4
    }
    cost += insertionCost(reading, units, index)
    // حركة «فتح»: what a noun has between quotation marks is a name.
    if index > 1, units[index - 2].tag == .noun, isQuotedAlone(units, index) { cost += 8 }
    // من غير أن تسلّمه: behind what has not happened yet stands a present.
    if features.contains(.perfect), let before, before.tag == .subordinator,
      before.function == .before || before.function == .without,
      tokens.hasReading(
        units[index].start,
        where: { $0.partOfSpeech == .verb && $0.features.contains(.imperfect) })
    {
      cost += 4
    }
    // فرضت السلطات حظرا: of two that do something, two are told before.
    if features.contains(.dual), features.contains(.perfect), reading.enclitic == .none,
      hasNominal(units[index].start, reading), !isTwo(before)
    {
      cost += 4
    }
    // ذكر مركز التواصل أن: what takes the clause behind for its content, where no verb stands before.
    if features.contains(.perfect), reading.enclitic == .none,
      tokens.lexicon.classes(of: reading.lexeme).intersects(tokens.lexicon.sets.saying),
      hasNominal(units[index].start, reading), !afterConstruct(before),
      clauseVerb(before: index, units) == nil, opensContent(behind: index, units)
    {
      cost -= 3
    }
    // ويسري في المنطقة وقف لإطلاق النار: a verb without a subject so far has it here.
    if features.contains(.perfect), reading.enclitic == .none, reading.proclitics.isEmpty,
      hasNominal(units[index].start, reading), awaitsSubject(before: index, units)
    {
      cost += 4
    }
    // هجوم شنه مسلحون: a verb that carries events, with a pronoun for the one before it.
    let isCarrier = carriesEvent(reading, units, index)
    if isCarrier { cost -= 4 }
    // أكد دقلو رفضه: what is stated is a noun with its owner.
    if !isCarrier, features.contains(.perfect), reading.enclitic != .none,
      reading.proclitics.isEmpty,
      hasNominal(units[index].start, reading), hasSpeech(before: index, units)
    {
      cost += 5
    }
    if features.contains(.imperfect), features.contains(.feminine), !isTitle,
      hasMasculinePast(units[index].start, reading), isBeforeMasculine(units, index),
      before?.tag != .name, !isFeminineNoun(before)
    {
      cost += 3
    }
    // توقع أبو عبيدة أن: what takes a clause for its content is the verb of the clause behind.
    if features.contains(.imperfect), features.contains(.feminine),
      !tokens.lexicon.classes(of: reading.lexeme).intersects(tokens.lexicon.sets.contentTaking),
      hasContentTakingPast(units[index].start, reading), opensContent(behind: index, units)
    {
      cost += 4
    }
    // وكان زعيم الجماعة توعد: the verb behind كان agrees with it.
    if index > 0, disagreesWithAuxiliary(reading, before: index, units) { cost += 4 }
    // أتمت الثلاثاء سحب جنودها: what is begun or ended is a noun.
    if features.contains(.perfect), reading.enclitic == .none, reading.proclitics.isEmpty,
      hasNominal(units[index].start, reading), awaitsAct(before: index, units)
    {
      cost += 5
    }
    // نفت المنظمة تعرض المحطة لهجوم، نفى مصدر أمني تعرض القاعدة: what is denied or planned is a noun.
    if features.contains(.imperfect) || features.contains(.perfect), reading.proclitics.isEmpty,
      let before,
      before.tag == .name || before.hasArticle || before.tag == .adjective,
      tokens.hasReading(
        units[index].start,
        where: {
          $0.partOfSpeech == .masdar && $0.proclitics == reading.proclitics
            && $0.enclitic == reading.enclitic
        }), awaitsContent(before: index, units)
    {
      cost += 5
    }
    // تلقى الرئيس اتصالا: no تلقي, where the past is written so.
    if features.contains(.imperfect), features.contains(.feminine),
      tokens.text.tokens[units[index].start].flags.contains(.endsInAlefMaqsura),
      !isPrintedPassive(units[index].start, reading),
      hasMasculinePast(units[index].start, reading)
    {
      cost += 4
    }
    if !reading.proclitics.isDisjoint(with: .conjunctions) {
      // Nothing stands between قد، لم، سوف، بعد أن and their verb.
      let isHelped =
        before.map { before in
          before.tag == .negation || before.tag == .modal || before.tag == .subordinator
            || (before.tag == .particle && [.past, .future].contains(before.function))
        } ?? false
      cost += isHelped ? 8 : isWholeVerb(units[index].start, reading) ? 1 : -3
    }
    // قتل مواطن وزوجته: whose relative it is stands before, and is no object of وزوّجته.
    if reading.enclitic != .none, reading.proclitics.contains(.and), isKinJoined(units, index) {
      cost += 8
    }
    // وزير is no و + زير, where no conjunction can stand.
    if features.contains(.passive), features.contains(.perfect), reading.proclitics == .and,
      hasTitle(units[index].start), before?.tag == .noun
    {
      cost += 8
    }
    // المتهم، الحاكم: letters that an article begins are no verb with its object's pronoun.
    if reading.enclitic != .none, reading.proclitics.isEmpty, hasDefinite(units[index].start) {
      cost += 5
    }
    // إن ضرب المدينة خطأ: behind the word for that stands a noun, but for what has happened once.
    if features.contains(.perfect), reading.enclitic == .none, reading.proclitics.isEmpty,
      hasNominal(units[index].start, reading), isBehindThat(index, units)
    {
      cost += 4
    }
    // انفجارين ضربا موكب: two did it.
    if features.contains(.dual), features.contains(.perfect), let before, !before.hasArticle,
      before.tag == .noun, before.reading?.features.contains(.dual) == true
    {
      cost -= 5
    }
    if features.contains(.imperfect) { cost -= 1 }
    return cost + followingCost(reading, units, index)
  }

  /// أعلنت فجر الاثنين قطع، طردت، مطلع الشهر، بعثته: behind a day or what stands between commas the
  /// clause goes on with what its verb still lacks, not with another verb.
  private func insertionCost(_ reading: TokenReading, _ units: [Unit], _ index: Int) -> Int {
    guard reading.proclitics.isEmpty, hasNominal(units[index].start, reading) else { return 0 }
    let end = insertionsStart(before: index, units)
    guard end < index, end > 0, isOpenClause(before: end, units) else { return 0 }
    if reading.features.contains(.perfect) { return 5 }
    return awaitsContent(before: end, units) ? 5 : 0
  }

  /// Whether a reading is a verb that carries events, with a pronoun for the event noun before it.
  private func carriesEvent(_ reading: TokenReading, _ units: [Unit], _ index: Int) -> Bool {
    reading.enclitic != .none && reading.proclitics.isEmpty && followsEvent(units, index)
      && tokens.lexicon.classes(of: reading.lexeme).intersects(tokens.lexicon.sets.light)
  }

  /// What stands behind a verb: its subject, a number, a preposition; not an indefinite adjective.
  func followingCost(_ reading: TokenReading, _ units: [Unit], _ index: Int) -> Int {
    guard index + 1 < units.count else { return 1 }
    let next = units[index + 1]
    switch next.tag {
    case .name, .number, .date: return -1
    case .preposition, .complementizer: return -2
    case .unknown:
      if mayBeIndefiniteAdjective(next.start) { return 3 }
      if tokens.hasReading(next.start, where: { $0.proclitics.contains(.article) }) { return -1 }
      return tokens.parts(next.start).intersects([.preposition, .complementizer]) ? -2 : 0
    default: return 0
    }
  }

  func nounContextCost(
    _ reading: TokenReading, _ units: [Unit], _ index: Int, _ before: Unit?
  ) -> Int {
    var cost = 0
    if takesBy(reading, units, index) { cost -= 4 }
    if isPersonForPredicate(reading, units, index, before) { cost += 4 }
    let token = tokens.text.tokens[units[index].start]
    if reading.features.contains(.tanwin) || token.flags.contains(.hasTanwinFath) { cost -= 1 }
    if let before {
      switch before.tag {
      case .number where countsBefore(before): break
      case .preposition, .number, .quantifier: cost -= 3
      case .demonstrative where reading.proclitics.contains(.article): cost -= 3
      case .noun where !before.hasArticle && before.enclitic == .none: cost -= 1
      case .verb: cost -= 1
      default: break
      }
      // An adjective agrees in definiteness with the noun before it.
      if reading.partOfSpeech == .adjective, before.tag == .noun || before.tag == .adjective,
        (before.hasArticle || before.enclitic != .none) == reading.proclitics.contains(.article)
      {
        cost += differs(reading, from: before) || isSomebodyElse(reading, units, index) ? 4 : -2
      }
    }
    // الطرف الشرقي: behind a definite noun a direction describes it.
    // ريف دير الزور الشرقي: and behind the name of a place.
    if reading.partOfSpeech == .noun, let before,
      (before.tag == .noun && before.hasArticle) || before.tag == .name,
      reading.proclitics == .article,
      tokens.lexicon.classes(of: reading.lexeme).intersects(tokens.lexicon.sets.direction)
    {
      cost += 4
    }
    // تنظيم مسيرة: only aircraft are unmanned.
    if reading.partOfSpeech == .adjective,
      tokens.lexicon.classes(of: reading.lexeme).intersects(tokens.lexicon.sets.drones),
      !followsAircraft(units, index)
    {
      cost += 6
    }
    // رئيس مركز التواصل: behind a title and before what belongs to it a noun, no adjective.
    if reading.partOfSpeech == .adjective, reading.proclitics.isEmpty, before?.tag == .noun,
      leads(before), hasNominal(units[index].start, reading), index + 1 < units.count,
      units[index + 1].hasArticleLetters(tokens)
    {
      cost += 3
    }
    if reading.partOfSpeech == .adjective && before?.tag != .noun && before?.tag != .adjective
      && before?.tag != .name && before?.tag != .unknown
      && tokens.lexicon.country(of: reading.lexeme) < 0
    {
      cost += 1
    }
    if reading.partOfSpeech == .adjective, isBeforePlace(units, index),
      hasDirection(units[index].start, reading),
      !(before.map { isDirection($0) } ?? false)
    {
      cost += 5
    }
    // جرى تفجيرهما: no جري, where the past is written so.
    if token.flags.contains(.endsInAlefMaqsura), reading.partOfSpeech == .masdar,
      tokens.hasReading(
        units[index].start,
        where: { $0.partOfSpeech == .verb && $0.proclitics == reading.proclitics })
    {
      cost += 5
    }
    // عبّر خلاله: the doubled letter is printed where a verb has one.
    if token.flags.contains(.hasShadda), reading.proclitics.isEmpty,
      tokens.hasReading(
        units[index].start,
        where: { $0.partOfSpeech == .verb && tokens.lexeme($0).isGeminate })
    {
      cost += 4
    }
    // مقتل شاب، قتلى وجرحى: behind a noun of killing or wounding stands whom it befell, beside the dead the
    // wounded.
    if reading.partOfSpeech == .adjective, isVictim(reading.proclitics, units, index) { cost += 6 }
    if isTitle && before == nil { cost -= 1 }
    // طالب المتظاهرون: a nominative is nobody's genitive.
    if !reading.proclitics.contains(.article), reading.enclitic == .none,
      reading.partOfSpeech != .adjective, isBeforeNominative(units, index)
    {
      cost += 4
    }
    return cost
  }

  /// Proclitics of a word that is not in the vocabulary, as far as its letters and neighbours say.
  func guessedProclitics(_ token: Int) -> Proclitics {
    let entry = tokens.text.tokens[token]
    guard entry.kind == .word, entry.upper - entry.lower >= 4 else { return [] }
    let bytes = tokens.text.bytes
    var at = Int(entry.lower)
    var found: Proclitics = []
    if bytes[at] == LetterCode.waw, bytes[at + 1] == LetterCode.alef,
      bytes[at + 2] == LetterCode.lam
    {
      found.insert(.and)
      at += 1
    } else if bytes[at] == LetterCode.ba, bytes[at + 1] == LetterCode.alef,
      bytes[at + 2] == LetterCode.lam
    {
      found.insert(.by)
      at += 1
    } else if bytes[at] == LetterCode.lam, bytes[at + 1] == LetterCode.lam {
      return [.to, .article]
    }
    if bytes[at] == LetterCode.alef, bytes[at + 1] == LetterCode.lam { found.insert(.article) }
    return found
  }
}
