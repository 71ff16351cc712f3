/// Texts joined end to end, in storage of the right size.
func joined(_ texts: [String]) -> String {
  var whole = ""
  whole.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count })
  for text in texts { whole += text }
  return whole
}
