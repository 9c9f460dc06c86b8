/// Runs of `*`, `_` and `~`, and which of their characters are markers: CommonMark's delimiter stack.
struct MarkdownEmphasis {
  /// A run that may open or close emphasis.
  struct Run {
    let character: UInt8
    let start: Int
    let length: Int
    let canOpen: Bool
    let canClose: Bool
    /// How many of its characters are not markers yet, and how many are at its start and at its end.
    var left: Int
    var front = 0
    var back = 0
    fileprivate var previous: Int
    fileprivate var next: Int
  }

  private(set) var runs: [Run] = []
  /// The last run that is still on the stack, or -1.
  private(set) var top = -1
  /// Below which run no opener is found for a closer of each class, so that no search is made twice.
  private var bottoms: [Int] = []

  mutating func reset() {
    runs.removeAll(keepingCapacity: true)
    top = -1
  }

  /// Takes the run of characters at an offset; gives the offset after it.
  mutating func take(_ bytes: borrowing Span<UInt8>, at start: Int, in range: Range<Int>) -> Int {
    let character = bytes[start]
    var end = start
    while end < range.upperBound, bytes[end] == character { end += 1 }
    if character == UInt8(ascii: "~"), end - start > 2 { return end }
    let before = MarkdownCharacterKind.before(start, bytes, start: range.lowerBound)
    let after = MarkdownCharacterKind.at(end, bytes, end: range.upperBound)
    let isLeft = after == .other || (after == .punctuation && before != .other)
    let isRight = before == .other || (before == .punctuation && after != .other)
    let isIntraword = character == UInt8(ascii: "_")
    let canOpen = isLeft && !(isIntraword && isRight && before != .punctuation)
    let canClose = isRight && !(isIntraword && isLeft && after != .punctuation)
    guard canOpen || canClose else { return end }
    runs.append(
      Run(
        character: character, start: start, length: end - start, canOpen: canOpen, canClose: canClose,
        left: end - start, previous: top, next: -1))
    if top >= 0 { runs[top].next = runs.count - 1 }
    top = runs.count - 1
    return end
  }

  /// Takes the runs above one off the stack without pairing them.
  mutating func drop(above bottom: Int) {
    top = bottom
    if bottom >= 0 { runs[bottom].next = -1 }
  }

  /// Pairs the runs above one, and takes them off the stack.
  mutating func pair(above bottom: Int) {
    guard top > bottom else { return }
    var closer = top
    while runs[closer].previous > bottom { closer = runs[closer].previous }
    bottoms.removeAll(keepingCapacity: true)
    bottoms.append(contentsOf: repeatElement(bottom, count: 14))
    while closer >= 0 {
      guard runs[closer].canClose else {
        closer = runs[closer].next
        continue
      }
      let kind = MarkdownEmphasis.kind(runs[closer])
      var opener = runs[closer].previous
      while opener > bottoms[kind], !matches(opener, closer) { opener = runs[opener].previous }
      if opener > bottoms[kind] {
        closer = pair(opener, closer)
      } else {
        bottoms[kind] = runs[closer].previous
        let next = runs[closer].next
        if !runs[closer].canOpen { remove(closer) }
        closer = next
      }
    }
    drop(above: bottom)
  }

  private static func kind(_ run: Run) -> Int {
    if run.character == UInt8(ascii: "~") { return 11 + run.length }
    return (run.character == UInt8(ascii: "_") ? 6 : 0) + (run.canOpen ? 3 : 0) + run.length % 3
  }

  private func matches(_ opener: Int, _ closer: Int) -> Bool {
    let first = runs[opener]
    let second = runs[closer]
    guard first.canOpen, first.character == second.character else { return false }
    if first.character == UInt8(ascii: "~") { return first.length == second.length }
    return !(second.canOpen || first.canClose) || second.length % 3 == 0
      || (first.length + second.length) % 3 != 0
  }

  /// Makes markers of the inner characters of two runs; gives the run to go on with.
  private mutating func pair(_ opener: Int, _ closer: Int) -> Int {
    let isStrike = runs[closer].character == UInt8(ascii: "~")
    let count = isStrike ? runs[closer].left : runs[closer].left >= 2 && runs[opener].left >= 2 ? 2 : 1
    runs[opener].left -= count
    runs[opener].back += count
    runs[closer].left -= count
    runs[closer].front += count
    // What stands between them pairs with nothing outside.
    runs[opener].next = closer
    runs[closer].previous = opener
    if runs[opener].left == 0 { remove(opener) }
    guard runs[closer].left == 0 else { return closer }
    let next = runs[closer].next
    remove(closer)
    return next
  }

  private mutating func remove(_ run: Int) {
    let previous = runs[run].previous
    let next = runs[run].next
    if previous >= 0 { runs[previous].next = next }
    if next >= 0 { runs[next].previous = previous }
  }
}
