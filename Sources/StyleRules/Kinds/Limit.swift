import ArticleText

/// Keeps sentences, paragraphs and headlines short.
public struct Limit: StyledRule {
  /// What is counted.
  public enum Measure: Sendable, Hashable { case wordsPerSentence, wordsPerParagraph, charactersPerHeadline }

  let measure: Measure
  let most: Int
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes a limit.
  ///
  /// - Parameters:
  ///   - measure: What is counted.
  ///   - most: The most that a sentence, paragraph or headline may have.
  public init(
    _ measure: Measure, _ most: Int, file: StaticString = #fileID, line: Int = #line
  ) {
    self.measure = measure
    self.most = most
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guard most > 0 else {
      guide.problem(
        traits.id ?? "structure.limit", traits.location, "The limit is \(most).",
        "Give at least 1: Limit(.wordsPerSentence, 45).")
      return
    }
    switch measure {
    case .wordsPerSentence: addSentences(to: &guide)
    case .wordsPerParagraph: addParagraphs(to: &guide)
    case .charactersPerHeadline: addHeadline(to: &guide)
    }
  }

  private func addSentences(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "structure.sentence-length", kind: "Limit", severity: .advice, scope: .body,
      summary: "A sentence has at most \(most) words."
    ) { [most] story, findings in
      for sentence in story.lexicon.sentences {
        guard sentence.tokens.count > most else { continue }
        let count = Limit.words(story, sentence.tokens)
        guard count > most else { continue }
        findings.add(
          story.range(of: sentence.tokens),
          "The sentence has \(count) words; \(most) are enough. Cut it in two.")
      }
    }
  }

  private func addParagraphs(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "structure.paragraph-length", kind: "Limit", severity: .advice, scope: [.body, .dateline],
      summary: "A paragraph has at most \(most) words."
    ) { [most] story, findings in
      var start: Int?
      for (index, block) in story.article.blocks.enumerated() {
        let first = start ?? block.range.lowerBound
        // A dateline is the start of the paragraph that it runs into, for a rule that looks at datelines.
        start = block.runsIn && findings.looksAt(block.role) ? first : nil
        guard !block.runsIn, block.role == .body || block.role == .lede else { continue }
        // With no more tokens than that, the words need not be counted.
        guard story.lexicon.blocks[index].count > most else { continue }
        let count = Limit.words(story, story.lexicon.blocks[index])
        guard count > most, let token = story.lexicon.blocks[index].first else { continue }
        let sentence = Limit.endOfSentence(from: token, in: story.lexicon.blocks[index], story)
        findings.add(
          first..<sentence,
          "The paragraph that begins here has \(count) words; \(most) are enough. Are its breaks lost?")
      }
    }
  }

  private func addHeadline(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "structure.headline-length", kind: "Limit", scope: .headline,
      summary: "A headline has at most \(most) characters."
    ) { [most] story, findings in
      for block in story.article.blocks where block.role == .headline {
        let count = story.article.string(block.range).count
        guard count > most else { continue }
        findings.add(block.range, "The headline has \(count) characters; \(most) fit.")
      }
    }
  }

  private static func words(_ story: Story, _ tokens: Range<Int>) -> Int {
    story.lexicon.tokens[tokens].reduce(0) { $0 + ($1.kind == .word || $1.kind == .number ? 1 : 0) }
  }

  private static func endOfSentence(from token: Int, in block: Range<Int>, _ story: Story) -> Int {
    var end = token + 1
    while end < block.upperBound, !story.lexicon.tokens[end].startsSentence { end += 1 }
    return Int(story.lexicon.tokens[end - 1].end)
  }
}
