import ArticleText

/// Wants acronyms that are read as words in capitals (`NATO`) or with one capital (`Nato`).
public struct AcronymCase: StyledRule {
  /// How an acronym is written.
  public enum Style: String, Sendable, Hashable { case capitals, initial }

  let style: Style
  let acronyms: [String]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Acronyms that are read as words.
  public static let usual = [
    "NATO", "NASA", "OPEC", "UNESCO", "UNICEF", "ASEAN", "APEC", "FIFA", "UEFA", "SARS", "AIDS", "NAFTA",
    "BAFTA",
    "ACAS", "ASBO", "DEFRA", "ECOWAS", "MENSA", "UNRWA",
  ]

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - style: In capitals, or with one.
  ///   - acronyms: The acronyms, in capitals.
  public init(
    _ style: Style, _ acronyms: [String] = AcronymCase.usual, file: StaticString = #fileID, line: Int = #line
  ) {
    self.style = style
    self.acronyms = acronyms
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let aids = Folding.hash("aids")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let sample = style == .capitals ? "NATO" : "Nato"
    guide.addCheck(
      traits.with(options: RuleOption("style", style.rawValue, choices: "capitals or initial")),
      id: "abbreviations.case", kind: "AcronymCase", scope: .copy.subtracting([.headline, .crosshead]),
      summary: "Acronyms that are read as words are written as “\(sample)”.",
      at: .words(acronyms.map { Folding.hash($0) })
    ) { [style] story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) {
        let token = tokens[at]
        let wrong: Token.Capitalisation = style == .capitals ? .capitalised : .allCapitals
        guard token.kind == .word, token.capitalisation == wrong, !token.flags.contains(.dotted),
          // `Aids` may be the verb where a sentence begins.
          !(token.hash == Self.aids && story.opensSentence(at)),
          style == .capitals || !story.isInCapitals(token: at),
          !Self.isPartOfName(at, style, story)
        else { continue }
        let text = story.string(token)
        let right = style == .capitals ? text.uppercased() : text.prefix(1) + text.dropFirst().lowercased()
        findings.add(token.range, "The acronym is “\(right)”.", [Suggestion(right, isSafe: true)])
      }
    }
  }

  /// Whether the acronym is another name's: `NASA TV`, `FIFA 2005`, `Nafta-Moskva`.
  private static func isPartOfName(_ at: Int, _ style: Style, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard at + 1 < tokens.count else { return false }
    if story.isMark(at + 1, "-"), tokens[at + 1].gap == .glued {
      return at + 2 < tokens.count && tokens[at + 2].startsWithCapital
    }
    guard tokens[at + 1].gap.isBlank else { return false }
    return tokens[at + 1].kind == .number
      || style == .initial && tokens[at + 1].capitalisation == .allCapitals
  }
}
