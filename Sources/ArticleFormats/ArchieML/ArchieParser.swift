/// Reads ArchieML, line by line. Nothing in a file is an error.
///
/// Source: the specification of ArchieML 1.0, and the results that go with its test files.
struct ArchieParser {
  /// One list or object that is open.
  private struct Level {
    /// The list; nothing for an object.
    let list: Int?
    let isFreeform: Bool
    /// Where keys went before it was opened.
    let outer: Int
    /// Whether the list has texts, or objects; nothing before its first item.
    var isSimple: Bool?
    /// The key that begins a new object of the list.
    var firstKey: ArraySlice<UInt8>?
  }

  private let bytes: [UInt8]
  private(set) var tree = ArchieTree()
  private var levels: [Level] = []
  /// The object that keys belong to.
  private var scope = ArchieTree.root
  /// The text to which `:end` adds the lines behind it.
  private var text: Int?
  private var lines: [Range<Int>] = []
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
      while end < span.count, !MarkdownBytes.isLineEnd(span[end]) { end += 1 }
      var next = min(end + 1, span.count)
      if next < span.count, span[end] == 0x0D, span[next] == 0x0A { next += 1 }
      guard parser.read(ArchieLine(span, at..<end), at..<next, end) else { break }
      at = next
    }
    return parser.tree
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a line; `false` where nothing behind it is read.
  private mutating func read(_ kind: ArchieLine, _ line: Range<Int>, _ end: Int) -> Bool {
    if case .command(let command) = kind { return obey(command) }
    guard !isSkipping else { return true }
    let top = levels.last
    switch kind {
    case .key(let key, let value) where top?.isSimple != true:
      flush()
      let name = bytes[key]
      let isInFreeform = top?.isFreeform ?? false
      increment(name)
      begin(isInFreeform ? tree.put(.text, ArchieTree.value, in: scope) : put(.text, name), value, line)
    case .element(let value) where top?.list != nil && top?.isSimple != false && top?.isFreeform == false:
      flush()
      levels[levels.count - 1].isSimple = true
      begin(tree.append(.text, to: top?.list ?? 0), value, line)
    case .scope(let isList, let isNested, let isFreeform, let name):
      flush()
      if name.isEmpty { closeLevel() } else { open(bytes[name], isList, isNested, isFreeform) }
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
    lines.removeAll(keepingCapacity: true)
    text = nil
  }

  /// Begins a text with the rest of a line.
  private mutating func begin(_ node: Int, _ value: Int, _ line: Range<Int>) {
    let end = trimmed(value..<line.upperBound)
    tree.extend(node, value..<end)
    text = node
    // White space at the end of the line is part of the text if more follows.
    lines.append(end..<line.upperBound)
  }

  /// Adds the lines that were kept to the text.
  private mutating func endText() {
    guard let text else { return }
    while let last = lines.last {
      let end = trimmed(last)
      lines.removeLast()
      if end > last.lowerBound {
        lines.append(last.lowerBound..<end)
        break
      }
    }
    for line in lines {
      // One backslash at the start of a line is what keeps the line from being anything but text.
      let first = bytes[line].firstIndex { !MarkdownBytes.isSpace($0) } ?? line.upperBound
      if first < line.upperBound, bytes[first] == UInt8(ascii: "\\") {
        tree.extend(text, line.lowerBound..<first)
        tree.extend(text, first + 1..<line.upperBound)
      } else {
        tree.extend(text, line)
      }
    }
  }

  private mutating func keep(_ line: Range<Int>, _ end: Int) {
    guard let top = levels.last, top.isFreeform, let list = top.list else { return lines.append(line) }
    let first = bytes[line.lowerBound..<end].firstIndex { !MarkdownBytes.isSpace($0) } ?? end
    guard first < end else { return lines.append(line) }
    let element = tree.appendElement(ArchieTree.text, to: list)
    let value = tree.put(.text, ArchieTree.value, in: element)
    tree.extend(value, first..<trimmed(first..<end))
  }

  /// Where a range ends without the white space at its end.
  private func trimmed(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, MarkdownBytes.isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  // MARK: Objects and lists

  /// Puts a node under a key with full stops in it.
  private mutating func put(_ kind: ArchieTree.Kind, _ key: ArraySlice<UInt8>) -> Int {
    let names = key.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    var object = scope
    for name in names.dropLast() { object = tree.object(name, in: object) }
    let name = names[names.count - 1]
    return kind == .object ? tree.object(name, in: object) : tree.put(kind, name, in: object)
  }

  /// Begins a new object of the list that is open, if a key says so.
  private mutating func increment(_ key: ArraySlice<UInt8>) {
    guard var top = levels.last, let list = top.list, top.isSimple != true else { return }
    top.isSimple = false
    if top.isFreeform {
      scope = tree.appendElement(Array(key), to: list)
    } else if top.firstKey == nil || top.firstKey == key {
      scope = tree.append(.object, to: list)
      top.firstKey = key
    }
    levels[levels.count - 1] = top
  }

  private mutating func open(_ name: ArraySlice<UInt8>, _ isList: Bool, _ isNested: Bool, _ isFreeform: Bool)
  {
    // What follows text in a freeform list keeps its name whole, full stops and all.
    let keepsName = levels.last?.isFreeform ?? false
    let isInFreeform = isNested && keepsName
    if isNested {
      increment(name)
      if levels.isEmpty { scope = ArchieTree.root }
    } else {
      levels.removeAll()
      scope = ArchieTree.root
    }
    let kind = isList ? ArchieTree.Kind.list : .object
    let outer = scope
    let node =
      isInFreeform
      ? tree.put(kind, ArchieTree.value, in: scope)
      : keepsName ? tree.put(kind, name, in: scope) : put(kind, name)
    levels.append(Level(list: isList ? node : nil, isFreeform: isList && isFreeform, outer: outer))
    if !isList { scope = node }
  }

  private mutating func closeLevel() { scope = levels.popLast()?.outer ?? ArchieTree.root }
}
