import ArticleText

/// Looks at the comma before the `and` or `or` of a list: `red, white, and blue`.
///
/// Only lists that are sure count: three items and more before the `and`, of one or two words each, so that no
/// apposition (`In Paris, Smith and Jones left`) is taken for one. Left alone: speech and headlines.
public struct SerialComma: StyledRule {
  /// What a newsroom wants.
  public enum Use: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case consistent
    /// `red, white, and blue`.
    case required
    /// `red, white and blue`.
    case omitted
  }

  let use: Use
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - use: What the newsroom wants.
  ///   - reach: Whether the stories of a run are compared with one another too.
  public init(
    _ use: Use = .consistent, across reach: ArticleReach = .story, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.use = use
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  private static let names = ["the comma before “and” in a list", "no comma before “and” in a list"]

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    guide.addFormCheck(
      traits.with(options: RuleOption("use", use.rawValue, choices: "consistent, required or omitted")),
      id: "punctuation.serial-comma", kind: "SerialComma", scope: EvidenceArea.running,
      summary: use == .consistent
        ? "The comma before the “and” of a list is there or not throughout a story."
        : "The comma before the “and” of a list is \(use.rawValue).",
      forms: use == .consistent
        ? FormStyle(
          names: Self.names,
          summary: "The comma before the “and” of a list is there or not in all stories of a run.")
        : nil
    ) { [use] story, _, findings in
      var ledger = FormLedger()
      let tokens = story.lexicon.tokens
      for at in tokens.indices where tokens[at].hash == Self.and || tokens[at].hash == Self.or {
        guard let hasComma = Self.hasSerialComma(before: at, story), area.has(at, in: story) else { continue }
        ledger.note(hasComma ? 0 : 1, at: story.range(of: at - (hasComma ? 2 : 1)..<at + 1))
      }
      let house: Int? = use == .consistent ? nil : use == .required ? 0 : 1
      VariantReport(
        story: story, house: house,
        names: Self.names
      ).add(ledger, to: &findings) { place, from, _ in
        let text = story.article.string(place)
        if from == 0 { return text.replacing(",", with: "") }
        return text.firstIndex(of: " ").map { text[..<$0] + "," + text[$0...] }
      }
    }
  }

  /// Whether the list before an `and` has a comma there; nothing where no list of three items stands before it.
  private static func hasSerialComma(before and: Int, _ story: Story) -> Bool? {
    let tokens = story.lexicon.tokens
    guard and > 4, and + 1 < tokens.count, tokens[and + 1].kind == .word,
      !verbs.contains(tokens[and + 1].hash)
    else { return nil }
    let hasComma = story.isMark(and - 1, ",")
    var at = hasComma ? and - 1 : and
    var commas = hasComma ? 1 : 0
    while commas < 3 {
      var words = 0
      while at > 0, tokens[at - 1].kind == .word, !tokens[at].startsSentence, words < 3 {
        at -= 1
        words += 1
        if stops.contains(tokens[at].hash) { return nil }
      }
      // The first item is behind the first comma, and may have any words before it.
      guard words >= 1, words <= 2, story.isMark(at - 1, ",") else { return nil }
      at -= 1
      commas += 1
      if commas == (hasComma ? 3 : 2) { break }
    }
    guard at > 0, tokens[at - 1].kind == .word, !tokens[at].startsSentence else { return nil }
    return hasComma
  }

  private static let and = Folding.hash("and")
  private static let or = Folding.hash("or")
  private static let verbs = WordSet(
    "is was are were has had have will would could said says he she it they we i you his her their that then so"
  )
  private static let stops = WordSet(
    "who which that and or but is was are were has had have said says then so he she it they we i you however though"
  )
}
