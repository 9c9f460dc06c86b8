public import ArticleText

/// A word of a name that a story writes with its accents in one place and without them in another.
public struct MixedDiacritics: Sendable {
  /// The tokens of each place with the spelling that is to change, in order.
  public let places: [Range<Int>]
  /// The tokens of the other spelling's first place.
  public let other: Range<Int>
  /// How often the other spelling stands in the story.
  public let otherCount: Int
}

extension StoryNames {
  /// The words of names that are written with and without their accents, by place.
  ///
  /// The spelling that the story has more often stays; of two that it has equally often, the one with accents.
  ///
  /// - Parameter lexicon: The lexicon that the names were read from.
  public func mixedDiacritics(_ lexicon: Lexicon) -> [MixedDiacritics] {
    let tokens = lexicon.tokens.span
    func isAccented(_ element: Int) -> Bool {
      elements[element].tokens.contains { tokens[$0].flags.contains(.accented) }
    }
    guard elements.indices.contains(where: isAccented) else { return [] }
    var result: [MixedDiacritics] = []
    for word in words where word.total > 1 {
      var accented: [Range<Int>] = []
      var plain: [Range<Int>] = []
      var index = word.latest
      while index >= 0 {
        let element = Int(occurrences[Int(index)].element)
        if isAccented(element) {
          accented.append(elements[element].tokens)
        } else {
          plain.append(elements[element].tokens)
        }
        index = occurrences[Int(index)].previous
      }
      guard let one = accented.last, let other = plain.last else { continue }
      let keepsAccents = accented.count >= plain.count
      result.append(
        MixedDiacritics(
          places: (keepsAccents ? plain : accented).reversed(), other: keepsAccents ? one : other,
          otherCount: max(accented.count, plain.count)))
    }
    return result.sorted { $0.places[0].lowerBound < $1.places[0].lowerBound }
  }
}
