import ArticleText
import NameMatching

/// The names of a guide, ready to be held against a story.
struct NameAuthority: Sendable {
  /// The folder that relative paths of data files start from.
  var dataFolder: String?
  private(set) var people: [ListedPerson] = []
  private(set) var surnames = SurnameIndex()
  /// The folded hashes of every word of every right form, and of the names in roles (`China`): such a word is never
  /// a slip of another by itself.
  private(set) var knownWords: Set<UInt32> = []
  /// A given name and a surname that the list has together.
  private(set) var fullNames: Set<UInt64> = []

  /// A person of the list, cut into what is compared.
  struct ListedPerson: Sendable {
    let entry: ListedName
    /// The surname as it is written.
    let surname: String
    /// The hashes of the given names and of the nicknames that the aliases show.
    let givenNames: Set<UInt32>
    /// The words of each role that tell something.
    let roles: [[RoleWord]]
    let rule: Int
  }

  /// A word of a role, by hash and by stem, so that `Russia` meets `Russian`.
  struct RoleWord: Sendable, Hashable {
    let hash: UInt32
    let stem: UInt32
  }

  func path(ofDataFile path: String) -> String {
    guard !path.hasPrefix("/"), let dataFolder else { return path }
    return "\(dataFolder)/\(path)"
  }

  mutating func add(_ entry: ListedName, rule: Int) {
    for form in [entry.name] + entry.aliases {
      for token in Lexicon.tokens(of: form) where token.kind == .word { knownWords.insert(token.hash) }
    }
    for role in entry.roles {
      for token in Lexicon.tokens(of: role) where token.startsWithCapital { knownWords.insert(token.hash) }
    }
    guard entry.kind == .person else { return }
    let words = NameAuthority.words(entry.name)
    guard words.count >= 2 else { return }
    let family = entry.family.map(NameAuthority.words) ?? [words[words.count - 1]]
    guard let surname = family.last else { return }
    let familyHashes = Set(family.map(Folding.hash))
    var given = Set(words.map(Folding.hash)).subtracting(familyHashes)
    for alias in entry.aliases {
      let parts = NameAuthority.words(alias)
      if parts.count >= 2, let last = parts.last, familyHashes.contains(Folding.hash(last)) {
        given.formUnion(parts.dropLast().map(Folding.hash))
      }
    }
    for name in given { fullNames.insert(NameAuthority.pair(name, Folding.hash(surname))) }
    surnames.add(surname, person: people.count)
    people.append(
      ListedPerson(
        entry: entry, surname: surname, givenNames: given, roles: entry.roles.map(NameAuthority.roleWords),
        rule: rule))
  }

  static func pair(_ given: UInt32, _ surname: UInt32) -> UInt64 { UInt64(given) << 32 | UInt64(surname) }

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "-" }.map(String.init)
  }

  private static func roleWords(_ role: String) -> [RoleWord] {
    let bytes = Array(role.utf8)
    return Lexicon.tokens(of: bytes.span, in: 0..<bytes.count).filter { $0.kind == .word && $0.count > 2 }
      .filter { !RoleWords.isFunctionWord($0.hash) }
      .map { RoleWord(hash: $0.hash, stem: RoleWords.stem($0, bytes)) }
  }
}

/// What is compared of the words that say what somebody is.
enum RoleWords {
  private static let functionWords: Set<UInt32> = Set(
    ["the", "and", "for", "from", "with", "former", "of", "at", "in"].map(Folding.hash))

  static func isFunctionWord(_ hash: UInt32) -> Bool { functionWords.contains(hash) }

  /// The hash of a word's first four letters where it has more, so that a country meets its adjective.
  static func stem(_ token: Token, _ text: [UInt8]) -> UInt32 {
    guard token.count > 4 else { return token.hash }
    return Folding.hash(String(decoding: text[Int(token.start)..<Int(token.start) + 4], as: UTF8.self))
  }
}
