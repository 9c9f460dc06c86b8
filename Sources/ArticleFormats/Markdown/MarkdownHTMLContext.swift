import ArticleText

/// The elements of HTML that are open where an article has come to, as far as they give what stands in them a role.
struct MarkdownHTMLContext {
  private struct Entry {
    let name: UInt64
    let role: BlockRole?
    /// How many lists and quotes of Markdown stand around it.
    let depth: Int
  }

  /// Elements nest no deeper: what stands further in keeps the role of what stands around it.
  private static let maximum = 64

  private var entries: [Entry] = []
  /// What the elements make of a paragraph; `nil` where they say nothing of it.
  private(set) var role: BlockRole?

  /// Opens an element.
  mutating func open(_ name: UInt64, _ role: BlockRole?, depth: Int) {
    closeImplied(by: name)
    guard entries.count < MarkdownHTMLContext.maximum else { return }
    entries.append(Entry(name: name, role: role, depth: depth))
    if role != nil { update() }
  }

  /// Closes the last element of a name, and what is open in it.
  mutating func close(_ name: UInt64) {
    guard let index = entries.lastIndex(where: { $0.name == name }) else { return }
    entries.removeSubrange(index...)
    update()
  }

  /// Closes what was opened in lists and quotes of Markdown that have ended.
  mutating func close(deeperThan depth: Int) {
    guard let index = entries.firstIndex(where: { $0.depth > depth }) else { return }
    entries.removeSubrange(index...)
    update()
  }

  /// The role of a block of Markdown inside the elements.
  func role(of block: BlockRole) -> BlockRole {
    guard let role else { return block }
    if block == .headline || block == .crosshead, role == .listItem { return .crosshead }
    return MarkdownHTMLContext.rank(role) > MarkdownHTMLContext.rank(block) ? role : block
  }

  private mutating func update() {
    role = entries.compactMap(\.role).max { MarkdownHTMLContext.rank($0) < MarkdownHTMLContext.rank($1) }
  }

  /// Which role stays where one block stands in another.
  private static func rank(_ role: BlockRole) -> Int {
    switch role {
    case .note: 6
    case .table: 5
    case .caption: 4
    case .blockquote: 3
    case .headline, .crosshead: 2
    case .listItem: 1
    default: 0
    }
  }

  /// Cells, rows and items need no closing tags.
  private mutating func closeImplied(by name: UInt64) {
    guard let group = MarkdownHTMLContext.implied[name] else { return }
    while let last = entries.last, group.contains(last.name) { entries.removeLast() }
    update()
  }

  private static let implied: [UInt64: Set<UInt64>] = {
    let groups = ["li": "li", "dt": "dt dd", "dd": "dt dd", "td": "td th", "th": "td th", "tr": "td th tr"]
    var result: [UInt64: Set<UInt64>] = [:]
    for (name, closed) in groups {
      result[XMLName.hash(name)] = Set(closed.split(separator: " ").map(XMLName.hash))
    }
    return result
  }()
}
