import ArticleText

/// Finds a story that writes a percentage in more than one form: `5 percent`, `5 per cent`, `5%`, `5 pct`.
///
/// Left alone: speech, headlines and tables, where room is short, a sign in brackets, and a number in words, which no
/// sign follows.
public struct ConsistentPercent: StyledRule {
  /// The form that a newsroom wants.
  public enum Form: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `5 percent`.
    case percent
    /// `5 per cent`.
    case perCent
    /// `5%`.
    case sign
    /// `5 pct`.
    case pct
  }

  let form: Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - form: The form that is wanted; by default the one that most of a story has.
  ///   - reach: Whether the stories of a run are compared with one another too.
  public init(
    _ form: Form = .either, across reach: ArticleReach = .story, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  private static let written = [" percent", " per cent", "%", " pct"]
  private static let names = ["“percent”", "“per cent”", "“%”", "“pct”"]
  private static let forms: [Form] = [.percent, .perCent, .sign, .pct]

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    let (percent, per, cent, sign) = (
      Folding.hash("percent"), Folding.hash("per"), Folding.hash("cent"), Folding.hash("%")
    )
    guide.addFormCheck(
      traits.with(
        options: RuleOption("form", form.rawValue, choices: "either, percent, perCent, sign or pct")),
      id: "consistency.percent", kind: "ConsistentPercent", scope: EvidenceArea.running,
      summary: "Percentages have one form throughout a story.",
      forms: form == .either ? FormStyle(names: Self.names) : nil, at: .words("percent", "per", "pct", "%")
    ) { [form] story, places, findings in
      var ledger = FormLedger()
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) {
        let hash = tokens[at].hash
        let isSign = hash == sign
        var end = at + 1
        if hash == per {
          guard end < tokens.count, tokens[end].hash == cent, tokens[end].gap.isBlank else { continue }
          end += 1
        }
        guard at > 0,
          isSign
            ? tokens[at - 1].kind == .number && !story.isInBrackets(at)
            : tokens[at - 1].kind == .number && tokens[at].gap.isBlank,
          area.has(at, in: story)
        else { continue }
        ledger.note(hash == percent ? 0 : hash == per ? 1 : isSign ? 2 : 3, at: story.range(of: at - 1..<end))
      }
      VariantReport(
        story: story, house: Self.forms.firstIndex(of: form),
        names: Self.names
      ).add(ledger, to: &findings) { place, from, kept in
        let text = story.article.string(place).joinedWords
        let number = text.dropLast(Self.written[from].count)
        guard let first = number.first, kept != 2 || first.isNumber else { return nil }
        return number + Self.written[kept]
      }
    }
  }
}
