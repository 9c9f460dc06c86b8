import ArticleText
import RuleChecks

/// Wants a city that stands alone in a dateline without its state, and states as the newsroom shortens them.
public struct DatelineCities: StyledRule {
  let cities: String
  let states: String
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - cities: The cities that stand alone, one a line.
  ///   - states: How states are shortened, one a line: `Minn. <- Minnesota, MN`.
  public init(
    standingAlone cities: String, states: String, file: StaticString = #fileID, line: Int = #line
  ) {
    self.cities = cities
    self.states = states
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let alone = Set(cities.split(separator: "\n").map { Folding.folded(String(TermTable.trimmed($0))) })
    var short: [String: String] = [:]
    var known: Set<String> = []
    for entry in TermTable.preferences(states) {
      known.insert(Folding.folded(entry.right))
      for wrong in entry.wrong { short[Folding.folded(wrong)] = entry.right }
    }
    guide.addCheck(
      traits, id: "dateline.city", kind: "DatelineCities", scope: .dateline,
      summary: "Large cities stand alone in a dateline; behind others the state is shortened."
    ) { [alone, short, known] story, findings in
      for block in story.blocks(.dateline) {
        let tokens = story.lexicon.tokens
        let range = story.lexicon.blocks[block]
        guard let comma = range.first(where: { story.isMark($0, ",") }), comma > range.lowerBound else {
          continue
        }
        let end =
          range.first {
            $0 > comma && (story.isMark($0, ",") || story.isMark($0, "(") || tokens[$0].kind == .number)
          }
          ?? range.upperBound
        guard end > comma + 1, MonthNames.reading(of: tokens[comma + 1]) == nil else { continue }
        let city = story.string(range.lowerBound..<comma)
        let state = story.string(comma + 1..<end)
        guard
          let right = short[Folding.folded(state)] ?? (known.contains(Folding.folded(state)) ? state : nil)
        else {
          continue
        }
        if alone.contains(Folding.folded(city)) {
          findings.add(
            story.range(of: comma - 1..<end), "“\(city)” stands alone in a dateline.",
            [Suggestion(story.string(tokens[comma - 1]), isSafe: true)])
        } else if right != state {
          findings.add(
            story.range(of: comma + 1..<end), "In a dateline the state is “\(right)”.",
            [Suggestion(right, isSafe: true)])
        }
      }
    }
  }
}
