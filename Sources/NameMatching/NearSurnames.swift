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
  ///
  /// - Parameter skeleton: Room for a form of the spelling, which is used again.
  func candidates(_ folded: [UInt8], _ skeleton: inout [UInt8]) -> [Int32] {
    var candidates: [Int32] = []
    NearSurnames.forEachKey(folded.span, 0..<folded.count, &skeleton) {
      groups.collect(under: $0, into: &candidates)
    }
    if candidates.count > 1 { candidates.sort() }
    return candidates
  }

  /// Calls `body` with each key of a spelling. Short ones have none, and those of four letters their skeleton's alone.
  @inline(__always)
  private static func forEachKey(
    _ letters: borrowing Span<UInt8>, _ range: Range<Int>, _ skeleton: inout [UInt8], _ body: (UInt32) -> Void
  ) {
    guard range.count >= 4 else { return }
    skeleton.removeAll(keepingCapacity: true)
    Romanisation.skeleton(letters, range, into: &skeleton)
    body(LetterHash.whole(skeleton.span, 0..<skeleton.count, kind: 1))
    guard range.count >= 5 else { return }
    body(LetterHash.whole(letters, range))
    LetterHash.forEachDeletion(letters, range) { hash, at in
      if at > range.lowerBound { body(hash) }
    }
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
