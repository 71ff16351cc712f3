private import CPackData

#if canImport(FoundationEssentials)
  private import FoundationEssentials
#else
  private import Foundation
#endif

/// Where the files of a pack come from.
package enum PackSource: Sendable {
  /// Inside the program.
  case embedded
  /// A folder of the same layout.
  case directory(String)
  /// Files by name, for tests.
  case memory([String: [UInt8]])
  /// Packs one over the other: a table has the rows of all of them, those of the first pack first.
  case layers([PackSource])

  /// The bytes of a file; nil where the pack has no such file.
  package func bytes(of name: String) -> [UInt8]? {
    switch self {
    case .embedded:
      let files = UnsafeBufferPointer(start: cpackdata_files(), count: cpackdata_file_count())
      guard let file = files.first(where: { String(cString: $0.name) == name }) else { return nil }
      return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    case .memory(let files): return files[name]
    case .layers(let layers): return layeredTable(layers.compactMap { $0.bytes(of: name) }, name)
    case .directory(let path):
      guard let data = FileManager.default.contents(atPath: path + "/" + name) else { return nil }
      return Array(data)
    }
  }

  /// Paths of all tables (`*.tsv`) below the pack's root, sorted.
  package func tableFiles() -> [String] {
    let paths: [String]
    switch self {
    case .embedded:
      paths = UnsafeBufferPointer(start: cpackdata_files(), count: cpackdata_file_count()).map {
        String(cString: $0.name)
      }
    case .directory(let root):
      paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    case .memory(let files): paths = Array(files.keys)
    case .layers(let layers): paths = Array(Set(layers.flatMap { $0.tableFiles() }))
    }
    return paths.filter { $0.hasSuffix(".tsv") }.sorted()
  }

  /// Reads a table; a missing file is an empty table.
  package func table(_ name: String) -> Table { Table(bytes: bytes(of: name) ?? [], file: name) }
}
