import ArticleText

/// Makes blocks of leaves: takes the markup out of them and tells their roles.
struct MarkdownComposer {
  private static let maximumWindow = 1 << 16
  /// So much of front matter finds room beside the rest.
  private static let longestTitle = 1 << 12

  let source: [UInt8]
  let isMDX: Bool
  let draft: MarkdownDraft
  var text: MarkdownText
  private var inlines: MarkdownInlines
  /// The segment of the draft that was reached.
  private var segment = 0
  private var hasHeadline = false
  /// The texts of links, and where the one begins that is being read: byte offsets in the text.
  private(set) var links: [Range<Int>] = []
  private var linkStart: Int?
  /// The HTML around the place that was reached.
  var html = MarkdownHTMLContext()
  /// How many lists and quotes stood around the last HTML.
  var depth = 0
  var closers = MarkdownElements.Closers()
  /// Up to where the draft's content stands in an element that is not read.
  var skipEnd = 0

  init(_ source: [UInt8], _ draft: MarkdownDraft, isMDX: Bool) {
    self.source = source
    self.isMDX = isMDX
    self.draft = draft
    text = MarkdownText(
      source, capacity: draft.content.count + 2 * draft.leaves.count + 64, blocks: draft.leaves.count + 4)
    inlines = MarkdownInlines(labels: draft.labels, notes: draft.notes, isMDX: isMDX)
  }

  /// Adds copy of the front matter, as the headline; gives its text.
  mutating func add(_ copy: FrontMatter.Copy) -> String? {
    if copy.text.content.count > MarkdownComposer.longestTitle {
      // The draft, by which room was made, has none of it.
      var parts = 0
      copy.text.forEachPart(source) { _ in parts += 1 }
      text.reserve(bytes: copy.text.content.count, pieces: parts)
    }
    text.beginBlock()
    copy.text.forEachPart(source) { part in
      if let scalar = part.scalar { text.append(scalar, for: part.source) } else { text.append(part.source) }
    }
    guard let range = text.endBlock() else { return nil }
    if copy.role == .headline { hasHeadline = true }
    text.addBlock(copy.role, range)
    return String(decoding: text.bytes[range], as: UTF8.self)
  }

  mutating func cutSignoff() { text.cutSignoff() }

  mutating func addLeaves() {
    let draft = draft
    let content = draft.content.span
    for leaf in draft.leaves {
      switch leaf.kind {
      case .depth: depth = leaf.depth
      case .close: html.close(deeperThan: leaf.depth)
      case .html: addHTML(leaf)
      case .text: addText(leaf, content)
      }
    }
  }

  private mutating func addText(_ leaf: MarkdownDraft.Leaf, _ content: borrowing Span<UInt8>) {
    var range = leaf.content
    if range.lowerBound < skipEnd { range = min(skipEnd, range.upperBound)..<range.upperBound }
    guard !range.isEmpty else { return }
    if leaf.role == .listItem { range = MarkdownComposer.withoutTaskBox(content, range) }
    if leaf.role == .blockquote { range = MarkdownComposer.withoutAlert(content, range) }
    let first = segment
    let before = text.blocks.count
    text.beginBlock()
    var at = range.lowerBound
    while at < range.upperBound {
      let end = MarkdownComposer.windowEnd(content, at, range.upperBound)
      inlines.read(content, at..<end)
      appendText(at..<end, firstMark: 0, withImages: false, leaf.role, content)
      at = end
    }
    endBlock(as: leaf.role)
    guard text.blocks.count == before else { return }
    if leaf.role == .listItem || leaf.role == .body || leaf.role == .blockquote {
      segment = first
      addCaptions(content)
    }
  }

  /// Where to stop reading for markup in a paragraph longer than anyone writes, so that memory stays bounded.
  private static func windowEnd(_ content: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard end - start > maximumWindow else { return end }
    var at = start + maximumWindow
    while at > start, !ASCIIBytes.isLineEnd(content[at - 1]) { at -= 1 }
    return at > start ? at : start + maximumWindow
  }

  /// Leaves out the `[ ]` or `[x]` of a task.
  private static func withoutTaskBox(_ content: borrowing Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound
    guard range.count > 4, content[start] == UInt8(ascii: "["), content[start + 2] == UInt8(ascii: "]"),
      content[start + 1] == 0x20 || content[start + 1] | 0x20 == UInt8(ascii: "x"),
      ASCIIBytes.isBlank(content[start + 3])
    else { return range }
    return start + 4..<range.upperBound
  }

  /// Leaves out the `[!NOTE]` with which GitHub's alerts open.
  private static func withoutAlert(_ content: borrowing Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard range.count > 3, ASCIIBytes.matches("[!", content, at: range.lowerBound, end: range.upperBound)
    else { return range }
    var at = range.lowerBound + 2
    while at < range.upperBound, ASCIIBytes.isLetter(content[at]) { at += 1 }
    guard at > range.lowerBound + 2, at < range.upperBound, content[at] == UInt8(ascii: "]") else {
      return range
    }
    let end = ASCIIBytes.skipBlanks(content, at + 1, range.upperBound)
    return end == range.upperBound || ASCIIBytes.isLineEnd(content[end]) ? end..<range.upperBound : range
  }

  // MARK: Roles

  /// Ends the block, if anything stands in it that prints.
  mutating func endBlock(as role: BlockRole) {
    let block = text.endBlock()
    // The white space that a link begins or ends with goes with the block's.
    while let last = links.last, last.upperBound > text.bytes.count {
      links.removeLast()
      if last.lowerBound < text.bytes.count {
        links.append(last.lowerBound..<text.bytes.count)
        break
      }
    }
    if let block { addBlock(html.role(of: role), block) }
  }

