public import ArticleText

/// An organisation or a place that a story names.
public struct StoryEntity: Sendable {
  /// The tokens of every place where it is named, in order.
  public internal(set) var mentions: [Range<Int>]
  /// The tokens of the fullest form of the name; of as full ones, the first.
  public internal(set) var name: Range<Int>

  init(_ tokens: Range<Int>) {
    mentions = [tokens]
    name = tokens
  }

  mutating func add(_ tokens: Range<Int>) {
    mentions.append(tokens)
    if tokens.count > name.count { name = tokens }
  }
}

extension StoryNames {
  /// The organisations and the places that the story names, each in the order of their first mentions.
  ///
  /// An organisation is told by a word that makes one (`Ferries Ltd`, `Ministry of Trade`), a place by what is known of
  /// the world, by a word such as `River`, or by standing behind `in` and the like and nowhere else.
  ///
  /// - Parameters:
  ///   - lexicon: The lexicon that the names were read from.
  ///   - people: The people of the story: what names them names nothing else.
  public func entities(_ lexicon: Lexicon, _ text: [UInt8], apartFrom people: [StoryPerson])
    -> (organisations: [StoryEntity], places: [StoryEntity])
  {
    var linker = EntityLinker(self, lexicon, text, people)
    return linker.link()
  }
}
