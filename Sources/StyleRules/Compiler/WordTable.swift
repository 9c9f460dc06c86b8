import ArticleText

/// Gives each word of a guide a number, by the hash of its folded form.
///
/// Two words of one hash share a number; whoever matches by number must look at the letters afterwards.
struct WordTable: Sendable {
  /// Only the places of the hashes count; they have no values of their own.
  private var places = WordMap<Bool>()

  /// One bit for each value of a hash's upper bits: most words of a story are none of the guide's, and this much fits
  /// into the fastest cache.
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// How many numbers are given.
  var count: Int { places.values.count }

  /// The number of a hash, 1 and up; 0 where the guide does not have it.
  @inline(__always)
  func id(_ hash: UInt32) -> Int {
    let bit = hash &>> 16
    guard bits[Int(bit &>> 6)] & (1 &<< UInt64(bit & 63)) != 0 else { return 0 }
    return (places.index(of: hash) ?? -1) &+ 1
  }

  /// The number of a hash, given to it now if it has none.
  mutating func add(_ hash: UInt32) -> Int {
    if places.index(of: hash) == nil { places[hash] = true }
    let bit = hash >> 16
    bits[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    return id(hash)
  }
}
