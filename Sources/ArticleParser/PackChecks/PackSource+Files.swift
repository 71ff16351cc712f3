internal import PackFiles

#if canImport(FoundationEssentials)
  private import FoundationEssentials
#else
  private import Foundation
#endif

extension PackSource {
  /// Paths of all tables (`*.tsv`) below the pack's root, sorted; of the built-in packs those of the
  /// layout.
  func tableFiles() -> [String] {
    switch self {
    case .embedded: return PackLayout.paths.filter { bytes(of: $0) != nil }
    case .memory(let files): return files.keys.filter { $0.hasSuffix(".tsv") }.sorted()
    case .directory(let root):
      let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
      return paths.filter { $0.hasSuffix(".tsv") }.sorted()
    }
  }
}
