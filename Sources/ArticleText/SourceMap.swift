/// Where each part of an article's text stands in the file.
///
/// Plain text maps onto itself; markup leaves pieces out. Looking up a range costs the logarithm of the pieces.
public struct SourceMap: Sendable {
  /// A run of text that stands in the file byte for byte, or one character that the file writes otherwise.
  ///
  /// Twelve bytes: a file has a piece for every few bytes at worst, and no more than 2 GiB.
  public struct Piece: Sendable, Hashable {
    private let textStart: UInt32
    private let sourceStart: UInt32
    /// The bytes of a run; or, with the highest bit, those of the text in four bits and those of the file in 27.
    private let extent: UInt32

    /// The most bytes of text, and of the file, that a piece has which is no run.
    fileprivate static let (mostText, mostSource) = (15, 1 << 27 - 1)

    /// Where the piece starts in `Article.text`, in bytes.
    public var text: Int { Int(textStart) }
    /// Where the piece starts in the file, in bytes; in the file as UTF-8 where it has another encoding.
    public var source: Int { Int(sourceStart) }
    /// How many bytes of text it has.
    public var length: Int { isVerbatim ? Int(extent) : Int(extent >> 27 & 15) }
    /// How many bytes of the file it has.
    public var sourceLength: Int { isVerbatim ? Int(extent) : Int(extent & 0x7FF_FFFF) }
    /// Whether the file has it byte for byte, and not as an entity or an escape.
    public var isVerbatim: Bool { extent < 0x8000_0000 }
    /// Where it ends in `Article.text`, in bytes.
    public var textEnd: Int { text + length }
    /// Where it ends in the file, in bytes.
    public var sourceEnd: Int { source + sourceLength }

    fileprivate init(text: Int, source: Int, length: Int) {
      textStart = UInt32(text)
      sourceStart = UInt32(source)
      extent = UInt32(length)
    }

    /// A tag that stands for a character may be longer than a piece can say: its end is not worth four bytes of each.
    fileprivate init(text: Int, length: Int, source: Int, sourceLength: Int) {
      textStart = UInt32(text)
      sourceStart = UInt32(source)
      extent = 0x8000_0000 | UInt32(length) << 27 | UInt32(min(sourceLength, Piece.mostSource))
    }

    /// The piece at another place of the text.
    fileprivate func moved(by shift: Int) -> Piece {
      Piece(textStart: UInt32(text + shift), sourceStart: sourceStart, extent: extent)
    }

