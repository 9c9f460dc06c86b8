import ArticleText

/// Tells which word of a Chinese, Korean or Vietnamese name is the family name, where it stands first.
public enum FamilyName {
  /// The family name and the given name of somebody whose family name stands first.
  ///
  /// - Parameter name: A full name as it is written, such as `Xi Jinping` or `Kim Jong-un`.
  /// - Returns: Nothing where the words don't show it: the first must be a surname of the Chinese or Korean tables and
  ///   no European given name, the rest must read as syllables and be no surname.
  public static func ofFamilyFirst(_ name: String) -> (family: String, given: String)? {
    let words = name.split(separator: " ")
    let parts = NameReader.read(name)
    let reading = ChineseReading(parts)
    let core = reading.core
    guard !name.contains("."), words.count == 2 || words.count == 3, core.count >= 2, core.count <= 3,
      let first = core.first
    else {
      return nil
    }
    let surnames: NameTraits = [.chineseSurname, .koreanSurname]
    // `Kim` is a given name too; two syllables with a hyphen behind it settle it.
    let isHyphenated = core.count == 3 && core[2].isHyphenated
    guard !first.traits.isDisjoint(with: surnames), isHyphenated || !first.traits.contains(.given) else {
      return nil
    }
    let table = ChineseScheme.table
    for (index, token) in core.enumerated().dropFirst() {
      let isBound = token.isHyphenated || index + 1 < core.count && core[index + 1].isHyphenated
      guard token.traits.isDisjoint(with: surnames.union(.given)) || isBound else { return nil }
      let isChinese = first.traits.contains(.chineseSurname) && table.isSyllables(reading.order(of: index))
      guard isChinese || first.traits.contains(.koreanSurname) && core.count == 3 else { return nil }
    }
    return (String(words[0]), words.dropFirst().joined(separator: " "))
  }

  /// The surnames by themselves: most runs need none of the matcher's other tables.
  private static let surnames: WordSet = {
    var result = WordSet()
    for table in [ChineseScheme.surnames, KoreanScheme.surnames] {
      TableText.lines(table) { _, words in
        for word in words { word.withUnsafeBufferPointer { result.insert(Folding.hash($0)) } }
      }
    }
    return result
  }()

  /// Whether a word is a surname of the Chinese or Korean tables.
  ///
  /// - Parameter letters: Its letters, in any case; longer ones than any surname are none.
  public static func isFamilyFirst(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.count <= 8 else { return false }
    return Folding.folded(letters).withUnsafeBufferPointer { surnames.contains(Folding.hash($0)) }
  }
}
