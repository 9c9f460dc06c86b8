extension NameListFormat {
  /// Wikidata's own JSON: `{"entities": {…}}`, or a dump as a list of entities or with one a line.
  static let wikidataEntities = NameListFormat(
    name: "Wikidata entities",
    keysOfFile: ["entities", "labels", "descriptions", "claims", "sitelinks", "pageid", "lastrevid"],
    keysOfEntry: ["labels", "descriptions", "claims", "sitelinks", "pageid", "lastrevid"]
  ) { bytes throws(NameList.Problem) in try WikidataEntities.names(bytes) }
}

/// Reads entities; each is taken for a person. The name is the English label, else the one for all languages (`mul`),
/// else the first in Latin letters; who has none is left out.
private struct WikidataEntities {
  enum FileKey: String, CaseIterable { case entities }
  enum EntityKey: String, CaseIterable { case labels, aliases, descriptions }
  enum ValueKey: String, CaseIterable { case value }

  private let entityKeys = JSONKeys<EntityKey>()
  private let valueKeys = JSONKeys<ValueKey>()
  private var names: [ListedName] = []

  static func names(_ bytes: [UInt8]) throws(NameList.Problem) -> [ListedName] {
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
  private static func isFile(_ bytes: [UInt8]) -> Bool {
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
    /// Where the aliases start: they are read when the language of the name is known.
    var aliases: Int?
    try reader.eachField(entityKeys) { (reader, key) throws(NameList.Problem) in
      switch key {
      case .labels: label = try choice(&reader)
      case .descriptions: description = try choice(&reader)
      case .aliases:
        _ = reader.peek()
        aliases = reader.at
        try reader.skipValue()
      }
    }
    guard !label.text.isEmpty else { return }
    var entry = ListedName(.person, label.text)
    if description.rank < 3 { entry.role = description.text }
    if let aliases {
      let end = reader.at
      reader.at = aliases
      try addAliases(&reader, label.language, &entry)
      reader.at = end
    }
    names.append(entry)
  }

  /// A text in the language that suits best.
  private struct Choice {
    var text = ""
    var language = ""
    var rank = Int.max
  }

  private func choice(_ reader: inout JSONReader) throws(NameList.Problem) -> Choice {
    var best = Choice()
    try reader.eachField { (reader, key) throws(NameList.Problem) in
      let rank = WikidataEntities.rank(reader.bytes[key.range])
      guard rank < best.rank else { return try reader.skipValue() }
      let text = try value(&reader)
      if JSONText.isLatin(text) { best = Choice(text: text, language: reader.string(key), rank: rank) }
    }
    return best
  }

  /// English first, then what holds for all languages, then kinds of English, then the others.
  private static func rank(_ language: ArraySlice<UInt8>) -> Int {
    if language.elementsEqual("en".utf8) { return 0 }
    if language.elementsEqual("mul".utf8) { return 1 }
    return language.starts(with: "en-".utf8) ? 2 : 3
  }

  private func value(_ reader: inout JSONReader) throws(NameList.Problem) -> String {
    var text = ""
    try reader.eachField(valueKeys) { (reader, _) throws(NameList.Problem) in text = try reader.string() }
    return text
  }

  /// Adds the aliases in English and in the language of the name.
  private func addAliases(
    _ reader: inout JSONReader, _ language: String, _ entry: inout ListedName
  ) throws(NameList.Problem) {
    var known: Set<String> = [entry.name]
    try reader.eachField { (reader, key) throws(NameList.Problem) in
      guard WikidataEntities.rank(reader.bytes[key.range]) < 3 || reader.string(key) == language else {
        return try reader.skipValue()
      }
      try reader.eachElement { (reader) throws(NameList.Problem) in
        let alias = try value(&reader)
        if JSONText.isLatin(alias), known.insert(alias).inserted { entry.addAlias(alias) }
      }
    }
  }
}
