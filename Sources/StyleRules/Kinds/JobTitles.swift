import ArticleText

/// Wants formal titles in small letters unless they stand right before a name: `Vladimir Putin, president of Russia`.
///
/// A title is looked at behind a name and a comma, and behind `the` where no capital follows: `the President said`.
/// Left alone: headlines, `the President's Cup`, and whatever else makes a name of it.
public struct JobTitles: StyledRule {
  let afterArticle: Bool
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter afterArticle: Whether `the President` is looked at too.
  public init(afterArticle: Bool = true, file: StaticString = #fileID, line: Int = #line) {
    self.afterArticle = afterArticle
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let heads = WordSet(
    """
    president chancellor premier minister secretary governor senator mayor ambassador chairman chairwoman chief
    executive director professor treasurer congressman congresswoman
    """)
  private static let modifiers = WordSet(
    """
    prime vice deputy foreign finance interior defence defense home health trade education justice transport energy
    environment economy agriculture culture labour labor housing chief executive general managing assistant
    """)
  private static let the = Folding.hash("the")
  private static let links = WordSet("of for at")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("afterArticle", afterArticle, choices: "true or false")),
      id: "names.job-title", kind: "JobTitles", scope: [.body, .captions, .lists],
      summary: "A title has capitals only before a name.",
      at: .words(
        "president", "chancellor", "premier", "minister", "secretary", "governor", "senator", "mayor",
        "ambassador", "chairman", "chairwoman", "executive", "director", "professor", "treasurer",
        "congressman", "congresswoman")
    ) { [afterArticle] story, places, findings in
      for at in places.lazy.map(Int.init) where story.lexicon.tokens[at].capitalisation == .capitalised {
        Self.check(at, afterArticle, story, &findings)
      }
    }
  }

  private static func check(
    _ at: Int, _ afterArticle: Bool, _ story: Story, _ findings: inout FindingCollector
  ) {
    let tokens = story.lexicon.tokens
    var first = at
    while first > 0, at - first < 3, tokens[first].gap.isBlank, modifiers.contains(tokens[first - 1].hash),
      tokens[first - 1].startsWithCapital
    {
      first -= 1
    }
    guard first > 0, tokens[first].gap.isBlank, !tokens[first].startsSentence else { return }
    let before = first - 1
    let next = at + 1
    guard !isFollowedByName(next, story) else { return }
    if tokens[before].hash == the {
      // `the Chancellor of the Exchequer`, `the Secretary of State`: an office with a name of its own.
      guard afterArticle, tokens[before].capitalisation == .lowercase || tokens[before].startsSentence,
        !isOffice(next, story)
      else { return }
    } else if story.isMark(before, ",") {
      // `Vladimir Putin, President of Russia`: a name before, and what the title is of behind.
      guard before > 1, story.isNameWord(before - 1), story.isNameWord(before - 2), next < tokens.count,
        links.contains(tokens[next].hash) || story.isMark(next, ",") || story.isMark(next, ".")
      else { return }
    } else {
      return
    }
    let range = story.range(of: first..<at + 1)
    let text = story.article.string(range)
    findings.add(
      range, "A title has capitals only before a name: “\(text.lowercased())”.",
      [Suggestion(text.lowercased(), isSafe: true)])
  }

  /// Whether `of` and a capital follow, with an article between them or none.
  private static func isOffice(_ next: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard next + 1 < tokens.count, links.contains(tokens[next].hash), tokens[next].gap.isBlank else {
      return false
    }
    let name = tokens[next + 1].hash == the && next + 2 < tokens.count ? next + 2 : next + 1
    return tokens[name].startsWithCapital
  }

  /// Whether a capital, a figure or a mark that binds makes a name of the words before.
  private static func isFollowedByName(_ next: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard next < tokens.count, tokens[next].gap != .block else { return false }
    if tokens[next].kind == .clitic {
      return next + 1 < tokens.count && tokens[next + 1].gap.isBlank && tokens[next + 1].startsWithCapital
    }
    if tokens[next].kind == .quoteMark { return tokens[next].gap != .glued }
    if tokens[next].kind == .punctuation {
      return story.isMark(next, "-") || story.isMark(next, "/") || story.isMark(next, "(")
    }
    if tokens[next].startsSentence { return false }
    return tokens[next].startsWithCapital || tokens[next].kind == .number || tokens[next].kind == .symbol
  }
}
