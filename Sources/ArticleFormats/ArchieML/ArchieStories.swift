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
    none source tags keywords embed email twitter alt path file width height color colour
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
        default: .none
        }
      for name in words.dropFirst() { uses[XMLName.hash(name)] = use }
    }
    return uses
  }()

  /// A text and what it is for.
  private struct Field {
    let node: Int
    let role: BlockRole
    /// Where the text starts in the file.
    let start: Int
  }

  /// A node to look at.
  private struct Visit {
    let node: Int
    /// The name under which it stands; nothing for the file and the objects of a list.
    var name: ArraySlice<UInt8>?
    var isInList = false
    var isItem = false
    var isTop = false
  }

  private let source: XMLSource
  private let tree: ArchieTree
  private var fields: [Field] = []
  private var facts = XMLFacts()

  private static let html = XMLVocabulary(XMLVocabulary.html)

  /// Reads a file. Linear in the bytes, but for the sorting of its texts.
  static func article(_ file: [UInt8], path: String) -> Article? {
    let source = XMLSource(file)
    var stories = ArchieStories(source: source, tree: ArchieParser.parse(source.bytes, from: source.start))
    stories.collect()
    var walk = XMLStories(fieldsOf: source, file, path, html)
    for field in stories.fields { stories.add(field, to: &walk) }
    return walk.fieldArticle(stories.facts)
  }

  private init(source: XMLSource, tree: ArchieTree) {
    self.source = source
    self.tree = tree
  }

  /// Finds the texts that are copy, in the order of the file.
  private mutating func collect() {
    var visits = [Visit(node: ArchieTree.root)]
    while let visit = visits.popLast() {
      let node = tree.nodes[visit.node]
      switch node.kind {
      case .text: note(visit)
      case .list:
        for item in node.items {
          visits.append(Visit(node: item, name: visit.name, isInList: true, isItem: true))
        }
      case .object where node.isElement:
        guard let type = tree.value(ArchieTree.type, of: visit.node),
          let value = tree.value(ArchieTree.value, of: visit.node)
        else { continue }
        visits.append(Visit(node: value, name: tree.nodes[type].literal[...], isInList: true))
      case .object:
        for name in node.names {
          guard let value = tree.value(name, of: visit.node) else { continue }
          visits.append(
            Visit(node: value, name: name, isInList: visit.isInList, isTop: visit.node == ArchieTree.root))
        }
      }
    }
    fields.sort { $0.start < $1.start }
  }

  private mutating func note(_ visit: Visit) {
    guard let start = tree.nodes[visit.node].parts.first?.lowerBound else { return }
    // What stands behind the last full stop says what it is.
    var name = XMLName.seed
    for byte in visit.name ?? [] {
      name = byte == UInt8(ascii: ".") ? XMLName.seed : XMLName.adding(byte, to: name)
    }
    switch ArchieStories.uses[name] {
    case .role(.headline):
      fields.append(Field(node: visit.node, role: visit.isInList ? .crosshead : .headline, start: start))
    case .role(let role): fields.append(Field(node: visit.node, role: role, start: start))
    case .fact(let fact):
      if visit.isTop {
        let text = tree.nodes[visit.node].parts[0].prefix(1000)
        facts.note(XMLFacts.Rule(fact: fact, rank: 1, attribute: nil), Array(source.bytes[text]))
      }
    case .some(.none): break
    case nil:
      if isProse(visit.node) {
        fields.append(Field(node: visit.node, role: visit.isItem ? .listItem : .body, start: start))
      }
    }
  }

  /// Whether a text whose name says nothing is one to be read: it has some words.
  private func isProse(_ node: Int) -> Bool {
    var spaces = 0
    for part in tree.nodes[node].parts {
      for byte in source.bytes[part] where byte == 0x20 { spaces += 1 }
    }
    return spaces >= 4
  }

  private func add(_ field: Field, to walk: inout XMLStories) {
    let parts = tree.nodes[field.node].parts
    var text = XMLText(bytes: source.bytes, outer: nil)
    var range = parts[0]
    if parts.count > 1 {
      var map = SourceMap()
      var bytes: [UInt8] = []
      for part in parts {
        map.append(text: bytes.count, source: part.lowerBound, length: part.count)
        bytes += source.bytes[part]
      }
      text = XMLText(bytes: bytes, outer: map)
      range = 0..<bytes.count
    }
    let isCopy =
      field.role != .headline && field.role != .standfirst && field.role != .byline && field.role != .dateline
    walk.addField(text, range, as: field.role, isCopy: isCopy, isHTML: XMLFormat.hasMarkup(text.bytes, range))
  }
}
