/// Texts that nobody wrote: copy put together at random, bytes of any kind, and copy with bytes changed.
public struct RandomText {
  private var random: SeededGenerator

  /// Makes a source of texts; the same seed gives the same texts.
  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// What copy is put together of: everything that the lexer treats in a way of its own.
  private static let pieces: [String] = [
    "the", "The", "president", "Putin", "aide", "Yuri", "Usakov", "NATO", "US", "U.S.", "a.m.", "don't",
    "don’t",
    "Putin’s", "it's", "1,000", "3.5", "7", "20th", "1990s", "months", "first", "year", "old", "per", "cent",
    "percent",
    "read", "more", "Oct", "Sept.", "October", "16", "2022", "(Reuters)", "( GAZP.MM )", "“", "”", "\"", "‘",
    "’", "'",
    "’90s", "workers’", "–", "-", "—", "...", "…", ".", ",", ";", ":", "?", "!", "(", ")", "[", "]", "$",
    "€5", "%", "&",
    "https://example.com/a?b=1", "jo@example.com", "café", "cafe\u{301}", "Straße", "Erdoğan", "Київ",
    "Αθήνα",
    "Nguyễn", "北京", "👍", "\u{A0}", "\u{200B}", "\u{FEFF}", "\t", "TK", "[NAME]", "UNSW", "LONDON,", "By",
    "by",
    "Written", "Editing", "COVID-19", "COVID", "\u{0}", "\u{7F}", "|", "*", "#", "_", "`", "<b>", "&amp;",
    "\\",
  ]

  private static let breaks = [" ", " ", " ", " ", " ", " ", "", "\n", "\r\n", "\r", "\n\n", ". ", ", "]

  /// Copy put together of so many pieces.
  public mutating func copy(pieces count: Int) -> String {
    var text = ""
    for _ in 0..<count {
      text += random.pick(RandomText.pieces)
      text += random.pick(RandomText.breaks)
    }
    return text
  }

  /// Bytes of any kind, as many as that at most.
  public mutating func bytes(upTo most: Int) -> [UInt8] {
    (0..<random.below(most + 1)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
  }

  /// Some bytes with a few of them changed, taken out, put in, doubled or moved.
  public mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for _ in 0...random.below(4) {
      let at = random.below(result.count + 1)
      let end = min(result.count, at + random.below(12))
      switch random.below(6) {
      case 0 where at < result.count: result[at] = UInt8(truncatingIfNeeded: random.next())
      case 1: result.removeSubrange(at..<end)
      case 2: result.insert(contentsOf: Array(random.pick(RandomText.pieces).utf8), at: at)
      case 3: result.insert(contentsOf: result[at..<end], at: at)
      case 4:
        let moved = Array(result[at..<end])
        result.removeSubrange(at..<end)
        result.insert(contentsOf: moved, at: random.below(result.count + 1))
      default: result.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
      }
    }
    return result
  }

  /// One of some elements.
  public mutating func pick<Element>(_ elements: [Element]) -> Element { random.pick(elements) }

  /// A number below a bound.
  public mutating func below(_ bound: Int) -> Int { random.below(bound) }
}
