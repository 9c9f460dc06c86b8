internal import ArticleText

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

  private struct Membership {
    var person: UInt64?
    var organization: UInt64?
    var party: UInt64?
    var role: JSONReader.Text?
    /// The membership of the same person behind this one.
    var next: Int32 = -1
  }

  private static let personKeys = JSONKeys<PersonKey>()
  private static let otherNameKeys = JSONKeys<OtherNameKey>()
  private var names = ListedNames()
  private var known = KnownTexts()
  /// The index of each person, and of each organisation, by the hash of the identifier.
  private var people = NumberMap()
  private var organizations = NumberMap()
  private var organizationNames: [JSONReader.Text] = []
  private var memberships: [Membership] = []

  static func names(_ bytes: UnsafeBufferPointer<UInt8>) throws(NameList.Problem) -> ListedNames {
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
    list.addRoles(reader)
    return list.names
  }

  private mutating func readPerson(_ reader: inout JSONReader) throws(NameList.Problem) {
    _ = reader.peek()
    let start = reader.at
    var id: UInt64?
    var (name, given) = (nil, nil) as (JSONReader.Text?, JSONReader.Text?)
    var (family, sort) = (nil, nil) as (JSONReader.Text?, JSONReader.Text?)
    var others: [JSONReader.Text] = []
    var english: JSONReader.Text?
    try reader.eachField(PopoloList.personKeys) { (reader, key) throws(NameList.Problem) in
      switch key {
      case .id: id = try reader.text().map { reader.hash($0) }
      case .name: name = try reader.text()
      case .givenName: given = try reader.text()
      case .familyName: family = try reader.text()
      case .sortName: sort = try reader.text()
      case .otherNames:
        try reader.eachElement { (reader) throws(NameList.Problem) in
          guard let other = try otherName(&reader) else { return }
          others.append(other.text)
          if other.isEnglish, english == nil { english = other.text }
        }
      }
    }
    var entry = ListedNames.Entry()
    entry.name = keepJoined(name?.isEmpty == false ? [name] : [given, family], " ", reader)
    if entry.name.isEmpty {
      throw reader.problem("The person has no “name”; write it out in full.", at: start)
    }
    if let other = english ?? others.first, !names.withText(entry.name, JSONText.isLatin) {
      names.bytes.removeLast(entry.name.range.count)
      entry.name = reader.keep(other, in: &names)
    }
    setFamily(family, sort, of: &entry, reader)
    names.keepForms(others, of: &entry, reader, &known)
    if let id { people.insert(id, names.count) }
    names.entries.append(entry)
  }

  /// Another name, where it is written in Latin letters.
  private func otherName(
    _ reader: inout JSONReader
  ) throws(NameList.Problem) -> (text: JSONReader.Text, isEnglish: Bool)? {
    var (name, language) = (nil, nil) as (JSONReader.Text?, JSONReader.Text?)
    try reader.eachField(PopoloList.otherNameKeys) { (reader, key) throws(NameList.Problem) in
      if key == .name { name = try reader.text() } else { language = try reader.text() }
    }
    guard let name, reader.isLatin(name) else { return nil }
    guard let language else { return (name, false) }
    let bytes = reader.plain(language)
    return (name, bytes.elementsEqual("en".utf8) || bytes.starts(with: "en-".utf8))
  }

  /// Sets the family name, where it is in the name and is not its last word.
  private mutating func setFamily(
    _ family: JSONReader.Text?, _ sort: JSONReader.Text?, of entry: inout ListedNames.Entry,
    _ reader: JSONReader
  ) {
    let end = names.bytes.count
    var part = reader.keep(family, in: &names)
    if part.isEmpty {
      let comma = reader.keep(sort, in: &names).range.first { names.bytes[$0] == UInt8(ascii: ",") }
      part = ListedNames.Part(end..<(comma ?? end))
    }
    let name = entry.name.range
    let isWanted = names.bytes.withUnsafeBufferPointer { bytes in
      let family = UnsafeBufferPointer(rebasing: bytes[part.range])
      guard !family.isEmpty, name.count > family.count else { return false }
      func stands(at place: Int) -> Bool {
        (place == name.lowerBound || bytes[place - 1] == 0x20)
          && (place + family.count == name.upperBound || bytes[place + family.count] == 0x20)
          && bytes[place..<place + family.count].elementsEqual(family)
      }
      if stands(at: name.upperBound - family.count), !family.contains(0x20) { return false }
      return (name.lowerBound...name.upperBound - family.count).contains(where: stands)
    }
    if isWanted { entry.family = part } else { names.bytes.removeLast(names.bytes.count - end) }
  }

  private mutating func readOrganizations(_ reader: inout JSONReader) throws(NameList.Problem) {
    let keys = JSONKeys<OrganizationKey>()
    try reader.eachElement { (reader) throws(NameList.Problem) in
      var id: UInt64?
      var name: JSONReader.Text?
      try reader.eachField(keys) { (reader, key) throws(NameList.Problem) in
        if key == .id { id = try reader.text().map { reader.hash($0) } } else { name = try reader.text() }
      }
      if let id, let name, !name.isEmpty, organizations.insert(id, organizationNames.count) == nil {
        organizationNames.append(name)
      }
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
        case .role: membership.role = try reader.text()
        }
      }
      memberships.append(membership)
    }
  }

  /// Makes roles of the memberships: what somebody is, where, and for whom. Terms of office in which nothing of that
  /// differs are one role.
  private mutating func addRoles(_ reader: JSONReader) {
    var (firsts, lasts) = (
      [Int32](repeating: -1, count: names.count), [Int32](repeating: -1, count: names.count)
    )
    for index in memberships.indices {
      guard let person = memberships[index].person.flatMap({ people[$0] }) else { continue }
      if lasts[person] < 0 {
        firsts[person] = Int32(index)
      } else {
        memberships[Int(lasts[person])].next = Int32(index)
      }
      lasts[person] = Int32(index)
    }
    var roles = KnownTexts()
    for person in names.indices where firsts[person] >= 0 {
      let start = names.bytes.count
      var index = firsts[person]
      while index >= 0 {
        let membership = memberships[Int(index)]
        let end = names.bytes.count
        if end > start { names.bytes.append(UInt8(ascii: ";")) }
        let bodies = (membership.organization, membership.party)
        let role = keepJoined(
          [membership.role, organization(bodies.0), organization(bodies.1)], ", ", reader)
        let isAlone = firsts[person] == lasts[person]
        let isNew = !role.isEmpty && (isAlone || names.withText(role) { roles.insert($0, of: person) })
        if !isNew { names.bytes.removeLast(names.bytes.count - end) }
        index = membership.next
      }
      names.entries[person].role = ListedNames.Part(start..<names.bytes.count)
    }
  }

  private func organization(_ id: UInt64?) -> JSONReader.Text? {
    id.flatMap { organizations[$0] }.map { organizationNames[$0] }
  }

  /// Keeps the texts that are there, with something between them.
  private mutating func keepJoined(
    _ texts: [JSONReader.Text?], _ between: StaticString, _ reader: JSONReader
  ) -> ListedNames.Part {
    let start = names.bytes.count
    for case let text? in texts where !text.isEmpty {
      if names.bytes.count > start { between.withUTF8Buffer { names.bytes.append(contentsOf: $0) } }
      _ = reader.keep(text, in: &names)
    }
    return ListedNames.Part(start..<names.bytes.count)
  }
}
