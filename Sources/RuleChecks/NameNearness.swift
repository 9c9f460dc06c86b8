internal import ArticleText

/// Whether two spellings may be meant for one name, judged so widely that only a slip in a rule falls outside.
///
/// The name matcher is much stricter, and far too large for a macro, which every newsroom's build compiles: what it takes
/// for one name is near here too.
public enum NameNearness {
  /// Whether the surnames are near, or most of the words.
  ///
  /// - Complexity: The product of the lengths; words count up to 40 bytes, names up to eight words.
  public static func isNear(_ first: String, _ second: String) -> Bool {
    let (one, other) = (words(first), words(second))
    guard let surname = one.last, let otherSurname = other.last else { return true }
    if isNear(one.flatMap { $0 }, other.flatMap { $0 }) { return true }
    if one.count == 1 || other.count == 1,
      one.contains(where: { word in other.contains { isNear(word, $0) } })
    {
      return true
    }
    // The family name may stand first.
    if isNear(surname, otherSurname) || isNear(one[0], otherSurname) || isNear(surname, other[0]) {
      return true
    }
    // Renderings of Chinese and Korean names share few letters: `Tung Chee-hwa`, `Dong Jianhua`.
    let longest = one.count == 1 && other.count == 1 ? 6 : 8
    if (one + other).allSatisfy({ isSyllabic($0, upTo: longest) }) { return true }
    let near = one.count { word in other.contains { isNear(word, $0) } }
    return near * 3 >= min(one.count, other.count) * 2
  }

  private static func words(_ name: String) -> [[UInt8]] {
    Folding.foldedBytes(name).filter { $0 != UInt8(ascii: "'") }.split { !isLetter($0) }.suffix(8).map {
      Array($0.prefix(40))
    }
  }

  /// Whether a word may be made of syllables as Chinese and Korean have them: open, or closed by one of few sounds.
  private static func isSyllabic(_ word: [UInt8], upTo longest: Int) -> Bool {
    guard word.count <= longest, let last = word.last, let first = word.firstIndex(where: isVowel), first <= 3
    else {
      return false
    }
    return isVowel(last) || "nghmktpw".utf8.contains(last)
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte >= 0x61 && byte <= 0x7A }

  /// Two words are near that share half their letters in order, or that are short and end alike.
  private static func isNear(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    if first == second || first.starts(with: second) || second.starts(with: first) { return true }
    let longer = max(first.count, second.count)
    return EditDistance.between(first, second) * 2 <= longer + (longer <= 4 ? 1 : 0)
  }
}
