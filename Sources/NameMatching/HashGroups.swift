/// Many values under one 32-bit key: all of them together in one array, those of one key side by side.
struct HashGroups: Sendable {
  /// A value and its key.
  struct Pair: Sendable {
    let key: UInt32
    let value: Int32
  }

  private let pairs: [Pair]
  /// Where each group of keys begins in `pairs`, by the key's low bits, and where the last one ends.
  private let starts: [UInt32]
  /// One bit for each key that is there, by the key's low bits: most look-ups end here.
  private let filter: [UInt64]
  private let mask: Int

  /// Makes groups of pairs.
  ///
  /// - Complexity: Linear: counts the pairs of each group, then puts each where it belongs.
  init(_ unordered: [Pair]) {
    var size = 64
    while size < unordered.count { size *= 2 }
    let mask = size - 1
    // With too few bits, they would all be set.
    var filter = [UInt64](repeating: 0, count: max(2048, size / 16))
    var starts = [UInt32](repeating: 0, count: size + 1)
    let bits = filter.count * 64 - 1
    for pair in unordered {
      let bit = Int(pair.key) & bits
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
      starts[Int(pair.key) & mask] += 1
    }
    var end: UInt32 = 0
    for index in starts.indices {
      end += starts[index]
      starts[index] = end
    }
    // Each group is filled from its end, the last pair first: in it they stand in the order in which they came.
    pairs = [Pair](unsafeUninitializedCapacity: unordered.count) { buffer, count in
      for pair in unordered.reversed() {
        let group = Int(pair.key) & mask
        starts[group] -= 1
        buffer.initializeElement(at: Int(starts[group]), to: pair)
      }
      count = unordered.count
    }
    self.starts = starts
    self.filter = filter
    self.mask = mask
  }

  /// Adds the values under a key to a list that does not have them yet.
  @inline(__always)
  func collect(under key: UInt32, into list: inout [Int32]) {
    let bit = Int(key) & (filter.count &* 64 &- 1)
    guard filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1 else { return }
    let group = Int(key) & mask
    for index in Int(starts[group])..<Int(starts[group + 1])
    where pairs[index].key == key && !list.contains(pairs[index].value) {
      list.append(pairs[index].value)
    }
  }
}
