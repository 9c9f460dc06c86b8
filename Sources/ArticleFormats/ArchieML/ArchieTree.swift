import ArticleText

/// What a file of ArchieML says: texts, objects and lists, in one array, so that no depth is too deep for it.
///
/// A file may have a value for every few bytes. So a node is a handful of numbers, knows what it stands in and not what
/// stands in it, and has its text and its name in the file. Nodes are in the order of the file, each behind its parent.
struct ArchieTree {
  /// What a node is.
  enum Kind: UInt8 {
    case text, object, list
    /// An object of a freeform list, with a type, which is its name here, and a value.
    case element
    /// Lines of a freeform list, one below the other: each that is not blank is an element of the type “text”.
    case lines
  }

  /// One value.
  struct Node {
    let kind: Kind
    /// Whether a list stands around it.
    let isInList: Bool
    /// Whether another has taken its place.
    fileprivate(set) var isReplaced = false
    fileprivate var hasMore = false
    private let parentNumber: UInt32
    private let nameStart: UInt32
    private let nameEnd: UInt32
    private var first: UInt32 = 0
    private var second: UInt32 = 0

    /// The node in which it stands.
    var parent: Int { Int(parentNumber) }
    /// The name under which it stands in an object, as byte offsets in the file; empty in a list.
    var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
    /// The text or the lines; of a text that has several parts the first. Empty where there is none.
    fileprivate(set) var range: Range<Int> {
      get { Int(first)..<Int(second) }
      set {
        first = UInt32(newValue.lowerBound)
        second = UInt32(newValue.upperBound)
      }
    }
    /// The node that an element has for a type, where that is none of a name; 0 where it is.
    fileprivate(set) var type: Int {
      get { Int(first) }
      set { first = UInt32(newValue) }
    }
    /// The value of an element; 0 where it has none.
    fileprivate(set) var value: Int {
      get { Int(second) }
      set { second = UInt32(newValue) }
    }

    fileprivate init(_ kind: Kind, in parent: Int, name: Range<Int>, isInList: Bool) {
      self.kind = kind
      self.isInList = isInList
      parentNumber = UInt32(parent)
      nameStart = UInt32(name.lowerBound)
      nameEnd = UInt32(name.upperBound)
    }
  }

  /// A part of a text behind its first.
  private struct Part {
    let node: UInt32
    let start: UInt32
    var end: UInt32
  }

  private let bytes: [UInt8]
  /// All nodes, of which those count that no other has replaced.
  private(set) var nodes = [Node(.object, in: 0, name: 0..<0, isInList: false)]
  /// By their nodes, as only the last text grows.
  private var parts: [Part] = []
  /// The nodes under names of objects, by the hashes of both: each in the first slot that was free; 0 is a free one.
  private var slots = [UInt32](repeating: 0, count: 64)
  private var named = 0

  /// The object that is the file.
  static let root = 0

