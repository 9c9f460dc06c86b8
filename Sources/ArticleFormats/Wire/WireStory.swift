import ArticleText

/// Cuts transmissions into the fields of a story.
///
/// Sources: ANPA 1312 (1989) and IPTC 7901 (1995): a header from SOH to STX, the text from STX to ETX.
struct WireStory {
  /// A stretch of the file and what it is for.
  private struct Field {
    let role: BlockRole
    private let place: ShortRange

    var range: Range<Int> { place.range }

    init(role: BlockRole, range: Range<Int>) {
      self.role = role
      place = ShortRange(range)
    }
  }

  static let startOfHeader: UInt8 = 0x01
  private static let startOfText: UInt8 = 0x02
  /// Behind so many articles of one file, texts of fewer bytes than any story has are no articles of their own.
  private static let mostArticles = 1000
  private static let leastText = 64

  private let bytes: [UInt8]
  private var fields: [Field] = []

  private static let noHTML = XMLVocabulary("")

  /// The articles of a file, one for each transmission that has text. Linear in the bytes.
  static func articles(_ file: [UInt8], path: String) -> [Article] {
    let source = XMLSource(wire: file)
    var articles: [Article] = []
    var walk = XMLStories(fieldsOf: source, file, path, noHTML, room: 0)
    /// Whether the texts gathered last are too short for a story, and so may be what comes next.
    var isJoined = false
    var facts = XMLFacts()
    var at = 0
    while let text = text(source.bytes, from: at) {
      at = text.upperBound
      let isShort = text.count < leastText
      if !(isShort && isJoined), let article = walk.takeArticle(facts) { articles.append(article) }
      isJoined = isShort && articles.count >= mostArticles
      if !isJoined { walk.draft.reserveCapacity(text.count) }
      add(text, of: source, to: &walk)
      // Texts that are joined are of many transmissions, and no header is theirs.
      facts = isJoined ? XMLFacts() : WireHeader.facts(source.bytes, of: text)
    }
    if let article = walk.takeArticle(facts) { articles.append(article) }
    return articles
  }

  /// Adds the text of a transmission to a story.
  private static func add(_ text: Range<Int>, of source: XMLSource, to walk: inout XMLStories) {
    var story = WireStory(bytes: source.bytes)
    if !text.isEmpty { story.cut(text) }
    for field in story.fields {
      let isHead = field.role == .headline || field.role == .standfirst || field.role == .byline
      walk.addField(
        XMLText(bytes: source.bytes, outer: nil), field.range, as: field.role, isCopy: !isHead,
        isHTML: false)
    }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The text of the next transmission, from behind STX to what ends it.
  private static func text(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = bytes[start...].firstIndex(of: startOfText) else { return nil }
    // ETX, EOT, another header or text, or the form feed in front of these.
    let end = bytes[(first + 1)...].firstIndex { (0x01...0x04).contains($0) || $0 == 0x0C }
    return first + 1..<(end ?? bytes.count)
  }

  private mutating func cut(_ text: Range<Int>) {
    let lines = lines(of: text)
    let body =
      bytes[text.lowerBound] == UInt8(ascii: "^") ? cutANPA(lines) : cutIPTC(lines)
    add(.body, body)
  }

  /// The lines of a text without the white space around them; a blank one is empty.
  private func lines(of text: Range<Int>) -> [ShortRange] {
    var lines: [ShortRange] = []
    lines.reserveCapacity(bytes[text].count { ASCIIBytes.isLineEnd($0) } + 1)
    var start = text.lowerBound
    var at = start
    while at < text.upperBound {
      if ASCIIBytes.isLineEnd(bytes[at]) {
        lines.append(ShortRange(ASCIIBytes.trimmed(bytes.span, start..<at)))
        if bytes[at] == 0x0D, at + 1 < text.upperBound, bytes[at + 1] == 0x0A { at += 1 }
        start = at + 1
      }
      at += 1
    }
    if start < at { lines.append(ShortRange(ASCIIBytes.trimmed(bytes.span, start..<at))) }
    return lines
  }

  private mutating func add(_ role: BlockRole, _ lines: some Collection<ShortRange>) {
    guard let first = lines.first(where: { !$0.isEmpty }) else { return }
    let last = lines.reduce(first.upperBound) { $1.isEmpty ? $0 : $1.upperBound }
    // From the start of the line, since that it is set in tells a paragraph.
    var start = first.lowerBound
    while start > 0, ASCIIBytes.isBlank(bytes[start - 1]) { start -= 1 }
    fields.append(Field(role: role, range: start..<last))
  }

  // MARK: ANPA 1312

  /// Reads the lines between `^` and `<` or `=` that stand before the copy; gives the copy's last lines.
  private mutating func cutANPA(_ lines: [ShortRange]) -> ArraySlice<ShortRange> {
    var start = 0
    var number = 0
    while start < lines.count, lines[start].isEmpty || bytes[lines[start].lowerBound] == UInt8(ascii: "^") {
      if !lines[start].isEmpty {
        number += 1
        // The first line is the keyword.
        if number > 1 { addANPALine(unquoted(lines[start].range), bytes[lines[start].upperBound - 1]) }
      }
      start += 1
    }
    var from = start
    for index in start..<lines.count where !lines[index].isEmpty {
      // A line that is set flush left is a line of its own: a row of a table, a verse.
      guard bytes[lines[index].upperBound - 1] == UInt8(ascii: "<") else { continue }
      add(.body, lines[from..<index])
      let line = unquoted(lines[index].range)
      let isRow = bytes[line].count { $0 == UInt8(ascii: ";") } > 1
      if !line.isEmpty { fields.append(Field(role: isRow ? .table : .body, range: line)) }
      from = index + 1
    }
    return lines[from...]
  }

  private mutating func addANPALine(_ line: Range<Int>, _ end: UInt8) {
    guard !line.isEmpty else { return }
    let role: BlockRole
    if end == UInt8(ascii: "=") {
      role = WireFurniture.isByline(bytes.span, range: line) ? .byline : .boilerplate
    } else if isNote(line) {
      role = .note
    } else {
      role = fields.contains { $0.role == .headline } ? .standfirst : .headline
    }
    fields.append(Field(role: role, range: line))
  }

  /// A line without the marks around it.
  private func unquoted(_ line: Range<Int>) -> Range<Int> {
    let isMark: (UInt8) -> Bool = { $0 == 0x5E || $0 == 0x3C || $0 == 0x3D }
    var range = line
    if !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "^") {
      range = range.lowerBound + 1..<range.upperBound
    }
    if !range.isEmpty, isMark(bytes[range.upperBound - 1]) { range = range.lowerBound..<range.upperBound - 1 }
    return ASCIIBytes.trimmed(bytes.span, range)
  }

