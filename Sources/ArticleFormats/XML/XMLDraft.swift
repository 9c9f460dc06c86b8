import ArticleText

/// Gathers the paragraphs of one article with their places in the file.
///
/// White space at the ends of lines is left out, so that how a file is indented is no matter.
struct XMLDraft {
  /// One paragraph, at byte offsets in `bytes`.
  ///
  /// It is a block in the making, which becomes one where it stands: a file may have millions.
  typealias Leaf = Block

  /// The end of a line in the open paragraph.
  private struct Break {
    let at: UInt32
    /// How far the next line is set in, in columns.
    var indent: UInt16 = 0
    /// How many lines end here, and how many tags say so, up to two: either way two of them part paragraphs.
    var lines: UInt8 = 0
    var tags: UInt8 = 0

    var isBlank: Bool { lines > 1 || tags > 1 }
    /// Whether the next line may begin a paragraph.
    var mayPart: Bool { isBlank || (2...8).contains(indent) }
    /// Whether the next line goes on where this one ended.
    var isFlush: Bool { indent == 0 && lines == 1 }

    init(at: Int) { self.at = UInt32(at) }

    mutating func indent(by columns: UInt16) { indent = min(indent + columns, 1000) }
    mutating func endLine() { lines = min(lines + 1, 2) }
    mutating func endTag() { tags = min(tags + 1, 2) }
  }

  private(set) var bytes: [UInt8] = []
  /// Where the bytes stand in the file.
  private(set) var map = SourceMap()
  /// The paragraphs, in the order of the file.
  var leaves: [Leaf] = []
  /// The names, by their starts, as byte offsets in `bytes`.
  private(set) var marks: [MarkedName] = []
  /// The texts of links, in order, as byte offsets in `bytes`.
  private(set) var links: [Range<Int>] = []
  private(set) var escapings: [EscapingStretch] = []
  var role = BlockRole.body
  private var isHead = false
  var isOpen = false
  var start = 0
  /// The last line's end in the open paragraph.
  private var lineEnd: Break?
  /// The line ends before that at which a paragraph may part; the others are not kept, since a file may have as many as bytes.
  private var breaks: [Break] = []
  private var hasFlushLine = false
  /// The piece of the outer map from which the last text came.
  private var outerPiece = 0
  var isAtLineStart = false

  /// Makes room for what a file may hold: room that is not used costs nothing, and arrays that grow are there twice for a
  /// while.
  ///
  /// - Parameter count: The bytes of the file.
  mutating func reserveCapacity(_ count: Int) {
    bytes.reserveCapacity(count)
    map.reserveCapacity(count)
    // What is in a paragraph may make a few more of it.
    leaves.reserveCapacity(count / 2 + 16)
  }

  /// How many bytes were gathered.
  var count: Int { bytes.count }

  // MARK: Text

  /// Says how the file writes what follows.
  mutating func setEscaping(_ escaping: Escaping) {
    if (escapings.last?.escaping ?? .none) == escaping { return }
    if escapings.last?.start == bytes.count { escapings.removeLast() }
    escapings.append(EscapingStretch(start: bytes.count, escaping: escaping))
  }

  /// Adds text to the open paragraph, or opens one.
  ///
  /// - Parameters:
  ///   - range: Byte offsets in `text`.
  ///   - role: What a paragraph that is opened is for.
  ///   - isHead: Whether that stands outside of the copy.
  ///   - decodes: Whether `&` opens a character reference.
  ///   - readsHTML: Whether references are read as browsers do.
  ///   - problems: Takes in the references that stand for nothing known.
  mutating func append(
    _ range: Range<Int>, of text: XMLText, as role: BlockRole, isHead: Bool, decodes: Bool,
    readsHTML: Bool = false, _ problems: inout XMLProblems
  ) {
    let span = text.bytes.span
    let end = range.upperBound
    var at = range.lowerBound
    while at < end {
      if isAtLineStart || !isOpen {
        at = passSpace(span, at, end)
        guard at < end else { return }
        isAtLineStart = false
        if !isOpen { open(role, isHead) }
      }
      let first = at
      while at < end {
        let byte = span[at]
        if byte < 0x27, byte == 0x26 && decodes || byte < 0x20 && byte != 0x09 { break }
        at += 1
      }
      if at > first { keep(first..<at, text) }
      guard at < end else { return }
      let byte = span[at]
      if byte == 0x26 {
        at =
          readsHTML
          ? readReference(span, at, end, text) : readReference(span, at, end, text, &problems)
      } else if byte != 0x0A, byte != 0x0D {
        problems.note(place(at, text), "The byte \(byte) is no character of XML")
        keep(at..<at + 1, text)
        at += 1
      } else {
        if byte == 0x0D, at + 1 < end, span[at + 1] == 0x0A { at += 1 }
        breakLine(at..<at + 1, text)
        at += 1
      }
    }
  }

