import ArticleText

/// Wants small ordinals in words and larger ones in figures: `third`, `10th`.
///
/// Dates have rules of their own. Names are left alone (`3rd Avenue`, `Tenth Planet`), and so are fractions.
public struct Ordinals: StyledRule {
  let range: ClosedRange<Int>
  let writesFigures: Bool
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - range: The ordinals that are written in words.
  ///   - writesFigures: Whether those above are written in figures.
  public init(
    _ range: ClosedRange<Int> = 1...9, thenFigures writesFigures: Bool = true, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.range = range
    self.writesFigures = writesFigures
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    var anchor = CheckAnchor.numbers
    anchor.words = OrdinalWords.names.dropFirst(9).map(Folding.hash)
    guide.addCheck(
      traits.with(
        options: RuleOption(
          "range", "\(range.lowerBound)...\(range.upperBound)", choices: "the ordinals in words"),
        RuleOption("thenFigures", writesFigures, choices: "true or false")), id: "figures.ordinal",
      kind: "Ordinals",
      scope: [.body, .captions, .lists, .blockquotes],
      summary: "Ordinals from \(range.lowerBound) to \(range.upperBound) are written in words.", at: anchor
    ) { [range, writesFigures] story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) where Ordinals.isPlain(at, reader) {
        let token = reader.tokens[at]
        if token.kind == .number {
          guard token.count <= 4, let letters = reader.suffix(at)?.text,
            NumberScales.ordinalEndings.contains(letters),
            let value = reader.digits(at).map({ Int($0.value) }), range.contains(value),
            OrdinalWords.names.indices.contains(value - 1)
          else { continue }
          let name = OrdinalWords.names[value - 1]
          let text = story.opensSentence(at) ? name.prefix(1).uppercased() + name.dropFirst() : name
          findings.add(
            token.range, "An ordinal up to \(range.upperBound) is written in words: “\(name)”.",
            [Suggestion(text, isSafe: true)])
        } else if writesFigures, token.capitalisation == .lowercase, token.gap.isBlank,
          let value = OrdinalWords.byHash[token.hash].map({ Int($0) }), value > range.upperBound
        {
          findings.add(
            token.range, "An ordinal from \(range.upperBound + 1) up is written in figures: “\(value)th”.",
            [Suggestion("\(value)th", isSafe: true)])
        }
      }
    }
  }

  /// No date, no name, no fraction, nothing glued on either side but a hyphen behind.
  private static func isPlain(_ at: Int, _ reader: ValueReader) -> Bool {
    let tokens = reader.tokens
    if tokens[at].gap == .glued, at > 0, tokens[at - 1].kind != .quoteMark, !reader.isMark("(", at - 1) {
      return false
    }
    if let before = reader.before(at) {
      if MonthNames.reading(of: tokens[before]) != nil || reader.isMark(".", before) { return false }
      if reader.isMark("/", before) || Weekday.reading(of: tokens[before]) != nil { return false }
      // `one tenth`, `a tenth`: a part.
      if tokens[at].kind == .word,
        tokens[before].hash == ValueWords.a || NumberWords.value(of: tokens[before]) != nil
      {
        return false
      }
    }
    guard let next = reader.after(at) else { return tokens[at].gap != .glued }
    // `the 2nd and 5th Ranger Battalions`; `the 10th parallel (8th)`.
    if tokens[next].hash == ValueWords.and || reader.isMark(")", next) { return false }
    if MonthNames.reading(of: tokens[next]) != nil || tokens[next].hash == ValueWords.of { return false }
    if tokens[at].kind == .word {
      return tokens[next].hash != hour && !reader.isHyphen(next) && tokens[next].kind == .word
        && tokens[next].capitalisation == .lowercase
    }
    return !(tokens[next].gap.isBlank && tokens[next].startsWithCapital)
  }

  private static let hour = Folding.hash("hour")
}
