internal import EventModel
internal import WorldKnowledge

/// Merges the mentions of one article into reports: the same event told in title, lead and body is
/// one report.
///
/// A class, because what compares mentions would otherwise copy the article with it.
final class ReportMerger {
  let article: Article
  let text: ArticleText
  let world: WorldKnowledge
  @exclusivity(unchecked) private var clusters: [[EventMention]] = []

  init(article: Article, text: ArticleText, world: WorldKnowledge) {
    self.article = article
    self.text = text
    self.world = world
  }

  /// Reports in the order of their first mentions.
  func reports(of mentions: [EventMention]) -> [Report] {
    for mention in mentions { place(mention) }
    if clusters.isEmpty { return [] }
    foldTitle()
    let seed = stableSeed()
    var used: [String: Int] = [:]
    var reports: [Report] = []
    for cluster in clusters {
      if let report = report(of: cluster, seed: seed, &used) { reports.append(report) }
    }
    return reports
  }

  // MARK: - Clusters

  /// How many of the events told last a mention may go back to, and how many of the first: in a text
  /// of any length the work for a mention stays the same.
  private static let memory = 150
  private static let lead = 20

  private func place(_ mention: EventMention) {
    if mention.isRecount, let home = home(ofRecount: mention) {
      mention.date = nil
      mention.hasOwnDate = false
      mention.places = []
      mention.actors = []
      clusters[home].append(mention)
      return
    }
    // The latest cluster first: people go back to what was said last.
    let indices = clusters.indices
    let home =
      indices.suffix(Self.memory).last { belongs(mention, to: clusters[$0]) }
      ?? indices.prefix(Self.lead).first { belongs(mention, to: clusters[$0]) }
    if let home {
      clusters[home].append(mention)
      return
    }
    if mention.isAnaphoric && mention.figures.isEmpty && !mention.hasOwnDate && !clusters.isEmpty {
      return
    }
    clusters.append([mention])
  }

  /// The event that a number in a series belongs to: the last of its category in the sentence or the
  /// one before. Place and days told with the number are those of the series.
  private func home(ofRecount mention: EventMention) -> Int? {
    clusters.indices.suffix(Self.memory).last { index in
      clusters[index].contains {
        $0.category == mention.category && $0.isTitle == mention.isTitle
          && mention.sentence - $0.sentence <= 1
      }
    }
  }

  /// The title tells again what the body tells in full: what is told only there joins the first event
  /// of the body that it may mean, and goes where the body has others of its category only.
  private func foldTitle() {
    let titled = clusters.indices.filter { clusters[$0].allSatisfy(\.isTitle) }
    guard titled.count < clusters.count else { return }
    var gone: Set<Int> = []
    for index in titled {
      let rest = clusters.indices.filter { !titled.contains($0) }
      if let home = rest.first(where: { mayMean(clusters[index], clusters[$0]) }) {
        clusters[home] += clusters[index]
        gone.insert(index)
      } else if rest.contains(where: { other in
        clusters[other].contains { $0.category == clusters[index].first?.category }
      }) {
        gone.insert(index)
      }
    }
    clusters = clusters.indices.filter { !gone.contains($0) }.map { clusters[$0] }
  }

  private func mayMean(_ title: [EventMention], _ body: [EventMention]) -> Bool {
    guard let one = title.first, body.contains(where: { typesAgree(one, $0) }),
      body.contains(where: { $0.status == one.status })
    else { return false }
    let known = { (mentions: [EventMention]) in
      mentions.flatMap(\.places).filter { !$0.isUnnamed && ($0.precision ?? 1) < 5 }
    }
    let (mine, theirs) = (known(title), known(body))
    return mine.isEmpty || theirs.isEmpty
      || mine.contains { place in
        theirs.contains {
          $0.id == place.id || world.place($0.id, liesIn: place.id)
            || world.place(place.id, liesIn: $0.id)
        }
      }
  }

  private func belongs(_ mention: EventMention, to cluster: [EventMention]) -> Bool {
    guard cluster.contains(where: { typesAgree(mention, $0) }) else { return false }
    // One clause over two bases tells two events.
    if cluster.contains(where: { $0.sentence == mention.sentence && $0.unit == mention.unit }) {
      return false
    }
    if cluster.contains(where: { isSameClause(mention, $0) && isAtSamePlace(mention, $0) }) {
      return true
    }
    if mention.isHarm { return isHarmOf(mention, cluster) }
    guard statusesAgree(mention, cluster) else { return mention.isAnaphoric }
    guard placesAgree(mention, cluster), datesAgree(mention, cluster), actorsAgree(mention, cluster)
    else { return false }
    // قصفوا القاعدة ردا على الغارات الإسرائيلية: whose attack it is tells it from others.
    if mention.isAnaphoric { return true }
    if cluster.contains(where: \.isTitle) && cluster.count == 1 { return true }
    return sharesSomething(mention, cluster)
  }

