internal import Synchronization

/// What finds the surnames of a list that may lie one small slip away from a spelling.
///
/// Every surname stands under its skeleton and under each of its forms with one letter left out, so that a look-up
/// costs as many probes as the spelling has letters, however long the list. The first letter is never left out: a slip
/// of typing does not change it.
final class NearSurnames: Sendable {
  private let groups: HashGroups

  /// - Parameters:
  ///   - letters: The folded bytes of all surnames.
  ///   - surnames: Those of each.
  init(_ letters: [UInt8], _ surnames: [Range<Int>]) {
    var pairs: [HashGroups.Pair] = []
    pairs.reserveCapacity(letters.count + surnames.count * 2)
    var skeleton: [UInt8] = []
    let letters = letters.span
    for (index, range) in surnames.enumerated() {
      NearSurnames.forEachKey(letters, range, &skeleton) {
        pairs.append(HashGroups.Pair(key: $0, value: Int32(index)))
      }
    }
    groups = HashGroups(pairs)
  }

  /// The places of the surnames that share a key with a spelling, in the order of the list.
  func candidates(_ folded: [UInt8]) -> [Int32] {
    var candidates: [Int32] = []
    var skeleton: [UInt8] = []
    NearSurnames.forEachKey(folded.span, 0..<folded.count, &skeleton) {
      groups.collect(under: $0, into: &candidates)
    }
    return candidates.sorted()
  }

  /// Calls `body` with each key of a spelling. Short ones have none, and those of four letters their skeleton's alone.
  ///
  /// The hash is a polynomial in the letters, so that each form's comes of the parts before and behind the letter.
  @inline(__always)
  private static func forEachKey(
    _ letters: borrowing Span<UInt8>, _ range: Range<Int>, _ skeleton: inout [UInt8], _ body: (UInt32) -> Void
  ) {
    guard range.count >= 4 else { return }
    skeleton.removeAll(keepingCapacity: true)
    Romanisation.skeleton(letters, range, into: &skeleton)
    var state: UInt64 = 1
    for byte in skeleton { state = step(state, byte) }
    body(finish(state))
    guard range.count >= 5 else { return }
    var (rest, power): (UInt64, UInt64) = (0, 1)
    for at in range {
      rest = step(rest, letters[at])
      if at > range.lowerBound { power = power &* base }
    }
    body(finish(rest))
    // What stands from the letter on; then, without the letter, what stands behind it.
    var before: UInt64 = 0
    for at in range {
      rest = rest &- (UInt64(letters[at]) &+ 1) &* power
      if at > range.lowerBound { body(finish(before &* power &+ rest)) }
      before = step(before, letters[at])
      power = power &* inverse
    }
  }

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

  /// Keeps what the first look-up makes. Where several threads come first, each makes the same and one is kept.
  struct Box: Sendable {
    private final class Content: Sendable {
      let value = AtomicLazyReference<NearSurnames>()
    }

    private var content = Content()

    /// What is kept, made now where nothing is yet.
    func value(_ make: () -> NearSurnames) -> NearSurnames {
      content.value.load() ?? content.value.storeIfNil(make())
    }

    /// Forgets what is kept, before the list changes; copies of the list keep theirs.
    mutating func renew() {
      if !isKnownUniquelyReferenced(&content) || content.value.load() != nil { content = Content() }
    }
  }
}
