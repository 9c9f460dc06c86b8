public import ArticleText

/// Turns the findings of one article into places of its file.
public struct FindingLocator {
  private var article: Article
  private let places: ArticlePlaces
  private var seen: [UInt64: Int] = [:]

  /// How much of a line an excerpt shows on either side, in bytes.
  private static let reach = 160

  /// Makes a locator. Linear in the file.
  public init(_ article: Article) {
    self.article = article
    places = ArticlePlaces(article)
  }

  /// Goes on to another article of the same file.
  public mutating func turn(to article: Article) { self.article = article }

  /// The finding with its place in the file, its fingerprint and the copy around it.
  public mutating func locate(_ ruled: RuledFinding) -> ReportedFinding {
    let finding = ruled.finding
    let source = article.sourceMap.decodedRange(of: finding.range)
    return ReportedFinding(
      path: article.path, rule: ruled.rule.id, severity: ruled.rule.severity, message: finding.message,
      text: article.string(finding.range), start: position(source.lowerBound),
      end: position(source.upperBound),
      suggestions: finding.suggestions,
      related: finding.related.map { related in
        let place = article.sourceMap.decodedRange(of: related.range)
        return ReportedFinding.Related(
          path: article.path, start: position(place.lowerBound), end: position(place.upperBound),
          text: article.string(related.range), message: related.message)
      },
      fingerprint: fingerprint(of: finding, ruled.rule.id),
      excerpt: article.layout == nil
        ? excerpt(source, in: article.decoded) : excerpt(finding.range, in: article.text),
      part: places.part(at: source.lowerBound))
  }

  /// Whether a range of byte offsets lies in the article's text.
  public func contains(_ range: Range<Int>) -> Bool { range.upperBound <= article.text.count }

  /// A range of the article's text as a place that belongs to a finding elsewhere.
  public func related(_ range: Range<Int>, _ message: String) -> ReportedFinding.Related? {
    guard contains(range) else { return nil }
    let place = article.sourceMap.decodedRange(of: range)
    return ReportedFinding.Related(
      path: article.path, start: position(place.lowerBound), end: position(place.upperBound),
      text: article.string(range), message: message)
  }

  private func position(_ offset: Int) -> Position { places.position(of: offset) }

  /// The line around a range; of a packed file its text is shown, and not the markup.
  private func excerpt(_ range: Range<Int>, in bytes: [UInt8]) -> ReportedFinding.Excerpt {
    let line = places.line(at: range.lowerBound) ?? textLine(at: range.lowerBound)
    let start = boundary(max(line.lowerBound, range.lowerBound - Self.reach), bytes, forwards: true)
    let end = min(
      range.upperBound, line.upperBound, boundary(range.lowerBound + 2 * Self.reach, bytes, forwards: false))
    let stop = boundary(min(line.upperBound, end + Self.reach), bytes, forwards: false)
    func string(_ from: Int, _ to: Int) -> String {
      from < to ? String(decoding: bytes[from..<to], as: UTF8.self) : ""
    }
    return ReportedFinding.Excerpt(
      before: string(start, range.lowerBound), marked: string(range.lowerBound, end),
      after: string(end, stop),
      isCutBefore: start > line.lowerBound, isCutAfter: stop < line.upperBound)
  }

  /// The line of the text on which an offset stands, as far as an excerpt reaches.
  private func textLine(at offset: Int) -> Range<Int> {
    let text = article.text
    let start = text[max(0, offset - 2 * Self.reach)..<offset].lastIndex(of: 0x0A).map { $0 + 1 }
    let limit = min(text.count, offset + 4 * Self.reach)
    let end = text[min(offset, limit)..<limit].firstIndex(of: 0x0A)
    return (start ?? max(0, offset - 2 * Self.reach))..<(end ?? limit)
  }

  /// The nearest offset that does not cut a scalar.
  private func boundary(_ offset: Int, _ bytes: [UInt8], forwards: Bool) -> Int {
    var offset = min(offset, bytes.count)
    var steps = 0
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80, steps < 4 {
      offset += forwards ? 1 : -1
      steps += 1
    }
    return offset
  }

  /// Hashes the rule, the text and three words on either side; a second finding with the same hash gets another.
  private mutating func fingerprint(of finding: Finding, _ rule: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    add(rule.utf8)
    add(article.text[finding.range])
    add(words(before: finding.range.lowerBound))
    add(words(after: finding.range.upperBound))
    let time = seen[hash, default: 0]
    seen[hash] = time + 1
    if time > 0 { add(String(time).utf8) }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private func words(before offset: Int) -> ArraySlice<UInt8> {
    var start = offset
    var spaces = 0
    while start > 0, offset - start < 80 {
      if article.text[start - 1] == 0x20 || article.text[start - 1] == 0x0A { spaces += 1 }
      if spaces > 3 || article.text[start - 1] == 0x0A { break }
      start -= 1
    }
    return article.text[start..<offset]
  }

  private func words(after offset: Int) -> ArraySlice<UInt8> {
    var end = offset
    var spaces = 0
    while end < article.text.count, end - offset < 80 {
      if article.text[end] == 0x20 { spaces += 1 }
      if spaces > 3 || article.text[end] == 0x0A { break }
      end += 1
    }
    return article.text[offset..<end]
  }
}
