import ArticleText

/// Walks through a file of ninjs and makes its articles.
struct NinjsStories {
  private let file: [UInt8]
  private let path: String
  private let source: XMLSource
  var scanner: JSONScanner
  private var problems = XMLProblems()
  var warnings = XMLProblems()
  private var articles: [Article] = []

  /// Items associated inside more than so many others are passed over.
  private static let mostNested = 32

  private static let html = XMLVocabulary(XMLVocabulary.html)

  /// Reads a file. Linear in the bytes.
  ///
  /// - Parameters:
  ///   - file: The file's bytes.
  ///   - path: The path that findings report.
  static func read(_ file: [UInt8], path: String) -> FileReading {
    var stories = NinjsStories(file, path)
    stories.run()
    let first = stories.problems.first
    let lines = first == nil && stories.warnings.first == nil ? nil : LinePositions(stories.source.bytes)
    func messages(_ problems: XMLProblems) -> [String] {
      guard let place = problems.first, let lines else { return [] }
      let (line, column) = lines.position(of: place.offset)
      let more = problems.count > 1 ? " (\(problems.count - 1) more)" : ""
      return ["Line \(line), column \(column): \(place.message)\(more)."]
    }
    return FileReading(
      articles: stories.articles, problems: messages(stories.problems), warnings: messages(stories.warnings))
  }

  private init(_ file: [UInt8], _ path: String) {
    self.file = file
    self.path = path
    source = XMLSource(file)
    scanner = JSONScanner(source.bytes, from: source.start)
  }

  private mutating func run() {
    switch scanner.next() {
    case .object: readStory()
    case .list:
      while true {
        let event = scanner.next()
        if event == .finish || event == .close { break }
        if event == .object { readStory() } else { scanner.skip(event) }
      }
    case .finish: break
    default: problems.note(scanner.range.lowerBound, "An item of ninjs is an object in {…}")
    }
    // What stands behind the end is looked for too.
    while scanner.next() != .finish {}
    problems.add(scanner.problems)
  }

  private mutating func readStory() {
    let item = item(nested: 0)
    let fields = item.chosen()
    let room = fields.reduce(0) { $0 + $1.range.count }
    var stories = XMLStories(fieldsOf: source, file, path, NinjsStories.html, room: room)
    for field in fields { add(field, to: &stories) }
    problems.add(stories.problems)
    if let article = stories.takeArticle(item.facts) { articles.append(article) }
  }

  // MARK: Properties

  /// Reads an item; the scanner stands behind its opening bracket.
  private mutating func item(nested: Int, needsName: Bool = false) -> NinjsItem {
    var item = NinjsItem()
    let start = max(scanner.range.upperBound, source.start)
    var hasAddress = false
    var hasName = false
    while true {
      guard scanner.next() == .key else {
        if needsName, !hasName {
          warnings.note(start, "The associated item has no “name”, which ninjs wants of items in a list")
        }
        if !hasAddress { warnings.note(start, "The item has no “uri”, which ninjs wants") }
        return item
      }
      let key = scanner.range
      let hash = NinjsProperties.hash(scanner.bytes, key)
      hasAddress = hasAddress || hash == NinjsStories.address
      hasName = hasName || hash == NinjsStories.name
      let event = scanner.next()
      check(key, hash, event)
      switch (event, hash) {
      case (.text, _): note(&item, hash, key)
      case (.object, NinjsStories.associations), (.list, NinjsStories.associations):
        readAssociations(&item, isNamed: event == .object, nested)
      case (.list, NinjsStories.bodies): readTexts(&item, .body)
      case (.list, NinjsStories.headlines): readTexts(&item, .headline)
      case (.list, NinjsStories.descriptions): readTexts(&item, .description)
      case (.list, NinjsStories.person), (.list, NinjsStories.people): readNames(&item, .person)
      case (.list, NinjsStories.subject), (.list, NinjsStories.subjects): readNames(&item, .section)
      case (.list, NinjsStories.place), (.list, NinjsStories.places): readNames(&item, .place)
      case (.object, NinjsStories.rights): checkRights(key)
      default: pass(key, hash, event)
      }
    }
  }

