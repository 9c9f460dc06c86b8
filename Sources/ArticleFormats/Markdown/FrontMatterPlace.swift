/// Where the front matter of a file stands: YAML between `---`, TOML between `+++`, or an object of JSON.
public struct FrontMatterPlace: Sendable {
  /// What front matter is written in.
  public enum Format: Sendable, Hashable { case yaml, toml, json }

  /// What it is written in.
  public let format: Format
  /// Byte offsets in the file: from behind the line that opens it to the line that closes it; of JSON what stands between
  /// its brackets.
  public let content: Range<Int>
  /// Where the line after it starts.
  let end: Int

  /// Looks for front matter; `nil` where there is none.
  ///
  /// - Complexity: Linear in the front matter; in the file where nothing closes it.
  public init?(_ bytes: [UInt8]) {
    self.init(bytes, from: ASCIIBytes.matches("\u{FEFF}", bytes.span, at: 0, end: bytes.count) ? 3 : 0)
  }

  /// Looks for front matter at an offset; `nil` where there is none, or where nothing closes it.
  init?(_ bytes: [UInt8], from start: Int) {
    let span = bytes.span
    let opening = FrontMatterPlace.line(span, from: start)
    if FrontMatterPlace.isFence(span, opening.text, UInt8(ascii: "-")) {
      format = .yaml
    } else if FrontMatterPlace.isFence(span, opening.text, UInt8(ascii: "+")) {
      format = .toml
    } else {
      guard let object = FrontMatterPlace.object(bytes, from: start) else { return nil }
      format = .json
      content = start + 1..<object.upperBound - 1
      end = FrontMatterPlace.line(span, from: object.upperBound).next
      return
    }
    guard FrontMatterPlace.opensMapping(span, from: opening.next, format),
      let close = FrontMatterPlace.close(span, from: opening.next, format)
    else { return nil }
    content = opening.next..<close.lowerBound
    end = close.upperBound
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

  private static func isFence(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>, _ mark: UInt8) -> Bool {
    let start = line.lowerBound
    guard line.count >= 3, bytes[start] == mark, bytes[start + 1] == mark, bytes[start + 2] == mark else {
      return false
    }
    return ASCIIBytes.skipBlanks(bytes, start + 3, line.upperBound) == line.upperBound
  }

  /// The line that closes the front matter.
  private static func close(_ bytes: borrowing Span<UInt8>, from start: Int, _ format: Format) -> Range<Int>?
  {
    var at = start
    while at < bytes.count {
      let line = line(bytes, from: at)
      let isClosed =
        format == .toml
        ? isFence(bytes, line.text, UInt8(ascii: "+"))
        : isFence(bytes, line.text, UInt8(ascii: "-")) || isFence(bytes, line.text, UInt8(ascii: "."))
      if isClosed { return line.text.lowerBound..<line.next }
      at = line.next
    }
    return nil
  }

  /// Whether the first line that says something holds a key: otherwise a thematic break opens the file.
  private static func opensMapping(_ bytes: borrowing Span<UInt8>, from start: Int, _ format: Format) -> Bool
  {
    var at = start
    while at < bytes.count {
      let line = line(bytes, from: at)
      at = line.next
      let text = ASCIIBytes.trimmed(bytes, line.text)
      guard let first = text.first else { continue }
      switch bytes[first] {
      case UInt8(ascii: "#"): continue
      case UInt8(ascii: "[") where format == .toml: return true
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
        return isFence(bytes, line.text, bytes[first])
      case UInt8(ascii: "{") where format == .yaml:
        // A table in brackets, and not the tag of a template.
        return keyEnd(bytes, first + 1..<text.upperBound, format) != nil
      default: return keyEnd(bytes, text, format) != nil
      }
    }
    return false
  }

  /// Where the mark stands behind the key with which a range opens: `:` in YAML, `=` in TOML.
  static func keyEnd(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ format: Format) -> Int? {
    guard let first = range.first else { return nil }
    var at = first
    if bytes[first] == UInt8(ascii: "\"") || bytes[first] == UInt8(ascii: "'") {
      at += 1
      while at < range.upperBound, bytes[at] != bytes[first] {
        at += bytes[at] == UInt8(ascii: "\\") && bytes[first] == UInt8(ascii: "\"") ? 2 : 1
      }
      at = ASCIIBytes.skipBlanks(bytes, min(at + 1, range.upperBound), range.upperBound)
      return at < range.upperBound && isMark(bytes, at, range.upperBound, format) ? at : nil
    }
    while at < range.upperBound {
      if isMark(bytes, at, range.upperBound, format) { return at > first ? at : nil }
      if bytes[at] == UInt8(ascii: "#"), at > first, ASCIIBytes.isBlank(bytes[at - 1]) { return nil }
      at += 1
    }
    return nil
  }

  /// Whether what stands at an offset parts a key from its value; in YAML a blank follows it.
  static func isMark(_ bytes: borrowing Span<UInt8>, _ at: Int, _ end: Int, _ format: Format) -> Bool {
    format == .toml
      ? bytes[at] == UInt8(ascii: "=")
      : bytes[at] == UInt8(ascii: ":") && (at + 1 >= end || ASCIIBytes.isSpace(bytes[at + 1]))
  }

  // MARK: JSON

  /// The object of JSON that opens a file and has its last line to itself.
  private static func object(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
    let span = bytes.span
    guard start < span.count, span[start] == UInt8(ascii: "{") else { return nil }
    // The tags of templates begin with the same bracket.
    let first = ASCIIBytes.skipSpaces(span, start + 1, span.count)
    guard first < span.count, span[first] == UInt8(ascii: "\"") || span[first] == UInt8(ascii: "}") else {
      return nil
    }
    var scanner = JSONScanner(bytes, from: start)
    var depth = 0
    repeat {
      switch scanner.next() {
      case .object, .list: depth += 1
      case .close: depth -= 1
      case .finish: return nil
      default: break
      }
    } while depth > 0
    let rest = line(span, from: scanner.at).text
    return ASCIIBytes.trimmed(span, rest).isEmpty ? start..<scanner.at : nil
  }
}
