/// HTML inside Markdown: where its blocks start and end, and where a tag does.
enum MarkdownHTML {
  /// The seven ways in which CommonMark lets HTML start, by what ends them.
  enum BlockKind {
    case verbatim, comment, instruction, declaration, characterData, element, tag

    /// Whether a blank line ends the block.
    var endsAtBlank: Bool { self == .element || self == .tag }
  }

  /// Source: the list of CommonMark 0.31, "HTML blocks".
  private static let elements = Set(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl
    dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend
    li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td
    tfoot th thead title tr track ul
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))

  /// The kind of the HTML block that starts with `<` at the range's start.
  static func blockKind(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, interrupts: Bool, isMDX: Bool = false
  ) -> BlockKind? {
    let start = range.lowerBound
    let end = range.upperBound
    guard start + 1 < end else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"):
      if ASCIIBytes.matches("<!--", bytes, at: start, end: end) { return .comment }
      if ASCIIBytes.matches("<![cdata[", bytes, at: start, end: end) { return .characterData }
      return start + 2 < end && ASCIIBytes.isLetter(bytes[start + 2]) ? .declaration : nil
    case UInt8(ascii: "?"): return .instruction
    default: break
    }
    let isClosing = bytes[start + 1] == UInt8(ascii: "/")
    let name = name(bytes, from: start + (isClosing ? 2 : 1), end: end)
    guard !name.isEmpty else { return nil }
    let follower = name.upperBound < end ? bytes[name.upperBound] : UInt8(ascii: ">")
    let isDelimited = ASCIIBytes.isBlank(follower) || follower == UInt8(ascii: ">")
    let isEmptyTag = ASCIIBytes.matches("/>", bytes, at: name.upperBound, end: end)
    // No name in the lists is longer than what a string holds without an allocation.
    if name.count <= 10, isDelimited || isEmptyTag {
      let word = lowercased(bytes, name)
      if !isClosing, isDelimited, isVerbatim(word) { return .verbatim }
      if elements.contains(word) { return .element }
    }
    guard !interrupts, let after = tagEnd(bytes, from: start, end: end, isMDX: isMDX),
      ASCIIBytes.skipBlanks(bytes, after, end) == end
    else { return nil }
    return .tag
  }

  private static func isVerbatim(_ name: String) -> Bool {
    name == "script" || name == "pre" || name == "style" || name == "textarea"
  }

  private static func lowercased(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { buffer in
      for index in 0..<range.count {
        let byte = bytes[range.lowerBound + index]
        buffer[index] = ASCIIBytes.isLetter(byte) ? byte | 0x20 : byte
      }
      return range.count
    }
  }

  /// Whether a block of a kind ends in a line.
  static func ends(_ kind: BlockKind, _ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    switch kind {
    case .verbatim:
      find("</script>", bytes, range) != nil || find("</pre>", bytes, range) != nil
        || find("</style>", bytes, range) != nil || find("</textarea>", bytes, range) != nil
    case .comment: find("-->", bytes, range) != nil
    case .instruction: find("?>", bytes, range) != nil
    case .declaration: find(">", bytes, range) != nil
    case .characterData: find("]]>", bytes, range) != nil
    case .element, .tag: false
    }
  }

  private static func find(
    _ mark: StaticString, _ bytes: borrowing Span<UInt8>, _ range: Range<Int>
  ) -> Int? {
    var finder = MarkdownFinder(mark)
    return finder.end(after: range.lowerBound, bytes, range.upperBound)
  }

  // MARK: Tags

  private static func name(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> Range<Int> {
    var at = start
    guard at < end, ASCIIBytes.isLetter(bytes[at]) else { return start..<start }
    while at < end, isNameByte(bytes[at]) { at += 1 }
    return start..<at
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ASCIIBytes.isAlphanumeric(byte) || byte == UInt8(ascii: "-")
  }

  /// The offset after the tag that starts with `<` at an offset.
  ///
  /// It never reads over a `<` outside quotation marks, which keeps many unclosed tags in a row linear.
  static func tagEnd(
    _ bytes: borrowing Span<UInt8>, from start: Int, end: Int, isMDX: Bool = false
  ) -> Int? {
    let isClosing = start + 1 < end && bytes[start + 1] == UInt8(ascii: "/")
    let name = name(bytes, from: start + (isClosing ? 2 : 1), end: end)
    guard !name.isEmpty else { return nil }
    var at = name.upperBound
    while !isClosing {
      let gap = ASCIIBytes.skipSpaces(bytes, at, end)
      guard gap > at, gap < end else { break }
      if isMDX, bytes[gap] == UInt8(ascii: "{"), let after = bracesEnd(bytes, from: gap, end: end) {
        at = after
        continue
      }
      guard isAttributeStart(bytes[gap]) else { break }
      guard let after = attributeEnd(bytes, from: gap, end: end, isMDX: isMDX) else { return nil }
      at = after
    }
    at = ASCIIBytes.skipSpaces(bytes, at, end)
    if !isClosing, at < end, bytes[at] == UInt8(ascii: "/") { at += 1 }
    return at < end && bytes[at] == UInt8(ascii: ">") ? at + 1 : nil
  }

  private static func isAttributeStart(_ byte: UInt8) -> Bool {
    ASCIIBytes.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  private static func attributeEnd(
    _ bytes: borrowing Span<UInt8>, from start: Int, end: Int, isMDX: Bool
  ) -> Int? {
    var at = start
    while at < end, isAttributeStart(bytes[at]) || isNameByte(bytes[at]) || bytes[at] == UInt8(ascii: ".") {
      at += 1
    }
    var value = ASCIIBytes.skipSpaces(bytes, at, end)
    guard value < end, bytes[value] == UInt8(ascii: "=") else { return at }
    value = ASCIIBytes.skipSpaces(bytes, value + 1, end)
    guard value < end else { return nil }
    let mark = bytes[value]
    if isMDX, mark == UInt8(ascii: "{") { return bracesEnd(bytes, from: value, end: end) }
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      at = value + 1
      while at < end, bytes[at] != mark { at += 1 }
      return at < end ? at + 1 : nil
    }
    at = value
    while at < end, isUnquoted(bytes[at]) { at += 1 }
    return at > value ? at : nil
  }

  /// No expression of MDX is longer, so that braces that are never closed are not read again and again.
  private static let longestExpression = 2000

  /// The offset after the expression of MDX that starts with `{` at an offset.
  static func bracesEnd(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> Int? {
    var depth = 0
    for at in start..<min(end, start + longestExpression) {
      if bytes[at] == UInt8(ascii: "{") { depth += 1 }
      if bytes[at] == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return at + 1 }
      }
    }
    return nil
  }

  private static func isUnquoted(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "`"):
      false
    default: !ASCIIBytes.isSpace(byte)
    }
  }

  // MARK: Inline

  /// Whether the tag at an offset is a `<br>`.
  static func isBreak(_ bytes: borrowing Span<UInt8>, at start: Int, end: Int) -> Bool {
    ASCIIBytes.matches("<br", bytes, at: start, end: end) && !isNameByte(bytes[start + 3])
  }

  /// The offset after an address between `<` and `>`: with a scheme, or of mail.
  static func addressEnd(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> Int? {
    var at = start + 1
    guard at < end, ASCIIBytes.isLetter(bytes[at]) || isMailByte(bytes[at]) else { return nil }
    let isScheme = ASCIIBytes.isLetter(bytes[at])
    while at < end, at - start <= 33, isSchemeByte(bytes[at]) { at += 1 }
    if isScheme, at - start > 2, at < end, bytes[at] == UInt8(ascii: ":") {
      while at < end, bytes[at] > 0x20, bytes[at] != UInt8(ascii: "<"), bytes[at] != UInt8(ascii: ">") {
        at += 1
      }
      return at < end && bytes[at] == UInt8(ascii: ">") ? at + 1 : nil
    }
    while at < end, isMailByte(bytes[at]) { at += 1 }
    guard at < end, bytes[at] == UInt8(ascii: "@") else { return nil }
    var part = at + 1
    at = part
    while at < end, isNameByte(bytes[at]) || bytes[at] == UInt8(ascii: ".") {
      if bytes[at] == UInt8(ascii: ".") {
        guard at > part, bytes[at - 1] != UInt8(ascii: "-") else { return nil }
        part = at + 1
      } else if bytes[at] == UInt8(ascii: "-"), at == part {
        return nil
      }
      at += 1
    }
    return at > part && at < end && bytes[at] == UInt8(ascii: ">") ? at + 1 : nil
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    isNameByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
  }

  /// Source: the pattern of HTML's mail addresses, to which CommonMark points.
  private static func isMailByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "/"),
      UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"),
      UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"):
      true
    default: isNameByte(byte)
    }
  }
}
