import ArticleText
import NameMatching

/// Keeps `Mr`, `Mrs` and `Ms` out of the copy, or wants a title with every later mention of a person.
///
/// Left alone: `Mr Speaker`, `Mr President`, `Mr and Mrs Smith`, `Mr Justice Hall`.
public struct CourtesyTitles: StyledRule {
  /// What the newsroom does.
  public enum Policy: String, Sendable, Hashable { case absent, onLaterReferences }

  let policy: Policy
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(_ policy: Policy, file: StaticString = #fileID, line: Int = #line) {
    self.policy = policy
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let courtesies = WordSet("mr mrs ms mme messrs")
  private static let titles = WordSet(
    """
    mr mrs ms miss mme messrs dr sir lady lord dame prof professor rev reverend father sister brother justice judge
    president chancellor premier minister secretary senator governor mayor king queen prince princess pope general
    colonel major captain lieutenant sergeant sheikh ayatollah mullah imam rabbi baroness baron count emperor
    """)
  private static let offices = WordSet(
    "speaker president chairman chairwoman chair justice secretary right universe men big clean fix darcy bean magoo sheen spock kipling coffee muscle potato"
  )

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let traits = traits.with(
      options: RuleOption("policy", policy.rawValue, choices: "absent or onLaterReferences"))
    switch policy {
    case .absent:
      guide.addCheck(
        traits, id: "names.courtesy-title", kind: "CourtesyTitles", scope: .copy.subtracting(.headline),
        summary: "People are named without “Mr”, “Mrs” and “Ms”.",
        at: .words("mr", "mrs", "ms", "mme", "messrs")
      ) { story, places, findings in
        for at in places.lazy.map(Int.init) { Self.checkAbsent(at, story, &findings) }
      }
    case .onLaterReferences:
      guide.addCheck(
        traits, id: "names.courtesy-title", kind: "CourtesyTitles", severity: .advice, scope: .body,
        summary: "A person has a title on every later reference."
      ) { story, findings in
        for person in story.storyPeople where person.isIntroduced {
          for mention in person.mentions where mention.form != .fullName {
            let at = mention.tokens.lowerBound
            var before = at - 1
            while before > 0, story.isMark(before, ".") { before -= 1 }
            guard before >= 0, !Self.titles.contains(story.lexicon.tokens[before].hash) else { continue }
            findings.add(
              story.range(of: mention.tokens),
              "“\(story.string(mention.tokens))” has no courtesy title.",
              related: [RelatedPlace(story.range(of: person.name), "here is the full name")])
          }
        }
      }
    }
  }

  /// Whether `Mr and` or `Mr. and` stands before.
  private static func isCouple(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard at > 1, tokens[at - 1].capitalisation == .lowercase else { return false }
    let first = story.isMark(at - 2, ".") ? at - 3 : at - 2
    return first >= 0 && courtesies.contains(tokens[first].hash)
  }

  private static func checkAbsent(_ at: Int, _ story: Story, _ findings: inout FindingCollector) {
    let tokens = story.lexicon.tokens
    let next = at + (story.hasStop(after: at) ? 2 : 1)
    guard tokens[at].startsWithCapital, next < tokens.count, tokens[next].gap.isBlank,
      tokens[next].kind == .word, tokens[next].startsWithCapital, !offices.contains(tokens[next].hash),
      // `Mr and Mrs Smith` are a couple, and `Dear Mr Smith` a letter.
      !isCouple(at, story)
    else { return }
    // A capital that is another name's: `Mr Price's "Mr Mercedes"` stands in quotation marks, which the guide exempts.
    let name = story.string(tokens[next])
    findings.add(
      story.range(of: at..<next + 1), "“\(name)” stands without a courtesy title.",
      [Suggestion(name, isSafe: true)])
  }
}
