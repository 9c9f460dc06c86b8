import ArticleText

/// Wants abbreviations in capitals without full stops: `NATO`, `UN`.
///
/// Letters before a surname (`J.R.R. Tolkien`) are initials and left alone; so is what the newsroom keeps.
public struct AbbreviationStops: StyledRule {
  let kept: WordSet
  let keeping: [String]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter keeping: The abbreviations that keep their stops (`U.S.`).
  public init(keeping: String..., file: StaticString = #fileID, line: Int = #line) {
    self.keeping = keeping
    kept = WordSet(keeping.joined(separator: " "))
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Abbreviations of two letters: others are some person's initials, or a company's form.
  private static let short = WordSet("u.s. u.n. u.k. e.u. d.c. l.a. t.v. p.c. m.p. a.i. i.q.")
  /// Longer ones that stand before a capitalised word and are no initials.
  private static let long = WordSet(
    "u.s.a. n.a.t.o. u.s.s.r. b.b.c. c.i.a. f.b.i. u.a.e. i.m.f. n.a.s.a. e.e.c. i.r.a. p.l.o. n.b.a. n.f.l.")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let list = keeping.isEmpty ? "none" : keeping.joined(separator: ", ")
    guide.addCheck(
      traits.with(options: RuleOption("keeping", list, choices: "abbreviations with stops")),
      id: "abbreviations.stops", kind: "AbbreviationStops",
      summary: "Abbreviations in capitals have no full stops\(keeping.isEmpty ? "" : " but \(list)").",
      at: .acronyms
    ) { [kept] story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where tokens[at].flags.contains(.dotted) {
        let token = tokens[at]
        // `M.A.I.D` is a name that ends without a stop.
        guard !kept.contains(token.hash),
          !(token.flags.contains(.gluedToNext) && tokens[at + 1].kind == .word)
        else { continue }
        let text = story.string(token)
        let letters = text.utf8.count { $0 != UInt8(ascii: ".") }
        if letters == 2 {
          guard Self.short.contains(token.hash) else { continue }
        } else if !Self.long.contains(token.hash) {
          // Initials stand before a surname.
          let isInitials =
            story.isNextWord(at + 1) && tokens[at + 1].startsWithCapital && !tokens[at + 1].startsSentence
          guard letters >= 3, !isInitials else { continue }
        }
        let bare = text.filter { $0 != "." }
        let right = text.hasSuffix(".") && story.endsSentence(at) ? bare + "." : bare
        findings.add(
          token.range, "An abbreviation in capitals has no full stops: “\(bare)”.",
          [Suggestion(right, isSafe: true)])
      }
    }
  }
}