  /// Ends the line in the open paragraph.
  mutating func breakLine(_ source: Range<Int>, _ text: XMLText) {
    guard isOpen else { return }
    let isTag = source.count > 1
    if !isAtLineStart {
      let first = lineEnd.map { Int($0.at) + 1 } ?? start
      trim(to: first)
      isAtLineStart = true
      if bytes.count == start { return }
      if bytes.count > first {
        keepLineEnd()
        lineEnd = Break(at: bytes.count)
        if isTag { add("\n", for: source, text) } else { keep(source, text) }
      }
    }
    if isTag { lineEnd?.endTag() } else { lineEnd?.endLine() }
  }

  /// Keeps of the last line's end what tells paragraphs.
  private mutating func keepLineEnd() {
    guard let last = lineEnd.take() else { return }
    if last.isFlush { hasFlushLine = true }
    if last.mayPart { breaks.append(last) }
  }

  private mutating func passSpace(_ span: borrowing Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    var at = from
    while at < end {
      switch span[at] {
      case 0x20, 0x0B, 0x0C: lineEnd?.indent(by: 1)
      case 0x09: lineEnd?.indent(by: 4)
      case 0x0A, 0x0D:
        lineEnd?.indent = 0
        if span[at] == 0x0A || at + 1 >= end || span[at + 1] != 0x0A { lineEnd?.endLine() }
      default: return at
      }
      at += 1
    }
    return at
  }

  mutating func open(_ role: BlockRole, _ isHead: Bool) {
    self.role = role
    self.isHead = isHead
    isOpen = true
    start = bytes.count
  }

  private mutating func readReference(
    _ span: borrowing Span<UInt8>, _ at: Int, _ end: Int, _ text: XMLText, _ problems: inout XMLProblems
  ) -> Int {
    if let (scalar, next) = XMLDraft.predefined(span, at, end) {
      add(scalar, for: at..<next, text)
      return next
    }
    if let reference = CharacterReferences.closed(span, from: at, end: end) {
      add(reference.first, reference.second, for: at..<reference.end, text)
      return reference.end
    }
    var to = at + 1
    while to < end, to - at < 64,
      ASCIIBytes.isAlphanumeric(span[to])
        || span[to] == 0x2E || span[to] == 0x2D || span[to] == 0x5F
    { to += 1 }
    if to < end, to > at + 1, span[to] == UInt8(ascii: ";"), ASCIIBytes.isLetter(span[at + 1]) {
      // What a document declares for itself is not looked up: it is left out, and said to be.
      let name = String(decoding: text.bytes[at...to], as: UTF8.self)
      problems.note(place(at, text), "“\(name)” stands for something that is not read, and was left out")
      return to + 1
    }
    keep(at..<at + 1, text)
    return at + 1
  }

  /// The five references that XML has of itself.
  private static func predefined(
    _ span: borrowing Span<UInt8>, _ at: Int, _ end: Int
  ) -> (Unicode.Scalar, Int)? {
    guard at + 3 < end else { return nil }
    switch (span[at + 1], span[at + 2], span[at + 3]) {
    case (0x6C, 0x74, 0x3B): return ("<", at + 4)
    case (0x67, 0x74, 0x3B): return (">", at + 4)
    case (0x61, 0x6D, 0x70) where at + 4 < end && span[at + 4] == 0x3B: return ("&", at + 5)
    case (0x71, 0x75, 0x6F) where at + 5 < end && span[at + 4] == 0x74 && span[at + 5] == 0x3B:
      return ("\"", at + 6)
    case (0x61, 0x70, 0x6F) where at + 5 < end && span[at + 4] == 0x73 && span[at + 5] == 0x3B:
      return ("'", at + 6)
    default: return nil
    }
  }

