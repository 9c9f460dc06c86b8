/// Many values under one 32-bit key, in two flat arrays.
struct HashChains: Sendable {
  /// A value, and the index of the one before it in its chain.
  private struct Link {
    let key: UInt32
    let value: Int32
    var next: Int32
  }

  private var heads: [Int32]
  /// One bit for each key that is there, by the key's low bits: most look-ups end here.
  private var filter = [UInt64](repeating: 0, count: 2048)
  private var links: [Link] = []

  init() { heads = [Int32](repeating: -1, count: 64) }

  /// Adds a value under a key.
  mutating func add(_ value: Int32, under key: UInt32) {
    if links.count >= heads.count { grow() }
    mark(key)
    let slot = Int(truncatingIfNeeded: key) & (heads.count - 1)
    links.append(Link(key: key, value: value, next: heads[slot]))
    heads[slot] = Int32(truncatingIfNeeded: links.count - 1)
  }

  private mutating func grow() {
    heads = [Int32](repeating: -1, count: heads.count * 4)
    // A long list needs more bits: with too few, they would all be set.
    let isFilterShort = filter.count * 16 < heads.count
    if isFilterShort { filter = [UInt64](repeating: 0, count: heads.count / 16) }
    for index in links.indices {
      let slot = Int(truncatingIfNeeded: links[index].key) & (heads.count - 1)
      links[index].next = heads[slot]
      heads[slot] = Int32(truncatingIfNeeded: index)
      if isFilterShort { mark(links[index].key) }
    }
  }

  @inline(__always)
  private mutating func mark(_ key: UInt32) {
    let bit = Int(truncatingIfNeeded: key) & (filter.count &* 64 &- 1)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  @inline(__always)
  private func isMarked(_ key: UInt32) -> Bool {
    let bit = Int(truncatingIfNeeded: key) & (filter.count &* 64 &- 1)
    return filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  /// The last value under a key that meets a condition.
  @inline(__always)
  func last(under key: UInt32, where condition: (Int32) -> Bool) -> Int32? {
    guard isMarked(key) else { return nil }
    var index = heads[Int(truncatingIfNeeded: key) & (heads.count - 1)]
    while index >= 0 {
      if links[Int(index)].key == key, condition(links[Int(index)].value) { return links[Int(index)].value }
      index = links[Int(index)].next
    }
    return nil
  }

  /// Adds the values under a key to a list that does not have them yet.
  @inline(__always)
  func collect(under key: UInt32, into list: inout [Int32]) {
    guard isMarked(key) else { return }
    var index = heads[Int(truncatingIfNeeded: key) & (heads.count - 1)]
    while index >= 0 {
      let link = links[Int(index)]
      if link.key == key, !list.contains(link.value) { list.append(link.value) }
      index = link.next
    }
  }
}
