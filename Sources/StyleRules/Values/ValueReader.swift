internal import ArticleText

/// Reads a value that begins at a token: a number, a sum, a date and the like.
///
/// Each reading looks at a bounded number of tokens and stays inside its block, so reading at every token of a story is
/// linear. Rules that hang on a word read there alone, at no cost where the word is not.
struct ValueReader {
  let story: Story
  let tokens: [Token]

  init(_ story: Story) {
    self.story = story
    tokens = story.lexicon.tokens
  }

  /// The token behind one, if the block goes on.
  @inline(__always)
  func after(_ at: Int) -> Int? { at + 1 < tokens.count && tokens[at + 1].gap != .block ? at + 1 : nil }

  /// The token before one, if the block goes back.
  @inline(__always)
  func before(_ at: Int) -> Int? { at > 0 && tokens[at].gap != .block ? at - 1 : nil }

  /// Whether a token of the same block as the one before it has a hash.
  func stands(_ hash: UInt32, _ at: Int) -> Bool {
    at < tokens.count && tokens[at].gap != .block && tokens[at].hash == hash
  }

  /// Whether a token is one ASCII mark.
  func isMark(_ mark: Unicode.Scalar, _ at: Int) -> Bool {
    at >= 0 && at < tokens.count && tokens[at].count == 1 && story.byte(tokens[at]) == UInt8(ascii: mark)
  }

  /// Whether a mark joins what stands on either side of it: a hyphen glued to both.
  func isHyphen(_ at: Int) -> Bool {
    at < tokens.count && isMark("-", at) && tokens[at].gap == .glued && at + 1 < tokens.count
      && tokens[at + 1].gap == .glued
  }

  /// Whether a token is a dash between figures: a hyphen, or a dash of two or three bytes' length.
  func isDash(_ at: Int) -> Bool {
    guard at >= 0, at < tokens.count, tokens[at].kind == .punctuation else { return false }
    if isMark("-", at) { return true }
    let text = story.article.text
    let start = Int(tokens[at].start)
    return tokens[at].count == 3 && text[start] == 0xE2 && text[start + 1] == 0x80
      && (0x90...0x95).contains(text[start + 2])
  }

  /// The letters glued behind the figures of a token (`53m`, `3rd`, `60mph`), in small letters, and where they begin.
  func suffix(_ at: Int) -> (text: String, start: Int)? {
    guard tokens[at].kind == .number, tokens[at].capitalisation != .none else { return nil }
    let text = story.article.text
    guard let start = tokens[at].range.first(where: { text[$0] | 0x20 >= 0x61 && text[$0] != 0x3A }) else {
      return nil
    }
    return (story.article.string(start..<Int(tokens[at].end)).lowercased(), start)
  }
}

/// The words that values hang on, as hashes.
enum ValueWords {
  static let and = Folding.hash("and")
  static let a = Folding.hash("a")
  static let an = Folding.hash("an")
  static let `in` = Folding.hash("in")
  static let out = Folding.hash("out")
  static let of = Folding.hash("of")
  static let the = Folding.hash("the")
  static let to = Folding.hash("to")
  static let from = Folding.hash("from")
  static let between = Folding.hash("between")
  static let half = Folding.hash("half")
  static let quarter = Folding.hash("quarter")
  static let percent = Folding.hash("percent")
  static let per = Folding.hash("per")
  static let cent = Folding.hash("cent")
  static let pct = Folding.hash("pct")
  static let percentSign = Folding.hash("%")
  static let percentage = Folding.hash("percentage")
  static let point = Folding.hash("point")
  static let points = Folding.hash("points")
  static let year = Folding.hash("year")
  static let years = Folding.hash("years")
  static let old = Folding.hash("old")
  static let olds = Folding.hash("olds")
  static let age = Folding.hash("age")
  static let aged = Folding.hash("aged")
  static let gmt = Folding.hash("GMT")
  static let local = Folding.hash("local")
  static let time = Folding.hash("time")
  static let noon = Folding.hash("noon")
  static let midnight = Folding.hash("midnight")
  static let oclock = Folding.hash("o'clock")
  static let hours = Folding.hash("hours")
}
