/// Where each part of an article's text stands in the file.
///
/// Plain text maps onto itself; markup leaves pieces out. Looking up a range costs the logarithm of the pieces.
public struct SourceMap: Sendable {
  /// A run of text that stands in the file byte for byte, or one character that the file writes otherwise.
  public struct Piece: Sendable, Hashable {
    private let textStart: UInt32
    private let sourceStart: UInt32
    private let textCount: UInt32
    private let sourceCount: UInt32

    /// Where the piece starts in `Article.text`, in bytes.
    public var text: Int { Int(textStart) }
    /// Where the piece starts in the file, in bytes; in the file as UTF-8 where it has another encoding.
    public var source: Int { Int(sourceStart) }
    /// How many bytes of text it has.
    public var length: Int { Int(textCount) }
    /// How many bytes of the file it has; another number than `length` means an entity or an escape.
    public var sourceLength: Int { Int(sourceCount) }

    /// A file has a piece for every few bytes at worst, and no more than 4 GiB: numbers of 32 bits do.
    init(text: Int, source: Int, length: Int, sourceLength: Int) {
      textStart = UInt32(text)
      sourceStart = UInt32(source)
      textCount = UInt32(length)
      sourceCount = UInt32(sourceLength)
    }
  }

  /// The pieces in order; empty where the text is the file.
  public private(set) var pieces: [Piece] = []
  /// The file in UTF-8, where it has another encoding: then the pieces are places of that.
  public var transcoding: Transcoding?

  /// The map of a text that is the file itself.
  public static let identity = SourceMap()

  /// Makes an empty map, to which pieces are added in order.
  public init() {}

  /// Makes room for so many pieces, so that a map of many takes no more than they do.
  public mutating func reserveCapacity(_ count: Int) { pieces.reserveCapacity(count) }

  /// Adds bytes that stand in the file as they are.
  public mutating func append(text: Int, source: Int, length: Int) {
    append(text: text, length: length, source: source, sourceLength: length)
  }

  /// Adds bytes that the file writes as an entity or an escape.
  public mutating func append(text: Int, length: Int, source: Int, sourceLength: Int) {
    if let last = pieces.last, last.length == last.sourceLength, length == sourceLength,
      last.text + last.length == text, last.source + last.length == source
    {
      pieces[pieces.count - 1] = Piece(
        text: last.text, source: last.source, length: last.length + length,
        sourceLength: last.length + length)
    } else {
      pieces.append(Piece(text: text, source: source, length: length, sourceLength: sourceLength))
    }
  }

  /// Takes back what lies behind an offset of the text.
  public mutating func trim(to end: Int) {
    while let last = pieces.last, last.text + last.length > end {
      pieces.removeLast()
      // Of a character that the file writes otherwise there is no part.
      guard last.text < end, last.length == last.sourceLength else { continue }
      pieces.append(
        Piece(text: last.text, source: last.source, length: end - last.text, sourceLength: end - last.text))
    }
  }

  /// The bytes of the file from the start of a text range to its end.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let decoded = decodedRange(of: range)
    return transcoding?.sourceRange(of: decoded) ?? decoded
  }

  /// The bytes of the file as UTF-8 from the start of a text range to its end.
  public func decodedRange(of range: Range<Int>) -> Range<Int> {
    guard !pieces.isEmpty else { return range }
    let start = sourceStart(of: range.lowerBound)
    return start..<max(start, sourceEnd(of: range.upperBound, from: range.lowerBound))
  }

  /// The first byte of the text that stands at or behind an offset of the file as UTF-8; the text's end where none does.
  ///
  /// Costs the logarithm of the pieces.
  public func textOffset(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      let isBefore = pieces[middle].source + pieces[middle].sourceLength <= offset
      if isBefore { low = middle + 1 } else { high = middle }
    }
    guard low < pieces.count else { return pieces.last.map { $0.text + $0.length } ?? offset }
    let piece = pieces[low]
    guard piece.source < offset, piece.length == piece.sourceLength else { return piece.text }
    return piece.text + offset - piece.source
  }

  /// Whether the file has the range character for character, with nothing in between.
  public func isVerbatim(_ range: Range<Int>) -> Bool {
    guard !pieces.isEmpty else { return true }
    guard let piece = piece(at: range.lowerBound) else { return false }
    return piece.length == piece.sourceLength && range.upperBound <= piece.text + piece.length
  }

  /// The last piece that starts at or before an offset.
  private func piece(at offset: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : pieces[low - 1]
  }

  private func sourceStart(of offset: Int) -> Int {
    guard let piece = piece(at: offset) else { return pieces.first?.source ?? offset }
    let into = offset - piece.text
    if piece.length == piece.sourceLength { return piece.source + min(into, piece.length) }
    return into >= piece.length ? piece.source + piece.sourceLength : piece.source
  }

  private func sourceEnd(of offset: Int, from start: Int) -> Int {
    guard offset > start else { return sourceStart(of: offset) }
    // The end belongs to the piece of the last byte: what follows it in the file may be markup.
    guard let piece = piece(at: offset - 1) else { return pieces.first?.source ?? offset }
    if piece.length == piece.sourceLength { return piece.source + min(offset - piece.text, piece.length) }
    return piece.source + piece.sourceLength
  }
}
