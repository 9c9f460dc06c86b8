#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension NameList {
  /// One entry of a JSON list.
  private struct Entry: Decodable {
    let name: String
    let family: String?
    let role: String?
    let roles: [String]?
    let aliases: [String]?
    let never: [String]?
    let kind: String?
  }

  /// Reads a JSON list: `[{"name", "family", "role" or "roles", "aliases", "never", "kind"}]`.
  ///
  /// - Throws: `Problem` that names the entry and the field.
  public static func names(json: some Collection<UInt8>) throws(Problem) -> [ListedName] {
    let entries: [Entry]
    do {
      entries = try JSONDecoder().decode([Entry].self, from: Data(json))
    } catch let error as DecodingError {
      throw problem(error)
    } catch {
      throw Problem(line: 1, column: "1", message: "The list is no JSON.")
    }
    var result: [ListedName] = []
    for (index, entry) in entries.enumerated() {
      guard !entry.name.isEmpty else {
        throw Problem(line: index + 1, column: "name", message: "The name of entry \(index + 1) is empty.")
      }
      guard let kind = ListedName.Kind(rawValue: entry.kind ?? "person") else {
        throw Problem(
          line: index + 1, column: "kind",
          message: "“\(entry.kind ?? "")” of entry \(index + 1) is none of person, place, organization.")
      }
      var name = ListedName(kind, entry.name)
      name.family = entry.family
      name.role = ((entry.roles ?? []) + (entry.role.map { [$0] } ?? [])).joined(separator: ";")
      name.otherForms = (entry.aliases ?? []).joined(separator: ";")
      name.never = entry.never ?? []
      result.append(name)
    }
    return result
  }

  private static func problem(_ error: DecodingError) -> Problem {
    let (context, what): (DecodingError.Context, String) =
      switch error {
      case .keyNotFound(let key, let context): (context, "“\(key.stringValue)” is missing")
      case .typeMismatch(_, let context): (context, "a value has the wrong type")
      case .valueNotFound(_, let context): (context, "a value is null")
      case .dataCorrupted(let context): (context, "the file is no JSON")
      @unknown default:
        (DecodingError.Context(codingPath: [], debugDescription: ""), "the file can't be read")
      }
    let entry = context.codingPath.first?.intValue.map { "In entry \($0 + 1) " } ?? ""
    let column = context.codingPath.last { $0.intValue == nil }?.stringValue ?? "1"
    return Problem(
      line: (context.codingPath.first?.intValue ?? 0) + 1, column: column,
      message: "\(entry)\(what). Write a list of objects: [{\"name\": \"Yuri Ushakov\", \"role\": \"aide\"}]."
    )
  }
}