  private func typesAgree(_ mention: EventMention, _ other: EventMention) -> Bool {
    if mention.type == other.type { return true }
    if mention.category == other.category, mention.mode == "withdraw", other.mode == "withdraw",
      mention.type != "base-handover", other.type != "base-handover"
    {
      // Withdrawal and redeployment are one move where they leave the same place.
      return mention.places.contains { place in other.places.contains { $0.id == place.id } }
    }
    guard mention.category == "ASSAULT", other.category == "ASSAULT" else { return false }
    return mention.isGeneric || other.isGeneric || mention.isHarm || other.isHarm
  }

  /// A plan told again without a day of its own is the move that is told beside it.
  private func statusesAgree(_ mention: EventMention, _ cluster: [EventMention]) -> Bool {
    if cluster.allSatisfy({ $0.status == mention.status }) { return true }
    let both: Set<Status> = [.occurred, .planned]
    guard !mention.hasOwnDate, both.contains(mention.status),
      cluster.allSatisfy({ both.contains($0.status) && !$0.isTitle })
    else { return false }
    let samePlace = mention.places.contains { place in
      !place.isUnnamed && cluster.contains { $0.places.contains { $0.id == place.id } }
    }
    return samePlace
      || (!mention.places.isEmpty && mention.places.allSatisfy(\.isUnnamed)
        && sharesActor(mention, cluster))
  }

  private func sharesActor(_ mention: EventMention, _ cluster: [EventMention]) -> Bool {
    mention.actors.contains { actor in
      actor.role == .actor
        && cluster.contains { $0.actors.contains { $0.role == .actor && sameActor($0, actor) } }
    }
  }

  /// A noun and the verb that carries it: هجوم استهدف، شن هجوما.
  private func isSameClause(_ mention: EventMention, _ other: EventMention) -> Bool {
    guard mention.sentence == other.sentence else { return false }
    if mention.type == other.type, mention.subject >= 0, mention.subject == other.subject,
      mention.category == "ASSAULT" || isSentence(mention)
    {
      return true
    }
    return mention.governor == other.unit || other.governor == mention.unit
      || (mention.governor >= 0 && mention.governor == other.governor)
  }

  /// خرجوا في مسيرات بصنعاء وتعز: of a verb and its noun, both told of several places, those of one place.
  private func isAtSamePlace(_ mention: EventMention, _ other: EventMention) -> Bool {
    guard mention.isOneOfSeveral, other.isOneOfSeveral else { return true }
    return mention.places.contains { place in other.places.contains { $0.id == place.id } }
  }

  /// أدانت المحكمة ضابطا وحكمت عليه بالسجن: the sentence upon a verdict that somebody is guilty.
  private func isSentence(_ mention: EventMention) -> Bool {
    mention.type == "conviction" && !mention.actors.contains { $0.role == .recipient }
  }

  /// Deaths and wounds belong to the attack told in the same sentence or the one before.
  private func isHarmOf(_ mention: EventMention, _ cluster: [EventMention]) -> Bool {
    guard let nearest = cluster.last, nearest.status == mention.status else { return false }
    let distance = mention.sentence - nearest.sentence
    guard distance <= 1 else { return false }
    return placesAgree(mention, cluster) && (distance == 0 || !mention.hasOwnDate)
  }

  private func placesAgree(_ mention: EventMention, _ cluster: [EventMention]) -> Bool {
    guard !mention.places.isEmpty else { return true }
    guard cluster.contains(where: { !$0.places.isEmpty }) else { return true }
    let known = cluster.flatMap(\.places)
    if known.allSatisfy(\.isUnnamed) || mention.places.allSatisfy(\.isUnnamed) {
      return mention.places.contains { place in known.contains { $0.role == place.role } }
    }
    return mention.places.contains { place in
      known.contains {
        $0.id == place.id || world.place($0.id, liesInOrAround: place.id)
          || world.place(place.id, liesInOrAround: $0.id)
      }
    }
  }

  private func datesAgree(_ mention: EventMention, _ cluster: [EventMention]) -> Bool {
    guard let date = mention.date else { return true }
    return cluster.compactMap(\.date).allSatisfy { $0.overlaps(date) }
  }

