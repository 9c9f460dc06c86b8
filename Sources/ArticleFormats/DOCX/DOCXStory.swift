import ArticleText

/// Walks through the parts of a DOCX file and gathers its paragraphs.
///
/// Source: ECMA-376, part 1, “WordprocessingML”.
struct DOCXStory {
  /// What the walk does at an element.
  private enum Element {
    case paragraph, run, text, properties, style, numbering, hidden, tab, lineBreak, hyphen
    /// What nobody reads: what was deleted, what fields say to Word, formulas, the copy of a drawing for old programs.
    case skip
    /// What holds no text but that of the boxes in it.
    case drawing
    case box, table, cell, link, note, placeholder, deletion, language
  }

  private static let elements: [UInt64: Element] = {
    let table: [(Element, String)] = [
      (.paragraph, "p"), (.run, "r"), (.text, "t"), (.properties, "ppr rpr"), (.style, "pstyle"),
      (.numbering, "numpr"), (.hidden, "vanish"), (.tab, "tab ptab"), (.lineBreak, "br cr"),
      (.hyphen, "nobreakhyphen"),
      (
        .skip,
        "movefrom deltext delinstrtext instrtext fallback omath omathpara pprchange rprchange sectpr rt tblpr trpr tcpr"
      ),
      (.deletion, "del"), (.drawing, "drawing pict object"), (.box, "txbxcontent"), (.table, "tbl"),
      (.cell, "tc"),
      (.link, "hyperlink"), (.note, "footnote endnote"), (.placeholder, "showingplchdr"),
      (.language, "lang"),
    ]
    var elements: [UInt64: Element] = [:]
    for (element, names) in table {
      for name in names.split(separator: " ") { elements[XMLName.hash(name)] = element }
    }
    return elements
  }()

  private struct Open {
    let hash: UInt64
    let element: Element?
    var isSkipped = false
    /// Whether text in it is that of a paragraph.
    var isMuted = false
    var isHidden = false
    /// The number of the paragraph around it, and its role.
    var number = 0
    var role = BlockRole.body
    var start = 0
    /// The hash of the language that a run names.
    var language: UInt64 = 0
  }

  private let text: XMLText
  private let styles: DOCXStyles
  private var draft = XMLDraft()
  private var open: [Open] = []
  private var beyond = 0
  /// Where paragraphs start.
  private(set) var paragraphs: [DocumentLayout.Paragraph] = []
  private var count = 0
  private var number = 0
  private var role = BlockRole.body
  private var kind: DOCXStyles.Kind?
  private var isInCell = false
  private var base = BlockRole.body
  /// Whether the mark that ends the paragraph was deleted, so that the next one goes on in it.
  private var goesOn = false
  private var hasTitle = false
  /// The headings, as numbers of paragraphs of the draft.
  private var headings: [Int] = []
  private(set) var problems = XMLProblems()
  /// How many bytes are written in the languages that runs name, by their hashes, and where one names each.
  private var languages: [UInt64: (bytes: Int, place: Range<Int>)] = [:]

  /// Elements inside more than so many others are read as if they stood in the last of those.
  private static let mostOpen = 4096
  /// No story is written in more languages.
  private static let mostLanguages = 64

  init(_ bytes: [UInt8], _ styles: DOCXStyles) {
    text = XMLText(bytes: bytes, outer: nil)
    self.styles = styles
  }

  /// Reads a part. Linear in its bytes.
  mutating func read(_ range: Range<Int>, isCopy: Bool) {
    base = isCopy ? .body : .note
    count = 0
    var scanner = XMLScanner(text.bytes, range)
    while true {
      switch scanner.next() {
      case .start: start(scanner)
      case .end: end(scanner)
      case .text, .literal: add(scanner.range)
      case .finish:
        if !open.isEmpty, scanner.problems.count == 0 {
          problems.note(range.upperBound, "The part ends inside an element; it may have been cut off")
        }
        problems.add(scanner.problems)
        while !open.isEmpty { closeLast(at: range.upperBound) }
        goesOn = false
        endParagraph()
        return
      }
    }
  }

  // MARK: Elements

  private mutating func start(_ scanner: XMLScanner) {
    let element = DOCXStory.elements[scanner.hash]
    let parent = open.last
    var next = Open(hash: scanner.hash, element: element)
    next.isSkipped = parent?.isSkipped ?? false
    next.isMuted = parent?.isMuted ?? false
    next.isHidden = parent?.isHidden ?? false
    if !next.isSkipped { begin(&next, parent, scanner) }
    guard !scanner.isClosed else { return }
    guard open.count < DOCXStory.mostOpen else {
      beyond += 1
      if beyond == 1 {
        problems.note(
          scanner.range.lowerBound, "Elements stand inside more than \(DOCXStory.mostOpen) others")
      }
      return
    }
    open.append(next)
  }

