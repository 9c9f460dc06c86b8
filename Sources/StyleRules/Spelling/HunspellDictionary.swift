import ArticleText

/// Reads a Hunspell dictionary: the `.dic` file's stems with the prefixes and suffixes of the `.aff` file.
///
/// Read of the affix file are `SET`, `FLAG`, `AF`, `PFX`, `SFX`, `NEEDAFFIX`, `FORBIDDENWORD` and `ONLYINCOMPOUND`;
/// compounds are not made. Source: the hunspell(5) manual page.
struct HunspellDictionary {
  private enum FlagKind { case character, pair, number }

  private struct Affix {
    let isPrefix: Bool
    let crosses: Bool
    let strip: [UInt8]
    let add: [UInt8]
    let condition: [Condition]
  }

  /// One place of a condition: any letter, one of some, or none of some.
  private struct Condition {
    let letters: [UInt8]
    let isNegated: Bool
    func holds(_ letter: UInt8) -> Bool { letters.isEmpty || letters.contains(letter) != isNegated }
  }

  private var kind = FlagKind.character
  private var isLatin = false
  private var aliases: [[String]] = []
  private var affixes: [String: [Affix]] = [:]
  /// The flags of stems that are no words by themselves, and of those that are none at all.
  private var needsAffix: Set<String> = []
  private var forbidden: Set<String> = []

  /// What is wrong with an affix file, and in which line.
  struct Problem: Error, CustomStringConvertible {
    let line: Int
    let message: String
    var description: String { "line \(line): \(message)" }
  }

  /// Reads both files.
  ///
  /// - Throws: What is wrong with the affix file, and in which line.
  static func words(dictionary: [UInt8], affixes: [UInt8]) throws(Problem) -> WordList {
    var reader = HunspellDictionary()
    try reader.readAffixes(affixes)
    return reader.read(dictionary)
  }

  // MARK: Affixes

  private mutating func readAffixes(_ bytes: [UInt8]) throws(Problem) {
    isLatin = !bytes.isEmpty && String(validating: bytes, as: UTF8.self) == nil
    for (index, line) in text(bytes).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }).map(String.init)
      guard let key = fields.first else { continue }
      switch key {
      case "FLAG": kind = fields.last == "long" ? .pair : fields.last == "num" ? .number : .character
      case "AF":
        if fields.count > 1, Int(fields[1]) == nil || !aliases.isEmpty {
          aliases.append(self.flags(fields[1]))
        } else {
          aliases = []
        }
      case "NEEDAFFIX", "ONLYINCOMPOUND": if fields.count > 1 { needsAffix.insert(fields[1]) }
      case "FORBIDDENWORD": if fields.count > 1 { forbidden.insert(fields[1]) }
      case "PFX", "SFX": try readAffix(fields, index + 1)
      default: break
      }
    }
  }

  private mutating func readAffix(_ fields: [String], _ line: Int) throws(Problem) {
    guard fields.count >= 4 else {
      throw Problem(line: line, message: "\(fields[0]) wants a flag and three fields more.")
    }
    // The head of a table: flag, whether it combines with the other end, how many lines.
    if fields.count == 4, fields[2] == "Y" || fields[2] == "N", Int(fields[3]) != nil {
      crossing[fields[0] + fields[1]] = fields[2] == "Y"
      return
    }
    let condition = fields.count > 4 ? fields[4] : "."
    guard let parsed = HunspellDictionary.condition(condition) else {
      throw Problem(line: line, message: "“\(condition)” is no condition: a bracket is left open.")
    }
    affixes[fields[1], default: []].append(
      Affix(
        isPrefix: fields[0] == "PFX", crosses: crossing[fields[0] + fields[1]] ?? false,
        strip: fields[2] == "0" ? [] : Folding.foldedBytes(fields[2]),
        add: addition(fields[3]), condition: parsed))
  }

  /// Whether the affixes of each table combine with those of the other end.
  private var crossing: [String: Bool] = [:]

  private func addition(_ field: String) -> [UInt8] {
    let text = field.prefix { $0 != "/" }
    return text == "0" ? [] : Folding.foldedBytes(String(text))
  }

  private static func condition(_ text: String) -> [Condition]? {
    guard text != "." else { return [] }
    var result: [Condition] = []
    var rest = Folding.foldedBytes(text)[...]
    while let first = rest.popFirst() {
      if first == UInt8(ascii: ".") {
        result.append(Condition(letters: [], isNegated: false))
      } else if first == UInt8(ascii: "[") {
        guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        let isNegated = rest.first == UInt8(ascii: "^")
        result.append(
          Condition(letters: Array(rest[..<close].dropFirst(isNegated ? 1 : 0)), isNegated: isNegated))
        rest = rest[(close + 1)...]
      } else {
        result.append(Condition(letters: [first], isNegated: false))
      }
    }
    return result
  }

  // MARK: Words

  private func read(_ bytes: [UInt8]) -> WordList {
    var result = WordList()
    for line in text(bytes).split(separator: "\n").dropFirst() {
      let entry = line.prefix { $0 != "\t" && $0 != "\r" && $0 != " " }
      guard !entry.isEmpty else { continue }
      let slash = entry.dropFirst().firstIndex(of: "/")
      let stem = Folding.foldedBytes(String(slash.map { entry[..<$0] } ?? entry))
      let flags = slash.map { self.flags(String(entry[entry.index(after: $0)...])) } ?? []
      guard forbidden.isDisjoint(with: flags) else { continue }
      if needsAffix.isDisjoint(with: flags) { result.insert(stem) }
      insertForms(of: stem, flags, into: &result)
    }
    return result
  }

  private func insertForms(of stem: [UInt8], _ flags: [String], into result: inout WordList) {
    let all = flags.flatMap { affixes[$0] ?? [] }
    for affix in all {
      guard let form = HunspellDictionary.apply(affix, to: stem) else { continue }
      result.insert(form)
      guard !affix.isPrefix, affix.crosses else { continue }
      for prefix in all where prefix.isPrefix && prefix.crosses {
        if let both = HunspellDictionary.apply(prefix, to: form) { result.insert(both) }
      }
    }
  }

  private static func apply(_ affix: Affix, to stem: [UInt8]) -> [UInt8]? {
    let count = affix.condition.count
    guard stem.count > affix.strip.count, stem.count >= count else { return nil }
    let part = affix.isPrefix ? stem.prefix(count) : stem.suffix(count)
    guard zip(affix.condition, part).allSatisfy({ $0.holds($1) }) else { return nil }
    if affix.isPrefix {
      return stem.starts(with: affix.strip) ? affix.add + stem.dropFirst(affix.strip.count) : nil
    }
    return stem.suffix(affix.strip.count).elementsEqual(affix.strip)
      ? stem.dropLast(affix.strip.count) + affix.add : nil
  }

  private func flags(_ text: String) -> [String] {
    if let number = Int(text), number > 0, number <= aliases.count { return aliases[number - 1] }
    switch kind {
    case .character: return text.map { String($0) }
    case .number: return text.split(separator: ",").map(String.init)
    case .pair:
      let letters = Array(text)
      return stride(from: 0, to: letters.count - 1, by: 2).map { String(letters[$0...$0 + 1]) }
    }
  }

  /// The text of a file: UTF-8, or else Latin-1, whose bytes are their own scalars.
  private func text(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
