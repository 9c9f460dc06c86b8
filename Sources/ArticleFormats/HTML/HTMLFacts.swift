import ArticleText

/// What a page says of itself and of its articles.
struct HTMLFacts {
  /// A date that stands at a paragraph.
  struct DatedPlace {
    let leaf: Int
    let text: [UInt8]
  }

  private(set) var page = XMLFacts()
  /// The dates in the page, in order.
  private(set) var dates: [DatedPlace] = []

  /// A page with more dates is a list of anything but news.
  private static let mostDates = 2_000

  mutating func noteLanguage(_ bytes: [UInt8], _ value: Range<Int>) {
    note(.language, 3, HTMLFacts.plain(bytes, value))
  }

  /// Notes a date that an element gives; `leaf` is the number of paragraphs before it.
  mutating func noteDate(_ bytes: [UInt8], _ value: Range<Int>, rank: Int, at leaf: Int) {
    let text = HTMLFacts.plain(bytes, value)
    note(.date, rank, text)
    if dates.count < HTMLFacts.mostDates { dates.append(DatedPlace(leaf: leaf, text: text)) }
  }

  /// Notes what a `<meta>` tells under a name in small letters.
  mutating func noteMeta(_ name: String, _ bytes: [UInt8], _ value: Range<Int>) {
    guard let (fact, rank) = HTMLFacts.names[name] else { return }
    var text = HTMLFacts.plain(bytes, value)
    if fact == .byline, text.starts(with: "http".utf8) { return }
    if name == "og:locale" { text = text.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 } }
    note(fact, rank, text)
  }

  private mutating func note(_ fact: XMLFacts.Fact, _ rank: Int, _ text: [UInt8]) {
    page.note(XMLFacts.Rule(fact: fact, rank: rank, attribute: nil), text)
  }

  /// Source: the vocabularies that sites use: Open Graph, Dublin Core, schema.org and those of analytics services.
  private static let names: [String: (XMLFacts.Fact, Int)] = [
    "article:published_time": (.date, 6), "og:article:published_time": (.date, 5),
    "datepublished": (.date, 4), "parsely-pub-date": (.date, 3),
    "sailthru.date": (.date, 3), "dc.date.issued": (.date, 3), "dcterms.created": (.date, 3),
    "dcterms.issued": (.date, 3), "dcterms.date": (.date, 2), "og:pubdate": (.date, 2),
    "dc.date": (.date, 2),
    "pubdate": (.date, 2), "publish-date": (.date, 2), "date": (.date, 2),
    "article:section": (.section, 4), "parsely-section": (.section, 2), "section": (.section, 1),
    "author": (.byline, 3), "parsely-author": (.byline, 2), "dc.creator": (.byline, 2),
    "article:author": (.byline, 1),
    "byl": (.byline, 4), "sailthru.author": (.byline, 1),
    "content-language": (.language, 2), "og:locale": (.language, 1), "dc.language": (.language, 1),
    "dateline": (.place, 1), "geo.placename": (.place, 1),
    "keywords": (.keyword, 1), "news_keywords": (.keyword, 1), "article:tag": (.keyword, 1),
    "parsely-tags": (.keyword, 1), "sailthru.tags": (.keyword, 1), "dc.subject": (.keyword, 1),
  ]

  /// A value without its references.
  static func plain(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    let range = range.prefix(1000)
    var value = XMLDraft()
    value.appendHTML(
      range.startIndex..<range.endIndex, of: XMLText(bytes: bytes, outer: nil), as: .body, isHead: true,
      decodes: true)
    return value.bytes
  }

  // MARK: Data

  /// Longer data describe no article.
  private static let longestData = 1 << 20

  /// Notes what data in JSON-LD say of a news article.
  mutating func noteData(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count <= HTMLFacts.longestData else { return }
    var scanner = JSONScanner(Array(bytes[range]), from: 0)
    while true {
      let event = scanner.next()
      if event == .finish { return }
      if event == .object { readThing(&scanner, nested: 0) }
    }
  }

  /// Reads an object; the scanner stands behind its opening bracket.
  private mutating func readThing(_ scanner: inout JSONScanner, nested: Int) {
    var isArticle = false
    var found: [(XMLFacts.Fact, [UInt8])] = []
    while scanner.next() == .key {
      let key = String(decoding: scanner.bytes[scanner.range.prefix(32)], as: UTF8.self)
      let event = scanner.next()
      switch (key, event) {
      case ("@type", .text): isArticle = isArticle || HTMLFacts.isArticle(scanner)
      case ("@type", .list):
        while true {
          let item = scanner.next()
          if item == .close || item == .finish { break }
          if item == .text {
            isArticle = isArticle || HTMLFacts.isArticle(scanner)
          } else {
            scanner.skip(item)
          }
        }
      case ("datePublished", .text): found.append((.date, HTMLFacts.text(scanner)))
      case ("keywords", .text), ("dateline", .text):
        found.append((key == "keywords" ? .keyword : .place, HTMLFacts.text(scanner)))
      case ("keywords", .list):
        for name in HTMLFacts.names(&scanner, isObject: false) { found.append((.keyword, name)) }
      case ("contentLocation", .object), ("locationCreated", .object), ("contentLocation", .list):
        let names = HTMLFacts.names(&scanner, isObject: event == .object)
        if let first = names.first { found.append((.place, first)) }
      case ("about", .object), ("about", .list):
        let names = HTMLFacts.names(&scanner, isObject: event == .object, of: "Person")
        for name in names { found.append((.person, name)) }
      case ("inLanguage", .text): found.append((.language, HTMLFacts.text(scanner)))
      case ("articleSection", .text), ("author", .text):
        found.append((key == "author" ? .byline : .section, HTMLFacts.text(scanner)))
      case ("articleSection", .list), ("author", .list), ("author", .object):
        let names = HTMLFacts.names(&scanner, isObject: event == .object)
        if let first = names.first {
          found.append(
            (key == "author" ? .byline : .section, key == "author" ? HTMLFacts.joined(names) : first))
        }
      case (_, .object) where nested < 8: readThing(&scanner, nested: nested + 1)
      case ("@graph", .list) where nested < 8:
        while true {
          let item = scanner.next()
          if item == .close || item == .finish { break }
          if item == .object { readThing(&scanner, nested: nested + 1) } else { scanner.skip(item) }
        }
      default: scanner.skip(event)
      }
    }
    guard isArticle else { return }
    for (fact, text) in found { note(fact, fact == .date ? 7 : fact == .language ? 2 : 5, text) }
  }

  private static func joined(_ names: [[UInt8]]) -> [UInt8] {
    guard names.count > 1 else { return names.first ?? [] }
    return Array(names.dropLast().joined(separator: ", ".utf8)) + Array(" and ".utf8) + names[names.count - 1]
  }

  private static func isArticle(_ scanner: JSONScanner) -> Bool {
    let type = String(decoding: scanner.bytes[scanner.range.prefix(64)], as: UTF8.self)
    return type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report"
  }

  /// The names in a list of texts and of objects with a name, or in one such object.
  ///
  /// - Parameter type: The type of the objects that are meant; nothing where texts and objects of any type are.
  private static func names(
    _ scanner: inout JSONScanner, isObject: Bool, of type: String? = nil
  ) -> [[UInt8]] {
    var names: [[UInt8]] = []
    if isObject {
      var isMeant = type == nil
      while scanner.next() == .key {
        let key = scanner.range
        let event = scanner.next()
        if event == .text, scanner.bytes[key].elementsEqual("name".utf8) {
          names.append(text(scanner))
        } else if event == .text, let type, scanner.bytes[key].elementsEqual("@type".utf8) {
          isMeant = scanner.bytes[scanner.range].elementsEqual(type.utf8)
        } else {
          scanner.skip(event)
        }
      }
      return isMeant ? names : []
    }
    while true {
      let event = scanner.next()
      switch event {
      case .close, .finish: return names
      case .text where type == nil: if names.count < 20 { names.append(text(scanner)) }
      case .object:
        let more = self.names(&scanner, isObject: true, of: type)
        if names.count < 20 { names += more }
      default: scanner.skip(event)
      }
    }
  }

  private static func text(_ scanner: JSONScanner) -> [UInt8] {
    var ignored = XMLProblems()
    let range = scanner.range.prefix(1000)
    return JSONText.decoded(scanner.bytes, range.startIndex..<range.endIndex, &ignored).bytes
  }
}
