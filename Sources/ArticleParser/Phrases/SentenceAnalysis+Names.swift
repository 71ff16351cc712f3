internal import LanguagePacks
internal import TextAnalysis

// Names of people, bodies and places inside noun phrases.

extension SentenceAnalysis {
  /// Whether a name or unknown word belongs to the phrase so far.
  func takesName(_ at: Int, _ phrase: NounPhrase, _ last: Int) -> Bool {
    let unit = units[at]
    if !phrase.names.isEmpty {
      // مساعد وزير الخارجية الأميركي تيبور ناغي: an office with its adjective before the name.
      let end = phrase.names.upperBound
      guard end == at || (isOffice(end - 1) && units[end..<at].allSatisfy { $0.tag == .adjective })
      else { return false }
      // سفير السعودية عادل الجبير: the name of who holds the title stands behind its body.
      if isBehindOffice(phrase), unit.tag == .name, !isOffice(end - 1) { return isPersonOnly(at) }
      let before = units[at - 1]
      // Parts of one unknown name go together; two known names do not.
      if unit.tag == .unknown {
        return !unit.hasArticle || before.tag == .unknown
          || (isPersonName(at - 1) && !isOffice(at - 1) && hasTitle(phrase))
      }
      return (before.tag == .unknown || isOffice(end - 1)) && isPersonName(at)
    }
    // اتهم قائد الدفاع المدني غلام رضا جلالي الولايات المتحدة: behind somebody's name comes somebody else.
    if phrase.genitive >= 0, phrases[phrase.genitive].names.upperBound == at,
      unit.tag == .name, isPersonOnly(at - 1)
    {
      return false
    }
    // اقتحم مسلحون السفارة: the plural in ون keeps its ن, so nothing hangs on it.
    if unit.tag == .name, let features = units[last].reading?.features,
      features.contains(.nominative), !features.contains(.construct), units[last].tag == .noun,
      !units[last].hasArticle
    {
      return false
    }
    // أوقف الأمن شابا سوريا: nothing is named by an indefinite accusative, whose adjective it is.
    if unit.tag == .name, hasTanwin(last), isPlainPlace(at),
      !phrase.classes.intersects(lexicon.sets.placeKinds)
    {
      return false
    }
    // وفد فرنسي بغداد: a known place is no part of a person's phrase, nor behind an adjective.
    if unit.tag == .name, isPlainPlace(at) {
      if !phrase.adjectives.isEmpty && !phrase.classes.intersects(lexicon.sets.placeKinds) {
        return false
      }
      if units[phrase.head].hasArticle, phrase.classes.intersects(lexicon.sets.person) {
        return false
      }
    }
    // اتهم مصدر أمني الحوثيين: a definite name is no apposition of an indefinite phrase.
    if unit.tag == .name, !phrase.isDefinite, !phrase.adjectives.isEmpty,
      unit.hasArticleLetters(tokens), !isCompoundDirection(phrase)
    {
      return false
    }
    // والتركي رجب طيب أردوغان
    if units[phrase.head].tag == .adjective, units[phrase.head].isConjoined, phrase.country >= 0,
      unit.tag == .name
    {
      return isPersonOnly(at)
    }
    // استقبل العاهل المغربي رئيس الوزراء الإسباني: nor does somebody else's office name who is known by his country.
    if unit.tag == .name, isOffice(at), phrase.country >= 0, hasTitle(phrase) { return false }
    // في قصر البحر وزير الخارجية: nor is an office the name of a site.
    if unit.tag == .name, isOffice(at), phrase.genitive >= 0 || !takesGenitive(last),
      phrase.classes.intersects(lexicon.sets.placeKinds),
      !phrase.classes.intersects(lexicon.sets.person)
    {
      return false
    }
    if takesGenitive(last), phrase.genitive < 0,
      phrase.adjectives.isEmpty || isCompoundDirection(phrase)
    {
      return true
    }
    // توعد التنظيم القوات العراقية: a body by its full name is no name of a definite noun.
    if unit.tag == .name, units[phrase.head].hasArticle, !hasTitle(phrase),
      unit.end > unit.start + 1, unit.hasArticleLetters(tokens) || isBody(at), !isOffice(at)
    {
      return false
    }
    // اعتقلت الشرطة محمود حسين، اتهم الجيش قوات الدعم السريع، حملت الفصائل واشنطن المسؤولية: nor is anybody the
    // name of a body with the article, or a body that of a title (دعا المبعوث الأممي الحوثيين).
    if units[phrase.head].hasArticle, phrase.adjectives.isEmpty, !hasTitle(phrase),
      phrase.classes.intersects(lexicon.sets.bodies),
      unit.tag == .unknown || !isPlainPlace(at) || !unit.hasArticleLetters(tokens)
    {
      return false
    }
    if phrase.genitive >= 0 || units[phrase.head].hasArticle, hasTitle(phrase), unit.tag == .name,
      !isPersonName(at), !isOffice(at)
    {
      return false
    }
    let named = lexicon.sets.named
    let head = phrase.classes.union(genitiveHeadClasses(phrase))
    guard head.intersects(named) || units[phrase.head].tag == .name else { return false }
    if units[phrase.head].tag == .name {
      // An office known as a phrase (وزير الخارجية) takes its holder's name.
      guard isOffice(phrase.head) else { return false }
      if unit.tag == .unknown { return !unit.hasArticle || tokens.isGivenName(unit.start) }
      // هدد رئيس الوزراء الإسرائيلي حزب الله: an office has no name but its holder's.
      return isPersonName(at) || isOffice(at)
    }
    if unit.tag == .unknown { return !unit.hasArticle || hasTitle(phrase) }
    return true
  }

