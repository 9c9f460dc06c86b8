import ArticleText

/// All phrases of a guide as one trie over word numbers.
///
/// The text is walked once; from each token whose word begins a phrase the trie is followed as far as it goes,
/// which is no further than the longest phrase. The cost hardly depends on how many phrases there are.
struct PhraseAutomaton: Sendable {
  /// The node after a phrase's first word, by word number; 0 where no phrase begins with it.
  private var firstNode: [Int32] = []
  /// The next node by node and word number.
  private var next: [UInt64: Int32] = [:]
  /// The phrases that end at each node.
  private var endings: [[Int32]] = [[]]
  private(set) var phrases: [Phrase] = []

  /// Adds phrases, and their words to the table.
  mutating func build(_ phrases: [Phrase], _ table: inout WordTable) {
    self.phrases = phrases
    next.reserveCapacity(phrases.count)
    endings.reserveCapacity(phrases.count + 1)
    for (index, phrase) in phrases.enumerated() {
      var node: Int32 = 0
      for (position, word) in phrase.words.enumerated() {
        let id = table.add(word.hash)
        node = position == 0 ? first(id) : step(node, id)
      }
      if node != 0 { endings[Int(node)].append(Int32(index)) }
    }
  }

  /// Makes room for word numbers that other matchers have added.
  mutating func finish(wordCount: Int) {
    while firstNode.count <= wordCount { firstNode.append(0) }
  }

  private mutating func first(_ id: Int) -> Int32 {
    while firstNode.count <= id { firstNode.append(0) }
    if firstNode[id] == 0 { firstNode[id] = newNode() }
    return firstNode[id]
  }

  private mutating func step(_ node: Int32, _ id: Int) -> Int32 {
    let key = PhraseAutomaton.key(node, id)
    if let known = next[key] { return known }
    let new = newNode()
    next[key] = new
    return new
  }

  private mutating func newNode() -> Int32 {
    endings.append([])
    return Int32(endings.count - 1)
  }

  private static func key(_ node: Int32, _ id: Int) -> UInt64 { UInt64(node) << 32 | UInt64(id) }

  /// Whether a phrase begins with the word.
  @inline(__always)
  func begins(with id: Int) -> Bool { firstNode[id] != 0 }

  /// Calls `found` with each phrase that starts at a token, and the token after it; shorter ones first.
  ///
  /// - Parameters:
  ///   - start: The index of the token.
  ///   - ids: The word number of each token.
  ///   - end: The end of the block's tokens.
  func matches(
    at start: Int, _ ids: borrowing Span<Int32>, end: Int, _ found: (Int, Int) -> Void
  ) {
    var node = firstNode[Int(ids[start])]
    var at = start + 1
    while true {
      for phrase in endings[Int(node)] { found(Int(phrase), at) }
      guard at < end, ids[at] != 0, let following = next[PhraseAutomaton.key(node, Int(ids[at]))] else {
        return
      }
      node = following
      at += 1
    }
  }
}
