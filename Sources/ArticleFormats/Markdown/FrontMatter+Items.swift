extension FrontMatter {
  /// No list of people or authors is read further.
  private static let mostItems = 1000

  /// The texts of a value: a scalar, a list in brackets or on the lines below, or the name in a table.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - value: What stands behind the key.
  ///   - next: Where the next line starts.
  ///   - end: Where the front matter ends.
  static func items(
    _ bytes: borrowing Span<UInt8>, _ value: Range<Int>, next: Int, end: Int, isTOML: Bool
  ) -> [String] {
    guard let first = value.first else {
      return isTOML ? [] : itemsBelow(bytes, from: next, end: end)
    }
    switch bytes[first] {
    case UInt8(ascii: "["): return flowItems(bytes, first + 1..<end, isTOML: isTOML)
    case UInt8(ascii: "{"):
      let close = value.first { bytes[$0] == UInt8(ascii: "}") } ?? value.upperBound
      return name(bytes, first + 1..<close, isTOML: isTOML).map { [$0] } ?? []
    default: return text(bytes, value, next: next, isTOML: isTOML).map { [$0] } ?? []
    }
  }

  private static func text(
    _ bytes: borrowing Span<UInt8>, _ value: Range<Int>, next: Int, isTOML: Bool
  ) -> String? {
    guard let parts = scalar(bytes, value, next: next, isTOML: isTOML) else { return nil }
    let text = string(parts, bytes)
    return text.isEmpty ? nil : text
  }

  /// The name among `name: Jane Roe, role: reporter`.
  private static func name(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, isTOML: Bool) -> String? {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = (start..<range.upperBound).first { bytes[$0] == UInt8(ascii: ",") } ?? range.upperBound
      let field = ASCIIBytes.trimmed(bytes, start..<end)
      if let (key, value) = value(bytes, field, isTOML: isTOML),
        ASCIIBytes.matches("name", bytes, at: key.lowerBound, end: key.upperBound), key.count == 4
      {
        return text(bytes, value, next: bytes.count, isTOML: isTOML)
      }
      start = end + 1
    }
    return nil
  }

  /// The items of `[Jane, "John, Doe"]`, over lines where need be.
  private static func flowItems(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, isTOML: Bool) -> [String]
  {
    var items: [String] = []
    var start = range.lowerBound
    var at = start
    while at < range.upperBound, items.count < mostItems {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), isBlank(bytes, start..<at) {
        at = (at + 1..<range.upperBound).first { bytes[$0] == byte } ?? range.upperBound
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") {
        let item = ASCIIBytes.trimmedSpaces(bytes, start..<at)
        if !item.isEmpty, let text = text(bytes, item, next: bytes.count, isTOML: isTOML) {
          items.append(text)
        }
        if byte == UInt8(ascii: "]") { return items }
        start = at + 1
      }
      at += 1
    }
    return items
  }

  private static func isBlank(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    ASCIIBytes.skipSpaces(bytes, range.lowerBound, range.upperBound) == range.upperBound
  }

  /// The items on the lines below a key of YAML, each behind a hyphen, or the name in the table there.
  private static func itemsBelow(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> [String] {
    var items: [String] = []
    var at = start
    while at < end, items.count < mostItems {
      let line = line(bytes, from: at)
      at = line.next
      let text = ASCIIBytes.trimmed(bytes, line.text)
      guard let first = text.first else { continue }
      let isItem = bytes[first] == UInt8(ascii: "-")
      // What is neither an item nor set in is the next key.
      guard isItem || first > line.text.lowerBound else { break }
      let value = isItem ? ASCIIBytes.trimmed(bytes, first + 1..<text.upperBound) : text
      let isTable = FrontMatter.value(bytes, value, isTOML: false) != nil
      if isTable {
        if let name = name(bytes, value, isTOML: false) { items.append(name) }
      } else if isItem, let item = FrontMatter.text(bytes, value, next: bytes.count, isTOML: false) {
        items.append(item)
      }
    }
    return items
  }
}
