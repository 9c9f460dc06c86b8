/// A range of bytes of a file in half the room: a file may have a line for every byte.
struct ShortRange {
  private let start: UInt32
  private let end: UInt32

  var range: Range<Int> { Int(start)..<Int(end) }
  var lowerBound: Int { Int(start) }
  var upperBound: Int { Int(end) }
  var isEmpty: Bool { start == end }

  init(_ range: Range<Int>) {
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }
}
