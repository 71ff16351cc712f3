package import PackFiles
internal import TextAnalysis

/// Which packs something was made with: the name of one and a digest of its tables.
package struct PackVersion: Hashable, Sendable {
  /// `built-in`, or the name of the pack's folder.
  package var name: String
  /// Sixteen hexadecimal digits of all tables' names and bytes: another content, another digest.
  package var digest: String

  /// The version of a pack as it is now.
  ///
  /// - Complexity: Linear in the tables' bytes.
  package init(name: String, of source: PackSource) {
    self.name = name
    var hash: UInt64 = 0
    for file in source.tableFiles() {
      guard let bytes = source.bytes(of: file) else { continue }
      // Mixed in order, so that the same bytes under another name differ.
      hash = (hash ^ stableHash(file)) &* 0x9E37_79B9_7F4A_7C15
      hash = (hash ^ stableHash(bytes.span)) &* 0x9E37_79B9_7F4A_7C15
    }
    let digits = String(hash, radix: 16)
    digest = String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The packs inside the program.
  package static let builtIn = PackVersion(name: "built-in", of: .embedded)
}
