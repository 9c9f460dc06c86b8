import ArticleText

/// Holds captions against the newsroom's form: a day, a place, and none of the phrases that say nothing.
///
/// Whether a caption is in the present tense no list of words can say; that is left to the desk.
public struct Captions: StyledRule {
  /// The phrases that no caption needs, where the newsroom gives none of its own.
  public static let usualPhrases = [
    "sharing a joke", "shares a joke", "share a joke", "in happier times", "in happier days",
    "poses for a photo",
    "poses for a picture", "pictured above", "file picture of",
  ]

  let needsDay: Bool
  let needsPlace: Bool
  let phrases: [String]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - needsDay: Whether a caption names a day, a month or a year.
  ///   - needsPlace: Whether it says where: a name behind `in`, `at`, `near`, `outside` or `on`.
  ///   - phrases: What no caption says.
  public init(
    needsDay: Bool = true, needsPlace: Bool = true, avoiding phrases: [String] = Captions.usualPhrases,
    file: StaticString = #fileID, line: Int = #line
  ) {
    self.needsDay = needsDay
    self.needsPlace = needsPlace
    self.phrases = phrases
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let days = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday january february march april may june july
    august september october november december jan feb aug sept sep oct nov dec undated file
    """)
  private static let prepositions = WordSet("in at near outside on inside over off")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let finder = TermFinder(phrases)
    let openers = Set(finder.openers)
    guide.addCheck(
      traits.with(
        options: RuleOption("needsDay", needsDay, choices: "true or false"),
        RuleOption("needsPlace", needsPlace, choices: "true or false"),
        RuleOption("avoiding", phrases.joined(separator: ", "), choices: "phrases")),
      id: "structure.caption", kind: "Captions", severity: .advice, scope: .captions,
      summary: "A caption says when and where, and nothing that the picture shows."
    ) { [needsDay, needsPlace] story, findings in
      let tokens = story.lexicon.tokens
      for (index, block) in story.article.blocks.enumerated() where block.role == .caption {
        let range = story.lexicon.blocks[index]
        guard let first = range.first else { continue }
        let anchors = range.filter { openers.contains(tokens[$0].hash) }.map { Int32(truncatingIfNeeded: $0) }
        for place in finder.places(in: story, at: anchors) {
          findings.add(
            story.range(of: place.tokens), "“\(story.string(place.tokens))” says nothing: say who does what.")
        }
        var missing: [String] = []
        if needsDay, !range.contains(where: { Self.isDay($0, story) }) { missing.append("no day") }
        if needsPlace, !range.contains(where: { Self.isPlace($0, story) }) { missing.append("no place") }
        if !missing.isEmpty {
          findings.add(tokens[first].range, "The caption has \(missing.joined(separator: " and ")).")
        }
      }
    }
  }

  /// A weekday, a month, or a year.
  private static func isDay(_ at: Int, _ story: Story) -> Bool {
    let token = story.lexicon.tokens[at]
    if days.contains(token.hash) { return token.startsWithCapital || token.capitalisation == .lowercase }
    return NumberWords.figure(token, story).map { (1800...2100).contains($0) } ?? false
  }

  /// A preposition of place, and a name behind it.
  private static func isPlace(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard prepositions.contains(tokens[at].hash), at + 1 < tokens.count else { return false }
    return (at + 1..<min(at + 4, tokens.count)).contains { index in
      tokens[index].startsWithCapital && tokens[index].kind == .word && !days.contains(tokens[index].hash)
    }
  }
}