  private func isNote(_ line: Range<Int>) -> Bool {
    let notes: [StaticString] = ["ap photo", "ap video", "ap graphic", "eds:", "editor's note", "with ap"]
    return notes.contains {
      ASCIIBytes.matches($0, bytes.span, at: line.lowerBound, end: line.upperBound)
    }
  }

  // MARK: IPTC 7901

  /// Reads the lines up to the one that ends in `=`; gives the lines of the copy.
  private mutating func cutIPTC(_ lines: [ShortRange]) -> ArraySlice<ShortRange> {
    let start = lines.firstIndex { !$0.isEmpty } ?? lines.count
    let blank = lines[start...].firstIndex { $0.isEmpty } ?? lines.count
    guard let end = lines[start..<blank].firstIndex(where: { bytes[$0.upperBound - 1] == UInt8(ascii: "=") })
    else {
      return copy(lines[start...])
    }
    var heading = lines[start..<end]
    if let first = heading.first, PlainTextReader.isInCapitals(first.range, bytes.span),
      heading.count > 1 || end > start
    {
      fields.append(Field(role: .note, range: first.range))
      heading = heading.dropFirst()
    }
    let last = unquoted(lines[end].range)
    if !last.isEmpty, WireFurniture.isByline(bytes.span, range: last) {
      add(.headline, heading)
      fields.append(Field(role: .byline, range: last))
    } else {
      add(.headline, Array(heading) + [ShortRange(last)])
    }
    return copy(lines[(end + 1)...])
  }

  /// The lines in front of what the agency adds for the desk; that becomes a note.
  private mutating func copy(_ lines: ArraySlice<ShortRange>) -> ArraySlice<ShortRange> {
    let notebook = lines.firstIndex {
      ASCIIBytes.matches("# notebook", bytes.span, at: $0.lowerBound, end: $0.upperBound)
    }
    guard let notebook else { return lines }
    add(.body, lines[..<notebook])
    for line in lines[notebook...] where !line.isEmpty {
      fields.append(Field(role: .note, range: line.range))
    }
    return []
  }
}
