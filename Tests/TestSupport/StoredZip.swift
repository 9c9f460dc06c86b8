/// Writes ZIP files in which nothing is packed.
public enum StoredZip {
  /// A ZIP file of some parts, each with its name.
  public static func file(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8)
      let sizes =
        number(Int(checksum(part.bytes)), 4) + number(part.bytes.count, 4) + number(part.bytes.count, 4)
      let start = file.count
      let common = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + sizes + number(name.count, 2)
      file += number(0x0403_4B50, 4) + common + number(0, 2) + name + part.bytes
      directory += number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2)
      directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(start, 4) + name
    }
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(parts.count, 2) + number(parts.count, 2)
      + number(directory.count, 4) + number(file.count, 4) + number(0, 2)
    return file + directory + end
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32.
  public static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
