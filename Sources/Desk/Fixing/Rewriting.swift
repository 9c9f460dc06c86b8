internal import ArticleFormats
internal import ArticleText

/// Writes suggestions back into a file as its format wants them.
///
/// Where the file has a finding's text byte for byte, the suggestion takes its place. Where the text holds an entity,
/// an escape or a tag, only what differs is replaced, and nothing else is touched: a tag stays where it is, and words
/// are not torn or joined across one. What was written is read back: it must say what was meant.
struct Rewriting {
  /// What becomes of one suggestion.
  enum Result {
    /// Nothing differs.
    case none
    /// It can't be written there.
    case refused(String)
    case change(Change)
  }

  /// One suggestion, as bytes of the file.
  struct Change {
    /// The number of its article in the file.
    let article: Int
    /// Byte offsets in the article's text.
    let place: Range<Int>
    let text: String
    let rule: String
    /// The bytes of the file that are replaced, in order.
    let edits: [(range: Range<Int>, bytes: [UInt8])]
    /// Whether lines of the file go or come.
    let movesLines: Bool

    /// The bytes of the file from the first to the last that is replaced.
    var range: Range<Int> { edits[0].range.lowerBound..<edits[edits.count - 1].range.upperBound }
  }

  static let notReadBack =
    "The suggestion can't be written here so that it is read back as it was meant; mend it by hand."
  private static let holdsMarkup =
    "The text holds markup that the suggestion would tear or join; mend it by hand."

  /// How often a file is read back in one round before what is left in doubt is left out.
  private static let mostReadings = 64

  private let content: ArticleFile.Content
  private let file: ArticleFile
  private let front: FrontMatterPlace?

  /// - Parameters:
  ///   - content: What has been read of the file.
  ///   - file: How it is read.
  init(_ content: ArticleFile.Content, _ file: ArticleFile) {
    self.content = content
    self.file = file
    front =
      content.reader is MarkdownReader
      ? content.articles.first.flatMap { FrontMatterPlace($0.decoded) } : nil
  }

  // MARK: One suggestion

  /// The change that puts a text in the place of another.
  func change(_ place: Range<Int>, to text: String, in number: Int, rule: String) -> Result {
    let article = content.articles[number]
    guard !article.text[place].elementsEqual(text.utf8) else { return .none }
    // Code and addresses are read as one character; what holds one is no text of the file.
    let isVerbatim = article.sourceMap.isVerbatim(place) && !Rewriting.holdsStandIn(place, article)
    let parts =
      isVerbatim
      ? [TextEdit(range: place, text: text)] : TextEdit.parts(from: article.text[place], to: text)
    var edits: [(range: Range<Int>, bytes: [UInt8])] = []
    var movesLines = false
    for part in parts {
      guard isVerbatim || isUnbroken(part, within: place, article) else {
        return .refused(Rewriting.holdsMarkup)
      }
      guard !isFrontMatter(place, article) || isPlain(part, article) else {
        return .refused(
          "It stands in front matter, where more than words may be syntax; mend it by hand.")
      }
      let range =
        isVerbatim
        ? article.sourceMap.sourceRange(of: place) : sourceRange(of: part.range, within: place, article)
      guard
        let written = content.reader.written(part.text, over: part.range, in: article)
          .map({ Rewriting.withLineEnds($0, of: article) }),
        let new = article.sourceMap.transcoding.map({ $0.encoded(written) }) ?? Array(written.utf8)
      else { return .refused("The format can't hold the suggestion at this place; mend it by hand.") }
      guard !article.source[range].elementsEqual(new) else { continue }
      let old = article.source[range].count { $0 == 0x0A }
      movesLines = movesLines || old != new.count { $0 == 0x0A }
      edits.append((range, new))
    }
    guard !edits.isEmpty else { return .none }
    return .change(
      Change(article: number, place: place, text: text, rule: rule, edits: edits, movesLines: movesLines))
  }

