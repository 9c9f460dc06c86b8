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
    let folded = Folding.foldedBytes(surname)
    let hash = SurnameIndex.hash(folded)
    if let known = bySpelling.last(under: hash, where: { entries[Int($0)].folded == folded }) {
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
    for key in SurnameIndex.deletions(of: folded) { byDeletion.add(index, under: key) }
  }

  /// The surnames near a spelling, and the slip to each; the spelling itself is none of them.
  ///
  /// - Parameter folded: The folded bytes of the spelling.
  /// - Complexity: As many look-ups as the spelling has letters.
  public func near(_ folded: [UInt8]) -> [(entry: Entry, slip: NameSlip)] {
    guard folded.count >= 4, !entries.isEmpty else { return [] }
    var candidates: [Int32] = []
    bySkeleton.collect(under: SurnameIndex.hash(Romanisation.skeleton(folded)), into: &candidates)
    byDeletion.collect(under: SurnameIndex.hash(folded), into: &candidates)
    for key in SurnameIndex.deletions(of: folded) { byDeletion.collect(under: key, into: &candidates) }
    guard !candidates.isEmpty else { return [] }
    return candidates.sorted().compactMap { index in
      let entry = entries[Int(index)]
      return NameSlip.between(folded, entry.folded).map { (entry, $0) }
    }
  }

  /// The hash of each form with one letter left out.
  ///
  /// The hash is a polynomial in the letters, so that each form's comes of the parts before and behind the letter.
  private static func deletions(of folded: [UInt8]) -> [UInt32] {
    let count = folded.count
    var whole: UInt64 = 0
    for byte in folded { whole = step(whole, byte) }
    return [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
      var before: UInt64 = 0
      var power: UInt64 = 1
      for _ in 1..<max(1, count) { power = power &* base }
      // What stands from the letter on; then, without the letter, what stands behind it.
      var rest = whole
      for at in 0..<count {
        rest = rest &- (UInt64(folded[at]) &+ 1) &* power
        buffer[at] = finish(before &* power &+ rest)
        before = step(before, folded[at])
        power = power &* inverse
      }
      initialized = count
    }
  }

  private static func hash(_ folded: [UInt8]) -> UInt32 {
    var state: UInt64 = 0
    for byte in folded { state = step(state, byte) }
    return finish(state)
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
}
