import ArticleText

/// Finds parts that do not make their whole: percentages of one sentence over 100, `12 people: seven men and six women`.
///
/// Percentages count where a word of the sentence says that they divide something (`the rest`, `voters`, `polled`).
public struct PartsOfAWhole: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "figures.sum", kind: "PartsOfAWhole", severity: .advice, scope: .body,
      summary: "Parts make their whole, and percentages no more than 100.",
      at: .words(PartsOfAWhole.dividers + PartsOfAWhole.people)
    ) { story, places, findings in
      let sentences = story.lexicon.sentences
      var next = 0
      for at in places.lazy.map(Int.init) where at >= next {
        guard let sentence = PartsOfAWhole.sentence(at, sentences) else { continue }
        next = sentence.upperBound
        PartsOfAWhole.percentages(sentence, story, &findings)
        PartsOfAWhole.people(sentence, story, &findings)
      }
    }
  }

  private static let dividers = [
    "rest", "remaining", "remainder", "undecided", "respondents", "polled", "surveyed",
  ]
  .map { Folding.hash($0) }
  private static let people = ["men", "women", "children", "boys", "girls", "soldiers", "civilians"]
    .map { Folding.hash($0) }

  private static func sentence(_ at: Int, _ sentences: [Sentence]) -> Range<Int>? {
    let index = sentences.partitioningIndex { $0.tokens.upperBound > at }
    return index < sentences.count ? sentences[index].tokens : nil
  }

  private static func percentages(_ sentence: Range<Int>, _ story: Story, _ findings: inout FindingCollector)
  {
    guard story.lexicon.tokens[sentence].contains(where: { dividers.contains($0.hash) }) else { return }
    let parts = story.percentages.filter { sentence.contains($0.tokens.lowerBound) && !$0.isPoints }
    let sum = parts.reduce(0) { $0 + $1.value }
    guard parts.count >= 3, sum > 100 + 0.5 * Double(parts.count), sum < 130, let last = parts.last else {
      return
    }
    findings.add(
      last.range,
      "The percentages of this sentence make \(WrittenFigure.grouped(sum, decimals: 1)), not 100.",
      related: parts.dropLast().map { RelatedPlace($0.range, "a part") })
  }

  /// `12 people: seven men and six women`; behind `including` the parts may be fewer, and no more.
  private static func people(_ sentence: Range<Int>, _ story: Story, _ findings: inout FindingCollector) {
    let tokens = story.lexicon.tokens
    guard tokens[sentence].lazy.filter({ people.contains($0.hash) }).prefix(2).count == 2 else { return }
    let reader = ValueReader(story)
    let numbers = story.numbers.filter { sentence.contains($0.tokens.lowerBound) && $0.kind == .cardinal }
    let parts = numbers.filter { number in
      number.tokens.upperBound < sentence.upperBound && people.contains(tokens[number.tokens.upperBound].hash)
    }
    guard parts.count >= 2, let first = parts.first, let last = parts.last,
      let whole = numbers.last(where: { $0.tokens.upperBound < first.tokens.lowerBound }),
      whole.decimals == 0,
      // Between the whole and its first part: what is counted, and the mark.
      (2...4).contains(first.tokens.lowerBound - whole.tokens.upperBound)
    else { return }
    let mark = first.tokens.lowerBound - 1
    let isList = reader.isMark(":", mark) || reader.isDash(mark)
    guard isList || tokens[mark].hash == Folding.hash("including") else { return }
    let sum = parts.reduce(0) { $0 + $1.value }
    guard isList ? sum != whole.value : sum > whole.value else { return }
    findings.add(
      whole.range, "The parts make \(Int(sum)), not \(Int(whole.value)).",
      related: [RelatedPlace(first.range, "the first part"), RelatedPlace(last.range, "the last part")])
  }
}
