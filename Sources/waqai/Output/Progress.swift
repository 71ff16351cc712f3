/// A line on the terminal that says how far a long run has come; silent elsewhere.
struct Progress {
  private let isShown = Terminal.showsProgress
  private let start = ContinuousClock.now
  private var lastShown = ContinuousClock.now
  private var isOnScreen = false

  /// Tells how many articles are done, at most ten times a second.
  mutating func update(articles: Int, filesRead: Int, files: Int) {
    guard isShown, ContinuousClock.now - lastShown > .milliseconds(100) else { return }
    lastShown = .now
    isOnScreen = true
    let seconds = max(0.1, (lastShown - start) / .seconds(1))
    let rate = Int(Double(articles) / seconds)
    Console.write("\r\u{1B}[K\(articles) articles, \(rate)/s, file \(filesRead) of \(files)")
  }

  /// Takes the line away, so that something else can be written.
  mutating func clear() {
    guard isOnScreen else { return }
    isOnScreen = false
    Console.write("\r\u{1B}[K")
  }
}
