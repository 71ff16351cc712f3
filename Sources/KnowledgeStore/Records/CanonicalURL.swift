/// One form for all ways of writing a URL under which an article is found; nil for a blank one.
///
/// Scheme and host in lower case, `http` as `https`, no default port, no fragment, no query items
/// that only track readers (`utm_…`, `fbclid`, `gclid`), the others sorted, no slash at the end.
/// Escapes as RFC 3986, 6.2.2 has them: upper-case digits, unreserved characters plain, everything
/// outside ASCII escaped, so that an Arabic path is the same raw and escaped.
///
/// ```
/// canonicalURL("HTTP://Example.com/خبر/?utm_source=x&b=2&a=1#top")
///   // "https://example.com/%D8%AE%D8%A8%D8%B1?a=1&b=2"
/// ```
func canonicalURL(_ url: String) -> String? {
  var rest = Substring(url.split(whereSeparator: \.isWhitespace).joined(separator: "%20"))
  guard !rest.isEmpty else { return nil }
  if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }

  var query: Substring = ""
  if let mark = rest.firstIndex(of: "?") {
    query = rest[rest.index(after: mark)...]
    rest = rest[..<mark]
  }

  let (prefix, path) = splitAuthority(rest)
  var canonical = prefix + normalizedEscapes(path)
  while canonical.hasSuffix("/"), !canonical.hasSuffix("://") { canonical.removeLast() }

  let items = query.split(separator: "&").filter { !isTracking($0) }.map(normalizedEscapes).sorted()
  if !items.isEmpty { canonical += "?" + items.joined(separator: "&") }
  return canonical
}

/// Parts `HTTP://Host:80/path` into `https://host` and `/path`; all is path without a scheme.
private func splitAuthority(_ url: Substring) -> (prefix: String, path: Substring) {
  guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else {
    return ("", url)
  }
  let scheme = url[..<colon].lowercased()
  let start = url.index(colon, offsetBy: 3)
  let end = url[start...].firstIndex(of: "/") ?? url.endIndex
  var host = url[start..<end].lowercased()
  for (name, port) in [("http", ":80"), ("https", ":443")]
  where scheme == name && host.hasSuffix(port) {
    host.removeLast(port.count)
  }
  return ((scheme == "http" ? "https" : scheme) + "://" + host, url[end...])
}

/// Whether a query item says where a reader came from rather than what is read.
private func isTracking(_ item: Substring) -> Bool {
  let name = item.prefix { $0 != "=" }.lowercased()
  return name.hasPrefix("utm_") || name == "fbclid" || name == "gclid"
}

/// The text with every escape in the one form that RFC 3986 recommends.
private func normalizedEscapes(_ text: Substring) -> String {
  let bytes = Array(text.utf8)
  var result = ""
  var index = 0
  while index < bytes.count {
    var byte = bytes[index]
    var isEscaped = false
    if byte == UInt8(ascii: "%"), index + 2 < bytes.count,
      let high = hexadecimalValue(bytes[index + 1]), let low = hexadecimalValue(bytes[index + 2])
    {
      byte = high << 4 | low
      isEscaped = true
      index += 2
    }
    index += 1
    if isUnreserved(byte) || (!isEscaped && byte > 0x20 && byte < 0x7f) {
      result.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      result += byte < 16 ? "%0" + digits : "%" + digits
    }
  }
  return result
}

private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "-._~".utf8.contains(byte)
  }
}

private func hexadecimalValue(_ byte: UInt8) -> UInt8? {
  Character(Unicode.Scalar(byte)).hexDigitValue.flatMap { UInt8(exactly: $0) }
}
