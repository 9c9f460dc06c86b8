import ArticleText

/// Tells an institution's abbreviation from a company's or a product's name by what stands around it.
struct AbbreviationContext {
  private let story: Story
  private let tokens: [Token]
  private let at: Int

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

  /// `lecturer in Politics at UNSW`: a scholar's post, or a scholar's workplace, stands before the preposition in the
  /// same sentence. An analyst, a director or a head of something most often works at a company, whose initials are
  /// its name.
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
    // `STOP.THINK`: the mark is part of a name.
    if at + 2 < tokens.count, tokens[at + 2].kind == .word, tokens[at + 2].gap == .glued { return false }
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
    professor lecturer fellow researcher scientist dean historian student teacher scholar academic reader
    institute school faculty centre center college studies laboratory
    """)
  private static let verbs = WordSet(
    "said says is was has had will would could should may must can does did also plans expects wants agreed announced denied"
  )
}
