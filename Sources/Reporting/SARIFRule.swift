internal import StyleRules

/// A rule as SARIF's `reportingDescriptor`, with the guide's reason and examples as its help.
struct SARIFRule: Encodable {
  let id: String
  let shortDescription: SARIFLog.Message
  let fullDescription: SARIFLog.Message
  let help: SARIFLog.Message
  let helpUri: String?
  let defaultConfiguration: Configuration
  let properties: Properties

  struct Configuration: Encodable {
    let level: String
  }

  struct Properties: Encodable {
    let tags: [String]
  }

  init(_ rule: ReportedRule) {
    id = rule.id
    shortDescription = SARIFLog.Message(rule.summary)
    fullDescription = SARIFLog.Message(rule.reason ?? rule.summary)
    help = SARIFLog.Message(SARIFRule.help(rule), markdown: SARIFRule.markdown(rule))
    helpUri = rule.source.flatMap(SARIFRule.address)
    defaultConfiguration = Configuration(level: SARIFLog.level(rule.severity))
    let category = rule.id.split(separator: ".").first.map(String.init)
    properties = Properties(tags: [category, rule.section.isEmpty ? nil : rule.section].compactMap { $0 })
  }

  /// How many examples of each kind are shown; a table's rule has thousands.
  private static let most = 6

  private static func help(_ rule: ReportedRule) -> String {
    var lines = [rule.summary]
    if let reason = rule.reason, reason != rule.summary { lines.append(reason) }
    for (name, examples) in [("Wrong", rule.wrong), ("Right", rule.right)] {
      lines += examples.prefix(most).map { "\(name): \(line($0))" }
    }
    if let source = rule.source { lines.append("Source: \(source)") }
    return lines.joined(separator: "\n")
  }

  private static func markdown(_ rule: ReportedRule) -> String {
    var blocks = [MarkdownText.escaped(rule.summary)]
    if let reason = rule.reason, reason != rule.summary { blocks.append(MarkdownText.escaped(reason)) }
    for (name, examples) in [("Wrong", rule.wrong), ("Right", rule.right)] where !examples.isEmpty {
      let list = examples.prefix(most).map { "- \(MarkdownText.escaped(line($0)))" }
      blocks.append("\(name):\n\n\(list.joined(separator: "\n"))")
    }
    if let source = rule.source { blocks.append("Source: \(MarkdownText.escaped(source))") }
    return blocks.joined(separator: "\n\n")
  }

  /// A source that is a page's address: `helpUri` holds a URI alone, and a source may be the name of a book.
  private static func address(_ source: String) -> String? {
    let isPlain = source.utf8.allSatisfy { 0x21...0x7E ~= $0 && !"\"<>\\^`{|}".utf8.contains($0) }
    return isPlain && (source.hasPrefix("https://") || source.hasPrefix("http://")) ? source : nil
  }

  private static func line(_ example: String) -> String {
    example.split(whereSeparator: \.isNewline).joined(separator: " ¶ ")
  }
}
