internal import LanguagePacks
internal import TextAnalysis

// What belongs to a noun phrase beyond its words: the body that it is part of, the phrases joined to it.

extension SentenceAnalysis {
  /// مسؤول في التحالف، قوة من جهاز، القوات الموالية لحكومة: who the head belongs to.
  func addAffiliation(_ phrase: inout NounPhrase, _ depth: Int) {
    if addBody(&phrase, depth) || addField(&phrase) { return }
    let belongs =
      phrase.adjectives.last.map { classes($0).intersects(lexicon.sets.belonging) } ?? false
    guard phrase.end < units.count, phrase.genitive < 0 || hasTitle(phrase) || belongs else {
      return
    }
    let people = lexicon.sets.people
    // A name that a participle describes: الفصائل العراقية المدعومة من إيران.
    let at = phrase.end
    var inner = at
    let affiliates =
      belongs
      || phrase.adjectives.last.map {
        units[$0].reading?.partOfSpeech == .activeParticiple
          || units[$0].reading?.partOfSpeech == .passiveParticiple
      } ?? false
    if units[at].proclitics.contains(.to), !units[at].isConjoined, units[at].isNominal,
      affiliates
        || (!phrase.isDefinite && phrase.classes.intersects(lexicon.sets.housed)
          && phrase.adjectives.isEmpty)
    {
      inner = at
    } else if units[at].tag == .preposition, units[at].enclitic == .none,
      units[at].function == .in || (units[at].function == .from && !phrase.isDefinite),
      units[at].proclitics.isEmpty,
      phrase.classes.intersects(people) || isOffice(phrase.head)
        || (units[at].function == .from && phrase.classes.intersects(lexicon.sets.delegations)),
      at + 1 < units.count
    {
      inner = at + 1
    } else {
      return
    }
    guard let found = nounPhrase(at: inner, depth: depth + 1), isActorLike(found),
      !isNamedDivision(found)
    else { return }
    phrase.affiliation = found
    phrase.end = phrases[found].end
    takeBracketedName(of: found, &phrase)
    // وزير الداخلية في حكومة الوفاق فتحي باشاغا
    if isOffice(phrase.head), phrase.names.isEmpty { takeHolder(&phrase) }
  }

  /// القوات التابعة للأمم المتحدة (يونيفيل): the short name in brackets is that of the whole.
  private func takeBracketedName(of inner: Int, _ phrase: inout NounPhrase) {
    let name = phrase.end - 2
    guard phrase.names.isEmpty, phrase.classes.intersects(lexicon.sets.bodies),
      name > phrases[inner].head + 1, mark(name + 1) == .closeBracket,
      mark(name - 1) == .openBracket, units[name].tag == .name,
      hasEntry(name, where: { $0.kind == .actor })
    else { return }
    phrase.names = name..<(name + 1)
    phrase.isDefinite = true
  }

  /// الناطق باسم الكتائب جعفر الحسيني، الأمين العام لـ"حزب الله" السيد حسن نصر الله: the body that
  /// somebody speaks for or heads, and the name behind it.
  private func addBody(_ phrase: inout NounPhrase, _ depth: Int) -> Bool {
    let at = phrase.end
    guard at < units.count, hasTitle(phrase) || isOffice(phrase.head),
      phrase.names.isEmpty || isOffice(phrase.head), !units[at].isConjoined
    else { return false }
    var inner = at
    if classes(at).intersects(lexicon.sets.onBehalf), units[at].proclitics.contains(.by) {
      if let end = bodyOfPronoun(behind: at, depth) {
        phrase.end = end
        takeHolder(&phrase)
        return true
      }
      inner = at + 1
    } else if units[at].tag == .preposition, units[at].function == .for,
      units[at].enclitic == .none
    {
      inner = at + 1
    } else if !units[at].proclitics.contains(.to)
      || !(units[at].tag == .name || (units[at].tag == .noun && phrase.isDefinite))
    {
      return false
    }
    let isQuoted = inner < units.count && opensQuote(inner)
    if isQuoted { inner += 1 }
    guard inner < units.count, let found = nounPhrase(at: inner, depth: depth + 1),
      isActorLike(found)
    else { return false }
    phrase.affiliation = found
    var end = phrases[found].end
    if isQuoted, mark(end) == .closeQuote || mark(end) == .straightQuote { end += 1 }
    phrase.end = end
    if !isQuoted { releaseHolder(found, &phrase) }
    takeHolder(&phrase)
    return true
  }

  /// منسقة الشؤون الإنسانية في السودان ليلى حداد، القيادي في الحزب سامر عادل: the name behind the
  /// country or body that a title is held in.
  private func addField(_ phrase: inout NounPhrase) -> Bool {
    let at = phrase.end
    guard at + 2 < units.count, hasTitle(phrase) || isOffice(phrase.head),
      phrase.names.isEmpty || isOffice(phrase.head), phrase.isDefinite,
      units[at].tag == .preposition, units[at].enclitic == .none, units[at].proclitics.isEmpty,
      [.in, .about, .to].contains(units[at].function),
      units[at + 1].tag == .name || (units[at + 1].tag == .noun && units[at + 1].hasArticle)
    else { return false }
    let holder = at + 2
    let isFurtherName =
      units[holder].tag == .unknown && units[holder].reading == nil
      && tokens.isGivenName(units[holder].start)
    let isUnknownPair =
      units[holder].tag == .unknown && holder + 1 < units.count
      && [.unknown, .name].contains(units[holder + 1].tag) && !units[holder].hasArticle
    let isKnown = units[holder].tag == .name && isPerson(holder)
    guard isFurtherName || isUnknownPair || isKnown else { return false }
    let before = phrase.names
    phrase.end = holder
    takeHolder(&phrase)
    guard phrase.names != before else {
      phrase.end = at
      return false
    }
    return true
  }

