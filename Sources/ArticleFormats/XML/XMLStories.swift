import ArticleText

/// Walks through a file of XML and makes its articles, by what a vocabulary says of its elements.
struct XMLStories {
  /// One open element.
  struct Open {
    let hash: UInt64
    let kind: XMLVocabulary.Kind
    /// What text in it is for; nothing where it is no copy.
    let role: BlockRole?
    var isSkipped = false
    var endsLeaf = false
    /// The offset in the draft where a name starts, or the number of leaves before a block.
    var start = 0
    var rule: XMLFacts.Rule?
    /// NewsML 1: what the component is, and whether its content is no text.
    var componentRole: BlockRole?
    var isForeign = false
  }

  private let vocabulary: XMLVocabulary
  private let source: XMLSource
  private let path: String
  private let file: [UInt8]
  private var text: XMLText
  private var open: [Open] = []
  /// How many elements are open below those that are kept.
  private var beyond = 0
  /// Elements below this one are not closed by an end tag: HTML inside XML does not close what is around it.
  private var floor = 0
  private var draft = XMLDraft()
  private var facts = XMLFacts()
  private var fileFacts = XMLFacts()
  private var factText: [UInt8] = []
  /// How many elements are open whose text is a fact.
  private var openFacts = 0
  private var itemDepth: Int?
  private var hasHeadline = false
  /// The first of the leaves that a full text, should one follow, holds once more.
  private var leadStart: Int?
  private(set) var problems = XMLProblems()
  private(set) var articles: [Article] = []

  /// Elements inside more than so many others are read as if they stood in the last of those.
  private static let mostOpen = 4096
  /// How far an end tag looks for its start tag.
  private static let reach = 256

  /// Reads a file. Linear in the bytes.
  ///
  /// - Parameters:
  ///   - file: The file's bytes.
  ///   - path: The path that findings report.
  ///   - vocabulary: What the elements are.
  static func read(_ file: [UInt8], path: String, _ vocabulary: XMLVocabulary) -> FileReading {
    let source = XMLSource(file)
    var stories = XMLStories(file, source, path, vocabulary)
    var scanner = XMLScanner(source.bytes, source.start..<source.bytes.count)
    stories.run(&scanner)
    if !stories.open.isEmpty, stories.problems.count == 0 {
      stories.problems.note(source.bytes.count, "The file ends inside an element; it may have been cut off")
    }
    stories.close(to: 0)
    return FileReading(articles: stories.articles, problems: stories.messages())
  }

  private init(_ file: [UInt8], _ source: XMLSource, _ path: String, _ vocabulary: XMLVocabulary) {
    self.file = file
    self.source = source
    self.path = path
    self.vocabulary = vocabulary
    text = XMLText(bytes: source.bytes, outer: nil)
  }

  /// What is wrong with the file, with lines and columns.
  private func messages() -> [String] {
    guard source.problem != nil || problems.first != nil else { return [] }
    let lines = LinePositions(source.bytes)
    var messages: [String] = []
    if let problem = source.problem {
      let (line, column) = lines.position(of: problem.offset)
      messages.append("Line \(line), column \(column) (byte \(problem.offset)) \(problem.message).")
    }
    if let problem = problems.first {
      let (line, column) = lines.position(of: problem.offset)
      let more = problems.count > 1 ? " (\(problems.count - 1) more)" : ""
      messages.append("Line \(line), column \(column): \(problem.message)\(more).")
    }
    return messages
  }

  // MARK: The walk

  private mutating func run(_ scanner: inout XMLScanner) {
    while true {
      switch scanner.next() {
      case .start: start(&scanner)
      case .end: end(scanner.hash, at: scanner.range.lowerBound, isHTML: scanner.isHTML)
      case .text: add(scanner.range, decodes: true)
      case .literal: add(scanner.range, decodes: false)
      case .finish:
        if text.outer == nil { problems.add(scanner.problems) }
        return
      }
    }
  }

  private mutating func add(_ range: Range<Int>, decodes: Bool) {
    guard let top = open.last, !top.isSkipped else { return }
    if openFacts > 0, factText.count < 4096 {
      var fact = XMLDraft()
      var ignored = XMLProblems()
      fact.append(range, of: text, as: .body, isHead: true, decodes: decodes, &ignored)
      factText += [0x20] + fact.bytes
    }
    guard let role = top.role, itemDepth != nil else { return }
    if floor == 0 { draft.setEscaping(decodes ? .markup : .none) }
    draft.append(
      range, of: text, as: role, isHead: !isInCopy, decodes: decodes || text.outer != nil, &problems)
  }

