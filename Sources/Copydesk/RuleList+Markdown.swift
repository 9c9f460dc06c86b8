extension RuleList {
  /// The rules as a page of documentation: by section, each with its reason, options, examples and source.
  func markdown() -> String {
    let entries = entries
    var sections: [String] = []
    for rule in guide.rules where !sections.contains(rule.section) { sections.append(rule.section) }
    var page = """
      # Rules of \(guide.name)

      Every rule with its id, its severity, what it asks for, its options as the guide has chosen them, and examples.
      `↓` stands before what a rule finds. This page is made by `lint-articles --list-rules --format markdown`.

      """
    for section in sections {
      let rules = entries.filter { $0.section == section }
      guard !rules.isEmpty else { continue }
      page += "\n## \(section)\n"
      for rule in rules { page += RuleList.entry(rule) }
    }
    return page
  }

  private static func entry(_ rule: Entry) -> String {
    var text =
      "\n### \(rule.id)\n\n\(rule.active ? rule.severity : "off by default") · \(rule.kind)\n\n\(rule.summary)\n"
    if rule.reason != rule.summary { text += "\n\(rule.reason)\n" }
    for option in rule.options { text += "\n- `\(option.name)`: \(option.value) (\(option.choices))" }
    if !rule.options.isEmpty { text += "\n" }
    if let since = rule.since { text += "\nFor articles since \(since).\n" }
    if !rule.articles.isEmpty { text += "\nFor articles: \(rule.articles.joined(separator: "; ")).\n" }
    if let source = rule.source { text += "\nSource: \(source).\n" }
    text += examples("Wrong", rule.wrong) + examples("Right", rule.right)
    return text
  }

  private static func examples(_ name: String, _ examples: [String]) -> String {
    guard !examples.isEmpty else { return "" }
    return "\n\(name):\n\n" + examples.prefix(6).map { "    \(shortened($0))\n" }.joined()
  }

  /// An example on one line, without the middle of a long one.
  private static func shortened(_ example: String) -> String {
    let line = example.split(whereSeparator: \.isNewline).joined(separator: " ¶ ")
    guard line.count > 160 else { return line }
    return "\(line.prefix(100)) … \(line.suffix(40))"
  }
}
