/// Hashes of words and of what is left of them without one letter.
///
/// A hash is a polynomial in the letters, so that the hash of each form with a letter left out comes of the parts
/// before and behind that letter: all of a word's take as long as two readings of it.
enum LetterHash {
  private static let base: UInt64 = 0x0000_0100_0000_01B3
  /// What undoes a multiplication by the base, modulo 2 to the 64th.
  private static let inverse: UInt64 = 0xCE96_5057_AFF6_957B

  @inline(__always)
  private static func step(_ state: UInt64, _ byte: UInt8) -> UInt64 { state &* base &+ UInt64(byte) &+ 1 }

  @inline(__always)
  private static func finish(_ state: UInt64) -> UInt32 {
    let mixed = (state ^ (state >> 29)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  /// The hash of some letters.
  ///
  /// - Parameter kind: Hashes of different kinds have nothing to do with one another; those of forms without a letter
  ///   are of kind 0.
  @inline(__always)
  static func whole(_ letters: borrowing Span<UInt8>, _ range: Range<Int>, kind: UInt64 = 0) -> UInt32 {
    var state = kind
    for at in range { state = step(state, letters[at]) }
    return finish(state)
  }

  /// Calls `body` with the hash of each form of some letters with one of them left out, and that letter's place.
  @inline(__always)
  static func forEachDeletion(
    _ letters: borrowing Span<UInt8>, _ range: Range<Int>, _ body: (_ hash: UInt32, _ at: Int) -> Void
  ) {
    // What stands from the letter on; then, without the letter, what stands behind it.
    var rest: UInt64 = 0
    var power: UInt64 = 1
    for at in range {
      rest = step(rest, letters[at])
      if at > range.lowerBound { power = power &* base }
    }
    var before: UInt64 = 0
    for at in range {
      rest = rest &- (UInt64(letters[at]) &+ 1) &* power
      body(finish(before &* power &+ rest), at)
      before = step(before, letters[at])
      power = power &* inverse
    }
  }

  /// Appends the hash of each form of some letters with one of them left out.
  static func appendDeletions(
    _ letters: borrowing Span<UInt8>, _ range: Range<Int>, into keys: inout [UInt32]
  ) {
    forEachDeletion(letters, range) { hash, _ in keys.append(hash) }
  }
}
