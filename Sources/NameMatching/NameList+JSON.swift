extension NameListFormat {
  /// The project's own JSON, and what is no other format's.
  static let json = NameListFormat(name: "JSON") { bytes throws(NameList.Problem) in
    try NameList.names(json: bytes)
  }
}

extension NameList {
  private enum Key: String, CaseIterable { case name, family, role, roles, aliases, never, kind }

  /// Reads a JSON list: `[{"name", "family", "role" or "roles", "aliases", "never", "kind"}]`.
  ///
  /// - Throws: `Problem` that names the entry and the field.
  public static func names(json: some Collection<UInt8>) throws(Problem) -> [ListedName] {
    var reader = JSONReader(Array(json))
    let keys = JSONKeys<Key>()
    var result: [ListedName] = []
    do throws(Problem) {
      guard reader.peek() == UInt8(ascii: "[") else { throw reader.mismatch("A list in […]") }
      try reader.eachElement { (reader) throws(Problem) in result.append(try entry(&reader, keys)) }
      try reader.end()
    } catch {
      var problem = error
      if problem.path?.hasPrefix("[") == true {
        problem.message = "In entry \(result.count + 1): \(error.message)"
      }
      problem.message += """
         Write a list of objects, [{"name": "Yuri Ushakov", "role": "aide"}], or give Popolo or Wikidata's JSON.
        """
      throw problem
    }
    return result
  }

  private static func entry(_ reader: inout JSONReader, _ keys: JSONKeys<Key>) throws(Problem) -> ListedName {
    guard reader.peek() == UInt8(ascii: "{") else { throw reader.mismatch("An object in {…}") }
    let start = reader.at
    var (name, kindPlace, kind) = ("", start, "person")
    var entry = ListedName(.person, "")
    var (roles, role) = ([String](), "")
    try reader.eachField(keys) { (reader, key) throws(Problem) in
      switch key {
      case .name:
        _ = reader.peek()
        let place = reader.at
        name = try reader.string()
        guard !name.isEmpty else { throw reader.problem("The “name” is empty.", at: place) }
      case .family: entry.family = try reader.text().map { reader.string($0) }
      case .role: role = try reader.string()
      case .roles: roles = try reader.strings()
      case .aliases: entry.otherForms = try reader.strings().joined(separator: ";")
      case .never: entry.never = try reader.strings()
      case .kind:
        _ = reader.peek()
        kindPlace = reader.at
        kind = try reader.text().map { reader.string($0) } ?? "person"
      }
    }
    guard !name.isEmpty else { throw reader.problem("“name” is missing.", at: start + 1) }
    guard let known = ListedName.Kind(rawValue: kind) else {
      throw reader.problem("“\(kind)” is none of person, place, organization.", at: kindPlace)
    }
    var result = ListedName(known, name)
    result.family = entry.family
    result.role = (roles + (role.isEmpty ? [] : [role])).joined(separator: ";")
    result.otherForms = entry.otherForms
    result.never = entry.never
    return result
  }
}
