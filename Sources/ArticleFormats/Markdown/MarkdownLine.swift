/// A place in one line, counted in bytes and in columns, as tabs ask for.
struct MarkdownLine {
  /// The line's end, without its line break.
  let end: Int
  private(set) var offset: Int
  private var column = 0
  /// The first byte after the blanks that follow, and its column.
  private(set) var next: Int
  private var nextColumn = 0

  init(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
    end = range.upperBound
    offset = range.lowerBound
    next = range.lowerBound
    findNext(bytes)
  }

  /// How many columns of blanks follow.
  var indent: Int { nextColumn - column }
  /// Whether nothing but blanks follows.
  var isBlank: Bool { next == end }

  private mutating func findNext(_ bytes: borrowing Span<UInt8>) {
    next = offset
    nextColumn = column
    while next < end {
      if bytes[next] == 0x20 {
        nextColumn += 1
      } else if bytes[next] == 0x09 {
        nextColumn += 4 - nextColumn % 4
      } else {
        break
      }
      next += 1
    }
  }

  /// Goes to the first byte after the blanks.
  mutating func skipBlanks() {
    offset = next
    column = nextColumn
  }

  /// Goes over a marker's bytes, which are no tabs.
  mutating func skip(_ count: Int, _ bytes: borrowing Span<UInt8>) {
    skipBlanks()
    offset += count
    column += count
    findNext(bytes)
  }

  /// Goes over columns of blanks, into the middle of a tab if need be.
  mutating func skipColumns(_ count: Int, _ bytes: borrowing Span<UInt8>) {
    let goal = column + count
    while column < goal, offset < next {
      let width = bytes[offset] == 0x09 ? 4 - column % 4 : 1
      if column + width > goal {
        column = goal
      } else {
        column += width
        offset += 1
      }
    }
  }
}
