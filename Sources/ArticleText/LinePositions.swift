/// Turns byte offsets of a file into lines and columns.
public struct LinePositions: Sendable {
  private let source: [UInt8]
  /// Where the lines start: a file may have one for every byte, and no more than 4 GiB.
  private let starts: [UInt32]
  /// How many scalars start before each multiple of `stride`, so that a line of 100 MB costs no more than a short one.
  private let scalars: [Int]
  private static let stride = 1024

  /// Finds the line starts; linear in the bytes.
  ///
  /// A line ends at LF, CR LF or a lone CR.
  public init(_ source: [UInt8]) {
    self.source = source
    let bytes = source.span
    var lines = 1
    for at in bytes.indices where bytes[at] == 0x0A || bytes[at] == 0x0D { lines += 1 }
    var starts: [UInt32] = []
    // No more than that: an array that grows is there twice for a while.
    starts.reserveCapacity(lines)
    starts.append(0)
    var scalars: [Int] = []
    scalars.reserveCapacity(source.count / LinePositions.stride + 1)
    var count = 0
    for at in bytes.indices {
      if at % LinePositions.stride == 0 { scalars.append(count) }
      let byte = bytes[at]
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte == 0x0A || (byte == 0x0D && !(at + 1 < bytes.count && bytes[at + 1] == 0x0A)) {
        starts.append(UInt32(at + 1))
      }
    }
    scalars.append(count)
    self.starts = starts
    self.scalars = scalars
  }

  /// The 1-based line and column of a byte offset; columns count Unicode scalars.
  ///
  /// Costs the logarithm of the number of lines.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let line = index(of: offset)
    return (line + 1, scalars(before: offset) - scalars(before: Int(starts[line])) + 1)
  }

  /// The bytes of the line on which an offset stands, without its end.
  public func line(at offset: Int) -> Range<Int> {
    let line = index(of: offset)
    let start = Int(starts[line])
    var end = line + 1 < starts.count ? Int(starts[line + 1]) : source.count
    while end > start, source[end - 1] == 0x0A || source[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The byte offset at which a 1-based line starts; none where there is no such line.
  public func start(ofLine line: Int) -> Int? {
    starts.indices.contains(line - 1) ? Int(starts[line - 1]) : nil
  }

  private func scalars(before offset: Int) -> Int {
    let offset = min(offset, source.count)
    let mark = min(offset / LinePositions.stride, max(0, scalars.count - 2))
    guard !source.isEmpty else { return 0 }
    var count = scalars[mark]
    for byte in source[mark * LinePositions.stride..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private func index(of offset: Int) -> Int {
    starts.partitioningIndex { Int($0) > offset } - 1
  }
}
