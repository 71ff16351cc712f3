/// A few units of a phrase, in the order of the sentence: in one word of memory, so that copies of a
/// phrase count no references.
struct UnitSet: BidirectionalCollection, Sendable {
  /// The first unit.
  private var first: Int32 = 0
  /// One bit for each unit from the first one on.
  private var bits: UInt64 = 0

  var startIndex: Int { bits == 0 ? 64 : 0 }
  var endIndex: Int { 64 }
  var count: Int { bits.nonzeroBitCount }
  var isEmpty: Bool { bits == 0 }

  subscript(position: Int) -> Int { Int(first) + position }

  func index(after position: Int) -> Int {
    let rest = position == 63 ? 0 : bits >> UInt64(position + 1)
    return rest == 0 ? 64 : position + 1 + rest.trailingZeroBitCount
  }

  func index(before position: Int) -> Int {
    let rest = position == 64 ? bits : bits & (1 << UInt64(position) - 1)
    return 63 - rest.leadingZeroBitCount
  }

  /// Adds a unit behind all others; one 64 units behind the first belongs to nothing any more.
  mutating func append(_ unit: Int) {
    if bits == 0 { first = Int32(unit) }
    let offset = unit - Int(first)
    if offset < 64 { bits |= 1 << UInt64(offset) }
  }
}
