extension NameListFormat {
  /// Wikidata's own JSON: `{"entities": {…}}`, or a dump as a list of entities or with one a line.
  static let wikidataEntities = NameListFormat(
    name: "Wikidata entities",
    keysOfFile: ["entities", "labels", "descriptions", "claims", "sitelinks", "pageid", "lastrevid"],
    keysOfEntry: ["labels", "descriptions", "claims", "sitelinks", "pageid", "lastrevid"]
  ) { bytes throws(NameList.Problem) in try WikidataEntities.names(bytes) }
}

/// Reads entities. The name is the English label, else the one for all languages (`mul`), else the first in Latin
/// letters; who has none is left out. `WikidataKinds` says what bears it.
private struct WikidataEntities {
  enum FileKey: String, CaseIterable { case entities }
  enum EntityKey: String, CaseIterable { case labels, aliases, descriptions, claims }
  enum ValueKey: String, CaseIterable { case value }

  private static let entityKeys = JSONKeys<EntityKey>()
  private static let valueKeys = JSONKeys<ValueKey>()
  private var names = ListedNames()
  private var known = KnownTexts()

  static func names(_ bytes: UnsafeBufferPointer<UInt8>) throws(NameList.Problem) -> ListedNames {
    var reader = JSONReader(bytes)
    var list = WikidataEntities()
    if reader.peek() == UInt8(ascii: "[") {
      try reader.eachElement { (reader) throws(NameList.Problem) in try list.readEntity(&reader) }
      try reader.end()
    } else if isFile(bytes) {
      try reader.eachField(JSONKeys<FileKey>()) { (reader, _) throws(NameList.Problem) in
        try reader.eachField { (reader, _) throws(NameList.Problem) in try list.readEntity(&reader) }
      }
      try reader.end()
    } else {
      // One entity a line, as in a dump whose brackets have been cut off.
      while reader.peek() == UInt8(ascii: "{") {
        try list.readEntity(&reader)
        _ = reader.skip(UInt8(ascii: ","))
      }
      try reader.end()
    }
    return list.names
  }

  /// Whether the entities lie in an object, under the key `entities`.
  private static func isFile(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var reader = JSONReader(bytes)
    var isFile = false
    try? reader.eachField { (reader, key) throws(NameList.Problem) in
      isFile = reader.string(key) == "entities"
      if isFile { throw reader.problem("") }
      try reader.skipValue()
    }
    return isFile
  }

  private mutating func readEntity(_ reader: inout JSONReader) throws(NameList.Problem) {
    var label = Choice()
    var description = Choice()
    var kind = ListedName.Kind.person
    /// Where the aliases start: they are read when the language of the name is known.
    var aliases: Int?
    try reader.eachField(WikidataEntities.entityKeys) { (reader, key) throws(NameList.Problem) in
      switch key {
      case .labels: label = try choice(&reader)
      case .descriptions: description = try choice(&reader)
      case .claims: kind = try WikidataKinds.kind(ofClaims: &reader)
      case .aliases:
        _ = reader.peek()
        aliases = reader.at
        try reader.skipValue()
      }
    }
    guard let name = label.text, let language = label.language else { return }
    var entry = ListedNames.Entry()
    entry.kind = kind
    entry.name = reader.keep(name, in: &names)
    if description.rank < 3 { entry.role = reader.keep(description.text, in: &names) }
    if let aliases {
      let end = reader.at
      reader.at = aliases
      names.keepForms(try self.aliases(&reader, language), of: &entry, reader, &known)
      reader.at = end
    }
    names.entries.append(entry)
  }

  /// A text in the language that suits best.
  private struct Choice {
    var text: JSONReader.Text?
    var language: JSONReader.Text?
    var rank = Int.max
  }

  private func choice(_ reader: inout JSONReader) throws(NameList.Problem) -> Choice {
    var best = Choice()
    try reader.eachField { (reader, key) throws(NameList.Problem) in
      let rank = WikidataEntities.rank(reader.plain(key))
      guard rank < best.rank else { return try reader.skipValue() }
      let text = try value(&reader)
      if let text, reader.isLatin(text) { best = Choice(text: text, language: key, rank: rank) }
    }
    return best
  }

  /// English first, then what holds for all languages, then kinds of English, then the others.
  private static func rank(_ language: UnsafeBufferPointer<UInt8>) -> Int {
    let (first, second) = (UInt8(ascii: "e"), UInt8(ascii: "n"))
    if language.count == 2, language[0] == first, language[1] == second { return 0 }
    if language.count == 3, language.elementsEqual("mul".utf8) { return 1 }
    return language.count > 3 && language.starts(with: "en-".utf8) ? 2 : 3
  }

  private func value(_ reader: inout JSONReader) throws(NameList.Problem) -> JSONReader.Text? {
    var text: JSONReader.Text?
    try reader.eachField(WikidataEntities.valueKeys) { (reader, _) throws(NameList.Problem) in
      text = try reader.text()
    }
    return text
  }

  /// The aliases in Latin letters, in English and in the language of the name.
  private func aliases(
    _ reader: inout JSONReader, _ language: JSONReader.Text
  ) throws(NameList.Problem) -> [JSONReader.Text] {
    var aliases: [JSONReader.Text] = []
    try reader.eachField { (reader, key) throws(NameList.Problem) in
      guard
        WikidataEntities.rank(reader.plain(key)) < 3
          || reader.plain(key).elementsEqual(reader.plain(language))
      else { return try reader.skipValue() }
      try reader.eachElement { (reader) throws(NameList.Problem) in
        if let alias = try value(&reader), reader.isLatin(alias) { aliases.append(alias) }
      }
    }
    return aliases
  }
}
