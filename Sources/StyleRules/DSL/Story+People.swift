internal import NameMatching

extension Story {
  /// The people whom the story mentions, in the order of their first mention.
  ///
  /// They are found by the story's own use of names, without any list: a full name introduces somebody, a surname
  /// alone refers back. Linear in the story; read once for all rules.
  public var people: [PersonInStory] {
    storyPeople.map { PersonInStory(story: self, person: $0) }
  }
}

/// A person whom a story mentions.
public struct PersonInStory: Sendable, TextSpan {
  let story: Story
  let person: StoryPerson

  /// The fullest form of the name, as it is written.
  public var name: String { story.string(person.name).joinedWords }
  /// The given name, where the story gives one.
  public var givenName: String? { person.givenName.map { story.string($0) } }
  /// The word by which the story calls the person alone.
  public var surname: String { story.string(person.surname) }
  /// What the story says that the person is, the first said first.
  public var roles: [String] { person.roles.map { story.string($0).joinedWords } }
  /// Every place where the person is named, in order.
  public var mentions: [PersonMention] {
    person.mentions.map { PersonMention(range: story.range(of: $0.tokens), isFullName: $0.form == .fullName) }
  }
  /// Whether a full name introduces the person.
  public var isIntroduced: Bool { person.isIntroduced }
  /// The first mention: byte offsets in `Article.text`.
  public var range: Range<Int> { mentions.first?.range ?? story.range(of: person.name) }
}

/// One place where a person is named.
public struct PersonMention: Sendable, TextSpan {
  /// Byte offsets in `Article.text`.
  public let range: Range<Int>
  /// Whether the given name or initials stand there too.
  public let isFullName: Bool
}

extension String {
  /// The words with one space between them, whatever stood there.
  var joinedWords: String {
    hasSingleSpaces ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether nothing but single spaces can stand between the words, as is so for all but one text in hundreds: cutting a
  /// text into characters costs a hundred times as much. A byte that may begin a white space beyond ASCII is one too many.
  private var hasSingleSpaces: Bool {
    var wasSpace = true
    for byte in utf8 {
      switch byte {
      case 0x20:
        if wasSpace { return false }
        wasSpace = true
      case 0x09...0x0D, 0xC2, 0xE1, 0xE2, 0xE3: return false
      default: wasSpace = false
      }
    }
    return !wasSpace
  }
}
