import ArticleText

/// Finds a quotation of a sentence or more of which neither its paragraph nor the one before says who spoke.
///
/// Questions and answers, lists and quoted blocks are left alone, and so is what follows a colon.
public struct AttributedQuotations: StyledRule {
  let words: Int
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter words: The fewest words that a quotation must have to be looked at.
  public init(fromWords words: Int = 8, file: StaticString = #fileID, line: Int = #line) {
    self.words = words
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let verbs = WordSet(
    """
    said say says saying told tell tells telling asked ask asks asking added add adds adding according wrote writes
    write writing replied replies tweeted posted argued argues stated states noted notes quoted quotes quoting insisted
    insists warned warns explained explains recalled recalls declared claimed claims concluded concludes continued
    continues admitted admits denied promised joked announced commented comments remarked answered answers called
    calls described describes read reads reading shouted cried thinks believes believed thought statement interview
    speech letter email e-mail memo report
    """)

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("fromWords", words, choices: "the fewest words of a quotation")),
      id: "attribution.missing", kind: "AttributedQuotations", severity: .advice, scope: .body,
      summary: "A quotation says who spoke."
    ) { [words] story, findings in
      guard !story.lexicon.quotations.isEmpty else { return }
      let tokens = story.lexicon.tokens
      var isAttributed: [Int: Bool] = [:]
      for quotation in story.lexicon.quotations where quotation.isDouble && quotation.isClosed {
        let block = story.lexicon.block(of: quotation.tokens.lowerBound)
        let count = tokens[quotation.tokens].count { $0.kind == .word }
        guard count >= words, quotation.tokens.lowerBound == story.lexicon.blocks[block].lowerBound,
          Scope.body.contains(Scope(story.article.blocks[block].role))
        else { continue }
        let places = [block, block - 1].filter { $0 >= 0 }
        let attributes = places.contains { place in
          if let known = isAttributed[place] { return known }
          let known = tokens[story.lexicon.blocks[place]].contains {
            Self.verbs.contains($0.hash) && !$0.isQuoted
          }
          isAttributed[place] = known
          return known
        }
        // What goes on from the paragraph before has its speaker there, or further up.
        guard !attributes, !Self.goesOn(block, story) else { continue }
        findings.add(tokens[quotation.tokens.lowerBound].range, "Nobody is named who said this.")
      }
    }
  }

  /// Whether the paragraph before ends in an open quotation, or with a colon.
  private static func goesOn(_ block: Int, _ story: Story) -> Bool {
    guard block > 0, let last = story.lexicon.blocks[block - 1].last else { return false }
    return story.isMark(last, ":")
      || story.lexicon.quotations.contains { $0.tokens.upperBound == last + 1 && $0.continues }
  }
}
