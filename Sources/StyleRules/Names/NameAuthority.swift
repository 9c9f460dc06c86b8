import ArticleText
import NameMatching

/// The names of a guide, ready to be held against a story.
struct NameAuthority: Sendable {
  /// The folder that relative paths of data files start from.
  var dataFolder: String?
  /// All names.
  private(set) var names = ListedNames()
  private(set) var people = ListedPeople()
  /// The origin of the names that are being added, where their list gives one.
  var origin: NameOrigin?
  /// Whether some name has an origin.
  private(set) var hasOrigins = false
  private(set) var surnames = SurnameIndex()
  /// The folded hashes of every word of every right form, and of the names in roles (`China`): such a word is never
  /// a slip of another by itself.
  private(set) var knownWords = WordSet()
  /// The hashes and stems of every word of every role.
  private var roleHashes = WordSet()
  /// A given name and a surname that the list has together, joined by `pair`.
  private(set) var fullNames = WordSet()
  /// The rules under which people are listed.
  private(set) var rules: Set<Int> = []
  private var lastRule: Int?
  /// Numbers for the roles whose words are in already: in a list of a parliament one role stands hundreds of times.
  private var knownRoles = NumberMap()
  /// The words of the name, the aliases and the family name that are being added; kept for their memory.
  private var words: [NameWord] = []
  private var aliases: [NameWord] = []
  private var family: [NameWord] = []
  /// What is to be added to the known words and the full names.
  private var (newWords, newPairs): ([UInt32], [UInt32]) = ([], [])

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

  /// Adds a name.
  mutating func add(_ entry: ListedName, rule: Int) {
    names.append(entry)
    index(from: names.count - 1, rule)
  }

  /// Adds the names of a list.
  mutating func add(_ list: ListedNames, rule: Int) {
    let first = names.count
    names.append(list)
    index(from: first, rule)
  }

  private mutating func index(from first: Int, _ rule: Int) {
    if let origin { names.setOrigin(origin, from: first) }
    let names = names
    names.bytes.withUnsafeBufferPointer { bytes in
      for at in first..<names.count { index(names.entries[at], at, bytes, rule) }
    }
    knownWords.insert(contentsOf: newWords)
    fullNames.insert(contentsOf: newPairs)
    newWords.removeAll()
    newPairs.removeAll()
  }

  private mutating func index(
    _ entry: ListedNames.Entry, _ at: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ rule: Int
  ) {
    NameWord.cut(bytes, entry.name, into: &words)
    addRole(bytes, entry.role)
    NameWord.cut(bytes, entry.otherForms, into: &aliases)
    guard entry.kind == .person, words.count >= 2 || !entry.family.isEmpty,
      let surname = surname(entry, bytes)
    else {
      for word in words { newWords.append(word.hash) }
      for word in aliases { newWords.append(word.hash) }
      return
    }
    hasOrigins = hasOrigins || entry.origin != nil
    let person = people.count
    surnames.add(UnsafeBufferPointer(rebasing: bytes[surname.range]), person: person)
    newWords.append(surname.hash)
    people.add(name: at, surname: surname.range, rule: rule)
    if rule != lastRule {
      rules.insert(rule)
      lastRule = rule
    }
    // The given names of the aliases count too; what is no given name there does no harm.
    for word in words { addGivenName(word.hash, surname.hash) }
    for word in aliases { addGivenName(word.hash, surname.hash) }
  }

  /// The last word of the family name, which is the name's last word where none is given.
  private mutating func surname(_ entry: ListedNames.Entry, _ bytes: UnsafeBufferPointer<UInt8>) -> NameWord?
  {
    guard !entry.family.isEmpty else {
      family.removeAll(keepingCapacity: true)
      if let last = words.last { family.append(last) }
      return family.last
    }
    NameWord.cut(bytes, entry.family, into: &family)
    return family.last
  }

  private mutating func addGivenName(_ name: UInt32, _ surname: UInt32) {
    for word in family where word.hash == name { return newWords.append(name) }
    if people.addGivenName(name) { newWords.append(name) }
    newPairs.append(NameAuthority.pair(name, surname))
    // The last word of another form is a right surname of the same person.
    for word in aliases where word.isLast { newPairs.append(NameAuthority.pair(name, word.hash)) }
  }

  private mutating func addRole(_ bytes: UnsafeBufferPointer<UInt8>, _ role: ListedNames.Part) {
    guard !role.isEmpty else { return }
    let text = UnsafeBufferPointer(rebasing: bytes[role.range])
    guard knownRoles.insert(TextHash.hash(text)) == nil else { return }
    NameWord.forEach(in: text) { word, part in
      if word.isCapitalised { newWords.append(word.hash) }
      roleHashes.insert(word.hash)
      // The stem is the first four letters, so that a country meets its adjective.
      if part.count > 4 { roleHashes.insert(Folding.hash(UnsafeBufferPointer(rebasing: part.prefix(4)))) }
    }
  }

  /// One number for a given name and a surname together.
  static func pair(_ given: UInt32, _ surname: UInt32) -> UInt32 { (given &* 0x9E37_79B1) ^ surname }
}

extension NameAuthority {
  /// A person of the list.
  func person(_ index: Int) -> ListedPerson { ListedPerson(names, people, index) }

  /// The language that a person's name comes from.
  func origin(of person: Int) -> NameOrigin? { names.entries[people.name(of: person)].origin }

  /// Those who bear a given name, and a surname of which a spelling is two letters away, or by the schemes of its origin
  /// another rendering (`Zeng`, `Tsang`).
  ///
  /// - Parameters:
  ///   - givenName: The folded hash of the given name.
  ///   - folded: The folded bytes of the spelling.
  func namesakes(givenName: UInt32, surname folded: [UInt8]) -> [(person: Int, slip: NameSlip)] {
    var found: [(person: Int, slip: NameSlip)] = []
    var surname: [UInt8] = []
    names.bytes.withUnsafeBufferPointer { bytes in
      people.forEach(withGivenName: givenName) { person in
        surname.removeAll(keepingCapacity: true)
        Folding.fold(UnsafeBufferPointer(rebasing: bytes[people.surname(of: person)]), into: &surname)
        guard folded != surname else { return }
        switch origin(of: person)?.judge(folded, surname) {
        case .variant?: found.append((person, .romanisation))
        case .otherName?: break
        case .nothing?, nil: if NameSlip.isTwoEdits(folded, surname) { found.append((person, .typing)) }
        }
      }
    }
    return found
  }
}
