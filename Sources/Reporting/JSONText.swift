#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Writes values as JSON, keys in order, a value a line.
///
/// One value at a time: the encoder builds a tree of whatever it is given, and an archive has many findings.
struct JSONText {
  private let encoder: JSONEncoder

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// A value on one line.
  func line(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// Each value on a line of its own.
  func lines(_ values: some Sequence<some Encodable>) throws -> [String] {
    try values.map { try line($0) }
  }

  /// A list with an element on each line.
  func list(_ values: some Sequence<some Encodable>) throws -> String { JSONText.list(try lines(values)) }

  /// A list of values that are JSON already, each on a line.
  static func list(_ lines: [String]) -> String {
    lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n]"
  }
}
