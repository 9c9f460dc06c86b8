import ArticleText

/// What the block pass leaves for the inline pass: the leaves' lines, without what stands around them.
struct MarkdownDraft {
  /// One paragraph, heading or cell, one block of HTML with the number of lists and quotes around it before it, or the
  /// end of lists and quotes in which HTML stood.
  struct Leaf {
    enum Kind: UInt8 { case text, html, depth, close }

    private let start: UInt32
    /// How many bytes it has, its role and its kind: a table may have a cell for every two bytes.
    private let extent: UInt32

    /// The most bytes that a leaf has; a paragraph of more is several.
    static let most = 1 << 26 - 1

    var kind: Kind { Kind(rawValue: UInt8(extent & 3)) ?? .text }
    var role: BlockRole { BlockRole(rawValue: UInt8(extent >> 2 & 15)) ?? .body }
    /// How many lists and quotes are left open at an end.
    var depth: Int { Int(start) }
    /// Byte offsets in the draft's content.
    var content: Range<Int> { Int(start)..<Int(start) + Int(extent >> 6) }

    init(_ kind: Kind, _ role: BlockRole, _ content: Range<Int>) {
      start = UInt32(content.lowerBound)
      extent = UInt32(content.count) << 6 | UInt32(role.rawValue) << 2 | UInt32(kind.rawValue)
    }
  }

  /// A run of content that stands in the file byte for byte, or a line's end that is written CR LF there.
  struct Segment {
    private let contentStart: UInt32
    private let sourceStart: UInt32

    var content: Int { Int(contentStart) }
    var source: Int { Int(sourceStart) }

    init(content: Int, source: Int) {
      contentStart = UInt32(content)
      sourceStart = UInt32(source)
    }
  }

  /// The lines of all leaves, without markers and indentation.
  private(set) var content: [UInt8] = []
  /// Where the content stands in the file; each goes as far as the next.
  private(set) var segments: [Segment] = []
  /// The leaves in order.
  var leaves: [Leaf] = []
  /// The labels of link references that are defined.
  var labels: Set<String> = []
  /// The labels of footnotes that are defined.
  var notes: Set<String> = []
  /// Whether the last segment is a line's end.
  private var endsLine = false

  /// Room that is not used costs nothing, and arrays that grow are there twice for a while.
  init(capacity: Int) {
    content.reserveCapacity(capacity)
    segments.reserveCapacity(capacity / 3)
    leaves.reserveCapacity(capacity / 3)
  }

  /// Adds a paragraph, a heading, a cell or HTML.
  mutating func addLeaf(_ kind: Leaf.Kind, _ role: BlockRole, _ range: Range<Int>) {
    var start = range.lowerBound
    while range.upperBound - start > Leaf.most {
      var end = start + Leaf.most
      // No character is cut in two.
      while end > start + 1, content[end] & 0xC0 == 0x80 { end -= 1 }
      leaves.append(Leaf(kind, role, start..<end))
      start = end
    }
    leaves.append(Leaf(kind, role, start..<range.upperBound))
  }

  /// Adds bytes of the file as they are.
  mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let shift = range.lowerBound - content.count
    if let last = segments.last, !endsLine, last.source - last.content == shift {
      // The file goes on where the segment stopped.
    } else {
      segments.append(Segment(content: content.count, source: range.lowerBound))
      endsLine = false
    }
    content.append(contentsOf: source[range])
  }

  /// Passes over a few bytes between two leaves, so that the file goes on in one segment.
  mutating func pass(_ source: [UInt8], to end: Int) {
    guard let last = segments.last, !endsLine else { return }
    let start = last.source + content.count - last.content
    if end > start, end - start <= MarkdownDraft.longestGap {
      content.append(contentsOf: source[start..<end])
    }
  }

  /// So many bytes take no more room than a segment.
  private static let longestGap = 8

  /// Adds a line's end; a lone CR stays one, so that what maps byte for byte is the same bytes.
  mutating func appendLineEnd(_ source: [UInt8], _ range: Range<Int>) {
    guard range.count == 2 else { return append(source, range) }
    segments.append(Segment(content: content.count, source: range.lowerBound))
    endsLine = true
    content.append(0x0A)
  }

  /// Whether a segment is a line's end of two bytes: no other begins with them.
  func isLineEnd(_ segment: Int, in source: [UInt8]) -> Bool {
    let at = segments[segment].source
    return source[at] == 0x0D && at + 1 < source.count && source[at + 1] == 0x0A
  }
}
