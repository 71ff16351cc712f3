/// A list of texts as JSON, as `json_each` of SQLite reads it.
func jsonList(_ texts: [String]) -> String {
  var json = "["
  for (index, text) in texts.enumerated() {
    json += index == 0 ? "\"" : ",\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\u{0}"..."\u{1f}":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    json += "\""
  }
  return json + "]"
}

/// A list of numbers as JSON.
func jsonList(_ numbers: some Sequence<Int>) -> String {
  "[" + numbers.map(String.init).joined(separator: ",") + "]"
}
