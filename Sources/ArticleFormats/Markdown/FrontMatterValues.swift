/// Walks through front matter and hands out its texts, each with the way to it.
///
/// What YAML and TOML call numbers, dates and words are texts here too. What is not well-formed is read as far as it is
/// plain what was meant.
struct FrontMatterValues {
  /// One step of the way to a value.
  enum Step {
    /// The bytes of a key, with its quotation marks where it has some.
    case key(Range<Int>)
    /// The number of an item in a list, from 0.
    case item(Int)
  }

  /// Takes in a value and the way to it.
  typealias Body = (_ path: [Step], _ value: FrontMatterScalar) -> Void

  /// A list or a table of YAML whose lines are set in by so many bytes.
  private struct Level {
    let indent: Int
    let isList: Bool
  }

  let bytes: [UInt8]
  let place: FrontMatterPlace
  /// The way to what is read now.
  var path: [Step] = []
  private var levels: [Level] = []
  /// The marks that nothing closes from here to the end.
  private var unclosed: Set<UInt8> = []

  /// What stands inside more lists and tables than this is passed over.
  static let mostNested = 64

  /// Calls `body` with every text of front matter, in order. Linear in its bytes.
  static func forEach(_ bytes: [UInt8], _ place: FrontMatterPlace, _ body: Body) {
    var values = FrontMatterValues(bytes: bytes, place: place)
    switch place.format {
    case .yaml: values.readYAML(body)
    case .toml: values.readTOML(body)
    case .json: values.readJSON(body)
    }
  }

  private init(bytes: [UInt8], place: FrontMatterPlace) {
    self.bytes = bytes
    self.place = place
  }

  private var end: Int { place.content.upperBound }

  private func line(from start: Int) -> (text: Range<Int>, next: Int) {
    let (text, next) = FrontMatterPlace.line(bytes.span, from: start)
    return (text, min(next, end))
  }

  /// The next line that is neither blank nor a comment, without the blanks around it; goes on to the line behind.
  private func entry(from at: inout Int) -> (text: Range<Int>, line: (text: Range<Int>, next: Int))? {
    while at < end {
      let line = line(from: at)
      let text = ASCIIBytes.trimmed(bytes.span, line.text)
      at = line.next
      if let first = text.first, bytes[first] != UInt8(ascii: "#") { return (text, line) }
    }
    return nil
  }

  // MARK: YAML

  private mutating func readYAML(_ body: Body) {
    var at = place.content.lowerBound
    while let (text, line) = entry(from: &at) { at = readEntry(text, line, body) }
  }

  /// Reads the entry that a line opens; gives the start of the line behind it.
  private mutating func readEntry(
    _ text: Range<Int>, _ line: (text: Range<Int>, next: Int), _ body: Body
  ) -> Int {
    var start = text.lowerBound
    var column = start - line.text.lowerBound
    close(to: column, isItem: isDash(start, text.upperBound))
    var list: Int?
    while isDash(start, text.upperBound) {
      guard levels.count < FrontMatterValues.mostNested else { return line.next }
      addItem(column)
      list = column
      start = ASCIIBytes.skipBlanks(bytes.span, start + 1, text.upperBound)
      column = start - line.text.lowerBound
    }
    guard start < text.upperBound, levels.count < FrontMatterValues.mostNested else { return line.next }
    let rest = start..<text.upperBound
    if !isBracket(start), let mark = FrontMatterPlace.keyEnd(bytes.span, rest, .yaml) {
      addKey(ASCIIBytes.trimmed(bytes.span, start..<mark), column)
      let value = ASCIIBytes.trimmed(bytes.span, mark + 1..<text.upperBound)
      return readValue(value, line.next, indent: column, body)
    }
    if let list { return readValue(rest, line.next, indent: list, body) }
    // A table in brackets may be all that there is.
    return levels.isEmpty && isBracket(start) ? readValue(rest, line.next, indent: -1, body) : line.next
  }

  private func isDash(_ at: Int, _ end: Int) -> Bool {
    at < end && bytes[at] == UInt8(ascii: "-") && (at + 1 == end || ASCIIBytes.isBlank(bytes[at + 1]))
  }

  private func isBracket(_ at: Int) -> Bool {
    bytes[at] == UInt8(ascii: "[") || bytes[at] == UInt8(ascii: "{")
  }

  /// Ends the lists and tables to which a line does not belong that is set in by so many bytes.
  private mutating func close(to column: Int, isItem: Bool) {
    while let last = levels.last,
      last.indent > column || last.indent == column && last.isList && !isItem
    {
      levels.removeLast()
      path.removeLast()
    }
  }

