/// How a file writes its characters, where it is not UTF-8.
public enum SourceEncoding: Sendable, Hashable {
  case utf16LittleEndian, utf16BigEndian
  /// What files hold that call themselves ISO 8859-1 or Windows-1252.
  case windows1252
}

/// A file in another encoding as UTF-8, with the way back to the places in the file.
///
/// What is no character of the encoding becomes U+FFFD.
public struct Transcoding: Sendable {
  /// How the file writes its characters.
  public var encoding: SourceEncoding { file.encoding }
  /// The file's bytes.
  public var source: [UInt8] { file.source }
  /// The same in UTF-8, without a byte order mark.
  public var decoded: [UInt8] { file.decoded }
  private var marks: [Mark] { file.marks }
  private let file: File

  /// What all articles of a file share: each has a place for it, and most files need none.
  private final class File: Sendable {
    let encoding: SourceEncoding
    let source: [UInt8]
    let decoded: [UInt8]
    let marks: [Mark]

    init(_ encoding: SourceEncoding, _ source: [UInt8], _ decoded: [UInt8], _ marks: [Mark]) {
      self.encoding = encoding
      self.source = source
      self.decoded = decoded
      self.marks = marks
    }
  }

  /// A character's start in both; there is one for every `stride` bytes of the file.
  private struct Mark {
    let decoded: Int
    let source: Int
  }

  private static let stride = 512

  /// Decodes a file. Linear in the bytes.
  ///
  /// - Parameters:
  ///   - source: The file's bytes.
  ///   - encoding: How they are to be read.
  public init(_ source: [UInt8], as encoding: SourceEncoding) {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(source.count)
    var marks: [Mark] = []
    let bytes = source.span
    var at = Transcoding.markLength(bytes, encoding)
    var next = at
    while at < bytes.count {
      if at >= next {
        marks.append(Mark(decoded: decoded.count, source: at))
        next = at + Transcoding.stride
      }
      let (scalar, length) = Transcoding.scalar(bytes, at, encoding)
      if scalar.value < 0x80 {
        decoded.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      at += length
    }
    file = File(encoding, source, decoded, marks)
  }

  /// The place in the file of an offset in `decoded`, both in bytes. Costs the logarithm of the file's length.
  public func sourceOffset(of offset: Int) -> Int {
    guard offset < decoded.count else { return source.count }
    let next = marks.partitioningIndex { $0.decoded > offset }
    guard next > 0 else { return 0 }
    var reached = marks[next - 1].decoded
    var at = marks[next - 1].source
    let bytes = source.span
    while at < bytes.count {
      let (scalar, length) = Transcoding.scalar(bytes, at, encoding)
      let width = UTF8.width(scalar)
      if reached + width > offset { break }
      reached += width
      at += length
    }
    return at
  }

  /// The place in the file of a range in `decoded`, both in bytes.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let start = sourceOffset(of: range.lowerBound)
    return start..<max(start, range.isEmpty ? start : sourceOffset(of: range.upperBound))
  }

  /// A text as the file writes it; `nil` where the encoding lacks one of its characters.
  public func encoded(_ text: String) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let bytes = encoded(scalar) else { return nil }
      result += bytes
    }
    return result
  }

  /// A character as the file writes it; `nil` where the encoding lacks it.
  public func encoded(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch encoding {
    case .windows1252:
      if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) { return [UInt8(scalar.value)] }
      return Transcoding.upper.firstIndex(of: scalar.value).map { [UInt8(0x80 + $0)] }
    case .utf16LittleEndian:
      return UTF16.encode(scalar).map { $0.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    case .utf16BigEndian:
      return UTF16.encode(scalar).map { $0.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }
    }
  }

  // MARK: Decoding

  /// Windows-1252 from 0x80 to 0x9F. Source: the index windows-1252 of the Encoding Standard.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
    0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A,
    0x153, 0x9D, 0x17E, 0x178,
  ]

  private static func markLength(_ bytes: borrowing Span<UInt8>, _ encoding: SourceEncoding) -> Int {
    guard bytes.count >= 2 else { return 0 }
    switch encoding {
    case .windows1252: return 0
    case .utf16LittleEndian: return bytes[0] == 0xFF && bytes[1] == 0xFE ? 2 : 0
    case .utf16BigEndian: return bytes[0] == 0xFE && bytes[1] == 0xFF ? 2 : 0
    }
  }

  /// The character at an offset, and its length in bytes of the file.
  private static func scalar(
    _ bytes: borrowing Span<UInt8>, _ at: Int, _ encoding: SourceEncoding
  ) -> (Unicode.Scalar, Int) {
    if encoding == .windows1252 {
      let byte = bytes[at]
      let value = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
      return (Unicode.Scalar(value) ?? "\u{FFFD}", 1)
    }
    guard at + 1 < bytes.count else { return ("\u{FFFD}", 1) }
    let first = unit(bytes, at, encoding)
    if let scalar = Unicode.Scalar(first) { return (scalar, 2) }
    guard first < 0xDC00, at + 3 < bytes.count else { return ("\u{FFFD}", 2) }
    let second = unit(bytes, at + 2, encoding)
    guard second & 0xFC00 == 0xDC00 else { return ("\u{FFFD}", 2) }
    let value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
    return (Unicode.Scalar(value) ?? "\u{FFFD}", 4)
  }

  private static func unit(_ bytes: borrowing Span<UInt8>, _ at: Int, _ encoding: SourceEncoding) -> UInt32 {
    let (first, second) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
    return encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second
  }
}