  /// Whether an element that holds copy is open.
  private var isInCopy: Bool { copyDepth > 0 }
  private var copyDepth = 0

  private mutating func start(_ scanner: inout XMLScanner) {
    let hash = scanner.hash
    let kind = vocabulary[hash]
    noteFacts(hash, scanner)
    var next = Open(hash: hash, kind: kind, role: open.last?.role)
    if open.last?.isSkipped ?? false {
      next.isSkipped = true
    } else {
      next = element(kind, scanner)
    }
    if next.endsLeaf { draft.endLeaf() }
    if scanner.isHTML { closeImplied(by: next) }
    if kind == .lineBreak {
      if next.role != nil, !next.isSkipped { draft.breakLine(scanner.range, text) }
      return
    }
    guard !scanner.isClosed, !(scanner.isHTML && XMLStories.isVoid(hash)) else { return }
    guard open.count < XMLStories.mostOpen else {
      beyond += 1
      if beyond == 1 {
        problems.note(
          scanner.range.lowerBound, "Elements stand inside more than \(XMLStories.mostOpen) others")
      }
      return
    }
    if kind == .item, itemDepth == nil { beginItem() }
    next.rule = vocabulary.facts[hash]?.first { $0.attribute == nil && holds($0, next) }
    if next.rule != nil {
      factText.removeAll(keepingCapacity: true)
      openFacts += 1
    }
    if kind == .content, !next.isSkipped { copyDepth += 1 }
    open.append(next)
    if kind == .markup, next.role != nil, !next.isSkipped { readMarkup(&scanner) }
  }

  private mutating func end(_ hash: UInt64, at offset: Int, isHTML: Bool) {
    if beyond > 0 {
      beyond -= 1
      return
    }
    var index = open.count - 1
    let last = max(floor, open.count - XMLStories.reach)
    while index >= last, open[index].hash != hash { index -= 1 }
    guard index >= last, index >= 0 else {
      if !isHTML, vocabulary[hash] != .lineBreak { problems.note(offset, "The end tag has no start tag") }
      return
    }
    if !isHTML, index < open.count - 1 { problems.note(offset, "An element inside this one is never closed") }
    close(to: index)
  }

  /// Closes elements until so many are open.
  private mutating func close(to count: Int) {
    while open.count > count {
      let element = open.removeLast()
      if element.endsLeaf { draft.endLeaf() }
      if let rule = element.rule {
        openFacts -= 1
        note(rule, factText)
        factText.removeAll(keepingCapacity: true)
      }
      switch element.kind {
      case .mark(let kind):
        if element.role != nil, itemDepth != nil { draft.mark(kind, from: element.start) }
      case .content: if !element.isSkipped { copyDepth -= 1 }
      case .classBlock: endClassBlock(element)
      case .item: if itemDepth == open.count { endItem() }
      default: break
      }
    }
  }

  // MARK: Items

  private mutating func beginItem() {
    draft = XMLDraft()
    facts = fileFacts
    hasHeadline = false
    leadStart = nil
    itemDepth = open.count
  }

  private mutating func endItem() {
    itemDepth = nil
    draft.endLeaf()
    switch facts.type {
    // What WordPress keeps beside its posts.
    case "attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache",
      "wp_block", "wp_template", "wp_global_styles", "wp_navigation":
      return
    default: break
    }
    let composer = XMLComposer(draft, source, facts)
    if let article = composer.article(of: file, path: path) { articles.append(article) }
  }

  // MARK: Facts

  private mutating func noteFacts(_ hash: UInt64, _ scanner: XMLScanner) {
    guard let rules = vocabulary.facts[hash] else { return }
    for rule in rules {
      guard let name = rule.attribute, rule.parent == nil || rule.parent == open.last?.hash else { continue }
      for attribute in scanner.attributes {
        let found = scanner.bytes[attribute.name].reduce(XMLName.seed) {
          $1 == UInt8(ascii: ":") ? XMLName.seed : XMLName.adding($1, to: $0)
        }
        if found == name { note(rule, plain(attribute.value, scanner)) }
      }
    }
  }

  private mutating func note(_ rule: XMLFacts.Rule, _ text: [UInt8]) {
    if itemDepth == nil { fileFacts.note(rule, text) } else { facts.note(rule, text) }
  }

  /// Whether a fact's text is taken at this place: a place is one in a dateline, a person one outside of the copy.
  private func holds(_ rule: XMLFacts.Rule, _ element: Open) -> Bool {
    guard rule.parent == nil || rule.parent == open.last?.hash else { return false }
    return switch (rule.fact, element.kind) {
    case (.place, .mark): element.role == .dateline
    case (.person, .mark): element.role == nil
    default: true
    }
  }

