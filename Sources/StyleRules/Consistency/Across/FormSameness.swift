import ArticleText
import RuleChecks

extension FormStyle.Sameness {
  /// Whether two texts write one thing: the things of stories are known by hashes, which two may share.
  func holds(_ one: String, _ other: String) -> Bool {
    switch self {
    case .always: true
    case .letters, .lettersAsWritten: Self.singular(Self.letters(one)) == Self.singular(Self.letters(other))
    case .lastWord: Self.lastWord(one) == Self.lastWord(other)
    case .explanation: Self.explainAlike(one, other)
    }
  }

  /// The text that stands for another in another form; nothing where it would be another number or another thing.
  func replacement(of text: String, by sample: String) -> String? {
    switch self {
    case .always, .lastWord, .explanation: return nil
    case .lettersAsWritten: return Self.letters(text) == Self.letters(sample) ? sample : nil
    case .letters:
      guard Self.letters(text) == Self.letters(sample), let first = text.first, let other = sample.first
      else {
        return nil
      }
      guard first.isUppercase != other.isUppercase else { return sample }
      return (first.isUppercase ? other.uppercased() : other.lowercased()) + sample.dropFirst()
    }
  }

  private static func letters(_ text: String) -> [UInt8] { letters(Folding.foldedBytes(text)[...]) }

  private static func letters(_ folded: ArraySlice<UInt8>) -> [UInt8] {
    folded.filter { byte in
      byte >= 0x80 || byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
        || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
  }

  private static func singular(_ letters: [UInt8]) -> ArraySlice<UInt8> {
    let isPlural = letters.last == UInt8(ascii: "s") && letters.dropLast().last != UInt8(ascii: "s")
    return isPlural ? letters.dropLast() : letters[...]
  }

  private static func lastWord(_ text: String) -> [UInt8]? {
    Folding.foldedBytes(text).split(whereSeparator: { $0 <= 0x20 }).last.map(Array.init)
  }

  /// Whether two explanations in brackets differ by a slip, or explain the same words by two abbreviations.
  private static func explainAlike(_ one: String, _ other: String) -> Bool {
    guard let one = halves(one), let other = halves(other) else { return false }
    if one.meaning == other.meaning { return one.abbreviation != other.abbreviation }
    return one.abbreviation == other.abbreviation && max(one.meaning.count, other.meaning.count) <= 80
      && !isDerived(one.words, other.words) && EditDistance.between(one.meaning, other.meaning) <= 2
  }

  /// Whether the last words differ by an ending (`systems`, `Guinean`); a plural may have others before it (`requests for
  /// proposals`).
  private static func isDerived(_ one: [[UInt8]], _ other: [[UInt8]]) -> Bool {
    guard let a = one.last, let b = other.last, a != b, a.starts(with: b) || b.starts(with: a) else {
      return false
    }
    return one.count == other.count
      && zip(one, other).dropLast().allSatisfy { singular($0) == singular($1) }
  }

  /// What stands before the bracket and in it: the abbreviation is the short one.
  private static func halves(_ text: String) -> (abbreviation: [UInt8], meaning: [UInt8], words: [[UInt8]])? {
    let bytes = Folding.foldedBytes(text)
    guard let bracket = bytes.firstIndex(of: UInt8(ascii: "(")) else { return nil }
    let (before, inside) = (bytes[..<bracket], bytes[bracket...])
    let (short, long) = before.count < inside.count ? (before, inside) : (inside, before)
    let words = long.split(whereSeparator: { $0 <= 0x20 }).map { word in
      letters(possessives.first { word.ends(with: $0) }.map { word.dropLast($0.count) } ?? word)
    }.filter { !$0.isEmpty }
    return (letters(short), Array(words.joined()), words)
  }

  private static let possessives = [Array("’s".utf8), Array("'s".utf8)]
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
