internal import NameMatching

extension Story {
  /// The organisations that the story names, in the order of their first mention.
  ///
  /// They are found by the words that make one (`Ferries Ltd`, `Ministry of Trade`), and then by the beginning of the
  /// name, by a word of its own, or by its initials. Linear in the story; read once for all rules.
  public var organisations: [EntityInStory] {
    storyEntities.organisations.map { EntityInStory(story: self, entity: $0) }
  }

  /// The places that the story names, in the order of their first mention; datelines in capitals are none of them.
  ///
  /// They are found by what is known of the world, by a word such as `River`, or by standing behind `in`, `near` and the
  /// like and nowhere else. Linear in the story; read once for all rules.
  public var places: [EntityInStory] { storyEntities.places.map { EntityInStory(story: self, entity: $0) } }
}

/// An organisation or a place that a story names.
public struct EntityInStory: Sendable, TextSpan {
  let story: Story
  let entity: StoryEntity

  /// The fullest form of the name, as it is written.
  public var name: String { story.string(entity.name).joinedWords }
  /// Every place where it is named, in order.
  public var mentions: [EntityMention] { entity.mentions.map { EntityMention(range: story.range(of: $0)) } }
  /// The first mention: byte offsets in `Article.text`.
  public var range: Range<Int> { story.range(of: entity.mentions.first ?? entity.name) }
}

/// One place where an organisation or a place is named.
public struct EntityMention: Sendable, TextSpan {
  /// Byte offsets in `Article.text`.
  public let range: Range<Int>
}
