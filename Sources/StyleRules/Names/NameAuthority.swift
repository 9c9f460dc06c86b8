import ArticleText
import NameMatching

/// The names of a guide, ready to be held against a story.
struct NameAuthority: Sendable {
  /// The folder that relative paths of data files start from.
  var dataFolder: String?
  private(set) var people: [ListedPerson] = []
  private(set) var surnames = SurnameIndex()
  /// The indices of the people who bear a given name.
  private(set) var byGivenName = WordMap<[Int]>()
  /// The folded hashes of every word of every right form, and of the names in roles (`China`): such a word is never
  /// a slip of another by itself.
  private(set) var knownWords = WordSet()
  /// The hashes and stems of every word of every role.
  private var roleHashes = WordSet()
  /// A given name and a surname that the list has together, joined by `pair`.
  private(set) var fullNames = WordSet()

  /// A person of the list, cut into what is compared.
  struct ListedPerson: Sendable {
    let entry: ListedName
    /// The surname as it is written.
    let surname: String
    /// The hashes of the given names, also of those in the aliases.
    let givenNames: [UInt32]
    let rule: Int

    /// The words of each role that tell something.
    var roles: [[RoleWord]] { entry.roles.map(NameAuthority.roleWords) }
  }

  /// A word of a role, by hash and by stem, so that `Russia` meets `Russian`.
  struct RoleWord: Sendable, Hashable {
    let hash: UInt32
    let stem: UInt32
  }

  /// Whether a word belongs to some listed person's role.
  func isRoleWord(_ token: Token, _ text: [UInt8]) -> Bool {
    roleHashes.contains(token.hash) || roleHashes.contains(RoleWords.stem(token, text))
  }

  func path(ofDataFile path: String) -> String {
    guard !path.hasPrefix("/"), let dataFolder else { return path }
    return "\(dataFolder)/\(path)"
  }

  mutating func add(_ entry: ListedName, rule: Int) {
    var words: [Word] = []
    NameAuthority.forEachWord(in: entry.name) { words.append($0) }
    for word in words { knownWords.insert(word.hash) }
    NameAuthority.forEachWord(in: entry.role) { word in
      if word.isCapitalised { knownWords.insert(word.hash) }
      roleHashes.insert(word.hash)
      roleHashes.insert(word.stem)
    }
    var aliases: [Word] = []
    if !entry.otherForms.isEmpty { NameAuthority.forEachWord(in: entry.otherForms) { aliases.append($0) } }
    for word in aliases { knownWords.insert(word.hash) }
    guard entry.kind == .person, words.count >= 2 || entry.family != nil else { return }
    var family: [Word] = []
    if let written = entry.family {
      NameAuthority.forEachWord(in: written) { family.append($0) }
    } else {
      family = [words[words.count - 1]]
    }
    guard let surname = family.last else { return }
    // The given names of the aliases count too; what is no given name there does no harm.
    var given: [UInt32] = []
    for word in words where !family.contains(where: { $0.hash == word.hash }) { given.append(word.hash) }
    for word in aliases where !family.contains(where: { $0.hash == word.hash }) { given.append(word.hash) }
    for name in given {
      fullNames.insert(NameAuthority.pair(name, surname.hash))
      byGivenName.update(name, default: []) { $0.append(people.count) }
      // The last word of another form is a right surname of the same person.
      for word in aliases where word.isLast { fullNames.insert(NameAuthority.pair(name, word.hash)) }
    }
    let text = String(decoding: Array((entry.family ?? entry.name).utf8)[surname.range], as: UTF8.self)
    surnames.add(text, person: people.count)
    people.append(ListedPerson(entry: entry, surname: text, givenNames: given, rule: rule))
  }

  /// One number for a given name and a surname together.
  static func pair(_ given: UInt32, _ surname: UInt32) -> UInt32 { (given &* 0x9E37_79B1) ^ surname }

  /// A word of a name or a role.
  private struct Word {
    /// Its bytes in the text.
    let range: Range<Int>
    let hash: UInt32
    /// The hash of its first four letters.
    let stem: UInt32
    let isCapitalised: Bool
    /// Whether it ends a form.
    let isLast: Bool
  }

  /// Calls `found` with each word; a hyphen, a comma and what sets forms apart set words apart too.
  private static func forEachWord(in text: String, _ found: (Word) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for at in 0...bytes.count where at == bytes.count || isBetweenWords(bytes[at]) {
        if at > start {
          let part = UnsafeBufferPointer(rebasing: bytes[start..<at])
          let hash = Folding.hash(part)
          found(
            Word(
              range: start..<at, hash: hash,
              stem: part.count > 4 ? Folding.hash(UnsafeBufferPointer(rebasing: part.prefix(4))) : hash,
              isCapitalised: part[0] >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(part[0]),
              isLast: at == bytes.count || bytes[at] == UInt8(ascii: ";")))
        }
        start = at + 1
      }
    }
  }

  private static func isBetweenWords(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ",")
  }

  private static func roleWords(_ role: String) -> [RoleWord] {
    let bytes = Array(role.utf8)
    return Lexicon.tokens(of: bytes.span, in: 0..<bytes.count).compactMap { token in
      guard token.kind == .word, token.count > 2, !RoleWords.isFunctionWord(token.hash) else { return nil }
      return RoleWord(hash: token.hash, stem: RoleWords.stem(token, bytes))
    }
  }
}

/// What is compared of the words that say what somebody is.
enum RoleWords {
  private static let functionWords = WordSet("the and for from with former of at in")

  static func isFunctionWord(_ hash: UInt32) -> Bool { functionWords.contains(hash) }

  /// The hash of a word's first four letters where it has more, so that a country meets its adjective.
  static func stem(_ token: Token, _ text: [UInt8]) -> UInt32 {
    guard token.count > 4 else { return token.hash }
    return text[Int(token.start)..<Int(token.start) + 4].withUnsafeBufferPointer { Folding.hash($0) }
  }
}
