/// A readable id for a name that no table has.
func freshID(_ prefix: String, _ name: String) -> String {
  var id = Array(prefix.utf8)
  id.reserveCapacity(id.count + slugLimit + 8)
  id.append(UInt8(ascii: "."))
  let start = id.count
  let dash = UInt8(ascii: "-")
  // Of a scalar of several bytes the first says whether it is Arabic, and the second which.
  var block: UInt8 = 0
  for byte in name.utf8 where id.count - start < slugLimit {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      id.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): id.append(byte | 0x20)
    case UInt8(ascii: " "), dash: if id.count > start, id.last != dash { id.append(dash) }
    case 0x80..<0xC0 where block & 0xFC == 0xD8:
      for letter in romanLetters[Int(block & 0x03) << 6 | Int(byte & 0x3F)] { id.append(letter) }
    default: break
    }
    block = byte
  }
  while id.count > start, id.last == dash { id.removeLast() }
  if id.count == start { id.append(contentsOf: "name".utf8) }
  return String(decoding: id, as: UTF8.self)
}

/// The transliteration of U+0600…U+06FF in bytes.
private let romanLetters: [[UInt8]] = (UInt32(0x600)..<0x700).map { code in
  Array((Unicode.Scalar(code).flatMap { transliteration[$0] } ?? "").utf8)
}

/// Letters of a name that go into its id, but for those of its last one.
private let slugLimit = 60

/// A plain transliteration for ids: readable, not reversible.
private let transliteration: [Unicode.Scalar: String] = [
  "\u{621}": "", "\u{622}": "a", "\u{623}": "a", "\u{624}": "u", "\u{625}": "i", "\u{626}": "i",
  "\u{627}": "a", "\u{628}": "b", "\u{629}": "a", "\u{62A}": "t", "\u{62B}": "th", "\u{62C}": "j",
  "\u{62D}": "h", "\u{62E}": "kh", "\u{62F}": "d", "\u{630}": "dh", "\u{631}": "r", "\u{632}": "z",
  "\u{633}": "s", "\u{634}": "sh", "\u{635}": "s", "\u{636}": "d", "\u{637}": "t", "\u{638}": "z",
  "\u{639}": "a", "\u{63A}": "gh", "\u{641}": "f", "\u{642}": "q", "\u{643}": "k", "\u{644}": "l",
  "\u{645}": "m", "\u{646}": "n", "\u{647}": "h", "\u{648}": "w", "\u{649}": "a", "\u{64A}": "y",
  "\u{67E}": "p", "\u{686}": "ch", "\u{6A4}": "v", "\u{6AF}": "g",
]
