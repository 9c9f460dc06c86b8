/// Tells at once that most hashes are none of a few dozen: two thousand bits say which of their lowest eleven bits are among
/// them.
struct HashFilter {
  private var bits = [UInt64](repeating: 0, count: 32)

  mutating func add(_ hash: UInt32) { bits[Int(hash &>> 6 & 31)] |= 1 &<< UInt64(hash & 63) }

  /// Whether a hash may be among those that were added.
  @inline(__always)
  func mayHave(_ hash: UInt32) -> Bool { bits[Int(hash &>> 6 & 31)] &>> UInt64(hash & 63) & 1 != 0 }
}
