/// Finds where a mark stands next, and remembers it: a file that opens a thing a million times and closes
/// it never is searched once.
struct MarkdownFinder {
  private let mark: StaticString
  private var from = Int.max
  private var found = Int.max

  init(_ mark: StaticString) { self.mark = mark }

  /// Forgets what was found, because another text is searched.
  mutating func reset() { from = Int.max }

  /// The offset after the next mark at or after `start`, or `nil` where there is none before `end`.
  mutating func end(
    after start: Int, _ bytes: borrowing Span<UInt8>, _ end: Int
  ) -> Int? {
    let count = mark.utf8CodeUnitCount
    if start < from || start > found {
      from = start
      found = Int.max
      let first = mark.withUTF8Buffer { $0[0] }
      var at = start
      while at + count <= end {
        if bytes[at] == first, ASCIIBytes.matches(mark, bytes, at: at, end: end) {
          found = at
          break
        }
        at += 1
      }
    }
    return found == Int.max ? nil : found + count
  }
}
