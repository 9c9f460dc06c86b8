import ArticleText

/// The first pass over Markdown: cuts the lines into leaves, as CommonMark and GitHub's tables and footnotes ask.
///
/// Open containers stand on a stack and nothing else is kept of the tree, so that a line costs its bytes and no input
/// makes it recurse.
struct MarkdownBlocks {
  /// Quotes and lists nest no deeper; further markers are text. Nobody writes a hundredth of it, and a stack of that
  /// depth is small.
  static let maximumDepth = 1 << 17

  struct Container {
    enum Kind: UInt8 { case quote, item, note }
    let kind: Kind
    var isEmpty = true
    /// What stands in it is for: quoted matter stays quoted in a list, and a note's a note.
    let role: BlockRole
    /// The columns by which an item's lines are indented.
    let width: UInt32
  }

  enum Leaf: Equatable {
    case none, paragraph
    case table(columns: Int)
    case fence(UInt8, count: Int)
    case html(MarkdownHTML.BlockKind)
    case template(MarkdownTemplate)
    /// The imports and exports of MDX, which go as far as a blank line.
    case module
  }

  let source: [UInt8]
  let isMDX: Bool
  var draft: MarkdownDraft
  var containers: [Container] = []
  /// Where on the stack the quotes are: a blank line goes on with every item up to the next of them.
  private var quotes: [UInt32] = []
  /// How many of the containers go on in the current line.
  var matched = 0
  var leaf = Leaf.none
  var line: MarkdownLine
  /// Where the open paragraph, or HTML, and its last line start in the draft's content.
  var paragraphStart = 0
  var lastLineStart = 0
  var lastLineEnd = 0..<0
  /// Where a thematic break was last ruled out, so that markers in a row do not each read on to there.
  var noBreakBefore = 0
  var cells: [Range<Int>] = []
  var templates = MarkdownTemplate.Finders()
  /// How many containers stood around the HTML that stands deepest of what may still be open.
  private var htmlDepth = 0
  /// How many containers stood around the last HTML.
  private var lastDepth = 0

  init(_ source: [UInt8], isMDX: Bool = false) {
    self.source = source
    self.isMDX = isMDX
    draft = MarkdownDraft(capacity: source.count)
    line = MarkdownLine(source.span, 0..<0)
  }

  /// Reads the lines from an offset of the file on.
  mutating func read(_ bytes: borrowing Span<UInt8>, from start: Int) {
    var at = start
    while at < bytes.count {
      var end = at
      while end < bytes.count, !ASCIIBytes.isLineEnd(bytes[end]) { end += 1 }
      var next = end
      if next < bytes.count {
        next += bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1
      }
      line = MarkdownLine(bytes, at..<end)
      readLine(bytes)
      lastLineEnd = end..<next
      at = next
    }
    closeLeaf()
  }

  private mutating func readLine(_ bytes: borrowing Span<UInt8>) {
    matchContainers(bytes)
    if matched == containers.count, goOnVerbatim(bytes) { return }
    let isLazy = leaf == .paragraph
    var hasOpened = false
    while !line.isBlank {
      let goesOn = leaf == .paragraph && !hasOpened
      if line.indent >= 4, !isMDX {
        if goesOn { break }
        open(.none)
        return
      }
      let step = start(bytes, interrupts: goesOn && matched == containers.count)
      if step == .leaf { return }
      if step == .nothing { break }
      hasOpened = true
    }
    if isLazy, !hasOpened, !line.isBlank, matched < containers.count {
      appendLine(bytes)
    } else {
      readText(bytes)
    }
  }

  private mutating func matchContainers(_ bytes: borrowing Span<UInt8>) {
    matched = 0
    var quote = 0
    while matched < containers.count {
      let container = containers[matched]
      switch container.kind {
      case .quote:
        guard line.indent < 4, !line.isBlank, bytes[line.next] == UInt8(ascii: ">") else { return }
        line.skip(1, bytes)
        if line.indent > 0 { line.skipColumns(1, bytes) }
        quote += 1
      case .item, .note:
        if line.isBlank {
          return matchBlank(upTo: quote < quotes.count ? Int(quotes[quote]) : containers.count)
        }
        guard line.indent >= Int(container.width) else { return }
        line.skipColumns(Int(container.width), bytes)
      }
      matched += 1
    }
  }

  /// A blank line goes on with items, but not with one that has nothing in it yet.
  private mutating func matchBlank(upTo end: Int) {
    // Only the last of all containers can be empty.
    let isEmpty = end == containers.count && containers[end - 1].isEmpty
    matched = isEmpty ? end - 1 : end
    if !isEmpty { line.skipBlanks() }
  }

