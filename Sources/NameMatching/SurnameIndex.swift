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
  ///
  /// The hash is a polynomial in the letters, so that each form's comes of the parts before and behind the letter.
  @inline(__always)
  private static func forEachDeletion(of folded: [UInt8], _ found: (UInt32) -> Void) {
    var prefixes: [UInt64] = [0]
    prefixes.reserveCapacity(folded.count + 1)
    var whole: UInt64 = 0
    for byte in folded {
      whole = step(whole, byte)
      prefixes.append(whole)
    }
    var power: UInt64 = 1
    for at in folded.indices.reversed() {
      if at == 0 || folded[at] != folded[at - 1] {
        found(finish(whole &- prefixes[at + 1] &* power &+ prefixes[at] &* power))
      }
      power = power &* base
    }
  }

  private static func hash(_ folded: [UInt8]) -> UInt32 {
    var state: UInt64 = 0
    for byte in folded { state = step(state, byte) }
    return finish(state)
  }

  private static let base: UInt64 = 0x0000_0100_0000_01B3

  @inline(__always)
  private static func step(_ state: UInt64, _ byte: UInt8) -> UInt64 { state &* base &+ UInt64(byte) &+ 1 }

  @inline(__always)
  private static func finish(_ state: UInt64) -> UInt32 {
    let mixed = (state ^ (state >> 29)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }
}
