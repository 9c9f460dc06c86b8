extension NameListFormat {
  /// A table, and what is no other format's.
  static let csv = NameListFormat(name: "CSV") { bytes throws(NameList.Problem) in
    try NameList.names(csv: bytes)
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

  private static let columns = ["name", "family", "role", "aliases", "never", "kind"]

  /// Reads a CSV list: a header with `name`, and in any order `family`, `role`, `aliases`, `never`, `kind`.
  ///
  /// Several roles, aliases or wrong forms in one field are set apart by `;`. Other columns are left alone.
  ///
  /// - Throws: `Problem` with the line and column.
  /// - Complexity: Linear in the bytes.
  public static func names(csv: [UInt8]) throws(Problem) -> [ListedName] {
    var reader = CommaSeparatedValues(csv)
    var fields: [CommaSeparatedValues.Field] = []
    var result: [ListedName] = []
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
      result.reserveCapacity(csv.count / 48)
      while try reader.next(&fields) {
        guard fields.count == heads.count else {
          throw Problem(
            line: reader.rowLine, column: String(min(fields.count, heads.count)),
            message:
              "The row has \(fields.count) fields, the header \(heads.count). Quote a field that holds a comma."
          )
        }
        result.append(try name(fields, places, reader))
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

  private static func name(
    _ fields: [CommaSeparatedValues.Field], _ places: [Int], _ reader: CommaSeparatedValues
  ) throws(Problem) -> ListedName {
    func field(_ column: Int) -> String {
      let place = places[column]
      return place < 0 || fields[place].range.isEmpty ? "" : reader.string(fields[place])
    }
    let text = field(0)
    guard !text.isEmpty else {
      throw Problem(line: reader.rowLine, column: "name", message: "The name is empty.")
    }
    let kindText = field(5)
    guard let kind = kindText.isEmpty ? .person : ListedName.Kind(rawValue: kindText.lowercased()) else {
      throw Problem(
        line: reader.rowLine, column: "kind", message: "“\(kindText)” is none of person, place, organization."
      )
    }
    var name = ListedName(kind, text)
    let family = field(1)
    if !family.isEmpty { name.family = family }
    name.role = field(2)
    name.otherForms = field(3)
    name.never = ListedName.parts(field(4))
    return name
  }
}
