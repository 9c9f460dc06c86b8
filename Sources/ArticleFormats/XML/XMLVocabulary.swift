import ArticleText

/// What the elements of a format are to its articles, read from a table.
///
/// Each line of the table has a kind and the names of elements; `role` and `mark` have a second word before the names,
/// `fact` has a fact, its rank, an element or `parent/element`, the attribute that holds it (`-` for the text), and what the
/// element has to be about where that matters (`person|none`); `topic` has the attribute that tells so, and the elements.
struct XMLVocabulary: Sendable {
  /// What the walk does at an element.
  enum Kind: Sendable, Hashable {
    /// An element that is not in the table: its text goes on in the paragraph around it.
    case inline
    /// A paragraph of its own, in the role of what stands around it.
    case block
    /// A block of NITF, which its class may make a lead, a full text or a correction.
    case classBlock
    /// A paragraph of its own in a role.
    case role(BlockRole)
    /// A heading: a headline before the copy, a crosshead in it.
    case heading(BlockRole)
    /// The title of an item.
    case title
    /// A caption or a summary, as its role tells.
    case description
    /// What it holds is copy.
    case content
    /// What it holds is HTML as text.
    case markup
    /// What it holds is no copy, but elements in it may be.
    case mute
    /// Nothing in it is read.
    case skip
    /// A reference to another item, with its title and summary.
    case teaser
    /// An element that stands for the end of a line.
    case lineBreak
    /// One article.
    case item
    /// A name.
    case mark(MarkedName.Kind)
    /// NewsML 1: what the component around it is.
    case componentRole
    /// NewsML 1: the format of the content beside it.
    case format
    /// A pair of a name and a content.
    case meta
  }

  private var kinds: [UInt64: Kind] = [:]
  private(set) var facts: [UInt64: [XMLFacts.Rule]] = [:]
  /// The attributes that tell what an element and those in it are about.
  private var topics: [UInt64: UInt64] = [:]
  /// Whether HTML in it has the shortcodes of WordPress.
  let hasShortcodes: Bool

  /// Reads tables.
  init(_ tables: StaticString..., hasShortcodes: Bool = false) {
    self.hasShortcodes = hasShortcodes
    for table in tables {
      for line in table.description.split(separator: "\n") { read(line.split(separator: " ")) }
    }
  }

  /// The kind of the element with a name of that hash.
  subscript(hash: UInt64) -> Kind { kinds[hash] ?? .inline }

  /// The topic of what says nothing of one.
  static let noTopic = XMLName.hash("none")

  /// What an element that a scanner has found is about; `nil` where that is for the element around it to tell.
  func topic(_ hash: UInt64, _ scanner: XMLScanner) -> UInt64? {
    guard let attribute = topics[hash] else { return nil }
    for found in scanner.attributes {
      // Prefixes of names and of values say where they are explained.
      let name = XMLName.localHash(scanner.bytes[found.name])
      if name == attribute { return XMLName.localHash(scanner.bytes[found.value]) }
    }
    return XMLVocabulary.noTopic
  }

  private mutating func read(_ words: [Substring]) {
    guard words.count > 1 else { return }
    var names = words.dropFirst()
    let kind: Kind
    switch words[0] {
    case "role": kind = .role(XMLVocabulary.role(names.removeFirst()))
    case "heading": kind = .heading(XMLVocabulary.role(names.removeFirst()))
    case "mark":
      let mark = names.removeFirst()
      kind = .mark(mark == "person" ? .person : mark == "place" ? .place : .organization)
    case "fact":
      guard words.count == 5 || words.count == 6, let fact = XMLFacts.Fact(rawValue: String(words[1])),
        let rank = Int(words[2])
      else { return assertionFailure("a fact has a name, a rank, an element and an attribute") }
      let place = words[3].split(separator: "/").map { XMLName.hash($0) }
      facts[place[place.count - 1], default: []].append(
        XMLFacts.Rule(
          fact: fact, rank: rank, attribute: words[4] == "-" ? nil : XMLName.hash(words[4]),
          parent: place.count > 1 ? place[0] : nil,
          topics: words.count == 6 ? words[5].split(separator: "|").map { XMLName.hash($0) } : nil))
      return
    case "topic":
      let attribute = XMLName.hash(names.removeFirst())
      for name in names { topics[XMLName.hash(name)] = attribute }
      return
    case "block": kind = .block
    case "classblock": kind = .classBlock
    case "title": kind = .title
    case "description": kind = .description
    case "content": kind = .content
    case "markup": kind = .markup
    case "mute": kind = .mute
    case "skip": kind = .skip
    case "teaser": kind = .teaser
    case "break": kind = .lineBreak
    case "item": kind = .item
    case "componentrole": kind = .componentRole
    case "format": kind = .format
    case "meta": kind = .meta
    default: return assertionFailure("no kind of element: \(words[0])")
    }
    for name in names { kinds[XMLName.hash(name)] = kind }
  }

  private static func role(_ name: Substring) -> BlockRole {
    switch name {
    case "headline": .headline
    case "standfirst": .standfirst
    case "byline": .byline
    case "dateline": .dateline
    case "crosshead": .crosshead
    case "listItem": .listItem
    case "table": .table
    case "caption": .caption
    case "blockquote": .blockquote
    case "signoff": .signoff
    case "boilerplate": .boilerplate
    case "note": .note
    default: .body
    }
  }

  /// XHTML, and HTML inside XML.
  static let html: StaticString = """
    content html body article main section div
    block p address
    role listItem li dt dd
    role table td th pre
    role caption figcaption caption
    role blockquote blockquote
    heading headline h1
    heading crosshead h2 h3 h4 h5 h6
    block ul ol dl table tr thead tbody tfoot figure header footer aside hr form
    break br
    skip script style template noscript iframe svg math object video audio button select textarea nav
    mute head
    """
}
