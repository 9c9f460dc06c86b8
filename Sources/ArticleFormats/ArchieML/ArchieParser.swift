/// Reads ArchieML, line by line. Nothing in a file is an error.
///
/// Source: the specification of ArchieML 1.0, and the results that go with its test files.
struct ArchieParser {
  /// One list or object that is open: a file may open one in each line.
  private struct Level {
    /// The list; 0 for an object.
    private let listNumber: UInt32
    /// Where keys went before it was opened.
    private let outerNumber: UInt32
    private var keyStart: UInt32 = 0
    private var keyEnd: UInt32 = 0
    let isFreeform: Bool
    /// Whether the list has texts, or objects; nothing before its first item.
    var isSimple: Bool?
    private var hasKey = false

    var list: Int? { listNumber == 0 ? nil : Int(listNumber) }
    var outer: Int { Int(outerNumber) }
    /// The key that begins a new object of the list.
    var firstKey: Range<Int>? {
      get { hasKey ? Int(keyStart)..<Int(keyEnd) : nil }
      set {
        hasKey = newValue != nil
        keyStart = UInt32(newValue?.lowerBound ?? 0)
        keyEnd = UInt32(newValue?.upperBound ?? 0)
      }
    }

    init(list: Int?, isFreeform: Bool, outer: Int) {
      listNumber = UInt32(list ?? 0)
      outerNumber = UInt32(outer)
      self.isFreeform = isFreeform
    }
  }

  private let bytes: [UInt8]
  private(set) var tree: ArchieTree
  private var levels: [Level] = []
  /// The object that keys belong to.
  private var scope = ArchieTree.root
  /// The text to which `:end` adds the lines behind it.
  private var text: Int?
  /// Those lines, from the white space at the end of the text's own.
  private var kept = 0..<0
  /// The lines of a freeform list, if the last one was of them.
  private var lines: Int?
  private var isSkipping = false

  /// Reads a file. Linear in the bytes.
  ///
  /// - Parameters:
  ///   - bytes: The file in UTF-8.
  ///   - start: Where the text starts, behind a byte order mark.
  static func parse(_ bytes: [UInt8], from start: Int = 0) -> ArchieTree {
    var parser = ArchieParser(bytes: bytes)
    let span = bytes.span
    var at = start
    while at < bytes.count {
      var end = at
      while end < span.count, !ASCIIBytes.isLineEnd(span[end]) { end += 1 }
      var next = min(end + 1, span.count)
      if next < span.count, span[end] == 0x0D, span[next] == 0x0A { next += 1 }
      guard parser.read(ArchieLine(span, at..<end), at..<next, end) else { break }
      at = next
    }
    return parser.tree
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    tree = ArchieTree(bytes)
  }

  /// Reads a line; `false` where nothing behind it is read.
  private mutating func read(_ kind: ArchieLine, _ line: Range<Int>, _ end: Int) -> Bool {
    if case .command(let command) = kind { return obey(command) }
    guard !isSkipping else { return true }
    let top = levels.last
    switch kind {
    case .key(let key, let value) where top?.isSimple != true:
      flush()
      let isInFreeform = top?.isFreeform ?? false
      increment(key)
      begin(isInFreeform ? tree.putValue(.text, in: scope) : put(.text, key), value, line)
    case .element(let value) where top?.list != nil && top?.isSimple != false && top?.isFreeform == false:
      flush()
      levels[levels.count - 1].isSimple = true
      begin(tree.append(.text, to: top?.list ?? 0), value, line)
    case .scope(let isList, let isNested, let isFreeform, let name):
      flush()
      if name.isEmpty { closeLevel() } else { open(name, isList, isNested, isFreeform) }
    default: keep(line, end)
    }
    return true
  }

  private mutating func obey(_ command: ArchieLine.Command) -> Bool {
    if isSkipping, command == .end || command == .skip { return true }
    switch command {
    case .end: endText()
    case .ignore: return false
    case .skip: isSkipping = true
    case .endskip: isSkipping = false
    }
    flush()
    return true
  }

