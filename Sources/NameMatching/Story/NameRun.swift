import ArticleText

/// One word of a name, with the words that hyphens glue to it (`Massy-Greene`, `al-Sisi`).
struct NameElement {
  /// The indices of its tokens.
  let tokens: Range<Int>
  /// The hash of its folded form.
  let hash: UInt32
  let classes: WordClasses.Set
  let shape: Shape
  /// Whether a possessive hangs on it.
  let isPossessive: Bool
  /// Whether a hyphen or a capital inside it joins two parts (`Coca-Cola`, `AnnTaylor`).
  var isJoined = false

  enum Shape: UInt8 {
    /// A capital and small letters, whatever hyphens join.
    case word
    /// One letter, or letters with full stops.
    case initial
    /// Capitals alone: an acronym, where what stands around it is no headline in capitals.
    case acronym
    /// A name with a small word behind a hyphen: `London-based`.
    case adjective
    /// A small word inside a name: `van`, `de`.
    case particle
  }
}

/// Capitalised words in a row, which may hold a name and what stands before it.
struct NameRun {
  /// The indices of its elements.
  let elements: Range<Int>
  /// Whether its first element opens a sentence, where a capital tells little.
  let opensSentence: Bool
  /// The index of its block.
  let block: Int
}

/// Finds the runs of an article. Linear in its tokens.
struct NameRunFinder {
  private(set) var elements: [NameElement] = []
  private(set) var runs: [NameRun] = []
  private let tokens: [Token]
  private let text: [UInt8]
  private let words = WordClasses.english

  init(_ article: borrowing Article, _ lexicon: borrowing Lexicon) {
    tokens = lexicon.tokens
    text = article.text
    elements.reserveCapacity(tokens.count / 6)
    runs.reserveCapacity(tokens.count / 10)
    for (index, range) in lexicon.blocks.enumerated() {
      switch article.blocks[index].role {
      case .boilerplate, .note: continue
      case .headline, .standfirst, .crosshead, .caption:
        if !isInCapitals(range, words: true) { read(range, block: index) }
      default: if !isInCapitals(range, words: false) { read(range, block: index) }
      }
    }
  }

  /// Whether a block is set in capitals or, as headlines may be, with a capital to each word.
  ///
  /// - Parameter words: Whether a capital to each word is enough.
  private func isInCapitals(_ range: Range<Int>, words: Bool) -> Bool {
    guard range.count < 40 else { return false }
    var large = 0
    for at in range where tokens[at].kind == .word {
      let token = tokens[at]
      if words {
        if token.startsWithCapital { large += 1 } else if token.count > 3 { return false }
      } else if token.count > 1 {
        guard token.capitalisation == .allCapitals else { return false }
        large += 1
      }
    }
    return large > 1
  }

  private mutating func read(_ range: Range<Int>, block: Int) {
    var at = range.lowerBound
    while let next = nextCapital(from: at, to: range.upperBound) {
      let start = startOfElement(next, from: range.lowerBound)
      at = run(from: start, in: range, block: block)
    }
  }

  /// The first word with a capital among some tokens: most tokens are none.
  private func nextCapital(from start: Int, to end: Int) -> Int? {
    let tokens = tokens.span
    var at = start
    while at < end {
      if tokens[at].startsWithCapital, tokens[at].kind == .word { return at }
      at += 1
    }
    return nil
  }

  /// Takes in a particle that a hyphen glues to a name: `al-Sisi`.
  private func startOfElement(_ at: Int, from first: Int) -> Int {
    guard at >= first + 2, tokens[at].gap == .glued, isHyphen(at - 1), tokens[at - 1].gap == .glued,
      tokens[at - 2].kind == .word, tokens[at - 2].capitalisation == .lowercase,
      words[tokens[at - 2].hash].contains(.particle)
    else { return at }
    return at - 2
  }

  private mutating func run(from start: Int, in range: Range<Int>, block: Int) -> Int {
    let first = elements.count
    var at = start
    let opensSentence = opens(start, from: range.lowerBound)
    while at < range.upperBound {
      let token = tokens[at]
      if at > start {
        if token.kind != .word, let end = nickname(at, range.upperBound) {
          at = end
          continue
        }
        guard token.gap.isBlank, token.kind == .word else { break }
        if token.startsSentence, elements.last?.shape != .initial { break }
      }
      if token.startsWithCapital {
        at = element(at, range.upperBound)
        if elements[elements.count - 1].isPossessive || elements[elements.count - 1].shape == .adjective {
          break
        }
      } else if let end = particles(at, range.upperBound), at > start {
        elements.append(
          NameElement(
            tokens: at..<end, hash: token.hash, classes: .particle, shape: .particle, isPossessive: false))
        at = end
      } else if at == start {
        at = element(at, range.upperBound)
      } else {
        break
      }
    }
    runs.append(NameRun(elements: first..<elements.count, opensSentence: opensSentence, block: block))
    return max(at, start + 1)
  }

