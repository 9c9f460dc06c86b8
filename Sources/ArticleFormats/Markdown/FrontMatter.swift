import ArticleText

/// The YAML or TOML that opens a file, as far as an article's metadata go: scalars on one line.
struct FrontMatter {
  /// A run of a value: bytes of the file, or a scalar that an escape or an entity stands for.
  struct Part {
    let scalar: Unicode.Scalar?
    let source: Range<Int>
  }

  /// Where the line after the front matter starts.
  let end: Int
  private(set) var title: [Part]?
  /// What else it says of the article.
  private(set) var facts = XMLFacts()
  /// Whether what is read stands in a table of its own, as the parameters of a site's theme do.
  private var isNested = false
  private let isTOML: Bool

  /// The keys that say something of an article, without their low lines and hyphens; of two dates or bylines the one with
  /// the higher rank holds.
  private static let table: StaticString = """
    date 5 date 4 published publishdate pubdate publicationdate datepublished publishedat
    byline 5 byline 4 author authors writer by
    language 5 language lang locale
    place 5 place location dateline
    section 5 section desk 4 category categories channel topic
    person 5 people persons person
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

  /// The tables in which generators of sites let people keep fields of their own.
  private static let tables: Set<UInt64> = Set(
    ["params", "extra", "meta", "metadata", "taxonomies", "data", "story", "article"].map { XMLName.hash($0) }
  )

  /// Reads the front matter at an offset; `nil` where there is none, or where nothing closes it.
  init?(_ bytes: borrowing Span<UInt8>, from start: Int) {
    let opening = FrontMatter.line(bytes, from: start)
    isTOML = FrontMatter.isFence(bytes, opening.text, UInt8(ascii: "+"))
    guard isTOML || FrontMatter.isFence(bytes, opening.text, UInt8(ascii: "-")),
      FrontMatter.opensMapping(bytes, from: opening.next, isTOML: isTOML),
      let close = FrontMatter.close(bytes, from: opening.next, isTOML: isTOML)
    else { return nil }
    end = close.upperBound
    var at = opening.next
    while at < close.lowerBound {
      let line = FrontMatter.line(bytes, from: at)
      at = line.next
      // The title in a table is not the article's.
      if isTOML, !line.text.isEmpty, bytes[line.text.lowerBound] == UInt8(ascii: "[") {
        guard opensTable(bytes, line.text) else { break }
        isNested = true
        continue
      }
      readLine(bytes, line.text, next: line.next, end: close.lowerBound)
    }
  }

  // MARK: Lines

  /// The line at an offset, and the start of the next.
  static func line(_ bytes: borrowing Span<UInt8>, from start: Int) -> (text: Range<Int>, next: Int) {
    var end = start
    while end < bytes.count, !ASCIIBytes.isLineEnd(bytes[end]) { end += 1 }
    var next = min(end + 1, bytes.count)
    if next < bytes.count, bytes[end] == 0x0D, bytes[next] == 0x0A { next += 1 }
    return (start..<end, next)
  }

  static func isFence(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>, _ mark: UInt8) -> Bool {
    let start = line.lowerBound
    guard line.count >= 3, bytes[start] == mark, bytes[start + 1] == mark, bytes[start + 2] == mark else {
      return false
    }
    return ASCIIBytes.skipBlanks(bytes, start + 3, line.upperBound) == line.upperBound
  }

  /// The line that closes the front matter.
  static func close(_ bytes: borrowing Span<UInt8>, from start: Int, isTOML: Bool) -> Range<Int>? {
    var at = start
    while at < bytes.count {
      let line = line(bytes, from: at)
      let isClosed =
        isTOML
        ? isFence(bytes, line.text, UInt8(ascii: "+"))
        : isFence(bytes, line.text, UInt8(ascii: "-")) || isFence(bytes, line.text, UInt8(ascii: "."))
      if isClosed { return line.text.lowerBound..<line.next }
      at = line.next
    }
    return nil
  }

  /// Whether the first line that says something holds a key: otherwise a thematic break opens the file.
  private static func opensMapping(_ bytes: borrowing Span<UInt8>, from start: Int, isTOML: Bool) -> Bool {
    var at = start
    while at < bytes.count {
      let line = line(bytes, from: at)
      at = line.next
      let text = ASCIIBytes.trimmed(bytes, line.text)
      guard let first = text.first else { continue }
      switch bytes[first] {
      case UInt8(ascii: "#"): continue
      case UInt8(ascii: "[") where isTOML: return true
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
        return isFence(bytes, line.text, bytes[first])
      default: return value(bytes, text, isTOML: isTOML) != nil
      }
    }
    return false
  }

  /// What stands behind the key with which a line opens, and the key.
  static func value(
    _ bytes: borrowing Span<UInt8>, _ line: Range<Int>, isTOML: Bool
  ) -> (key: Range<Int>, value: Range<Int>)? {
    let mark = isTOML ? UInt8(ascii: "=") : UInt8(ascii: ":")
    var at = line.lowerBound
    while at < line.upperBound, bytes[at] != mark { at += 1 }
    guard at > line.lowerBound, at < line.upperBound,
      isTOML || at + 1 == line.upperBound || ASCIIBytes.isBlank(bytes[at + 1])
    else { return nil }
    return (
      ASCIIBytes.trimmed(bytes, line.lowerBound..<at),
      ASCIIBytes.trimmed(bytes, at + 1..<line.upperBound)
    )
  }

  // MARK: Fields

  /// Whether the line `[params]` opens a table that is read.
  private func opensTable(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard let close = line.first(where: { bytes[$0] == UInt8(ascii: "]") }) else { return false }
    return FrontMatter.tables.contains(FrontMatter.hash(bytes, line.lowerBound + 1..<close))
  }

  private mutating func readLine(
    _ bytes: borrowing Span<UInt8>, _ line: Range<Int>, next: Int, end: Int
  ) {
    let text = ASCIIBytes.trimmed(bytes, line)
    guard let first = text.first, let (key, value) = FrontMatter.value(bytes, text, isTOML: isTOML) else {
      return
    }
    let hash = FrontMatter.hash(bytes, key)
    if !isTOML {
      // YAML sets the fields of a table in.
      if first == line.lowerBound {
        isNested = false
        if value.isEmpty, FrontMatter.tables.contains(hash) {
          isNested = true
          return
        }
      } else if !isNested {
        return
      }
    }
    if title == nil, !isNested, hash == FrontMatter.titleKey {
      title = FrontMatter.scalar(bytes, value, next: next, isTOML: isTOML)
      return
    }
    guard var rule = FrontMatter.rules[hash] else { return }
    if isNested { rule = XMLFacts.Rule(fact: rule.fact, rank: rule.rank - 3, attribute: nil) }
    // In a table the next line is set in as well, and goes on with nothing.
    let follower = isNested && !value.isEmpty ? end : next
    for item in FrontMatter.items(bytes, value, next: follower, end: end, isTOML: isTOML) {
      facts.note(rule, Array(item.utf8))
      // Of several authors or sections the first stands for the article.
      if rule.fact != .person { break }
    }
  }

  private static let titleKey = XMLName.hash("title")

  /// The hash of a key without low lines, hyphens and quotation marks.
  private static func hash(_ bytes: borrowing Span<UInt8>, _ key: Range<Int>) -> UInt64 {
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
