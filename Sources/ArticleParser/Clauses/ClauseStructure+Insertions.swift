internal import LanguagePacks
internal import TextAnalysis

// What stands between commas inside a clause, and how the clause goes on behind it.

extension ClauseStructure {
  /// استقبل الرئيس، الثلاثاء، في القاهرة، وزير الخارجية: whether behind dates and places between commas
  /// stands whom a verb addresses that has only its subject so far.
  func awaitsObject(behind comma: Int, _ phrases: [Int], _ predicate: Predicate) -> Bool {
    guard predicate.isVerb, phrases.count == 1, comma + 1 < units.count,
      sentence.classes(predicate.unit).intersects(sets.addressing),
      units[predicate.unit].enclitic == .none, comma > sentence.phrases[phrases[0]].end,
      units[comma + 1].isNominal, !units[comma + 1].hasPreposition, !units[comma + 1].isConjoined,
      let object = sentence.nounPhrase(at: comma + 1)
    else { return false }
    let it = sentence.phrases[object]
    let end = it.end
    return (it.classes.intersects(sets.person) || sentence.isOffice(it.head))
      && (end >= units.count || units[end].tag != .verb)
  }

  /// Behind a comma the clause goes on only with a date or a phrase of place or manner.
  func goesOn(behind comma: Int, _ predicate: Predicate) -> Bool {
    guard comma + 1 < units.count else { return false }
    // What stands behind an insertion belongs to the clause around it.
    if insertions.contains(where: { $0.contains(predicate.unit) && $0.upperBound == comma }) {
      return false
    }
    let next = units[comma + 1]
    switch next.tag {
    case .date: return true
    case .preposition:
      return !next.isConjoined && next.function != .according
    case .noun, .name, .adjective, .number, .unknown:
      if next.hasPreposition && !next.isConjoined { return true }
      // Back from an inserted date: أجرى الرئيس، اليوم الجمعة، مكالمة.
      return comma > 0 && units[comma - 1].tag == .date && !next.isConjoined
        && predicate.isVerb
    default: return false
    }
  }

  /// The unit behind an insertion between commas: المصادر، التي طلبت عدم ذكر اسمها، تسليم; of a name
  /// in apposition (الناطق باسم الكتائب، جعفر الحسيني، بالرد) the phrase before takes it.
  func insertionEnd(_ comma: Int, _ phrase: Int?, _ predicate: Predicate) -> Int? {
    guard predicate.isVerb, comma + 2 < units.count else { return nil }
    if let end = adverbialEnd(comma) {
      takeCircumstance(comma + 1, predicate)
      insertions.append(comma..<(end - 1))
      return end
    }
    guard let phrase, sentence.phrases[phrase].end == comma else { return nil }
    if units[comma + 1].tag == .relative, !units[comma + 1].isConjoined {
      let closing = (comma + 2..<min(comma + 16, units.count)).first { sentence.mark($0) == .comma }
      return closing.map { $0 + 1 }
    }
    if let end = circumstanceEnd(comma) {
      insertions.append(comma..<(end - 1))
      return end
    }
    if let end = descriptionEnd(comma, phrase) { return end }
    guard units[comma + 1].tag == .name || units[comma + 1].tag == .unknown,
      !units[comma + 1].hasPreposition, !units[comma + 1].isConjoined,
      let name = sentence.nounPhrase(at: comma + 1), !sentence.phrases[name].names.isEmpty,
      sentence.mark(sentence.phrases[name].end) == .comma
    else { return nil }
    if sentence.phrases[phrase].names.isEmpty {
      sentence.phrases[phrase].names = sentence.phrases[name].names
    }
    return sentence.phrases[name].end + 1
  }

  /// وصلت قافلة، مؤلفة من 25 شاحنة، إلى القاعدة: behind what a participle between commas says of the phrase
  /// before, the clause goes on with a preposition.
  private func circumstanceEnd(_ comma: Int) -> Int? {
    guard units[comma + 1].tag == .participle, !units[comma + 1].isConjoined else { return nil }
    var at = comma + 2
    while at < units.count, at - comma < Self.insertionLength {
      switch units[at].tag {
      case .mark:
        guard sentence.mark(at) == .comma, at + 1 < units.count else { return nil }
        let next = units[at + 1]
        return next.tag == .preposition && !next.isConjoined && next.enclitic == .none
          && next.function != .according ? at + 1 : nil
      case .participle where units[at].isConjoined: at += 1
      case .verb, .participle, .complementizer, .subordinator, .relative, .conjunction: return nil
      default: at += 1
      }
    }
    return nil
  }

