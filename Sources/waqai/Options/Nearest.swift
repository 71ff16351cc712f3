/// The candidates that are spelt most like `word`, nearest first; at most `limit`, none that differs
/// in more than a third of its letters or in two letters more than the nearest.
///
/// Distance is that of Levenshtein, with the swap of two neighbours as one step. Linear in the
/// number of candidates, quadratic in their length.
func nearest(to word: String, among candidates: [String], limit: Int = 3) -> [String] {
  let wanted = Array(word.lowercased())
  let scored = candidates.compactMap { candidate -> (distance: Int, text: String)? in
    let letters = Array(candidate.lowercased())
    let distance = editDistance(wanted, letters)
    return distance <= max(wanted.count, letters.count) / 3 ? (distance, candidate) : nil
  }
  guard let least = scored.map(\.distance).min() else { return [] }
  return scored.filter { $0.distance <= least + 1 }
    .sorted { ($0.distance, $0.text) < ($1.distance, $1.text) }
    .prefix(limit).map(\.text)
}

private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var current = [i + 1]
    for j in right.indices {
      let substitution = last[j] + (left[i] == right[j] ? 0 : 1)
      var cost = min(last[j + 1] + 1, current[j] + 1, substitution)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
