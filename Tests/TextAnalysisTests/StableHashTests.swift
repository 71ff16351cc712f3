import Testing
import TextAnalysis

/// FNV-1a's published values, so that ids never change.
@Suite struct StableHashTests {
  @Test func emptyTextGivesTheOffsetBasis() { #expect(stableHash("") == 0xCBF2_9CE4_8422_2325) }

  @Test func publishedValues() {
    #expect(stableHash("a") == 0xAF63_DC4C_8601_EC8C)
    #expect(stableHash("foobar") == 0x8594_4171_F739_67E8)
  }

  @Test func bytesAndTextAgree() {
    let bytes = Array("قصف".utf8)
    #expect(stableHash(bytes.span) == stableHash("قصف"))
  }
}
