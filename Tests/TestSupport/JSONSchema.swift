public import Foundation

/// A JSON Schema, as far as the schemas of reports go; a keyword that it does not know is a problem, so that nothing passes
/// unchecked.
public struct JSONSchema {
  private let root: JSONValue

  /// Reads a schema.
  public init(contentsOf url: URL) throws {
    root = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: url))
  }

  /// What in a JSON text is not as the schema has it.
  ///
  /// - Parameter pointer: The part of the schema that holds for the text: `#/$defs/finding`.
  public func problems(with text: String, at pointer: String = "#") throws -> [String] {
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    guard let schema = resolve(pointer) else { return ["There is no \(pointer) in the schema."] }
    return problems(value, schema, "")
  }

  private func resolve(_ pointer: String) -> JSONValue? {
    pointer.split(separator: "/").dropFirst().reduce(Optional(root)) { value, key in value?[String(key)] }
  }

  private static let remarks: Set<String> = [
    "$schema", "$id", "$defs", "definitions", "title", "description", "default", "format", "examples",
  ]

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    if case .bool(let isAllowed) = schema { return isAllowed ? [] : ["\(path): is not allowed"] }
    guard case .object(let keywords) = schema else { return ["\(path): the schema is none"] }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, argument in
      problems(value, keyword, argument, keywords, path)
    }
  }

  private func problems(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ schema: [String: JSONValue],
    _ path: String
  ) -> [String] {
    func check(_ holds: Bool, _ problem: String) -> [String] { holds ? [] : ["\(path): \(problem)"] }
    switch (keyword, value) {
    case ("$ref", _):
      guard let target = argument.string.flatMap(resolve) else { return ["\(path): no \(argument)"] }
      return problems(value, target, path)
    case ("type", _):
      let names = argument.string.map { [$0] } ?? argument.array?.compactMap(\.string) ?? []
      return check(names.contains(where: value.isOf), "is no \(names.joined(separator: " or "))")
    case ("enum", _): return check(argument.array?.contains(value) == true, "\(value) is none of \(argument)")
    case ("const", _): return check(argument == value, "\(value) is not \(argument)")
    case ("anyOf", _), ("oneOf", _):
      let fits = (argument.array ?? []).count { problems(value, $0, path).isEmpty }
      return check(keyword == "anyOf" ? fits > 0 : fits == 1, "\(fits) alternatives fit")
    case ("allOf", _): return (argument.array ?? []).flatMap { problems(value, $0, path) }
    case ("not", _): return check(!problems(value, argument, path).isEmpty, "is what it must not be")
    case ("required", .object(let members)):
      return (argument.array ?? []).compactMap(\.string).filter { members[$0] == nil }.map {
        "\(path): \($0) is missing"
      }
    case ("properties", .object(let members)):
      return members.sorted { $0.key < $1.key }.flatMap { key, member in
        argument[key].map { problems(member, $0, "\(path)/\(key)") } ?? []
      }
    case ("additionalProperties", .object(let members)):
      let known = Set(schema["properties"]?.object?.keys.map(\.self) ?? [])
      return members.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }.flatMap {
        problems($0.value, argument, "\(path)/\($0.key)")
      }
    case ("items", .array(let elements)):
      return elements.enumerated().flatMap { problems($1, argument, "\(path)/\($0)") }
    case ("minItems", .array(let elements)):
      return check(Double(elements.count) >= argument.number ?? 0, "has too few elements")
    case ("uniqueItems", .array(let elements)):
      return check(argument != .bool(true) || Set(elements).count == elements.count, "has an element twice")
    case ("minimum", .number(let number)):
      return check(number >= argument.number ?? 0, "\(number) is too little")
    case ("maximum", .number(let number)):
      return check(number <= argument.number ?? 0, "\(number) is too much")
    case ("minLength", .string(let text)):
      return check(Double(text.unicodeScalars.count) >= argument.number ?? 0, "is too short")
    case ("pattern", .string(let text)):
      guard let pattern = argument.string, let regex = try? Regex(pattern) else {
        return ["\(path): no pattern"]
      }
      return check(text.contains(regex), "“\(text)” is not \(pattern)")
    case ("required", _), ("properties", _), ("additionalProperties", _), ("items", _), ("minItems", _),
      ("uniqueItems", _), ("minimum", _), ("maximum", _), ("minLength", _), ("pattern", _):
      return []
    default: return check(JSONSchema.remarks.contains(keyword), "the keyword \(keyword) is unknown")
    }
  }
}

/// A JSON value whose truth values are no numbers.
public enum JSONValue: Decodable, Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Reads a value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  var string: String? { if case .string(let value) = self { value } else { nil } }
  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  var object: [String: JSONValue]? { if case .object(let value) = self { value } else { nil } }

  subscript(key: String) -> JSONValue? { object?[key] }

  /// Whether it is of a type by the schema's name.
  func isOf(_ type: String) -> Bool {
    switch (type, self) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