  // MARK: Texts

  private mutating func flush() {
    text = nil
    lines = nil
  }

  /// Begins a text with the rest of a line.
  private mutating func begin(_ node: Int, _ value: Int, _ line: Range<Int>) {
    let end = trimmed(value..<line.upperBound)
    tree.extend(node, value..<end)
    text = node
    // White space at the end of the line is part of the text if more follows.
    kept = end..<line.upperBound
  }

  /// Adds the lines that were kept to the text.
  private mutating func endText() {
    guard let text else { return }
    let end = trimmed(kept)
    var run = kept.lowerBound
    var isAtLineStart = false
    for at in kept.lowerBound..<end {
      if ASCIIBytes.isLineEnd(bytes[at]) {
        isAtLineStart = true
      } else if isAtLineStart, !ASCIIBytes.isSpace(bytes[at]) {
        isAtLineStart = false
        // One backslash at the start of a line is what keeps the line from being anything but text.
        guard bytes[at] == UInt8(ascii: "\\") else { continue }
        tree.extend(text, run..<at)
        run = at + 1
      }
    }
    tree.extend(text, run..<end)
  }

  private mutating func keep(_ line: Range<Int>, _ end: Int) {
    guard let top = levels.last, top.isFreeform, let list = top.list else {
      kept = kept.lowerBound..<line.upperBound
      return
    }
    let first = bytes[line.lowerBound..<end].firstIndex { !ASCIIBytes.isSpace($0) } ?? end
    guard first < end else { return }
    let node = lines ?? tree.append(.lines, to: list)
    tree.extend(lines: node, from: first, to: end)
    lines = node
  }

  /// Where a range ends without the white space at its end.
  private func trimmed(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, ASCIIBytes.isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  // MARK: Objects and lists

  /// Puts a node under a key with full stops in it.
  private mutating func put(_ kind: ArchieTree.Kind, _ key: Range<Int>) -> Int {
    var object = scope
    var start = key.lowerBound
    for at in key where bytes[at] == UInt8(ascii: ".") {
      object = tree.object(start..<at, in: object)
      start = at + 1
    }
    let name = start..<key.upperBound
    return kind == .object ? tree.object(name, in: object) : tree.put(kind, name, in: object)
  }

  /// Begins a new object of the list that is open, if a key says so.
  private mutating func increment(_ key: Range<Int>) {
    guard var top = levels.last, let list = top.list, top.isSimple != true else { return }
    top.isSimple = false
    if top.isFreeform {
      scope = tree.append(.element, to: list, type: key)
    } else if top.firstKey.map({ bytes[$0] == bytes[key] }) ?? true {
      scope = tree.append(.object, to: list)
      top.firstKey = key
    }
    levels[levels.count - 1] = top
  }

  private mutating func open(_ name: Range<Int>, _ isList: Bool, _ isNested: Bool, _ isFreeform: Bool) {
    // What follows text in a freeform list keeps its name whole, full stops and all.
    let keepsName = levels.last?.isFreeform ?? false
    let isInFreeform = isNested && keepsName
    if isNested {
      increment(name)
      if levels.isEmpty { scope = ArchieTree.root }
    } else {
      levels.removeAll(keepingCapacity: true)
      scope = ArchieTree.root
    }
    let kind = isList ? ArchieTree.Kind.list : .object
    let outer = scope
    let node =
      isInFreeform
      ? tree.putValue(kind, in: scope)
      : keepsName ? tree.put(kind, name, in: scope) : put(kind, name)
    levels.append(Level(list: isList ? node : nil, isFreeform: isList && isFreeform, outer: outer))
    if !isList { scope = node }
  }

  private mutating func closeLevel() { scope = levels.popLast()?.outer ?? ArchieTree.root }
}
