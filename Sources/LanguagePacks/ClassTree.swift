/// A set of semantic classes; a member's ancestors are members too.
///
/// Public, because calls of what is only `package` are never inlined into another target.
public struct ClassSet: Hashable, Sendable {
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var middle: UInt64 = 0
  @usableFromInline var high: UInt64 = 0

  /// How many classes a set can tell apart.
  package static let capacity = 192

  /// The empty set.
  @inlinable
  public init() {}

  /// Whether no class is in the set.
  @inlinable
  public var isEmpty: Bool { (low | middle | high) == 0 }

  /// Adds the class of an index below the capacity; what comes behind is told by the pack checks.
  package mutating func insert(_ index: Int) {
    let bit: UInt64 = 1 << UInt64(index % 64)
    switch index / 64 {
    case 0: low |= bit
    case 1: middle |= bit
    case 2: high |= bit
    default: break
    }
  }

  /// Adds the classes of another set.
  @inlinable
  public mutating func formUnion(_ other: ClassSet) {
    low |= other.low
    middle |= other.middle
    high |= other.high
  }

  /// The classes of both sets.
  @inlinable
  public func union(_ other: ClassSet) -> ClassSet {
    var result = self
    result.formUnion(other)
    return result
  }

  /// Whether the two sets share a class.
  @inlinable
  public func intersects(_ other: ClassSet) -> Bool {
    ((low & other.low) | (middle & other.middle) | (high & other.high)) != 0
  }
}

/// The semantic classes that a pack knows, as many as a set can tell apart.
package struct ClassTree: Sendable {
  private var indices: [String: Int] = [:]
  private var closures: [ClassSet] = []
  package private(set) var names: [String] = []

  package init() {}

  /// Adds a class below its parent, which must have been added before.
  package mutating func add(_ name: String, parent: String?) {
    var set = parent.flatMap { indices[$0] }.map { closures[$0] } ?? ClassSet()
    set.insert(names.count)
    indices[name] = names.count
    names.append(name)
    closures.append(set)
  }

  /// Whether the tree has a class of that name.
  package func has(_ name: String) -> Bool { indices[name] != nil }

  /// The class and its ancestors: what a word of the class is.
  package func closure(of name: String) -> ClassSet {
    indices[name].map { closures[$0] } ?? ClassSet()
  }

  /// The class alone: what a condition asks for.
  package func single(_ name: String) -> ClassSet {
    var set = ClassSet()
    if let index = indices[name] { set.insert(index) }
    return set
  }

  /// The classes of a list alone, for "any of".
  package func any(of names: some Sequence<String>) -> ClassSet {
    var set = ClassSet()
    for name in names { set.formUnion(single(name)) }
    return set
  }
}