    private init(textStart: UInt32, sourceStart: UInt32, extent: UInt32) {
      self.textStart = textStart
      self.sourceStart = sourceStart
      self.extent = extent
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

  /// Up to where the text has pieces, in bytes.
  public var end: Int { pieces.last?.textEnd ?? 0 }

  /// Adds bytes that stand in the file as they are.
  public mutating func append(text: Int, source: Int, length: Int) {
    if let last = pieces.last, last.isVerbatim, last.textEnd == text, last.sourceEnd == source {
      pieces[pieces.count - 1] = Piece(text: last.text, source: last.source, length: last.length + length)
    } else {
      pieces.append(Piece(text: text, source: source, length: length))
    }
  }

  /// Adds bytes that the file writes as an entity or an escape.
  public mutating func append(text: Int, length: Int, source: Int, sourceLength: Int) {
    let first = min(length, Piece.mostText)
    pieces.append(Piece(text: text, length: first, source: source, sourceLength: sourceLength))
    // What a longer text has more stands at the end of what the file has for it.
    var at = first
    while at < length {
      let count = min(length - at, Piece.mostText)
      pieces.append(Piece(text: text + at, length: count, source: source + sourceLength, sourceLength: 0))
      at += count
    }
  }

  /// Takes back what lies behind an offset of the text.
  public mutating func trim(to end: Int) {
    while let last = pieces.last, last.textEnd > end {
      pieces.removeLast()
      // Of a character that the file writes otherwise there is no part.
      guard last.text < end, last.isVerbatim else { continue }
      pieces.append(Piece(text: last.text, source: last.source, length: end - last.text))
    }
  }

  /// Keeps the pieces of some blocks of the text, and moves each to where it goes. Linear in pieces and blocks.
  ///
  /// The pieces stay in the room that they have: a map may be most of what is known of a file.
  ///
  /// - Parameters:
  ///   - blocks: Stretches of the text, in order; they do not overlap.
  ///   - gap: How many bytes of the new text part a block from the one before it.
  public mutating func keep(_ blocks: [Block], gap: Int) {
    // A run that goes on in the next block becomes two: there is room for them if all pieces stand so much further back.
    var read = runsCut(by: blocks)
    pieces.insert(contentsOf: repeatElement(Piece(text: 0, source: 0, length: 0), count: read), at: 0)
    // The piece that is read is held apart: what is written may take its place while the next block still needs it.
    var current = read < pieces.count ? pieces[read] : nil
    var written = 0
    var next = 0
    for block in blocks {
      let stretch = block.range
      let shift = next - stretch.lowerBound
      next += stretch.count + gap
      while let piece = current, piece.textEnd <= stretch.lowerBound {
        read += 1
        current = read < pieces.count ? pieces[read] : nil
      }
      while let piece = current, piece.text < stretch.upperBound {
        let end = min(piece.textEnd, stretch.upperBound)
        if piece.isVerbatim {
          let start = max(piece.text, stretch.lowerBound)
          pieces[written] = Piece(
            text: start + shift, source: piece.source + start - piece.text, length: end - start)
        } else {
          pieces[written] = piece.moved(by: shift)
        }
        written += 1
        if piece.isVerbatim, end < piece.textEnd { break }
        read += 1
        current = read < pieces.count ? pieces[read] : nil
      }
    }
    pieces.removeLast(pieces.count - written)
    pieces.giveBackRoom()
  }

  /// How many blocks begin in the run in which the one before them ends.
  private func runsCut(by blocks: [Block]) -> Int {
    var cut = 0
    var read = 0
    var last = 0
    for block in blocks {
      let stretch = block.range
      while read < pieces.count, pieces[read].textEnd <= stretch.lowerBound { read += 1 }
      if read < pieces.count, pieces[read].text < last { cut += 1 }
      last = stretch.upperBound
      while read < pieces.count, pieces[read].textEnd <= last { read += 1 }
    }
    return cut
  }

  /// The map of a part of the text alone, which starts at the same place. Costs the logarithm of the pieces, and theirs.
  public func part(_ range: Range<Int>) -> SourceMap {
    var part = SourceMap()
    part.transcoding = transcoding
    let first = pieces.partitioningIndex { $0.textEnd > range.lowerBound }
    let end = pieces.partitioningIndex { $0.text >= range.upperBound }
    part.pieces = Array(pieces[first..<max(first, end)])
    return part
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
    let next = pieces.partitioningIndex { $0.sourceEnd > offset }
    guard next < pieces.count else { return pieces.last?.textEnd ?? offset }
    let piece = pieces[next]
    guard piece.source < offset, piece.isVerbatim else { return piece.text }
    return piece.text + offset - piece.source
  }

  /// Whether the file has the range character for character, with nothing in between.
  public func isVerbatim(_ range: Range<Int>) -> Bool {
    guard !pieces.isEmpty else { return true }
    guard let piece = piece(at: range.lowerBound) else { return false }
    return piece.isVerbatim && range.upperBound <= piece.textEnd
  }

  /// The last piece that starts at or before an offset.
  private func piece(at offset: Int) -> Piece? {
    let next = pieces.partitioningIndex { $0.text > offset }
    return next == 0 ? nil : pieces[next - 1]
  }

  private func sourceStart(of offset: Int) -> Int {
    guard let piece = piece(at: offset) else { return pieces.first?.source ?? offset }
    let into = offset - piece.text
    if piece.isVerbatim { return piece.source + min(into, piece.length) }
    return into >= piece.length ? piece.sourceEnd : piece.source
  }

  private func sourceEnd(of offset: Int, from start: Int) -> Int {
    guard offset > start else { return sourceStart(of: offset) }
    // The end belongs to the piece of the last byte: what follows it in the file may be markup.
    guard let piece = piece(at: offset - 1) else { return pieces.first?.source ?? offset }
    if piece.isVerbatim { return piece.source + min(offset - piece.text, piece.length) }
    return piece.sourceEnd
  }
}