  private func actorsAgree(_ mention: EventMention, _ cluster: [EventMention]) -> Bool {
    for role in [ActorRole.actor, .recipient] {
      let mine = mention.actors.filter { $0.role == role }
      let known = cluster.flatMap(\.actors).filter { $0.role == role }
      guard !mine.isEmpty, !known.isEmpty else { continue }
      let agree = mine.contains { actor in
        known.contains { sameActor($0, actor) }
      }
      // A title says أربع دول for those whom the body names.
      let isOpen =
        (mention.isTitle || cluster.contains(where: \.isTitle))
        && (mine.allSatisfy(\.isUnnamed) || known.allSatisfy(\.isUnnamed))
      if !agree && !isOpen { return false }
    }
    return true
  }

  private func sameActor(_ left: ReportedActor, _ right: ReportedActor) -> Bool {
    if left.id == right.id { return true }
    // A body of a state and the state itself; somebody unnamed of the same country.
    guard let country = left.country, country == right.country else {
      return left.kind == .unnamed && right.kind == .unnamed
    }
    return left.kind != .person && right.kind != .person
  }

  /// Two full mentions are one event only with a place, a counterpart or a day in common.
  private func sharesSomething(_ mention: EventMention, _ cluster: [EventMention]) -> Bool {
    let samePlace = mention.places.contains { place in
      place.precision.map { $0 < 5 } ?? true
        && cluster.contains { $0.places.contains { $0.id == place.id } }
    }
    let bothSides = [ActorRole.actor, .recipient].allSatisfy { role in
      mention.actors.contains { actor in
        actor.role == role
          && cluster.contains { $0.actors.contains { $0.role == role && sameActor($0, actor) } }
      }
    }
    let known = cluster.flatMap(\.places)
    let unnamed =
      !known.isEmpty && !mention.places.isEmpty
      && (known.allSatisfy(\.isUnnamed) || mention.places.allSatisfy(\.isUnnamed))
    return samePlace || bothSides || (unnamed && sharesActor(mention, cluster))
      || sharesVictim(mention, cluster)
  }

  /// اختفى الصحفي قبل أن تعلن عائلته أن مجهولين اختطفوه: whoever is taken in a sentence is taken once.
  private func sharesVictim(_ mention: EventMention, _ cluster: [EventMention]) -> Bool {
    Self.takings.contains(mention.type)
      && mention.actors.contains { actor in
        actor.role == .recipient
          && cluster.contains { other in
            other.sentence == mention.sentence
              && other.actors.contains { $0.role == .recipient && $0.id == actor.id }
          }
      }
  }

  private static let takings: Set<String> = ["abduction", "assassination", "arrest"]

  // MARK: - Reports

  private func report(
    of cluster: [EventMention], seed: String, _ used: inout [String: Int]
  ) -> Report? {
    let ordered = cluster.count > 1 ? cluster.sorted { quality($0) > quality($1) } : cluster
    guard let main = ordered.first(where: { !$0.isGeneric && !$0.isHarm }) ?? ordered.first,
      let type = world.eventType(id: main.type)
    else { return nil }
    // A definite noun alone that nothing before stands for says no more than that there was one.
    if cluster.allSatisfy({ $0.isAnaphoric }), cluster.count == 1,
      main.confidence < 0.5 || (main.places.isEmpty && main.actors.isEmpty && main.figures.isEmpty)
    {
      return nil
    }
    if isTopic(main, cluster) { return nil }
    var places: [ReportedPlace] = []
    var actors: [ReportedActor] = []
    var figures: [Figure] = []
    for mention in ordered {
      for place in mention.places where !places.contains(where: { $0.id == place.id }) {
        // An unnamed place of another mention is a wording of the one that is known.
        if place.isUnnamed, places.contains(where: { $0.role == place.role }) { continue }
        places.append(place)
      }
      for actor in mention.actors
      where !actors.contains(where: { $0.id == actor.id && $0.role == actor.role }) {
        if mention.unit != main.unit || mention.sentence != main.sentence,
          actor.isUnnamed, actors.contains(where: { $0.role == actor.role })
        {
          continue
        }
        actors.append(actor)
      }
    }
    places = withoutRepetition(places)
    for figure in ordered.flatMap(\.figures) + ordered.flatMap(\.laterFigures)
    where !figures.contains(where: { $0.kind == figure.kind }) {
      figures.append(figure)
    }
    var steps = ordered.flatMap(\.steps)
    if !places.contains(where: { !$0.isUnnamed }),
      let donor = ordered.first(where: { $0.inheritedPlace != nil }),
      let place = donor.inheritedPlace
    {
      places = [place]
      steps.append("\(place.role.rawValue): \(place.id), \(donor.inheritedPlaceSource)")
    }
    let date = (ordered.first { $0.hasOwnDate } ?? ordered.first { $0.date != nil })?.date
    let confidence = ordered.map(\.confidence).max() ?? main.confidence
    var report = Report(
      id: "", type: main.type, status: main.status,
      plover: PloverCode(event: type.plover, mode: type.mode, quad: type.quad), date: date,
      places: places, actors: actors, quantities: figures,
      attribution: ordered.lazy.compactMap(\.attribution).first,
      mentions: ordered.map { mention in
        Mention(
          evidence: Quote(span: mention.evidence, text: text.words(mention.evidence)),
          trigger: Quote(span: mention.trigger, text: text.words(mention.trigger)))
      }, confidence: (confidence * 100).rounded() / 100, rule: main.rule,
      steps: steps)
    report.id = id(of: report, seed: seed, &used)
    return report
  }

