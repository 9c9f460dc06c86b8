/// Endings that make another word of a name, and no other spelling of it. All letters are folded bytes.
enum NameEnding {
  /// What makes a plural, a people or a follower of a name in English.
  private static let derived = [
    "s", "es", "n", "an", "ian", "ish", "ese", "ite", "ist", "ism", "i", "ic", "ics", "al",
  ]
  /// What makes another form of a surname: a plural, a feminine, a patronymic.
  private static let inflections = ["s", "a", "n", "es", "ich"]
  /// The ends of Slavic surnames that have a feminine in `a`.
  private static let masculine = ["ov", "ev", "in", "yn"]

  /// Whether one of two words is the other with an ending that gives another form of a surname.
  static func isInflection(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    ending(of: first, on: second, among: inflections) || ending(of: second, on: first, among: inflections)
  }

  /// Whether a word is another one with an ending of English: a plural, a people, a follower.
  static func isDerived(_ long: ArraySlice<UInt8>, from short: ArraySlice<UInt8>) -> Bool {
    // `Austrian`, but not `Trotmann`.
    if long.count == short.count + 1, long.last == UInt8(ascii: "n"), short.last != UInt8(ascii: "a") {
      return false
    }
    return ending(of: long, on: short, among: derived)
  }

  /// Whether a word is the feminine form of another: `Ivanova` and `Ivanov` are two people.
  static func isFeminine(_ long: ArraySlice<UInt8>, of short: ArraySlice<UInt8>) -> Bool {
    ending(of: long, on: short, among: ["a"]) && masculine.contains { short.suffix(2).elementsEqual($0.utf8) }
  }

  /// Endings of English that stand on one stem: `Buddhism`, `Buddhist`.
  private static let families = [
    ["ism", "ist", "ists", "ic"], ["tion", "tions", "tive", "tor"], ["es", "ed", "ing"], ["sis", "ses"],
  ]

  /// Whether two words have two endings of English on one stem: no slip makes the one of the other.
  ///
  /// - Complexity: The letters of both.
  static func areSiblings(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    if let a = first.last, let b = second.last, first.count == second.count, a != b,
      first.dropLast().last == UInt8(ascii: "a"), first.dropLast().elementsEqual(second.dropLast())
    {
      // `Himalayas`, `Himalayan`.
      let pair = (min(a, b), max(a, b))
      return pair == (UInt8(ascii: "n"), UInt8(ascii: "s"))
    }
    return families.contains { family in
      family.contains { one in
        guard first.count > one.utf8.count + 3, first.suffix(one.utf8.count).elementsEqual(one.utf8) else {
          return false
        }
        let stem = first.dropLast(one.utf8.count)
        return second.starts(with: stem)
          && family.contains { second.dropFirst(stem.count).elementsEqual($0.utf8) }
      }
    }
  }

  /// Whether a word is one that an apostrophe has shortened: `we've`.
  static func isContraction(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.contains(UInt8(ascii: "'")) else { return false }
    return ["'ve", "'re", "'ll", "'d", "n't", "'m"].contains {
      word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  private static func ending(
    of long: ArraySlice<UInt8>, on short: ArraySlice<UInt8>, among endings: [String]
  ) -> Bool {
    let extra = long.count - short.count
    guard extra > 0, extra <= 3, long.starts(with: short) else { return false }
    return endings.contains { long.suffix(extra).elementsEqual($0.utf8) }
  }
}
