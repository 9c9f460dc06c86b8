extension NameListFormat {
  /// The project's own JSON, and what is no other format's.
  static let json = NameListFormat(name: "JSON") { bytes throws(NameList.Problem) in
    try NameList.listed(json: bytes)
  }
}

extension NameList {
  private enum Key: String, CaseIterable { case name, family, role, roles, aliases, never, kind, origin }

  /// Reads a JSON list: `[{"name", "family", "role" or "roles", "aliases", "never", "kind", "origin"}]`.
  ///
  /// - Throws: `Problem` that names the entry and the field.
  /// - Complexity: Linear in the bytes.
  public static func names(json: [UInt8]) throws(Problem) -> ListedNames {
    try json.withUnsafeBufferPointer { (bytes) throws(Problem) in try listed(json: bytes) }
  }

  fileprivate static func listed(json: UnsafeBufferPointer<UInt8>) throws(Problem) -> ListedNames {
    var reader = JSONReader(json)
    let keys = JSONKeys<Key>()
    var result = ListedNames()
    result.reserve(entries: json.count / 96, bytes: json.count / 2)
    do throws(Problem) {
      guard reader.peek() == UInt8(ascii: "[") else { throw reader.mismatch("A list in […]") }
      try reader.eachElement { (reader) throws(Problem) in try add(&reader, keys, to: &result) }
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

  private static func add(
    _ reader: inout JSONReader, _ keys: JSONKeys<Key>, to names: inout ListedNames
  ) throws(Problem) {
    guard reader.peek() == UInt8(ascii: "{") else { throw reader.mismatch("An object in {…}") }
    let start = reader.at
    var (name, family, role) = (nil, nil, nil) as (JSONReader.Text?, JSONReader.Text?, JSONReader.Text?)
    var (roles, aliases, never) = ([JSONReader.Text](), [JSONReader.Text](), [JSONReader.Text]())
    var entry = ListedNames.Entry()
    try reader.eachField(keys) { (reader, key) throws(Problem) in
      switch key {
      case .name:
        _ = reader.peek()
        let place = reader.at
        name = try reader.text()
        guard name?.isEmpty == false else { throw reader.problem("The “name” is empty.", at: place) }
      case .family: family = try reader.text()
      case .role: role = try reader.text()
      case .roles: roles = try reader.texts()
      case .aliases: aliases = try reader.texts()
      case .never: never = try reader.texts()
      case .kind:
        _ = reader.peek()
        let place = reader.at
        let text = try reader.text().map { reader.string($0) } ?? "person"
        guard let kind = ListedName.Kind(rawValue: text) else {
          throw reader.problem("“\(text)” is none of person, place, organization.", at: place)
        }
        entry.kind = kind
      case .origin:
        _ = reader.peek()
        let place = reader.at
        guard let text = try reader.text().map({ reader.string($0) }) else { break }
        guard let origin = NameOrigin(language: text) else {
          throw reader.problem(NameOrigin.problem(with: text), at: place)
        }
        entry.origin = origin
      }
    }
    guard let name else { throw reader.problem("“name” is missing.", at: start + 1) }
    if let role, !roles.isEmpty { roles.append(role) }
    entry.name = reader.keep(name, in: &names)
    entry.family = reader.keep(family, in: &names)
    entry.role = roles.isEmpty ? reader.keep(role, in: &names) : reader.keep(roles, in: &names)
    entry.otherForms = reader.keep(aliases, in: &names)
    entry.never = reader.keep(never, in: &names)
    names.entries.append(entry)
  }
}
