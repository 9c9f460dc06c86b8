/// What bytes are known by: 128 bits that two different contents do not share by accident, nor by anybody's design.
public struct ContentHash: Sendable, Hashable {
  /// The first eight bytes of the digest, the lowest first.
  public let first: UInt64
  /// The other eight.
  public let second: UInt64

  /// Makes a hash of the halves that another has given.
  public init(first: UInt64, second: UInt64) {
    self.first = first
    self.second = second
  }

  /// The hash of some bytes. Linear.
  public init(of bytes: [UInt8]) {
    var hasher = ContentHasher()
    hasher.add(bytes)
    self = hasher.finish()
  }

  /// The digest as 32 hexadecimal digits.
  public var hexadecimal: String {
    var text = ""
    for byte in 0..<16 {
      let value = UInt8(truncatingIfNeeded: (byte < 8 ? first : second) >> UInt64(byte % 8 * 8))
      if value < 16 { text += "0" }
      text += String(value, radix: 16)
    }
    return text
  }
}

/// Makes a `ContentHash` of bytes that come piece by piece: BLAKE2b with a digest of 16 bytes and no key.
///
/// Source: RFC 7693, The BLAKE2 Cryptographic Hash. Foundation has no such hash outside of Apple's systems.
public struct ContentHasher: Sendable {
  private static let blockSize = 128
  /// The words with which the hash starts.
  private static let start: [UInt64] = [
    0x6A09_E667_F3BC_C908, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1,
    0x510E_527F_ADE6_82D1, 0x9B05_688C_2B3E_6C1F, 0x1F83_D9AB_FB41_BD6B, 0x5BE0_CD19_137E_2179,
  ]
  /// The order in which each round takes the words of a block, one hexadecimal digit each.
  private static let orders: [UInt64] = [
    0x0123_4567_89AB_CDEF, 0xEA48_9FD6_1C02_B753, 0xB8C0_52FD_AE36_7194, 0x7931_DCBE_265A_40F8,
    0x9057_24AF_E1BC_683D, 0x2C6A_0B83_4D75_FE19, 0xC51F_ED4A_0763_928B, 0xDB7E_C139_50F4_862A,
    0x6FE9_B308_C2D7_14A5, 0xA284_7615_FB9E_3CD0, 0x0123_4567_89AB_CDEF, 0xEA48_9FD6_1C02_B753,
  ]

  private var state: [UInt64]
  private var waiting = [UInt8](repeating: 0, count: blockSize)
  private var waitingCount = 0
  private var total: UInt64 = 0

  /// Makes a hasher that has seen nothing.
  public init() {
    state = ContentHasher.start
    // The parameters: a digest of 16 bytes, no key, one leaf of one level.
    state[0] ^= 0x0101_0000 ^ 16
  }

  /// Takes in bytes. Linear.
  public mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  /// Takes in the bytes of a text, and how many they are, so that two texts are not one.
  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 {
      add(UInt64($0.count))
      add(UnsafeRawBufferPointer($0))
    }
  }

  /// Takes in a number.
  public mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { add($0) }
  }

  /// Takes in bytes. Linear.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var at = 0
    // The last block is kept back, since it is mixed in another way.
    while waitingCount + bytes.count - at > ContentHasher.blockSize {
      if waitingCount == 0 {
        total += UInt64(ContentHasher.blockSize)
        mix(UnsafeRawBufferPointer(rebasing: bytes[at..<at + ContentHasher.blockSize]), isLast: false)
        at += ContentHasher.blockSize
      } else {
        let count = ContentHasher.blockSize - waitingCount
        keep(bytes, at, count)
        at += count
        mixWaiting(isLast: false)
      }
    }
    keep(bytes, at, bytes.count - at)
  }

  /// The hash of all that was taken in.
  public consuming func finish() -> ContentHash {
    for index in waitingCount..<ContentHasher.blockSize { waiting[index] = 0 }
    mixWaiting(isLast: true)
    return ContentHash(first: state[0], second: state[1])
  }

  private mutating func keep(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ count: Int) {
    guard count > 0 else { return }
    waiting.withUnsafeMutableBytes { buffer in
      UnsafeMutableRawBufferPointer(rebasing: buffer[waitingCount..<waitingCount + count])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[at..<at + count]))
    }
    waitingCount += count
  }

  private mutating func mixWaiting(isLast: Bool) {
    total += UInt64(waitingCount)
    waitingCount = 0
    let block = waiting
    block.withUnsafeBytes { mix($0, isLast: isLast) }
  }

  private mutating func mix(_ block: UnsafeRawBufferPointer, isLast: Bool) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 16) { words in
      for index in 0..<16 {
        words[index] = UInt64(
          littleEndian: block.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      }
      let (start, words) = (ContentHasher.start, UnsafeBufferPointer(words))
      var (a0, a1, a2, a3) = (state[0], state[1], state[2], state[3])
      var (b0, b1, b2, b3) = (state[4], state[5], state[6], state[7])
      var (c0, c1, c2, c3) = (start[0], start[1], start[2], start[3])
      var (d0, d1, d2, d3) = (start[4] ^ total, start[5], isLast ? ~start[6] : start[6], start[7])
      for order in ContentHasher.orders {
        @inline(__always) func word(_ place: UInt64) -> UInt64 {
          words[Int(truncatingIfNeeded: order >> (60 - 4 * place) & 15)]
        }
        ContentHasher.mix(&a0, &b0, &c0, &d0, word(0), word(1))
        ContentHasher.mix(&a1, &b1, &c1, &d1, word(2), word(3))
        ContentHasher.mix(&a2, &b2, &c2, &d2, word(4), word(5))
        ContentHasher.mix(&a3, &b3, &c3, &d3, word(6), word(7))
        ContentHasher.mix(&a0, &b1, &c2, &d3, word(8), word(9))
        ContentHasher.mix(&a1, &b2, &c3, &d0, word(10), word(11))
        ContentHasher.mix(&a2, &b3, &c0, &d1, word(12), word(13))
        ContentHasher.mix(&a3, &b0, &c1, &d2, word(14), word(15))
      }
      state[0] ^= a0 ^ c0
      state[1] ^= a1 ^ c1
      state[2] ^= a2 ^ c2
      state[3] ^= a3 ^ c3
      state[4] ^= b0 ^ d0
      state[5] ^= b1 ^ d1
      state[6] ^= b2 ^ d2
      state[7] ^= b3 ^ d3
    }
  }

  @inline(__always)
  private static func mix(
    _ a: inout UInt64, _ b: inout UInt64, _ c: inout UInt64, _ d: inout UInt64, _ x: UInt64, _ y: UInt64
  ) {
    a = a &+ b &+ x
    d = turned(d ^ a, 32)
    c = c &+ d
    b = turned(b ^ c, 24)
    a = a &+ b &+ y
    d = turned(d ^ a, 16)
    c = c &+ d
    b = turned(b ^ c, 63)
  }

  @inline(__always)
  private static func turned(_ word: UInt64, _ places: UInt64) -> UInt64 {
    word &>> places | word &<< (64 - places)
  }
}
