import ArticleText
import RuleChecks

/// Wants terms in one capitalisation: `Capitals("Internet", "NATO", "iPhone", "prime minister")`.
///
/// Left alone: the first word of a sentence, headlines set in capitals or with a capital to each word, and a term in
/// small letters inside a longer name (`the Prime Minister’s Office`).
public struct Capitals: StyledRule {
  let terms: [String]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter terms: The terms as they are to be written.
  public init(_ terms: String..., file: StaticString = #fileID, line: Int = #line) {
    self.terms = terms
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let id = traits.id ?? TermKind.capitals.standardID(terms)
    guard guide.accepts(id, traits.location, TermChecks.terms(terms, of: .capitals)) else { return }
    let finder = TermFinder(terms.map { $0.lowercased() })
    guide.addCheck(
      traits, id: id, kind: "Capitals", summary: "\(terms.quotedChoice), and not in other capitals.",
      at: .words(finder.openers)
    ) { [terms] story, anchors, findings in
      for (tokens, term) in finder.places(in: story, at: anchors) {
        let right = terms[term]
        let text = story.string(tokens)
        guard text != right, isWrong(tokens, text, right, story) else { continue }
        findings.add(
          story.range(of: tokens), "Write “\(right)”, not “\(text)”.", [Suggestion(right, isSafe: true)])
      }
    }
  }

  private func isWrong(_ tokens: Range<Int>, _ text: String, _ right: String, _ story: Story) -> Bool {
    let all = story.lexicon.tokens
    let first = tokens.lowerBound
    guard text.lowercased() == right.lowercased(), !story.isInCapitals(token: first),
      !story.isInTitleCase(token: first)
    else { return false }
    // The capital of a sentence's first word is the sentence's.
    if story.opensSentence(first), text == right.prefix(1).uppercased() + right.dropFirst() { return false }
    guard right == right.lowercased() else { return true }
    // A capital beside others belongs to a longer name.
    if first > 0, all[first].gap.isBlank, all[first - 1].startsWithCapital, !all[first - 1].startsSentence {
      return false
    }
    let next = tokens.upperBound
    return !(next < all.count && all[next].gap.isBlank && all[next].startsWithCapital)
  }
}

extension Story {
  /// Whether a token stands in a heading that gives each longer word a capital.
  func isInTitleCase(token: Int) -> Bool {
    let block = lexicon.block(of: token)
    guard block < lexicon.blocks.count,
      Scope.headings.includes(role: article.blocks[block].role, [])
    else { return false }
    var capitals = 0
    for index in lexicon.blocks[block] where lexicon.tokens[index].kind == .word {
      if lexicon.tokens[index].startsWithCapital {
        capitals += 1
      } else if lexicon.tokens[index].count > 4 {
        return false
      }
    }
    return capitals > 2
  }
}
