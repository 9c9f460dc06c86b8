import ArticleText

/// What front matter says of an article, and what of its copy stands there.
struct FrontMatter {
  /// A text that readers are shown.
  struct Copy {
    let role: BlockRole
    let text: FrontMatterScalar
  }

  /// Where the line after the front matter starts.
  let end: Int
  /// The headline and what stands below it, in the order of the file.
  private(set) var copy: [Copy] = []
  /// What else it says of the article.
  private(set) var facts = XMLFacts()
  private let bytes: [UInt8]
  /// The keys whose copy has been taken: a key holds once.
  private var taken: Set<UInt64> = []

  /// The keys that say something of an article, without their low lines and hyphens; of two dates or bylines the one with
  /// the higher rank holds.
  private static let table: StaticString = """
    date 5 date 4 published publishdate pubdate publicationdate datepublished publishedat
    byline 5 byline 4 author authors writer by
    language 5 language lang locale
    place 5 place location dateline
    section 5 section desk 4 category categories channel topic
    person 5 people persons person
    keyword 5 keywords keyword tags tag
    """

  private static let rules: [UInt64: XMLFacts.Rule] = {
    var rules: [UInt64: XMLFacts.Rule] = [:]
    for line in table.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let fact = XMLFacts.Fact(rawValue: String(words[0])) else { continue }
      var rank = 1
      for word in words.dropFirst() {
        if let number = Int(word) {
          rank = number
        } else {
          rules[XMLName.hash(word)] = .init(fact: fact, rank: rank, attribute: nil)
        }
      }
    }
    return rules
  }()

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { XMLName.hash($0) })
  }

  /// The tables in which generators of sites let people keep fields of their own.
  private static let tables = hashes("params extra meta metadata taxonomies data story article")
  /// What a newsroom's generator calls the copy that stands between headline and story.
  private static let standfirsts = hashes(
    "description subtitle standfirst dek deck subhed subhead subheading subheadline summary excerpt abstract")
  private static let titleKey = XMLName.hash("title")
  private static let nameKey = XMLName.hash("name")

  /// Reads the front matter at an offset; `nil` where there is none, or where nothing closes it. Linear in its bytes.
  init?(_ bytes: [UInt8], from start: Int) {
    guard let place = FrontMatterPlace(bytes, from: start) else { return nil }
    self.bytes = bytes
    end = place.end
    FrontMatterValues.forEach(bytes, place) { take($0, $1) }
  }

  private mutating func take(_ path: [FrontMatterValues.Step], _ text: FrontMatterScalar) {
    guard case .key(let first) = path.first else { return }
    var key = hash(first)
    var rest = path.dropFirst()
    if rest.isEmpty {
      let isTitle = key == FrontMatter.titleKey
      if isTitle || FrontMatter.standfirsts.contains(key) {
        guard taken.insert(key).inserted else { return }
        return copy.append(Copy(role: isTitle ? .headline : .standfirst, text: text))
      }
    }
    var rank = 0
    if FrontMatter.tables.contains(key), case .key(let inner) = rest.first {
      // The title in a table is not the article's, and what the article says itself goes before.
      key = hash(inner)
      rank = -3
      rest = rest.dropFirst()
    }
    guard let rule = FrontMatter.rules[key] else { return }
    // A list of authors may be one of tables: of each the name is read.
    if case .item = rest.first { rest = rest.dropFirst() }
    if case .key(let name) = rest.first, hash(name) == FrontMatter.nameKey { rest = rest.dropFirst() }
    guard rest.isEmpty else { return }
    facts.note(
      XMLFacts.Rule(fact: rule.fact, rank: rule.rank + rank, attribute: nil), Array(text.string(bytes).utf8))
  }

  /// The hash of a key without low lines, hyphens and quotation marks.
  private func hash(_ key: Range<Int>) -> UInt64 {
    var hash = XMLName.seed
    for at in key.prefix(64) {
      switch bytes[at] {
      case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "\""), UInt8(ascii: "'"): continue
      default: hash = XMLName.adding(bytes[at], to: hash)
      }
    }
    return hash
  }
}
