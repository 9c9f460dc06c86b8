/// The syllables of the three schemes, each with the pinyin syllables that it may stand for.
struct ChineseSyllables: Sendable {
  enum Spelling: Int, Sendable, CaseIterable { case pinyin, wadeGiles, cantonese }

  private static let words = 7
  /// For each spelling, a syllable's place in `sets`, plus 1.
  private var entries = [TokenTable](repeating: TokenTable(capacity: 1200), count: 3)
  /// Seven words of bits a syllable: which pinyin syllables it may stand for.
  private var sets: [UInt64] = []
  /// A surname's place in `rowStarts`, plus 1.
  private var surnames = TokenTable(capacity: 1200)
  private var rowStarts: [Int] = [0]
  private var rowNumbers: [UInt16] = []

  init() {
    TableText.lines(ChineseScheme.syllables) { number, words in
      guard words.count >= 2 else { return }
      add(words[0], number, .pinyin)
      let plain = words[1].filter { $0 != 0x27 }
      add(plain, number, .wadeGiles)
      // With the marks that its bearer wrote, a syllable is one of the two.
      add(plain + [words[1].count == plain.count ? 0x30 : 0x27], number, .wadeGiles)
      for word in words.dropFirst(2) { add(word, number, .cantonese) }
    }
    for (loose, strict) in ChineseSyllables.loose { add(Array(loose.utf8), like: Array(strict.utf8)) }
    var byForm: [[UInt8]: [UInt16]] = [:]
    TableText.lines(ChineseScheme.surnames) { number, words in
      for word in words { byForm[word, default: []].append(UInt16(number)) }
    }
    for (form, numbers) in byForm {
      surnames.set(TokenTable.hash(form), to: UInt32(rowStarts.count))
      rowNumbers += numbers
      rowStarts.append(rowNumbers.count)
    }
  }

  /// Taiwan's spellings beside Wade–Giles.
  private static let loose: [(String, String)] = [
    ("huey", "hui"), ("ing", "ying"), ("tsien", "qian"), ("hsue", "xue"), ("huei", "hui"), ("teh", "de"),
    ("jien", "jian"), ("feh", "fe"), ("keh", "ke"),
    ("tseh", "ze"), ("jen", "ren"), ("jyh", "zhi"), ("shyh", "shi"), ("yeong", "yong"), ("horng", "hong"),
    ("chyi", "qi"), ("shiou", "xiu"), ("shiow", "xiu"), ("gwo", "guo"), ("kwo", "guo"), ("jiann", "jian"),
    ("tsong", "zong"), ("yuh", "yu"), ("ruey", "rui"), ("jui", "rui"), ("shin", "xin"), ("shing", "xing"),
    ("jing", "jing"), ("tzu", "zi"), ("tze", "zi"), ("szu", "si"), ("ssu", "si"), ("hwa", "hua"),
    ("wey", "wei"),
    ("ding", "ding"), ("bor", "bo"), ("der", "de"), ("lih", "li"), ("mei", "mei"), ("shian", "xian"),
    ("shiang", "xiang"),
    ("mou", "mou"), ("fong", "feng"), ("pong", "peng"), ("min", "min"), ("yu", "yu"), ("long", "long"),
    ("dong", "dong"),
  ]

  private mutating func add(_ word: [UInt8], _ number: Int, _ spelling: Spelling) {
    let hash = TokenTable.hash(word)
    var place = Int(entries[spelling.rawValue][hash])
    if place == 0 {
      sets += [UInt64](repeating: 0, count: ChineseSyllables.words)
      place = sets.count / ChineseSyllables.words
      entries[spelling.rawValue].set(hash, to: UInt32(place))
    }
    sets[(place - 1) * ChineseSyllables.words + number / 64] |= 1 << UInt64(number % 64)
  }

  private mutating func add(_ word: [UInt8], like other: [UInt8]) {
    let source = Int(entries[0][TokenTable.hash(other)])
    guard source > 0 else { return }
    for number in 0..<(64 * ChineseSyllables.words) {
      if sets[(source - 1) * ChineseSyllables.words + number / 64] >> UInt64(number % 64) & 1 == 1 {
        add(word, number, .wadeGiles)
      }
    }
  }

  // MARK: Surnames

  func rows(_ hash: UInt64) -> UInt32 { surnames[hash] }

  func shareRow(_ first: UInt64, _ second: UInt64) -> Bool {
    let (a, b) = (Int(surnames[first]), Int(surnames[second]))
    guard a > 0, b > 0 else { return false }
    for row in rowNumbers[rowStarts[a - 1]..<rowStarts[a]] {
      for other in rowNumbers[rowStarts[b - 1]..<rowStarts[b]] where row == other { return true }
    }
    return false
  }

  // MARK: Reading

  /// Whether a whole token is a Mandarin given name of one or two syllables.
  func isSyllables(_ order: ChineseReading.Order) -> Bool {
    reads(order, from: 0, .pinyin, syllables: 1, isCut: false)
      || reads(order, from: 0, .wadeGiles, syllables: 1, isCut: false)
  }

