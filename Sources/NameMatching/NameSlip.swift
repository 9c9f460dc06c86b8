/// How one spelling of a name may have come from another.
public enum NameSlip: Sendable, Hashable {
  /// The two are one name under different romanisations (`Usakov`, `Ushakov`).
  case romanisation
  /// A letter was left out, put in, changed, or two were swapped.
  case typing

  /// The slip that lies between two folded spellings, or nothing where they are the same or too far apart.
  ///
  /// The first letter may change only under romanisation. Endings that make another word of a name are no
  /// slips: a plural, a feminine form.
  ///
  /// - Parameters:
  ///   - first: The folded bytes of one spelling.
  ///   - second: The folded bytes of the other.
  public static func between(_ first: [UInt8], _ second: [UInt8]) -> NameSlip? {
    guard first != second, first.count >= 4, second.count >= 4 else { return nil }
    if isInflection(first, second) || isInflection(second, first) { return nil }
    if withoutUmlauts(first) == withoutUmlauts(second) { return nil }
    if Romanisation.skeleton(first) == Romanisation.skeleton(second) { return .romanisation }
    guard min(first.count, second.count) >= 5, first[0] == second[0] else { return nil }
    return isOneEdit(first, second) ? .typing : nil
  }

  /// `Schroeder` and `Schroder` are both right ways to write an umlaut without its dots.
  private static func withoutUmlauts(_ spelling: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in spelling {
      if byte == UInt8(ascii: "e"), let last = result.last, "aou".utf8.contains(last) { continue }
      result.append(byte)
    }
    return result
  }

  /// Whether the longer spelling is the shorter one with an ending that gives another word.
  private static func isInflection(_ short: [UInt8], _ long: [UInt8]) -> Bool {
    guard long.count > short.count, long.starts(with: short) else { return false }
    switch Array(long[short.count...]) {
    case Array("s".utf8), Array("a".utf8), Array("n".utf8), Array("es".utf8), Array("ich".utf8): return true
    default: return false
    }
  }

  /// Whether one letter put in, left out or changed, or two neighbours swapped, make one of the other.
  static func isOneEdit(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard long.count - short.count <= 1 else { return false }
    var at = 0
    while at < short.count, short[at] == long[at] { at += 1 }
    if short.count < long.count { return short[at...].elementsEqual(long[(at + 1)...]) }
    guard at < short.count else { return false }
    if short[(at + 1)...].elementsEqual(long[(at + 1)...]) { return true }
    return at + 1 < short.count && short[at] == long[at + 1] && short[at + 1] == long[at]
      && short[(at + 2)...].elementsEqual(long[(at + 2)...])
  }
}

/// Brings the spellings that romanisation schemes give to one sound to one form.
enum Romanisation {
  /// Spelling and form, longer spellings first.
  ///
  /// Source: the differences between the BGN/PCGN, ISO 9, passport, German and French renderings of Cyrillic, and
  /// between pinyin, Wade–Giles and Hong Kong renderings of Chinese, as their public tables give them.
  private static let rules: [(from: [UInt8], to: [UInt8])] = [
    ("shch", "s"), ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("sh", "s"), ("ch", "c"), ("ts", "c"), ("tz", "c"),
    ("kh", "h"), ("gh", "g"), ("zh", "j"), ("dj", "j"), ("ph", "f"), ("ck", "k"), ("ou", "u"), ("oo", "u"),
    ("ee", "i"), ("iy", "i"), ("yi", "i"), ("yy", "i"), ("ij", "i"), ("ey", "ei"), ("w", "v"), ("x", "ks"),
    ("q", "k"), ("y", "i"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The form of a folded spelling; doubled letters count once, and a final `f` after a vowel is a `v`.
  static func skeleton(_ spelling: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(spelling.count)
    var at = 0
    while at < spelling.count {
      if let rule = rules.first(where: { spelling[at...].starts(with: $0.from) }) {
        for byte in rule.to where result.last != byte { result.append(byte) }
        at += rule.from.count
      } else {
        if result.last != spelling[at] { result.append(spelling[at]) }
        at += 1
      }
    }
    if result.count > 3, result.last == UInt8(ascii: "f"),
      result[result.count - 2] == UInt8(ascii: "o") || result[result.count - 2] == UInt8(ascii: "e")
    {
      result[result.count - 1] = UInt8(ascii: "v")
    }
    return result
  }
}
