/// A format of lists of people: one file in this folder, and its line in `all`.
struct NameListFormat: Sendable {
  /// What people call it.
  let name: String
  /// Keys of a file's outermost object that no other format has.
  var keysOfFile: Set<String> = []
  /// Keys of a person's object that no other format has, where a file is a list of such objects.
  var keysOfEntry: Set<String> = []
  /// Reads the names.
  let names: @Sendable (UnsafeBufferPointer<UInt8>) throws(NameList.Problem) -> ListedNames

  /// All formats. What begins with a bracket and has nobody's keys is `json`, all else `csv`.
  static let all: [NameListFormat] = [.popolo, .wikidataEntities, .wikidataResults, .json, .csv]

  /// The format of a file, by what is in it.
  static func format(of bytes: UnsafeBufferPointer<UInt8>) -> NameListFormat {
    var reader = JSONReader(bytes)
    let isList = reader.skip(UInt8(ascii: "["))
    guard reader.peek() == UInt8(ascii: "{") else { return isList ? .json : .csv }
    var found: NameListFormat?
    // Reading stops at the first telling key; what is broken before it is the JSON reader's to say.
    try? reader.eachField { (reader, key) throws(NameList.Problem) in
      let key = reader.string(key)
      found = all.first { (isList ? $0.keysOfEntry : $0.keysOfFile).contains(key) }
      if found != nil { throw reader.problem("") }
      try reader.skipValue()
    }
    return found ?? .json
  }
}

extension NameList {
  /// The most bytes of a file: places in a list are 32 bits long.
  private static let largest = Int(Int32.max)

  /// Reads a list in any of the formats, told apart by what is in it: CSV, a JSON list, Popolo, Wikidata's entities and
  /// the results of its query service.
  ///
  /// - Throws: `Problem` with the line, and the column or the path in the JSON.
  /// - Complexity: Linear in the bytes.
  public static func names(in bytes: [UInt8]) throws(Problem) -> ListedNames {
    guard bytes.count <= largest else {
      throw Problem(line: 1, column: "1", message: "The list has more than 2 GB; make several of it.")
    }
    return try bytes.withUnsafeBufferPointer { (bytes) throws(Problem) in
      try NameListFormat.format(of: bytes).names(bytes)
    }
  }
}
