internal import StyleRules

/// What `lint-articles explain RULE` says of a rule: what it asks for and why, what it finds and what it leaves alone,
/// and how to let a finding stand or switch the rule off.
struct RuleExplanation {
  let entry: RuleList.Entry

  /// The explanation of a rule of a guide.
  ///
  /// - Throws: That the guide has no such rule, with the nearest that it has.
  init(_ id: String, in guide: CompiledGuide) throws(Options.UsageError) {
    let entries = RuleList(guide).entries
    guard let entry = entries.first(where: { $0.id == id }) else {
      let near = NearestWord.find(id, among: entries.map(\.id)).map { " Did you mean \($0)?" } ?? ""
      throw Options.UsageError(
        description: "explain \(id): \(guide.name) has no such rule.\(near) See --list-rules.")
    }
    self.entry = entry
  }

  func text() -> String {
    var text = "\(entry.id) (\(entry.active ? entry.severity : "off by default"), \(entry.kind))\n\n"
    text += paragraph(entry.summary)
    if entry.reason != entry.summary { text += paragraph(entry.reason) }
    if let since = entry.since { text += paragraph("For articles since \(since).") }
    for articles in entry.articles { text += paragraph("For articles: \(articles).") }
    if !entry.options.isEmpty {
      text += "Options:\n"
      for option in entry.options { text += "  \(option.name): \(option.value) (\(option.choices))\n" }
      text += "\n"
    }
    text += examples("It finds what stands behind ↓:", entry.wrong)
    text += examples("It leaves alone:", entry.right)
    if let source = entry.source { text += paragraph("Source: \(source).") }
    if entry.section.isEmpty {
      return text + "Every guide has it. To give it a severity, list \(entry.kind)() in yours.\n\n"
        + "Switch it off: \(entry.kind)().offByDefault() in the guide, or --skip \(entry.id) for a run.\n"
    }
    text += "Declared at \(entry.declared), in the section “\(entry.section)”.\n\n"
    text +=
      "Let a finding stand: <!-- stet: \(entry.id) reason -->, or in plain text a line [stet: \(entry.id) reason].\n"
    text +=
      entry.active
      ? "Switch it off: .disabling(\"\(entry.id)\") on the guide that has it, or --skip \(entry.id) for a run.\n"
      : "Switch it on: .enabling(\"\(entry.id)\") on the guide that has it, or --only \(entry.id) for a run.\n"
    return text
  }

  private func paragraph(_ text: String) -> String { "\(text)\n\n" }

  private func examples(_ head: String, _ examples: [String]) -> String {
    guard !examples.isEmpty else { return "" }
    let lines = examples.map { example in
      "  " + example.split(whereSeparator: \.isNewline).joined(separator: "\n  ")
    }
    return "\(head)\n\(lines.joined(separator: "\n"))\n\n"
  }
}