  /// Makes the tree of a file that says nothing yet.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A line begins two nodes at most, but for keys with many full stops. Room that is not used costs nothing; an array
    // that grows is there twice for a while.
    let lines = bytes.count(where: ASCIIBytes.isLineEnd) + 1
    nodes.reserveCapacity(min(2 * lines, bytes.count * 2 / 5))
  }

  // MARK: Building

  /// Puts a new node under a name of an object, in place of what stood there.
  mutating func put(_ kind: Kind, _ name: Range<Int>, in object: Int) -> Int {
    if nodes[object].kind == .element {
      if bytes[name].elementsEqual("value".utf8) { return putValue(kind, name, in: object) }
      if bytes[name].elementsEqual("type".utf8) {
        replace(nodes[object].type)
        nodes[object].type = add(kind, in: object, name)
        return nodes[object].type
      }
    }
    let node = add(kind, in: object, name)
    let slot = slot(name, of: object)
    replace(Int(slots[slot]))
    if slots[slot] == 0 { named += 1 }
    slots[slot] = UInt32(node)
    if named * 4 > slots.count * 3 { makeRoom() }
    return node
  }

  /// Gives an element of a freeform list a new value.
  mutating func putValue(_ kind: Kind, _ name: Range<Int> = 0..<0, in element: Int) -> Int {
    replace(nodes[element].value)
    nodes[element].value = add(kind, in: element, name)
    return nodes[element].value
  }

  /// The object under a name of an object; a new one where there is none.
  mutating func object(_ name: Range<Int>, in object: Int) -> Int {
    let known = value(name, of: object)
    return known > 0 && nodes[known].kind == .object ? known : put(.object, name, in: object)
  }

  /// Adds a node at the end of a list; an element with the name of its type.
  mutating func append(_ kind: Kind, to list: Int, type: Range<Int> = 0..<0) -> Int {
    add(kind, in: list, type)
  }

  /// Adds bytes of the file to the last text.
  mutating func extend(_ text: Int, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if nodes[text].range.isEmpty {
      nodes[text].range = range
    } else if !nodes[text].hasMore, nodes[text].range.upperBound == range.lowerBound {
      nodes[text].range = nodes[text].range.lowerBound..<range.upperBound
    } else if nodes[text].hasMore, let last = parts.last, Int(last.end) == range.lowerBound {
      parts[parts.count - 1].end = UInt32(range.upperBound)
    } else {
      nodes[text].hasMore = true
      parts.append(
        Part(node: UInt32(text), start: UInt32(range.lowerBound), end: UInt32(range.upperBound)))
    }
  }

  /// Adds a line of the file to lines; it stands behind the others.
  mutating func extend(lines: Int, from start: Int, to end: Int) {
    let known = nodes[lines].range
    nodes[lines].range = (known.isEmpty ? start : known.lowerBound)..<end
  }

  private mutating func add(_ kind: Kind, in parent: Int, _ name: Range<Int>) -> Int {
    let above = nodes[parent]
    let isInList = above.isInList || above.kind == .list || above.kind == .element
    nodes.append(Node(kind, in: parent, name: name, isInList: isInList))
    return nodes.count - 1
  }

  private mutating func replace(_ node: Int) {
    if node > 0 { nodes[node].isReplaced = true }
  }

  // MARK: Names

  /// The node under a name of an object; 0 where there is none.
  private func value(_ name: Range<Int>, of object: Int) -> Int {
    if nodes[object].kind == .element {
      if bytes[name].elementsEqual("value".utf8) { return nodes[object].value }
      if bytes[name].elementsEqual("type".utf8) { return nodes[object].type }
    }
    return Int(slots[slot(name, of: object)])
  }

  /// The slot of a name of an object, or the free one where it belongs.
  private func slot(_ name: Range<Int>, of object: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(object)
    bytes.withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[name])) }
    let mask = slots.count - 1
    var slot = hasher.finalize() & mask
    while slots[slot] > 0 {
      let known = nodes[Int(slots[slot])]
      if known.parent == object, bytes[known.name] == bytes[name] { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func makeRoom() {
    let known = slots
    slots = [UInt32](repeating: 0, count: known.count * 2)
    for node in known where node > 0 {
      let slot = slot(nodes[Int(node)].name, of: nodes[Int(node)].parent)
      slots[slot] = node
    }
  }

  // MARK: Reading

  /// The parts of a text, as byte offsets in the file. Costs the logarithm of the parts of all texts.
  func parts(of text: Int) -> [Range<Int>] {
    let node = nodes[text]
    guard node.hasMore else { return node.range.isEmpty ? [] : [node.range] }
    let first = parts.partitioningIndex { $0.node >= text }
    return [node.range]
      + parts[first...].prefix { $0.node == text }.map { Int($0.start)..<Int($0.end) }
  }

  /// Calls `body` with each line that is not blank, without the white space around it.
  func forEachLine(of lines: Int, _ body: (Range<Int>) -> Void) {
    let end = nodes[lines].range.upperBound
    var at = nodes[lines].range.lowerBound
    while at < end {
      while at < end, ASCIIBytes.isSpace(bytes[at]) { at += 1 }
      let start = at
      var last = at
      while at < end, !ASCIIBytes.isLineEnd(bytes[at]) {
        at += 1
        if !ASCIIBytes.isSpace(bytes[at - 1]) { last = at }
      }
      if last > start { body(start..<last) }
    }
  }

  /// Marks what stands in something that is replaced as replaced too, and what of an element is not its value.
  ///
  /// Nothing can be added behind that.
  mutating func dropReplaced() {
    slots = []
    for node in nodes.indices.dropFirst() {
      let parent = nodes[nodes[node].parent]
      if parent.isReplaced || parent.kind == .element && parent.value != node {
        nodes[node].isReplaced = true
      }
    }
  }

  /// The name that says what a text is for: of what stands in a list the list's, of an element's value the type.
  func use(of node: Int) -> Range<Int> {
    let parent = nodes[nodes[node].parent]
    return switch parent.kind {
    case .list: use(of: nodes[node].parent)
    case .element: parent.type > 0 ? 0..<0 : parent.name
    default: nodes[node].name
    }
  }
}