  /// Whether two names have the same given names and a surname in pinyin and in Wade–Giles: Ke-jia Zhang, Ke-jia Chang.
  func differBySurnameScheme(_ first: ChineseReading.Order, _ second: ChineseReading.Order) -> Bool {
    let (x, y) = (tokenEnd(first), tokenEnd(second))
    guard first.letters.hasTail(from: x, of: second.letters, from: y) else { return false }
    let (a, b) = (first.letters.hash(upTo: x), second.letters.hash(upTo: y))
    guard rows(a) != 0, rows(b) != 0 else { return false }
    let (pinyin, otherPinyin) = (Int(entries[0][a]), Int(entries[0][b]))
    let (wade, otherWade) = (Int(entries[1][a]), Int(entries[1][b]))
    return pinyin > 0 && otherWade > 0 && meets(pinyin, otherWade)
      || otherPinyin > 0 && wade > 0 && meets(wade, otherPinyin)
  }

  func reads(_ reading: ChineseReading, _ spelling: Spelling) -> Bool {
    reads(reading.order(isTurned: false), from: 0, spelling, syllables: 0, isCut: reading.hasHyphen)
  }

  /// - Parameter isCut: Whether the name shows by hyphens where its syllables end.
  private func reads(
    _ order: ChineseReading.Order, from at: Int, _ spelling: Spelling, syllables: Int, isCut: Bool
  ) -> Bool {
    if at == order.letters.count { return syllables >= 2 && syllables <= 4 }
    guard syllables < 4 else { return false }
    var found = false
    each(order, at, spelling) { end, _ in
      if isCut, end < order.letters.count, order.starts >> UInt64(end) & 1 == 0 { return false }
      found = reads(order, from: end, spelling, syllables: syllables + 1, isCut: isCut)
      return found
    }
    return found
  }

  /// Calls `use` with the end and the place of each syllable that begins at a letter, until it says that it is done.
  @inline(__always)
  private func each(
    _ order: ChineseReading.Order, _ at: Int, _ spelling: Spelling, _ use: (Int, Int) -> Bool
  ) {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    var end = at
    while end < order.letters.count, end - at < 6 {
      if end > at, order.starts >> UInt64(end) & 1 == 1 { return }
      state = (state ^ UInt64(order.letters[end])) &* 0x0000_0100_0000_01B3
      end += 1
      var key = state
      if spelling == .wadeGiles, order.marks != 0 {
        let isMarked = order.marks >> UInt64(at + 1) & 3 != 0
        key = (key ^ (isMarked ? 0x27 : 0x30)) &* 0x0000_0100_0000_01B3
      }
      key ^= key >> 32
      var place = Int(entries[spelling.rawValue][key])
      if place == 0, spelling == .wadeGiles {
        // Taiwan writes some syllables as pinyin does.
        place = Int(entries[0][state ^ (state >> 32)])
      }
      if place != 0, use(end, place) { return }
    }
  }

  /// Whether two names may be read as the same syllables, each in a scheme of its own.
  func agree(_ first: ChineseReading.Order, _ second: ChineseReading.Order) -> Bool {
    for (a, b) in ChineseSyllables.crossings where agree(first, 0, a, second, 0, b, syllables: 0) {
      return true
    }
    return false
  }

  private static let crossings: [(Spelling, Spelling)] = [
    (.pinyin, .wadeGiles), (.wadeGiles, .pinyin), (.pinyin, .cantonese), (.cantonese, .pinyin),
    (.wadeGiles, .wadeGiles), (.wadeGiles, .cantonese), (.cantonese, .wadeGiles),
  ]

  private func agree(
    _ first: ChineseReading.Order, _ i: Int, _ a: Spelling, _ second: ChineseReading.Order, _ j: Int,
    _ b: Spelling,
    syllables: Int
  ) -> Bool {
    if i == first.letters.count || j == second.letters.count {
      return i == first.letters.count && j == second.letters.count && syllables >= 2
    }
    guard syllables < 5 else { return false }
    var found = false
    each(first, i, a) { end, place in
      each(second, j, b) { otherEnd, otherPlace in
        guard meets(place, otherPlace) else { return false }
        found = agree(first, end, a, second, otherEnd, b, syllables: syllables + 1)
        return found
      }
      return found
    }
    if !found, syllables == 0 {
      // A surname may be written as the list has it.
      let (x, y) = (tokenEnd(first), tokenEnd(second))
      if shareRow(first.letters.hash(upTo: x), second.letters.hash(upTo: y)) {
        found = agree(first, x, a, second, y, b, syllables: 1)
      }
    }
    return found
  }

  private func tokenEnd(_ order: ChineseReading.Order) -> Int {
    let later = order.starts >> 1
    return later == 0 ? order.letters.count : later.trailingZeroBitCount + 1
  }

  @inline(__always)
  private func meets(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = ((first - 1) * ChineseSyllables.words, (second - 1) * ChineseSyllables.words)
    for word in 0..<ChineseSyllables.words where sets[a + word] & sets[b + word] != 0 { return true }
    return false
  }
}
