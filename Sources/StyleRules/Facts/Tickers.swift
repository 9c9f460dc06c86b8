import ArticleText

/// Finds a stock's code beside a company that is not its own, by the newsroom's list.
public struct Tickers: StyledRule {
  let table: String
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter table: The codes, one a line, with the names that copy has for the company: `GAZP.MM Gazprom`; several
  ///   names are set apart by commas.
  public init(_ table: String, file: StaticString = #fileID, line: Int = #line) {
    self.table = table
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    var companies: [String: [String]] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: " ", maxSplits: 1)
      guard fields.count == 2 else {
        guide.problem(
          traits.id ?? "companies.ticker", traits.location, "“\(line)” has no company.",
          "Write the code and the company: GAZP.MM Gazprom.")
        return
      }
      companies[String(fields[0])] = fields[1].split(separator: ",").map {
        $0.split(separator: " ").joined(separator: " ")
      }
    }
    guide.addCheck(
      traits.with(
        options: RuleOption("table", "\(companies.count) codes", choices: "codes with their companies")),
      id: "companies.ticker", kind: "Tickers", summary: "A stock's code stands behind its own company.",
      at: .words("<", "(")
    ) { [companies] story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where at > 0 && at + 3 < tokens.count && tokens[at].gap != .block {
        let code = at + 1..<min(tokens.count, at + 4)
        guard tokens[at + 2].gap == .glued, story.byte(tokens[at + 2]) == UInt8(ascii: "."),
          let names = companies[story.string(code)],
          let name = Tickers.name(before: at, story),
          !names.contains(where: { Tickers.isSame(name, $0, story) })
        else { continue }
        findings.add(
          story.range(of: code), "\(story.string(code)) is \(names[0]), not “\(story.string(name))”.",
          related: [RelatedPlace(story.range(of: name), "the company beside it")])
      }
    }
  }

  /// The capitalised words before a code, past a possessive.
  private static func name(before at: Int, _ story: Story) -> Range<Int>? {
    let tokens = story.lexicon.tokens
    var end = at
    if end > 0, tokens[end - 1].kind == .clitic { end -= 1 }
    var start = end
    while start > 0, end - start < 6, start == end || tokens[start].gap != .block,
      tokens[start - 1].kind == .word,
      tokens[start - 1].startsWithCapital
    {
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  /// Whether the words before a code name its company: the company's first word is among them, or theirs in its name.
  private static func isSame(_ words: Range<Int>, _ company: String, _ story: Story) -> Bool {
    let own = Set(Lexicon.tokens(of: company).map(\.hash))
    return story.lexicon.tokens[words].contains { own.contains($0.hash) }
  }
}
