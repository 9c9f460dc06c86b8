import ArticleText

/// Gives each word of a guide a number, by the hash of its folded form.
///
/// Two words of one hash share a number; whoever matches by number must look at the letters afterwards.
struct WordTable: Sendable {
  /// Only the places of the hashes count; they have no values of their own.
  private var places = WordMap<Bool>()

  /// Two bits of one number for each hash: most words of a story are none of the guide's, and this much fits into the
  /// fastest cache.
  private var bits = [UInt64](repeating: 0, count: 2048)

  /// How many numbers are given.
  var count: Int { places.values.count }

  /// The number of a hash, 1 and up; 0 where the guide does not have it.
  @inline(__always)
  func id(_ hash: UInt32) -> Int {
    mayHave(hash) ? (places.index(of: hash) ?? -1) &+ 1 : 0
  }

  /// Whether a hash may be one of the guide's: of the others, one in thirty passes.
  @inline(__always)
  func mayHave(_ hash: UInt32) -> Bool {
    let mask = WordTable.mask(hash)
    return bits[Int(hash &>> 21)] & mask == mask
  }

  @inline(__always)
  private static func mask(_ hash: UInt32) -> UInt64 {
    1 &<< UInt64(hash &>> 15 & 63) | 1 &<< UInt64(hash &>> 9 & 63)
  }

  /// The number of a hash, given to it now if it has none.
  mutating func add(_ hash: UInt32) -> Int {
    if places.index(of: hash) == nil { places[hash] = true }
    bits[Int(hash >> 21)] |= WordTable.mask(hash)
    return id(hash)
  }
}
