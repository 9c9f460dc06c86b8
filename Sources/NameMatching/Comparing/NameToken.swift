/// One part of a name: its letters without case and marks, and what is known of it.
struct NameToken: Sendable, Hashable {
  enum Role: UInt8, Sendable, Hashable { case name, initial, particle, title, generation }

  /// Where its letters stand among those of the name.
  var start: Int
  var count: Int
  var hash: UInt64 = 0
  /// Which letters of the alphabet it has.
  var letters: UInt32 = 0
  /// Bit n says that an apostrophe stands before its letter n.
  var apostrophes: UInt32 = 0
  /// How often each class of sounds occurs, four bits a class: what no romanisation changes much.
  var sounds: UInt32 = 0
  var role = Role.name
  /// A hyphen binds it to the token before.
  var isHyphenated = false
  /// What the word lists say of it.
  var traits = NameTraits()

  init(start: Int, count: Int) {
    self.start = start
    self.count = count
  }

  /// A token of letters that stand nowhere in a name.
  init(joining letters: WordLetters) {
    self.init(start: 0, count: letters.count)
    for place in letters.indices { self.letters |= NameToken.bit(letters[place]) }
    sounds = NameToken.sounds(letters)
    hash = TokenTable.hash(letters)
  }

  var range: Range<Int> { start..<(start + count) }

  /// The classes of the letters a to p and q to z, four bits each; a nought has none. Vowels, h and half-vowels come and
  /// go; what sounds alike or is written for each other is one class.
  private static let classes: (UInt64, UInt64) = (0x3053_4100_0130_2130, 0x0000_0010_1000_2161)

  /// The classes of m, b, p and f, of l, and of r.
  static let rigid: UInt32 = 0x0F0F_F000

  /// Counts the sounds of some letters; neighbours of one class are one.
  static func sounds(_ letters: WordLetters) -> UInt32 {
    var result: UInt32 = 0
    var last: UInt32 = 0
    for place in letters.indices {
      let sound = NameToken.sound(letters[place])
      if sound != 0, sound != last, result >> (sound * 4) & 15 < 15 { result += 1 << (sound * 4) }
      last = sound
    }
    return result
  }

  /// The class of a letter; 7 is that of all bytes that are no letters.
  @inline(__always)
  private static func sound(_ byte: UInt8) -> UInt32 {
    let place = UInt64(byte &- 0x61)
    guard place < 26 else { return 7 }
    let word = place < 16 ? classes.0 : classes.1
    return UInt32(truncatingIfNeeded: word >> ((place & 15) * 4) & 15)
  }

  /// By how many sounds two counts differ.
  static func apart(_ first: UInt32, _ second: UInt32) -> Int {
    var (a, b) = (first, second)
    var result = 0
    while a != b {
      result += abs(Int(a & 15) - Int(b & 15))
      a >>= 4
      b >>= 4
    }
    return result
  }

  /// The bit of a letter in `letters`.
  @inline(__always)
  static func bit(_ byte: UInt8) -> UInt32 {
    byte >= 0x61 && byte <= 0x7A ? 1 << UInt32(byte - 0x61) : 1 << 31
  }
}

/// What the word lists and the endings say of a part of a name.
struct NameTraits: OptionSet, Sendable, Hashable {
  let rawValue: UInt16
  static let slavic = NameTraits(rawValue: 1)
  static let arabic = NameTraits(rawValue: 2)
  static let greek = NameTraits(rawValue: 4)
  static let patronymic = NameTraits(rawValue: 8)
  static let given = NameTraits(rawValue: 16)
  static let chineseSurname = NameTraits(rawValue: 32)
  static let koreanSurname = NameTraits(rawValue: 64)
  static let hebrew = NameTraits(rawValue: 128)
  static let japanese = NameTraits(rawValue: 256)
  /// A surname that is Vietnamese and no syllable of Chinese or Korean.
  static let vietnamese = NameTraits(rawValue: 512)
  /// Those that a scheme stands for.
  static let cultures: NameTraits = [
    .slavic, .arabic, .greek, .hebrew, .japanese, .chineseSurname, .given, .vietnamese,
  ]
  /// Those that come of another alphabet.
  static let alphabets: NameTraits = [.slavic, .arabic, .greek]
}
