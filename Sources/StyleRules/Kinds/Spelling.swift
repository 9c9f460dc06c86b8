import ArticleText

/// Wants British or American spelling of the words that differ; the names of others keep theirs (`Pearl Harbor`).
///
/// A word with a capital is a name unless it opens its sentence, and there unless another capital follows. Headlines in
/// title case are left alone by the same test.
public struct Spelling: StyledRule {
  /// Whose spelling is wanted.
  public enum Variety: String, Sendable, Hashable {
    case american
    /// British with -ise.
    case british
    /// British with -ize.
    case oxford

    /// Whether a spelling is another variety's.
    func isForeign(_ evidence: SpellingTable.Evidence) -> Bool {
      switch evidence {
      case .british, .britishChoice: self == .american
      case .american, .americanChoice: self != .american
      case .ise: self == .american
      case .ize: self == .british
      }
    }
  }

  let variety: Variety
  let kept: WordSet
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - variety: Whose spelling is wanted.
  ///   - keeping: Words that stand as they are.
  public init(
    _ variety: Variety, keeping: String..., file: StaticString = #fileID, line: Int = #line
  ) {
    self.variety = variety
    kept = WordSet(keeping.joined(separator: " "))
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let table = SpellingTable.shared
    let hashes = table.hashes(where: variety.isForeign).filter { !kept.contains($0) }
    guide.addCheck(
      traits.with(options: RuleOption("variety", variety.rawValue, choices: "american, british or oxford")),
      id: "language.spelling", kind: "Spelling", summary: "Spelling is \(variety.rawValue).",
      at: .words(hashes)
    ) { [variety] story, places, findings in
      for at in places.lazy.map(Int.init) {
        let token = story.lexicon.tokens[at]
        guard token.kind == .word, Self.isCommonWord(at, story), let entry = table.entry(token, story) else {
          continue
        }
        let right = table.counterpart(entry)
        let word = variety == .american ? "American" : "British"
        findings.add(
          token.range, "The \(word) spelling is “\(right)”.",
          [
            Suggestion(
              token.startsWithCapital ? right.prefix(1).uppercased() + right.dropFirst() : right, isSafe: true
            )
          ])
      }
    }
  }

  private static func isCommonWord(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    switch tokens[at].capitalisation {
    case .lowercase:
      // `the-theatre.com`, `@colour`, a file name: what is glued on both sides is no word.
      return tokens[at].gap != .glued || at == 0 || story.isMark(at - 1, "-")
        || tokens[at - 1].kind == .quoteMark
        || story.isMark(at - 1, "(") || !story.isMark(at - 1, "/") && !story.isMark(at - 1, ".")
    case .capitalised:
      return story.opensSentence(at) && !names.contains(tokens[at].hash)
        && !(at + 1 < tokens.count && tokens[at + 1].startsWithCapital && tokens[at + 1].gap.isBlank)
    default: return false
    }
  }

  /// Words that are somebody's name at the start of a sentence as often as not.
  private static let names = WordSet(
    """
    labour labor grey gray harbour harbor armour armor travelers travellers counselor counsellor storey tyre sabre saber
    spectre specter
    """)
}
