internal import EventModel

/// Gives undated mentions the days of their neighbours, where people would read them so: the acts of
/// one operation share its day; what people say about it lies between it and publication.
struct DateInheritance {
  let published: CalendarDate?
  /// The day of the article's news.
  let news: EventDate?
  /// The days that head the paragraphs of chronicles and live reports.
  let headings: DateHeadings

  func fill(_ mentions: [EventMention]) {
    guard let published else { return }
    // What people say, they say of the event that the article opens with.
    let opening = mentions.first {
      !$0.isTitle && $0.hasOwnDate && isNews($0) && $0.sentence <= Self.lead
        && !$0.isVerbal
    }?.date
    for index in mentions.indices where mentions[index].date == nil {
      let mention = mentions[index]
      if mention.status == .planned, let plan = plan(before: index, mentions) {
        mentions[index].date = plan.date
        explain(mentions[index], "of the plan told before")
        continue
      }
      if mention.status == .planned, mention.sentence == 0, !mention.isTitle {
        // The plan that the article opens with holds from now on.
        mention.date = EventDate(earliest: published, latest: nil)
        explain(mention, "planned when the article was written")
        continue
      }
      if let day = headings.date(inParagraph: mention.paragraph), mention.status == .occurred {
        mention.date = day
        explain(mention, "of the heading")
        continue
      }
      if mention.status == .negated {
        mention.date = dayOfDenied(index, mentions)
        explain(mention, "of the account that it is denied in")
        continue
      }
      guard mention.status == .occurred, !mention.isAnaphoric else { continue }
      if mention.isCircumstance, let main = mainClause(of: index, mentions) {
        mention.date = main.date
        explain(mention, "of the clause that it goes on with")
        continue
      }
      let isVerbal = mention.isVerbal
      if mention.isOngoing && isVerbal && !mention.isStated && !isPerformed(mention) { continue }
      if let background = mention.background, !isVerbal || mention.isAside {
        mention.date = background
        explain(mention, "of the days that the sentence speaks of")
      } else if let neighbour = neighbour(of: index, mentions), let date = neighbour.date {
        let sharesActor = mention.actors.contains { actor in
          actor.role == .actor && neighbour.actors.contains { $0.id == actor.id }
        }
        let isOne = !isVerbal || (sharesActor && mention.sentence - neighbour.sentence <= 1)
        mention.date = EventDate(
          earliest: date.earliest, latest: isOne ? date.latest : published)
        explain(mention, "of the event told before")
      } else if let news, isVerbal || belongsToNews(index, mentions, news) {
        mention.date = EventDate(
          earliest: isVerbal ? Self.earlier(news, opening) : news.earliest,
          latest: isVerbal ? published : news.latest)
        explain(mention, "the day of the news")
      } else if mention.sentence <= 1 {
        mention.date = EventDate(earliest: published.adding(days: -1), latest: published)
        explain(mention, "the news of the day")
      }
    }
  }

  /// تدين الوزارة بأشد العبارات الهجوم: what a statement opens with is done by its words.
  private func isPerformed(_ mention: EventMention) -> Bool {
    mention.sentence <= 1 && mention.mode == "disapprove"
  }

  /// يصل الوزير غدا إلى بغداد، حيث سيجتمع بنظيره: the dated plan of the same actor in the sentence.
  private func plan(before index: Int, _ mentions: [EventMention]) -> EventMention? {
    mentions[..<index].last { other in
      other.status == .planned && other.hasOwnDate && other.sentence == mentions[index].sentence
        && other.actors.contains { actor in
          actor.role == .actor && mentions[index].actors.contains { $0.id == actor.id }
        }
    }
  }

  /// نفى الحزب أن تكون إسرائيل شنت أي غارة: violence that somebody denies or misses is looked for in the
  /// days of the violence told of in its paragraph.
  private func dayOfDenied(_ index: Int, _ mentions: [EventMention]) -> EventDate? {
    let mention = mentions[index]
    guard mention.category == "ASSAULT", !mention.isTitle else { return nil }
    if let day = headings.date(inParagraph: mention.paragraph) { return day }
    return mentions[..<index].last { isNews($0) && $0.paragraph == mention.paragraph }?.date ?? news
  }

  /// قطعت علاقاتها فجر الاثنين متهمة إياها: the event of the clause that a participle goes on with.
  private func mainClause(of index: Int, _ mentions: [EventMention]) -> EventMention? {
    let mention = mentions[index]
    return mentions[..<index].last {
      $0.sentence == mention.sentence && $0.status == .occurred && $0.date != nil
        && !$0.isAnaphoric && !$0.isAside
    }
  }

  /// Sentences that an article opens with.
  private static let lead = 3
  /// The paragraph from which on an article turns to what else was done, on days that it does not say;
  /// the title counts as one.
  private static let background = 6

  /// Whether an act without a day of its own is told as part of the news: in the opening paragraphs, and
  /// further on where the news is of the same kind or country, or forces are put on alert for it.
  private func belongsToNews(_ index: Int, _ mentions: [EventMention], _ news: EventDate) -> Bool {
    let mention = mentions[index]
    return mention.paragraph < Self.background || mention.category == "MOBILIZE"
      || mentions[..<index].contains {
        isNews($0) && $0.date?.earliest == news.earliest
          && ($0.category == mention.category || sharesCountry($0, mention))
      }
  }

  private func sharesCountry(_ first: EventMention, _ second: EventMention) -> Bool {
    first.places.contains { place in
      place.country != nil && second.places.contains { $0.country == place.country }
    }
  }

  private static func earlier(_ news: EventDate, _ opening: EventDate?) -> CalendarDate? {
    guard let first = news.earliest, let other = opening.flatMap(lastDay) else {
      return news.earliest
    }
    return min(first, other)
  }

  /// The day from which on people speak of an event: its last one, or that on which its night began.
  private static func lastDay(of date: EventDate) -> CalendarDate? {
    guard let first = date.earliest, let last = date.latest else { return date.earliest }
    return last.dayNumber - first.dayNumber > 1 ? last : first
  }

  private func explain(_ mention: EventMention, _ why: String) {
    guard let date = mention.date else { return }
    mention.steps.append(
      step("date: ", date.earliest?.iso ?? "…", " to ", date.latest?.iso ?? "…", ", ", why))
  }

  /// The nearest mention before that is dated to the days before publication: of the same paragraph
  /// where the article has named the day of its news, else of all, and those behind.
  private func neighbour(of index: Int, _ mentions: [EventMention]) -> EventMention? {
    let paragraph = mentions[index].paragraph
    let isVerbal = mentions[index].isVerbal
    // انسحب بعد يومين من خطف الجنود: not of what it is told to be days after.
    let mayLend = { (other: EventMention) in
      self.isNews(other) && !(other.isAnchor && other.sentence == mentions[index].sentence)
    }
    // What people said on some day up to publication is no measure of what others tell was done.
    let before = mentions[..<index].last {
      mayLend($0) && (news == nil || $0.paragraph == paragraph)
        && (isVerbal || $0.hasOwnDate || !$0.isVerbal
          || $0.sentence == mentions[index].sentence)
    }
    return before ?? (news == nil ? mentions[index...].first(where: mayLend) : nil)
  }

  private func isNews(_ mention: EventMention) -> Bool {
    guard let published, mention.status == .occurred, let date = mention.date,
      let earliest = date.earliest, let latest = date.latest
    else { return false }
    return latest <= published
      && published.dayNumber - earliest.dayNumber <= ArticleTimeline.reach
  }
}