  /// دعا الرئيس، خلال ترؤسه اجتماع المجلس، القوى السياسية إلى: behind circumstances between commas the
  /// clause goes on with what it still lacks.
  private func adverbialEnd(_ comma: Int) -> Int? {
    guard
      units[comma + 1].tag == .preposition || units[comma + 1].tag == .particle
        || standsWithBy(comma + 1),
      !units[comma + 1].isConjoined, units[comma + 1].function != .according,
      units[comma + 1].enclitic == .none
    else { return nil }
    var at = comma + 2
    while at < units.count, at - comma < Self.insertionLength {
      switch units[at].tag {
      case .mark:
        switch sentence.mark(at) {
        case .openQuote, .closeQuote, .straightQuote, .openBracket, .closeBracket: at += 1
        case .comma:
          guard at + 1 < units.count, !units[at + 1].isConjoined,
            units[at + 1].function != .according,
            units[at + 1].isNominal || units[at + 1].tag == .number
              || units[at + 1].tag == .preposition
          else { return nil }
          return at + 1
        default: return nil
        }
      case .verb where units[at].enclitic != .none: at += 1  // في اتصال أجراه بالرئيس
      case .verb, .participle, .complementizer, .subordinator, .relative, .conjunction: return nil
      default:
        at += 1
      }
    }
    return nil
  }

  /// لم تسجل، بحسب المصادر، أية اشتباكات: the unit behind the source that stands between commas, where the
  /// clause still lacks its subject.
  func sourceEnd(_ comma: Int, _ phrases: [Int], _ predicate: Predicate) -> Int? {
    guard predicate.isVerb, phrases.isEmpty, comma + 1 < units.count,
      units[comma + 1].function == .according, units[comma + 1].enclitic == .none
    else { return nil }
    var at = comma + 2
    while at < units.count, at - comma < Self.insertionLength {
      if sentence.mark(at) == .comma {
        guard at + 1 < units.count, !units[at + 1].isConjoined, !units[at + 1].hasPreposition,
          units[at + 1].isNominal || units[at + 1].tag == .number
            || units[at + 1].tag == .quantifier
        else { return nil }
        return sentence.nounPhrase(at: at + 1).flatMap {
          let end = sentence.phrases[$0].end
          return end < units.count && units[end].tag == .verb ? nil : at + 1
        }
      }
      switch units[at].tag {
      case .noun, .adjective, .name, .unknown, .preposition, .number: at += 1
      case .mark
      where [.openQuote, .closeQuote, .straightQuote].contains(sentence.mark(at)):
        at += 1
      default: return nil
      }
    }
    return nil
  }

  /// Where or when the clause is by what stands between commas: انفجرت، في حي الكرادة، سيارة.
  private func takeCircumstance(_ at: Int, _ predicate: Predicate) {
    guard units[at].tag == .preposition || standsWithBy(at) else { return }
    let function = units[at].tag == .preposition ? units[at].function : .by
    var end = takeComplement(at, function, predicate)
    // بالقصر الملكي بالرباط
    if standsWithBy(end), units[end].tag == .name { end = takeComplement(end, .by, predicate) }
    guard let taken = predicate.complements.last, taken.phrase >= 0,
      units[sentence.phrases[taken.phrase].head].reading?.partOfSpeech != .masdar,
      end < units.count, units[end].tag == .date
    else { return }
    predicate.dates.append(end)
  }

  /// بالقصر الملكي، بالرباط: a site or name with ب, which may say where.
  private func standsWithBy(_ unit: Int) -> Bool {
    unit < units.count && units[unit].proclitics.contains(.by)
      && (units[unit].tag == .name
        || (units[unit].tag == .noun && sentence.classes(unit).intersects(sets.placeKinds)))
  }

  /// Units that circumstances between commas have at most.
  private static let insertionLength = 14

  /// واتهمت نادية الأيوبي، أرملة القتيل، الحركة: the unit behind the comma that closes what somebody named
  /// is said to be.
  private func descriptionEnd(_ comma: Int, _ phrase: Int) -> Int? {
    let next = units[comma + 1]
    guard next.tag == .noun, !next.hasArticle, !next.hasPreposition, !next.isConjoined,
      sentence.phrases[phrase].names.contains(where: { units[$0].tag != .mark }),
      let described = sentence.nounPhrase(at: comma + 1),
      sentence.phrases[described].classes.intersects(sets.person),
      sentence.mark(sentence.phrases[described].end) == .comma
    else { return nil }
    return sentence.phrases[described].end + 1
  }

  func skipBracket(_ at: Int) -> Int {
    var end = at + 1
    while end < units.count, end < at + 30 {
      if sentence.mark(end) == .closeBracket { return end + 1 }
      end += 1
    }
    return at + 1
  }
}
