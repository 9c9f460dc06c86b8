import ArticleText

/// Makes an article of what a file of ArchieML says, by the names of its values.
struct ArchieStories {
  /// What a value is to the article.
  enum Use: Sendable, Equatable { case role(BlockRole), fact(XMLFacts.Fact), none }

  /// The names that newsrooms give their values, in small letters.
  private static let table: StaticString = """
    headline headline hed head title
    standfirst standfirst dek deck subhed subhead subheadline summary description intro lede_summary
    byline byline by author authors
    dateline dateline
    caption caption cutline
    crosshead crosshead heading subheading section_title h2 h3
    blockquote quote pullquote blockquote
    correction correction editors_note
    note note notes todo
    body body text p paragraph content copy lede lead graf story answer question
    date date published pubdate pub_date publication_date
    language language lang
    place location place
    section section category desk
    none url href link src image img photo picture video audio id slug type class style template layout credit
    keyword keywords keyword tags
    none source embed email twitter alt path file width height color colour
    """

  /// What values are by the hashes of their names.
  private static let uses: [UInt64: Use] = {
    var uses: [UInt64: Use] = [:]
    for line in table.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      let use: Use =
        switch words[0] {
        case "headline": .role(.headline)
        case "standfirst": .role(.standfirst)
        case "byline": .role(.byline)
        case "dateline": .role(.dateline)
        case "caption": .role(.caption)
        case "crosshead": .role(.crosshead)
        case "blockquote": .role(.blockquote)
        case "correction": .role(.correction)
        case "note": .role(.note)
        case "body": .role(.body)
        case "date": .fact(.date)
        case "language": .fact(.language)
        case "place": .fact(.place)
        case "section": .fact(.section)
        case "keyword": .fact(.keyword)
        default: .none
        }
      for name in words.dropFirst() { uses[XMLName.hash(name)] = use }
    }
    return uses
  }()

  private let source: XMLSource
  private let tree: ArchieTree
  private var walk: XMLStories
  private var facts = XMLFacts()

  private static let html = XMLVocabulary(XMLVocabulary.html)

  /// Reads a file. Linear in the bytes.
  static func article(_ file: [UInt8], path: String) -> Article? {
    let source = XMLSource(file)
    var (walk, facts) = read(source, file, path)
    return walk.takeArticle(facts)
  }

  /// The texts that are copy, and the facts; apart, since the tree shall not take room while the article is made.
  private static func read(_ source: XMLSource, _ file: [UInt8], _ path: String) -> (XMLStories, XMLFacts) {
    var tree = ArchieParser.parse(source.bytes, from: source.start)
    tree.dropReplaced()
    var stories = ArchieStories(
      source: source, tree: tree,
      walk: XMLStories(fieldsOf: source, file, path, html, room: source.bytes.count))
    // The nodes are in the order of the file, and so are their texts.
    for node in tree.nodes.indices where !tree.nodes[node].isReplaced { stories.read(node) }
    return (stories.walk, stories.facts)
  }

  private init(source: XMLSource, tree: ArchieTree, walk: XMLStories) {
    self.source = source
    self.tree = tree
    self.walk = walk
  }

  private mutating func read(_ node: Int) {
    switch tree.nodes[node].kind {
    case .text: readText(node)
    case .lines:
      let text = XMLText(bytes: source.bytes, outer: nil)
      let tree = tree
      tree.forEachLine(of: node) { add(text, $0, as: .body) }
    case .object, .list, .element: break
    }
  }

  private mutating func readText(_ node: Int) {
    let parts = tree.parts(of: node)
    guard !parts.isEmpty else { return }
    // What stands behind the last full stop says what it is.
    var name = XMLName.seed
    for byte in source.bytes[tree.use(of: node)] {
      name = byte == UInt8(ascii: ".") ? XMLName.seed : XMLName.adding(byte, to: name)
    }
    let here = tree.nodes[node]
    switch ArchieStories.uses[name] {
    case .role(.headline): add(parts, as: here.isInList ? .crosshead : .headline)
    case .role(let role): add(parts, as: role)
    case .fact(let fact):
      if here.parent == ArchieTree.root {
        let rule = XMLFacts.Rule(fact: fact, rank: 1, attribute: nil)
        facts.note(rule, Array(source.bytes[parts[0].prefix(1000)]))
      }
    case .some(.none): break
    case nil:
      guard isProse(parts) else { return }
      add(parts, as: tree.nodes[here.parent].kind == .list ? .listItem : .body)
    }
  }

  /// Whether a text whose name says nothing is one to be read: it has some words.
  private func isProse(_ parts: [Range<Int>]) -> Bool {
    var spaces = 0
    for part in parts {
      for byte in source.bytes[part] where byte == 0x20 { spaces += 1 }
    }
    return spaces >= 4
  }

  private mutating func add(_ parts: [Range<Int>], as role: BlockRole) {
    guard parts.count > 1 else {
      return add(XMLText(bytes: source.bytes, outer: nil), parts[0], as: role)
    }
    var map = SourceMap()
    map.reserveCapacity(parts.count)
    var bytes: [UInt8] = []
    for part in parts {
      map.append(text: bytes.count, source: part.lowerBound, length: part.count)
      bytes += source.bytes[part]
    }
    add(XMLText(bytes: bytes, outer: map), 0..<bytes.count, as: role)
  }

  private mutating func add(_ text: XMLText, _ range: Range<Int>, as role: BlockRole) {
    let isCopy = role != .headline && role != .standfirst && role != .byline && role != .dateline
    walk.addField(text, range, as: role, isCopy: isCopy, isHTML: XMLFormat.hasMarkup(text.bytes, range))
  }
}
