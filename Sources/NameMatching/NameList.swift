extension NameListFormat {
  /// A table, and what is no other format's.
  static let csv = NameListFormat(name: "CSV") { bytes throws(NameList.Problem) in
    try NameList.listed(csv: bytes)
  }
}

/// Reads lists of names from files.
public enum NameList {
  /// Why a list can't be read, with the place in the file.
  public struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The 1-based line.
    public let line: Int
    /// The 1-based column in bytes, or the name of the column.
    public let column: String
    /// The way to the place in JSON: `persons[3].name`.
    public var path: String?
    /// What is wrong, and what to write.
    public var message: String

    /// The text that messages show.
    public var description: String {
      "line \(line), column \(column)\(path.map { ", at \($0)" } ?? ""): \(message)"
    }
  }

  private static let columns = ["name", "family", "role", "aliases", "never", "kind", "origin"]

  /// Reads a CSV list: a header with `name`, and in any order `family`, `role`, `aliases`, `never`, `kind`, `origin`.
  ///
  /// Several roles, aliases or wrong forms in one field are set apart by `;`. Other columns are left alone.
  ///
  /// - Throws: `Problem` with the line and column.
  /// - Complexity: Linear in the bytes.
  public static func names(csv: [UInt8]) throws(Problem) -> ListedNames {
    try csv.withUnsafeBufferPointer { (bytes) throws(Problem) in try listed(csv: bytes) }
  }

  fileprivate static func listed(csv: UnsafeBufferPointer<UInt8>) throws(Problem) -> ListedNames {
    var reader = CommaSeparatedValues(csv)
    var fields: [CommaSeparatedValues.Field] = []
    var result = ListedNames()
    do {
      guard try reader.next(&fields) else {
        throw Problem(line: 1, column: "1", message: "The list is empty. Begin with the line: name,role")
      }
      let heads = fields.map { reader.string($0).lowercased() }
      guard heads.contains("name") else {
        let list = heads.map { "“\($0)”" }.joined(separator: ", ")
        throw Problem(
          line: reader.rowLine, column: "1", message: "No column is called “name”; the columns are \(list).")
      }
      let places = columns.map { heads.firstIndex(of: $0) ?? -1 }
      result.reserve(entries: csv.count / 48, bytes: csv.count)
      while try reader.next(&fields) {
        guard fields.count == heads.count else {
          throw Problem(
            line: reader.rowLine, column: String(min(fields.count, heads.count)),
            message:
              "The row has \(fields.count) fields, the header \(heads.count). Quote a field that holds a comma."
          )
        }
        try add(fields, places, reader, to: &result)
      }
    } catch let error as Problem {
      throw error
    } catch let error as CommaSeparatedValues.Problem {
      throw Problem(line: error.line, column: String(error.column), message: error.message)
    } catch {
      throw Problem(line: 1, column: "1", message: "\(error)")
    }
    return result
  }

  private static func add(
    _ fields: [CommaSeparatedValues.Field], _ places: [Int], _ reader: CommaSeparatedValues,
    to names: inout ListedNames
  ) throws(Problem) {
    func keep(_ column: Int, _ names: inout ListedNames) -> ListedNames.Part {
      let place = places[column]
      return place < 0 ? ListedNames.Part() : reader.keep(fields[place], in: &names)
    }
    var entry = ListedNames.Entry()
    entry.name = keep(0, &names)
    guard !entry.name.isEmpty else {
      throw Problem(line: reader.rowLine, column: "name", message: "The name is empty.")
    }
    if places[5] >= 0, !fields[places[5]].range.isEmpty {
      let text = reader.string(fields[places[5]])
      guard let kind = ListedName.Kind(rawValue: text.lowercased()) else {
        throw Problem(
          line: reader.rowLine, column: "kind", message: "“\(text)” is none of person, place, organization.")
      }
      entry.kind = kind
    }
    if places[6] >= 0, !fields[places[6]].range.isEmpty {
      let text = reader.string(fields[places[6]])
      guard let origin = NameOrigin(language: text) else {
        throw Problem(line: reader.rowLine, column: "origin", message: NameOrigin.problem(with: text))
      }
      entry.origin = origin
    }
    entry.family = keep(1, &names)
    entry.role = keep(2, &names)
    entry.otherForms = keep(3, &names)
    entry.never = keep(4, &names)
    names.entries.append(entry)
  }
}
