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
    // Hung and Hong are one surname in Hong Kong, but not beside Nguyen.
    guard !VietnameseScheme.isOne(first), !VietnameseScheme.isOne(second) else { return nil }
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
    // Two names of pinyin that differ are two people; only where one is cut as other schemes cut, it may be read so.
    let mayCross = !(isPinyin.0 && isPinyin.1) || a.isHyphenated != b.isHyphenated
    for isTurned in [false, true] where !isTurned || a.mayTurn {
      let x = a.order(isTurned: isTurned)
      for otherIsTurned in [false, true] where !otherIsTurned || b.mayTurn {
        let y = b.order(isTurned: otherIsTurned)
        if x.letters == y.letters { return .same }
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
      let rows = table.rows(one.core[0].hash)
      guard rows != 0,
        table.reads(whole, .pinyin) || table.reads(whole, .wadeGiles) || table.reads(whole, .cantonese)
      else { return nil }
      return table.shareRow(one.core[0].hash, whole.core[0].hash)
        || table.shareRow(one.core[0].hash, whole.core[whole.count - 1].hash)
        ? .same : nil
    }
    guard table.rows(a.core[0].hash) != 0, table.rows(b.core[0].hash) != 0 else { return nil }
    return table.shareRow(a.core[0].hash, b.core[0].hash) ? .same : .different
  }

  /// Steve Tsang and Steve Tseng: the same given names beside two surnames of the list.
  private func sharedGivenName(_ a: ChineseReading, _ b: ChineseReading) -> SyllabicJudgement? {
    guard a.count == b.count, a.count >= 2 else { return nil }
    var apart = -1
    for index in 0..<a.count where a.core[index].hash != b.core[index].hash {
      if apart >= 0 { return nil }
      apart = index
    }
    guard apart == a.count - 1 || apart == 0 else { return nil }
    // A given name of Chinese syllables is a matter for the syllables.
    let given = apart == 0 ? 1 : 0
    if GivenNames.shared.entry(a.core[given].hash) == 0, table.isSyllables(a.order(of: given)) { return nil }
    guard table.rows(a.core[apart].hash) != 0, table.rows(b.core[apart].hash) != 0 else { return nil }
    return table.shareRow(a.core[apart].hash, b.core[apart].hash) ? .same : .different
  }
}

/// The tokens of a name as a Chinese reading wants them.
struct ChineseReading {
  /// Letters with the starts of tokens, in one order of the tokens.
  struct Order {
    var letters = ShortLetters()
    /// Bit n: a token starts at letter n.
    var starts: UInt64 = 0
    /// Bit n: an apostrophe stands before letter n.
    var marks: UInt64 = 0
  }

  private let name: NameParts
  /// The tokens but for titles and generations.
  let core: [NameToken]
  /// Whether the name is cut as Wade–Giles and Hong Kong cut: a hyphen, an apostrophe, or a word a syllable.
  let isHyphenated: Bool
  let hasHyphen: Bool

  var count: Int { core.count }

  init(_ name: NameParts) {
    self.name = name
    let isWhole = !name.tokens.contains { $0.role == .title || $0.role == .generation }
    core = isWhole ? name.tokens : name.tokens.filter { $0.role != .title && $0.role != .generation }
    hasHyphen = core.contains(where: \.isHyphenated)
    isHyphenated = hasHyphen || core.count > 2 || core.contains { $0.apostrophes != 0 }
  }

  /// Whether the surname may stand last.
  var mayTurn: Bool { core.count > 1 && !core[core.count - 1].isHyphenated }

  /// The letters of all tokens, the last one first where they are turned.
  func order(isTurned: Bool) -> Order {
    var order = Order()
    if isTurned { add(core[core.count - 1], &order) }
    for index in 0..<(isTurned ? core.count - 1 : core.count) { add(core[index], &order) }
    return order
  }

  /// The letters of one token.
  func order(of index: Int) -> Order {
    var order = Order()
    add(core[index], &order)
    order.marks = 0
    return order
  }

  private func add(_ token: NameToken, _ order: inout Order) {
    guard order.letters.count + token.count < ShortLetters.most else { return }
    order.starts |= 1 << UInt64(order.letters.count)
    order.marks |= UInt64(token.apostrophes) << UInt64(order.letters.count)
    order.letters.append(name.letters.span.extracting(token.range))
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

  /// The letters bcdfjlqsvxz.
  private static let foreignEnds: UInt32 = 0x02A5_0A2E
  private static let onlyForeign: UInt32 = 1 << 21

  func hasSurname(_ table: ChineseSyllables) -> Bool {
    guard let first = core.first, let last = core.last else { return false }
    return table.rows(first.hash) != 0 || table.rows(last.hash) != 0
  }
}
