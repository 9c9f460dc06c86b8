import ArticleText
internal import NameMatching

extension Story {
  /// What a place is beside its block's role: quoted, in the first sentence, beside a quotation, a first reference, a
  /// link. Costs a look through the story's people and links; only rules whose scope asks for it pay.
  func scopeKinds(of place: TextPlace) -> Scope {
    var kinds: Scope = place.isQuoted ? .quotations : []
    guard place.token < lexicon.tokens.count else { return kinds }
    if let sentence = sentence(ofToken: place.token) {
      if lexicon.sentences[sentence].tokens.lowerBound == firstSentence { kinds.insert(.firstSentence) }
      if !place.isQuoted, isAttribution(lexicon.sentences[sentence].tokens) { kinds.insert(.attribution) }
    }
    let isFirst = storyPeople.contains { $0.mentions.first?.tokens.contains(place.token) ?? false }
    if isFirst { kinds.insert(.firstReference) }
    let start = Int(lexicon.tokens[place.token].start)
    if article.links.contains(where: { $0.contains(start) }) { kinds.insert(.links) }
    return kinds
  }

  /// The index of the sentence in which a token stands.
  func sentence(ofToken token: Int) -> Int? {
    let next = lexicon.sentences.partitioningIndex { $0.tokens.lowerBound > token }
    guard next > 0, lexicon.sentences[next - 1].tokens.contains(token) else { return nil }
    return next - 1
  }

  /// The first token of the first sentence of the copy.
  private var firstSentence: Int? {
    lexicon.sentences.first { Scope.body.includes(role: article.blocks[$0.block].role, []) }?.tokens
      .lowerBound
  }

  /// Whether a sentence holds speech and says who speaks.
  private func isAttribution(_ tokens: Range<Int>) -> Bool {
    tokens.contains { lexicon.tokens[$0].isQuoted }
      && tokens.contains { !lexicon.tokens[$0].isQuoted && SpeechVerbs.all.contains(lexicon.tokens[$0].hash) }
  }
}

/// The verbs by which copy says who speaks.
enum SpeechVerbs {
  /// Every form that stands beside a quotation.
  static let all = WordSet(
    """
    said says say saying told tells tell added adds asked asks noted notes wrote writes explained explains insisted
    insists argued argues warned warns replied replies recalled recalls joked jokes quipped remarked observed observes
    declared declares stated states announced announces claimed claims admitted admits acknowledged acknowledges
    conceded concedes suggested suggests predicted predicts complained complains commented comments continued continues
    concluded concludes cautioned cautions stressed stresses tweeted posted responded responds testified testifies
    """)
}
