#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import StyleRules

/// The rules of a guide, for reading and as JSON.
struct RuleList {
  let guide: CompiledGuide

  init(_ guide: CompiledGuide) { self.guide = guide }

  private struct Document: Encodable {
    let version = 1
    let guide: String
    let rules: [Entry]
  }

  struct Entry: Encodable {
    let id: String
    let kind: String
    let severity: String
    let summary: String
    let reason: String
    let section: String
    let since: String?
    let source: String?
    let active: Bool
    let wrong: [String]
    let right: [String]
    let declared: String
    let options: [Choice]
    let articles: [String]
  }

  struct Choice: Encodable {
    let name: String
    let value: String
    let choices: String
  }

  func text(asJSON: Bool) throws -> String {
    let entries = entries
    guard !asJSON else {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(Document(guide: guide.name, rules: entries)), as: UTF8.self)
        + "\n"
    }
    let width = entries.map(\.id.count).max() ?? 0
    return entries.map { entry in
      let id = entry.id + String(repeating: " ", count: width - entry.id.count)
      let severity = entry.severity + String(repeating: " ", count: 7 - entry.severity.count)
      let options = entry.options.map { option in
        String(repeating: " ", count: width + 11) + "\(option.name): \(option.value) (\(option.choices))\n"
      }
      return "\(id)  \(entry.active ? severity : "off    ")  \(entry.summary)\n" + options.joined()
    }.joined() + "\(entries.count) rules.\n"
  }

  /// The rules by id; declarations that share an id are one entry.
  var entries: [Entry] {
    var byID: [String: Entry] = [:]
    for (rule, isActive) in guide.everyRule where byID[rule.id] == nil && !rule.isReplaced {
      byID[rule.id] = Entry(
        id: rule.id, kind: rule.kind, severity: rule.severity.rawValue, summary: rule.summary,
        reason: rule.reason ?? rule.summary, section: rule.section, since: rule.since?.description,
        source: rule.source, active: isActive,
        wrong: rule.examples.filter(\.isWrong).map(\.text),
        right: rule.examples.filter { !$0.isWrong }.map(\.text),
        declared: rule.location.description,
        options: rule.options.map { Choice(name: $0.name, value: $0.value, choices: $0.choices) },
        articles: rule.articleConditions)
    }
    return byID.values.sorted { $0.id < $1.id }
  }
}
