import ArticleText

/// Tells at once that most hashes are none of a few dozen: two thousand bits say which of their lowest eleven bits are among
/// them.
struct HashFilter {
  private var bits = [UInt64](filled: 32, with: 0)

  mutating func add(_ hash: UInt32) { bits[Int(hash &>> 6 & 31)] |= 1 &<< UInt64(hash & 63) }

  /// Calls `body` with the index of each token whose hash may be among those that were added.
  @inline(__always)
  func forEach(in tokens: borrowing Span<Token>, _ body: (Int) -> Void) {
    let bits = bits.span
    for at in tokens.indices {
      let hash = tokens[at].hash
      if bits[Int(hash &>> 6 & 31)] &>> UInt64(hash & 63) & 1 != 0 { body(at) }
    }
  }
}
