/// Makes the hashes under which a word stands, so that words which lie near one another share one: of its letters, of its
/// letters without one of them, of its sound and of its consonants.
struct NearKeys {
  private var sound: [UInt8] = []
  private var consonants: [UInt8] = []

  /// Appends the hashes under which a word stands, each kind with a mark of its own.
  mutating func append(
    _ letters: borrowing Span<UInt8>, _ range: Range<Int>, to keys: inout [UInt32]
  ) {
    keys.append(LetterHash.whole(letters, range))
    if range.count >= 4 { LetterHash.appendDeletions(letters, range, into: &keys) }
    sound.removeAll(keepingCapacity: true)
    Romanisation.skeleton(letters, range, into: &sound)
    keys.append(LetterHash.whole(sound.span, 0..<sound.count) ^ 0x5555_5555)
    if let coarse = NearKeys.coarse(sound.span, 0..<sound.count) { keys.append(coarse ^ 0x0F0F_0F0F) }
    consonants.removeAll(keepingCapacity: true)
    for at in range where !NearKeys.isVowel(letters[at]) { consonants.append(letters[at]) }
    let count = consonants.count
    guard count >= 3 else { return }
    let first = keys.count
    keys.append(LetterHash.whole(consonants.span, 0..<count))
    if range.count >= 7, count >= 4 {
      LetterHash.appendDeletions(consonants.span, 0..<count, into: &keys)
    }
    for index in first..<keys.count { keys[index] ^= 0x3333_3333 }
  }

  @inline(__always)
  private static func step(_ state: UInt32, _ byte: UInt8) -> UInt32 { (state ^ UInt32(byte)) &* 0x0100_0193 }

  /// The hash of the classes of a sound's consonants, without repetitions: hisses, stops of the throat, lips and
  /// teeth; nothing where there is but one.
  static func coarse(_ sound: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    var state: UInt32 = 0x811C_9DC5
    var last: UInt8 = 0
    var count = 0
    for at in range where !NearKeys.isVowel(sound[at]) {
      let byte = sound[at]
      let kind: UInt8 =
        switch byte {
        case UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "z"), UInt8(ascii: "j"), UInt8(ascii: "x"): 1
        case UInt8(ascii: "k"), UInt8(ascii: "g"), UInt8(ascii: "q"): 2
        case UInt8(ascii: "b"), UInt8(ascii: "p"): 3
        case UInt8(ascii: "f"), UInt8(ascii: "v"), UInt8(ascii: "w"): 4
        case UInt8(ascii: "d"), UInt8(ascii: "t"): 5
        default: byte
        }
      guard kind != last else { continue }
      state = NearKeys.step(state, kind)
      last = kind
      count += 1
    }
    return count >= 2 ? state : nil
  }

  @inline(__always)
  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"), UInt8(ascii: "h"):
      true
    default: false
    }
  }
}
