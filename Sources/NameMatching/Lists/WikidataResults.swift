internal import ArticleText

extension NameListFormat {
  /// What Wikidata's query service answers (SPARQL 1.1 Query Results JSON).
  static let wikidataResults = NameListFormat(name: "Wikidata results", keysOfFile: ["head", "results"]) {
    bytes throws(NameList.Problem) in try WikidataResults.names(bytes)
  }
}

/// Reads the results of a query: the first variable is the person, its `…Label` the name. Rows of one person are put
/// together; a person without a name in Latin letters is left out. Where a variable holds classes (`?instance`, `?class`,
/// `?type`), `WikidataKinds` says what bears the name; without one all are people.
private struct WikidataResults {
  enum FileKey: String, CaseIterable { case head, results }
  enum HeadKey: String, CaseIterable { case vars }
  enum ResultsKey: String, CaseIterable { case bindings }
  enum ValueKey: String, CaseIterable {
    case type, value
    case language = "xml:lang"
  }
  /// What a variable holds.
  enum Use { case person, name, aliases, roles, kind, nothing }

  private struct Person {
    var name: JSONReader.Text?
    var isEnglish = false
    var evidence = WikidataKinds.Evidence()
    /// The first and the last thing that was said of the person.
    var (first, last): (Int32, Int32) = (-1, -1)
  }

  /// Something that was said of a person, and the next such thing.
  private struct Fact {
    let text: ListedNames.Part
    let isRole: Bool
    var next: Int32 = -1
  }

  private static let valueKeys = JSONKeys<ValueKey>()
  private var uses: [(variable: [UInt8], use: Use)] = []
  private var people: [Person] = []
  private var indices = NumberMap()
  private var facts: [Fact] = []
  /// The letters of the facts.
  private var texts = ListedNames()
  private var (knownAliases, knownRoles) = (KnownTexts(), KnownTexts())

  static func names(_ bytes: UnsafeBufferPointer<UInt8>) throws(NameList.Problem) -> ListedNames {
    var reader = JSONReader(bytes)
    var list = WikidataResults()
    var variables: [String] = []
    var hasResults = false
    /// Where the results start, if they come before the variables.
    var results: Int?
    try reader.eachField(JSONKeys<FileKey>()) { (reader, key) throws(NameList.Problem) in
      switch key {
      case .head:
        try reader.eachField(JSONKeys<HeadKey>()) { (reader, _) throws(NameList.Problem) in
          variables = try reader.texts().map { reader.string($0) }
        }
      case .results:
        hasResults = true
        guard !list.choose(variables) else { return try list.readRows(&reader) }
        results = reader.at
        try reader.skipValue()
      }
    }
    try reader.end()
    guard hasResults else {
      throw reader.problem("The answer has no “results”; save it as JSON, whole.", at: 0)
    }
    guard list.choose(variables) else {
      let shown = variables.map { "?\($0)" }.joined(separator: " ")
      throw reader.problem(
        "No variable holds a name (there are: \(shown)). Begin the query with SELECT ?person ?personLabel.",
        at: 0)
    }
    if let results {
      reader.at = results
      try list.readRows(&reader)
    }
    return list.listed(reader)
  }

  private mutating func readRows(_ reader: inout JSONReader) throws(NameList.Problem) {
    try reader.eachField(JSONKeys<ResultsKey>()) { (reader, _) throws(NameList.Problem) in
      try reader.eachElement { (reader) throws(NameList.Problem) in try readRow(&reader) }
    }
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
    let kinds = ["instance", "instanceOf", "class", "type", "kind"]
    uses = variables.map { variable in
      let use: Use =
        variable == name
        ? .name
        : variable == first
          ? .person
          : aliases.contains(variable)
            ? .aliases : roles.contains(variable) ? .roles : kinds.contains(variable) ? .kind : .nothing
      return (Array(variable.utf8), use)
    }
    return true
  }

