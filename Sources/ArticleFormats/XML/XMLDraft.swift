import ArticleText

/// Bytes in UTF-8 that are read as XML or HTML, with their places in the file where they are not the file.
struct XMLText {
  let bytes: [UInt8]
  let outer: SourceMap?
}

/// Gathers the paragraphs of one article with their places in the file.
///
/// White space at the ends of lines is left out, so that how a file is indented is no matter.
struct XMLDraft {
  /// A run of text that the file holds byte for byte, or a character that it writes otherwise.
  struct Piece {
    let text: Int
    var length: Int
    let source: Int
    var sourceLength: Int

    var isVerbatim: Bool { length == sourceLength }
  }

  /// One paragraph.
  struct Leaf {
    let role: BlockRole
    /// Byte offsets in `bytes`.
    let range: Range<Int>
    /// Whether it stands outside of the copy, among what the file says of it.
    let isHead: Bool
  }

  private struct Break {
    let at: Int
    var indent = 0
    /// How many lines end here, and how many tags say so: either way two of them part paragraphs.
    var lines = 0
    var tags = 0

    var isBlank: Bool { lines > 1 || tags > 1 }
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []
  /// The paragraphs, in the order of the file.
  var leaves: [Leaf] = []
  /// The names, by their starts, as byte offsets in `bytes`.
  private(set) var marks: [MarkedName] = []
  private(set) var escapings: [EscapingStretch] = []
  private var role = BlockRole.body
  private var isHead = false
  private var isOpen = false
  private var start = 0
  private var breaks: [Break] = []
  private var isAtLineStart = false

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
  ///   - problems: Takes in the references that stand for nothing known.
  mutating func append(
    _ range: Range<Int>, of text: XMLText, as role: BlockRole, isHead: Bool, decodes: Bool,
    _ problems: inout XMLProblems
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
        if byte < 0x27, byte == 0x26 && decodes || byte == 0x0A || byte == 0x0D { break }
        at += 1
      }
      if at > first { keep(first..<at, text) }
      guard at < end else { return }
      if span[at] == 0x26 {
        at = readReference(span, at, end, text, &problems)
      } else {
        if span[at] == 0x0D, at + 1 < end, span[at + 1] == 0x0A { at += 1 }
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
      trim()
      guard bytes.count > start else { return }
      breaks.append(Break(at: bytes.count))
      if isTag { add("\n", for: source, text) } else { keep(source, text) }
      isAtLineStart = true
    }
    if isTag { breaks[breaks.count - 1].tags += 1 } else { breaks[breaks.count - 1].lines += 1 }
  }

  private mutating func passSpace(_ span: borrowing Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    var at = from
    while at < end {
      switch span[at] {
      case 0x20, 0x0B, 0x0C: if isOpen, !breaks.isEmpty { breaks[breaks.count - 1].indent += 1 }
      case 0x09: if isOpen, !breaks.isEmpty { breaks[breaks.count - 1].indent += 4 }
      case 0x0A, 0x0D:
        if isOpen, !breaks.isEmpty {
          breaks[breaks.count - 1].indent = 0
          if span[at] == 0x0A || at + 1 >= end || span[at + 1] != 0x0A { breaks[breaks.count - 1].lines += 1 }
        }
      default: return at
      }
      at += 1
    }
    return at
  }

  private mutating func open(_ role: BlockRole, _ isHead: Bool) {
    self.role = role
    self.isHead = isHead
    isOpen = true
    start = bytes.count
    breaks.removeAll(keepingCapacity: true)
  }