  /// The end of small words that lead on to another part of the name.
  private func particles(_ at: Int, _ end: Int) -> Int? {
    var at = at
    while at < end, tokens[at].kind == .word, tokens[at].capitalisation == .lowercase, tokens[at].count <= 3,
      words[tokens[at].hash].contains(.particle)
    {
      at += 1
    }
    guard at < end, tokens[at].gap.isBlank, tokens[at].startsWithCapital, tokens[at].kind == .word else {
      return nil
    }
    return at
  }

  /// The end of a nickname that stands inside a name: `Ingrid “Inga” Halvorsen`, `Ingrid (Inga) Halvorsen`.
  private func nickname(_ at: Int, _ end: Int) -> Int? {
    guard tokens[at].gap.isBlank, let before = elements.last,
      before.shape == .word || before.shape == .initial,
      !before.classes.contains(.organisation)
    else { return nil }
    let isQuoted = tokens[at].kind == .quoteMark
    guard isQuoted || isMark(at, "(") else { return nil }
    var close = at + 1
    while close < end, close <= at + (isQuoted ? 2 : 1), tokens[close].kind == .word,
      tokens[close].capitalisation == .capitalised, close == at + 1 ? tokens[close].gap == .glued : true
    {
      close += 1
    }
    guard close > at + 1, close + 1 < end, tokens[close].gap == .glued,
      isQuoted ? tokens[close].kind == .quoteMark : isMark(close, ")")
    else { return nil }
    let next = tokens[close + 1]
    guard next.gap.isBlank, next.kind == .word, next.capitalisation == .capitalised, !next.startsSentence,
      !words[next.hash].contains(.calendar)
    else { return nil }
    return close + 1
  }

  private func isMark(_ at: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens[at].count == 1 && text[Int(tokens[at].start)] == UInt8(ascii: mark)
  }

  private func opens(_ at: Int, from first: Int) -> Bool {
    while at > first, !tokens[at].startsSentence {
      guard tokens[at - 1].kind == .quoteMark || tokens[at - 1].kind == .punctuation,
        tokens[at - 1].count != 1 || tokens[at - 1].kind == .quoteMark
          || text[Int(tokens[at - 1].start)] == UInt8(ascii: "(")
          || text[Int(tokens[at - 1].start)] == UInt8(ascii: "-")
          || text[Int(tokens[at - 1].start)] == UInt8(ascii: ":")
      else { return false }
      // A mark that hangs on the word before it closes something, and the sentence goes on.
      if tokens[at - 1].kind == .quoteMark, tokens[at - 1].gap == .glued { return false }
      // After a mark that opens something a capital may be the sentence's.
      return true
    }
    return true
  }

  private func isHyphen(_ at: Int) -> Bool { isMark(at, "-") }

  private static let adjectiveEndings = WordSet(
    """
    born run era style made wide bound free like type only rich level day year old time long term back out up off in
    on to by a haul war election laden price tax cost size class scale based led
    """)

  /// Whether a small word behind a hyphen makes an adjective of a name (`London-based`), and is no part of it
  /// (`Kim Il-sung`).
  private func isAdjective(_ token: Token) -> Bool {
    if NameRunFinder.adjectiveEndings.contains(token.hash) { return true }
    guard token.count > 4 else { return false }
    let letters = text[Int(token.start)..<Int(token.end)]
    return letters.suffix(2).elementsEqual("ed".utf8) || letters.suffix(3).elementsEqual("ing".utf8)
  }

  /// Reads one element; gives the index after it and after its possessive or full stop.
  private mutating func element(_ start: Int, _ end: Int) -> Int {
    var at = start + 1
    var hash = tokens[start].hash
    var last = start
    while at + 1 < end, tokens[at].gap == .glued, isHyphen(at), tokens[at + 1].gap == .glued,
      tokens[at + 1].kind == .word
    {
      last = at + 1
      hash = hash &* 31 &+ tokens[last].hash
      at += 2
    }
    let token = tokens[start]
    var shape = NameElement.Shape.word
    if last > start {
      if !tokens[last].startsWithCapital, isAdjective(tokens[last]) { shape = .adjective }
    } else if token.count == 1 || token.flags.contains(.dotted) {
      shape = .initial
      if at < end, tokens[at].gap == .glued, text[Int(tokens[at].start)] == UInt8(ascii: "."),
        token.count == 1
      {
        at += 1
      }
    } else if token.capitalisation == .allCapitals {
      shape = .acronym
    }
    var classes = last == start ? words[token.hash].intersection(.inNames) : []
    if last > start, shape == .word {
      classes = words[tokens[last].hash].intersection([.place, .organisation])
    }
    let tokenRange = start..<last + 1
    let isPossessive = at < end && tokens[at].kind == .clitic
    elements.append(
      NameElement(
        tokens: tokenRange, hash: hash, classes: classes, shape: shape, isPossessive: isPossessive,
        isJoined: shape == .word && (last > start || token.capitalisation == .mixed)))
    return isPossessive ? at + 1 : at
  }
}