  private mutating func readRow(_ reader: inout JSONReader) throws(NameList.Problem) {
    var (identifier, name) = (nil, nil) as (JSONReader.Text?, JSONReader.Text?)
    var isEnglish = false
    var said: [(text: JSONReader.Text, use: Use)] = []
    try reader.eachField { (reader, key) throws(NameList.Problem) in
      let use = use(of: reader.plain(key))
      guard use != .nothing else { return try reader.skipValue() }
      var (text, language, isLink) = (nil, nil, false) as (JSONReader.Text?, JSONReader.Text?, Bool)
      try reader.eachField(WikidataResults.valueKeys) { (reader, key) throws(NameList.Problem) in
        switch key {
        case .type: isLink = try reader.text().map { reader.plain($0).elementsEqual("uri".utf8) } ?? false
        case .value: text = try reader.text()
        case .language: language = try reader.text()
        }
      }
      guard let text else { return }
      switch use {
      case .person: identifier = text
      case .name:
        name = text
        isEnglish = language.map { ["", "en", "mul"].contains(reader.string($0)) } ?? true
        if identifier == nil { identifier = text }
      case .roles where isLink: break
      default: said.append((text, use))
      }
    }
    guard let identifier else { return }
    let hash = reader.hash(identifier)
    let known = indices.insert(hash, people.count)
    if known == nil { people.append(Person()) }
    let person = known ?? people.count - 1
    if let name { setName(name, isEnglish, of: person, reader) }
    for (text, use) in said {
      switch use {
      case .aliases: addAliases(text, to: person, reader)
      case .kind: WikidataKinds.add(reader.plain(text), to: &people[person].evidence)
      default: addFact(reader.keep(text, in: &texts), isRole: true, to: person)
      }
    }
  }

  private func use(of variable: UnsafeBufferPointer<UInt8>) -> Use {
    for index in uses.indices
    where uses[index].variable.count == variable.count && uses[index].variable.elementsEqual(variable) {
      return uses[index].use
    }
    return .nothing
  }

  /// Takes a name that is written in Latin letters and is no number of an entity, which stands where a label is
  /// missing; an English one instead of another.
  private mutating func setName(
    _ name: JSONReader.Text, _ isEnglish: Bool, of person: Int, _ reader: JSONReader
  ) {
    let known = people[person]
    guard known.name == nil || isEnglish && !known.isEnglish, reader.isLatin(name) else { return }
    let bytes = reader.plain(name)
    guard bytes[0] != UInt8(ascii: "Q") || !bytes.dropFirst().allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return
    }
    people[person].name = name
    people[person].isEnglish = isEnglish
  }

  /// Adds aliases, set apart by `|`, by `;`, or by a comma and a space.
  private mutating func addAliases(_ text: JSONReader.Text, to person: Int, _ reader: JSONReader) {
    let range = reader.keep(text, in: &texts).range
    let byte =
      [UInt8(ascii: "|"), UInt8(ascii: ";")].first { texts.bytes[range].contains($0) } ?? UInt8(ascii: ",")
    var start = range.lowerBound
    for at in range.lowerBound...range.upperBound where at == range.upperBound || texts.bytes[at] == byte {
      var (first, end) = (start, at)
      while first < end, texts.bytes[first] == 0x20 { first += 1 }
      while end > first, texts.bytes[end - 1] == 0x20 { end -= 1 }
      let part = ListedNames.Part(first..<end)
      if texts.withText(part, JSONText.isLatin) { addFact(part, isRole: false, to: person) }
      start = at + 1
    }
  }

  private mutating func addFact(_ text: ListedNames.Part, isRole: Bool, to person: Int) {
    let isNew = texts.withText(text) {
      isRole ? knownRoles.insert($0, of: person) : knownAliases.insert($0, of: person)
    }
    guard isNew, !text.isEmpty else { return }
    facts.append(Fact(text: text, isRole: isRole))
    let index = Int32(facts.count - 1)
    let last = people[person].last
    if last < 0 { people[person].first = index } else { facts[Int(last)].next = index }
    people[person].last = index
  }

  private func listed(_ reader: JSONReader) -> ListedNames {
    var names = ListedNames()
    names.reserve(entries: people.count, bytes: texts.bytes.count + people.count * 20)
    for person in people {
      guard let name = person.name else { continue }
      var entry = ListedNames.Entry()
      entry.kind = person.evidence.kind
      entry.name = reader.keep(name, in: &names)
      entry.otherForms = keep(person, isRole: false, unlike: entry.name, in: &names)
      entry.role = keep(person, isRole: true, unlike: ListedNames.Part(), in: &names)
      names.entries.append(entry)
    }
    return names
  }

  /// Keeps what was said of a person, set apart by `;`.
  private func keep(
    _ person: Person, isRole: Bool, unlike name: ListedNames.Part, in names: inout ListedNames
  ) -> ListedNames.Part {
    let start = names.bytes.count
    var index = person.first
    while index >= 0 {
      let fact = facts[Int(index)]
      index = fact.next
      guard fact.isRole == isRole else { continue }
      texts.withText(fact.text) { text in
        guard !text.elementsEqual(names.bytes[name.range]) else { return }
        if names.bytes.count > start { names.bytes.append(UInt8(ascii: ";")) }
        names.bytes.append(contentsOf: text)
      }
    }
    return ListedNames.Part(start..<names.bytes.count)
  }
}