  private mutating func readReference(
    _ span: borrowing Span<UInt8>, _ at: Int, _ end: Int, _ text: XMLText, _ problems: inout XMLProblems
  ) -> Int {
    if let (scalar, next) = XMLDraft.predefined(span, at, end)
      ?? MarkdownEntities.decode(span, from: at, end: end)
    {
      add(scalar, for: at..<next, text)
      return next
    }
    var to = at + 1
    while to < end, to - at < 64,
      MarkdownBytes.isLetter(span[to]) || MarkdownBytes.isDigit(span[to])
        || span[to] == 0x2E || span[to] == 0x2D || span[to] == 0x5F
    { to += 1 }
    if to < end, to > at + 1, span[to] == UInt8(ascii: ";"), MarkdownBytes.isLetter(span[at + 1]) {
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

  private mutating func keep(_ range: Range<Int>, _ text: XMLText) {
    if let outer = text.outer {
      outer.forEachPiece(of: range) { length, source in addPiece(length, source) }
    } else {
      addPiece(range.count, range)
    }
    bytes.append(contentsOf: text.bytes[range])
  }

  private mutating func add(_ scalar: Unicode.Scalar, for range: Range<Int>, _ text: XMLText) {
    let start = bytes.count
    if scalar.value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    let source = text.outer?.decodedRange(of: range) ?? range
    pieces.append(
      Piece(text: start, length: bytes.count - start, source: source.lowerBound, sourceLength: source.count))
  }

  /// The offset in `bytes` up to which there are pieces.
  private var covered: Int { pieces.last.map { $0.text + $0.length } ?? 0 }

  private mutating func addPiece(_ length: Int, _ source: Range<Int>) {
    if let last = pieces.last, last.isVerbatim, length == source.count,
      last.source + last.length == source.lowerBound, last.text + last.length >= start
    {
      pieces[pieces.count - 1].length += length
      pieces[pieces.count - 1].sourceLength += length
    } else {
      pieces.append(
        Piece(text: covered, length: length, source: source.lowerBound, sourceLength: source.count))
    }
  }

  /// Takes blanks off the end.
  private mutating func trim() {
    while bytes.count > start, let last = bytes.last, MarkdownBytes.isSpace(last), !pieces.isEmpty {
      bytes.removeLast()
      let index = pieces.count - 1
      if pieces[index].isVerbatim, pieces[index].length > 1 {
        pieces[index].length -= 1
        pieces[index].sourceLength -= 1
      } else {
        pieces.removeLast()
      }
    }
  }

  // MARK: Paragraphs

  /// Ends the open paragraph.
  mutating func endLeaf() {
    guard isOpen else { return }
    trim()
    isOpen = false
    isAtLineStart = false
    guard bytes.count > start, hasText else { return }
    var first = start
    if role == .body || role == .blockquote, breaks.contains(where: { $0.isBlank || $0.indent > 1 }) {
      // Wire copy sets paragraphs off by blank lines, or by a few spaces where other lines have none; more spaces are
      // how a program has indented the tags in a line.
      let isIndented = breaks.contains { $0.indent == 0 && !$0.isBlank }
      for line in breaks
      where line.at < bytes.count && (line.isBlank || isIndented && (2...8).contains(line.indent)) {
        leaves.append(Leaf(role: role, range: first..<line.at, isHead: isHead))
        first = line.at + 1
      }
    }
    leaves.append(Leaf(role: role, range: first..<bytes.count, isHead: isHead))
  }

  /// Whether the open paragraph has more than no-break spaces.
  private var hasText: Bool {
    var at = start
    while at < bytes.count {
      if MarkdownBytes.isSpace(bytes[at]) {
        at += 1
      } else if bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
        at += 2
      } else {
        return true
      }
    }
    return false
  }

  /// Notes a name from an offset in `bytes` to the end.
  mutating func mark(_ kind: MarkedName.Kind, from start: Int) {
    if start < bytes.count { marks.append(MarkedName(kind, start..<bytes.count)) }
  }
}

extension SourceMap {
  /// Goes through the parts of a range of the text that stand in one piece in the file each.
  ///
  /// - Parameter body: Is given how many bytes of text a part has, and its bytes in the file as UTF-8.
  func forEachPiece(of range: Range<Int>, _ body: (_ length: Int, _ source: Range<Int>) -> Void) {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].text <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var index = max(0, low - 1)
    var at = range.lowerBound
    while at < range.upperBound, index < pieces.count {
      let piece = pieces[index]
      let end = min(range.upperBound, piece.text + piece.length)
      if end > at {
        if piece.length == piece.sourceLength {
          let from = piece.source + at - piece.text
          body(end - at, from..<from + end - at)
        } else {
          // A character that the file writes otherwise is one part, whole.
          body(end - at, piece.source..<piece.source + piece.sourceLength)
        }
        at = end
      }
      index += 1
    }
  }
}
