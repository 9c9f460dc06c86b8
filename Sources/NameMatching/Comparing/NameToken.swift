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

  var range: Range<Int> { start..<(start + count) }

  /// The classes of the letters a to z; a nought has none. Vowels, h and half-vowels come and go; what sounds alike or
  /// is written for each other is one class.
  private static let classes: [UInt8] = Array("03120310001435031612000101".utf8).map { $0 - 0x30 }

  /// The classes of m, b, p and f, of l, and of r.
  static let rigid: UInt32 = 0x0F0F_F000

  /// Counts the sounds of some letters; neighbours of one class are one.
  static func sounds(_ letters: ArraySlice<UInt8>) -> UInt32 {
    var result: UInt32 = 0
    var last: UInt8 = 0
    for byte in letters {
      let sound = byte >= 0x61 && byte <= 0x7A ? classes[Int(byte - 0x61)] : 7
      if sound != 0, sound != last, result >> UInt32(sound * 4) & 15 < 15 { result += 1 << UInt32(sound * 4) }
      last = sound
    }
    return result
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
  /// Those that a scheme stands for.
  static let cultures: NameTraits = [.slavic, .arabic, .greek, .hebrew, .japanese, .chineseSurname, .given]
  /// Those that come of another alphabet.
  static let alphabets: NameTraits = [.slavic, .arabic, .greek]
}
