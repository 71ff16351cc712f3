package import EventModel

/// What the caller knows better than the files: it stands above what they state.
package struct ArticleOverrides: Hashable, Sendable {
  /// The publication date of every article.
  package var published: CalendarDate?
  /// The source of every article.
  package var source: String?

  /// Makes overrides; nil leaves what the files state.
  package init(published: CalendarDate? = nil, source: String? = nil) {
    self.published = published
    self.source = source
  }
}
