import ArgumentParser
import ArticleParser
import FoundationEssentials
import KnowledgeStore
import PackFiles
import WorldKnowledge

/// `--pack`.
struct PackOptions: ParsableArguments {
  @Option(
    name: .customLong("pack"),
    help: ArgumentHelp(
      """
      A folder with tables of your own, laid over the built-in ones. (also: WAQAI_PACKS, and \
      waqai/packs/ in the configuration folder)
      """, valueName: "dir"),
    completion: .directory)
  var folders: [String] = []

  /// The packs of the configuration folder, of `WAQAI_PACKS` and of `--pack`, in this order.
  ///
  /// - Throws: ``CommandFailure/noPack(_:origin:)`` for a folder that is not there.
  func active() throws -> ActivePacks { try ActivePacks(chosen: folders) }
}

/// The packs of a run: the built-in ones and the user's over them.
struct ActivePacks {
  /// The user's folders, each once.
  let folders: [String]

  /// Finds the packs of a run.
  init(chosen: [String]) throws {
    var folders = Self.configured()
    for folder in Self.listed() { folders.append(try Self.pack(folder, origin: "WAQAI_PACKS")) }
    for folder in chosen { folders.append(try Self.pack(folder, origin: "--pack")) }
    var seen: Set<String> = []
    self.folders = folders.filter { seen.insert(Self.resolved($0)).inserted }
  }

  /// All tables, the user's rows behind the built-in ones.
  var source: PackSource {
    folders.isEmpty ? .embedded : .layers([.embedded] + folders.map(PackSource.directory))
  }

  /// World knowledge with the user's rows.
  var world: WorldKnowledge { folders.isEmpty ? .standard : WorldKnowledge(from: source) }

  /// The versions that the store records.
  var versions: [PackRow] {
    let own = folders.map { folder in
      PackVersion(name: Self.name(of: folder), of: .directory(folder))
    }
    return ([.builtIn] + own).map { PackRow(name: $0.name, digest: $0.digest) }
  }

  /// The version of the parser with the user's packs: articles read with others are read again.
  func parserVersion(_ versions: [PackRow]) -> String {
    ([ArticleParser.version] + versions.dropFirst().map { "\($0.name)@\($0.digest)" })
      .joined(separator: "+")
  }

  /// Refuses packs with faults, which it lists.
  ///
  /// - Throws: ``CommandFailure/faultyPack(_:faults:)``.
  func check() throws {
    for folder in folders {
      let problems = checkPacks(in: folder)
      for problem in problems { Console.line("\(folder)/\(problem)") }
      if !problems.isEmpty { throw CommandFailure.faultyPack(folder, faults: problems.count) }
    }
    try checkAgainstEachOther()
  }

  /// Two packs must not give one id to two entries.
  private func checkAgainstEachOther() throws {
    for (index, folder) in folders.enumerated() where index > 0 {
      for clash in clashes(of: folder, with: Array(folders[..<index])) {
        Console.line("\(folder)/\(clash)")
        throw CommandFailure.faultyPack(folder, faults: 1)
      }
    }
  }

  private static func configured() -> [String] {
    let home = Terminal.environment("HOME").map { $0 + "/.config" }
    guard let root = Terminal.environment("XDG_CONFIG_HOME") ?? home else { return [] }
    let folder = root + "/waqai/packs"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { "\(folder)/\($0)" }.filter(isFolder)
  }

  private static func listed() -> [String] {
    (Terminal.environment("WAQAI_PACKS") ?? "").split(separator: ":").map(String.init)
  }

  private static func pack(_ path: String, origin: String) throws -> String {
    guard isFolder(path) else { throw CommandFailure.noPack(path, origin: origin) }
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  private static func resolved(_ path: String) -> String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) ?? path
  }

  private static func name(of folder: String) -> String {
    folder.split(separator: "/").last.map(String.init) ?? folder
  }
}
