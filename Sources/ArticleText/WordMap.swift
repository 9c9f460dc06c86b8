/// Values by the hashes of folded words, made for one look-up per token.
///
/// Open addressing over 32-bit hashes. Two words of one hash share a value; whoever needs certainty looks at the
/// letters afterwards.
public struct WordMap<Value> {
  @usableFromInline var keys: [UInt32]
  /// The index of each key's value, plus one; 0 in a free slot.
  @usableFromInline var places: [UInt32]
  /// The values, in the order in which they came.
  @inlinable public var values: [Value] { content }
  @usableFromInline var content: [Value] = []

  /// Makes an empty map.
  @inlinable public init() {
    keys = [UInt32](repeating: 0, count: 16)
    places = [UInt32](repeating: 0, count: 16)
  }

  /// The index in `values` that a hash has, or nothing.
  @inlinable public func index(of hash: UInt32) -> Int? {
    let mask = keys.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while places[slot] != 0 {
      if keys[slot] == hash { return Int(places[slot]) &- 1 }
      slot = (slot &+ 1) & mask
    }
    return nil
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
    if index(of: hash) == nil { add(first(), hash) }
    if let known = index(of: hash) { change(&content[known]) }
  }

  @inlinable mutating func add(_ value: Value, _ hash: UInt32) {
    if content.count * 2 >= keys.count {
      let old = (keys, places)
      keys = [UInt32](repeating: 0, count: old.0.count * 4)
      places = [UInt32](repeating: 0, count: old.0.count * 4)
      for slot in old.0.indices where old.1[slot] != 0 { place(old.0[slot], old.1[slot]) }
    }
    content.append(value)
    place(hash, UInt32(content.count))
  }

  @inlinable mutating func place(_ hash: UInt32, _ place: UInt32) {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while places[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = hash
    places[slot] = place
  }
}

extension WordMap: Sendable where Value: Sendable {}
