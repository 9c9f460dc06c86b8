import ArticleText

/// Wants abbreviations spelled out somewhere in the story, unless they are well known.
///
/// An abbreviation counts as spelled out when its letters are the initials of capitalised words anywhere in the
/// story, or when it stands in brackets behind them. Left alone: what is known; companies (`RGC Ltd`, a code in
/// brackets), and those at which somebody works who is no scholar; names made of several words in capitals; what the
/// story uses as the name of a product, a currency, an index or a share; headlines.
public struct UndefinedAbbreviations: StyledRule {
  let known: WordSet
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter known: The abbreviations that need no spelling out, set apart by spaces; a line that begins with `#`
  ///   is a comment.
  public init(known: String, file: StaticString = #fileID, line: Int = #line) {
    self.known = WordSet(known)
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "abbreviations.undefined", kind: "UndefinedAbbreviations", scope: .body,
      summary: "An abbreviation that is not well known is spelled out once.", at: .acronyms
    ) { [known] story, places, findings in
      var seen: Set<UInt32> = []
      var initials: InitialRuns?
      var names: InitialsAsNames?
      for at in places.lazy.map(Int.init) {
        let token = story.lexicon.tokens[at]
        guard token.count >= 3, token.count <= 6,
          !token.flags.contains(.dotted), !token.flags.contains(.accented), !known.contains(token.hash),
          story.article.text[token.range].allSatisfy({ $0 >= UInt8(ascii: "A") }),
          AbbreviationContext(story, at).isUsedAsInstitution, seen.insert(token.hash).inserted
        else { continue }
        let runs = initials ?? InitialRuns(story)
        initials = runs
        guard !runs.spell(token, story) else { continue }
        let named = names ?? InitialsAsNames(story)
        names = named
        guard !named.contains(token.hash) else { continue }
        findings.add(token.range, "“\(story.string(token))” is never spelled out.")
      }
    }
  }
}
