/// The second pass over Markdown: finds what in one leaf is markup and not text.
///
/// It reads each byte once and marks places; brackets and emphasis stand on stacks, never on the call stack.
struct MarkdownInlines {
  /// A place that is not text as it stands, or may turn out so.
  struct Mark {
    enum Kind {
      /// Text after all.
      case none
      case cut
      /// What opens and what closes a link, left out as well.
      case linkStart, linkEnd
      /// A character that is written otherwise, or what stands for code; a few references stand for two scalars.
      case scalar(Unicode.Scalar, Unicode.Scalar? = nil)
      /// A tag of HTML that begins or ends a paragraph.
      case element
      /// A run of emphasis characters.
      case run(Int)
      /// The start of an image, which goes as far as an offset.
      case image(end: Int)
      /// Left out as far as an offset, with all marks before it.
      case skip(end: Int)

      var opensLink: Bool { if case .linkStart = self { true } else { false } }
    }

    let start: Int
    let end: Int
    var kind: Kind
  }

  /// Stands in the text for code, so that the words on either side do not seem to be neighbours.
  private static let stand: Unicode.Scalar = "\u{FFFC}"

  private struct Bracket {
    let mark: Int
    let isImage: Bool
    /// The last run of emphasis before it.
    let run: Int
    /// Whether a bracket opened behind it, so that what it encloses is no label.
    var hasInner = false
  }

  private let labels: Set<String>
  private let notes: Set<String>
  private let isMDX: Bool
  private(set) var marks: [Mark] = []
  private(set) var emphasis = MarkdownEmphasis()
  private var brackets: [Bracket] = []
  /// The brackets below this one stand around a link, so that they open none.
  private var inactive = 0
  private var codeSpans = MarkdownCodeSpans()
  private var finders = MarkdownFinders()
  private var closers = MarkdownElements.Closers()

  /// - Parameters:
  ///   - labels: The labels of link references that are defined.
  ///   - notes: The labels of footnotes that are defined.
  init(labels: Set<String>, notes: Set<String>, isMDX: Bool) {
    self.labels = labels
    self.notes = notes
    self.isMDX = isMDX
  }

