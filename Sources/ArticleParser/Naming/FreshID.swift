/// A readable id for a name that no table has.
func freshID(_ prefix: String, _ name: String) -> String {
  var name = name
  let letters = name.withUTF8 { slug(of: $0.span) }
  return joined([prefix, ".", letters.isEmpty ? "name" : letters])
}

/// Letters of a name that go into its id; the last one may go over.
private let slugLimit = 60

private func slug(of name: Span<UInt8>) -> String {
  String(unsafeUninitializedCapacity: slugLimit + 2) { slug in
    let dash = UInt8(ascii: "-")
    var count = 0
    // Of a scalar of two bytes the first says whether it is Arabic, and the second which.
    var block: UInt8 = 0
    for index in name.indices where count < slugLimit {
      let byte = name[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug[count] = byte
        count += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        slug[count] = byte | 0x20
        count += 1
      case UInt8(ascii: " "), dash:
        if count > 0, slug[count - 1] != dash {
          slug[count] = dash
          count += 1
        }
      case 0x80..<0xC0 where block & 0xFC == 0xD8:
        let letters = romanLetters[Int(block & 0x03) << 6 | Int(byte & 0x3F)]
        (slug[count], slug[count + 1]) = (letters.first, letters.second)
        count += letters.count
      default: break
      }
      block = byte
    }
    while count > 0, slug[count - 1] == dash { count -= 1 }
    return count
  }
}

/// None, one or two letters.
private struct RomanLetters {
  var count = 0
  var first: UInt8 = 0
  var second: UInt8 = 0

  init(_ text: String) {
    count = text.utf8.count
    first = text.utf8.first ?? 0
    second = text.utf8.dropFirst().first ?? 0
  }
}

/// The transliteration of U+0600…U+06FF.
private let romanLetters: [RomanLetters] = (UInt32(0x600)..<0x700).map { code in
  RomanLetters(Unicode.Scalar(code).flatMap { transliteration[$0] } ?? "")
}

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
