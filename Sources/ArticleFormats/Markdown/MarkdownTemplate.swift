/// What a site's generator takes out of a page over several lines: comments, and code that it sets or runs.
///
/// What stands between other tags of Hugo, Jekyll and Eleventy is copy, and the tags alone are left out.
struct MarkdownTemplate: Equatable {
  private let number: UInt8

  /// The tags that hold no copy.
  private static let names = [
    "highlight", "comment", "codeblock", "code", "javascript", "stylesheet", "schema", "mermaid", "math",
    "katex",
    "chart",
  ]
  /// The marks that open comments, and what closes them; the last is MDX's.
  private static let comments: [(open: StaticString, end: String)] = [
    ("{#", "#}"), ("{{/*", "*/"), ("{{- /*", "*/"), ("{/*", "*/}"),
  ]
  /// What closes each: a comment's end, Liquid's `endname`, Hugo's `/name`.
  private static let ends =
    (comments.map(\.end) + names.map { "end\($0)" } + names.map { "/\($0)" }).map { Array($0.utf8) }

  /// The template that opens in a line and is closed in a later one.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - line: The line from its first letter, which is a brace.
  ///   - finders: What was looked for before, so that many that are never closed cost one search.
  init?(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>, isMDX: Bool, _ finders: inout Finders) {
    guard let number = MarkdownTemplate.number(bytes, line, isMDX: isMDX) else { return nil }
    self.number = UInt8(number)
    guard finders.finds(number, bytes, after: line.lowerBound + 2),
      !isClosed(in: bytes, line.lowerBound + 2..<line.upperBound)
    else { return nil }
  }

  /// Whether a line closes it.
  func isClosed(in bytes: borrowing Span<UInt8>, _ line: Range<Int>) -> Bool {
    MarkdownTemplate.find(Int(number), bytes, line) != nil
  }

  private static func number(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>, isMDX: Bool) -> Int? {
    let start = line.lowerBound
    let end = line.upperBound
    guard start + 2 < end else { return nil }
    for index in 0..<(isMDX ? 4 : 3)
    where ASCIIBytes.matches(comments[index].open, bytes, at: start, end: end) {
      return index
    }
    let isLiquid = bytes[start + 1] == UInt8(ascii: "%")
    let isHugo =
      ASCIIBytes.matches("{{<", bytes, at: start, end: end)
      || ASCIIBytes.matches("{{%", bytes, at: start, end: end)
    guard isLiquid || isHugo else { return nil }
    var at = start + (isLiquid ? 2 : 3)
    if isLiquid, at < end, bytes[at] == UInt8(ascii: "-") { at += 1 }
    at = ASCIIBytes.skipBlanks(bytes, at, end)
    var name = ""
    while at < end, ASCIIBytes.isLetter(bytes[at]), name.utf8.count < 12 {
      name.unicodeScalars.append(Unicode.Scalar(bytes[at]))
      at += 1
    }
    guard let index = names.firstIndex(of: name) else { return nil }
    return comments.count + index + (isLiquid ? 0 : names.count)
  }

  /// The first place in a range where what closes a template stands.
  private static func find(_ number: Int, _ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int? {
    let mark = ends[number]
    var at = range.lowerBound
    while at + mark.count <= range.upperBound {
      var to = at
      var index = 0
      while index < mark.count, to < range.upperBound, bytes[to] == mark[index] {
        to += 1
        index += 1
        // `{{< / highlight >}}` may have a blank behind the slash.
        if index == 1, mark[0] == UInt8(ascii: "/") {
          to = ASCIIBytes.skipBlanks(bytes, to, range.upperBound)
        }
      }
      if index == mark.count { return at }
      at += 1
    }
    return nil
  }

  /// Where what closes each template was last found.
  struct Finders {
    private var found: [Int: Int] = [:]

    /// Whether a template is closed behind an offset; the offsets asked for do not go back.
    fileprivate mutating func finds(_ number: Int, _ bytes: borrowing Span<UInt8>, after start: Int) -> Bool {
      if let last = found[number], last >= start { return last < Int.max }
      let place = MarkdownTemplate.find(number, bytes, start..<bytes.count) ?? Int.max
      found[number] = place
      return place < Int.max
    }
  }
}
