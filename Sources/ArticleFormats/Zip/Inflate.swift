/// Expands what was packed by DEFLATE.
///
/// Nothing in the packed bytes makes it read outside of them, write more than it was told, or work longer than the bytes
/// that it reads and writes ask for. Source: RFC 1951.
struct Inflate {
  /// Why packed bytes can't be expanded.
  enum Failure: Error { case damaged, tooLarge }

  /// Codes of so many bits are looked up at once; longer ones bit by bit.
  private static let quick = 10

  /// A code: which symbol a run of bits stands for.
  private struct Code {
    /// By the next bits: the symbol and the number of its bits, or 0 where it has more.
    private(set) var table = [UInt16](repeating: 0, count: 1 << Inflate.quick)
    private var counts = [Int](repeating: 0, count: 16)
    private var symbols: [UInt16] = []

    /// Makes a code of the lengths of its symbols; `nil` where more symbols have a length than there are runs of bits.
    init?(_ lengths: ArraySlice<UInt8>) {
      for length in lengths { counts[Int(length)] += 1 }
      counts[0] = 0
      var left = 1
      for length in 1...15 {
        left = left << 1 - counts[length]
        guard left >= 0 else { return nil }
      }
      var offsets = [Int](repeating: 0, count: 16)
      var codes = [Int](repeating: 0, count: 16)
      for length in 1..<15 {
        offsets[length + 1] = offsets[length] + counts[length]
        codes[length + 1] = (codes[length] + counts[length]) << 1
      }
      symbols = [UInt16](repeating: 0, count: lengths.count)
      for (symbol, length) in zip(0..., lengths) where length > 0 {
        let length = Int(length)
        symbols[offsets[length]] = UInt16(symbol)
        offsets[length] += 1
        let code = codes[length]
        codes[length] += 1
        guard length <= Inflate.quick else { continue }
        var bits = Code.reversed(code, length)
        while bits < 1 << Inflate.quick {
          table[bits] = UInt16(symbol << 4 | length)
          bits += 1 << length
        }
      }
    }

    private static func reversed(_ code: Int, _ length: Int) -> Int {
      var result = 0
      for bit in 0..<length where code >> bit & 1 == 1 { result |= 1 << (length - 1 - bit) }
      return result
    }

    /// The symbol at the start of some bits, and how many it has; `nil` where they are none.
    @inline(__always)
    func symbol(_ bits: UInt64) -> (symbol: Int, length: Int)? {
      let entry = Int(table[Int(bits & UInt64(1 << Inflate.quick - 1))])
      if entry > 0 { return (entry >> 4, entry & 15) }
      return longSymbol(bits)
    }

    func longSymbol(_ bits: UInt64) -> (symbol: Int, length: Int)? {
      var code = 0
      var first = 0
      var index = 0
      for length in 1...15 {
        code |= Int(bits >> UInt64(length - 1) & 1)
        let count = counts[length]
        if code - count < first { return (Int(symbols[index + code - first]), length) }
        index += count
        first = (first + count) << 1
        code <<= 1
      }
      return nil
    }
  }

  private let end: Int
  private var at: Int
  private var bits: UInt64 = 0
  private var count = 0
  /// How many bytes were made.
  private var made = 0

