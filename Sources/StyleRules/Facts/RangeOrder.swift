import ArticleText

/// Finds a range the wrong way round: `between 15 and 10 percent`, `15-10 percent`.
///
/// Times of day, and small numbers that may be times, are left alone; so is `from 15 to 10`, which is a fall.
public struct RangeOrder: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "figures.range", kind: "RangeOrder", scope: .body,
      summary: "A range goes from the smaller figure to the larger.",
      at: .words([ValueWords.between, ValueWords.percent, ValueWords.percentSign, ValueWords.cent])
    ) { story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) {
        let range =
          reader.tokens[at].hash == ValueWords.between
          ? RangeOrder.between(at, reader) : RangeOrder.hyphened(before: at, reader)
        guard let (first, second) = range, first.value > second.value,
          // `an 85-15 percent split`: two parts of a whole.
          first.value + second.value != 100
        else { continue }
        let whole = story.range(of: first.tokens.lowerBound..<second.tokens.upperBound)
        findings.add(whole, "The range “\(story.article.string(whole))” goes down. Is a figure wrong?")
      }
    }
  }

  private static func between(_ at: Int, _ reader: ValueReader) -> (NumberInStory, NumberInStory)? {
    let tokens = reader.tokens
    var start = at + 1
    if start < tokens.count, Currencies.signs[tokens[start].hash] != nil { start += 1 }
    guard start < tokens.count, tokens[start].gap != .block, let first = reader.number(at: start),
      first.kind == .cardinal
    else { return nil }
    var next = first.tokens.upperBound
    if let percentage = reader.percentage(first) { next = percentage.tokens.upperBound }
    guard next + 1 < tokens.count, tokens[next].hash == ValueWords.and else { return nil }
    next += 1
    let hasSign = Currencies.signs[tokens[next].hash] != nil
    if hasSign { next += 1 }
    guard next < tokens.count, let second = reader.number(at: next), second.kind == .cardinal,
      reader.time(at: next) == nil, reader.date(at: next) == nil, reader.time(at: start) == nil
    else { return nil }
    // `between 2200 and 0700` are hours too.
    if tokens[next].kind == .number, reader.story.byte(tokens[next]) == UInt8(ascii: "0"),
      second.decimals == 0
    {
      return nil
    }
    // `between 9 and 5` are hours; `between 1.5 and 2 million` shares its scale.
    let hasUnit = hasSign || reader.percentage(second) != nil || second.value >= 100
    guard hasUnit, first.scale > 1 || second.scale == 1 else { return nil }
    // In `between 1999 and 20 percent` and `between 500 and one` nothing is a range.
    guard first.scale >= second.scale, second.value > 0, first.value / second.value < 1_000 else {
      return nil
    }
    return (first, second)
  }

  /// `15-10 percent`.
  private static func hyphened(before at: Int, _ reader: ValueReader) -> (NumberInStory, NumberInStory)? {
    var end = at
    if reader.tokens[at].hash == ValueWords.cent {
      guard at > 1, reader.tokens[at - 1].hash == ValueWords.per else { return nil }
      end -= 1
    }
    guard end >= 3, reader.isDash(end - 2), reader.tokens[end - 2].gap == .glued,
      reader.tokens[end - 1].gap == .glued, reader.tokens[end - 1].kind == .number,
      reader.tokens[end - 3].kind == .number, reader.tokens[end - 3].gap != .glued,
      let second = reader.number(at: end - 1), let first = reader.digits(end - 3), first.value > second.value,
      let number = reader.number(at: end - 3), number.tokens.count == 1
    else { return nil }
    return (number, second)
  }
}