  /// An attribute's value without its references.
  private func plain(_ range: Range<Int>, _ scanner: XMLScanner) -> [UInt8] {
    let range = range.prefix(1000)
    var value = XMLDraft()
    var ignored = XMLProblems()
    value.append(
      range.startIndex..<range.endIndex, of: XMLText(bytes: scanner.bytes, outer: nil), as: .body,
      isHead: true,
      decodes: true, &ignored)
    return value.bytes
  }
}

// MARK: - Elements

extension XMLStories {
  /// What an element is where it stands.
  private mutating func element(_ kind: XMLVocabulary.Kind, _ scanner: XMLScanner) -> Open {
    let parent = open.last
    let role = parent?.role
    func made(_ role: BlockRole?, ends: Bool = true, isSkipped: Bool = false) -> Open {
      Open(hash: scanner.hash, kind: kind, role: role, isSkipped: isSkipped, endsLeaf: ends)
    }
    switch kind {
    case .inline:
      // An element that nobody knows is no copy where a whole format may stand: tables of sports, lists of events.
      if parent?.hash == XMLStories.inlineXML, scanner.hash != XMLStories.span {
        return made(nil, isSkipped: true)
      }
      return made(role, ends: false)
    case .block:
      return made(role == .body && scanner.has("lede", "true") ? .lede : role)
    case .classBlock:
      return classBlock(role, scanner)
    case .role(let own):
      if own == .byline, scanner.has("class", "normalized_byline") { return made(nil, isSkipped: true) }
      // Inside a caption or a table a paragraph is no other thing than these.
      return made(role == .caption || role == .table || role == .note ? role : own)
    case .heading(let own):
      if scanner.has("role", "hld:subheadline") { return made(.standfirst) }
      // Between the copy and what stands before it, as in the head of NITF in NewsML, there is no role.
      guard let role, role != .headline else {
        hasHeadline = hasHeadline || own == .headline
        return made(own)
      }
      if own == .headline, !hasHeadline {
        hasHeadline = true
        return made(.headline)
      }
      return made(.crosshead)
    case .title:
      if parent?.kind == .item {
        hasHeadline = true
        return made(.headline)
      }
      return made(parent?.kind == .teaser ? .crosshead : nil)
    case .description:
      if parent?.kind == .teaser { return made(.standfirst) }
      let isCaption = scanner.has("role", "drol:caption") || scanner.has("role", "descrole:caption")
      return made(isCaption ? .caption : .standfirst)
    case .content:
      if parent?.isForeign ?? false { return made(nil, isSkipped: true) }
      return made(role ?? open.suffix(32).last { $0.componentRole != nil }?.componentRole ?? .body)
    case .markup: return made(.body)
    case .mute, .item, .teaser: return made(nil)
    case .skip: return made(nil, isSkipped: true)
    case .lineBreak: return made(role, ends: false)
    case .mark:
      var next = made(role, ends: false)
      next.start = draft.count
      return next
    case .componentRole:
      if !open.isEmpty { open[open.count - 1].componentRole = XMLStories.componentRole(scanner) }
      return made(nil)
    case .format:
      if !open.isEmpty, XMLStories.isForeign(scanner) { open[open.count - 1].isForeign = true }
      return made(nil)
    case .meta:
      noteMeta(scanner)
      return made(nil)
    }
  }

  /// A block that opens a story and is held by its full text once more, or a correction.
  private mutating func classBlock(_ role: BlockRole?, _ scanner: XMLScanner) -> Open {
    var next = Open(hash: scanner.hash, kind: .classBlock, role: role, endsLeaf: true)
    draft.endLeaf()
    next.start = draft.leaves.count
    if scanner.has("class", "lead_paragraph") || scanner.has("class", "online_lead_paragraph") {
      leadStart = leadStart ?? draft.leaves.count
    } else if scanner.has("class", "full_text"), leadStart != nil {
      next.isForeign = true
    } else if scanner.has("class", "correction_text") {
      return Open(hash: scanner.hash, kind: .classBlock, role: .correction, endsLeaf: true, start: next.start)
    }
    return next
  }

  /// Drops the lead that stood before a full text, if that has any.
  private mutating func endClassBlock(_ block: Open) {
    guard block.isForeign, let start = leadStart, start < block.start, draft.leaves.count > block.start else {
      return
    }
    draft.leaves.removeSubrange(start..<block.start)
    leadStart = nil
  }

