/// East Slavic patronymics and the endings that tell men's and women's names apart.
enum Patronymic {
  /// Whether a word ends as a patronymic: Petrovich, Petrovna, Ilyinichna.
  static func isOne(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.count >= 7, letters.last == UInt8(ascii: "h") || letters.last == UInt8(ascii: "a") else {
      return false
    }
    for ending in endings
    where letters.count > ending.count + 2 && letters.suffix(ending.count).elementsEqual(ending) {
      return true
    }
    return false
  }

  private static let endings: [[UInt8]] = [
    "ovich", "evich", "avich", "ovych", "evych", "ovna", "evna", "ivna", "yevna", "ichna", "owitsch",
    "ovitch",
    "evitch",
  ].map { Array($0.utf8) }

  /// Whether two patronymics come of one name in two languages: Vladimirovich and Volodymyrovych.
  static func areRelated(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, _ given: GivenNames) -> Bool
  {
    for a in fathers(first, given) {
      for b in fathers(second, given) where a == b || given.areRelated(a, b) { return true }
    }
    return false
  }

  /// The known names that a patronymic may come of.
  private static func fathers(_ letters: ArraySlice<UInt8>, _ given: GivenNames) -> [UInt32] {
    // -ovich, -evich: what stands before its vowel.
    guard let v = letters.lastIndex(of: UInt8(ascii: "v")), v - letters.startIndex >= 4 else { return [] }
    var stem = letters[..<(v - 1)]
    while stem.count > 4, let last = stem.last, "iyej".utf8.contains(last) { stem.removeLast() }
    var result: [UInt32] = []
    for ending in ["", "i", "y", "ei", "ii", "iy", "ey", "a"] {
      let entry = given.entry(TokenTable.hash(Array(stem) + ending.utf8))
      if entry > 0 { result.append(entry) }
    }
    return result
  }

  /// Whether one word is the other's form for a woman, or the other's patronymic or plural: Ivanov and Ivanova,
  /// Popov and Popovich, Robert and Roberts.
  static func isOtherWord(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    first.count < second.count ? isDerived(second, from: first) : isDerived(first, from: second)
  }

  private static func isDerived(_ long: ArraySlice<UInt8>, from short: ArraySlice<UInt8>) -> Bool {
    guard short.count >= 3 else { return false }
    var common = 0
    while common < short.count, long[long.startIndex + common] == short[short.startIndex + common] {
      common += 1
    }
    let tail = long.dropFirst(common)
    let rest = short.dropFirst(common)
    if rest.isEmpty {
      if let last = short.last, tail.first == last { return false }
      return tail.elementsEqual("a".utf8) || tail.elementsEqual("s".utf8) || tail.elementsEqual("ich".utf8)
        || tail.elementsEqual("son".utf8) || tail.elementsEqual("ovich".utf8)
        || tail.elementsEqual("evich".utf8)
    }
    // -sky and -skaya, -oy and -aya.
    let isAdjective =
      tail.elementsEqual("aya".utf8) || tail.elementsEqual("aja".utf8) || tail.elementsEqual("aia".utf8)
      || tail.elementsEqual("a".utf8)
    return isAdjective && "iyj".utf8.contains(rest[rest.startIndex])
  }

  /// Brown and Browne, Clark and Clarke: surnames of two families as often as one misspelled.
  static func differBySilentE(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    return long.count == short.count + 1 && long.last == UInt8(ascii: "e") && long.starts(with: short)
  }

  /// Whether two words end as the names of a man and of a woman: Evgeny and Evgenia, Mario and Maria.
  static func differInGender(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    guard let a = first.last, let b = second.last, a != b, first.count > 2, second.count > 2 else {
      return false
    }
    let isA = a == UInt8(ascii: "a")
    let isB = b == UInt8(ascii: "a")
    guard isA != isB else { return false }
    let (woman, man) = isA ? (first, second) : (second, first)
    let stem = woman.dropLast()
    return man.starts(with: stem.dropLast(stem.count == man.count ? 1 : 0)) && man.count - stem.count <= 1
      && stem.count - man.count <= 1
  }
}
