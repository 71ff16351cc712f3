/// The median of the seconds that each of several runs took; the first run, which fills caches, does
/// not count.
func medianSeconds(runs: Int, _ body: () throws -> Void) rethrows -> Double {
  try body()
  var seconds: [Double] = []
  for _ in 0..<runs {
    let duration = try ContinuousClock().measure { try body() }
    seconds.append(duration / .seconds(1))
  }
  return seconds.sorted()[runs / 2]
}

/// The seconds of one run.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  try ContinuousClock().measure { try body() } / .seconds(1)
}

/// Keeps the compiler from leaving out work whose result nobody reads.
@inline(never) @_optimize(none)
func use<Value>(_ value: Value) {
  _ = value
}
