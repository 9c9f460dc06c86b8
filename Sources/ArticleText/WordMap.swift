/// Values by the hashes of folded words, made for one look-up per token.
///
/// Open addressing over 32-bit hashes. Two words of one hash share a value; whoever needs certainty looks at the
/// letters afterwards.
public struct WordMap<Value> {
  /// The hash in the upper half, the index of its value plus one in the lower; 0 in a free slot. Both in one number,
  /// since a look-up in a table that is larger than the cache costs what it fetches.
  @usableFromInline var slots: [UInt64]
  /// The values, in the order in which they came.
  @inlinable public var values: [Value] { content }
  @usableFromInline var content: [Value] = []

  /// Makes an empty map.
  @inlinable public init() {
    slots = [UInt64](filled: 16, with: 0)
  }

  /// Makes an empty map with room for a number of words.
  @inlinable public init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](filled: size, with: 0)
    content.reserveCapacity(capacity)
  }

  /// The index in `values` that a hash has, or nothing.
  @inlinable public func index(of hash: UInt32) -> Int? {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      if UInt32(truncatingIfNeeded: entry &>> 32) == hash {
        return Int(UInt32(truncatingIfNeeded: entry)) &- 1
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// The value of a hash.
  public subscript(hash: UInt32) -> Value? {
    @inlinable get { index(of: hash).map { content[$0] } }
    @inlinable set {
      guard let newValue else { return }
      if let known = index(of: hash) { content[known] = newValue } else { add(newValue, hash) }
    }
  }

  /// Changes the value of a hash, made now where it has none.
  @inlinable public mutating func update(
    _ hash: UInt32, default first: @autoclosure () -> Value, _ change: (inout Value) -> Void
  ) {
    if let known = index(of: hash) { return change(&content[known]) }
    add(first(), hash)
    change(&content[content.count - 1])
  }

  /// Calls `body` with each hash and its value, in no order.
  @inlinable public func forEach(_ body: (UInt32, Value) -> Void) {
    for entry in slots where entry != 0 {
      body(UInt32(truncatingIfNeeded: entry &>> 32), content[Int(UInt32(truncatingIfNeeded: entry)) - 1])
    }
  }

  @inlinable mutating func add(_ value: Value, _ hash: UInt32) {
    if content.count * 2 >= slots.count {
      let old = slots
      slots = [UInt64](filled: old.count * 4, with: 0)
      for entry in old where entry != 0 { place(entry) }
    }
    content.append(value)
    place(UInt64(hash) << 32 | UInt64(content.count))
  }

  @inlinable mutating func place(_ entry: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: entry >> 32) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }
}

extension WordMap: Sendable where Value: Sendable {}
