internal import ArticleText
internal import Dispatch
internal import NameMatching
public import StyleRules
internal import Synchronization

/// The people whom a run of stories introduces, with their spellings and how often they are named.
public struct PeopleRoll: Sendable {
  /// One person of the roll.
  public struct Entry: Sendable, Hashable {
    /// The full name in the spelling that most stories have.
    public let name: String
    /// The word by which stories call the person alone.
    public let family: String
    /// What stories say that the person is, the most frequent first; at most three.
    public let roles: [String]
    /// How often the stories name the person, and how many of them do.
    public let mentions: Int
    /// How many stories name the person.
    public let stories: Int
    /// The other spellings of the name, each with the number of its stories.
    public let otherSpellings: [Spelling]

    /// One spelling of a name.
    public struct Spelling: Sendable, Hashable {
      /// The full name.
      public let name: String
      /// How many stories have it.
      public let stories: Int
    }
  }

  /// The people, by family name.
  public let entries: [Entry]
  /// How many articles were read.
  public let articles: Int
  /// What could not be read, or not wholly, by path.
  public let failures: [ReadFailure]

  private struct Tally {
    var family = ""
    var roles: [String: Int] = [:]
    var mentions = 0
    var stories = 0
  }

  private struct State {
    var tallies: [String: Tally] = [:]
    var register = SpellingRegister()
    var failures: [ReadFailure] = []
    var articles = 0
  }

  /// Reads the articles in parallel; the roll does not depend on it.
  public init(of files: [ArticleFile], failures: [ReadFailure] = []) {
    let state = Mutex(State())
    DispatchQueue.concurrentPerform(iterations: files.count) { PeopleRoll.read(files[$0], $0, state) }
    let (tallies, conflicts, problems, count) = state.withLock {
      ($0.tallies, $0.register.conflicts(), $0.failures, $0.articles)
    }
    entries = PeopleRoll.entries(tallies, conflicts)
    articles = count
    self.failures = (failures + problems).sorted { ($0.path, $0.reason) < ($1.path, $1.reason) }
  }

  private static func read(_ file: ArticleFile, _ index: Int, _ state: borrowing Mutex<State>) {
    let bytes: [UInt8]
    do {
      bytes = try file.bytes()
    } catch {
      state.withLock { $0.failures.append(error) }
      return
    }
    let content = file.content(of: bytes)
    let stories = content.articles.map { article in
      let story = Story(article)
      return (people: story.people.filter(\.isIntroduced), facts: story.facts)
    }
    state.withLock { state in
      state.failures += content.failures
      state.articles += stories.count
      for (number, story) in stories.enumerated() {
        state.register.add(story.facts, story: StoryNumber(file: index, article: number).number)
        for person in story.people { PeopleRoll.count(person, &state.tallies) }
      }
    }
  }

  private static func count(_ person: PersonInStory, _ tallies: inout [String: Tally]) {
    var tally = tallies[person.name] ?? Tally()
    // Of two surnames the one that comes first in the alphabet, whichever story was read first.
    tally.family = tally.family.isEmpty ? person.surname : min(tally.family, person.surname)
    for role in person.roles { tally.roles[role, default: 0] += 1 }
    tally.mentions += person.mentions.count
    tally.stories += 1
    tallies[person.name] = tally
  }

  private static func entries(_ tallies: [String: Tally], _ conflicts: [SpellingConflict]) -> [Entry] {
    var tallies = tallies
    var others: [String: [Entry.Spelling]] = [:]
    for conflict in conflicts {
      guard let wrong = tallies[conflict.wrong], var right = tallies[conflict.right] else { continue }
      tallies[conflict.wrong] = nil
      right.mentions += wrong.mentions
      right.stories += wrong.stories
      right.roles.merge(wrong.roles, uniquingKeysWith: +)
      tallies[conflict.right] = right
      others[conflict.right, default: []].append(
        Entry.Spelling(name: conflict.wrong, stories: wrong.stories))
      let further = others.removeValue(forKey: conflict.wrong) ?? []
      others[conflict.right, default: []] += further
    }
    return tallies.map { name, tally in
      let roles = tally.roles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return Entry(
        name: name, family: tally.family, roles: roles.prefix(3).map(\.key), mentions: tally.mentions,
        stories: tally.stories, otherSpellings: (others[name] ?? []).sorted { $0.name < $1.name })
    }.sorted { ($0.family, $0.name) < ($1.family, $1.name) }
  }
}
