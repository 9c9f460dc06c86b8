import ArticleText

/// Finds the listed surnames that lie one small slip away from a spelling.
///
/// The letters of all surnames lie in one run of bytes. What finds near ones is made when the first look-up asks for
/// it: `NearSurnames`.
public struct SurnameIndex: Sendable {
  /// One surname of the list.
  public struct Entry: Sendable {
    /// The folded bytes.
    public let folded: [UInt8]
    /// The indices of the people who bear it, in the order in which they came.
    public let people: [Int]
  }

  private struct Surname: Sendable {
    let start: UInt32
    let end: UInt32
    let hash: UInt32
    /// The places of the first and the last bearer.
    let first: Int32
    var last: Int32
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// Somebody who bears a surname, and the place of the next one.
  private struct Bearer: Sendable {
    let person: Int32
    var next: Int32
  }

  private var letters: [UInt8] = []
  private var surnames: [Surname] = []
  private var bearers: [Bearer] = []
  /// Places of surnames by their hash, open addressing; -1 where none is.
  private var slots = [Int32](repeating: -1, count: 64)
  private var near = NearSurnames.Box()

  /// Makes an empty index.
  public init() {}

  /// Adds a person's surname.
  public mutating func add(_ surname: String, person: Int) {
    var surname = surname
    _ = surname.withUTF8 { add($0, hash: Folding.hash($0), person: person) }
  }

  /// Adds a person's surname.
  ///
  /// - Parameters:
  ///   - surname: The surname as it is written, in UTF-8.
  ///   - hash: Its folded hash, which `Folding` gives.
  ///   - person: The index of the person.
  /// - Returns: Whether the surname is new.
  public mutating func add(_ surname: UnsafeBufferPointer<UInt8>, hash: UInt32, person: Int) -> Bool {
    near.renew()
    let start = letters.count
    Folding.fold(surname, into: &letters)
    if surnames.count * 2 >= slots.count { grow() }
    let slot = slot(of: hash, start..<letters.count)
    let bearer = Int32(bearers.count)
    bearers.append(Bearer(person: Int32(person), next: -1))
    if slots[slot] >= 0 {
      letters.removeLast(letters.count - start)
      let known = Int(slots[slot])
      bearers[Int(surnames[known].last)].next = bearer
      surnames[known].last = bearer
      return false
    }
    slots[slot] = Int32(surnames.count)
    surnames.append(
      Surname(
        start: UInt32(start), end: UInt32(letters.count), hash: hash, first: bearer, last: bearer))
    return true
  }

  /// The slot in which a surname is, or the free one where it belongs.
  @inline(__always)
  private func slot(of hash: UInt32, _ range: Range<Int>) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let known = surnames[Int(slots[slot])]
      if known.hash == hash, isSame(known.range, range) { break }
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  @inline(__always)
  private func isSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard first.count == second.count else { return false }
    for index in 0..<first.count
    where letters[first.lowerBound + index] != letters[second.lowerBound + index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (index, surname) in surnames.enumerated() {
      slots[slot(of: surname.hash, surname.range)] = Int32(index)
    }
  }

  /// The surnames near a spelling, and the slip to each; the spelling itself is none of them.
  ///
  /// - Parameter folded: The folded bytes of the spelling.
  /// - Complexity: As many look-ups as the spelling has letters; the first one goes over the letters of all surnames.
  public func near(_ folded: [UInt8]) -> [(entry: Entry, slip: NameSlip)] {
    guard folded.count >= 4, !surnames.isEmpty else { return [] }
    let near = near.value { NearSurnames(letters, surnames.map(\.range)) }
    return near.candidates(folded).compactMap { index in
      let surname = surnames[Int(index)]
      let letters = Array(letters[surname.range])
      guard let slip = NameSlip.between(folded, letters) else { return nil }
      return (Entry(folded: letters, people: people(surname)), slip)
    }
  }

  private func people(_ surname: Surname) -> [Int] {
    var people: [Int] = []
    var place = surname.first
    while place >= 0 {
      people.append(Int(bearers[Int(place)].person))
      place = bearers[Int(place)].next
    }
    return people
  }
}
