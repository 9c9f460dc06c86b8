extension NameListFormat {
  /// Popolo, in which EveryPolitician and many parliaments publish who sits where.
  static let popolo = NameListFormat(
    name: "Popolo", keysOfFile: ["persons", "organizations", "memberships", "areas", "events", "posts"],
    keysOfEntry: ["given_name", "family_name", "other_names", "sort_name"]
  ) { bytes throws(NameList.Problem) in try PopoloList.names(bytes) }
}

/// Reads Popolo: people, and what their memberships say they are.
private struct PopoloList {
  enum FileKey: String, CaseIterable { case persons, organizations, memberships }
  enum PersonKey: String, CaseIterable {
    case id, name
    case givenName = "given_name"
    case familyName = "family_name"
    case sortName = "sort_name"
    case otherNames = "other_names"
  }
  enum OrganizationKey: String, CaseIterable { case id, name }
  enum MembershipKey: String, CaseIterable {
    case person = "person_id"
    case organization = "organization_id"
    case party = "on_behalf_of_id"
    case role
  }
  enum OtherNameKey: String, CaseIterable { case name, lang }

  struct Membership {
    var person: UInt64?
    var organization: UInt64?
    var party: UInt64?
    var role = ""
  }

  private let personKeys = JSONKeys<PersonKey>()
  private let otherNameKeys = JSONKeys<OtherNameKey>()
  private var names: [ListedName] = []
  /// The index of each person by the hash of the identifier.
  private var people: [UInt64: Int] = [:]
  private var organizations: [UInt64: String] = [:]
  private var memberships: [Membership] = []

  static func names(_ bytes: [UInt8]) throws(NameList.Problem) -> [ListedName] {
    var reader = JSONReader(bytes)
    var list = PopoloList()
    if reader.peek() == UInt8(ascii: "[") {
      try reader.eachElement { (reader) throws(NameList.Problem) in try list.readPerson(&reader) }
    } else {
      var hasPersons = false
      try reader.eachField(JSONKeys<FileKey>()) { (reader, key) throws(NameList.Problem) in
        switch key {
        case .persons:
          hasPersons = true
          try reader.eachElement { (reader) throws(NameList.Problem) in try list.readPerson(&reader) }
        case .organizations: try list.readOrganizations(&reader)
        case .memberships: try list.readMemberships(&reader)
        }
      }
      guard hasPersons else {
        throw reader.problem("The Popolo file has no “persons”; put the people under that key.", at: 0)
      }
    }
    try reader.end()
    list.addRoles()
    return list.names
  }

  private mutating func readPerson(_ reader: inout JSONReader) throws(NameList.Problem) {
    _ = reader.peek()
    let start = reader.at
    var id: UInt64?
    var (name, given, family, sort) = ("", "", "", "")
    var others: [(name: String, isEnglish: Bool)] = []
    try reader.eachField(personKeys) { (reader, key) throws(NameList.Problem) in
      switch key {
      case .id: id = try reader.text().map { reader.hash($0) }
      case .name: name = try reader.string()
      case .givenName: given = try reader.string()
      case .familyName: family = try reader.string()
      case .sortName: sort = try reader.string()
      case .otherNames:
        try reader.eachElement { (reader) throws(NameList.Problem) in
          if let other = try otherName(&reader) { others.append(other) }
        }
      }
    }
    if name.isEmpty { name = given.isEmpty ? family : family.isEmpty ? given : "\(given) \(family)" }
    if name.isEmpty { throw reader.problem("The person has no “name”; write it out in full.", at: start) }
    if !JSONText.isLatin(name), let other = others.first(where: \.isEnglish) ?? others.first {
      name = other.name
    }
    var entry = ListedName(.person, name)
    entry.family = PopoloList.family(of: name, family, sort)
    var known: Set<String> = [name]
    for other in others where known.insert(other.name).inserted { entry.addAlias(other.name) }
    if let id { people[id] = names.count }
    names.append(entry)
  }

  /// Another name, where it is written in Latin letters.
  private func otherName(_ reader: inout JSONReader) throws(NameList.Problem) -> (String, Bool)? {
    var (name, language) = ("", "")
    try reader.eachField(otherNameKeys) { (reader, key) throws(NameList.Problem) in
      if key == .name { name = try reader.string() } else { language = try reader.string() }
    }
    return JSONText.isLatin(name) ? (name, language == "en" || language.hasPrefix("en-")) : nil
  }

  /// The family name, where it is in the name and is not its last word.
  private static func family(of name: String, _ family: String, _ sort: String) -> String? {
    var family = family
    if family.isEmpty, let comma = sort.firstIndex(of: ",") { family = String(sort[..<comma]) }
    guard !family.isEmpty, name.utf8.count > family.utf8.count else { return nil }
    if name.hasSuffix(family), !family.utf8.contains(0x20),
      name.utf8.dropLast(family.utf8.count).last == 0x20
    {
      return nil
    }
    return " \(name) ".contains(" \(family) ") ? family : nil
  }

  private mutating func readOrganizations(_ reader: inout JSONReader) throws(NameList.Problem) {
    let keys = JSONKeys<OrganizationKey>()
    try reader.eachElement { (reader) throws(NameList.Problem) in
      var id: UInt64?
      var name = ""
      try reader.eachField(keys) { (reader, key) throws(NameList.Problem) in
        if key == .id { id = try reader.text().map { reader.hash($0) } } else { name = try reader.string() }
      }
      if let id, !name.isEmpty { organizations[id] = name }
    }
  }

  private mutating func readMemberships(_ reader: inout JSONReader) throws(NameList.Problem) {
    let keys = JSONKeys<MembershipKey>()
    try reader.eachElement { (reader) throws(NameList.Problem) in
      var membership = Membership()
      try reader.eachField(keys) { (reader, key) throws(NameList.Problem) in
        switch key {
        case .person: membership.person = try reader.text().map { reader.hash($0) }
        case .organization: membership.organization = try reader.text().map { reader.hash($0) }
        case .party: membership.party = try reader.text().map { reader.hash($0) }
        case .role: membership.role = try reader.string()
        }
      }
      memberships.append(membership)
    }
  }

  /// Makes roles of the memberships: what somebody is, where, and for whom. Terms of office in which nothing of that
  /// differs are one role.
  private mutating func addRoles() {
    var known: Set<UInt64> = []
    for membership in memberships {
      guard let person = membership.person.flatMap({ people[$0] }) else { continue }
      let bodies = [membership.organization, membership.party].compactMap { $0.flatMap { organizations[$0] } }
      let role = ([membership.role] + bodies).filter { !$0.isEmpty }.joined(separator: ", ")
      if !role.isEmpty, known.insert(PersonText.hash(person, role)).inserted { names[person].addRole(role) }
    }
  }
}
