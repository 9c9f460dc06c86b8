import ArticleText

/// Walks through HTML and gathers its paragraphs, as browsers lay them out.
///
/// Browsers build a tree; what of that decides text and roles is kept on one stack: which elements are open, what a
/// start tag closes that has no end tag, how far an end tag looks for its start tag. Formatting that is closed in the
/// wrong order changes no text. Source: the HTML standard, “Tree construction”.
struct HTMLWalk {
  /// One open element.
  struct Open {
    let hash: UInt64
    let element: HTMLElement
    /// What text in it is for.
    var role: BlockRole
    /// Whether nothing in it is read.
    var isSkipped = false
    /// The innermost part of the page that it is, or stands in.
    var container: Int32
    /// The element that makes the paragraph.
    var block: HTMLElement
    /// Where its text starts, as a byte offset in the draft.
    var start = 0
    /// Whether its end tag came while paragraphs in it were open.
    var isDead = false
    /// Whether a table has heads, and so holds data.
    var hasHeads = false
  }

  /// A part of the page: paragraphs that stand one behind another.
  struct Container {
    let parent: Int32
    let element: HTMLElement
    let hints: HTMLHints
    /// Its first paragraph, and the one behind its last.
    let first: UInt32
    var end: UInt32
  }

  /// Where a paragraph stands.
  struct Place {
    let container: Int32
    let block: HTMLElement
    var isDate = false
  }

  let text: XMLText
  /// Whether it is a whole page, and not the HTML of one field.
  let isPage: Bool
  /// What text is for that stands in no element.
  let baseRole: BlockRole
  /// Whether the paragraphs of a field stand outside of the copy.
  var isHead = false
  /// Whether a field has the shortcodes of WordPress.
  var hasShortcodes = false
  /// Whether the article of a field has a headline already.
  var hasHeadline = false
  /// Whether a caption between shortcodes is open.
  private var isInCaption = false
  var draft: XMLDraft
  var tokens: HTMLTokenizer
  var open: [Open] = []
  /// How many elements are open below those that are kept.
  var beyond = 0
  /// How many of the open elements stand in a line.
  var inlineDepth = 0
  var containers: [Container]
  /// The places of the draft's paragraphs.
  private(set) var places: [Place] = []
  var facts = HTMLFacts()
  /// The paragraphs that were made of `<title>` and of what social networks are told.
  var title: Int?
  var socialTitle: Int?
  /// What a word in the open paragraph says that this is.
  private var hint: HTMLHints = []
  var preformatted = 0
  /// Which of the open elements is a link.
  var openLink: Int?
  var problems = XMLProblems()

  /// Elements inside more than so many others are read as if they stood in the last of those. Browsers stop there too.
  private static let mostOpen = 512

  init(
    _ text: XMLText, _ range: Range<Int>, isPage: Bool, role: BlockRole = .body, draft: XMLDraft = XMLDraft()
  ) {
    self.text = text
    self.isPage = isPage
    baseRole = role
    self.draft = draft
    tokens = HTMLTokenizer(range)
    containers = [Container(parent: -1, element: .page, hints: [], first: 0, end: 0)]
  }

  /// Reads everything. Linear in the bytes.
  mutating func run() {
    let whole = text.bytes
    let span = whole.span
    while true {
      switch tokens.next(span) {
      case .start: start(span)
      case .end: end(span)
      case .text, .literal: add(tokens.range, span)
      case .finish:
        close(to: 0)
        endLeaf()
        containers[0].end = UInt32(draft.leaves.count)
        problems.add(tokens.problems)
        return
      }
    }
  }

  /// Reads the tag at which the tokens stand.
  mutating func read(_ event: HTMLTokenizer.Event, _ span: borrowing Span<UInt8>) {
    if event == .start { start(span) } else { end(span) }
  }

  /// Makes room for the paragraphs of a page; arrays that grow are there twice for a while, which counts in large pages.
  mutating func reserveCapacity(_ count: Int) {
    guard count > 1 << 20 else { return }
    draft.reserveCapacity(count)
    places.reserveCapacity(count / 3)
    containers.reserveCapacity(count / 5)
  }

  /// Gives the draft, and forgets where its paragraphs stand.
  mutating func takeDraft() -> XMLDraft {
    places = []
    containers = []
    var taken = XMLDraft()
    swap(&taken, &draft)
    return taken
  }

  // MARK: Text

