import ArticleText

/// Cuts plain text into paragraphs.
enum Paragraphs {
  struct Paragraph {
    private let line: Line
    let isFollowedByBlankLine: Bool

    /// The bytes from the first letter to the last, without the spaces around them.
    var range: Range<Int> { line.range }

    init(range: Range<Int>, isFollowedByBlankLine: Bool) {
      line = Line(range)
      self.isFollowedByBlankLine = isFollowedByBlankLine
    }
  }

  /// A range of bytes in half the room: a file may have a line for every byte.
  private struct Line {
    private let start: UInt32
    private let end: UInt32

    var range: Range<Int> { Int(start)..<Int(end) }

    init(_ range: Range<Int>) {
      start = UInt32(range.lowerBound)
      end = UInt32(range.upperBound)
    }
  }

  /// The lines of a text.
  private struct Lines {
    private var lines: [Line] = []

    var count: Int { lines.count }
    var indices: Range<Int> { lines.indices }
    subscript(index: Int) -> Range<Int> { lines[index].range }

    init(capacity: Int) { lines.reserveCapacity(capacity) }

    mutating func append(_ range: Range<Int>) { lines.append(Line(range)) }
  }

  /// The paragraphs of a text: its lines, or the groups between blank lines where it is hard-wrapped.
  static func find(in text: borrowing Span<UInt8>) -> [Paragraph] {
    let lines = lines(of: text)
    let isWrapped = isHardWrapped(lines, text)
    var result: [Paragraph] = []
    result.reserveCapacity(isWrapped ? lines.count / 2 : lines.count)
    var index = 0
    while index < lines.count {
      guard !lines[index].isEmpty else {
        index += 1
        continue
      }
      let start = lines[index].lowerBound
      var last = index
      if isWrapped {
        while last + 1 < lines.count, !lines[last + 1].isEmpty, !opensItem(lines[last + 1], text),
          !isIndented(lines[last + 1], text)
        {
          last += 1
        }
      }
      let blank = last + 1 >= lines.count || lines[last + 1].isEmpty
      result.append(Paragraph(range: start..<lines[last].upperBound, isFollowedByBlankLine: blank))
      index = last + 1
    }
    return result
  }

  /// The lines without the spaces around them; a blank line is empty.
  private static func lines(of text: borrowing Span<UInt8>) -> Lines {
    var count = 1
    for at in 0..<text.count where text[at] == 0x0A || text[at] == 0x0D { count += 1 }
    var lines = Lines(capacity: count)
    var start = 0
    // A byte order mark is no text.
    if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF { start = 3 }
    var at = start
    while at < text.count {
      let byte = text[at]
      if byte == 0x0A || byte == 0x0D {
        lines.append(trimmed(start..<at, text))
        if byte == 0x0D, at + 1 < text.count, text[at + 1] == 0x0A { at += 1 }
        start = at + 1
      }
      at += 1
    }
    if start < text.count { lines.append(trimmed(start..<text.count, text)) }
    return lines
  }

  private static func trimmed(_ range: Range<Int>, _ text: borrowing Span<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isSpace(text[start]) { start += 1 }
    while end > start, isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Whether a line begins with three spaces or more, or a tab: where lines are wrapped, that opens a paragraph.
  private static func isIndented(_ line: Range<Int>, _ text: borrowing Span<UInt8>) -> Bool {
    guard line.lowerBound >= 3 else { return line.lowerBound > 0 && text[line.lowerBound - 1] == 0x09 }
    return text[line.lowerBound - 1] == 0x09
      || (line.lowerBound - 3..<line.lowerBound).allSatisfy { text[$0] == 0x20 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C || byte == 0x1A
  }

  private static func opensItem(_ line: Range<Int>, _ text: borrowing Span<UInt8>) -> Bool {
    guard line.count > 2, text[line.lowerBound + 1] == UInt8(ascii: " ") else { return false }
    return text[line.lowerBound] == UInt8(ascii: "*") || text[line.lowerBound] == UInt8(ascii: "-")
  }

  /// Whether lines were broken at a margin: no long line, and most lines that another follows stop in
  /// the midst of a sentence near the same width.
  private static func isHardWrapped(_ lines: Lines, _ text: borrowing Span<UInt8>) -> Bool {
    var followed = 0
    var broken = 0
    var indented = 0
    for index in lines.indices {
      guard lines[index].count <= 120 else { return false }
      if !lines[index].isEmpty, isIndented(lines[index], text) { indented += 1 }
      guard index + 1 < lines.count, !lines[index].isEmpty, !lines[index + 1].isEmpty,
        !isIndented(lines[index + 1], text)
      else { continue }
      followed += 1
      switch text[lines[index].upperBound - 1] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""): break
      default: if lines[index].count >= 40 { broken += 1 }
      }
    }
    // Lines that are set in show that the others go on, unless all of them are.
    let least = indented > 0 && followed >= indented ? 4 : 6
    return followed >= 2 && broken * 10 >= followed * least
  }
}
