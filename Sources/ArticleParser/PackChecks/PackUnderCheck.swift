internal import PackFiles

/// The tables that are checked, and those that they are laid over.
///
/// Only the pack's own tables are checked; the others give more ids that they may refer to.
struct PackUnderCheck {
  let source: PackSource
  /// What the pack is laid over; nil for the built-in packs.
  private let base: PackSource?
  private let own: [String: PackTable]
  private let baseTables: [String: PackTable]

  /// Takes the tables of a pack, which is laid over those of `base` or stands by itself.
  init(_ source: PackSource, over base: PackSource?) {
    self.source = source
    self.base = base
    own = Self.tables(in: source)
    baseTables =
      switch base {
      case nil: [:]
      case .embedded: Self.builtIn
      case let base?: Self.tables(in: base)
      }
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
    case .embedded, .memory, .layers: "the pack"
    }
  }

  /// The pack over those below it, but for examples, which are those of its own frames.
  var completed: PackSource {
    guard let base else { return source }
    let both = PackSource.layers([base, source])
    var files: [String: [UInt8]] = [:]
    for path in PackLayout.paths {
      files[path] = path == "ar/frames/examples.tsv" ? source.bytes(of: path) : both.bytes(of: path)
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

  /// Whether the pack stands by itself, as the built-in ones do.
  var isWhole: Bool { base == nil }

  /// The built-in table of a path, which the pack's own is laid over; nil where there is none.
  func builtIn(_ path: String) -> PackTable? { baseTables[path] }

  /// All tables of a path: the built-in one and the pack's own.
  func known(_ path: String) -> [PackTable] { [builtIn(path), own[path]].compactMap(\.self) }

  /// The values of a column of ``known(_:)``, as names that other tables may use.
  func names(_ path: String, _ column: String) -> [String] {
    known(path).flatMap { $0.values(column) }
  }
}
