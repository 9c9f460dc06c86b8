import ArticleText

extension NameParser {
  /// What stands beside a name.
  func context(of range: Range<Int>) -> NameOccurrence.Context {
    var context: NameOccurrence.Context = []
    if elements[range.upperBound - 1].isPossessive { context.insert(.perhaps) }
    let next = elements[range.upperBound - 1].tokens.upperBound
    if next < tokens.count, tokens[next].kind == .word, tokens[next].gap.isBlank,
      !tokens[next].startsWithCapital
    {
      if classes[tokens[next].hash].contains(.speech) { context.insert(.person) }
      if NameParser.auxiliaries.contains(tokens[next].hash) { context.insert(.perhaps) }
    } else if next + 1 < tokens.count, tokens[next].count == 1,
      text[Int(tokens[next].start)] == UInt8(ascii: ",")
    {
      if isRole(next + 1) { context.formUnion([.person, .titled]) }
    }
    let before = elements[range.lowerBound].tokens.lowerBound - 1
    // `the Osbournes`: a family, a firm or a thing.
    if before >= 0, tokens[before + 1].gap.isBlank, NameParser.articles.contains(tokens[before].hash) {
      return []
    }
    if before >= 0, tokens[before + 1].gap.isBlank, !tokens[before + 1].startsSentence {
      if tokens[before].kind == .word, !tokens[before].startsWithCapital {
        let kind = classes[tokens[before].hash]
        if kind.contains(.role) { context.formUnion([.person, .titled]) }
        // `told Reuters`: whoever is told is seldom the person.
        if kind.contains(.speech), !NameParser.tellers.contains(tokens[before].hash) {
          context.insert(.person)
        }
        if NameParser.placeWords.contains(tokens[before].hash) { context.insert(.place) }
        // `Police in Halloway said`: whoever stands behind a preposition is not who spoke.
        if context.contains(.place) || NameParser.ofWords.contains(tokens[before].hash) {
          if !context.contains(.titled) { context.remove(.person) }
        }
        if NameParser.prepositions.contains(tokens[before].hash) { context.insert(.perhaps) }
      }
      // `“…” Smith said`: a closing mark before a name.
      if tokens[before].kind == .quoteMark { context.insert(.perhaps) }
    }
    return context
  }

  private static let auxiliaries = WordSet(
    """
    was is has had will would did does could should may might can also who whose took made went came got gave won lost
    left joined became began started left held ran led served worked played scored beat moved sold bought cut put
    """)
  private static let prepositions = WordSet("by with for from to of and against under like including")

  private static let articles = WordSet("a an the")
  private static let tellers = WordSet("told tell tells asked asks urged urges warned warns wrote writes")
  private static let ofWords = WordSet("of from for")
  private static let placeWords = WordSet("in at near outside around across into throughout")

  /// Whether a role begins within the next few words: `, a coal trader in Wickmouth`.
  private func isRole(_ start: Int) -> Bool {
    var at = start
    while at < tokens.count, at < start + 5, tokens[at].kind == .word,
      tokens[at].capitalisation == .lowercase,
      !tokens[at].startsSentence
    {
      let kind = classes[tokens[at].hash]
      if kind.contains(.role) { return true }
      if kind.contains(.function), !NameParser.articles.contains(tokens[at].hash) { return false }
      at += 1
    }
    return false
  }
}
