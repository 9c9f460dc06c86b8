/// What a file of ArchieML says: texts, objects and lists, in one array, so that no depth is too deep for it.
struct ArchieTree {
  /// What a node is.
  enum Kind { case text, object, list }

  /// One value.
  struct Node {
    let kind: Kind
    /// The text, as byte offsets in the file.
    var parts: [Range<Int>] = []
    /// The text of a node that the file has no text for.
    var literal: [UInt8] = []
    /// The names of an object's values, but those that an element of a freeform list has in slots of its own.
    fileprivate var keys: [ArraySlice<UInt8>] = []
    /// The nodes of a list.
    var items: [Int] = []
    /// Whether the object is an element of a freeform list, with a type and a value.
    var isElement = false
    /// The nodes of an element's two values: a story has one for every paragraph, and needs no index to find them.
    fileprivate var type: Int?
    fileprivate var value: Int?

    /// The names of an object's values, each once, in the order of their first mention.
    var names: [ArraySlice<UInt8>] {
      guard isElement else { return keys }
      return (type == nil ? [] : [ArchieTree.type]) + (value == nil ? [] : [ArchieTree.value]) + keys
    }

    init(kind: Kind) { self.kind = kind }
  }

  private struct Key: Hashable {
    let object: Int
    let name: ArraySlice<UInt8>
  }

  /// All nodes, of which those count that are reached from the root.
  private(set) var nodes = [Node(kind: .object)]
  private var values: [Key: Int] = [:]

  /// The object that is the file.
  static let root = 0

  /// The node under a name of an object.
  func value(_ name: ArraySlice<UInt8>, of object: Int) -> Int? {
    if nodes[object].isElement {
      if name == ArchieTree.type { return nodes[object].type }
      if name == ArchieTree.value { return nodes[object].value }
    }
    return values[Key(object: object, name: name)]
  }

  /// Puts a new node under a name of an object, in place of what stood there.
  mutating func put(_ kind: Kind, _ name: ArraySlice<UInt8>, in object: Int) -> Int {
    let node = add(kind)
    if nodes[object].isElement {
      if name == ArchieTree.type {
        nodes[object].type = node
        return node
      }
      if name == ArchieTree.value {
        nodes[object].value = node
        return node
      }
    }
    if values.updateValue(node, forKey: Key(object: object, name: name)) == nil {
      nodes[object].keys.append(name)
    }
    return node
  }

  /// The object under a name of an object; a new one where there is none.
  mutating func object(_ name: ArraySlice<UInt8>, in object: Int) -> Int {
    if let known = value(name, of: object), nodes[known].kind == .object { return known }
    return put(.object, name, in: object)
  }

  /// Adds a node at the end of a list.
  mutating func append(_ kind: Kind, to list: Int) -> Int {
    let node = add(kind)
    nodes[list].items.append(node)
    return node
  }

  /// Adds an element of a type at the end of a freeform list.
  mutating func appendElement(_ type: [UInt8], to list: Int) -> Int {
    let element = append(.object, to: list)
    nodes[element].isElement = true
    nodes[put(.text, ArchieTree.type, in: element)].literal = type
    return element
  }

  /// Adds bytes of the file to a text.
  mutating func extend(_ text: Int, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = nodes[text].parts.last, last.upperBound == range.lowerBound {
      nodes[text].parts[nodes[text].parts.count - 1] = last.lowerBound..<range.upperBound
    } else {
      nodes[text].parts.append(range)
    }
  }

  private mutating func add(_ kind: Kind) -> Int {
    nodes.append(Node(kind: kind))
    return nodes.count - 1
  }

  /// The type of an element that is a paragraph.
  static let text = Array("text".utf8)

  /// The names of the two values of an element of a freeform list.
  static let type = Array("type".utf8)[...]
  static let value = Array("value".utf8)[...]
}
