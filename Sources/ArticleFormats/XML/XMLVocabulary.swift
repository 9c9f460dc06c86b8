import ArticleText

/// What the elements of a format are to its articles, read from a table.
///
/// Each line of the table has a kind and the names of elements; `role` and `mark` have a second word before the names,
/// `fact` has a fact, its rank, an element or `parent/element`, and the attribute that holds it (`-` for the text).
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

  /// Reads tables.
  init(_ tables: StaticString...) {
    for table in tables {
      for line in table.description.split(separator: "\n") { read(line.split(separator: " ")) }
    }
  }

  /// The kind of the element with a name of that hash.
  subscript(hash: UInt64) -> Kind { kinds[hash] ?? .inline }

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
      guard words.count == 5, let fact = XMLFacts.Fact(rawValue: String(words[1])), let rank = Int(words[2])
      else { return assertionFailure("a fact has a name, a rank, an element and an attribute") }
      let place = words[3].split(separator: "/").map { XMLName.hash($0) }
      facts[place[place.count - 1], default: []].append(
        XMLFacts.Rule(
          fact: fact, rank: rank, attribute: words[4] == "-" ? nil : XMLName.hash(words[4]),
          parent: place.count > 1 ? place[0] : nil))
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

/// What the elements and attributes of a file say of its articles.
struct XMLFacts {
  /// One kind of fact.
  enum Fact: String, Sendable { case date, language, place, section, person, byline, type }

  /// Where a fact stands.
  struct Rule: Sendable {
    let fact: Fact
    /// Of two dates, or sections, that with the higher rank holds; of one rank the first.
    let rank: Int
    /// The hash of the attribute's name; nothing for the element's text.
    let attribute: UInt64?
    /// The hash of the name of the element around it, where only that is meant.
    var parent: UInt64?
  }

  private(set) var metadata = ArticleMetadata()
  /// What sort of item it is, where the format says so.
  private(set) var type: String?
  private var ranks: [Fact: Int] = [:]

  /// The most people whom the metadata list.
  private static let mostPeople = 1000

  mutating func note(_ rule: Rule, _ text: [UInt8]) {
    let text = XMLFacts.words(text)
    guard !text.isEmpty else { return }
    note(rule.fact, rule.rank, text)
  }

  private mutating func note(_ fact: Fact, _ rank: Int, _ text: String) {
    if fact == .person {
      if metadata.people.count < XMLFacts.mostPeople { metadata.people.append(text) }
      return
    }
    let date = fact == .date ? XMLFacts.date(text) : nil
    guard rank > ranks[fact] ?? 0, fact != .date || date != nil else { return }
    ranks[fact] = rank
    switch fact {
    case .date: metadata.date = date
    case .language: metadata.language = text
    case .place: metadata.place = text
    case .section: metadata.section = text
    case .byline: metadata.byline = text
    case .type: type = text
    case .person: break
    }
  }

  /// Takes the byline of the copy, which holds against any other.
  mutating func takeByline(_ bytes: some Sequence<UInt8>) {
    let text = XMLFacts.words(bytes)
    let isBy = text.utf8.count > 3 && text.prefix(3).lowercased() == "by "
    let names = isBy ? String(text.dropFirst(3)) : text
    if !names.isEmpty { note(.byline, 100, names) }
  }

  /// The words with one space between any two.
  private static func words(_ text: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    for byte in text.prefix(1000) {
      if !MarkdownBytes.isSpace(byte) {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// A date as news formats write it: `2019-08-14T…`, `20190814T…`, or as mail does: `Mon, 29 Jul 2013`.
  static func date(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(text.prefix(10)) { return date }
    let digits = text.prefix(8)
    if digits.count == 8, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(digits) {
      return CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }
    let words = text.split { $0 == " " || $0 == "," }
    guard words.count >= 4, let day = Int(words[1]), let year = Int(words[3]),
      let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        .firstIndex(of: words[2].prefix(3))
    else { return nil }
    return CalendarDate(year: year, month: month + 1, day: day)
  }
}
