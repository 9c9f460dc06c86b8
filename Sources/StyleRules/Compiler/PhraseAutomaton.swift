import ArticleText
import RuleChecks

/// All phrases of a guide as one trie over word numbers.
///
/// The text is walked once; from each token whose word begins a phrase the trie is followed as far as it goes,
/// which is no further than the longest phrase. The cost hardly depends on how many phrases there are.
struct PhraseAutomaton: Sendable {
  /// The node after a phrase's first word, by word number; 0 where no phrase begins with it.
  private var firstNode: [Int32] = []
  private var edges = EdgeTable()
  /// The last phrase that ends at each node, or -1, and the one before each phrase that ends where it does.
  private var lastEnding: [Int32] = [-1]
  private var previousEnding: [Int32] = []
  private(set) var phrases: [Phrase] = []

  /// Adds phrases, and their words to the table.
  mutating func build(_ phrases: [Phrase], _ table: inout WordTable) {
    self.phrases = phrases
    edges.reserveCapacity(phrases.count)
    lastEnding.reserveCapacity(phrases.count + 1)
    previousEnding = [Int32](repeating: -1, count: phrases.count)
    // From the last to the first, so that each chain gives them in the order of the guide.
    for (index, phrase) in phrases.enumerated().reversed() {
      var node: Int32 = 0
      for (position, word) in phrase.words.enumerated() {
        let id = table.add(word.hash)
        node = position == 0 ? first(id) : step(node, id)
      }
      guard node != 0 else { continue }
      previousEnding[index] = lastEnding[Int(node)]
      lastEnding[Int(node)] = Int32(index)
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
    if let known = edges.node(after: node, Int32(id)) { return known }
    let new = newNode()
    edges.add(node, Int32(id), new)
    return new
  }

  private mutating func newNode() -> Int32 {
    lastEnding.append(-1)
    return Int32(lastEnding.count - 1)
  }

  /// Whether a phrase begins with the word.
  @inline(__always)
  func begins(with id: Int) -> Bool { firstNode[id] != 0 }

  /// Calls `found` with each phrase that starts at a token, and the token after it; shorter ones first.
  ///
  /// - Parameters:
  ///   - start: The index of the token.
  ///   - id: The number of its word.
  ///   - end: The end of the block's tokens.
  ///   - idOfToken: Gives the word number of a token.
  @inline(__always)
  func matches(at start: Int, _ id: Int, end: Int, _ idOfToken: (Int) -> Int, _ found: (Int, Int) -> Void) {
    var node = firstNode[id]
    var at = start + 1
    while true {
      var phrase = lastEnding[Int(node)]
      while phrase >= 0 {
        found(Int(phrase), at)
        phrase = previousEnding[Int(phrase)]
      }
      guard at < end else { return }
      let next = idOfToken(at)
      guard next != 0, let following = edges.node(after: node, Int32(truncatingIfNeeded: next)) else {
        return
      }
      node = following
      at += 1
    }
  }
}

/// The edges of a trie: the node that a word leads to from a node. Open addressing over pairs of numbers.
private struct EdgeTable: Sendable {
  private var keys = [UInt64](repeating: 0, count: 16)
  private var nodes = [Int32](repeating: 0, count: 16)
  private var count = 0

  @inline(__always)
  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count &- 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 32) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot &+ 1) & mask }
    return slot
  }

  @inline(__always)
  func node(after node: Int32, _ word: Int32) -> Int32? {
    let slot = slot(of: EdgeTable.key(node, word))
    return keys[slot] == 0 ? nil : nodes[slot]
  }

  mutating func reserveCapacity(_ edges: Int) {
    while keys.count < edges * 2 { grow() }
  }

  mutating func add(_ node: Int32, _ word: Int32, _ following: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    let slot = slot(of: EdgeTable.key(node, word))
    keys[slot] = EdgeTable.key(node, word)
    nodes[slot] = following
    count += 1
  }

  private mutating func grow() {
    let old = (keys, nodes)
    keys = [UInt64](repeating: 0, count: old.0.count * 2)
    nodes = [Int32](repeating: 0, count: old.0.count * 2)
    for index in old.0.indices where old.0[index] != 0 {
      let slot = slot(of: old.0[index])
      keys[slot] = old.0[index]
      nodes[slot] = old.1[index]
    }
  }
}
