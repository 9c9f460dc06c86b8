/// Chinese names in pinyin, Wade–Giles and Hong Kong spelling.
///
/// A name is read wholly in one scheme, and two names are one if the syllables of the one stand for those of the other.
/// Two syllables of pinyin are two, however near their letters: Li Peng is not Li Ping.
struct ChineseScheme: SyllabicScheme {
  let name = "Chinese"
  static let table = ChineseSyllables()
  private var table: ChineseSyllables { ChineseScheme.table }

  func judge(_ first: NameParts, _ second: NameParts) -> SyllabicJudgement? {
    guard first.coreCount <= 5, second.coreCount <= 5 else { return nil }
    let isListed = first.traits.contains(.chineseSurname) || second.traits.contains(.chineseSurname)
    guard isListed || first.isHyphenated != second.isHyphenated else { return nil }
    guard ChineseReading.mayBe(first), ChineseReading.mayBe(second) || second.coreCount != first.coreCount
    else { return nil }
    let a = ChineseReading(first)
    let b = ChineseReading(second)
    if let verdict = surnameAlone(a, b) { return verdict }
    if let verdict = sharedGivenName(a, b) { return verdict }
    guard a.count >= 2, b.count >= 2 else { return nil }
    let isPinyin = (table.reads(a, .pinyin), table.reads(b, .pinyin))
    guard isPinyin.0 || table.reads(a, .wadeGiles) || table.reads(a, .cantonese) else { return nil }
    guard isPinyin.1 || table.reads(b, .wadeGiles) || table.reads(b, .cantonese) else { return nil }
    for x in a.orders {
      for y in b.orders {
        if x.letters == y.letters { return .same }
        // Two names of pinyin that differ are two people; only where one is cut as other schemes cut, it may be read so.
        let mayCross = !(isPinyin.0 && isPinyin.1) || a.isHyphenated != b.isHyphenated
        if mayCross, table.agree(x, y) { return .same }
        if table.differBySurnameScheme(x, y) { return .same }
      }
    }
    return a.hasSurname(table) && b.hasSurname(table) ? .different : nil
  }

  /// Chan and Chen by themselves, or one beside a whole name.
  private func surnameAlone(_ a: ChineseReading, _ b: ChineseReading) -> SyllabicJudgement? {
    guard a.count == 1 || b.count == 1 else { return nil }
    guard a.count == 1, b.count == 1 else {
      let (one, whole) = a.count == 1 ? (a, b) : (b, a)
      let rows = table.rows(one.hashes[0])
      guard rows != 0,
        table.reads(whole, .pinyin) || table.reads(whole, .wadeGiles) || table.reads(whole, .cantonese)
      else { return nil }
      return table.shareRow(one.hashes[0], whole.hashes[0])
        || table.shareRow(one.hashes[0], whole.hashes[whole.count - 1])
        ? .same : nil
    }
    guard table.rows(a.hashes[0]) != 0, table.rows(b.hashes[0]) != 0 else { return nil }
    return table.shareRow(a.hashes[0], b.hashes[0]) ? .same : .different
  }

  /// Steve Tsang and Steve Tseng: the same given names beside two surnames of the list.
  private func sharedGivenName(_ a: ChineseReading, _ b: ChineseReading) -> SyllabicJudgement? {
    guard a.count == b.count, a.count >= 2 else { return nil }
    var apart = -1
    for index in 0..<a.count where a.hashes[index] != b.hashes[index] {
      if apart >= 0 { return nil }
      apart = index
    }
    guard apart == a.count - 1 || apart == 0 else { return nil }
    // A given name of Chinese syllables is a matter for the syllables.
    let given = apart == 0 ? 1 : 0
    if GivenNames.shared.entry(a.hashes[given]) == 0, table.isSyllables(a.tokens[given]) { return nil }
    guard table.rows(a.hashes[apart]) != 0, table.rows(b.hashes[apart]) != 0 else { return nil }
    return table.shareRow(a.hashes[apart], b.hashes[apart]) ? .same : .different
  }
}

/// The tokens of a name as a Chinese reading wants them.
struct ChineseReading {
  /// Letters with the starts of tokens, in one order of the tokens.
  struct Order {
    var letters: [UInt8] = []
    /// Bit n: a token starts at letter n.
    var starts: UInt64 = 0
    /// Bit n: an apostrophe stands before letter n.
    var marks: UInt64 = 0
  }

  var count = 0
  var hashes: [UInt64] = []
  var tokens: [ArraySlice<UInt8>] = []
  var orders: [Order] = []
  /// Whether the name is cut as Wade–Giles and Hong Kong cut: a hyphen, an apostrophe, or a word a syllable.
  var isHyphenated = false
  var hasHyphen = false

  init(_ name: NameParts) {
    let core = name.tokens.filter { $0.role != .title && $0.role != .generation }
    count = core.count
    hashes = core.map(\.hash)
    tokens = core.map { name.letters[$0.range] }
    for token in core where token.isHyphenated || token.apostrophes != 0 { isHyphenated = true }
    hasHyphen = core.contains(where: \.isHyphenated)
    if core.count > 2 { isHyphenated = true }
    orders.append(ChineseReading.order(name, core))
    if core.count > 1, !(core[core.count - 1].isHyphenated) {
      orders.append(ChineseReading.order(name, [core[core.count - 1]] + core.dropLast()))
    }
  }

  /// Whether no word but perhaps one, a given name of another language, ends as no Chinese syllable does.
  static func mayBe(_ name: NameParts) -> Bool {
    var strangers = 0
    for token in name.tokens where token.isCore {
      if NameToken.bit(name.letters[token.range.upperBound - 1]) & foreignEnds != 0
        || token.letters & onlyForeign != 0
      {
        strangers += 1
      }
    }
    return strangers == 0 || strangers == 1 && name.coreCount > 1 && name.traits.contains(.chineseSurname)
  }

  private static let foreignEnds: UInt32 = "bcdfjlqsvxz".utf8.reduce(0) { $0 | NameToken.bit($1) }
  private static let onlyForeign: UInt32 = NameToken.bit(UInt8(ascii: "v"))

  private static func order(_ name: NameParts, _ tokens: [NameToken]) -> Order {
    var order = Order()
    for token in tokens where order.letters.count + token.count < 60 {
      order.starts |= 1 << UInt64(order.letters.count)
      order.marks |= UInt64(token.apostrophes) << UInt64(order.letters.count)
      order.letters += name.letters[token.range]
    }
    return order
  }

  func hasSurname(_ table: ChineseSyllables) -> Bool {
    guard let first = hashes.first, let last = hashes.last else { return false }
    return table.rows(first) != 0 || table.rows(last) != 0
  }
}