  private mutating func begin(_ next: inout Open, _ parent: Open?, _ scanner: XMLScanner) {
    switch next.element {
    case .paragraph where !next.isMuted:
      next.number = number
      next.role = role
      beginParagraph(scanner)
    case .box:
      next.number = number
      next.role = role
      next.isMuted = false
    case .skip: next.isSkipped = true
    case .deletion:
      // In the properties of a paragraph it is the paragraph's own mark that was deleted.
      if parent?.element == .properties {
        if open.count > 1, open[open.count - 2].element == .properties { goesOn = true }
      } else {
        next.isSkipped = true
      }
    case .drawing: next.isMuted = true
    case .style: if let id = scanner.value("val"), !next.isMuted { setStyle(id) }
    case .numbering: if !next.isMuted, kind == nil, role == base { role = .listItem }
    case .hidden:
      if open.count > 1, isOn(scanner), open[open.count - 2].element == .run {
        open[open.count - 2].isHidden = true
      }
    case .language:
      if open.count > 1, open[open.count - 2].element == .run, let value = scanner.value("val") {
        let hash = text.bytes[value.prefix(64)].reduce(XMLName.seed) { XMLName.adding($1, to: $0) }
        guard languages[hash] != nil || languages.count < DOCXStory.mostLanguages else { break }
        open[open.count - 2].language = hash
        languages[hash] = languages[hash] ?? (0, value)
      }
    case .placeholder:
      // What stands in a form until somebody writes in it.
      if open.count > 1 { open[open.count - 2].isSkipped = true }
    case .tab where parent?.element == .run: stand("\t", scanner)
    case .hyphen: stand("\u{2011}", scanner)
    case .lineBreak where parent?.element == .run:
      if !next.isMuted, !next.isHidden { draft.breakLine(scanner.range, text) }
    case .cell: isInCell = true
    case .link: next.start = draft.isOpen ? draft.count : -1
    case .note:
      // The lines that set notes off are no notes.
      if scanner.value("type") != nil, !scanner.has("type", "normal") { next.isSkipped = true }
    default: break
    }
  }

  private mutating func end(_ scanner: XMLScanner) {
    if beyond > 0 {
      beyond -= 1
      return
    }
    guard let index = open.suffix(256).lastIndex(where: { $0.hash == scanner.hash }) else { return }
    while open.count > index { closeLast(at: scanner.range.upperBound) }
  }

  private mutating func closeLast(at offset: Int) {
    let element = open.removeLast()
    guard !element.isSkipped else { return }
    switch element.element {
    case .paragraph where !element.isMuted: endParagraph()
    case .box:
      endParagraph()
      // The paragraph around the box goes on.
      number = element.number
      role = element.role
      if number > 0 { paragraphs.append(DocumentLayout.Paragraph(start: offset, number: number)) }
    case .cell: isInCell = open.contains { $0.element == .cell }
    case .link:
      if draft.isOpen { draft.link(from: max(element.start, draft.start)) }
    default: break
    }
  }

  private func isOn(_ scanner: XMLScanner) -> Bool {
    !(scanner.has("val", "0") || scanner.has("val", "false") || scanner.has("val", "off"))
  }

  // MARK: Paragraphs

  private mutating func beginParagraph(_ scanner: XMLScanner) {
    count += 1
    number = count
    paragraphs.append(DocumentLayout.Paragraph(start: scanner.range.lowerBound, number: number))
    if goesOn {
      goesOn = false
      return
    }
    draft.endLeaf()
    kind = nil
    role = isInCell ? .table : base
  }

  private mutating func endParagraph() {
    guard !goesOn else { return }
    if draft.isOpen, draft.role == .table, draft.count - draft.start > DOCXStory.longestCell {
      draft.role = base
    }
    draft.endLeaf()
    kind = nil
    role = base
  }

  /// A cell with more bytes in a paragraph holds copy: tables lay out pages too.
  private static let longestCell = 160

  private mutating func setStyle(_ id: Range<Int>) {
    kind = styles.kind(text.bytes, id)
    switch kind {
    case .title:
      role = hasTitle ? .crosshead : .headline
      hasTitle = true
    case .heading:
      role = .crosshead
      headings.append(draft.leaves.count)
    case .role(let own): role = own
    case nil: break
    }
  }

  // MARK: Text

  private mutating func add(_ range: Range<Int>) {
    guard let top = open.last, top.element == .text, !top.isSkipped, !top.isMuted, !top.isHidden else {
      return
    }
    var ignored = XMLProblems()
    draft.append(range, of: text, as: role, isHead: false, decodes: true, &ignored)
    let language = open.count > 1 ? open[open.count - 2].language : 0
    languages[language, default: (0, 0..<0)].bytes += range.count
    problems.add(ignored)
  }

  /// Adds a character for which an element stands.
  private mutating func stand(_ character: Unicode.Scalar, _ scanner: XMLScanner) {
    guard draft.isOpen, let top = open.last, !top.isMuted, !top.isHidden else { return }
    draft.add(character, for: scanner.range, text)
  }

  // MARK: Article

  /// The language in which most of the copy is written, as a tag; `nil` where that is for the styles to tell.
  var language: String? {
    // Of two the one that comes first.
    let most = languages.values.max { ($0.bytes, -$0.place.lowerBound) < ($1.bytes, -$1.place.lowerBound) }
    guard let most, !most.place.isEmpty else { return nil }
    return String(decoding: text.bytes[most.place.prefix(64)], as: UTF8.self)
  }

  /// The article; `nil` where there is no text.
  func article(_ path: String, _ facts: XMLFacts) -> Article? {
    var draft = draft
    if let headline = headline() {
      draft.leaves[headline] = XMLDraft.Leaf(
        role: .headline, range: draft.leaves[headline].range, isHead: false)
    }
    return XMLComposer(draft, XMLSource(utf8: text.bytes), facts, bylineRank: 2).article(
      of: text.bytes, path: path)
  }

  /// The first heading before the copy, or a first line without a full stop, where no style says which is the headline.
  private func headline() -> Int? {
    let leaves = draft.leaves
    guard !hasTitle, let first = leaves.first else { return nil }
    if headings.first == 0, first.role == .crosshead { return 0 }
    guard first.role == .body, leaves.count > 1, first.range.count <= 140,
      let last = draft.bytes[first.range].last
    else { return nil }
    return ".:,;".utf8.contains(last) ? nil : 0
  }
}
