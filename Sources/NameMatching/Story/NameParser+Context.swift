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
      let kind = classes[tokens[next].hash]
      if kind.contains(.speech) { context.insert(.person) }
      if kind.contains(.auxiliary) { context.insert(.perhaps) }
    } else if next + 1 < tokens.count, tokens[next].count == 1,
      text[Int(tokens[next].start)] == UInt8(ascii: ",")
    {
      if isRole(next + 1) { context.formUnion([.person, .titled]) }
    }
    let before = elements[range.lowerBound].tokens.lowerBound - 1
    guard before >= 0, tokens[before + 1].gap.isBlank else { return context }
    let kind = classes[tokens[before].hash]
    // `the Osbournes`: a family, a firm or a thing.
    if kind.contains(.article) { return [] }
    if !tokens[before + 1].startsSentence {
      if tokens[before].kind == .word, !tokens[before].startsWithCapital {
        if kind.contains(.role) { context.formUnion([.person, .titled]) }
        // `told Reuters`: whoever is told is seldom the person.
        if kind.contains(.speech), !kind.contains(.telling) {
          context.insert(.person)
        }
        if kind.contains(.placing) { context.insert(.place) }
        // `Police in Halloway said`: whoever stands behind a preposition is not who spoke.
        if context.contains(.place) || kind.contains(.belonging) {
          if !context.contains(.titled) { context.remove(.person) }
        }
        if kind.contains(.preposition) { context.insert(.perhaps) }
      }
      // `“…” Smith said`: a closing mark before a name.
      if tokens[before].kind == .quoteMark { context.insert(.perhaps) }
    }
    return context
  }

  /// Whether a role begins within the next few words: `, a coal trader in Wickmouth`.
  private func isRole(_ start: Int) -> Bool {
    var at = start
    while at < tokens.count, at < start + 5, tokens[at].kind == .word,
      tokens[at].capitalisation == .lowercase,
      !tokens[at].startsSentence
    {
      let kind = classes[tokens[at].hash]
      if kind.contains(.role) { return true }
      if kind.contains(.function), !kind.contains(.article) { return false }
      at += 1
    }
    return false
  }
}
