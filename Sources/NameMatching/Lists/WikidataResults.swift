extension NameListFormat {
  /// What Wikidata's query service answers (SPARQL 1.1 Query Results JSON).
  static let wikidataResults = NameListFormat(name: "Wikidata results", keysOfFile: ["head", "results"]) {
    bytes throws(NameList.Problem) in try WikidataResults.names(bytes)
  }
}

/// Reads the results of a query: the first variable is the person, its `…Label` the name. Rows of one person are put
/// together; a person without a name in Latin letters is left out.
private struct WikidataResults {
  enum FileKey: String, CaseIterable { case head, results }
  enum HeadKey: String, CaseIterable { case vars }
  enum ResultsKey: String, CaseIterable { case bindings }
  enum ValueKey: String, CaseIterable {
    case type, value
    case language = "xml:lang"
  }
  /// What a variable holds.
  enum Use { case person, name, aliases, roles, nothing }

  struct Person {
    var entry = ListedName(.person, "")
    var isEnglish = false
  }

  private let valueKeys = JSONKeys<ValueKey>()
  private var uses: [(variable: [UInt8], use: Use)] = []
  private var people: [Person] = []
  private var indices: [UInt64: Int] = [:]
  /// What has been said of whom.
  private var known: Set<UInt64> = []

  static func names(_ bytes: [UInt8]) throws(NameList.Problem) -> [ListedName] {
    var reader = JSONReader(bytes)
    var list = WikidataResults()
    var variables: [String] = []
    var results: Int?
    try reader.eachField(JSONKeys<FileKey>()) { (reader, key) throws(NameList.Problem) in
      switch key {
      case .head:
        try reader.eachField(JSONKeys<HeadKey>()) { (reader, _) throws(NameList.Problem) in
          variables = try reader.strings()
        }
      case .results:
        results = reader.at
        try reader.skipValue()
      }
    }
    try reader.end()
    guard let results else {
      throw reader.problem("The answer has no “results”; save it as JSON, whole.", at: 0)
    }
    guard list.choose(variables) else {
      let shown = variables.map { "?\($0)" }.joined(separator: " ")
      throw reader.problem(
        "No variable holds a name (there are: \(shown)). Begin the query with SELECT ?person ?personLabel.",
        at: 0)
    }
    reader.at = results
    try reader.eachField(JSONKeys<ResultsKey>()) { (reader, _) throws(NameList.Problem) in
      try reader.eachElement { (reader) throws(NameList.Problem) in try list.readRow(&reader) }
    }
    return list.people.compactMap { $0.entry.name.isEmpty ? nil : $0.entry }
  }

  /// Chooses what each variable holds; `false` where none holds a name.
  private mutating func choose(_ variables: [String]) -> Bool {
    guard let first = variables.first else { return false }
    let name =
      ["\(first)Label", "name", "label"].first { variables.contains($0) }
      ?? (first.hasSuffix("Label") ? first : nil)
    guard let name else { return false }
    let aliases = ["aliases", "alias", "altLabel", "altLabels", "\(first)AltLabel"]
    let roles = [
      "description", "\(first)Description", "role", "roles", "roleLabel", "position", "positions",
      "positionLabel",
      "occupationLabel",
    ]
    uses = variables.map { variable in
      let use: Use =
        variable == name
        ? .name
        : variable == first
          ? .person : aliases.contains(variable) ? .aliases : roles.contains(variable) ? .roles : .nothing
      return (Array(variable.utf8), use)
    }
    return true
  }

  private mutating func readRow(_ reader: inout JSONReader) throws(NameList.Problem) {
    var identifier: JSONReader.Text?
    var name = ""
    var isEnglish = false
    var (aliases, roles): ([String], [String]) = ([], [])
    try reader.eachField { (reader, key) throws(NameList.Problem) in
      let bytes = reader.bytes[key.range]
      let use =
        uses.first { $0.variable.count == bytes.count && $0.variable.elementsEqual(bytes) }?.use ?? .nothing
      guard use != .nothing else { return try reader.skipValue() }
      var (text, language, isLink) = (nil as JSONReader.Text?, "", false)
      try reader.eachField(valueKeys) { (reader, key) throws(NameList.Problem) in
        switch key {
        case .type: isLink = try reader.string() == "uri"
        case .value: text = try reader.text()
        case .language: language = try reader.string()
        }
      }
      guard let text else { return }
      switch use {
      case .person: identifier = text
      case .name:
        name = reader.string(text)
        isEnglish = language.isEmpty || language == "en" || language == "mul"
        if identifier == nil { identifier = text }
      case .aliases: aliases.append(reader.string(text))
      case .roles where !isLink: roles.append(reader.string(text))
      case .roles, .nothing: break
      }
    }
    guard let identifier else { return }
    let hash = reader.hash(identifier)
    let person = indices[hash] ?? people.count
    if person == people.count {
      indices[hash] = person
      people.append(Person())
    }
    setName(name, isEnglish, of: person)
    for alias in aliases { addAliases(alias, to: person) }
    for role in roles where !role.isEmpty && known.insert(PersonText.hash(~person, role)).inserted {
      people[person].entry.addRole(role)
    }
  }

  /// Takes a name that is written in Latin letters and is no number of an entity, which stands where a label is
  /// missing; an English one instead of another.
  private mutating func setName(_ name: String, _ isEnglish: Bool, of person: Int) {
    let known = people[person]
    guard name != known.entry.name, known.entry.name.isEmpty || isEnglish && !known.isEnglish else { return }
    guard JSONText.isLatin(name),
      !(name.hasPrefix("Q") && name.utf8.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 })
    else { return }
    people[person].entry.name = name
    people[person].isEnglish = isEnglish
  }

  /// Adds aliases, set apart by `|`, by `;`, or by a comma and a space.
  private mutating func addAliases(_ text: String, to person: Int) {
    let bytes = text.utf8
    let byte = [UInt8(ascii: "|"), UInt8(ascii: ";")].first { bytes.contains($0) } ?? UInt8(ascii: ",")
    for part in bytes.split(separator: byte) {
      var part = Substring(part)
      while part.utf8.first == 0x20 { part.removeFirst() }
      while part.utf8.last == 0x20 { part.removeLast() }
      let alias = String(part)
      if alias != people[person].entry.name, JSONText.isLatin(alias),
        known.insert(PersonText.hash(person, alias)).inserted
      {
        people[person].entry.addAlias(alias)
      }
    }
  }
}
