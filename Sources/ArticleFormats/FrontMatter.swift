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
  private(set) var date: CalendarDate?
  private(set) var byline: String?
  private var hasByline = false
  private let isTOML: Bool

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
      // The keys of a TOML table are not the article's.
      if isTOML, !line.text.isEmpty, bytes[line.text.lowerBound] == UInt8(ascii: "[") { break }
      readLine(bytes, line.text, next: line.next, end: close.lowerBound)
    }
  }

  // MARK: Lines

  /// The line at an offset, and the start of the next.
  static func line(_ bytes: borrowing Span<UInt8>, from start: Int) -> (text: Range<Int>, next: Int) {
    var end = start
    while end < bytes.count, !MarkdownBytes.isLineEnd(bytes[end]) { end += 1 }
    var next = min(end + 1, bytes.count)
    if next < bytes.count, bytes[end] == 0x0D, bytes[next] == 0x0A { next += 1 }
    return (start..<end, next)
  }

  static func isFence(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>, _ mark: UInt8) -> Bool {
    let start = line.lowerBound
    guard line.count >= 3, bytes[start] == mark, bytes[start + 1] == mark, bytes[start + 2] == mark else {
      return false
    }
    return MarkdownBytes.skipBlanks(bytes, start + 3, line.upperBound) == line.upperBound
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
      let text = MarkdownBytes.trimmed(bytes, line.text)
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
      isTOML || at + 1 == line.upperBound || MarkdownBytes.isBlank(bytes[at + 1])
    else { return nil }
    return (
      MarkdownBytes.trimmed(bytes, line.lowerBound..<at),
      MarkdownBytes.trimmed(bytes, at + 1..<line.upperBound)
    )
  }

  // MARK: Fields

  private mutating func readLine(
    _ bytes: borrowing Span<UInt8>, _ line: Range<Int>, next: Int, end: Int
  ) {
    guard let first = line.first, !MarkdownBytes.isBlank(bytes[first]),
      let (key, value) = FrontMatter.value(bytes, line, isTOML: isTOML)
    else { return }
    if title == nil, FrontMatter.isWord("title", bytes, key) {
      title = FrontMatter.scalar(bytes, value, next: next, isTOML: isTOML)
    } else if date == nil, FrontMatter.isWord("date", bytes, key) {
      date = FrontMatter.scalar(bytes, value, next: next, isTOML: isTOML)
        .flatMap { CalendarDate(String(FrontMatter.string($0, bytes).prefix(10))) }
    } else if FrontMatter.isWord("byline", bytes, key), !hasByline {
      byline = author(bytes, value, next: next, end: end) ?? byline
      hasByline = byline != nil
    } else if byline == nil,
      FrontMatter.isWord("author", bytes, key) || FrontMatter.isWord("authors", bytes, key)
    {
      byline = author(bytes, value, next: next, end: end)
    }
  }

  private static func isWord(_ word: StaticString, _ bytes: borrowing Span<UInt8>, _ key: Range<Int>) -> Bool
  {
    key.count == word.utf8CodeUnitCount
      && MarkdownBytes.matches(word, bytes, at: key.lowerBound, end: key.upperBound)
  }

  /// The first author: a scalar, or the first of a list in brackets or on the lines below.
  private func author(_ bytes: borrowing Span<UInt8>, _ value: Range<Int>, next: Int, end: Int) -> String? {
    var value = value
    var next = next
    if value.isEmpty, next < end {
      let line = FrontMatter.line(bytes, from: next)
      value = MarkdownBytes.trimmed(bytes, line.text)
      next = line.next
      let isItem = value.count > 1 && bytes[value.lowerBound] == UInt8(ascii: "-")
      guard isItem || line.text.lowerBound < value.lowerBound else { return nil }
      if isItem { value = MarkdownBytes.trimmed(bytes, value.lowerBound + 1..<value.upperBound) }
      if let (key, name) = FrontMatter.value(bytes, value, isTOML: isTOML) {
        guard FrontMatter.isWord("name", bytes, key) else { return nil }
        value = name
      }
      next = end
    } else if let first = value.first, bytes[first] == UInt8(ascii: "[") {
      value = FrontMatter.firstItem(bytes, value)
    }
    guard let parts = FrontMatter.scalar(bytes, value, next: next, isTOML: isTOML) else { return nil }
    let name = FrontMatter.string(parts, bytes)
    return name.isEmpty ? nil : name
  }

  private static func firstItem(_ bytes: borrowing Span<UInt8>, _ list: Range<Int>) -> Range<Int> {
    let start = MarkdownBytes.skipBlanks(bytes, list.lowerBound + 1, list.upperBound)
    guard start < list.upperBound else { return start..<start }
    let mark = bytes[start]
    var at = start
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      at += 1
      while at < list.upperBound, bytes[at] != mark { at += 1 }
      return start..<min(at + 1, list.upperBound)
    }
    while at < list.upperBound, bytes[at] != UInt8(ascii: ","), bytes[at] != UInt8(ascii: "]") { at += 1 }
    return MarkdownBytes.trimmed(bytes, start..<at)
  }
}
