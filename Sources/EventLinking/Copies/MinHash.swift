/// The keys under which an article is filed, so that its copies are found without comparing it to
/// every article: locality-sensitive hashing of MinHash signatures in bands.
///
/// A signature has one value for each of 48 hash functions: the least hash of any shingle. Two texts
/// share each value with a probability that is the share of common shingles (Jaccard). Of 16 bands
/// of three values one at least is the same with probability 1 − (1 − J³)¹⁶: 0.98 for J = 0.6, 0.999
/// for J = 0.7, 0.002 for J = 0.05. What shares a band is then compared in full.
///
/// Source: Broder, “On the resemblance and containment of documents” (1997); Leskovec, Rajaraman,
/// Ullman, “Mining of Massive Datasets”, chapter 3.
package enum MinHash {
  static let bands = 16
  static let rows = 3

  /// One key for each band; none for a text without two words.
  ///
  /// - Complexity: 48 multiplications for each shingle.
  package static func bandKeys(of shingles: WordShingles) -> [Int] {
    guard !shingles.hashes.isEmpty else { return [] }
    var least = [UInt64](repeating: .max, count: bands * rows)
    shingles.hashes.withUnsafeBufferPointer { hashes in
      for index in least.indices {
        let (factor, offset) = (factors[index], offsets[index])
        var value = UInt64.max
        for hash in hashes { value = min(value, hash &* factor &+ offset) }
        least[index] = value
      }
    }
    return (0..<bands).map { band in
      var key = UInt64(band)
      for row in 0..<rows { key = mixed(key ^ least[band * rows + row]) }
      return Int(key >> 2)
    }
  }

  // Odd factors make each function a permutation of the 64-bit numbers.
  private static let factors = (0..<UInt64(bands * rows)).map { mixed($0 &+ 1) | 1 }
  private static let offsets = (0..<UInt64(bands * rows)).map { mixed($0 &+ 0x5EED) }
}
