/// A list that stands in the front matter of a Markdown file under one key.
///
/// It is a value, a list, a table (`words.big: as he said it`), or a list of tables, as YAML, TOML and JSON write them.
/// Entries of a table that is an item are `rule` and `reason`.
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
  /// The note of a table whose item has not been met, and the table's number.
  private var note: (item: Int, text: String)?
  /// The number of the table that the last item came from.
  private var number = -1

  /// The entries of a list; none where the file has no such front matter.
  ///
  /// - Complexity: Linear in the front matter.
  public static func items(_ key: String, in bytes: [UInt8]) -> [Item] {
    guard let place = FrontMatterPlace(bytes) else { return [] }
    var list = FrontMatterList(bytes: bytes)
    FrontMatterValues.forEach(bytes, place) { path, value in
      guard case .key(let name) = path.first, list.unquoted(name) == key else { return }
      list.take(path.dropFirst(), value)
    }
    return list.items
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func take(_ path: ArraySlice<FrontMatterValues.Step>, _ value: FrontMatterScalar) {
    var path = path
    var table = 0
    if case .item(let item) = path.first {
      table = item
      path = path.dropFirst()
    }
    guard path.count < 2 else { return }
    guard case .key(let key) = path.first, !key.isEmpty else { return add(value, table) }
    switch unquoted(key) {
    case "rule": add(value, table)
    case "reason":
      if number == table, !items.isEmpty {
        items[items.count - 1].note = value.string(bytes)
      } else {
        note = (table, value.string(bytes))
      }
    case let name:
      items.append(
        Item(text: name, note: value.string(bytes), range: key.lowerBound..<value.range.upperBound))
    }
  }

  private mutating func add(_ value: FrontMatterScalar, _ table: Int) {
    let text = value.string(bytes)
    guard !text.isEmpty else { return }
    items.append(Item(text: text, note: note?.item == table ? note?.text ?? "" : "", range: value.range))
    note = nil
    number = table
  }

  private func unquoted(_ key: Range<Int>) -> String {
    let text = String(decoding: bytes[key], as: UTF8.self)
    guard text.count > 1, let first = text.first, first == "\"" || first == "'", text.last == first else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }
}