  /// Expands some bytes.
  ///
  /// - Parameters:
  ///   - source: Bytes in which they stand.
  ///   - range: Which of those.
  ///   - size: How many bytes come of them, as the archive has it; no more are made.
  static func expand(_ source: [UInt8], _ range: Range<Int>, size: Int) throws(Failure) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: size)
    var inflate = Inflate(range)
    var output = result.mutableSpan
    try inflate.expand(source.span, &output)
    guard inflate.made == size else { throw .damaged }
    return result
  }

  private init(_ range: Range<Int>) {
    at = range.lowerBound
    end = range.upperBound
  }

  private mutating func expand(
    _ span: borrowing Span<UInt8>, _ result: inout MutableSpan<UInt8>
  ) throws(Failure) {
    while true {
      let isLast = try take(1, span) == 1
      switch try take(2, span) {
      case 0: try copy(span, &result)
      case 1:
        guard let literals = Code(Inflate.fixedLengths[...]),
          let distances = Code(Inflate.fixedDistances[...])
        else { throw .damaged }
        try read(literals, distances, span, &result)
      case 2:
        let (literals, distances) = try codes(span)
        try read(literals, distances, span, &result)
      default: throw .damaged
      }
      if isLast { return }
    }
  }

  private static let fixedLengths: [UInt8] = (0..<288).map {
    $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8
  }
  private static let fixedDistances = [UInt8](repeating: 5, count: 30)

  // MARK: Bits

  /// Fills the buffer to 48 bits at least; behind the end it holds zeros.
  @inline(__always)
  private mutating func fill(_ span: borrowing Span<UInt8>) {
    while count <= 56, at < end {
      bits |= UInt64(span[at]) << UInt64(count)
      at += 1
      count += 8
    }
  }

  private mutating func take(_ number: Int, _ span: borrowing Span<UInt8>) throws(Failure) -> Int {
    fill(span)
    guard number <= count else { throw .damaged }
    let value = Int(bits & (1 << UInt64(number) - 1))
    bits >>= UInt64(number)
    count -= number
    return value
  }

  // MARK: Blocks

  private mutating func copy(
    _ span: borrowing Span<UInt8>, _ result: inout MutableSpan<UInt8>
  ) throws(Failure) {
    // What is left of the byte is nothing; whole bytes go back.
    at -= count / 8
    bits = 0
    count = 0
    guard at + 4 <= end else { throw .damaged }
    let length = Int(span[at]) | Int(span[at + 1]) << 8
    guard length ^ 0xFFFF == Int(span[at + 2]) | Int(span[at + 3]) << 8 else { throw .damaged }
    at += 4
    guard at + length <= end else { throw .damaged }
    guard made + length <= result.count else { throw .tooLarge }
    for index in 0..<length { result[made + index] = span[at + index] }
    made += length
    at += length
  }

  private static let order: [Int] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private mutating func codes(_ span: borrowing Span<UInt8>) throws(Failure) -> (Code, Code) {
    let literals = try take(5, span) + 257
    let distances = try take(5, span) + 1
    let number = try take(4, span) + 4
    guard literals <= 286, distances <= 30 else { throw .damaged }
    var lengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<number { lengths[Inflate.order[index]] = UInt8(try take(3, span)) }
    guard let code = Code(lengths[...]) else { throw .damaged }
    lengths = []
    while lengths.count < literals + distances {
      let symbol = try next(code, span)
      switch symbol {
      case 0..<16: lengths.append(UInt8(symbol))
      case 16:
        guard let last = lengths.last else { throw .damaged }
        lengths += [UInt8](repeating: last, count: try take(2, span) + 3)
      case 17: lengths += [UInt8](repeating: 0, count: try take(3, span) + 3)
      default: lengths += [UInt8](repeating: 0, count: try take(7, span) + 11)
      }
    }
    guard lengths.count == literals + distances, lengths[256] > 0, let first = Code(lengths[..<literals]),
      let second = Code(lengths[literals...])
    else { throw .damaged }
    return (first, second)
  }

  private mutating func next(_ code: Code, _ span: borrowing Span<UInt8>) throws(Failure) -> Int {
    fill(span)
    guard let (symbol, length) = code.symbol(bits), length <= count else { throw .damaged }
    bits >>= UInt64(length)
    count -= length
    return symbol
  }

  /// By symbol from 257 on: the least length times 16, and how many more bits tell it.
  private static let runs: [UInt16] = zip(
    [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
      227,
      258,
    ],
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
  ).map { $0 << 4 | $1 }

  /// Reads a block; what changes with every byte is kept beside the value itself, which is slower to reach.
  private mutating func read(
    _ literals: Code, _ distances: Code, _ span: borrowing Span<UInt8>, _ result: inout MutableSpan<UInt8>
  ) throws(Failure) {
    let table = literals.table
    let quick = table.span
    let mask = UInt64(1 << Inflate.quick - 1)
    var bits = bits
    var count = count
    var at = at
    var made = made
    defer { (self.bits, self.count, self.at, self.made) = (bits, count, at, made) }
    while true {
      if count < 48 {
        if count <= 32, at + 4 <= end {
          let low = UInt64(span[at]) | UInt64(span[at + 1]) << 8
          let high = UInt64(span[at + 2]) << 16 | UInt64(span[at + 3]) << 24
          bits |= (low | high) << UInt64(count)
          at += 4
          count += 32
        }
        while count < 48, at < end {
          bits |= UInt64(span[at]) << UInt64(count)
          at += 1
          count += 8
        }
      }
      var symbol = Int(quick[Int(bits & mask)])
      var length = symbol & 15
      symbol >>= 4
      if length == 0 {
        guard let long = literals.longSymbol(bits) else { throw .damaged }
        (symbol, length) = long
      }
      guard length <= count else { throw .damaged }
      bits >>= UInt64(length)
      count -= length
      if symbol < 256 {
        guard made < result.count else { throw .tooLarge }
        result[made] = UInt8(truncatingIfNeeded: symbol)
        made += 1
        continue
      }
      if symbol == 256 { return }
      guard symbol - 257 < Inflate.runs.count else { throw .damaged }
      let run = Inflate.runs[symbol - 257]
      let size = Int(run >> 4) + Int(bits & (1 << UInt64(run & 15) - 1))
      bits >>= UInt64(run & 15)
      count -= Int(run & 15)
      guard let (place, placeLength) = distances.symbol(bits), place < 30 else { throw .damaged }
      bits >>= UInt64(placeLength)
      count -= placeLength
      let extra = place < 2 ? 0 : place / 2 - 1
      let base = place < 4 ? place + 1 : (2 + place & 1) << extra + 1
      let distance = base + Int(bits & (1 << UInt64(extra) - 1))
      bits >>= UInt64(extra)
      count -= extra
      guard count >= 0, distance <= made else { throw .damaged }
      guard made + size <= result.count else { throw .tooLarge }
      for index in made..<made + size { result[index] = result[index - distance] }
      made += size
    }
  }
}
