import ArticleText

/// Gives each word of a guide a number, by the hash of its folded form.
///
/// Open addressing over 32-bit hashes. Two words of one hash share a number; whoever matches by number must look
/// at the letters afterwards.
struct WordTable: Sendable {
  private var keys: [UInt32] = [UInt32](repeating: 0, count: 16)
  private var values: [Int32] = [Int32](repeating: 0, count: 16)
  private(set) var count = 0

  /// The number of a hash, 1 and up; 0 where the guide does not have it.
  @inline(__always)
  func id(_ hash: UInt32) -> Int {
    let mask = keys.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while values[slot] != 0 {
      if keys[slot] == hash { return Int(values[slot]) }
      slot = (slot &+ 1) & mask
    }
    return 0
  }

  /// The number of a hash, given to it now if it has none.
  mutating func add(_ hash: UInt32) -> Int {
    let known = id(hash)
    if known != 0 { return known }
    if count * 2 >= keys.count { grow() }
    count += 1
    insert(hash, Int32(count))
    return count
  }

  private mutating func insert(_ hash: UInt32, _ value: Int32) {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while values[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = hash
    values[slot] = value
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = [UInt32](repeating: 0, count: old.0.count * 4)
    values = [Int32](repeating: 0, count: old.1.count * 4)
    for index in old.0.indices where old.1[index] != 0 { insert(old.0[index], old.1[index]) }
  }
}
