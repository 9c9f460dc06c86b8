import ArticleText

/// Finds the listed surnames that lie one small slip away from a spelling.
///
/// Every surname stands under its skeleton and under each of its forms with one letter left out, so that a look-up
/// costs as many probes as the spelling has letters, however long the list.
public struct SurnameIndex: Sendable {
  /// One surname of the list.
  public struct Entry: Sendable {
    /// The folded bytes.
    public let folded: [UInt8]
    /// The indices of the people who bear it.
    public internal(set) var people: [Int]
  }

  private var entries: [Entry] = []
  private var byFolded: [[UInt8]: Int] = [:]
  private var bySkeleton: [[UInt8]: [Int32]] = [:]
  private var byDeletion: [UInt32: [Int32]] = [:]

  /// Makes an empty index.
  public init() {}

  /// Adds a person's surname.
  public mutating func add(_ surname: String, person: Int) {
    let folded = Folding.folded(surname.utf8)
    if let known = byFolded[folded] {
      entries[known].people.append(person)
      return
    }
    let index = Int32(entries.count)
    byFolded[folded] = entries.count
    entries.append(Entry(folded: folded, people: [person]))
    guard folded.count >= 4 else { return }
    bySkeleton[Romanisation.skeleton(folded), default: []].append(index)
    guard folded.count >= 5 else { return }
    for hash in SurnameIndex.deletions(of: folded) { byDeletion[hash, default: []].append(index) }
  }

  /// The surnames near a spelling, and the slip to each; the spelling itself is none of them.
  ///
  /// - Parameter folded: The folded bytes of the spelling.
  /// - Complexity: As many look-ups as the spelling has letters.
  public func near(_ folded: [UInt8]) -> [(entry: Entry, slip: NameSlip)] {
    guard folded.count >= 4 else { return [] }
    var candidates = Set(bySkeleton[Romanisation.skeleton(folded)] ?? [])
    if folded.count >= 4 {
      for hash in SurnameIndex.deletions(of: folded) { candidates.formUnion(byDeletion[hash] ?? []) }
    }
    return candidates.sorted().compactMap { index in
      let entry = entries[Int(index)]
      return NameSlip.between(folded, entry.folded).map { (entry, $0) }
    }
  }

  /// The hashes of the spelling and of its forms with one letter left out.
  private static func deletions(of folded: [UInt8]) -> [UInt32] {
    var hashes = [hash(folded, without: -1)]
    for at in folded.indices where at == 0 || folded[at] != folded[at - 1] {
      hashes.append(hash(folded, without: at))
    }
    return hashes
  }

  private static func hash(_ folded: [UInt8], without skipped: Int) -> UInt32 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for at in folded.indices where at != skipped { state = (state ^ UInt64(folded[at])) &* 0x0000_0100_0000_01B3 }
    return UInt32(truncatingIfNeeded: state ^ (state >> 32))
  }
}
