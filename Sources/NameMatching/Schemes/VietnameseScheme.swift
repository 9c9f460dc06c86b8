/// Vietnamese names: each word is a syllable that is right or is another one, so that near words are two.
struct VietnameseScheme: SyllabicScheme {
  let name = "Vietnamese"
  private static let surnames = table(of: ownSurnames, sharedSurnames)
  private static let middles = table(of: "van thi")

  /// Source: the common surnames of Viet Nam, without marks, that are no syllables of Chinese.
  static let ownSurnames: StaticString = """
    nguyen tran pham huynh bui trinh dinh phung doan vuong truong duong luong quach kieu thach
    """
  /// Source: those that may be read as Chinese or Korean too.
  private static let sharedSurnames: StaticString = "vo dang do ngo ly le hoang ho phan vu lam mai cao dao ha"

  private static func table(of texts: StaticString...) -> TokenTable {
    var result = TokenTable()
    for text in texts {
      TableText.lines(text) { _, words in for word in words { result.set(TokenTable.hash(word), to: 1) } }
    }
    return result
  }

  /// Whether a name is plainly Vietnamese: a surname that no other language has, or a surname with `Van` or `Thi` in
  /// the middle.
  static func isOne(_ name: NameParts) -> Bool {
    if name.traits.contains(.vietnamese) { return true }
    return name.tokens.count >= 3 && middles[name.tokens[1].hash] != 0 && surnames[name.tokens[0].hash] != 0
  }

  func judge(_ first: NameParts, _ second: NameParts) -> SyllabicJudgement? {
    guard first.tokens.count == second.tokens.count, VietnameseScheme.isOne(first),
      VietnameseScheme.isOne(second)
    else { return nil }
    let last = first.tokens.count - 1
    if last >= 2, first.tokens[0].hash == second.tokens[0].hash,
      VietnameseScheme.surnames[first.tokens[0].hash] != 0
    {
      return compare(first, second, 1...last)
    }
    // `Hung Nguyen`: the surname last, as abroad, where the given name may be a European one.
    guard last >= 1, first.tokens[last].hash == second.tokens[last].hash,
      first.tokens[last].traits.contains(.vietnamese),
      (first.tokens[..<last] + second.tokens[..<last]).allSatisfy({ token in
        token.count <= VietnameseScheme.longestSyllable && !token.traits.contains(.given)
      })
    else { return nil }
    return compare(first, second, 0...last - 1)
  }

  /// The letters of the longest syllable that is at all frequent (`Khuong`, `Thuong`).
  private static let longestSyllable = 6

  private func compare(_ first: NameParts, _ second: NameParts, _ range: ClosedRange<Int>)
    -> SyllabicJudgement?
  {
    // The same words in another order are no matter of syllables.
    if Set(first.tokens.map(\.hash)) == Set(second.tokens.map(\.hash)) { return nil }
    for index in range where first.tokens[index].hash != second.tokens[index].hash {
      let isInitial = first.tokens[index].role == .initial || second.tokens[index].role == .initial
      return isInitial ? nil : .different
    }
    return .same
  }
}