  /// Warns where rights are both told and pointed to.
  private mutating func checkRights(_ place: Range<Int>) {
    var count = 0
    while scanner.next() == .key {
      let name = NinjsProperties.hash(scanner.bytes, scanner.range)
      if name == NinjsStories.linkedRights || name == NinjsStories.encodedRights { count += 1 }
      scanner.skip(scanner.next())
    }
    if count > 1 {
      warnings.note(place.lowerBound, "ninjs wants rights that are either linked or encoded, not both")
    }
  }

  /// Warns of what the standard does not know at a property.
  private mutating func check(_ key: Range<Int>, _ hash: UInt64, _ event: JSONScanner.Event) {
    if let holds = NinjsProperties.all[hash] {
      let isShort = event == .text || event == .word || event == .number
      if let problem = NinjsProperties.problem(
        holds, string(key), event, isShort ? string(scanner.range.prefix(64)) : "")
      {
        warnings.note(isShort ? scanner.range.lowerBound : key.lowerBound, problem)
      }
      return
    }
    let name = scanner.bytes[key]
    for prefix in NinjsStories.prefixes where name.starts(with: prefix) {
      guard let first = name.dropFirst(prefix.count).first, first == 0x5F || isName(first) else { break }
      if event != .text {
        let name = string(key)
        warnings.note(key.lowerBound, "“\(name)” holds no text in quotation marks, as ninjs wants it")
      }
      return
    }
    let text = string(key)
    warnings.note(key.lowerBound, "ninjs has no property “\(text)”")
  }

  private func isName(_ byte: UInt8) -> Bool { ASCIIBytes.isAlphanumeric(byte) }

