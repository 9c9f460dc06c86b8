/// East Slavic patronymics and the endings that tell men's and women's names apart.
enum Patronymic {
  /// Whether a word ends as a patronymic: Petrovich, Petrovna, Ilyinichna.
  static func isOne(_ letters: WordLetters) -> Bool {
    if letters.last == UInt8(ascii: "h") {
      return hasEnding(letters, "ovich") || hasEnding(letters, "evich") || hasEnding(letters, "avich")
        || hasEnding(letters, "ovych") || hasEnding(letters, "evych") || hasEnding(letters, "owitsch")
        || hasEnding(letters, "ovitch") || hasEnding(letters, "evitch")
    }
    guard letters.last == UInt8(ascii: "a") else { return false }
    return hasEnding(letters, "ovna") || hasEnding(letters, "evna") || hasEnding(letters, "ivna")
      || hasEnding(letters, "ichna")
  }

  @inline(__always)
  private static func hasEnding(_ letters: WordLetters, _ ending: StaticString) -> Bool {
    letters.count > ending.utf8CodeUnitCount + 2 && letters.ends(with: ending)
  }

  /// Whether two patronymics come of one name in two languages: Vladimirovich and Volodymyrovych.
  static func areRelated(_ first: WordLetters, _ second: WordLetters, _ given: GivenNames) -> Bool {
    let others = fathers(second, given)
    for a in fathers(first, given) {
      for b in others where a == b || given.areRelated(a, b) { return true }
    }
    return false
  }

  /// The known names that a patronymic may come of.
  private static func fathers(_ letters: WordLetters, _ given: GivenNames) -> [UInt32] {
    // -ovich, -evich: what stands before its vowel.
    guard let v = letters.indices.last(where: { letters[$0] == UInt8(ascii: "v") }), v >= 4 else { return [] }
    var stem = (0..<(v - 1)).map { letters[$0] }
    while stem.count > 4, let last = stem.last, "iyej".utf8.contains(last) { stem.removeLast() }
    var result: [UInt32] = []
    for ending in ["", "i", "y", "ei", "ii", "iy", "ey", "a"] {
      let entry = given.entry(TokenTable.hash(stem + ending.utf8))
      if entry > 0 { result.append(entry) }
    }
    return result
  }

  /// Whether one word is the other's form for a woman, or the other's patronymic or plural: Ivanov and Ivanova,
  /// Popov and Popovich, Robert and Roberts.
  static func isOtherWord(_ first: WordLetters, _ second: WordLetters) -> Bool {
    first.count < second.count ? isDerived(second, from: first) : isDerived(first, from: second)
  }

  private static func isDerived(_ long: WordLetters, from short: WordLetters) -> Bool {
    guard short.count >= 3 else { return false }
    var common = 0
    while common < short.count, long[common] == short[common] { common += 1 }
    let tail = long.extracting(common..<long.count)
    if common == short.count {
      if !tail.isEmpty, tail[0] == short[short.count - 1] { return false }
      return tail.equals("a") || tail.equals("s") || tail.equals("ich") || tail.equals("son")
        || tail.equals("ovich") || tail.equals("evich")
    }
    // -sky and -skaya, -oy and -aya.
    switch short[common] {
    case UInt8(ascii: "i"), UInt8(ascii: "y"), UInt8(ascii: "j"):
      return tail.equals("aya") || tail.equals("aja") || tail.equals("aia") || tail.equals("a")
    default: return false
    }
  }

  /// Brown and Browne, Clark and Clarke: surnames of two families as often as one misspelled.
  static func differBySilentE(_ first: WordLetters, _ second: WordLetters) -> Bool {
    first.count < second.count ? hasSilentE(second, first) : hasSilentE(first, second)
  }

  private static func hasSilentE(_ long: WordLetters, _ short: WordLetters) -> Bool {
    long.count == short.count + 1 && long.last == UInt8(ascii: "e") && long.starts(with: short)
  }

  /// Whether two words end as the names of a man and of a woman: Evgeny and Evgenia, Mario and Maria.
  static func differInGender(_ first: WordLetters, _ second: WordLetters) -> Bool {
    guard first.count > 2, second.count > 2 else { return false }
    let (isA, isB) = (first.last == UInt8(ascii: "a"), second.last == UInt8(ascii: "a"))
    guard isA != isB else { return false }
    return isA ? isWoman(first, of: second) : isWoman(second, of: first)
  }

  private static func isWoman(_ woman: WordLetters, of man: WordLetters) -> Bool {
    let stem = woman.count - 1
    return abs(man.count - stem) <= 1
      && man.starts(with: woman.extracting(0..<(stem == man.count ? stem - 1 : stem)))
  }
}
