import ArgumentParser
import ArticleReader
import Evaluation
import WorldKnowledge

/// Annotated articles that are scored together: those of one path.
struct GoldPart {
  /// The last part of the path without its extension; the whole path where another is called so.
  var name: String
  var files: [String]
  var articles: [GoldArticle]

  /// Reads all parts.
  ///
  /// - Throws: ``CommandFailure`` or `ArticlePathError` where a path has no gold articles;
  ///   `ExitCode.failure` after listing all faults on standard error.
  static func read(_ paths: [String]) throws -> [GoldPart] {
    let names = partNames(paths)
    var faults: [String] = []
    let parts = try zip(paths, names).map { path, name in
      let files = try goldFiles(at: path)
      return GoldPart(
        name: name, files: files, articles: files.flatMap { goldArticles(inFile: $0, &faults) })
    }
    guard faults.isEmpty else {
      for fault in faults { Console.line(fault) }
      throw ExitCode.failure
    }
    return parts
  }
}

/// The names of parts in tables.
func partNames(_ paths: [String]) -> [String] {
  let stems = paths.map { path in
    let last = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }
  return zip(paths, stems).map { path, stem in
    stems.count { $0 == stem } == 1 ? stem : path
  }
}

private func goldFiles(at path: String) throws -> [String] {
  let files = try articleFiles(at: path)
  guard files != [path] else { return files }
  let gold = files.filter { $0.hasSuffix(".jsonl") || $0.hasSuffix(".ndjson") }
  guard !gold.isEmpty else { throw CommandFailure.noGold(folder: path) }
  return gold
}

/// The annotated articles of a file; what is not in the format is added to the faults.
private func goldArticles(inFile path: String, _ faults: inout [String]) -> [GoldArticle] {
  let lines: [ArticleLine]
  do throws(RejectionReason) {
    lines = try articleLines(inFile: path)
  } catch {
    faults.append(Rejection(origin: path, reason: error).description)
    return []
  }
  return lines.compactMap { line in
    let origin = "\(path):\(line.number)"
    do throws(RejectionReason) {
      let article = try line.article.get()
      do throws(GoldFaults) {
        return try goldArticle(json: line.json, article: article, origin: origin, types: types)
      } catch {
        faults += error.faults.map { "\(origin): error: \($0)" }
      }
    } catch {
      faults.append(Rejection(origin: path, line: line.number, reason: error).description)
    }
    return nil
  }
}

private let types = Set(standardEventTypes.map(\.id))
