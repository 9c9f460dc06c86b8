/// The indices of each block's tokens.
///
/// Every token belongs to one block, so where the blocks end says all: a story of very short ones has more of these than
/// of most other things.
public struct BlockTokens: Sendable, RandomAccessCollection {
  @usableFromInline var ends: [UInt32] = []

  init(capacity: Int) { ends.reserveCapacity(capacity) }

  /// Adds a block whose tokens end before an index.
  mutating func append(end: Int) { ends.append(UInt32(end)) }

  /// The number of the first block.
  @inlinable public var startIndex: Int { 0 }
  /// How many blocks there are.
  @inlinable public var endIndex: Int { ends.count }
  /// The indices in `Lexicon.tokens` of the tokens of a block.
  @inlinable public subscript(block: Int) -> Range<Int> {
    (block > 0 ? Int(ends[block - 1]) : 0)..<Int(ends[block])
  }
}