  private mutating func noteMeta(_ scanner: XMLScanner) {
    guard let content = scanner.value("content") else { return }
    let value = plain(content, scanner)
    for (rank, name) in XMLStories.sectionNames where scanner.has("name", name) {
      note(XMLFacts.Rule(fact: .section, rank: rank, attribute: nil), value)
    }
  }

  /// The names under which a section or a desk is known, with their ranks.
  private static let sectionNames: [(Int, StaticString)] = [
    (1, "category"), (3, "dsk"), (4, "desk"), (5, "online_sections"), (6, "section"),
  ]

  private static let span = XMLName.hash("span")
  private static let inlineXML = XMLName.hash("inlinexml")
  private static let voids = Set(
    ["br", "hr", "img", "input", "meta", "link", "source", "embed", "wbr", "col", "area", "track"].map {
      XMLName.hash($0)
    })

  private static func isVoid(_ hash: UInt64) -> Bool { voids.contains(hash) }

  private static func componentRole(_ scanner: XMLScanner) -> BlockRole? {
    let names: [(StaticString, BlockRole)] = [
      ("headline", .headline), ("subheadline", .standfirst), ("summary", .standfirst),
      ("abstract", .standfirst),
      ("caption", .caption), ("main", .body), ("main text", .body), ("byline", .byline),
    ]
    return names.first { scanner.has("formalname", $0.0) }?.1
  }

  private static func isForeign(_ scanner: XMLScanner) -> Bool {
    guard let value = scanner.value("formalname") else { return false }
    let name = String(decoding: scanner.bytes[value.prefix(64)], as: UTF8.self).lowercased()
    return ["css", "javascript", "image", "jpeg", "pdf", "video", "audio"].contains { name.contains($0) }
  }

  // MARK: HTML as text

  /// HTML closes a paragraph, an item or a cell where the next one opens.
  private mutating func closeImplied(by next: Open) {
    guard open.count > floor, let top = open.last, top.endsLeaf, top.hash == next.hash else { return }
    switch top.kind {
    case .block, .role: close(to: open.count - 1)
    default: break
    }
  }

  /// Reads what the element that was opened last holds as HTML.
  private mutating func readMarkup(_ scanner: inout XMLScanner) {
    let (parts, hasEnd) = collect(&scanner)
    let outerFloor = floor
    floor = open.count
    copyDepth += 1
    let texts = parts.filter { $0.isLiteral || !isBlank($0.range) }
    if texts.count == 1, texts[0].isLiteral {
      draft.setEscaping(.markup)
      var inner = XMLScanner(text.bytes, texts[0].range, isHTML: true)
      run(&inner)
    } else if !texts.isEmpty {
      draft.setEscaping(.markupTwice)
      let whole = text
      text = decoded(parts)
      var inner = XMLScanner(text.bytes, 0..<text.bytes.count, isHTML: true)
      run(&inner)
      text = whole
    }
    close(to: floor)
    draft.endLeaf()
    copyDepth -= 1
    floor = outerFloor
    if hasEnd { close(to: open.count - 1) }
  }

  private struct Part {
    let range: Range<Int>
    let isLiteral: Bool
  }

  /// The text up to the end tag of the element that was opened last, and whether there is one.
  private func collect(_ scanner: inout XMLScanner) -> (parts: [Part], hasEnd: Bool) {
    var parts: [Part] = []
    let hash = scanner.hash
    while true {
      switch scanner.next() {
      case .text: parts.append(Part(range: scanner.range, isLiteral: false))
      case .literal: parts.append(Part(range: scanner.range, isLiteral: true))
      case .end: if scanner.hash == hash { return (parts, true) }
      case .start: break
      case .finish: return (parts, false)
      }
    }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    text.bytes[range].allSatisfy { MarkdownBytes.isSpace($0) }
  }

  /// Text with its references resolved, and its places in the file.
  private func decoded(_ parts: [Part]) -> XMLText {
    var bytes: [UInt8] = []
    var map = SourceMap()
    let span = text.bytes.span
    for part in parts {
      var at = part.range.lowerBound
      var run = at
      func keep(_ end: Int) {
        guard end > run else { return }
        map.append(text: bytes.count, source: run, length: end - run)
        bytes += text.bytes[run..<end]
      }
      while at < part.range.upperBound {
        if span[at] == UInt8(ascii: "&"), !part.isLiteral,
          let (scalar, next) = MarkdownEntities.decode(span, from: at, end: part.range.upperBound)
        {
          keep(at)
          let start = bytes.count
          bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
          map.append(text: start, length: bytes.count - start, source: at, sourceLength: next - at)
          at = next
          run = at
        } else {
          at += 1
        }
      }
      keep(at)
    }
    return XMLText(bytes: bytes, outer: map)
  }
}
