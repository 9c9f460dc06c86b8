import ArticleText

/// Finds what a story says that a person is, before the name or between commas behind it.
struct RolePhrases {
  private let tokens: [Token]
  private let text: [UInt8]
  private let classes = WordClasses.english

  /// The most words of a role, before the name and behind it.
  private static let mostBefore = 7
  private static let mostAfter = 12

  init(_ lexicon: Lexicon, _ text: [UInt8]) {
    tokens = lexicon.tokens
    self.text = text
  }

  /// The role before a name: `Kremlin foreign policy aide Yuri Ushakov`.
  ///
  /// - Parameters:
  ///   - start: The first token of the name or of its titles.
  ///   - name: The first token of the name.
  func before(_ start: Int, to name: Int) -> Range<Int>? {
    var first = start
    while first > 0, name - first < RolePhrases.mostBefore, !tokens[first].startsSentence,
      tokens[first].gap.isBlank
    {
      let token = tokens[first - 1]
      let kind = classes[token.hash]
      guard token.kind == .word, !kind.contains(.function), !kind.contains(.speech) else { break }
      first -= 1
    }
    guard first < name, (first..<name).contains(where: { classes[tokens[$0].hash].contains(.role) }),
      classes[tokens[name - 1].hash].contains(.role) || classes[tokens[name - 1].hash].contains(.title)
    else { return nil }
    return first..<name
  }

  /// The role behind a name: `Steve Tsang, director of the China Institute, said`.
  func after(_ end: Int) -> Range<Int>? {
    guard end < tokens.count, tokens[end].gap == .glued, isComma(end) else { return nil }
    var first = end + 1
    while first < tokens.count, first < end + 3, tokens[first].kind == .word,
      RolePhrases.articles.contains(tokens[first].hash)
    {
      first += 1
    }
    var last = first
    var hasRole = false
    while last < tokens.count, last - first < RolePhrases.mostAfter, !tokens[last].startsSentence,
      tokens[last].kind == .word || tokens[last].kind == .clitic
        || tokens[last].gap == .glued && isHyphen(last)
    {
      let kind = classes[tokens[last].hash]
      if kind.contains(.speech) { break }
      // The role itself stands in the first words, before any `of`.
      if last - first < 5, kind.contains(.role), !RolePhrases.pronouns.contains(tokens[last].hash) {
        hasRole = true
      }
      if last == first, RolePhrases.pronouns.contains(tokens[last].hash) { return nil }
      last += 1
    }
    return hasRole ? first..<last : nil
  }

  private static let pronouns = WordSet("who whose")
  private static let articles = WordSet("a an the then former")

  private func isComma(_ at: Int) -> Bool {
    tokens[at].count == 1 && text[Int(tokens[at].start)] == UInt8(ascii: ",")
  }

  private func isHyphen(_ at: Int) -> Bool {
    tokens[at].count == 1 && text[Int(tokens[at].start)] == UInt8(ascii: "-")
  }
}