  /// Attacks and protests that are what something else is about, and no news: one of which nothing is told
  /// but that there are such, or which is named but once and only in passing, as what a trial, a visit or an
  /// opinion is about: حكم عليهم لتنفيذهم الاعتداءات.
  private func isTopic(_ main: EventMention, _ cluster: [EventMention]) -> Bool {
    guard main.status == .occurred else { return false }
    let isToldOnce = cluster.count == 1
    let isAside =
      isToldOnce && main.isInPassing && main.isUnspecific && main.laterFigures.isEmpty
    switch main.category {
    case "ASSAULT": return isAside || cluster.allSatisfy(\.isBare)
    case "PROTEST": return isAside || isToldOnce && main.isBare
    default: return false
    }
  }

  /// Places without those that add nothing to another one in the same role: the wider of two, and a
  /// site without a name beside one that has a name.
  private func withoutRepetition(_ places: [ReportedPlace]) -> [ReportedPlace] {
    guard places.count > 1 else { return places }
    return places.filter { place in
      !places.contains { other in
        guard other.id != place.id, !other.isUnnamed else { return false }
        return place.isVague
          ? other.role == place.role
          : (other.role == place.role || place.role == .at)
            && world.place(other.id, liesInOrAround: place.id)
      }
    }
  }

  /// Body before title, the one with more of its own before the one with less.
  private func quality(_ mention: EventMention) -> Int {
    var score = mention.actors.count * 2 + mention.places.count * 2 + mention.figures.count
    if mention.hasOwnDate { score += 3 }
    if mention.isTitle { score -= 4 }
    if mention.isAnaphoric { score -= 8 }
    if mention.isGeneric || mention.isHarm { score -= 3 }
    return score * 1000 - mention.sentence
  }

  // MARK: - Ids

  /// The article's identity in ids: its own id and its words.
  private func stableSeed() -> String {
    stableDigest(article.id, "\u{1F}", article.url ?? "", "\u{1F}", article.text)
  }

  /// Eight characters of a hash, then type, day and place for people to read.
  private func id(
    of report: Report, seed: String, _ used: inout [String: Int]
  ) -> String {
    var parts = [report.type, "|", report.status.rawValue, "|"]
    for (index, place) in report.places.enumerated() {
      if index > 0 { parts.append(",") }
      parts.append(place.id)
    }
    let key = joined(parts)
    // Reports of one key are told apart by their number, so that 40 bits are hashed once each.
    let number = used[key, default: 0]
    used[key] = number + 1
    var words = [stableDigest(seed, "\u{1F}", key, "\u{1F}", String(number)), "-", report.type]
    if let day = report.date?.earliest ?? report.date?.latest { words += ["-", day.iso] }
    if let place = report.places.first { words += ["-", String(lastPart(of: place.id))] }
    return joined(words).lowercased()
  }

  /// What stands behind the last full stop or colon of an id.
  private func lastPart(of id: String) -> Substring {
    let isSeparator = { (byte: UInt8) in byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") }
    let end = id.utf8.lastIndex { !isSeparator($0) }.map(id.utf8.index(after:)) ?? id.startIndex
    let start = id.utf8[..<end].lastIndex(where: isSeparator).map(id.utf8.index(after:))
    return id[(start ?? id.startIndex)..<end]
  }
}
