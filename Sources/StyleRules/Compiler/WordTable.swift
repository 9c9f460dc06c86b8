import ArticleText

/// Gives each word of a guide a number, by the hash of its folded form.
///
/// Two words of one hash share a number; whoever matches by number must look at the letters afterwards.
struct WordTable: Sendable {
  /// Only the places of the hashes count; they have no values of their own.
  private var places = WordMap<Bool>()

  /// How many numbers are given.
  var count: Int { places.values.count }

  /// The number of a hash, 1 and up; 0 where the guide does not have it.
  @inline(__always)
  func id(_ hash: UInt32) -> Int { (places.index(of: hash) ?? -1) &+ 1 }

  /// The number of a hash, given to it now if it has none.
  mutating func add(_ hash: UInt32) -> Int {
    if places.index(of: hash) == nil { places[hash] = true }
    return id(hash)
  }
}
