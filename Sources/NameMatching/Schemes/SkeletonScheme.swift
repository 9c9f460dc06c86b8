/// A scheme that brings single words to a form that all spellings of one sound share.
final class SkeletonScheme: Sendable {
  /// What the scheme is called in explanations.
  let name: String
  /// The origin whose names it is for; nothing where it is for several.
  let origin: NameOrigin?
  /// What a name must show for the scheme to hold; nothing where it always holds.
  let trait: NameTraits
  /// Whether it is tried on names that show no trait at all.
  let isFallback: Bool
  /// One table for each way to read a spelling; two words are one if any reading of one is any reading of the other.
  let readings: [SkeletonRules]
  /// Word endings that show the trait, and words that do.
  let endings: StaticString
  let words: StaticString
  /// What a vowel costs that differs, in tenths of a letter, when forms are compared that are not the same.
  let vowelCost: Int
  /// The fewest letters of a form that says anything.
  let least: Int

  init(
    name: String, origin: NameOrigin? = nil, trait: NameTraits = [], base: StaticString,
    readings: [StaticString] = [],
    endings: StaticString = "",
    words: StaticString = "", vowelCost: Int = 7, least: Int = 2,
    isFallback: Bool = false
  ) {
    self.name = name
    self.origin = origin
    self.trait = trait
    self.readings = [SkeletonRules(base)] + readings.map { SkeletonRules($0, over: base) }
    self.endings = endings
    self.words = words
    self.vowelCost = vowelCost
    self.least = least
    self.isFallback = isFallback
  }

  /// Whether the scheme has something to say on names with these traits.
  @inline(__always)
  func holds(for traits: NameTraits) -> Bool { trait.isEmpty || !trait.isDisjoint(with: traits) }

  /// Whether any reading of the one word is any of the other's.
  func hasOneForm(_ first: NameParts, _ second: NameParts) -> Bool {
    let (a, b) = (forms(first), forms(second))
    return a.contains { $0.count >= least && b.contains($0) }
  }

  private func forms(_ name: NameParts) -> [[UInt8]] {
    guard let token = name.tokens.first else { return [] }
    let letters = name.letters.span.extracting(token.range)
    return readings.map { reading in
      [UInt8](unsafeUninitializedCapacity: 2 * token.count) { buffer, count in
        count = reading.write(letters, into: buffer, at: 0).end
      }
    }
  }
}
