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
    /// What it is about, as an attribute tells that the vocabulary names.
    var topic = XMLVocabulary.noTopic
    /// NewsML 1: what the component is, and whether its content is no text.
    var componentRole: BlockRole?
    var isForeign = false
  }

  let vocabulary: XMLVocabulary
  private let source: XMLSource
  private let path: String
  private let file: [UInt8]
  let text: XMLText
  var open: [Open] = []
  /// How many elements are open below those that are kept.
  private var beyond = 0
  var draft = XMLDraft()
  /// How many elements are open that hold copy.
  var copyDepth = 0
  private var facts = XMLFacts()
  private var fileFacts = XMLFacts()
  private var factText: [UInt8] = []
  /// How many elements are open whose text is a fact.
  private var openFacts = 0
  private var itemDepth: Int?
  private var isFirstItem = true
  var hasHeadline = false
  /// The first of the leaves that a full text, should one follow, holds once more.
  var leadStart: Int?
  var problems = XMLProblems()
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
    return FileReading(articles: stories.articles, problems: source.messages(stories.problems))
  }

  private init(_ file: [UInt8], _ source: XMLSource, _ path: String, _ vocabulary: XMLVocabulary) {
    self.file = file
    self.source = source
    self.path = path
    self.vocabulary = vocabulary
    text = XMLText(bytes: source.bytes, outer: nil)
  }

  /// Starts an article whose texts another format holds, field by field.
  ///
  /// - Parameter room: How many bytes of the file they may take.
  init(fieldsOf source: XMLSource, _ file: [UInt8], _ path: String, _ vocabulary: XMLVocabulary, room: Int) {
    self.init(file, source, path, vocabulary)
    itemDepth = 0
    draft.reserveCapacity(room)
  }

  // MARK: The walk

  mutating func run(_ scanner: inout XMLScanner) {
    while true {
      switch scanner.next() {
      case .start: start(&scanner)
      case .end: end(scanner.hash, at: scanner.range.lowerBound)
      case .text: add(scanner.range, decodes: true)
      case .literal: add(scanner.range, decodes: false)
      case .finish:
        problems.add(scanner.problems)
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
    draft.setEscaping(decodes ? .markup : .none)
    draft.append(range, of: text, as: role, isHead: !isInCopy, decodes: decodes, &problems)
  }

  /// Whether an element that holds copy is open.
  var isInCopy: Bool { copyDepth > 0 }

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
    if kind == .lineBreak {
      if next.role != nil, !next.isSkipped { draft.breakLine(scanner.range, text) }
      return
    }
    guard !scanner.isClosed else { return }
    guard open.count < XMLStories.mostOpen else {
      beyond += 1
      if beyond == 1 {
        problems.note(
          scanner.range.lowerBound, "Elements stand inside more than \(XMLStories.mostOpen) others")
      }
      return
    }
    if kind == .item, itemDepth == nil { beginItem() }
    next.topic = vocabulary.topic(hash, scanner) ?? open.last?.topic ?? XMLVocabulary.noTopic
    next.rule = vocabulary.facts[hash]?.first { $0.attribute == nil && holds($0, next) }
    if next.rule != nil {
      factText.removeAll(keepingCapacity: true)
      openFacts += 1
    }
    if kind == .content, !next.isSkipped { copyDepth += 1 }
    open.append(next)
    if kind == .markup, next.role != nil, !next.isSkipped { readMarkup(&scanner) }
  }

  private mutating func end(_ hash: UInt64, at offset: Int) {
    if beyond > 0 {
      beyond -= 1
      return
    }
    var index = open.count - 1
    let last = max(0, open.count - XMLStories.reach)
    while index >= last, open[index].hash != hash { index -= 1 }
    guard index >= last, index >= 0 else {
      if vocabulary[hash] != .lineBreak { problems.note(offset, "The end tag has no start tag") }
      return
    }
    if index < open.count - 1 { problems.note(offset, "An element inside this one is never closed") }
    close(to: index)
  }

  /// Closes elements until so many are open.
  mutating func close(to count: Int) {
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
    // Most files are one item.
    if isFirstItem { draft.reserveCapacity(source.bytes.count) }
    isFirstItem = false
    facts = fileFacts
    hasHeadline = false
    leadStart = nil
    itemDepth = open.count
  }

  private mutating func endItem() {
    itemDepth = nil
    switch facts.type {
    // What WordPress keeps beside its posts.
    case "attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache",
      "wp_block", "wp_template", "wp_global_styles", "wp_navigation":
      return
    default: break
    }
    if let article = takeArticle(facts) { articles.append(article) }
  }

  /// Makes an article of what was gathered, and leaves nothing of that; `nil` where it has no text.
  mutating func takeArticle(_ facts: XMLFacts) -> Article? {
    draft.endLeaf()
    // What makes the article takes the draft apart: nobody else may hold it.
    var item = XMLDraft()
    swap(&item, &draft)
    return XMLComposer(consume item, source, facts).article(of: file, path: path)
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

  mutating func note(_ rule: XMLFacts.Rule, _ text: [UInt8]) {
    if itemDepth == nil { fileFacts.note(rule, text) } else { facts.note(rule, text) }
  }

  /// Whether a fact's text is taken at this place: a place is one in a dateline, a person one outside of the copy.
  private func holds(_ rule: XMLFacts.Rule, _ element: Open) -> Bool {
    guard rule.parent == nil || rule.parent == open.last?.hash else { return false }
    if let topics = rule.topics, !topics.contains(element.topic) { return false }
    return switch (rule.fact, element.kind) {
    case (.place, .mark): element.role == .dateline
    case (.person, .mark): element.role == nil
    default: true
    }
  }

  /// An attribute's value without its references.
  func plain(_ range: Range<Int>, _ scanner: XMLScanner) -> [UInt8] {
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
