/// Texts joined end to end, written once.
func joined(_ texts: [String]) -> String {
  String(unsafeUninitializedCapacity: texts.reduce(0) { $0 + $1.utf8.count }) { whole in
    var end = 0
    for text in texts {
      let rest = UnsafeMutableBufferPointer(rebasing: whole[end...])
      end += rest.update(fromContentsOf: text.utf8)
    }
    return end
  }
}
