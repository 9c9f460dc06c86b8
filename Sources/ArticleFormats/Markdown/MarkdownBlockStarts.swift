import ArticleText

extension MarkdownBlocks {
  /// What a line opens at the place that was reached in it.
  enum Step { case nothing, container, leaf }

  /// Opens the block that starts here, if one does.
  ///
  /// - Parameter interrupts: Whether an open paragraph would go on here otherwise.
  mutating func start(_ bytes: borrowing Span<UInt8>, interrupts: Bool) -> Step {
    let at = line.next
    let end = line.end
    switch bytes[at] {
    case UInt8(ascii: ">"):
      guard containers.count < MarkdownBlocks.maximumDepth || matched < containers.count else {
        return .nothing
      }
      open(.quote)
      line.skip(1, bytes)
      if line.indent > 0 { line.skipColumns(1, bytes) }
      return .container
    case UInt8(ascii: "#"):
      return startHeading(bytes) ? .leaf : .nothing
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      guard let count = MarkdownBlocks.fence(bytes, at..<end) else { return .nothing }
      open(.fence(bytes[at], count: count))
      return .leaf
    case UInt8(ascii: "<"):
      guard let kind = MarkdownHTML.blockKind(bytes, at..<end, interrupts: interrupts, isMDX: isMDX) else {
        return .nothing
      }
      openHTML(kind, bytes)
      return .leaf
    case UInt8(ascii: "{"):
      guard let template = MarkdownTemplate(bytes, at..<end, isMDX: isMDX, &templates) else {
        return .nothing
      }
      open(.template(template))
      return .leaf
    case UInt8(ascii: "i"), UInt8(ascii: "e"):
      guard isMDX, !interrupts, containers.isEmpty, MarkdownBlocks.opensModule(bytes, at..<end) else {
        return .nothing
      }
      open(.module)
      return .leaf
    case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      if interrupts, endHeading(bytes) { return .leaf }
      if isThematicBreak(bytes) {
        open(.none)
        return .leaf
      }
      return startItem(bytes, interrupts: interrupts)
    case UInt8(ascii: "["):
      return startNote(bytes) ? .container : .nothing
    case UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return startItem(bytes, interrupts: interrupts)
    default: return .nothing
    }
  }

  private static func opensModule(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>) -> Bool {
    ASCIIBytes.matches("import ", bytes, at: line.lowerBound, end: line.upperBound)
      || ASCIIBytes.matches("export ", bytes, at: line.lowerBound, end: line.upperBound)
  }

  // MARK: Headings

  private mutating func startHeading(_ bytes: borrowing Span<UInt8>) -> Bool {
    var at = line.next
    while at < line.end, bytes[at] == UInt8(ascii: "#") { at += 1 }
    let level = at - line.next
    guard level <= 6, at == line.end || ASCIIBytes.isBlank(bytes[at]) else { return false }
    var text = ASCIIBytes.trimmed(bytes, at..<line.end)
    var end = text.upperBound
    while end > text.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end == text.lowerBound || ASCIIBytes.isBlank(bytes[end - 1]) {
      text = ASCIIBytes.trimmed(bytes, text.lowerBound..<end)
    }
    open(.none)
    draft.pass(source, to: text.lowerBound)
    let start = draft.content.count
    draft.append(source, text)
    addHeading(level, start..<draft.content.count)
    return true
  }

  /// Makes the open paragraph a heading, where the line underlines it.
  private mutating func endHeading(_ bytes: borrowing Span<UInt8>) -> Bool {
    let mark = bytes[line.next]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
    var at = line.next
    while at < line.end, bytes[at] == mark { at += 1 }
    guard ASCIIBytes.skipBlanks(bytes, at, line.end) == line.end else { return false }
    takeDefinitions(upTo: draft.content.count)
    guard paragraphStart < draft.content.count else { return false }
    leaf = .none
    addHeading(mark == UInt8(ascii: "=") ? 1 : 2, paragraphStart..<draft.content.count)
    return true
  }

  private mutating func addHeading(_ level: Int, _ range: Range<Int>) {
    let role = containerRole.map { $0 == .listItem ? .crosshead : $0 }
    addLeaf(role ?? (level == 1 ? .headline : .crosshead), withoutAttributes(range))
  }

