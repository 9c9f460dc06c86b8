/// The letters of a short name, kept in place: no memory is asked for.
struct ShortLetters: Equatable {
  /// A name of so many letters is not kept whole.
  static let most = 60

  private var bytes = SIMD64<UInt8>()
  private(set) var count = 0

  @inline(__always)
  subscript(place: Int) -> UInt8 { withUnsafeBytes(of: bytes) { $0[place] } }

  /// - Precondition: They have room.
  mutating func append(_ letters: WordLetters) {
    precondition(count + letters.count < ShortLetters.most)
    let start = count
    withUnsafeMutableBytes(of: &bytes) { bytes in
      for place in letters.indices { bytes[start + place] = letters[place] }
    }
    count += letters.count
  }

  /// The hash of the first letters, as `TokenTable` has it.
  func hash(upTo end: Int) -> UInt64 {
    withUnsafeBytes(of: bytes) { TokenTable.hash($0[..<end]) }
  }

  /// Whether what follows a place is the same as what follows a place of others.
  func hasTail(from start: Int, of other: ShortLetters, from otherStart: Int) -> Bool {
    guard count - start == other.count - otherStart else { return false }
    for place in 0..<(count - start) where self[start + place] != other[otherStart + place] { return false }
    return true
  }
}
