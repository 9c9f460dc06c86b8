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
    if NameEnding.isInflection(first[...], second[...]) { return nil }
    if withoutUmlauts(first) == withoutUmlauts(second) { return nil }
    if Romanisation.skeleton(first[...]) == Romanisation.skeleton(second[...]) { return .romanisation }
    guard min(first.count, second.count) >= 5, first[0] == second[0] else { return nil }
    return SpellingSlip.distance(first[...], second[...]) == 1 ? .typing : nil
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

  /// Whether one letter was put in, left out or changed, or two were swapped, in words that are long enough to show it.
  public static func isOneEdit(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    min(first.count, second.count) >= 5 && first[0] == second[0]
      && SpellingSlip.distance(first[...], second[...]) == 1
  }

  /// Whether two letters at most were put in, left out, changed or swapped, the first one not among them.
  public static func isTwoEdits(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard first != second, min(first.count, second.count) >= shortestForTwo, first[0] == second[0],
      abs(first.count - second.count) <= 2, !NameEnding.isInflection(first[...], second[...]),
      withoutUmlauts(first) != withoutUmlauts(second)
    else { return false }
    return SpellingSlip.distance(first[...], second[...]) <= 2
  }
}