  /// Whether a place stands in front matter, as a title does.
  private func isFrontMatter(_ place: Range<Int>, _ article: Article) -> Bool {
    front.map { article.sourceMap.decodedRange(of: place).lowerBound < $0.content.upperBound } ?? false
  }

  /// Whether a part is words, which no front matter takes for more.
  private func isPlain(_ part: TextEdit, _ article: Article) -> Bool {
    part.text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " }
      && !article.text[part.range].contains(0x0A)
  }

  /// Where a part stands in the file; what is put in at the end of a place stands behind its last character, and
  /// anything else before the next.
  private func sourceRange(of part: Range<Int>, within place: Range<Int>, _ article: Article) -> Range<Int> {
    let map = article.sourceMap
    guard !map.pieces.isEmpty else { return map.sourceRange(of: part) }
    if part.isEmpty, part.lowerBound == place.upperBound, !place.isEmpty {
      let end = map.sourceRange(of: part.lowerBound - 1..<part.lowerBound).upperBound
      return end..<end
    }
    let range = map.sourceRange(of: part.lowerBound..<max(part.upperBound, part.lowerBound + 1))
    // A backslash goes with the character that it escapes.
    let isEscaped =
      content.reader is MarkdownReader && range.lowerBound > 0
      && article.source[range.lowerBound - 1] == UInt8(ascii: "\\") && part.lowerBound > 0
      && map.sourceRange(of: part.lowerBound - 1..<part.lowerBound).upperBound < range.lowerBound
    let start = isEscaped ? range.lowerBound - 1 : range.lowerBound
    return start..<(part.isEmpty ? start : range.upperBound)
  }

  /// Whether the file has a part of a place in one run, so that it can be replaced there and nothing else is.
  private func isUnbroken(_ part: TextEdit, within place: Range<Int>, _ article: Article) -> Bool {
    let pieces = article.sourceMap.pieces
    guard !pieces.isEmpty else { return true }
    guard !Rewriting.holdsStandIn(part.range, article) else { return false }
    let bytes = article.decoded
    var (opens, closes) = (false, false)
    var index = pieces.partitioningIndex { $0.textEnd >= part.range.lowerBound }
    while index < pieces.count, pieces[index].text <= part.range.upperBound {
      let piece = pieces[index]
      let isInside = piece.text < part.range.upperBound && piece.textEnd > part.range.lowerBound
      // A tag that is read as a line's end is no text.
      if isInside, !piece.isVerbatim,
        article.text[piece.text..<piece.textEnd].contains(0x0A),
        !bytes[piece.source..<piece.sourceEnd].allSatisfy(Rewriting.isSpace)
      {
        return false
      }
      if index + 1 < pieces.count {
        let next = pieces[index + 1]
        let gap = piece.sourceEnd..<max(next.source, piece.sourceEnd)
        if !isNothing(bytes[gap]) || next.text > piece.textEnd {
          switch next.text {
          case part.range.lowerBound where next.text > place.lowerBound: opens = true
          case part.range.upperBound where next.text < place.upperBound: closes = true
          case part.range.lowerBound + 1..<max(part.range.upperBound, part.range.lowerBound + 1): return false
          default: break
          }
        }
      }
      index += 1
    }
    guard opens || closes else { return true }
    // Beside a tag, words are exchanged; nothing is put in, where it might belong to either side of the tag.
    if part.range.isEmpty { return false }
    if !part.text.isEmpty { return true }
    return !(opens && closes) && !Rewriting.joins(part.range, article)
  }

  /// Whether what stands in the file between two parts of a text is no markup: white space, or the backslash of an
  /// escape.
  private func isNothing(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.allSatisfy(Rewriting.isSpace)
      || content.reader is MarkdownReader && gap.elementsEqual([UInt8(ascii: "\\")])
  }

  private static func holdsStandIn(_ range: Range<Int>, _ article: Article) -> Bool {
    !article.sourceMap.pieces.isEmpty && article.text[range].contains(0xEF)
      && article.string(range).unicodeScalars.contains("\u{FFFC}")
  }

