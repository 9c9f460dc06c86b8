/// Reads the entries of a ZIP file by its central directory.
///
/// Names are compared and never made paths: nothing is written. Source: the ZIP file format specification (APPNOTE 6.3).
struct ZipArchive {
  /// Why an archive, or an entry of it, can't be read; in words that say what to do.
  struct Failure: Error {
    let message: String
  }

  /// One entry.
  struct Entry {
    let name: ArraySlice<UInt8>
    fileprivate let method: Int
    fileprivate let isEncrypted: Bool
    fileprivate let packedSize: Int
    fileprivate let size: Int
    fileprivate let checksum: UInt32
    fileprivate let offset: Int
  }

  private let source: [UInt8]
  /// The entries, in the order of the directory.
  private(set) var entries: [Entry] = []

  /// The most bytes of XML that are read of a file: a thick book has a tenth of them.
  static let largest = 64 << 20

  /// No file that holds a story has more entries.
  private static let mostEntries = 65_536

  /// Reads the directory. Linear in its bytes.
  init(_ source: [UInt8]) throws(Failure) {
    self.source = source
    let (start, count) = try directory()
    var at = start
    while entries.count < min(count, ZipArchive.mostEntries), at + 46 <= source.count,
      number(at, 4) == 0x0201_4B50
    {
      let nameLength = number(at + 28, 2)
      let extraLength = number(at + 30, 2)
      let next = at + 46 + nameLength + extraLength + number(at + 32, 2)
      guard next <= source.count else { throw ZipArchive.cut }
      let extra = at + 46 + nameLength..<at + 46 + nameLength + extraLength
      var wide = wideFields(extra)[...]
      func field(_ place: Int) -> Int {
        let value = number(place, 4)
        return value == 0xFFFF_FFFF ? wide.popFirst() ?? value : value
      }
      let size = field(at + 24)
      let packedSize = field(at + 20)
      let offset = field(at + 42)
      entries.append(
        Entry(
          name: source[at + 46..<at + 46 + nameLength], method: number(at + 10, 2),
          isEncrypted: number(at + 8, 2) & 1 == 1, packedSize: packedSize, size: size,
          checksum: UInt32(truncatingIfNeeded: number(at + 16, 4)), offset: offset))
      at = next
    }
    guard !entries.isEmpty else { throw ZipArchive.damaged }
  }

  /// The entries with a name.
  func entries(named name: String) -> [Entry] { entries.filter { $0.name.elementsEqual(name.utf8) } }

  /// Expands an entry.
  ///
  /// - Parameters:
  ///   - entry: One of this archive's.
  ///   - limit: The most bytes that are made.
  func expand(_ entry: Entry, limit: Int) throws(Failure) -> [UInt8] {
    let name = String(decoding: entry.name.prefix(100), as: UTF8.self)
    guard !entry.isEncrypted else {
      throw Failure(message: "The file is protected by a password. Save it without one.")
    }
    guard entry.offset >= 0, entry.offset <= source.count - 30, number(entry.offset, 4) == 0x0403_4B50 else {
      throw ZipArchive.damaged
    }
    let start = entry.offset + 30 + number(entry.offset + 26, 2) + number(entry.offset + 28, 2)
    guard start <= source.count, entry.packedSize >= 0, entry.packedSize <= source.count - start else {
      throw ZipArchive.cut
    }
    guard entry.size >= 0, entry.size <= limit else { throw ZipArchive.tooLarge(name) }
    let range = start..<start + entry.packedSize
    let bytes: [UInt8]
    switch entry.method {
    case 0: bytes = Array(source[range])
    case 8:
      do throws(Inflate.Failure) {
        bytes = try Inflate.expand(source, range, size: entry.size)
      } catch {
        throw Failure(message: "The part \(name) of the file is damaged. Open it in Word and save it again.")
      }
    default:
      throw Failure(
        message: "The part \(name) is packed in a way that Copydesk does not know. Save the file with Word.")
    }
    guard Checksum.crc32(bytes) == entry.checksum else {
      throw Failure(message: "The part \(name) of the file is damaged. Open it in Word and save it again.")
    }
    return bytes
  }

  private static let cut = Failure(message: "The file was cut off. Copy it, or save it, once more.")
  private static let damaged = Failure(
    message: "The file is damaged, or is no DOCX file. Open it in Word and save it again.")

  private static func tooLarge(_ name: String) -> Failure {
    Failure(
      message:
        "The part \(name) of the file has more than \(largest >> 20) MiB when it is unpacked; it was not read."
    )
  }

  // MARK: Directory

  private func directory() throws(Failure) -> (start: Int, count: Int) {
    guard source.count >= 22 else { throw ZipArchive.cut }
    var at = source.count - 22
    let last = max(0, at - 0xFFFF)
    while at >= last, !(source[at] == 0x50 && number(at, 4) == 0x0605_4B50) { at -= 1 }
    guard at >= last else { throw ZipArchive.cut }
    let count = number(at + 10, 2)
    let start = number(at + 16, 4)
    guard count == 0xFFFF || start == 0xFFFF_FFFF, at >= 20, number(at - 20, 4) == 0x0706_4B50 else {
      return (start, count)
    }
    let wide = number(at - 12, 8)
    guard wide >= 0, wide <= source.count - 56, number(wide, 4) == 0x0606_4B50 else {
      throw ZipArchive.damaged
    }
    return (max(0, number(wide + 48, 8)), max(0, number(wide + 32, 8)))
  }

  /// The numbers of 64 bits in an entry's extra field.
  private func wideFields(_ range: Range<Int>) -> [Int] {
    var at = range.lowerBound
    while at + 4 <= range.upperBound {
      let length = number(at + 2, 2)
      let end = min(at + 4 + length, range.upperBound)
      if number(at, 2) == 1 { return stride(from: at + 4, to: end - 7, by: 8).map { number($0, 8) } }
      at += 4 + length
    }
    return []
  }

  /// A number of some bytes; -1 where it is larger than any file, or the file ends before it does.
  private func number(_ at: Int, _ count: Int) -> Int {
    guard at >= 0, at <= source.count - count else { return -1 }
    var value: UInt64 = 0
    for index in (0..<count).reversed() { value = value << 8 | UInt64(source[at + index]) }
    return Int(exactly: value) ?? -1
  }
}

/// The checksum of ZIP.
enum Checksum {
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 1024)
    for index in 0..<256 {
      var value = UInt32(index)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
      tables[index] = value
    }
    for index in 256..<1024 {
      let before = tables[index - 256]
      tables[index] = before >> 8 ^ tables[Int(before & 0xFF)]
    }
    return tables
  }()

  /// CRC-32, four bytes at a time. Linear in the bytes.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    let span = bytes.span
    let tables = tables
    let table = tables.span
    var value: UInt32 = 0xFFFF_FFFF
    var at = 0
    while at + 4 <= span.count {
      value ^=
        UInt32(span[at]) | UInt32(span[at + 1]) << 8 | UInt32(span[at + 2]) << 16 | UInt32(span[at + 3]) << 24
      value =
        table[768 + Int(value & 0xFF)] ^ table[512 + Int(value >> 8 & 0xFF)]
        ^ table[256 + Int(value >> 16 & 0xFF)] ^ table[Int(value >> 24)]
      at += 4
    }
    while at < span.count {
      value = value >> 8 ^ table[Int((value ^ UInt32(span[at])) & 0xFF)]
      at += 1
    }
    return ~value
  }
}