  private mutating func addItem(_ column: Int) {
    if let last = levels.last, last.isList, last.indent == column, case .item(let number) = path.last {
      path[path.count - 1] = .item(number + 1)
    } else {
      levels.append(Level(indent: column, isList: true))
      path.append(.item(0))
    }
  }

  private mutating func addKey(_ key: Range<Int>, _ column: Int) {
    if let last = levels.last, !last.isList, last.indent == column {
      path[path.count - 1] = .key(key)
    } else {
      levels.append(Level(indent: column, isList: false))
      path.append(.key(key))
    }
  }

  /// Reads what stands behind a key or a hyphen; gives the start of the line behind it.
  ///
  /// - Parameters:
  ///   - value: What stands there on the line, without blanks around it.
  ///   - next: Where the next line starts.
  ///   - indent: By how many bytes the list or the table is set in.
  private mutating func readValue(_ value: Range<Int>, _ next: Int, indent: Int, _ body: Body) -> Int {
    guard let first = value.first, bytes[first] != UInt8(ascii: "#") else { return next }
    if isBracket(first) { return max(next, lineEnd(readFlow(from: first, indent: indent, body))) }
    if isBlockIndicator(value) { return readBlock(value, next, indent: indent, body) }
    if let text = quoted(from: first, indent: indent), isLast(behind: text.range.upperBound) {
      body(path, text)
      return max(next, lineEnd(text.range.upperBound))
    }
    return readPlain(value, next, indent: indent, body)
  }

  /// The start of the line behind an offset.
  private func lineEnd(_ offset: Int) -> Int { line(from: min(offset, end)).next }

  /// Whether nothing but a comment follows on the line.
  private func isLast(behind offset: Int) -> Bool {
    let rest = ASCIIBytes.skipBlanks(bytes.span, offset, end)
    return rest >= end || ASCIIBytes.isLineEnd(bytes[rest])
      || rest > offset && bytes[rest] == UInt8(ascii: "#")
      || place.format == .toml && bytes[rest] == UInt8(ascii: "#")
  }

