import ArticleText

extension XMLFacts {
  /// Notes what the byline and the dateline of the copy say. Linear in the blocks.
  ///
  /// - Parameters:
  ///   - blocks: The blocks of an article.
  ///   - text: Its text.
  ///   - bylineRank: Below which rank what the file says elsewhere gives way to the byline.
  mutating func take(_ blocks: [Block], of text: [UInt8], bylineRank: Int) {
    if let byline = blocks.first(where: { $0.role == .byline }) {
      takeByline(text[byline.range], rank: bylineRank)
    }
    if let dateline = blocks.first(where: { $0.role == .dateline }) { takeDateline(text[dateline.range]) }
  }

  /// Takes the place of a dateline, and its day where it has a year; whatever the file says elsewhere goes before.
  private mutating func takeDateline(_ bytes: ArraySlice<UInt8>) {
    let (place, day) = XMLFacts.dateline(bytes)
    note(.place, 1, XMLFacts.words(bytes[place]))
    // Most datelines have no year, and cost no more than a look at each byte.
    var digits = 0
    for byte in bytes[day] {
      digits = ASCIIBytes.isDigit(byte) ? digits + 1 : 0
      if digits == 4 { return note(.date, 1, XMLFacts.words(bytes[day])) }
    }
  }

  /// The place that a text names, without the day and the agency of a dateline.
  static func place(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[dateline(bytes[...]).place], as: UTF8.self)
  }

  /// Cuts what stands before the agency of a dateline into the place and the day: `ODENSE, May 4 (Agency) -`.
  ///
  /// Every story has one: no string is made.
  private static func dateline(_ bytes: ArraySlice<UInt8>) -> (place: Range<Int>, day: Range<Int>) {
    let end = bytes.firstIndex(of: UInt8(ascii: "(")) ?? bytes.endIndex
    var last: Range<Int>?
    var at = bytes.startIndex
    while let word = word(bytes[at..<end]) {
      at = word.upperBound
      if ASCIIBytes.isDigit(bytes[word.lowerBound]) {
        var start: Int?
        if let last, month(bytes[last]) != nil {
          start = last.lowerBound
        } else if let next = self.word(bytes[at..<end]), month(bytes[next]) != nil {
          start = word.lowerBound
        } else if CalendarDate(String(decoding: bytes[word].prefix(10), as: UTF8.self)) != nil {
          start = word.lowerBound
        }
        if let start { return (trimmed(bytes, bytes.startIndex..<start), start..<end) }
      }
      last = word
    }
    return (trimmed(bytes, bytes.startIndex..<end), end..<end)
  }

  /// The first word of some bytes.
  private static func word(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard let start = bytes.firstIndex(where: { !ASCIIBytes.isSpace($0) }) else { return nil }
    return start..<(bytes[start...].firstIndex(where: ASCIIBytes.isSpace) ?? bytes.endIndex)
  }

  /// A range without the marks at its ends that part a place from what follows.
  private static func trimmed(_ bytes: ArraySlice<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    func isMark(_ byte: UInt8) -> Bool { ASCIIBytes.isSpace(byte) || ",:-_".utf8.contains(byte) }
    // A dash has three bytes.
    func isDash(_ at: Int) -> Bool {
      at >= start && at + 3 <= end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
        && (bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94)
    }
    while end > start {
      if isMark(bytes[end - 1]) { end -= 1 } else if isDash(end - 3) { end -= 3 } else { break }
    }
    while start < end {
      if isMark(bytes[start]) { start += 1 } else if isDash(start) { start += 3 } else { break }
    }
    return start..<end
  }

  /// The date with which Jekyll has the name of a post begin, and many an archive that of a story:
  /// `2019-08-14-rates-rise.md`.
  static func date(ofPath path: String) -> CalendarDate? {
    let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
    let name = path.utf8[(start ?? path.startIndex)...]
    guard let first = name.first, ASCIIBytes.isDigit(first), let next = name.dropFirst(10).first,
      next == UInt8(ascii: "-") || next == UInt8(ascii: "_")
    else { return nil }
    return CalendarDate(String(decoding: name.prefix(10), as: UTF8.self))
  }
}
