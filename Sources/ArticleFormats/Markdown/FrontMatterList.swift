/// A list that stands in the front matter of a Markdown file under one key.
///
/// In YAML it is a value, a list in brackets, a list of lines, or a table of lines (`words.big: as he said it`); in TOML a
/// value, an array, a table, or an array of tables. Entries of a table that is an item are `rule` and `reason`.
public struct FrontMatterList {
  /// One entry.
  public struct Item: Equatable {
    /// What it says, without its quotation marks.
    public let text: String
    /// What it says of that, where the list has a table.
    public var note = ""
    /// Byte offsets in the file.
    public let range: Range<Int>
  }

  private let bytes: [UInt8]
  private var items: [Item] = []

  /// The entries of a list; none where the file has no such front matter.
  ///
  /// - Complexity: Linear in the front matter.
  public static func items(_ key: String, in bytes: [UInt8]) -> [Item] {
    guard let place = FrontMatterPlace(bytes) else { return [] }
    var list = FrontMatterList(bytes: bytes)
    list.read(key, place)
    return list.items
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read(_ key: String, _ place: FrontMatterPlace) {
    var isInside = false
    /// Whether a table's head has been met, behind which keys are not the file's own.
    var isTable = false
    var at = place.content.lowerBound
    while at < place.content.upperBound {
      let (line, next) = FrontMatter.line(bytes.span, from: at)
      at = next
      let text = ASCIIBytes.trimmed(bytes.span, line)
      guard let first = text.first, bytes[first] != UInt8(ascii: "#") else { continue }
      let isIndented = first > line.lowerBound
      if place.isTOML, bytes[first] == UInt8(ascii: "["), !isInside || isTable {
        isTable = true
        isInside = string(text).trimmingBrackets() == key
      } else if !isTable, !isIndented, let (name, value) = entry(text, place.isTOML), name == key {
        let end = place.isTOML ? arrayEnd(value, place.content.upperBound) : value.upperBound
        addValue(value.lowerBound..<end)
        at = max(at, FrontMatter.line(bytes.span, from: end).next)
        isInside = !place.isTOML && value.isEmpty
      } else if isInside {
        if !place.isTOML, !isIndented, bytes[first] != UInt8(ascii: "-") {
          isInside = false
        } else {
          addLine(text, place.isTOML)
        }
      }
    }
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The key of a line, and its value.
  private func entry(_ text: Range<Int>, _ isTOML: Bool) -> (name: String, value: Range<Int>)? {
    FrontMatter.value(bytes.span, text, isTOML: isTOML).map { (unquoted(string($0.key)), $0.value) }
  }

  /// Where the array ends that begins a value; the value's own end where there is none.
  private func arrayEnd(_ value: Range<Int>, _ end: Int) -> Int {
    guard let first = value.first, bytes[first] == UInt8(ascii: "[") else { return value.upperBound }
    var quote: UInt8?
    for at in first..<end {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "]") {
        return at + 1
      }
    }
    return value.upperBound
  }

  /// Adds what stands behind the key: one entry, or some in brackets.
  private mutating func addValue(_ value: Range<Int>) {
    guard let first = value.first else { return }
    let isList = bytes[first] == UInt8(ascii: "[") || bytes[first] == UInt8(ascii: "{")
    guard isList else { return add(value) }
    var start = first + 1
    var quote: UInt8?
    for at in start..<value.upperBound {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
        addEntry(ASCIIBytes.trimmedSpaces(bytes.span, start..<at))
        start = at + 1
      default: break
      }
    }
  }

  /// Adds a line below the key: an item of a list, or a line of a table.
  private mutating func addLine(_ line: Range<Int>, _ isTOML: Bool) {
    var text = line
    if !isTOML, bytes[line.lowerBound] == UInt8(ascii: "-") {
      text = ASCIIBytes.trimmed(bytes.span, line.lowerBound + 1..<line.upperBound)
    }
    addEntry(text, isTOML: isTOML)
  }

  private mutating func addEntry(_ text: Range<Int>, isTOML: Bool = false) {
    guard !text.isEmpty else { return }
    guard !isOneString(text), let (name, value) = entry(text, isTOML) else { return add(text) }
    switch name {
    case "rule": add(value)
    case "reason":
      if !items.isEmpty { items[items.count - 1].note = unquoted(string(value)) }
    default: items.append(Item(text: name, note: unquoted(string(value)), range: text))
    }
  }

  /// Whether a range is one string between quotation marks, so that a colon in it parts nothing.
  private func isOneString(_ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    guard range.count > 1, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else { return false }
    return bytes[range].dropFirst().firstIndex(of: first) == range.upperBound - 1
  }

  private mutating func add(_ range: Range<Int>) {
    let text = unquoted(string(range))
    if !text.isEmpty { items.append(Item(text: text, range: range)) }
  }

  private func unquoted(_ text: String) -> String {
    guard text.count > 1, let first = text.first, first == "\"" || first == "'", text.last == first else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }
}

extension String {
  /// What stands between the brackets of a TOML table's head.
  fileprivate func trimmingBrackets() -> String {
    String(drop { $0 == "[" || $0 == " " }.prefix { $0 != "]" && $0 != " " })
  }
}
