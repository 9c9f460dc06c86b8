/// Some of a name's tokens, by their numbers: a bit each.
struct TokenSet: Sequence {
  private var bits: UInt32

  /// The tokens up to a number.
  init(upTo count: Int) { bits = UInt32(truncatingIfNeeded: (1 as UInt64) << UInt64(count) - 1) }

  /// The tokens that something holds of.
  @inline(__always)
  init(_ tokens: Span<NameToken>, where holds: (NameToken) -> Bool) {
    bits = 0
    for index in tokens.indices where holds(tokens[index]) { bits |= 1 << UInt32(index) }
  }

  private init(bits: UInt32) { self.bits = bits }

  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }
  var first: Int? { bits == 0 ? nil : bits.trailingZeroBitCount }
  var last: Int? { bits == 0 ? nil : 31 - bits.leadingZeroBitCount }
  /// The token that is there alone.
  var only: Int? { count == 1 ? first : nil }

  func contains(_ index: Int) -> Bool { bits >> UInt32(index) & 1 == 1 }

  mutating func remove(_ index: Int) { bits &= ~(1 << UInt32(index)) }
  mutating func subtract(_ other: TokenSet) { bits &= ~other.bits }
  func subtracting(_ other: TokenSet) -> TokenSet { TokenSet(bits: bits & ~other.bits) }
  func intersection(_ other: TokenSet) -> TokenSet { TokenSet(bits: bits & other.bits) }

  func makeIterator() -> Iterator { Iterator(bits: bits) }

  /// Goes through the numbers, the lowest first.
  struct Iterator: IteratorProtocol {
    fileprivate var bits: UInt32

    @inline(__always)
    mutating func next() -> Int? {
      guard bits != 0 else { return nil }
      defer { bits &= bits - 1 }
      return bits.trailingZeroBitCount
    }
  }
}
