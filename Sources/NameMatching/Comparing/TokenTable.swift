/// Numbers for words, found by the hash of their letters.
struct TokenTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private var count = 0

  init(capacity: Int = 64) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [UInt32](repeating: 0, count: size)
  }

  /// The value of a word; 0 for one that is not there.
  @inline(__always)
  subscript(hash: UInt64) -> UInt32 {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let key = keys[slot]
      if key == hash { return values[slot] }
      if key == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }

  /// Gives a word a value; 0 is none.
  mutating func set(_ hash: UInt64, to value: UInt32) {
    if count * 2 >= keys.count { grow() }
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    if keys[slot] == 0 { count += 1 }
    keys[slot] = hash
    values[slot] = value
  }

  private mutating func grow() {
    var larger = TokenTable(capacity: keys.count * 2)
    for slot in keys.indices where keys[slot] != 0 { larger.set(keys[slot], to: values[slot]) }
    self = larger
  }

  /// The hash of a word's letters; never 0.
  @inline(__always)
  static func hash(_ letters: some Sequence<UInt8>) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in letters { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    state ^= state >> 32
    return state == 0 ? 1 : state
  }

  @inline(__always)
  static func hash(_ letters: WordLetters) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in letters.indices { state = (state ^ UInt64(letters[place])) &* 0x0000_0100_0000_01B3 }
    state ^= state >> 32
    return state == 0 ? 1 : state
  }
}
