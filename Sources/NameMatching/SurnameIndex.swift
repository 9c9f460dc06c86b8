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
    /// The place of the last bearer.
    var last: Int32 = -1
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// Somebody who bears a surname, and the place of the one before.
  private struct Bearer: Sendable {
    let person: Int32
    let before: Int32
  }

  private var letters: [UInt8] = []
  private var surnames: [Surname] = []
  private var bearers: [Bearer] = []
  /// Places of surnames by the hash of their folded bytes, of which no two are likely to share one.
  private var places = NumberMap()
  private var near = NearSurnames.Box()

  /// Makes an empty index.
  public init() {}

  /// Adds a person's surname.
  public mutating func add(_ surname: String, person: Int) {
    var surname = surname
    surname.withUTF8 { add($0, person: person) }
  }

  /// Adds a person's surname, as it is written, in UTF-8.
  public mutating func add(_ surname: UnsafeBufferPointer<UInt8>, person: Int) {
    near.renew()
    let start = letters.count
    Folding.fold(surname, into: &letters)
    let hash = letters.withUnsafeBufferPointer { TextHash.hash(UnsafeBufferPointer(rebasing: $0[start...])) }
    let known = places.insert(hash, surnames.count)
    if known == nil {
      surnames.append(Surname(start: UInt32(start), end: UInt32(letters.count)))
    } else {
      letters.removeLast(letters.count - start)
    }
    let place = known ?? surnames.count - 1
    bearers.append(Bearer(person: Int32(person), before: surnames[place].last))
    surnames[place].last = Int32(bearers.count - 1)
  }

  /// The surnames near a spelling, and the slip to each; the spelling itself is none of them.
  ///
  /// - Parameter folded: The folded bytes of the spelling.
  /// - Complexity: As many look-ups as the spelling has letters; the first one goes over the letters of all surnames.
  public func near(_ folded: [UInt8]) -> [(entry: Entry, slip: NameSlip)] {
    var scratch: [UInt8] = []
    return finder.near(folded, &scratch)
  }

  /// What finds them, made ready once for many spellings.
  public var finder: Finder {
    Finder(index: self, near: near.value { NearSurnames(letters, surnames.map(\.range)) })
  }

  /// Finds the surnames of an index near one spelling after the other.
  public final class Finder: Sendable {
    private let index: SurnameIndex
    private let near: NearSurnames

    fileprivate init(index: SurnameIndex, near: NearSurnames) {
      self.index = index
      self.near = near
    }

    /// The surnames near a spelling, as `SurnameIndex.near` tells of them.
    ///
    /// - Parameters:
    ///   - folded: The folded bytes of the spelling.
    ///   - scratch: Room that is used again from one spelling to the next.
    public func near(_ folded: [UInt8], _ scratch: inout [UInt8]) -> [(entry: Entry, slip: NameSlip)] {
      guard folded.count >= 4 else { return [] }
      return near.candidates(folded, &scratch).compactMap { place in
        let surname = index.surnames[Int(place)]
        let letters = Array(index.letters[surname.range])
        guard let slip = NameSlip.between(folded, letters) else { return nil }
        return (Entry(folded: letters, people: index.people(surname)), slip)
      }
    }
  }

  private func people(_ surname: Surname) -> [Int] {
    var people: [Int] = []
    var place = surname.last
    while place >= 0 {
      people.append(Int(bearers[Int(place)].person))
      place = bearers[Int(place)].before
    }
    return people.reversed()
  }
}
