import ArticleText
import NameMatching

/// The names of a guide, ready to be held against a story.
struct NameAuthority: Sendable {
  /// The folder that relative paths of data files start from.
  var dataFolder: String?
  private(set) var people: [ListedPerson] = []
  /// The origin of the names that are being added, and those of the people who have one, by their indices.
  var origin: NameOrigin?
  private(set) var origins: [Int: NameOrigin] = [:]
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
  /// Numbers for the roles whose words are in already: in a list of a parliament one role stands hundreds of times.
  private var knownRoles: Set<UInt64> = []
  /// The words of the name, the aliases and the family name that are being added; kept for their memory.
  private var words: [Word] = []
  private var aliases: [Word] = []
  private var family: [Word] = []

  /// A person of the list, cut into what is compared.
  struct ListedPerson: Sendable {
    let entry: ListedName
    /// The surname as it is written.
    let surname: String
    /// The hashes of the given names, also of those in the aliases.
    let givenNames: GivenNames
    let rule: Int

    /// The words of each role that tell something.
    var roles: [[RoleWord]] { entry.roles.map(NameAuthority.roleWords) }
  }

  /// The hashes of given names. Most people have one, and need no memory of their own for it.
  struct GivenNames: Sendable {
    private var first: UInt32?
    private var others: [UInt32] = []

    /// Whether a name is among them.
    func contains(_ hash: UInt32) -> Bool { first == hash || others.contains(hash) }

    /// Adds a name.
    mutating func add(_ hash: UInt32) {
      if first == nil { first = hash } else { others.append(hash) }
    }
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

  /// Whether the list has a given name together with a surname, whatever stands between them.
  func has(fullName: String) -> Bool {
    let words = fullName.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    return fullNames.contains(NameAuthority.pair(Folding.hash(String(first)), Folding.hash(String(last))))
  }

  func path(ofDataFile path: String) -> String {
    guard !path.hasPrefix("/"), let dataFolder else { return path }
    return "\(dataFolder)/\(path)"
  }

  /// Makes room for a long list.
  mutating func reserve(_ count: Int) {
    if count > people.count { people.reserveCapacity(people.count + count) }
  }

  mutating func add(_ entry: ListedName, rule: Int) {
    NameAuthority.cut(entry.name, into: &words)
    for word in words { knownWords.insert(word.hash) }
    addRole(entry.role)
    NameAuthority.cut(entry.otherForms, into: &aliases)
    for word in aliases { knownWords.insert(word.hash) }
    guard entry.kind == .person, words.count >= 2 || entry.family != nil else { return }
    if let written = entry.family {
      NameAuthority.cut(written, into: &family)
    } else {
      family.removeAll(keepingCapacity: true)
      family.append(words[words.count - 1])
    }
    guard let surname = family.last else { return }
    // The given names of the aliases count too; what is no given name there does no harm.
    var given = GivenNames()
    for word in words { addGivenName(word.hash, surname, &given) }
    for word in aliases { addGivenName(word.hash, surname, &given) }
    var written = entry.family ?? entry.name
    let text = written.withUTF8 {
      String(decoding: UnsafeBufferPointer(rebasing: $0[surname.range]), as: UTF8.self)
    }
    if let origin { origins[people.count] = origin }
    surnames.add(text, person: people.count)
    people.append(ListedPerson(entry: entry, surname: text, givenNames: given, rule: rule))
  }

  private mutating func addGivenName(_ name: UInt32, _ surname: Word, _ given: inout GivenNames) {
    for word in family where word.hash == name { return }
    given.add(name)
    fullNames.insert(NameAuthority.pair(name, surname.hash))
    byGivenName.update(name, default: []) { $0.append(people.count) }
    // The last word of another form is a right surname of the same person.
    for word in aliases where word.isLast { fullNames.insert(NameAuthority.pair(name, word.hash)) }
  }

  private mutating func addRole(_ role: String) {
    guard !role.isEmpty, knownRoles.insert(NameAuthority.number(role)).inserted else { return }
    NameAuthority.forEachWord(in: role) { word, part in
      if word.isCapitalised { knownWords.insert(word.hash) }
      roleHashes.insert(word.hash)
      // The stem is the first four letters, so that a country meets its adjective.
      if part.count > 4 { roleHashes.insert(Folding.hash(UnsafeBufferPointer(rebasing: part.prefix(4)))) }
    }
  }

  /// A number for a text, eight bytes at a time: no two roles of a list are likely to share it.
  private static func number(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      var state = UInt64(bytes.count)
      var at = 0
      while at < bytes.count {
        var chunk: UInt64 = 0
        let count = min(8, bytes.count - at)
        if count == 8 {
          chunk = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self)
        } else {
          for byte in bytes[at..<at + count] { chunk = chunk << 8 | UInt64(byte) }
        }
        state = (state ^ chunk) &* 0xD6E8_FEB8_6659_FD93
        state ^= state >> 32
        at += count
      }
      return state
    }
  }

  /// One number for a given name and a surname together.
  static func pair(_ given: UInt32, _ surname: UInt32) -> UInt32 { (given &* 0x9E37_79B1) ^ surname }

  /// A word of a name or a role.
  private struct Word: Sendable {
    /// Its bytes in the text.
    let range: Range<Int>
    let hash: UInt32
    let isCapitalised: Bool
    /// Whether it ends a form.
    let isLast: Bool
  }

  /// Puts the words of a text into a list.
  @inline(__always)
  private static func cut(_ text: String, into words: inout [Word]) {
    words.removeAll(keepingCapacity: true)
    if !text.isEmpty { forEachWord(in: text) { word, _ in words.append(word) } }
  }

  /// Calls `found` with each word and its bytes; a hyphen, a comma and what sets forms apart set words apart too.
  @inline(__always)
  private static func forEachWord(in text: String, _ found: (Word, UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for at in 0...bytes.count where at == bytes.count || isBetweenWords(bytes[at]) {
        if at > start {
          let part = UnsafeBufferPointer(rebasing: bytes[start..<at])
          found(
            Word(
              range: start..<at, hash: Folding.hash(part),
              isCapitalised: part[0] >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(part[0]),
              isLast: at == bytes.count || bytes[at] == UInt8(ascii: ";")),
            part)
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