  /// Whether a name is that of a person whom the catalogue knows.
  private func isPerson(_ unit: Int) -> Bool {
    hasEntry(unit) { lexicon.entities.classes(of: $0).intersects(lexicon.sets.knownPeople) }
  }

  /// الأمين العام للحلف ينس ستولتنبرغ: the name behind the body is that of its head.
  private func releaseHolder(_ body: Int, _ phrase: inout NounPhrase) {
    let names = phrases[body].names
    guard let first = names.first, first > phrases[body].head, units[first].tag == .name,
      isPersonName(first), names.upperBound == phrases[body].end
    else { return }
    phrases[body].names = 0..<0
    phrases[body].end = first
    phrase.end = first
  }

  /// الناطق باسمهم محمد عبد السلام، الناطق باسم خارجيتها بهرام قاسمي: the unit behind a body that only a
  /// pronoun tells.
  private func bodyOfPronoun(behind at: Int, _ depth: Int) -> Int? {
    if units[at].enclitic != .none { return at + 1 }
    guard at + 1 < units.count, units[at + 1].tag == .noun, units[at + 1].enclitic != .none,
      let found = nounPhrase(at: at + 1, depth: depth + 1)
    else { return nil }
    return phrases[found].head + 1
  }

  /// The holder's name behind the body, with a title before it.
  private func takeHolder(_ phrase: inout NounPhrase) {
    var at = phrase.end
    if at + 1 < units.count, units[at].tag == .noun, units[at].hasArticle,
      classes(at).intersects(lexicon.sets.titles)
    {
      at += 1
    }
    guard at < units.count, !units[at].isConjoined, !units[at].hasPreposition,
      units[at].tag == .unknown || (units[at].tag == .name && isPersonName(at))
    else { return }
    var end = at + 1
    while end < units.count, units[end].tag == .unknown, !units[end].isConjoined,
      !units[end].hasPreposition, units[end - 1].tag == .unknown
    {
      end += 1
    }
    phrase.names = at..<end
    phrase.isDefinite = true
    phrase.end = end
  }

  /// Whether the phrase names an organisation, force, group or government.
  func isActorLike(_ phrase: Int) -> Bool {
    let it = phrases[phrase]
    if it.classes.intersects(lexicon.sets.bodies) { return true }
    return it.names.contains { unit in
      units[unit].tag == .name && hasEntry(unit) { $0.kind == .actor }
        && !hasEntry(unit) { $0.kind == .place }
    }
  }

  /// إرهابي في قضاء الحويجة: a district with its name, where the word for it is that of the judiciary too.
  private func isNamedDivision(_ phrase: Int) -> Bool {
    phrases[phrase].classes.intersects(lexicon.sets.region)
      && phrases[phrase].names.contains { unit in hasEntry(unit) { $0.kind == .place } }
  }

  /// The phrase and all phrases joined to it by و, in order.
  func coordinated(_ phrase: Int) -> [Int] {
    var result: [Int] = []
    forEachCoordinated(phrase) { result.append($0) }
    return result
  }

  /// Calls with the phrase and with all phrases joined to it by و, in order.
  @inline(__always)
  func forEachCoordinated(_ phrase: Int, _ body: (Int) -> Void) {
    body(phrase)
    var last = phrase
    for _ in 1..<Self.longestList {
      if phrases[last].next < 0 { linkNext(last) }
      guard phrases[last].next >= 0 else { return }
      last = phrases[last].next
      body(last)
    }
  }

  /// So many phrases may be joined.
  private static let longestList = 12

  /// Finds the phrase joined behind one, of the same sort: names with names, people with people.
  private func linkNext(_ phrase: Int) {
    var at = phrases[phrase].end
    guard at < units.count else { return }
    if units[at].tag == .conjunction, units[at].function == .or, at + 1 < units.count {
      at += 1
    } else if mark(at) == .comma, at + 1 < units.count, isListed(at + 1) {
      at += 1
    } else if !units[at].proclitics.contains(.and) || units[at].hasPreposition {
      return
    }
    guard units[at].isNominal || units[at].tag == .number || units[at].tag == .quantifier,
      let found = nounPhrase(at: at), found != phrase
    else { return }
    let end = phrases[found].end
    if end < units.count, units[end].tag == .verb, units[end].proclitics.isEmpty,
      phrases[found].isDefinite, phrases[found].names.isEmpty
    {
      return  // a clause of its own begins here: والجيش يقصف
    }
    phrases[phrase].next = found
  }

  /// Names in a list behind a comma: أربيل، دهوك والسليمانية.
  private func isListed(_ at: Int) -> Bool {
    guard units[at].tag == .name, at + 1 < units.count else { return false }
    return mark(at + 1) == .comma || units[at + 1].proclitics.contains(.and)
  }
}
