import ArticleText

/// Cuts plain text into paragraphs.
enum Paragraphs {
  struct Paragraph {
    private let place: ShortRange
    let isFollowedByBlankLine: Bool

    /// The bytes from the first letter to the last, without the spaces around them.
    var range: Range<Int> { place.range }

    init(range: Range<Int>, isFollowedByBlankLine: Bool) {
      place = ShortRange(range)
      self.isFollowedByBlankLine = isFollowedByBlankLine
    }
  }

  /// Goes through the lines of a text, which are not kept: a file may have as many as bytes.
  private struct Lines {
    private var at = 0

    init(of text: borrowing Span<UInt8>) {
      // A byte order mark is no text.
      if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF { at = 3 }
    }

    /// The next line without the spaces around it; a blank one is empty.
    mutating func next(_ text: borrowing Span<UInt8>) -> Range<Int>? {
      guard at < text.count else { return nil }
      let start = at
      while at < text.count, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
      let line = trimmed(start..<at, text)
      if at + 1 < text.count, text[at] == 0x0D, text[at + 1] == 0x0A { at += 1 }
      at += 1
      return line
    }
  }

  /// The paragraphs of a text: its lines, or the groups between blank lines where it is hard-wrapped.
  static func find(in text: borrowing Span<UInt8>) -> [Paragraph] {
    var count = 1
    for at in 0..<text.count where text[at] == 0x0A || text[at] == 0x0D { count += 1 }
    var result: [Paragraph] = []
    result.reserveCapacity(count)
    forEach(in: text) { result.append($0) }
    return result
  }

  /// Calls `body` with each paragraph of a text.
  static func forEach(in text: borrowing Span<UInt8>, _ body: (Paragraph) -> Void) {
    let isWrapped = isHardWrapped(text)
    var lines = Lines(of: text)
    var line = lines.next(text)
    while let first = line {
      line = lines.next(text)
      guard !first.isEmpty else { continue }
      var end = first.upperBound
      while isWrapped, let next = line, !next.isEmpty, !opensItem(next, text), !isIndented(next, text) {
        end = next.upperBound
        line = lines.next(text)
      }
      body(Paragraph(range: first.lowerBound..<end, isFollowedByBlankLine: line?.isEmpty ?? true))
    }
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
  private static func isHardWrapped(_ text: borrowing Span<UInt8>) -> Bool {
    var followed = 0
    var broken = 0
    var indented = 0
    var lines = Lines(of: text)
    var following = lines.next(text)
    while let line = following {
      following = lines.next(text)
      guard line.count <= 120 else { return false }
      if !line.isEmpty, isIndented(line, text) { indented += 1 }
      guard let next = following, !line.isEmpty, !next.isEmpty, !isIndented(next, text) else { continue }
      followed += 1
      switch text[line.upperBound - 1] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""): break
      default: if line.count >= 40 { broken += 1 }
      }
    }
    // Lines that are set in show that the others go on, unless all of them are.
    let least = indented > 0 && followed >= indented ? 4 : 6
    return followed >= 2 && broken * 10 >= followed * least
  }
}
