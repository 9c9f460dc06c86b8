import ArticleText

/// Finds a sentence that a stray full stop has cut: `at UNSW. Sydney.`
///
/// What is left behind the stop has no verb and no more than two capitalised words; a real sentence so short
/// (`Not so.`) starts with a small word's capital, and that is left alone. Before the stop stands an abbreviation in
/// capitals, or a name with its preposition (`at Curtin University. Western Australia. He agreed.`): then the paragraph
/// must go on, and what is left must be a name by a second capital or by its use elsewhere in the story, for
/// `They lost in Paris. Again.` is meant so.
public struct StrayFullStop: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "punctuation.stray-stop", kind: "StrayFullStop", scope: .body,
      summary: "No full stop cuts a sentence in two."
    ) { story, findings in
      let sentences = story.lexicon.sentences
      for index in sentences.indices.dropFirst() {
        let (before, rest) = (sentences[index - 1], sentences[index])
        guard before.block == rest.block, StrayFullStop.isFragment(rest.tokens, story),
          let stop = StrayFullStop.stop(of: before.tokens, story)
        else { continue }
        if story.lexicon.tokens[stop - 1].capitalisation != .allCapitals {
          guard index + 1 < sentences.count, sentences[index + 1].block == rest.block,
            StrayFullStop.isName(rest.tokens, story)
          else { continue }
        }
        let range = story.range(of: stop - 1..<rest.tokens.lowerBound + 1)
        findings.add(
          range, "The full stop cuts the sentence: what follows it is only “\(story.string(rest.tokens))”")
      }
    }
  }

  /// One or two names and a full stop, none of them a word that may stand alone.
  private static func isFragment(_ range: Range<Int>, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard range.count == 2 || range.count == 3, let last = range.last,
      story.byte(tokens[last]) == UInt8(ascii: ".")
    else { return false }
    return range.dropLast().allSatisfy { at in
      tokens[at].kind == .word && tokens[at].capitalisation == .capitalised && tokens[at].count > 3
        && !tokens[at].isQuoted && !loners.contains(tokens[at].hash)
    }
  }

  /// The full stop that ends the sentence before, if an abbreviation in capitals or a name stands before it: behind any
  /// other word a sentence of one name is too often meant.
  private static func stop(of range: Range<Int>, _ story: Story) -> Int? {
    let tokens = story.lexicon.tokens
    guard range.count >= 4, let last = range.last, story.byte(tokens[last]) == UInt8(ascii: "."),
      tokens[last].gap == .glued
    else { return nil }
    if tokens[last - 1].capitalisation == .allCapitals { return last }
    var at = last - 1
    while at > range.lowerBound, tokens[at].kind == .word, tokens[at].capitalisation == .capitalised {
      at -= 1
    }
    guard at < last - 1, at > range.lowerBound else { return nil }
    if tokens[at].hash == the { at -= 1 }
    return prepositions.contains(tokens[at].hash) ? last : nil
  }

  /// Whether a fragment is a name: its second word has a capital, or its one word has one inside a sentence elsewhere.
  ///
  /// - Complexity: Linear in the story; asked for fragments alone.
  private static func isName(_ range: Range<Int>, _ story: Story) -> Bool {
    guard range.count == 2 else { return true }
    let tokens = story.lexicon.tokens
    let hash = tokens[range.lowerBound].hash
    return zip(story.article.blocks, story.lexicon.blocks).contains { block, inside in
      (block.role == .body || block.role == .lede || block.role == .dateline)
        && inside.contains {
          tokens[$0].hash == hash && tokens[$0].startsWithCapital
            && (!tokens[$0].startsSentence || block.role == .dateline)
        }
    }
  }

  private static let the = Folding.hash("the")
  private static let prepositions = WordSet("at of in from for near")

  /// Words that make a sentence by themselves.
  private static let loners = WordSet(
    """
    absolutely perhaps maybe indeed never always nothing nobody everything exactly wrong right true false sure
    certainly really please thanks welcome today tomorrow yesterday period enough correct again never
    """)
}
