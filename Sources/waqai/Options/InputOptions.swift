import ArgumentParser
import ArticleReader
import EventModel

/// The articles that `ingest` and `extract` read, and what the caller knows of them.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files (text or JSON lines), folders of such files, or - for standard input.",
      valueName: "path"),
    completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "The publication date of all articles, above what they state.", valueName: "YYYY-MM-DD"),
    transform: calendarDate)
  var published: CalendarDate?

  @Option(
    help: ArgumentHelp("The source of all articles, above what they state.", valueName: "name"))
  var source: String?

  /// What the caller knows better than the files.
  var overrides: ArticleOverrides { ArticleOverrides(published: published, source: source) }

  /// All files that the paths stand for, in their order.
  func files() throws(ArticlePathError) -> [String] {
    var files: [String] = []
    for path in paths { files += try articleFiles(at: path) }
    return files
  }
}

/// Reads a day.
@Sendable func calendarDate(_ text: String) throws -> CalendarDate {
  guard let date = CalendarDate(iso: text) else {
    throw ValidationError("Give a day that exists as YYYY-MM-DD, for example 2020-03-17.")
  }
  return date
}
