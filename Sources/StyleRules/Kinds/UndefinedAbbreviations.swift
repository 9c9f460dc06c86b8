import ArticleText

/// Wants abbreviations spelled out somewhere in the story, unless they are well known.
///
/// An abbreviation counts as spelled out when its letters are the initials of capitalised words anywhere in the
/// story, or when it stands in brackets behind them. Left alone: what is known; companies (`RGC Ltd`, a code in
/// brackets); names made of several words in capitals; headlines.
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
      for at in places.lazy.map(Int.init) {
        let token = story.lexicon.tokens[at]
        guard token.count >= 3, token.count <= 6,
          !token.flags.contains(.dotted), !token.flags.contains(.accented), !known.contains(token.hash),
          story.article.text[token.range].allSatisfy({ $0 >= UInt8(ascii: "A") }),
          AbbreviationContext(story, at).isUsedAsInstitution, seen.insert(token.hash).inserted
        else { continue }
        let runs = initials ?? InitialRuns(story)
        initials = runs
        let text = story.string(token)
        guard !runs.spell(text) else { continue }
        findings.add(token.range, "“\(text)” is never spelled out.")
      }
    }
  }
}

/// Tells an institution's abbreviation from a company's or a product's name by what stands around it.
private struct AbbreviationContext {
  let story: Story
  let tokens: [Token]
  let at: Int

  init(_ story: Story, _ at: Int) {
    self.story = story
    tokens = story.lexicon.tokens
    self.at = at
  }

  /// `at UNSW.`, `of the NHWB,`: a preposition before, and no part of a longer name.
  var isUsedAsInstitution: Bool {
    guard at > 0, tokens[at].gap.isBlank, !story.isInCapitals(token: at) else { return false }
    var before = at - 1
    let hasArticle = tokens[before].hash == Self.the
    if hasArticle {
      guard before > 0, !tokens[before].startsSentence else { return isFollowedByVerbOrMark }
      before -= 1
    }
    guard Self.prepositions.contains(tokens[before].hash), tokens[before].capitalisation == .lowercase else {
      return hasArticle && isFollowedByVerbOrMark
    }
    return hasArticle ? isFollowedByVerbOrMark : isInstitutionOfPerson(before) && isFollowedByMark
  }

  /// `lecturer in Politics at UNSW`: a person's post stands before the preposition in the same sentence.
  private func isInstitutionOfPerson(_ preposition: Int) -> Bool {
    guard tokens[preposition].hash == Self.atWord else { return false }
    var index = preposition - 1
    while index >= 0, preposition - index <= 10, !tokens[index + 1].startsSentence {
      if Self.posts.contains(tokens[index].hash) { return true }
      index -= 1
    }
    return false
  }

  private var isFollowedByMark: Bool {
    guard at + 1 < tokens.count else { return true }
    return tokens[at + 1].kind == .punctuation && tokens[at + 1].gap == .glued
      && story.byte(tokens[at + 1]) != UInt8(ascii: "-") && story.byte(tokens[at + 1]) != UInt8(ascii: "/")
  }

  private var isFollowedByVerbOrMark: Bool {
    guard at + 1 < tokens.count else { return true }
    return isFollowedByMark || tokens[at + 1].kind == .clitic || Self.verbs.contains(tokens[at + 1].hash)
  }

  private static let the = Folding.hash("the")
  private static let atWord = Folding.hash("at")
  private static let prepositions = WordSet("at of by from with for to in on under within through via")
  private static let posts = WordSet(
    """
    professor lecturer fellow researcher scientist director dean head chair historian economist expert student
    teacher scholar academic specialist president analyst editor reader
    """)
  private static let verbs = WordSet(
    "said says is was has had will would could should may must can does did also plans expects wants agreed announced denied"
  )
}

/// The initials of every run of capitalised words in a story, and the abbreviations that stand in brackets.
private struct InitialRuns {
  private var runs: [String] = []
  /// `net asset value (NAV)`: the brackets say that the words before are what it stands for.
  private var inBrackets: Set<String> = []

  init(_ story: Story) {
    let tokens = story.lexicon.tokens
    var run = ""
    for at in tokens.indices {
      let token = tokens[at]
      if token.capitalisation == .allCapitals, at > 1, story.byte(tokens[at - 1]) == UInt8(ascii: "("),
        token.gap == .glued, tokens[at - 2].kind == .word
      {
        inBrackets.insert(story.string(token))
      }
      let isSmall = token.capitalisation == .lowercase && token.count <= 3 && token.gap.isBlank
      if token.kind == .word, token.startsWithCapital, token.gap != .block,
        token.capitalisation != .allCapitals
          || token.count == 1
      {
        run.append(Character(Unicode.Scalar(story.byte(token))))
      } else if token.gap == .block, token.kind == .word, token.startsWithCapital {
        runs.append(run)
        run = String(Character(Unicode.Scalar(story.byte(token))))
      } else if !isSmall, token.kind != .clitic,
        !(token.kind == .punctuation
          && (story.byte(token) == UInt8(ascii: "-") || story.byte(token) == UInt8(ascii: "&")))
      {
        if run.count >= 2 { runs.append(run) }
        run = ""
      }
    }
    runs.append(run)
  }

  /// Whether an abbreviation's letters are the initials of words that follow one another somewhere.
  func spell(_ abbreviation: String) -> Bool {
    if inBrackets.contains(abbreviation) { return true }
    let letters = abbreviation.uppercased()
    return runs.contains { $0.uppercased().contains(letters) }
  }
}