  private mutating func addBlock(_ role: BlockRole, _ range: Range<Int>) {
    let follows = text.blocks.last?.role == .headline
    switch role {
    case .headline:
      text.addBlock(hasHeadline ? .crosshead : .headline, range)
      hasHeadline = true
    case .body where follows && isByline(range):
      text.addBlock(.byline, range)
    case .body:
      addParagraph(range)
    default:
      text.addBlock(role, range)
    }
  }

  private func isByline(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes.span
    for at in range where ASCIIBytes.isLineEnd(bytes[at]) { return false }
    return WireFurniture.isByline(bytes, range: range)
  }

  /// Adds a paragraph, and before it the dateline with which it opens.
  private mutating func addParagraph(_ range: Range<Int>) {
    let start = datelineEnd(range) ?? range.lowerBound
    if start > range.lowerBound {
      text.addBlock(.dateline, range.lowerBound..<start, runsIn: start < range.upperBound)
    }
    guard start < range.upperBound else { return }
    text.addBlock(start > range.lowerBound ? .lede : .body, start..<range.upperBound)
  }

  private func datelineEnd(_ range: Range<Int>) -> Int? {
    let bytes = text.bytes.span
    // The agency stands in brackets: looking for one costs far less than cutting every paragraph into tokens.
    guard range.prefix(160).contains(where: { text.bytes[$0] == UInt8(ascii: "(") }),
      let dateline = WireFurniture.dateline(in: bytes, range: range),
      dateline.lowerBound == range.lowerBound, dateline.upperBound <= range.upperBound
    else { return nil }
    return ASCIIBytes.skipSpaces(bytes, dateline.upperBound, range.upperBound)
  }

  // MARK: Text

  /// Adds a range of the draft's content without its markup.
  private mutating func appendText(
    _ range: Range<Int>, firstMark: Int, withImages: Bool, _ role: BlockRole, _ content: borrowing Span<UInt8>
  ) {
    var at = range.lowerBound
    var index = firstMark
    while index < inlines.marks.count, inlines.marks[index].start < range.upperBound {
      let mark = inlines.marks[index]
      index += 1
      guard mark.start >= at else { continue }
      switch mark.kind {
      case .none: continue
      case .cut:
        appendVerbatim(at..<mark.start)
        at = mark.end
      case .linkStart, .linkEnd:
        appendVerbatim(at..<mark.start)
        at = mark.end
        readLink(opens: mark.kind.opensLink)
      case .scalar(let scalar, let second):
        appendVerbatim(at..<mark.start)
        append(scalar, second, for: mark.start..<mark.end)
        at = mark.end
      case .run(let run):
        let run = inlines.emphasis.runs[run]
        guard run.front + run.back > 0 else { continue }
        appendVerbatim(at..<mark.start)
        appendVerbatim(mark.start + run.front..<mark.end - run.back)
        at = mark.end
      case .image(let end):
        appendVerbatim(at..<mark.start)
        at = withImages ? mark.end : end
      case .skip(let end):
        appendVerbatim(at..<mark.start)
        at = end
      case .element:
        appendVerbatim(at..<mark.start)
        if let tag = MarkdownElements.tag(content, from: mark.start, end: mark.end, isMDX: isMDX) {
          readElement(tag, role)
        }
        at = mark.end
      }
    }
    if at < range.upperBound { appendVerbatim(at..<range.upperBound) }
  }

  private mutating func readLink(opens: Bool) {
    if opens {
      linkStart = text.bytes.count
    } else if let start = linkStart {
      let start = max(start, text.blockStart)
      if start < text.bytes.count { links.append(start..<text.bytes.count) }
      linkStart = nil
    }
  }

  /// Makes captions of the images of a leaf in which nothing else stands.
  private mutating func addCaptions(_ content: borrowing Span<UInt8>) {
    var at = 0
    for index in inlines.marks.indices {
      let mark = inlines.marks[index]
      guard case .image(let end) = mark.kind, mark.start >= at else { continue }
      at = end
      text.beginBlock()
      appendText(mark.end..<end, firstMark: index + 1, withImages: true, .caption, content)
      if let block = text.endBlock() { text.addBlock(.caption, block) }
    }
  }

  /// Adds what the file writes otherwise; a range of the draft's content within a line.
  mutating func append(_ scalar: Unicode.Scalar, _ second: Unicode.Scalar?, for range: Range<Int>) {
    let start = sourceOffset(of: range.lowerBound)
    text.append(scalar, second, for: start..<start + range.count)
  }

  mutating func appendVerbatim(_ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      let source = sourceOffset(of: at)
      if draft.isLineEnd(segment, in: self.source) {
        text.append("\n", for: source..<source + 2)
        at += 1
      } else {
        let next = segment + 1 < draft.segments.count ? draft.segments[segment + 1].content : range.upperBound
        let end = min(next, range.upperBound)
        text.append(source..<source + end - at)
        at = end
      }
    }
  }

  /// Where a byte of the draft's content stands in the file; the offsets asked for do not go back.
  private mutating func sourceOffset(of offset: Int) -> Int {
    while segment + 1 < draft.segments.count, draft.segments[segment + 1].content <= offset { segment += 1 }
    return draft.segments[segment].source + offset - draft.segments[segment].content
  }
}
