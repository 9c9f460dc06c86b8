/// Vietnamese names: each word is a syllable that is right or is another one, so that near words are two.
struct VietnameseScheme: SyllabicScheme {
  let name = "Vietnamese"
  private let surnames: TokenTable

  /// Source: the common surnames of Viet Nam, without marks.
  private static let table: StaticString = """
    nguyen tran pham huynh vo dang bui do ngo duong ly trinh dinh phung doan vuong truong luong quach kieu thach
    """

  init() {
    var surnames = TokenTable()
    TableText.lines(VietnameseScheme.table) { _, words in
      for word in words { surnames.set(TokenTable.hash(word), to: 1) }
    }
    self.surnames = surnames
  }

  func judge(_ first: NameParts, _ second: NameParts) -> SyllabicJudgement? {
    guard first.coreCount == second.coreCount, first.coreCount >= 3,
      first.tokens.count == second.tokens.count,
      first.tokens[0].hash == second.tokens[0].hash, surnames[first.tokens[0].hash] != 0
    else { return nil }
    for (a, b) in zip(first.tokens, second.tokens) where a.hash != b.hash {
      return a.role == .initial || b.role == .initial ? nil : .different
    }
    return .same
  }
}
