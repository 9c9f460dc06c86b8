import ArticleText

/// Wants British or American spelling of the words that differ; the names of others keep theirs (`Pearl Harbor`).
///
/// A word with a capital is a name unless it opens its sentence, and there unless another capital follows. Headlines in
/// title case are left alone by the same test.
public struct Spelling: StyledRule {
  /// Whose spelling is wanted.
  public enum Variety: String, Sendable, Hashable {
    case american
    /// British with -ise.
    case british
    /// British with -ize.
    case oxford
  }

  let variety: Variety
  let kept: WordSet
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - variety: Whose spelling is wanted.
  ///   - keeping: Words that stand as they are.
  public init(
    _ variety: Variety, keeping: String..., file: StaticString = #fileID, line: Int = #line
  ) {
    self.variety = variety
    kept = WordSet(keeping.joined(separator: " "))
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    var rights = WordMap<(wrong: String, right: String)>()
    var hashes: [UInt32] = []
    for (british, american, isSuffix) in Self.pairs {
      if variety == .oxford, isSuffix { continue }
      let (right, wrong) = variety == .american ? (american, british) : (british, american)
      let hash = Folding.hash(wrong)
      guard !kept.contains(hash) else { continue }
      rights[hash] = (wrong, right)
      hashes.append(hash)
    }
    guide.addCheck(
      traits.with(options: RuleOption("variety", variety.rawValue, choices: "american, british or oxford")),
      id: "language.spelling", kind: "Spelling", summary: "Spelling is \(variety.rawValue).",
      at: .words(hashes)
    ) { [rights, variety] story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) {
        let token = tokens[at]
        guard token.kind == .word, let entry = rights[token.hash], Self.isCommonWord(at, story) else {
          continue
        }
        let text = story.string(token)
        guard text.lowercased() == entry.wrong else { continue }
        let right =
          token.startsWithCapital ? entry.right.prefix(1).uppercased() + entry.right.dropFirst() : entry.right
        let word = variety == .american ? "American" : "British"
        findings.add(
          token.range, "The \(word) spelling is “\(entry.right)”.", [Suggestion(right, isSafe: true)])
      }
    }
  }

  private static func isCommonWord(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    switch tokens[at].capitalisation {
    case .lowercase:
      // `the-theatre.com`, `@colour`, a file name: what is glued on both sides is no word.
      return tokens[at].gap != .glued || at == 0 || story.isMark(at - 1, "-")
        || tokens[at - 1].kind == .quoteMark
        || story.isMark(at - 1, "(") || !story.isMark(at - 1, "/") && !story.isMark(at - 1, ".")
    case .capitalised:
      return story.opensSentence(at) && !names.contains(tokens[at].hash)
        && !(at + 1 < tokens.count && tokens[at + 1].startsWithCapital && tokens[at + 1].gap.isBlank)
    default: return false
    }
  }

  /// Words that are somebody's name at the start of a sentence as often as not.
  private static let names = WordSet(
    "labour labor grey gray harbour harbor armour armor travelers travellers counselor counsellor")

  /// The words of the table with their endings: British, American, and whether -ise against -ize is all that differs.
  static let pairs: [(String, String, Bool)] = {
    var result: [(String, String, Bool)] = []
    for line in table.split(separator: "\n") where line.utf8.first != UInt8(ascii: "#") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count >= 2 else { continue }
      let (british, american) = (words[0], words[1])
      let isSuffix = british.hasSuffix("is") && american.hasSuffix("iz")
      for ending in words.dropFirst(2) {
        let tail = ending == "-" ? "" : ending
        result.append((british + tail, american + tail, isSuffix))
      }
    }
    return result
  }()
}
