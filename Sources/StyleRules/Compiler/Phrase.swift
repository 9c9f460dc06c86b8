import ArticleText

/// A run of words that a rule looks for.
struct Phrase: Sendable {
  /// The words and marks.
  let words: [PhraseWord]
  /// The index of the rule.
  let rule: Int
  /// Whether capitals must stand as written.
  let isExact: Bool
  /// What a match means.
  let meaning: Meaning
  /// The first day for whose articles it holds, beyond the rule's own.
  var since: CalendarDate?

  enum Meaning: Sendable {
    /// Another term is wanted; whether it may be put in unread.
    case prefer(right: String, isSafe: Bool = true)
    /// The term is not wanted, for a reason of its own where it has one.
    case avoid(reason: String?)
    /// Boilerplate: it counts where it stands on its own, not inside a sentence.
    case furniture
    /// A name's wrong form.
    case name(right: String, note: String, isSafe: Bool)
    /// Matches of the rule inside this one do not count.
    case exemption
  }

  /// Cuts a term into words. An empty result means that there is nothing to look for.
  static func words(of term: String) -> [PhraseWord] {
    let bytes = Array(term.utf8)
    return Lexicon.tokens(of: bytes.span, in: 0..<bytes.count).map { token in
      PhraseWord(
        hash: token.hash, isGlued: token.gap == .glued,
        text: String(decoding: bytes[token.range], as: UTF8.self),
        isAccented: token.flags.contains(.accented), kind: token.kind)
    }
  }

  /// Whether a term has anything to look for.
  static func isPresent(_ term: String) -> Bool { !words(of: term).isEmpty }

  /// The unwanted term, if the wanted one contains it: every replacement would be flagged again.
  static func clash(of wrong: String, with right: String) -> String? {
    contains(words(of: right), words(of: wrong), isExact: isExact(wrong)) ? wrong : nil
  }

  /// Whether some words stand one behind the other among others.
  static func contains(_ hay: [PhraseWord], _ needle: [PhraseWord], isExact: Bool) -> Bool {
    guard !needle.isEmpty, needle.count <= hay.count else { return false }
    for start in 0...hay.count - needle.count {
      let isHit = needle.indices.allSatisfy { index in
        let (word, other) = (needle[index], hay[start + index])
        guard word.hash == other.hash, index == 0 || word.isGlued == other.isGlued else { return false }
        if word.isAccented != other.isAccented { return false }
        return isExact || word.isAccented ? word.text == other.text : true
      }
      if isHit { return true }
    }
    return false
  }

  /// Whether a term's capitals matter: one with a capital is a name or an abbreviation.
  static func isExact(_ term: String) -> Bool {
    var isASCII = true
    for byte in term.utf8 {
      if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { return true }
      if byte >= 0x80 { isASCII = false }
    }
    return !isASCII && term.unicodeScalars.contains { $0.properties.isUppercase }
  }
}

/// One word of a phrase.
struct PhraseWord: Sendable {
  let hash: UInt32
  /// Whether it hangs on the word before without a space.
  let isGlued: Bool
  let text: String
  let isAccented: Bool
  let kind: Token.Kind
}
