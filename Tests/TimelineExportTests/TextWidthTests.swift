import Testing

@testable import TimelineExport

@Suite("Width of text on a terminal")
struct TextWidthTests {
  @Test(
    "counts columns",
    arguments: [
      ("", 0), ("base", 4), ("قاعدة", 5), ("قَاعِدَة", 5), ("لا", 2), ("عـين", 4), ("a\u{200F}b", 2),
      ("日本", 4), ("５", 2), ("é", 1), ("e\u{301}", 1), ("…", 1), ("\u{06DD}", 1), ("≥5", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(displayWidth(of: text) == columns)
  }

  @Test(
    "cuts between characters",
    arguments: [
      ("قاعدة", 5, "قاعدة"), ("قاعدة عين", 5, "قاعد…"), ("دَّار", 2, "دَّ…"), ("日本語", 4, "日…"),
      ("abc", 1, "…"), ("abc", 0, ""),
    ])
  func truncation(text: String, width: Int, expected: String) {
    #expect(truncated(text, toWidth: width) == expected)
  }
}

@Suite("Text on one line")
struct PlainTextTests {
  @Test(
    "has no line breaks, runs of spaces, control characters or direction marks",
    arguments: [
      ("a\r\nb", "a b"), ("  a\t\tb ", "a b"), ("a\u{1B}[31mb", "a [31mb"),
      ("\u{202B}نص\u{202C}", "نص"),
      ("ن\u{200C}ص", "ن\u{200C}ص"),
    ])
  func singleLineText(text: String, expected: String) {
    #expect(singleLine(text) == expected)
  }
}
