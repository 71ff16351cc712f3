internal import PackFiles

/// The tables that are checked, and the built-in ones that stand in for those that a folder lacks.
///
/// Only the pack's own tables are checked; the others give the ids that they may refer to.
struct PackUnderCheck {
  let source: PackSource
  private var own: [String: PackTable] = [:]

  init(_ source: PackSource) {
    self.source = source
    own = Self.tables(in: source)
  }

  private static let builtIn = tables(in: .embedded)

  /// The tables that a source has, by their paths.
  private static func tables(in source: PackSource) -> [String: PackTable] {
    var tables: [String: PackTable] = [:]
    for layout in PackLayout.all {
      guard let bytes = source.bytes(of: layout.path) else { continue }
      tables[layout.path] = PackTable(Table(bytes: bytes, file: layout.path), layout: layout)
    }
    return tables
  }

  /// What the pack is called in messages about all of it.
  var name: String {
    switch source {
    case .directory(let path): path
    case .embedded, .memory: "the pack"
    }
  }

  /// The pack with the built-in tables that it lacks, but for examples, which are those of its own
  /// frames.
  var completed: PackSource {
    if case .embedded = source { return source }
    var files: [String: [UInt8]] = [:]
    for path in PackLayout.paths {
      files[path] = source.bytes(of: path)
      if files[path] == nil, path != "ar/frames/examples.tsv" {
        files[path] = PackSource.embedded.bytes(of: path)
      }
    }
    return .memory(files)
  }

  /// Whether the pack has no table at all.
  var isEmpty: Bool { own.isEmpty }

  /// The pack's own tables in the order of the layout.
  var tables: [PackTable] { PackLayout.paths.compactMap { own[$0] } }

  /// The pack's own table of a path; nil where it has none.
  func own(_ path: String) -> PackTable? { own[path] }

  /// Whether the pack has a table of its own among these.
  func owns(anyOf layouts: [TableLayout]) -> Bool { layouts.contains { own[$0.path] != nil } }

  /// The pack's own table, or else the built-in one.
  func known(_ path: String) -> PackTable? { own[path] ?? Self.builtIn[path] }

  /// The values of a column of ``known(_:)``, as names that other tables may use.
  func names(_ path: String, _ column: String) -> [String] { known(path)?.values(column) ?? [] }
}