  private mutating func add(_ range: Range<Int>, _ span: borrowing Span<UInt8>) {
    let top = open.last
    guard !(top?.isSkipped ?? false) else { return }
    if top?.element.isTableFrame ?? false {
      // Text between cells is moved before the table; white space there is none.
      guard ASCIIBytes.skipSpaces(span, range.lowerBound, range.upperBound) < range.upperBound else {
        return
      }
    }
    guard hasShortcodes else { return add(range, as: top?.role ?? baseRole) }
    var at = range.lowerBound
    while at < range.upperBound {
      let code = XMLShortcodes.next(span, from: at, end: range.upperBound)
      let end = code?.range.lowerBound ?? range.upperBound
      if end > at { add(at..<end, as: isInCaption ? .caption : top?.role ?? baseRole) }
      guard let code else { return }
      if XMLShortcodes.isCaption(span, code.name) {
        endLeaf()
        isInCaption = !code.isEnd
      }
      at = code.range.upperBound
    }
  }

  private mutating func add(_ range: Range<Int>, as role: BlockRole) {
    // In the text of a field that stands in no paragraph, lines and blank lines mean what they do in plain text.
    if preformatted > 0 || !isPage && open.last?.block != .paragraph {
      var ignored = XMLProblems()
      draft.append(range, of: text, as: role, isHead: isHead, decodes: true, readsHTML: true, &ignored)
    } else {
      draft.appendHTML(range, of: text, as: role, isHead: isHead, decodes: true)
    }
  }

  /// Ends the open paragraph and notes where it stands.
  mutating func endLeaf() {
    guard draft.isOpen else { return }
    let length = draft.count - draft.start
    if !hint.isEmpty, draft.role == .body || draft.role == .lede {
      if hint.contains(.byline), length <= 200 { draft.role = .byline }
      if hint.contains(.author), length <= 80 { draft.role = .byline }
      if hint.contains(.dateline), length <= 80 { draft.role = .dateline }
    }
    var isDate = hint.contains(.date) && length <= 60
    hint = []
    if draft.role == .byline, !namesSomebody {
      draft.role = .body
      isDate = true
    }
    let top = open.last
    if draft.role == .table, length > HTMLWalk.longestCell, !(tableTop?.hasHeads ?? false), preformatted == 0
    {
      // Pages used to be laid out by tables.
      draft.role = .body
    }
    if let link = openLink {
      // A link may go over several paragraphs.
      draft.link(from: max(open[link].start, draft.start))
      open[link].start = -1
    }
    draft.endLeaf()
    guard isPage else { return }
    let place = Place(container: top?.container ?? 0, block: top?.block ?? .page, isDate: isDate)
    while places.count < draft.leaves.count { places.append(place) }
  }

  /// Whether the open paragraph is letters for the most part: times and counts stand beside bylines too.
  private var namesSomebody: Bool {
    var letters = 0
    var figures = 0
    for byte in draft.bytes[draft.start...].prefix(300) {
      if ASCIIBytes.isDigit(byte) {
        figures += 1
      } else if byte >= 0x80 || ASCIIBytes.isLetter(byte) {
        letters += 1
      }
    }
    return letters >= 3 && 2 * figures <= letters
  }

  /// A cell of more bytes holds copy, unless the table has heads.
  private static let longestCell = 160

  private var tableTop: Open? { open.last { $0.element == .table } }

  /// Adds a text from the head of the page as a paragraph of its own; gives its number.
  mutating func addTitle(_ range: Range<Int>, isAttribute: Bool) -> Int? {
    endLeaf()
    draft.setEscaping(isAttribute ? .attribute : .markup)
    draft.appendHTML(range, of: text, as: .headline, isHead: true, decodes: true)
    endLeaf()
    draft.setEscaping(.markup)
    return draft.leaves.last.flatMap { $0.isHead ? draft.leaves.count - 1 : nil }
  }

  // MARK: Start tags

  private mutating func start(_ span: borrowing Span<UInt8>) {
    let element = HTMLElement.named(tokens.hash)
    let isSkipped = open.last?.isSkipped ?? false
    switch element {
    case .page:
      if let lang = tokens.attribute(HTMLNames.lang) { facts.noteLanguage(text.bytes, lang.value) }
      return
    case .void:
      if !tokens.attributes.isEmpty { noteProperty(span) }
      return
    case .lineBreak:
      if !isSkipped { draft.breakLine(tokens.range, text) }
      return
    case .rule:
      closeParagraph()
      return endLeaf()
    case .meta: return noteMeta(span)
    case .title:
      let content = tokens.readRaw(span, "title")
      if isPage, title == nil, !isSkipped { title = addTitle(content, isAttribute: false) }
      return
    case .script:
      let isData = HTMLNames.isData(tokens, span)
      let content = tokens.readScript(span)
      if isData, isPage { facts.noteData(text.bytes, content) }
      return
    case .raw:
      _ = tokens.readRaw(span, HTMLNames.raw[tokens.hash] ?? "style")
      return
    case .foreign:
      if !tokens.isClosed { passForeign(span) }
      return
    case .rows, .row, .cell, .headCell, .tableCaption, .columns:
      guard closeTableParts(for: element) else { return }
      if element == .columns { return }
    case .table:
      if let top = open.last, top.element.isTableFrame, let table = tableIndex { close(to: table) }
    case .link: if openLink != nil { endInline(tokens.hash) }
    default: break
    }
    if element.closesParagraph { closeParagraph() }
    if element.isHeading, let top = open.last, top.element.isHeading { close(to: open.count - 1) }
    if element == .item || element == .term { closeItem(element) }
    push(element, span)
  }