  /// Whether words on either side of a range would become one without it.
  private static func joins(_ range: Range<Int>, _ article: Article) -> Bool {
    func isWord(_ at: Int) -> Bool {
      guard article.text.indices.contains(at) else { return false }
      let byte = article.text[at]
      return byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
    }
    return isWord(range.lowerBound - 1) && isWord(range.upperBound)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// A text whose lines end as those of the file do.
  private static func withLineEnds(_ text: String, of article: Article) -> String {
    guard text.utf8.contains(0x0A) else { return text }
    let bytes = article.decoded
    guard let first = bytes.firstIndex(of: 0x0A), first > 0, bytes[first - 1] == 0x0D else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n", result.last != "\r" { result.append("\r") }
      result.append(scalar)
    }
    return String(result)
  }

  // MARK: Several suggestions

  /// The bytes with changes in them that follow one another.
  static func apply(_ changes: [Change], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var at = 0
    for edit in changes.flatMap(\.edits) {
      result += bytes[at..<edit.range.lowerBound]
      result += edit.bytes
      at = edit.range.upperBound
    }
    return result + bytes[at...]
  }

  /// Parts changes that are read back as they were meant from those that are not.
  ///
  /// - Complexity: A few readings of the file, at most 64.
  func sound(_ changes: [Change]) -> (sound: [Change], unsound: [Change]) {
    // Plain text is what it is.
    let needsReading = content.articles.contains { !$0.sourceMap.pieces.isEmpty }
    guard needsReading, !changes.isEmpty, let source = content.articles.first?.source else {
      return (changes, [])
    }
    var unsound: [Change] = []
    var readings = 0
    func isSound(_ part: [Change]) -> Bool {
      readings += 1
      return readings <= Rewriting.mostReadings && isReadBack(part, source)
    }
    func select(_ part: [Change]) -> [Change] {
      if part.isEmpty || isSound(part) { return part }
      guard part.count > 1 else {
        unsound += part
        return []
      }
      let (first, second) = (part[..<(part.count / 2)], part[(part.count / 2)...])
      let mine = select(Array(first))
      let yours = select(Array(second))
      // Where both can't be had at once, the rest waits for the next round.
      return mine.isEmpty || yours.isEmpty || isSound(mine + yours) ? mine + yours : mine
    }
    return (select(changes), unsound)
  }

  /// Whether a file with changes in it is read as its text with the changes in that.
  private func isReadBack(_ changes: [Change], _ source: [UInt8]) -> Bool {
    let after = file.content(of: Rewriting.apply(changes, to: source))
    guard after.failures.count <= content.failures.count, after.articles.count == content.articles.count
    else {
      return false
    }
    for (number, article) in content.articles.enumerated() {
      var expected: [UInt8] = []
      var at = 0
      for change in changes where change.article == number {
        expected += article.text[at..<change.place.lowerBound]
        expected += change.text.utf8
        at = change.place.upperBound
      }
      expected += article.text[at...]
      let meant = Rewriting.words(expected)
      let read = Rewriting.words(after.articles[number].text)
      // A headline that the copy repeats is read once as long as the two are alike.
      let old = Rewriting.words(article.text)
      let isMeant =
        read == meant || Rewriting.repeats(read, meant, old) || Rewriting.repeats(meant, read, read)
      if !isMeant { return false }
    }
    return true
  }

  /// Whether a text is another with the beginning of a third before it.
  private static func repeats(
    _ text: [ArraySlice<UInt8>], _ other: [ArraySlice<UInt8>], _ head: [ArraySlice<UInt8>]
  ) -> Bool {
    let extra = text.count - other.count
    return extra > 0 && text.suffix(other.count).elementsEqual(other)
      && text.prefix(extra).elementsEqual(head.prefix(extra))
  }

  /// A text less its white space at either end of lines: readers leave that out.
  private static func words(_ text: [UInt8]) -> [ArraySlice<UInt8>] { text.split(whereSeparator: isSpace) }
}
