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

  /// The fewest letters of a surname in which two may be wrong.
  public static let shortestForTwo = 8

  /// Whether two letters at most were put in, left out or changed, the first one not among them.
  public static func isTwoEdits(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard first != second, min(first.count, second.count) >= shortestForTwo, first[0] == second[0],
      abs(first.count - second.count) <= 2, !isInflection(first, second), !isInflection(second, first),
      withoutUmlauts(first) != withoutUmlauts(second)
    else { return false }
    var row = Array(0...second.count)
    for (i, a) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in second.enumerated() {
        let cost = min(diagonal + (a == b ? 0 : 1), row[j] + 1, row[j + 1] + 1)
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[second.count] <= 2
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
