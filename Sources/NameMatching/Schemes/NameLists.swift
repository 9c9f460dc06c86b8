/// What the endings and the word lists of the schemes say of a word.
enum NameLists {
  private static let words: TokenTable = {
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
    for table in [GivenNames.nicknames, GivenNames.families] {
      TableText.lines(table) { _, words in for word in words { add(word, .given) } }
    }
    TableText.lines(GivenNames.arabic) { _, words in for word in words { add(word, .arabic) } }
    return result
  }()

  /// The endings by their letters, read from the end.
  private static let endings: TokenTable = {
    var result = TokenTable(capacity: 500)
    for scheme in NameSchemes.skeletons {
      TableText.lines(scheme.endings) { _, words in
        for word in words {
          let hash = TokenTable.hash(word)
          result.set(hash, to: result[hash] | UInt32(scheme.trait.rawValue))
        }
      }
    }
    for ending in ["vich", "vych", "vna", "vitch", "witsch", "wicz", "vic", "ivna", "ovna"]
    where ending.count > 3 {
      let hash = TokenTable.hash(Array(ending.utf8))
      result.set(hash, to: result[hash] | UInt32(NameTraits.slavic.rawValue))
    }
    return result
  }()

  /// The traits of a word.
  static func traits(_ hash: UInt64, _ letters: ArraySlice<UInt8>) -> NameTraits {
    var found = NameTraits(rawValue: UInt16(truncatingIfNeeded: words[hash]))
    if letters.count >= 5 {
      for length in 2...min(6, letters.count - 2) {
        let value = endings[TokenTable.hash(letters.suffix(length))]
        if value != 0 { found.formUnion(NameTraits(rawValue: UInt16(truncatingIfNeeded: value))) }
      }
      if Patronymic.isOne(letters) { found.formUnion([.slavic, .patronymic]) }
    }
    return found
  }
}
