public import ArticleText

/// Reads plain text as wires send it: a headline, a byline, a dateline, paragraphs, crossheads, a sign-off.
///
/// A paragraph is a line, or the lines between blank ones where the file is hard-wrapped. The text is the file
/// itself, byte for byte.
public struct PlainTextReader: ArticleReader {
  /// The name of the format.
  public let name = "text"
  /// The extensions of the format.
  public let extensions = ["txt", "text"]

  /// Makes a reader.
  public init() {}

  /// Cuts a file into an article.
  public func read(_ source: [UInt8], path: String) -> Article {
    let text = source.span
    let paragraphs = Paragraphs.find(in: text)
    var blocks: [Block] = []
    blocks.reserveCapacity(paragraphs.count + 4)
    var seenDateline = false
    let lastCopy = paragraphs.lastIndex { !PlainTextReader.isNote($0.range, text) } ?? -1
    for (index, paragraph) in paragraphs.enumerated() {
      let range = paragraph.range
      if index < 6, !seenDateline, let dateline = WireFurniture.findDateline(in: text, range: range) {
        seenDateline = true
        if dateline.lowerBound > range.lowerBound {
          blocks.append(Block(.boilerplate, range.lowerBound..<dateline.lowerBound))
        }
        blocks.append(Block(.dateline, dateline, runsIn: dateline.upperBound < range.upperBound))
        let rest = dateline.upperBound..<range.upperBound
        if !rest.isEmpty { append(rest, as: .lede, isLast: index == lastCopy, text, &blocks) }
        continue
      }
      let role = role(of: paragraph, at: index, among: paragraphs, text)
      append(range, as: role, isLast: index >= lastCopy - 2, text, &blocks)
    }
    var facts = XMLFacts()
    facts.take(blocks, of: source, bylineRank: 1)
    var metadata = facts.metadata
    metadata.date = XMLFacts.date(ofPath: path) ?? metadata.date
    return Article(path: path, source: source, blocks: blocks, metadata: metadata)
  }

  /// Adds a block, and cuts the sign-off from the end of the last one.
  private func append(
    _ range: Range<Int>, as role: BlockRole, isLast: Bool, _ text: borrowing Span<UInt8>,
    _ blocks: inout [Block]
  ) {
    guard isLast, role == .body || role == .lede,
      let start = WireFurniture.signoffStart(in: text, range: range)
    else {
      blocks.append(Block(role, range))
      return
    }
    if start > range.lowerBound { blocks.append(Block(role, range.lowerBound..<start)) }
    blocks.append(Block(.signoff, start..<range.upperBound))
  }

  private func role(
    of paragraph: Paragraphs.Paragraph, at index: Int, among paragraphs: [Paragraphs.Paragraph],
    _ text: borrowing Span<UInt8>
  ) -> BlockRole {
    let range = paragraph.range
    if index == 0, paragraphs.count > 1, isHeadline(paragraph, before: paragraphs[1], text) {
      return .headline
    }
    if index < 4, WireFurniture.isByline(text, range: range) { return .byline }
    if PlainTextReader.isNote(range, text) { return .note }
    if isTable(range, text) { return .table }
    if PlainTextReader.isListItem(range, text) { return .listItem }
    if PlainTextReader.isInCapitals(range, text) { return index == 0 ? .headline : .crosshead }
    return .body
  }

  private func isHeadline(
    _ paragraph: Paragraphs.Paragraph, before next: Paragraphs.Paragraph, _ text: borrowing Span<UInt8>
  ) -> Bool {
    let range = paragraph.range
    guard range.count <= 140 else { return false }
    switch text[range.upperBound - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"): return false
    default: break
    }
    return paragraph.isFollowedByBlankLine || WireFurniture.isByline(text, range: next.range)
      || WireFurniture.dateline(in: text, range: next.range) != nil
  }

  /// A crosshead: letters, and all of them capitals.
  static func isInCapitals(_ range: Range<Int>, _ text: borrowing Span<UInt8>) -> Bool {
    guard range.count <= 80, text[range.upperBound - 1] != UInt8(ascii: ".") else { return false }
    var letters = 0
    for at in range {
      switch text[at] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"): return false
      default: break
      }
    }
    return letters >= 2
  }

  static func isListItem(_ range: Range<Int>, _ text: borrowing Span<UInt8>) -> Bool {
    let first = text[range.lowerBound]
    if range.count > 3, first == 0xE2, text[range.lowerBound + 1] == 0x80, text[range.lowerBound + 2] == 0xA2
    {
      return true
    }
    // `-- Web sites offering games`: what is too long for a newsroom's telephone is an item of a list.
    let isDash = first == UInt8(ascii: "-")
    let mark = range.count > 3 && isDash && text[range.lowerBound + 1] == first ? 2 : 1
    return range.count > 2 && (first == UInt8(ascii: "*") || isDash)
      && text[range.lowerBound + mark] == UInt8(ascii: " ")
  }

  /// A row of a table: two runs of three spaces or more, or a tab, between words.
  private func isTable(_ range: Range<Int>, _ text: borrowing Span<UInt8>) -> Bool {
    var runs = 0
    var spaces = 0
    for at in range {
      switch text[at] {
      case UInt8(ascii: " "): spaces += 1
      case 0x09: spaces += 3
      default:
        if spaces >= 3 { runs += 1 }
        spaces = 0
      }
    }
    return runs >= 2
  }

  /// The most bytes of a note that opens with two dashes.
  private static let longestNote = 80

  /// A line for the desk and not for readers: a newsroom's telephone, a rate of exchange.
  static func isNote(_ range: Range<Int>, _ text: borrowing Span<UInt8>) -> Bool {
    guard range.count >= 2 else { return false }
    let first = text[range.lowerBound]
    let second = text[range.lowerBound + 1]
    if first == UInt8(ascii: "-"), second == UInt8(ascii: "-") { return range.count <= longestNote }
    // The desk's own mark, `[stet: …]`.
    if first == UInt8(ascii: "["), range.count >= 6, text[range.lowerBound + 1] == UInt8(ascii: "s"),
      text[range.lowerBound + 2] == UInt8(ascii: "t"), text[range.lowerBound + 3] == UInt8(ascii: "e"),
      text[range.lowerBound + 4] == UInt8(ascii: "t")
    {
      return true
    }
    if first == UInt8(ascii: "("), second == UInt8(ascii: "(") || second == UInt8(ascii: "$") { return true }
    return false
  }
}
