import ArticleText

/// Two small-letter words with a hyphen between them, and nothing glued on.
struct HyphenPair {
  /// The hash of the letters of both, without the `s` of a plural.
  let key: UInt32
  /// The same with that `s`.
  let plural: UInt32

  static func stands(at hyphen: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard hyphen > 0, hyphen + 1 < tokens.count, tokens[hyphen].gap == .glued,
      tokens[hyphen + 1].gap == .glued
    else { return false }
    let (first, second) = (tokens[hyphen - 1], tokens[hyphen + 1])
    guard first.kind == .word, second.kind == .word, first.count > 1, second.count > 1,
      second.capitalisation == .lowercase,
      first.capitalisation == .lowercase
        || first.capitalisation == .capitalised && story.opensSentence(hyphen - 1)
    else { return false }
    return standsAlone(hyphen - 1..<hyphen + 2, story)
  }

  /// Whether nothing but marks that close or open is glued on: `day-to-day`, `/open-data`, `ceasefire.org` are more.
  static func standsAlone(_ range: Range<Int>, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    if tokens[range.lowerBound].gap == .glued, range.lowerBound > 0 {
      let before = range.lowerBound - 1
      guard tokens[before].kind == .quoteMark || story.isMark(before, "(") else { return false }
    }
    guard tokens[range.upperBound - 1].flags.contains(.gluedToNext), range.upperBound < tokens.count else {
      return true
    }
    let next = tokens[range.upperBound]
    if next.kind == .clitic || next.kind == .quoteMark { return true }
    guard next.kind == .punctuation else { return false }
    switch story.byte(next) {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "?"),
      UInt8(ascii: "!"):
      return true
    case UInt8(ascii: "."):
      return !next.flags.contains(.gluedToNext)
        || range.upperBound + 1 < tokens.count && tokens[range.upperBound + 1].kind == .quoteMark
    default: return false
    }
  }

  /// - Parameter letters: Room for the letters of both, which is used again.
  init(_ hyphen: Int, _ story: Story, _ letters: inout [UInt8]) {
    let lexicon = story.lexicon
    let (first, second) = (lexicon.tokens[hyphen - 1], lexicon.tokens[hyphen + 1])
    letters.removeAll(keepingCapacity: true)
    let text = story.article.text
    Folding.appendFolded(text.span, first.range, to: &letters)
    Folding.appendFolded(text.span, second.range, to: &letters)
    if letters.last == UInt8(ascii: "s"), letters.dropLast().last != UInt8(ascii: "s") {
      letters.removeLast()
    }
    key = letters.withUnsafeBufferPointer { Folding.hash($0) }
    letters.append(UInt8(ascii: "s"))
    plural = letters.withUnsafeBufferPointer { Folding.hash($0) }
  }

  /// Whether a hash is that of both in one word, or of its plural.
  func has(_ hash: UInt32) -> Bool { hash == key || hash == plural }

  /// The key that a word in one piece has as a compound.
  static func key(of word: Token, _ story: Story) -> UInt32 {
    let text = story.article.text
    let end = Int(word.end)
    guard text[end - 1] | 0x20 == UInt8(ascii: "s"), text[end - 2] | 0x20 != UInt8(ascii: "s") else {
      return word.hash
    }
    return text[Int(word.start)..<end - 1].withUnsafeBufferPointer { Folding.hash($0) }
  }

  /// Words that mean one thing with a hyphen and another without.
  static let exempt = WordSet(
    """
    recover recovered recovery recreate recreation recreated reform reformed reforming reformation resign resigned
    resigning resignation relay relayed resent resort resorted represent represented repress repressed recount recounted
    restrain release released redress reserve reserved reside react reacted return remark remarked retreat retreated
    retire repose resound reprove recollect reprint unionised unionized coop preposition reallocate extraordinary
    predate probate everyday onetime sometime anytime maybe already altogether overall inform informed income onset
    hires rundown recall recalled repair repaired report reported replace replaced restore restored return returned
    reward recollection refuse refused refund repetition research researched resolve resolved
    """)
}
