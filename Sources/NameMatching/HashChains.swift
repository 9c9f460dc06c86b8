/// Many values under one 32-bit key, in three flat arrays.
struct HashChains: Sendable {
  private var heads: [Int32]
  /// One bit for each key that is there, by the key's low bits: most look-ups end here.
  private var filter = [UInt64](repeating: 0, count: 2048)
  private var keys: [UInt32] = []
  private var values: [Int32] = []
  private var next: [Int32] = []

  init() { heads = [Int32](repeating: -1, count: 64) }

  /// Adds a value under a key.
  mutating func add(_ value: Int32, under key: UInt32) {
    if keys.count >= heads.count { grow() }
    let bit = Int(truncatingIfNeeded: key) & 0x1FFFF
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    let slot = Int(truncatingIfNeeded: key) & (heads.count - 1)
    keys.append(key)
    values.append(value)
    next.append(heads[slot])
    heads[slot] = Int32(keys.count - 1)
  }

  private mutating func grow() {
    heads = [Int32](repeating: -1, count: heads.count * 4)
    for index in keys.indices {
      let slot = Int(truncatingIfNeeded: keys[index]) & (heads.count - 1)
      next[index] = heads[slot]
      heads[slot] = Int32(index)
    }
  }

  /// Adds the values under a key to a list that does not have them yet.
  @inline(__always)
  func collect(under key: UInt32, into list: inout [Int32]) {
    let bit = Int(truncatingIfNeeded: key) & 0x1FFFF
    guard filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1 else { return }
    var index = heads[Int(truncatingIfNeeded: key) & (heads.count - 1)]
    while index >= 0 {
      if keys[Int(index)] == key, !list.contains(values[Int(index)]) { list.append(values[Int(index)]) }
      index = next[Int(index)]
    }
  }
}
