public import ArticleText

/// Reads Markdown: CommonMark with GitHub's tables, strikethrough and footnotes, and front matter.
public struct MarkdownReader: ArticleReader {
  /// The name `markdown`.
  public let name = "markdown"
  /// The endings of Markdown files.
  public let extensions = ["md", "markdown", "mdown", "mkd"]

  /// Makes a reader.
  public init() {}

  /// Cuts a Markdown file into an article; code, HTML blocks and shortcodes are left out.
  public func read(_ source: [UInt8], path: String) -> Article {
    let bytes = source.span
    let start = MarkdownBytes.matches("\u{FEFF}", bytes, at: 0, end: bytes.count) ? 3 : 0
    let front = FrontMatter(bytes, from: start)
    var pass = MarkdownBlocks(source)
    pass.read(bytes, from: front?.end ?? start)
    var composer = MarkdownComposer(source, pass.draft)
    var metadata = ArticleMetadata()
    if let front {
      metadata.title = front.title.flatMap { composer.addTitle($0) }
      metadata.date = front.date
      metadata.byline = front.byline
    }
    composer.addLeaves()
    composer.cutSignoff()
    var article = Article(
      path: path, source: source, text: composer.text.bytes, sourceMap: composer.text.map,
      blocks: composer.text.blocks, metadata: metadata)
    article.links = composer.links
    return article
  }
}

/// Makes blocks of leaves: takes the markup out of them and tells their roles.
private struct MarkdownComposer {
  private static let maximumWindow = 1 << 18

  private let draft: MarkdownDraft
  private(set) var text: MarkdownText
  private var inlines: MarkdownInlines
  /// The segment of the draft that was reached.
  private var segment = 0
  private var hasHeadline = false
  /// The texts of links, and where the one begins that is being read: byte offsets in the text.
  private(set) var links: [Range<Int>] = []
  private var linkStart: Int?

  init(_ source: [UInt8], _ draft: MarkdownDraft) {
    self.draft = draft
    text = MarkdownText(source, capacity: draft.content.count + 2 * draft.leaves.count + 64)
    inlines = MarkdownInlines(labels: draft.labels)
  }

  /// Adds the front matter's title as the headline; gives its text.
  mutating func addTitle(_ parts: [FrontMatter.Part]) -> String? {
    text.beginBlock()
    for part in parts {
      if let scalar = part.scalar { text.append(scalar, for: part.source) } else { text.append(part.source) }
    }
    guard let range = text.endBlock() else { return nil }
    hasHeadline = true
    text.addBlock(.headline, range)
    return String(decoding: text.bytes[range], as: UTF8.self)
  }

  mutating func cutSignoff() { text.cutSignoff() }

  mutating func addLeaves() {
    let draft = draft
    let content = draft.content.span
    for leaf in draft.leaves {
      let isItem = leaf.role == .listItem
      let range = isItem ? MarkdownComposer.withoutTaskBox(content, leaf.content) : leaf.content
      let first = segment
      text.beginBlock()
      var at = range.lowerBound
      while at < range.upperBound {
        let end = MarkdownComposer.windowEnd(content, at, range.upperBound)
        inlines.read(content, at..<end)
        appendText(at..<end, firstMark: 0, withImages: false)
        at = end
      }
      if let block = text.endBlock() {
        addBlock(leaf.role, block)
      } else if isItem || leaf.role == .body || leaf.role == .blockquote {
        segment = first
        addCaptions()
      }
    }
  }

  /// Where to stop reading for markup in a paragraph longer than anyone writes, so that memory stays bounded.
  private static func windowEnd(_ content: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard end - start > maximumWindow else { return end }
    var at = start + maximumWindow
    while at > start, !MarkdownBytes.isLineEnd(content[at - 1]) { at -= 1 }
    return at > start ? at : start + maximumWindow
  }

  /// Leaves out the `[ ]` or `[x]` of a task.
  private static func withoutTaskBox(_ content: borrowing Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound
    guard range.count > 4, content[start] == UInt8(ascii: "["), content[start + 2] == UInt8(ascii: "]"),
      content[start + 1] == 0x20 || content[start + 1] | 0x20 == UInt8(ascii: "x"),
      MarkdownBytes.isBlank(content[start + 3])
    else { return range }
    return start + 4..<range.upperBound
  }

  // MARK: Roles

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
    for at in range where MarkdownBytes.isLineEnd(bytes[at]) { return false }
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
    return MarkdownBytes.skipSpaces(bytes, dateline.upperBound, range.upperBound)
  }

  // MARK: Text

  /// Adds a range of the draft's content without its markup.
  private mutating func appendText(_ range: Range<Int>, firstMark: Int, withImages: Bool) {
    var at = range.lowerBound
    var index = firstMark
    while index < inlines.marks.count, inlines.marks[index].start < range.upperBound {
      let mark = inlines.marks[index]
      index += 1
      guard mark.start >= at else { continue }
      switch mark.kind {
      case .none: continue
      case .cut, .linkStart, .linkEnd:
        appendVerbatim(at..<mark.start)
        at = mark.end
        if case .linkStart = mark.kind { linkStart = text.bytes.count }
        if case .linkEnd = mark.kind, let start = linkStart {
          links.append(start..<text.bytes.count)
          linkStart = nil
        }
      case .scalar(let scalar):
        appendVerbatim(at..<mark.start)
        let start = sourceOffset(of: mark.start)
        text.append(scalar, for: start..<start + mark.end - mark.start)
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
      }
    }
    if at < range.upperBound { appendVerbatim(at..<range.upperBound) }
  }

  /// Makes captions of the images of a leaf in which nothing else stands.
  private mutating func addCaptions() {
    var at = 0
    for index in inlines.marks.indices {
      let mark = inlines.marks[index]
      guard case .image(let end) = mark.kind, mark.start >= at else { continue }
      at = end
      text.beginBlock()
      appendText(mark.end..<end, firstMark: index + 1, withImages: true)
      if let block = text.endBlock() { text.addBlock(.caption, block) }
    }
  }

  private mutating func appendVerbatim(_ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      let source = sourceOffset(of: at)
      if draft.segments[segment].isLineEnd {
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
