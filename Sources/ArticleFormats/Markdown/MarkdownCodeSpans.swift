/// Finds code spans, whose two runs of backticks are equally long.
struct MarkdownCodeSpans {
  /// Longer runs open nothing.
  private static let maximum = 80
  /// Where the last run of each length starts, as far as was searched.
  private var last: [Int] = []
  private var isSearched = false

  mutating func reset() {
    last.removeAll(keepingCapacity: true)
    isSearched = false
  }

  /// Reads the backticks at an offset; gives the offset to go on from, and whether a span ends there.
  ///
  /// A search that fails has seen every run to the end, so that later ones look up what it saw.
  mutating func read(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> (Int, isSpan: Bool) {
    let opening = MarkdownCodeSpans.run(bytes, start, end)
    let count = opening - start
    guard count <= MarkdownCodeSpans.maximum else { return (opening, false) }
    if isSearched, last[count] <= start { return (opening, false) }
    if last.isEmpty { last.append(contentsOf: repeatElement(-1, count: MarkdownCodeSpans.maximum + 1)) }
    var at = opening
    while at < end {
      guard bytes[at] == UInt8(ascii: "`") else {
        at += 1
        continue
      }
      let after = MarkdownCodeSpans.run(bytes, at, end)
      if after - at == count { return (after, true) }
      if after - at <= MarkdownCodeSpans.maximum { last[after - at] = max(last[after - at], at) }
      at = after
    }
    isSearched = true
    return (opening, false)
  }

  private static func run(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at] == UInt8(ascii: "`") { at += 1 }
    return at
  }
}
