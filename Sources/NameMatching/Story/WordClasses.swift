import ArticleText

/// What a capitalised word, or a word beside a name, is known to be.
///
/// The tables hold what any reader of English copy knows; nothing in them comes from one newsroom's stories.
struct WordClasses: Sendable {
  /// One bit for each class; a word may have several (`May`, `Brown`, `Chase`).
  struct Set: OptionSet, Sendable, Hashable {
    let rawValue: UInt32
    /// Stands before a name and is no part of it: `Mr`, `President`.
    static let title = Set(rawValue: 1)
    /// Makes an organisation of the words beside it: `Corp`, `Ministry`.
    static let organisation = Set(rawValue: 2)
    /// An ordinary word of English.
    static let common = Set(rawValue: 4)
    /// A month, a day or a feast.
    static let calendar = Set(rawValue: 8)
    /// A country, a city, a people.
    static let place = Set(rawValue: 16)
    /// A given name.
    static let givenName = Set(rawValue: 32)
    /// A verb of speech or thought, whose subject is a person.
    static let speech = Set(rawValue: 64)
    /// A small word inside names: `van`, `de`, `bin`.
    static let particle = Set(rawValue: 128)
    /// Stands behind a name: `Jr`, `III`.
    static let suffix = Set(rawValue: 256)
    /// Never part of a person's name: an article, a pronoun, a preposition.
    static let function = Set(rawValue: 512)
    /// Stands before a surname alone: `Mr`, `Mrs`.
    static let honorific = Set(rawValue: 1024)
    /// A job that is said of a person behind a comma: `chairman`, `analyst`.
    static let role = Set(rawValue: 2048)
    // What follows says something of a name that stands beside the word, and nothing of the word itself.
    /// A verb that goes well with a person before it: `was`, `joined`.
    static let auxiliary = Set(rawValue: 4096)
    /// Goes well with a person behind it: `by`, `with`.
    static let preposition = Set(rawValue: 8192)
    static let article = Set(rawValue: 16384)
    /// A verb of speech whose object is no speaker: `told Reuters`.
    static let telling = Set(rawValue: 32768)
    /// `of`, `from`, `for`.
    static let belonging = Set(rawValue: 65536)
    /// `in`, `near`.
    static let placing = Set(rawValue: 131072)
    /// A people, a faith or a party, which is no place itself: `Russian`.
    static let inhabitant = Set(rawValue: 262144)
    /// Makes a place of the words beside it: `River`, `County`.
    static let landform = Set(rawValue: 524288)
    /// A man's name, a woman's name; a name may be both.
    static let masculine = Set(rawValue: 1 << 20)
    static let feminine = Set(rawValue: 1 << 21)
    /// What a word may be when it stands in a name itself.
    static let inNames = Set(rawValue: 4095)
    /// What any story may use without naming anything.
    static let ordinary: Set = [.common, .organisation]
  }

  /// The hash of a word in the upper half, its classes in the lower; 0 in a free slot. One look finds both: each name asks
  /// several times.
  private let slots: [UInt64]

  /// The classes of English copy.
  static let english = WordClasses()

  private init() {
    var classes = WordMap<Set>()
    for (table, kind) in WordClasses.tables {
      WordClasses.forEachWord(of: table) { hash in
        classes.update(hash, default: []) { $0.insert(kind) }
      }
    }
    var size = 64
    while size < classes.values.count * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    classes.forEach { hash, kinds in
      var slot = Int(hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt64(hash) << 32 | UInt64(kinds.rawValue)
    }
    self.slots = slots
  }

  /// What a word is known to be.
  @inline(__always)
  subscript(hash: UInt32) -> Set {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return [] }
      if UInt32(truncatingIfNeeded: entry &>> 32) == hash {
        return Set(rawValue: UInt32(truncatingIfNeeded: entry))
      }
      slot = (slot &+ 1) & mask
    }
  }

  private static func forEachWord(of table: StaticString, _ body: (UInt32) -> Void) {
    table.withUTF8Buffer { bytes in
      var start = 0
      for at in 0...bytes.count where at == bytes.count || bytes[at] == 0x20 || bytes[at] == 0x0A {
        if at > start { body(Folding.hash(UnsafeBufferPointer(rebasing: bytes[start..<at]))) }
        start = at + 1
      }
    }
  }
}