  private func place(_ at: Int, _ text: XMLText) -> Int {
    text.outer.map { $0.decodedRange(of: at..<at + 1).lowerBound } ?? at
  }

  mutating func keep(_ range: Range<Int>, _ text: XMLText) {
    if let outer = text.outer {
      outer.forEachPiece(of: range, near: &outerPiece) { length, source, isVerbatim in
        if isVerbatim {
          map.append(text: map.end, source: source.lowerBound, length: length)
        } else {
          map.append(text: map.end, length: length, source: source.lowerBound, sourceLength: source.count)
        }
      }
    } else {
      map.append(text: map.end, source: range.lowerBound, length: range.count)
    }
    bytes.append(contentsOf: text.bytes[range])
  }

  mutating func add(
    _ scalar: Unicode.Scalar, _ second: Unicode.Scalar? = nil, for range: Range<Int>, _ text: XMLText
  ) {
    let start = bytes.count
    put(scalar)
    if let second { put(second) }
    let source = text.outer?.decodedRange(of: range) ?? range
    map.append(
      text: start, length: bytes.count - start, source: source.lowerBound, sourceLength: source.count)
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Takes blanks off the end, as far as an offset.
  private mutating func trim(to start: Int) {
    let count = bytes.count
    while bytes.count > start, let last = bytes.last, ASCIIBytes.isSpace(last) { bytes.removeLast() }
    if bytes.count < count { map.trim(to: bytes.count) }
  }

  // MARK: Paragraphs

  /// Gives the places of what stands in a range of `bytes`; of most of a draft its whole map, which is not kept then.
  mutating func takeMap(_ range: Range<Int>) -> SourceMap {
    guard 2 * range.count >= count else { return map.part(range) }
    defer { map = SourceMap() }
    return map
  }

  /// Gives the paragraphs, which are not kept then.
  mutating func takeLeaves() -> [Leaf] {
    defer { leaves = [] }
    return leaves
  }

  /// Ends the open paragraph.
  mutating func endLeaf() {
    guard isOpen else { return }
    trim(to: start)
    isOpen = false
    isAtLineStart = false
    keepLineEnd()
    defer {
      hasFlushLine = false
      // The lines of a paragraph as long as a file are not kept while the article is made.
      if breaks.count > 4096 { breaks = [] } else { breaks.removeAll(keepingCapacity: true) }
    }
    guard bytes.count > start, !BlankText.isBlank(bytes, from: start) else { return }
    var first = start
    if role == .body || role == .blockquote {
      // Wire copy sets paragraphs off by blank lines, or by a few spaces where other lines have none; more spaces are
      // how a program has indented the tags in a line.
      for line in breaks where line.at < bytes.count && (line.isBlank || hasFlushLine) {
        leaves.append(Leaf(role: role, range: first..<Int(line.at), isHead: isHead))
        first = Int(line.at) + 1
      }
    }
    leaves.append(Leaf(role: role, range: first..<bytes.count, isHead: isHead))
  }

  /// Notes the text of a link from an offset in `bytes` to the end.
  mutating func link(from start: Int) {
    if start < bytes.count { links.append(start..<bytes.count) }
  }

  /// Notes a name from an offset in `bytes` to the end.
  mutating func mark(_ kind: MarkedName.Kind, from start: Int) {
    if start < bytes.count { marks.append(MarkedName(kind, start..<bytes.count)) }
  }
}

extension Block {
  /// Whether a paragraph of a draft stands outside of the copy, among what the file says of it; in a draft none runs in.
  var isHead: Bool { runsIn }

  /// Makes a paragraph of a draft.
  init(role: BlockRole, range: Range<Int>, isHead: Bool) { self.init(role, range, runsIn: isHead) }
}