  /// عضو «اللقاء الديموقراطي», قناة «الحوار»: whether a definite noun opens the name that a body or somebody of
  /// it has between quotation marks.
  func isQuotedName(_ unit: Int) -> Bool {
    guard unit > 1, units[unit].hasArticle, opensQuote(unit - 1) else { return false }
    let before = classes(unit - 2)
    guard units[unit - 2].isNominal,
      before.intersects(lexicon.sets.bodies) || before.intersects(lexicon.sets.titles)
    else { return false }
    return (unit + 1...unit + Self.quotedNameLength).contains { end in
      end < units.count
        && units[unit + 1..<end].allSatisfy { $0.tag == .adjective || $0.tag == .noun }
        && [.closeQuote, .straightQuote].contains(mark(end))
    }
  }

  /// Words that the name of a body has at most.
  private static let quotedNameLength = 3

  /// Whether a name is that of a body alone.
  private func isBody(_ unit: Int) -> Bool {
    entries(unit).allSatisfy { $0.kind == .actor } && !isPersonName(unit)
  }

  func hasTitle(_ phrase: NounPhrase) -> Bool {
    phrase.classes.intersects(lexicon.sets.titles)
  }

  private func genitiveHeadClasses(_ phrase: NounPhrase) -> ClassSet {
    phrase.genitive >= 0 ? phrases[phrase.genitive].classes : ClassSet()
  }

  /// Whether a name is a place and nobody.
  private func isPlainPlace(_ unit: Int) -> Bool {
    let entries = entries(unit)
    return entries.contains { $0.kind == .place }
      && !entries.contains { $0.kind == .family || isPerson($0) }
  }

  /// Persons stand behind the states in the catalogue of actors; a state is also a place.
  func isPerson(_ entry: PhraseEntry) -> Bool {
    entry.kind == .actor && !entries.contains { $0.kind == .place && $0.index == entry.index }
  }

  func isOffice(_ unit: Int) -> Bool { hasEntry(unit) { $0.kind == .office } }

  func isPersonName(_ unit: Int) -> Bool {
    hasEntry(unit) {
      $0.kind == .family
        || lexicon.entities.classes(of: $0).intersects(lexicon.sets.knownPeople)
    }
  }
}
