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
  private var bySpelling = HashChains()
  private var bySkeleton = HashChains()
  private var byDeletion = HashChains()

  /// Makes an empty index.
  public init() {}

  /// Adds a person's surname.
  public mutating func add(_ surname: String, person: Int) {
    let folded = Folding.folded(surname.utf8)
    let hash = SurnameIndex.hash(folded)
    var known: Int32 = -1
    bySpelling.forEach(under: hash) { if entries[Int($0)].folded == folded { known = $0 } }
    if known >= 0 {
      entries[Int(known)].people.append(person)
      return
    }
    let index = Int32(entries.count)
    entries.append(Entry(folded: folded, people: [person]))
    bySpelling.add(index, under: hash)
    guard folded.count >= 4 else { return }
    bySkeleton.add(index, under: SurnameIndex.hash(Romanisation.skeleton(folded)))
    guard folded.count >= 5 else { return }
    byDeletion.add(index, under: hash)
    SurnameIndex.forEachDeletion(of: folded) { byDeletion.add(index, under: $0) }
  }

  /// The surnames near a spelling, and the slip to each; the spelling itself is none of them.
  ///
  /// - Parameter folded: The folded bytes of the spelling.
  /// - Complexity: As many look-ups as the spelling has letters.
  public func near(_ folded: [UInt8]) -> [(entry: Entry, slip: NameSlip)] {
    guard folded.count >= 4, !entries.isEmpty else { return [] }
    var candidates: [Int32] = []
    func add(_ index: Int32) { if !candidates.contains(index) { candidates.append(index) } }
    bySkeleton.forEach(under: SurnameIndex.hash(Romanisation.skeleton(folded)), add)
    byDeletion.forEach(under: SurnameIndex.hash(folded), add)
    SurnameIndex.forEachDeletion(of: folded) { byDeletion.forEach(under: $0, add) }
    guard !candidates.isEmpty else { return [] }
    return candidates.sorted().compactMap { index in
      let entry = entries[Int(index)]
      return NameSlip.between(folded, entry.folded).map { (entry, $0) }
    }
  }

  /// Calls `found` with the hash of each form with one letter left out.
  @inline(__always)
  private static func forEachDeletion(of folded: [UInt8], _ found: (UInt32) -> Void) {
    for skipped in folded.indices where skipped == 0 || folded[skipped] != folded[skipped - 1] {
      var state: UInt64 = 0xCBF2_9CE4_8422_2325
      for at in folded.indices where at != skipped { state = step(state, folded[at]) }
      found(UInt32(truncatingIfNeeded: state ^ (state >> 32)))
    }
  }

  private static func hash(_ folded: [UInt8]) -> UInt32 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in folded { state = step(state, byte) }
    return UInt32(truncatingIfNeeded: state ^ (state >> 32))
  }

  @inline(__always)
  private static func step(_ state: UInt64, _ byte: UInt8) -> UInt64 { (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}