  private mutating func push(_ element: HTMLElement, _ span: borrowing Span<UInt8>) {
    let parent = open.last
    var next = Open(
      hash: tokens.hash, element: element, role: parent?.role ?? baseRole,
      isSkipped: parent?.isSkipped ?? false,
      container: parent?.container ?? 0, block: parent?.block ?? .page)
    let hints = tokens.attributes.isEmpty ? [] : hints(element, span)
    var isOpeningLink = false
    if hints.contains(.hidden) || element == .skip { next.isSkipped = true }
    // What sites put behind their headings: “edit”, “share”.
    if element.isInline, hints.contains(.furniture), parent?.block.isHeading ?? false {
      next.isSkipped = true
    }
    if element.isInline {
      if !next.isSkipped {
        hint.formUnion(hints.intersection([.byline, .author, .dateline, .date]))
        if element == .time { hint.insert(.date) }
        if element == .code {
          stand()
          next.isSkipped = true
        }
      }
      isOpeningLink = element == .link && !next.isSkipped && tokens.attribute(HTMLNames.href) != nil
      guard next.isSkipped || isOpeningLink || inlineDepth > 0 else { return }
      next.start = draft.isOpen ? draft.count : -1
    } else {
      endLeaf()
      next.block = element
      if hints.contains(.pullQuote), element != .article, element != .main { next.isSkipped = true }
      if !isPage, element == .navigation { next.isSkipped = true }
      next.role = role(element, hints, next.role)
    }
    guard open.count < HTMLWalk.mostOpen else {
      beyond += 1
      problems.note(
        tokens.range.lowerBound,
        "Elements stand inside more than \(HTMLWalk.mostOpen) others; what is in them is read as one")
      return
    }
    if element.isInline {
      inlineDepth += 1
      if isOpeningLink { openLink = open.count }
    } else if isPage, element.isContainer, !next.isSkipped {
      let container = Container(
        parent: next.container, element: element, hints: hints, first: UInt32(draft.leaves.count), end: 0)
      next.container = Int32(containers.count)
      containers.append(container)
    }
    if element == .preformatted { preformatted += 1 }
    if element == .headCell || element == .tableCaption, let table = tableIndex {
      open[table].hasHeads = true
    }
    open.append(next)
  }

  /// Stands in the text for code, as in Markdown, so that the words on either side do not seem to be neighbours.
  private mutating func stand() {
    if !draft.isOpen { draft.open(open.last?.role ?? baseRole, false) }
    draft.add("\u{FFFC}", for: tokens.range, text)
  }

  private mutating func role(_ element: HTMLElement, _ hints: HTMLHints, _ role: BlockRole) -> BlockRole {
    if !isPage, let own = fieldRole(element, role) { return own }
    switch element {
    case .heading1: return .headline
    case .heading2, .heading: return hints.contains(.standfirst) ? .standfirst : .crosshead
    case .article, .main: return baseRole
    case .table, .rows, .row: return role
    default: break
    }
    if hints.contains(.byline) || hints.contains(.author) && element != .section { return .byline }
    if hints.contains(.dateline) { return .dateline }
    if hints.contains(.caption) { return .caption }
    if hints.contains(.correction) { return .correction }
    if hints.contains(.standfirst), role == .body { return .standfirst }
    switch element {
    case .item, .term: return .listItem
    case .quotation: return .blockquote
    case .figure, .caption, .tableCaption: return .caption
    case .cell, .headCell, .preformatted: return .table
    default: return role
    }
  }

  /// What an element is in the HTML of a field; `nil` where it is what it is in a page.
  private mutating func fieldRole(_ element: HTMLElement, _ role: BlockRole) -> BlockRole? {
    if element == .heading1 {
      defer { hasHeadline = true }
      return hasHeadline && baseRole != .headline ? .crosshead : .headline
    }
    if element.isHeading { return nil }
    // A caption is a caption, however many paragraphs it has.
    return baseRole == .caption || baseRole == .note || element == .figure ? role : nil
  }
}
