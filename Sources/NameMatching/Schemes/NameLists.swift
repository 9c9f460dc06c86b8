/// What the endings and the word lists of the schemes say of a word.
final class NameLists: Sendable {
  static let shared = NameLists()

  private let words: TokenTable = {
    var result = TokenTable(capacity: 1000)
    func add(_ word: [UInt8], _ trait: NameTraits) {
      let hash = TokenTable.hash(word)
      result.set(hash, to: result[hash] | UInt32(trait.rawValue))
    }
    for scheme in NameSchemes.skeletons {
      TableText.lines(scheme.words) { _, words in for word in words { add(word, scheme.trait) } }
    }
    TableText.lines(ChineseScheme.surnames) { _, words in for word in words { add(word, .chineseSurname) } }
    TableText.lines(KoreanScheme.surnames) { _, words in for word in words { add(word, .koreanSurname) } }
    TableText.lines(VietnameseScheme.ownSurnames) { _, words in for word in words { add(word, .vietnamese) } }
    for table in GivenNames.european {
      TableText.lines(table) { _, words in for word in words { add(word, .given) } }
    }
    TableText.lines(GivenNames.arabic) { _, words in for word in words { add(word, .arabic) } }
    return result
  }()

  /// The endings by their letters, read from the end.
  private let endings: TokenTable = {
    var result = TokenTable(capacity: 500)
    for scheme in NameSchemes.skeletons {
      TableText.lines(scheme.endings) { _, words in
        for word in words {
          let hash = TokenTable.hash(word.reversed())
          result.set(hash, to: result[hash] | UInt32(scheme.trait.rawValue))
        }
      }
    }
    return result
  }()

  /// The traits of a word.
  func traits(_ hash: UInt64, _ letters: WordLetters) -> NameTraits {
    var found = NameTraits(rawValue: UInt16(truncatingIfNeeded: words[hash]))
    if letters.count >= 5 {
      var state: UInt64 = 0xCBF2_9CE4_8422_2325
      var at = letters.count
      let last = letters.count - min(6, letters.count - 2)
      while at > last {
        at -= 1
        state = (state ^ UInt64(letters[at])) &* 0x0000_0100_0000_01B3
        let value = endings[state ^ (state >> 32)]
        if value != 0 { found.formUnion(NameTraits(rawValue: UInt16(truncatingIfNeeded: value))) }
      }
      if Patronymic.isOne(letters) { found.formUnion([.slavic, .patronymic]) }
    }
    return found
  }
}