  /// Reads on in code or HTML; `false` where neither is open.
  private mutating func goOnVerbatim(_ bytes: borrowing Span<UInt8>) -> Bool {
    switch leaf {
    case .fence(let mark, let count):
      if line.indent < 4, MarkdownBlocks.closesFence(bytes, line.next..<line.end, mark, count) {
        leaf = .none
      }
      return true
    case .html(let kind):
      if kind.endsAtBlank, line.isBlank {
        closeLeaf()
      } else {
        appendLine(bytes)
        if !kind.endsAtBlank, MarkdownHTML.ends(kind, bytes, line.offset..<line.end) { closeLeaf() }
      }
      return true
    case .template(let template):
      if template.isClosed(in: bytes, line.offset..<line.end) { leaf = .none }
      return true
    case .module:
      if line.isBlank { leaf = .none }
      return true
    default: return false
    }
  }

  /// Reads a line that starts nothing.
  private mutating func readText(_ bytes: borrowing Span<UInt8>) {
    if matched < containers.count { closeUnmatched() }
    if line.isBlank {
      closeLeaf()
      return
    }
    switch leaf {
    case .paragraph:
      if !startTable(bytes) { appendLine(bytes) }
    case .table(let columns): readRow(bytes, columns: columns)
    default:
      open(.paragraph)
      draft.pass(source, to: line.next)
      paragraphStart = draft.content.count
      appendLine(bytes)
    }
  }

  mutating func appendLine(_ bytes: borrowing Span<UInt8>) {
    if draft.content.count > paragraphStart { draft.appendLineEnd(source, lastLineEnd) }
    lastLineStart = draft.content.count
    var text = ASCIIBytes.trimmed(bytes, line.next..<line.end)
    // A backslash breaks the line only right before its end, so one blank stays to tell.
    if text.upperBound < line.end, bytes[text.upperBound - 1] == UInt8(ascii: "\\") {
      text = text.lowerBound..<text.upperBound + 1
    }
    draft.append(source, text)
  }

  // MARK: Opening and closing

  /// Closes what the line does not go on with, and opens a leaf.
  mutating func open(_ new: Leaf) {
    closeLeaf()
    closeUnmatched()
    if let last = containers.indices.last { containers[last].isEmpty = false }
    leaf = new
  }

  /// Opens HTML, whose lines are kept.
  mutating func openHTML(_ kind: MarkdownHTML.BlockKind, _ bytes: borrowing Span<UInt8>) {
    open(.html(kind))
    draft.pass(source, to: line.next)
    paragraphStart = draft.content.count
    appendLine(bytes)
    if !kind.endsAtBlank, MarkdownHTML.ends(kind, bytes, line.next..<line.end) { closeLeaf() }
  }

  /// Opens a container.
  mutating func open(_ kind: Container.Kind, width: Int = 0) {
    open(.none)
    let outer = containers.last?.role
    let role: BlockRole =
      switch kind {
      case _ where outer == .note: .note
      case .note: .note
      case .quote: .blockquote
      case .item: outer ?? .listItem
      }
    if kind == .quote { quotes.append(UInt32(containers.count)) }
    containers.append(Container(kind: kind, role: role, width: UInt32(width)))
    matched = containers.count
  }

  private mutating func closeUnmatched() {
    guard matched < containers.count else { return }
    closeLeaf()
    containers.removeLast(containers.count - matched)
    while let last = quotes.last, last >= containers.count { quotes.removeLast() }
    if htmlDepth > matched {
      // HTML that is open in a list or a quote ends with it.
      draft.leaves.append(MarkdownDraft.Leaf(.close, .body, matched..<matched))
      htmlDepth = matched
    }
  }

  mutating func closeLeaf() {
    switch leaf {
    case .paragraph: closeParagraph(upTo: draft.content.count)
    case .html:
      htmlDepth = max(htmlDepth, containers.count)
      let content = paragraphStart..<draft.content.count
      if containers.count != lastDepth {
        lastDepth = containers.count
        draft.leaves.append(MarkdownDraft.Leaf(.depth, .body, lastDepth..<lastDepth))
      }
      draft.addLeaf(.html, containerRole ?? .body, content)
    default: break
    }
    leaf = .none
  }

  /// Ends the open paragraph before an offset of the content; what it defines is no text.
  mutating func closeParagraph(upTo end: Int) {
    leaf = .none
    takeDefinitions(upTo: end)
    addLeaf(containerRole ?? .body, paragraphStart..<end)
  }

  /// Takes link reference definitions off the front of the open paragraph.
  mutating func takeDefinitions(upTo end: Int) {
    guard paragraphStart < end, draft.content[paragraphStart] == UInt8(ascii: "[") else { return }
    var finders = MarkdownFinders()
    while let definition = MarkdownLinks.definition(
      draft.content.span, from: paragraphStart, end: end, &finders)
    {
      draft.labels.insert(MarkdownLinks.key(draft.content.span, definition.label))
      paragraphStart = definition.end
    }
  }

  mutating func addLeaf(_ role: BlockRole, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    draft.addLeaf(.text, role, range)
  }

  /// The role that the containers give to what stands in them.
  var containerRole: BlockRole? { containers.last?.role }
}
