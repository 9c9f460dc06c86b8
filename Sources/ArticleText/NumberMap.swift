/// Indices by 64-bit numbers that are well mixed already, such as hashes of long texts.
///
/// Open addressing: one probe of memory for most look-ups, and no memory for single entries.
public struct NumberMap: Sendable {
  private var keys: [UInt64] = []
  private var places: [Int32] = []
  /// How many numbers there are.
  public private(set) var count = 0

  /// Makes an empty map.
  public init() {}

  /// The index of a number, or nothing.
  public subscript(number: UInt64) -> Int? {
    guard count > 0 else { return nil }
    let place = places[slot(of: number)]
    return place < 0 ? nil : Int(place)
  }

  /// Gives a number an index; `false` where it has one already, and keeps it.
  public mutating func insert(_ number: UInt64, _ index: Int = 0) -> Bool {
    if (count + 1) * 2 > keys.count { grow() }
    let slot = slot(of: number)
    guard places[slot] < 0 else { return false }
    keys[slot] = number
    places[slot] = Int32(index)
    count += 1
    return true
  }

  /// The slot that holds a number, or the free one where it belongs.
  private func slot(of number: UInt64) -> Int {
    let mask = keys.count &- 1
    // Few of a hash's bits need be good: the high ones are mixed into the low ones.
    let mixed = (number ^ number >> 32) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 32) & mask
    while places[slot] >= 0, keys[slot] != number { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (keys, places)
    let size = max(64, keys.count * 4)
    keys = [UInt64](repeating: 0, count: size)
    places = [Int32](repeating: -1, count: size)
    for index in old.0.indices where old.1[index] >= 0 {
      let slot = slot(of: old.0[index])
      keys[slot] = old.0[index]
      places[slot] = old.1[index]
    }
  }
}
