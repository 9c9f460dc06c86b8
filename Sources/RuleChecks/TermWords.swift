public import ArticleText

/// One word of a term that a rule looks for.
public struct PhraseWord: Sendable {
  /// The hash that the lexer gives to it.
  public let hash: UInt32
  /// Whether it hangs on the word before without a space.
  public let isGlued: Bool
  /// The word as it was written.
  public let text: String
  /// Whether it holds a letter outside ASCII.
  public let isAccented: Bool
  /// What it is made of.
  public let kind: Token.Kind

  /// Whether a token has the word's letters: case where it matters, diacritics always. The hashes are the same already.
  ///
  /// - Parameters:
  ///   - token: A token of some text.
  ///   - text: The text's bytes.
  ///   - isExact: Whether capitals must stand as written.
  public func isSame(as token: Token, of text: [UInt8], isExact: Bool) -> Bool {
    if isExact {
      let letters = self.text.utf8
      if letters.count == token.count, text[token.range].elementsEqual(letters) { return true }
      // A name in a headline set in capitals is the same name; `US` for the word “us” is not.
      guard token.capitalisation == .allCapitals, letters.count > 3 else {
        // A curly mark where the rule has a straight one.
        return token.kind != .word && token.kind == kind
      }
      return !token.flags.contains(.accented) && !isAccented
    }
    if token.flags.contains(.accented) != isAccented { return false }
    guard isAccented else { return true }
    return String(decoding: text[token.range], as: UTF8.self).lowercased() == self.text.lowercased()
  }
}

/// Cuts terms into words, and looks for them.
public enum TermWords {
  /// Cuts a term into words. An empty result means that there is nothing to look for.
  public static func of(_ term: String) -> [PhraseWord] {
    var term = term
    if let words = term.withUTF8(lettersAlone) { return words }
    let bytes = Array(term.utf8)
    return Lexicon.tokens(of: bytes.span, in: 0..<bytes.count).map { token in
      PhraseWord(
        hash: token.hash, isGlued: token.gap == .glued,
        text: String(decoding: bytes[token.range], as: UTF8.self),
        isAccented: token.flags.contains(.accented), kind: token.kind)
    }
  }

  /// The words of a term of ASCII letters and spaces, as most of a long table are: the lexer has nothing to tell of them
  /// but where they end, and cutting ten thousand of them with it takes as long as all else at a guide's start.
  private static func lettersAlone(_ bytes: UnsafeBufferPointer<UInt8>) -> [PhraseWord]? {
    for byte in bytes where byte != 0x20 && !(0x61...0x7A).contains(byte | 0x20) { return nil }
    var words: [PhraseWord] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 {
      defer { start = end + 1 }
      guard end > start else { continue }
      let letters = UnsafeBufferPointer(rebasing: bytes[start..<end])
      words.append(
        PhraseWord(
          hash: Folding.hash(letters), isGlued: false, text: String(decoding: letters, as: UTF8.self),
          isAccented: false, kind: .word))
    }
    return words
  }

  /// Whether a term has anything to look for.
  public static func isPresent(_ term: String) -> Bool { !of(term).isEmpty }

  /// Whether some words stand one behind the other among others.
  public static func contains(_ hay: [PhraseWord], _ needle: [PhraseWord], isExact: Bool) -> Bool {
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
  public static func isExact(_ term: String) -> Bool {
    var isASCII = true
    for byte in term.utf8 {
      if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { return true }
      if byte >= 0x80 { isASCII = false }
    }
    return !isASCII && term.unicodeScalars.contains { $0.properties.isUppercase }
  }

  /// Whether a term's words stand in a text from one of its tokens on.
  ///
  /// - Parameters:
  ///   - words: The term's words.
  ///   - isExact: Whether capitals must stand as written.
  ///   - start: The token at which the first word must stand.
  ///   - tokens: The text's tokens.
  ///   - text: The text's bytes.
  public static func stand(
    _ words: [PhraseWord], isExact: Bool, at start: Int, in tokens: [Token], of text: [UInt8]
  ) -> Bool {
    let end = start + words.count
    guard end <= tokens.count else { return false }
    for (index, word) in words.enumerated() {
      let token = tokens[start + index]
      guard token.hash == word.hash, index == 0 || word.isGlued == (token.gap == .glued),
        word.isSame(as: token, of: text, isExact: isExact)
      else { return false }
    }
    // `US$` is a currency, and no country.
    return !(isExact && end < tokens.count && tokens[end].gap == .glued && tokens[end].kind == .symbol)
  }
}