  /// Whether a text of many lines follows, which `|` or `>` announces.
  private func isBlockIndicator(_ value: Range<Int>) -> Bool {
    let first = bytes[value.lowerBound]
    guard first == UInt8(ascii: "|") || first == UInt8(ascii: ">") else { return false }
    for at in value.dropFirst() {
      switch bytes[at] {
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): continue
      case 0x20, 0x09:
        let rest = ASCIIBytes.skipBlanks(bytes.span, at, value.upperBound)
        return rest < value.upperBound && bytes[rest] == UInt8(ascii: "#")
      default: return false
      }
    }
    return true
  }

  /// Reads the lines below `|` or `>` that are set in further than the key.
  private mutating func readBlock(_ value: Range<Int>, _ next: Int, indent: Int, _ body: Body) -> Int {
    var at = next
    var behind = next
    var content = next..<next
    while at < end {
      let line = line(from: at)
      at = line.next
      let text = ASCIIBytes.trimmed(bytes.span, line.text)
      guard let first = text.first else { continue }
      guard first - line.text.lowerBound > indent else { break }
      content = (content.isEmpty ? first : content.lowerBound)..<text.upperBound
      behind = line.next
    }
    if !content.isEmpty {
      body(
        path,
        FrontMatterScalar(
          range: value.lowerBound..<content.upperBound, content: content, style: .block,
          folds: bytes[value.lowerBound] == UInt8(ascii: ">")))
    }
    return behind
  }

  /// Reads a text without marks, which goes on in the lines that are set in further than the key.
  private mutating func readPlain(_ value: Range<Int>, _ next: Int, indent: Int, _ body: Body) -> Int {
    var range = withoutComment(value)
    var behind = next
    var at = next
    var isOpen = range == value
    while isOpen, at < end {
      let line = line(from: at)
      at = line.next
      let text = ASCIIBytes.trimmed(bytes.span, line.text)
      guard let first = text.first else { continue }
      guard first - line.text.lowerBound > indent, bytes[first] != UInt8(ascii: "#") else { break }
      let more = withoutComment(text)
      range = range.lowerBound..<more.upperBound
      behind = line.next
      isOpen = more == text
    }
    body(path, FrontMatterScalar(range: range, content: range, style: .plain))
    return behind
  }

  private func withoutComment(_ value: Range<Int>) -> Range<Int> {
    for at in value.dropFirst() where bytes[at] == UInt8(ascii: "#") && ASCIIBytes.isBlank(bytes[at - 1]) {
      return ASCIIBytes.trimmed(bytes.span, value.lowerBound..<at)
    }
    return value
  }

  /// Whether a line opens another entry of YAML, though a bracket or a quotation mark is still open.
  func opensEntry(_ start: Int, indent: Int) -> Bool {
    guard place.format == .yaml, start < end else { return false }
    let line = line(from: start).text
    let text = ASCIIBytes.trimmed(bytes.span, line)
    guard let first = text.first, first - line.lowerBound <= indent, !isBracket(first) else { return false }
    return FrontMatterPlace.keyEnd(bytes.span, text, .yaml) != nil
  }

  // MARK: Texts between marks

  /// The text between quotation marks that opens at an offset, over lines where need be; `nil` where nothing closes it.
  mutating func quoted(from start: Int, indent: Int) -> FrontMatterScalar? {
    let mark = bytes[start]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return nil }
    let isTOML = place.format == .toml
    // Three marks in TOML open a text of many lines.
    let isLong = isTOML && start + 2 < end && bytes[start + 1] == mark && bytes[start + 2] == mark
    guard let close = closingMark(from: start, isLong: isLong, indent: indent) else { return nil }
    let width = isLong ? 3 : 1
    return FrontMatterScalar(
      range: start..<close + width, content: start + width..<close,
      style: mark == UInt8(ascii: "\"") ? .double : isTOML ? .raw : .single, folds: !isTOML)
  }

  private mutating func closingMark(from start: Int, isLong: Bool, indent: Int) -> Int? {
    let mark = bytes[start]
    let isTOML = place.format == .toml
    guard isTOML || !unclosed.contains(mark) else { return nil }
    var at = start + (isLong ? 3 : 1)
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: "\\") where mark == UInt8(ascii: "\""): at += 1
      case 0x0A, 0x0D:
        if isTOML, !isLong { return nil }
        if opensEntry(at + 1, indent: indent) { return nil }
      case mark where isLong:
        guard at + 2 < end, bytes[at + 1] == mark, bytes[at + 2] == mark else { break }
        // The text may end in one or two marks of its own.
        while at + 3 < end, bytes[at + 3] == mark { at += 1 }
        return at
      case mark:
        guard !isTOML, mark == UInt8(ascii: "'"), at + 1 < end, bytes[at + 1] == mark else { return at }
        at += 1
      default: break
      }
      at += 1
    }
    if !isTOML { unclosed.insert(mark) }
    return nil
  }

  // MARK: TOML

  private mutating func readTOML(_ body: Body) {
    var table: [Step] = []
    var at = place.content.lowerBound
    while let (text, _) = entry(from: &at) {
      let first = text.lowerBound
      if bytes[first] == UInt8(ascii: "[") {
        table = head(text, after: table)
        continue
      }
      guard let mark = FrontMatterPlace.keyEnd(bytes.span, text, .toml) else { continue }
      path = table + [.key(ASCIIBytes.trimmed(bytes.span, first..<mark))]
      let value = ASCIIBytes.trimmed(bytes.span, mark + 1..<text.upperBound)
      guard let open = value.first, bytes[open] != UInt8(ascii: "#") else { continue }
      if isBracket(open) {
        at = max(at, lineEnd(readFlow(from: open, indent: -1, body)))
      } else if let text = quoted(from: open, indent: -1), isLast(behind: text.range.upperBound) {
        body(path, text)
        at = max(at, lineEnd(text.range.upperBound))
      } else {
        let range = withoutComment(value)
        body(path, FrontMatterScalar(range: range, content: range, style: .plain))
      }
    }
  }

  /// The way to the table that a line opens: `[params]`, or another item of `[[stet]]`.
  private func head(_ line: Range<Int>, after last: [Step]) -> [Step] {
    let isItem = line.count > 1 && bytes[line.lowerBound + 1] == UInt8(ascii: "[")
    let start = line.lowerBound + (isItem ? 2 : 1)
    let close = line.first { bytes[$0] == UInt8(ascii: "]") } ?? line.upperBound
    let name = ASCIIBytes.trimmed(bytes.span, min(start, close)..<close)
    guard isItem else { return [.key(name)] }
    if last.count == 2, case .key(let key) = last[0], case .item(let number) = last[1],
      bytes[key].elementsEqual(bytes[name])
    {
      return [.key(name), .item(number + 1)]
    }
    return [.key(name), .item(0)]
  }
}
