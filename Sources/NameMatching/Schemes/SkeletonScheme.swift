/// A scheme that brings single words to a form that all spellings of one sound share.
final class SkeletonScheme: Sendable {
  /// What the scheme is called in explanations.
  let name: String
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
    name: String, trait: NameTraits = [], base: StaticString, readings: [StaticString] = [],
    endings: StaticString = "",
    words: StaticString = "", vowelCost: Int = 7, least: Int = 2,
    isFallback: Bool = false
  ) {
    self.name = name
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
}
