/// A set of words by the hashes of their folded forms, made for one look-up per token.
///
/// Open addressing; a set is built by one pass over the bytes of its table, so that tables of words cost little at
/// start-up.
public struct WordSet: Sendable {
  @usableFromInline var slots: [UInt32]
  @usableFromInline var hasZero = false
  /// How many words there are.
  public private(set) var count = 0

  /// Makes an empty set.
  public init() { slots = [UInt32](filled: 16, with: 0) }

  /// Makes a set of the words of a text, set apart by spaces and lines; a line that begins with `#` is a comment.
  public init(_ words: String) {
    self.init(capacity: words.utf8.count / 6)
    var words = words
    words.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        if WordSet.isBlank(bytes[at]) {
          at += 1
          continue
        }
        if bytes[at] == UInt8(ascii: "#") {
          while at < bytes.count, bytes[at] != 0x0A { at += 1 }
          continue
        }
        var end = at
        while end < bytes.count, !WordSet.isBlank(bytes[end]) { end += 1 }
        insert(Folding.hash(UnsafeBufferPointer(rebasing: bytes[at..<end])))
        at = end
      }
    }
  }

  private init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](filled: size, with: 0)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// Makes room for more words.
  private mutating func reserve(_ more: Int) {
    var size = slots.count
    while size < (count + more) * 2 { size *= 2 }
    if size > slots.count { grow(to: size) }
  }

  private mutating func grow(to size: Int) {
    let old = slots
    slots = [UInt32](filled: size, with: 0)
    for hash in old where hash != 0 { place(hash) }
  }

  /// Adds a word by its hash.
  public mutating func insert(_ hash: UInt32) {
    if hash == 0 {
      if !hasZero { count += 1 }
      hasZero = true
      return
    }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] == hash { return }
      slot = (slot + 1) & mask
    }
    count += 1
    if count * 2 <= slots.count {
      slots[slot] = hash
    } else {
      grow(to: slots.count * 4)
      place(hash)
    }
  }

  /// Adds many words by their hashes: side by side, the look-ups need not wait for one another's memory.
  public mutating func insert(contentsOf hashes: [UInt32]) {
    reserve(hashes.count)
    for hash in hashes { insert(hash) }
  }

  private mutating func place(_ hash: UInt32) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = hash
  }

  /// Whether a word is in the set.
  @inlinable public func contains(_ hash: UInt32) -> Bool {
    if hash == 0 { return hasZero }
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot &+ 1) & mask
    }
    return false
  }
}