  private mutating func note(_ item: inout NinjsItem, _ hash: UInt64, _ key: Range<Int>) {
    let value = scanner.range
    if let (fact, rank) = NinjsStories.facts[hash] {
      item.facts.note(XMLFacts.Rule(fact: fact, rank: rank, attribute: nil), plain())
    }
    if hash == NinjsStories.type { item.type = string(value) }
    // No other letters begin a name that is looked for below.
    switch scanner.bytes[key].first.map({ $0 | 0x20 }) {
    case UInt8(ascii: "b"), UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "t"): break
    default: return
    }
    let name = string(key).lowercased()
    let kind: NinjsItem.Kind
    let ending: Substring
    switch name {
    case "title": (kind, ending) = (.title, "")
    case "byline", "by": (kind, ending) = (.byline, "")
    case "dateline": (kind, ending) = (.dateline, "")
    case _ where name.hasPrefix("headline"): (kind, ending) = (.headline, name.dropFirst(8))
    case _ where name.hasPrefix("body_"): (kind, ending) = (.body, name.dropFirst(4))
    case _ where name.hasPrefix("description_"): (kind, ending) = (.description, name.dropFirst(11))
    default: return
    }
    guard ending.isEmpty || ending.first == "_" else { return }
    let (form, group) = NinjsItem.form(String(ending))
    item.fields.append(
      NinjsItem.Field(kind: kind, range: value, isEscaped: scanner.isEscaped, form: form, group: group))
  }

  /// Reads ninjs 2 and 3's lists of texts: each an object with a role, a media type and a value.
  private mutating func readTexts(_ item: inout NinjsItem, _ kind: NinjsItem.Kind) {
    eachObject { stories in
      var field = NinjsItem.Field(kind: kind, range: 0..<0, isEscaped: false)
      var role = ""
      var mediaType = ""
      stories.eachText { stories, name in
        switch name {
        case NinjsStories.value:
          field.range = stories.scanner.range
          field.isEscaped = stories.scanner.isEscaped
        case NinjsStories.role: role = stories.string(stories.scanner.range.prefix(64))
        case NinjsStories.contentType: mediaType = stories.string(stories.scanner.range.prefix(64))
        default: break
        }
      }
      let (form, group) = NinjsItem.form(role)
      let told = NinjsItem.form(mediaType: mediaType)
      field.form = told == .unknown ? form : told
      if form == .foreign { field.form = .foreign }
      field.group = group
      item.fields.append(field)
    }
  }

  private mutating func readNames(_ item: inout NinjsItem, _ fact: XMLFacts.Fact) {
    eachObject { stories in
      stories.eachText { stories, name in
        guard name == NinjsStories.name else { return }
        item.facts.note(XMLFacts.Rule(fact: fact, rank: 1, attribute: nil), stories.plain())
      }
    }
  }

  private mutating func readAssociations(_ item: inout NinjsItem, isNamed: Bool, _ nested: Int) {
    while true {
      var event = scanner.next()
      if event == .key { event = scanner.next() }
      if event == .close || event == .finish { return }
      guard event == .object, nested < NinjsStories.mostNested else {
        scanner.skip(event)
        continue
      }
      item.fields += self.item(nested: nested + 1, needsName: !isNamed).associated()
    }
  }

  /// Calls `body` behind the opening bracket of each object in a list; it has to read to the closing one.
  private mutating func eachObject(_ body: (inout NinjsStories) -> Void) {
    while true {
      let event = scanner.next()
      if event == .close || event == .finish { return }
      if event == .object { body(&self) } else { scanner.skip(event) }
    }
  }

  /// Calls `body` with the hash of each key of an object whose value is a text.
  private mutating func eachText(_ body: (inout NinjsStories, UInt64) -> Void) {
    while scanner.next() == .key {
      let key = scanner.range
      let hash = NinjsProperties.hash(scanner.bytes, key)
      let event = scanner.next()
      if event == .text { body(&self, hash) } else { pass(key, hash, event) }
    }
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: scanner.bytes[range], as: UTF8.self)
  }

  /// The text at which the scanner stands, without its escapes.
  private func plain() -> [UInt8] {
    var ignored = XMLProblems()
    return JSONText.decoded(
      scanner.bytes,
      scanner.range.lowerBound..<min(scanner.range.upperBound, scanner.range.lowerBound + 1000), &ignored
    ).bytes
  }

  // MARK: Copy

  private mutating func add(_ field: NinjsItem.Field, to stories: inout XMLStories) {
    let isWhole = field.isEscaped
    let text =
      isWhole
      ? JSONText.decoded(source.bytes, field.range, &problems) : XMLText(bytes: source.bytes, outer: nil)
    let range = isWhole ? 0..<text.bytes.count : field.range
    let isHTML = field.form == .html || field.form == .unknown && XMLFormat.hasMarkup(text.bytes, range)
    switch field.kind {
    case .body: stories.addField(text, range, as: .body, isCopy: true, isHTML: isHTML)
    case .description: stories.addField(text, range, as: .standfirst, isCopy: false, isHTML: isHTML)
    case .headline, .title: stories.addField(text, range, as: .headline, isCopy: false, isHTML: false)
    case .byline: stories.addField(text, range, as: .byline, isCopy: false, isHTML: false)
    case .dateline: stories.addField(text, range, as: .dateline, isCopy: false, isHTML: false)
    case .crosshead: stories.addField(text, range, as: .crosshead, isCopy: true, isHTML: isHTML)
    case .caption:
      let before = stories.draft.leaves.count
      stories.addField(text, range, as: .caption, isCopy: true, isHTML: isHTML)
      stories.dropRepeatedCaption(from: before)
    }
  }

  private static let prefixes = ["headline_", "body_", "description_"].map { Array($0.utf8) }
  private static let address = XMLName.hash("uri")
  private static let rights = XMLName.hash("rightsinfo")
  private static let linkedRights = XMLName.hash("linkedrights")
  private static let encodedRights = XMLName.hash("encodedrights")
  private static let associations = XMLName.hash("associations")
  private static let bodies = XMLName.hash("bodies")
  private static let headlines = XMLName.hash("headlines")
  private static let descriptions = XMLName.hash("descriptions")
  private static let person = XMLName.hash("person")
  private static let people = XMLName.hash("people")
  private static let subject = XMLName.hash("subject")
  private static let subjects = XMLName.hash("subjects")
  private static let place = XMLName.hash("place")
  private static let places = XMLName.hash("places")
  private static let type = XMLName.hash("type")
  private static let value = XMLName.hash("value")
  private static let role = XMLName.hash("role")
  private static let name = XMLName.hash("name")
  private static let contentType = XMLName.hash("contenttype")
  private static let facts: [UInt64: (XMLFacts.Fact, Int)] = [
    XMLName.hash("embargoed"): (.date, 5), XMLName.hash("versioncreated"): (.date, 4),
    XMLName.hash("firstcreated"): (.date, 2), XMLName.hash("contentcreated"): (.date, 1),
    XMLName.hash("language"): (.language, 1), XMLName.hash("located"): (.place, 3),
    XMLName.hash("slugline"): (.keyword, 1),
  ]
}
