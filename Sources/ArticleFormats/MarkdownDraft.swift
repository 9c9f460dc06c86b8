import ArticleText

/// What the block pass leaves for the inline pass: the leaves' lines, without what stands around them.
struct MarkdownDraft {
  /// One paragraph, heading or cell.
  struct Leaf {
    let role: BlockRole
    let content: Range<Int>
  }

  /// A run of content that stands in the file byte for byte, or a line's end that is written CR LF there.
  struct Segment {
    let content: Int
    let source: Int
    let isLineEnd: Bool
  }

  /// The lines of all leaves, without markers and indentation.
  private(set) var content: [UInt8] = []
  /// Where the content stands in the file; each goes as far as the next.
  private(set) var segments: [Segment] = []
  /// The leaves in order.
  var leaves: [Leaf] = []
  /// The labels of link references that are defined.
  var labels: Set<String> = []

  init(capacity: Int) { content.reserveCapacity(capacity) }

  /// Adds bytes of the file as they are.
  mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let shift = range.lowerBound - content.count
    if let last = segments.last, !last.isLineEnd, last.source - last.content == shift {
      // The file goes on where the segment stopped.
    } else {
      segments.append(Segment(content: content.count, source: range.lowerBound, isLineEnd: false))
    }
    content.append(contentsOf: source[range])
  }

  /// Adds a line's end; a lone CR stays one, so that what maps byte for byte is the same bytes.
  mutating func appendLineEnd(_ source: [UInt8], _ range: Range<Int>) {
    guard range.count == 2 else { return append(source, range) }
    segments.append(Segment(content: content.count, source: range.lowerBound, isLineEnd: true))
    content.append(0x0A)
  }
}
