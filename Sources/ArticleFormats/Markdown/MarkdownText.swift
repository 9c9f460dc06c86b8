import ArticleText

/// Builds an article's text block by block, with the places in the file that it comes from.
struct MarkdownText {
  private let source: [UInt8]
  private(set) var bytes: [UInt8] = []
  private(set) var map = SourceMap()
  private(set) var blocks: [Block] = []
  private(set) var blockStart = 0

  /// - Parameters:
  ///   - source: The file.
  ///   - capacity: The most bytes of text that there can be.
  ///   - blocks: The most blocks that there are likely to be.
  init(_ source: [UInt8], capacity: Int, blocks count: Int) {
    self.source = source
    bytes.reserveCapacity(capacity)
    // Room that is not used costs nothing, and arrays that grow are there twice for a while.
    map.reserveCapacity(max(count, capacity / 4))
    blocks.reserveCapacity(count)
  }

  /// Makes room for more than was thought of.
  mutating func reserve(bytes count: Int, pieces: Int) {
    bytes.reserveCapacity(bytes.capacity + count)
    map.reserveCapacity(map.pieces.capacity + pieces)
  }

  /// Starts a block; a blank line parts it from the one before.
  mutating func beginBlock() {
    blockStart = bytes.count
    if blockStart > 0 {
      bytes.append(0x0A)
      bytes.append(0x0A)
      blockStart += 2
    }
  }

  /// Adds bytes of the file as they are; white space opens no block.
  mutating func append(_ range: Range<Int>) {
    var start = range.lowerBound
    if bytes.count == blockStart {
      while start < range.upperBound, ASCIIBytes.isSpace(source[start]) { start += 1 }
    }
    guard start < range.upperBound else { return }
    map.append(text: bytes.count, source: start, length: range.upperBound - start)
    bytes.append(contentsOf: source[start..<range.upperBound])
  }

  /// Adds a scalar, or two, that the file writes otherwise.
  mutating func append(_ scalar: Unicode.Scalar, _ second: Unicode.Scalar? = nil, for range: Range<Int>) {
    if bytes.count == blockStart, scalar.value < 0x80, ASCIIBytes.isSpace(UInt8(scalar.value)) { return }
    let start = bytes.count
    encode(scalar)
    if let second { encode(second) }
    if bytes[start...].elementsEqual(source[range]) {
      map.append(text: start, source: range.lowerBound, length: range.count)
    } else {
      map.append(
        text: start, length: bytes.count - start, source: range.lowerBound, sourceLength: range.count)
    }
  }

  private mutating func encode(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      bytes.append(UInt8(scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Ends the block and takes the white space off its end; `nil` where nothing is left that prints.
  mutating func endBlock() -> Range<Int>? {
    while bytes.count > blockStart, let last = bytes.last, ASCIIBytes.isSpace(last) { bytes.removeLast() }
    if BlankText.isBlank(bytes, from: blockStart) { bytes.removeLast(bytes.count - max(0, blockStart - 2)) }
    map.trim(to: bytes.count)
    return bytes.count > blockStart ? blockStart..<bytes.count : nil
  }

  /// Gives a range of the text its role.
  mutating func addBlock(_ role: BlockRole, _ range: Range<Int>, runsIn: Bool = false) {
    blocks.append(Block(role, range, runsIn: runsIn))
  }

  /// Cuts the sign-off from the last paragraph.
  mutating func cutSignoff() {
    guard let last = blocks.last, last.role == .body || last.role == .lede,
      let start = WireFurniture.signoffStart(in: bytes.span, range: last.range)
    else { return }
    blocks.removeLast()
    if start > last.range.lowerBound { addBlock(last.role, last.range.lowerBound..<start) }
    addBlock(.signoff, start..<last.range.upperBound)
  }
}
