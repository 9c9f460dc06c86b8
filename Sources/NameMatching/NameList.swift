/// Reads lists of names from files.
public enum NameList {
  /// Why a list can't be read, with the place in the file.
  public struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The 1-based line.
    public let line: Int
    /// The 1-based column in bytes, or the name of the column.
    public let column: String
    /// What is wrong, and what to write.
    public let message: String

    public var description: String { "line \(line), column \(column): \(message)" }
  }

  private static let columns = ["name", "family", "role", "aliases", "never", "kind"]

  /// Reads a CSV list: a header with `name`, and in any order `family`, `role`, `aliases`, `never`, `kind`.
  ///
  /// Several roles, aliases or wrong forms in one field are set apart by `;`. Other columns are left alone.
  ///
  /// - Throws: `Problem` with the line and column.
  public static func names(csv: some Collection<UInt8>) throws(Problem) -> [ListedName] {
    let rows: [CommaSeparatedValues.Row]
    do {
      rows = try CommaSeparatedValues.rows(csv)
    } catch {
      throw Problem(line: error.line, column: String(error.column), message: error.message)
    }
    guard let header = rows.first else {
      throw Problem(line: 1, column: "1", message: "The list is empty. Begin with the line: name,role")
    }
    let heads = header.fields.map { $0.lowercased() }
    guard let nameColumn = heads.firstIndex(of: "name") else {
      throw Problem(
        line: header.line, column: "1",
        message: "No column is called “name”; the columns are \(heads.map { "“\($0)”" }.joined(separator: ", ")).")
    }
    let known = columns.map { heads.firstIndex(of: $0) }
    var result: [ListedName] = []
    result.reserveCapacity(rows.count)
    for row in rows.dropFirst() {
      guard row.fields.count == heads.count else {
        throw Problem(
          line: row.line, column: String(min(row.fields.count, heads.count)),
          message: "The row has \(row.fields.count) fields, the header \(heads.count). Quote a field that holds a comma.")
      }
      guard !row.fields[nameColumn].isEmpty else {
        throw Problem(line: row.line, column: "name", message: "The name is empty.")
      }
      func field(_ index: Int) -> String { known[index].map { row.fields[$0] } ?? "" }
      let kind = field(5)
      guard let kind = kind.isEmpty ? ListedName.Kind.person : ListedName.Kind(rawValue: kind.lowercased()) else {
        throw Problem(
          line: row.line, column: "kind", message: "“\(kind)” is none of person, place, organization.")
      }
      var name = ListedName(kind, row.fields[nameColumn])
      name.family = field(1).isEmpty ? nil : field(1)
      name.roles = list(field(2))
      name.aliases = list(field(3))
      name.never = list(field(4))
      result.append(name)
    }
    return result
  }

  private static func list(_ field: String) -> [String] {
    guard !field.isEmpty else { return [] }
    return field.split(separator: ";").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}