  /// A heading without the `{#anchor}` or `{.class}` at its end.
  private func withoutAttributes(_ range: Range<Int>) -> Range<Int> {
    let content = draft.content.span
    guard let last = range.last, content[last] == UInt8(ascii: "}") else { return range }
    var at = last - 1
    while at > range.lowerBound, content[at] != UInt8(ascii: "{"), content[at] != UInt8(ascii: "}") {
      at -= 1
    }
    guard at >= range.lowerBound, content[at] == UInt8(ascii: "{") else { return range }
    switch content[at + 1] {
    case UInt8(ascii: "#"), UInt8(ascii: "."): return ASCIIBytes.trimmed(content, range.lowerBound..<at)
    default: return range
    }
  }

  // MARK: Fences and thematic breaks

  /// The length of the fence that opens code here.
  private static func fence(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int? {
    let mark = bytes[range.lowerBound]
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] == mark { at += 1 }
    let count = at - range.lowerBound
    guard count >= 3 else { return nil }
    // A backtick after the fence would make it a code span.
    while mark == UInt8(ascii: "`"), at < range.upperBound {
      if bytes[at] == mark { return nil }
      at += 1
    }
    return count
  }

  static func closesFence(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ mark: UInt8, _ count: Int
  ) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] == mark { at += 1 }
    return at - range.lowerBound >= count
      && ASCIIBytes.skipBlanks(bytes, at, range.upperBound) == range.upperBound
  }

  private mutating func isThematicBreak(_ bytes: borrowing Span<UInt8>) -> Bool {
    let mark = bytes[line.next]
    guard mark != UInt8(ascii: "="), line.next >= noBreakBefore else { return false }
    var count = 0
    var at = line.next
    while at < line.end {
      if bytes[at] == mark {
        count += 1
      } else if !ASCIIBytes.isBlank(bytes[at]) {
        noBreakBefore = at
        return false
      }
      at += 1
    }
    return count >= 3
  }

  // MARK: Items and notes

  private mutating func startItem(_ bytes: borrowing Span<UInt8>, interrupts: Bool) -> Step {
    guard containers.count < MarkdownBlocks.maximumDepth || matched < containers.count,
      let marker = MarkdownBlocks.marker(bytes, line.next..<line.end)
    else { return .nothing }
    if interrupts {
      // A figure that happens to open a line of a paragraph makes no list, and an empty item neither.
      guard marker.startsList, ASCIIBytes.skipBlanks(bytes, line.next + marker.count, line.end) < line.end
      else { return .nothing }
    }
    let indent = line.indent
    line.skip(marker.count, bytes)
    let blanks = line.isBlank || line.indent > 4 ? 1 : line.indent
    open(.item, width: indent + marker.count + blanks)
    line.skipColumns(blanks, bytes)
    return .container
  }

  /// The bytes of a list marker, and whether it may open a list amid a paragraph.
  private static func marker(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>
  ) -> (count: Int, startsList: Bool)? {
    var at = range.lowerBound
    var startsList = true
    if ASCIIBytes.isDigit(bytes[at]) {
      var number = 0
      while at < range.upperBound, at - range.lowerBound < 9, ASCIIBytes.isDigit(bytes[at]) {
        number = number * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      guard at < range.upperBound, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")") else {
        return nil
      }
      startsList = number == 1
    } else if bytes[at] != UInt8(ascii: "-"), bytes[at] != UInt8(ascii: "*"), bytes[at] != UInt8(ascii: "+") {
      return nil
    }
    at += 1
    guard at == range.upperBound || ASCIIBytes.isBlank(bytes[at]) else { return nil }
    return (at - range.lowerBound, startsList)
  }

  /// Opens the footnote `[^label]:`.
  private mutating func startNote(_ bytes: borrowing Span<UInt8>) -> Bool {
    guard containers.count < MarkdownBlocks.maximumDepth || matched < containers.count,
      let label = MarkdownLinks.label(bytes, from: line.next, end: line.end), label < line.end,
      MarkdownLinks.isNote(bytes, line.next + 1..<label - 1), bytes[label] == UInt8(ascii: ":")
    else { return false }
    draft.notes.insert(MarkdownLinks.key(bytes, line.next + 1..<label - 1))
    open(.note, width: 4)
    line.skip(label + 1 - line.next, bytes)
    line.skipBlanks()
    return true
  }
}