  /// Marks the markup of one leaf.
  mutating func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
    reset()
    var at = range.lowerBound
    while at < range.upperBound {
      if MarkdownInlines.isSpecial(bytes[at]) {
        at = readSpecial(bytes, at, range)
      } else {
        at += 1
      }
    }
    emphasis.pair(above: -1)
  }

  private mutating func reset() {
    marks.removeAll(keepingCapacity: true)
    emphasis.reset()
    brackets.removeAll(keepingCapacity: true)
    inactive = 0
    codeSpans.reset()
    finders.reset()
  }

  /// Whether a byte may be markup, or may belong to a bare address: one of ``!&*:<[\]_`w{~``, as bits.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    let bits: UInt64 = byte < 0x40 ? 0x1400_0442_0000_0000 : 0x4880_0001_B800_0000
    return bits >> UInt64(byte & 0x3F) & 1 == 1
  }

  /// Reads what starts with a special byte; gives the offset to go on from.
  private mutating func readSpecial(
    _ bytes: borrowing Span<UInt8>, _ at: Int, _ range: Range<Int>
  ) -> Int {
    let end = range.upperBound
    switch bytes[at] {
    case UInt8(ascii: "\\"): return readEscape(bytes, at, end)
    case UInt8(ascii: "`"):
      let (after, isSpan) = codeSpans.read(bytes, at, end)
      if isSpan { add(at, after, .scalar(MarkdownInlines.stand)) }
      return after
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      let count = emphasis.runs.count
      let after = emphasis.take(bytes, at: at, in: range)
      if emphasis.runs.count > count { add(at, after, .run(count)) }
      return after
    case UInt8(ascii: "["): return openBracket(at, at + 1, isImage: false)
    case UInt8(ascii: "!"):
      guard at + 1 < end, bytes[at + 1] == UInt8(ascii: "[") else { return at + 1 }
      return openBracket(at, at + 2, isImage: true)
    case UInt8(ascii: "]"): return closeBracket(bytes, at, end)
    case UInt8(ascii: "&"):
      guard let reference = CharacterReferences.closed(bytes, from: at, end: end) else { return at + 1 }
      return add(at, reference.end, .scalar(reference.first, reference.second))
    case UInt8(ascii: "<"): return readAngle(bytes, at, end)
    case UInt8(ascii: ":"), UInt8(ascii: "w"):
      // An address in the text of a link is text.
      return brackets.isEmpty ? MarkdownAddresses.end(bytes, at, range) ?? at + 1 : at + 1
    default: return readBrace(bytes, at, end)
    }
  }

  @discardableResult
  private mutating func add(_ start: Int, _ end: Int, _ kind: Mark.Kind) -> Int {
    marks.append(Mark(start: start, end: end, kind: kind))
    return end
  }

  private mutating func readEscape(_ bytes: borrowing Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    guard at + 1 < end, ASCIIBytes.isPunctuation(bytes[at + 1]) || ASCIIBytes.isLineEnd(bytes[at + 1])
    else {
      return at + 1
    }
    add(at, at + 1, .cut)
    return at + 2
  }

  private mutating func readAngle(_ bytes: borrowing Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    guard at + 1 < end else { return end }
    if let after = MarkdownHTML.addressEnd(bytes, from: at, end: end) {
      add(at, at + 1, .linkStart)
      return add(after - 1, after, .linkEnd)
    }
    if let after = MarkdownHTML.tagEnd(bytes, from: at, end: end, isMDX: isMDX) {
      return readTag(bytes, at, after, end)
    }
    return finders.instructionEnd(bytes, at, end).map { add(at, $0, .cut) } ?? at + 1
  }

  private mutating func readTag(
    _ bytes: borrowing Span<UInt8>, _ at: Int, _ after: Int, _ end: Int
  ) -> Int {
    guard let tag = MarkdownElements.tag(bytes, from: at, end: after) else { return add(at, after, .cut) }
    switch MarkdownElements.vocabulary[tag.name] {
    case .lineBreak:
      let isGlued = after < end && !ASCIIBytes.isLineEnd(bytes[after])
      return add(at, after, isGlued ? .scalar("\n") : .cut)
    case .skip:
      if MarkdownElements.isBlock(tag.name) { return add(at, after, .element) }
      guard !tag.isClosing, !tag.isEmpty, let close = closers.end(of: tag.name, after: after, bytes),
        close <= end
      else { return add(at, after, .cut) }
      return add(at, close, .scalar(MarkdownInlines.stand))
    case .inline, .mute: return add(at, after, .cut)
    default: return add(at, after, .element)
    }
  }

  /// Leaves out the tags of templates, and in MDX expressions.
  private mutating func readBrace(_ bytes: borrowing Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    if let after = finders.templateEnd(bytes, at, end) { return add(at, after, .cut) }
    guard isMDX, let after = MarkdownHTML.bracesEnd(bytes, from: at, end: end) else { return at + 1 }
    let isComment = ASCIIBytes.matches("{/*", bytes, at: at, end: end)
    return add(at, after, isComment ? .cut : .scalar(MarkdownInlines.stand))
  }

  // MARK: Brackets

  private mutating func openBracket(_ start: Int, _ end: Int, isImage: Bool) -> Int {
    if let last = brackets.indices.last { brackets[last].hasInner = true }
    brackets.append(Bracket(mark: marks.count, isImage: isImage, run: emphasis.top))
    return add(start, end, .none)
  }

  private mutating func closeBracket(_ bytes: borrowing Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    guard let bracket = brackets.popLast() else { return at + 1 }
    let isActive = bracket.isImage || brackets.count >= inactive
    inactive = min(inactive, brackets.count)
    guard isActive else { return at + 1 }
    let inner = marks[bracket.mark].end..<at
    guard let after = linkEnd(bytes, at, end, inner, hasInner: bracket.hasInner) else {
      guard !notes.isEmpty, !bracket.hasInner, MarkdownLinks.isNote(bytes, inner),
        notes.contains(MarkdownLinks.key(bytes, inner))
      else { return at + 1 }
      emphasis.drop(above: bracket.run)
      // An exclamation mark before a note opens no image.
      let start = marks[bracket.mark].end - 1
      marks[bracket.mark] = Mark(start: start, end: start + 1, kind: .skip(end: at + 1))
      return add(at, at + 1, .cut)
    }
    emphasis.pair(above: bracket.run)
    if bracket.isImage {
      marks[bracket.mark].kind = .image(end: after)
    } else {
      marks[bracket.mark].kind = .linkStart
      inactive = brackets.count
    }
    return add(at, after, bracket.isImage ? .cut : .linkEnd)
  }

  /// The offset after the link whose text ends at an offset, if it is one.
  private mutating func linkEnd(
    _ bytes: borrowing Span<UInt8>, _ at: Int, _ end: Int, _ text: Range<Int>, hasInner: Bool
  ) -> Int? {
    let next = at + 1
    if next < end, bytes[next] == UInt8(ascii: "("),
      let after = MarkdownLinks.inlineEnd(bytes, from: next, end: end, &finders)
    {
      return after
    }
    guard !labels.isEmpty else { return nil }
    if let after = MarkdownLinks.label(bytes, from: next, end: end) {
      return labels.contains(MarkdownLinks.key(bytes, next + 1..<after - 1)) ? after : nil
    }
    // The text is its own label, in `[text][]` and `[text]`.
    guard !hasInner, text.count < 1000, labels.contains(MarkdownLinks.key(bytes, text)) else { return nil }
    let isCollapsed =
      next + 1 < end && bytes[next] == UInt8(ascii: "[") && bytes[next + 1] == UInt8(ascii: "]")
    return isCollapsed ? next + 2 : next
  }
}
