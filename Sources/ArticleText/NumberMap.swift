/// Indices by 64-bit numbers, such as hashes of texts.
///
/// Open addressing: one probe of memory for most look-ups, and no memory for single entries.
public struct NumberMap: Sendable {
  private struct Entry: Sendable {
    var number: UInt64 = 0
    /// The index; -1 in a free slot.
    var index: Int32 = -1
  }

  private var slots: [Entry] = []
  /// How many numbers there are.
  public private(set) var count = 0

  /// Makes an empty map.
  public init() {}

  /// The index of a number, or nothing.
  public subscript(number: UInt64) -> Int? {
    guard count > 0 else { return nil }
    let index = slots[slot(of: number)].index
    return index < 0 ? nil : Int(index)
  }

  /// Gives a number an index, unless it has one.
  ///
  /// - Returns: The index that it has had, or nothing.
  @discardableResult
  public mutating func insert(_ number: UInt64, _ index: Int = 0) -> Int? {
    if (count + 1) * 2 > slots.count { grow() }
    let slot = slot(of: number)
    guard slots[slot].index < 0 else { return Int(slots[slot].index) }
    slots[slot] = Entry(number: number, index: Int32(index))
    count += 1
    return nil
  }

  /// The slot that holds a number, or the free one where it belongs.
  @inline(__always)
  private func slot(of number: UInt64) -> Int {
    let mask = slots.count &- 1
    let mixed = (number ^ number >> 32) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 32) & mask
    while slots[slot].index >= 0, slots[slot].number != number { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Entry](repeating: Entry(), count: max(64, old.count * 4))
    for entry in old where entry.index >= 0 { slots[slot(of: entry.number)] = entry }
  }
}
