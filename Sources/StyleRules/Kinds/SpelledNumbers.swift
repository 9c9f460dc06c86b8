import ArticleText

/// Wants small whole numbers in words before what they count: `seven months`, not `7 months`.
///
/// Figures stay for ages, percentages, money, measures, times, scores, ranges, decimals, dates, and wherever the
/// figure is part of a name (`Power of Siberia 2`, `No. 3`, `page 4`). What is counted must follow: one or
/// two small-letter words, the last a plural.
public struct SpelledNumbers: StyledRule {
  let range: ClosedRange<Int>
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter range: The numbers that are written in words.
  public init(_ range: ClosedRange<Int> = 1...9, file: StaticString = #fileID, line: Int = #line) {
    self.range = range
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(
        options: RuleOption(
          "range", "\(range.lowerBound)...\(range.upperBound)", choices: "the numbers in words")),
      id: "figures.spelled-out", kind: "SpelledNumbers",
      scope: [.body, .captions, .lists, .blockquotes],
      summary: "\(range.lowerBound) to \(range.upperBound) are written in words.",
      at: .numbers
    ) { [range] story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where tokens[at].count <= 2 {
        guard let value = NumberWords.figure(tokens[at], story), range.contains(value),
          let word = NumberWords.spelledOut(value), FigureContext(story, at).isPlainCount
        else { continue }
        let text = story.opensSentence(at) ? word.prefix(1).uppercased() + word.dropFirst() : word
        findings.add(
          tokens[at].range,
          "Numbers from \(range.lowerBound) to \(range.upperBound) are written in words: “\(word)”.",
          [Suggestion(text, isSafe: true)])
      }
    }
  }
}

/// Tells whether a figure counts things, by what stands around it.
private struct FigureContext {
  let story: Story
  let tokens: [Token]
  let at: Int

  init(_ story: Story, _ at: Int) {
    self.story = story
    tokens = story.lexicon.tokens
    self.at = at
  }

  var isPlainCount: Bool {
    let token = tokens[at]
    guard token.gap != .glued || isBehindOpeningMark, !token.flags.contains(.gluedToNext),
      at + 1 < tokens.count
    else {
      return false
    }
    if at > 0, token.gap != .block, bindsFigure(tokens[at - 1]) { return false }
    return countsThings && !hasFigureNearby
  }

  private var isBehindOpeningMark: Bool {
    at > 0 && (tokens[at - 1].kind == .quoteMark || story.byte(tokens[at - 1]) == UInt8(ascii: "("))
  }

  /// Whether the word before takes a figure: a name, `page`, a currency, a verb of scoring.
  private func bindsFigure(_ before: Token) -> Bool {
    if before.kind == .number || before.kind == .symbol { return true }
    // A capitalised word that opens no sentence makes a name of the figure: `Siberia 2`.
    if before.kind == .word, before.startsWithCapital, !before.startsSentence { return true }
    if before.kind == .punctuation {
      let byte = story.byte(before)
      // A list of figures, a fraction, a ratio, a bracket that holds a rate.
      return byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
        || byte == UInt8(ascii: ".") && before.gap == .glued
          && at >= 2 && Self.binders.contains(tokens[at - 2].hash)
    }
    return Self.binders.contains(before.hash)
  }

  /// A plural right behind the figure, or behind one small-letter word.
  private var countsThings: Bool {
    let next = tokens[at + 1]
    guard next.gap.isBlank, next.capitalisation == .lowercase, next.kind == .word,
      !Self.measures.contains(next.hash)
    else { return false }
    if isPlural(next) { return !isBeforeUnit(at + 1) }
    guard !Self.functionWords.contains(next.hash), at + 2 < tokens.count else { return false }
    let second = tokens[at + 2]
    guard second.gap.isBlank, second.capitalisation == .lowercase, !Self.measures.contains(second.hash)
    else {
      return false
    }
    return isPlural(second) && !isBeforeUnit(at + 2)
  }

  /// `2 points`, `3 years old`: what follows the noun makes a measure of it.
  private func isBeforeUnit(_ noun: Int) -> Bool {
    guard noun + 1 < tokens.count else { return false }
    return Self.afterMeasures.contains(tokens[noun + 1].hash) && tokens[noun + 1].gap.isBlank
  }

  private func isPlural(_ token: Token) -> Bool {
    guard token.count >= 4 else { return Self.irregularPlurals.contains(token.hash) }
    if Self.irregularPlurals.contains(token.hash) { return true }
    let text = story.article.text
    let end = Int(token.end)
    guard text[end - 1] == UInt8(ascii: "s"), text[end - 2] != UInt8(ascii: "s") else { return false }
    return !Self.noPlurals.contains(token.hash)
  }

  /// Whether the sentence puts the figure beside a larger one (`2 of 15 seats`, `between 8 and 12 weeks`),
  /// where many houses keep figures for both.
  private var hasFigureNearby: Bool {
    var index = at - 1
    while index >= 0, at - index <= 6, !tokens[index + 1].startsSentence {
      if tokens[index].kind == .number, !isYear(tokens[index]) { return true }
      index -= 1
    }
    index = at + 1
    while index < tokens.count, index - at <= 6, !tokens[index].startsSentence {
      if tokens[index].kind == .number, !isYear(tokens[index]) { return true }
      index += 1
    }
    return false
  }

  private func isYear(_ token: Token) -> Bool {
    NumberWords.figure(token, story).map { token.count == 4 && (1000...2100).contains($0) } ?? false
  }

  /// Words that a figure belongs to.
  private static let binders = WordSet(
    """
    no nos page pages chapter section article part step phase grade class level line row figure table item number
    day week year round game match lap gate route highway channel room act scene verse volume version type tier
    group division plus minus times versus vs aged age ages score by to point points ratio rate odds top
    sept oct nov dec jan feb march april may june july aug
    """)

  /// Units, money and the like, which take figures.
  private static let measures = WordSet(
    """
    percent per percentage pct basis bps points point million billion trillion thousand hundred dozen dollars dollar
    cents cent pounds pound pence euros euro yen yuan marks mark francs franc lire rubles roubles crowns crown rupees
    pesos ringgit baht won krona kroner zlotys forints koruna dinars rand guilders schillings pesetas escudos
    meters meter metres metre kilometers kilometer kilometres kilometre miles mile feet foot inches inch yards yard
    acres acre hectares hectare tons ton tonnes tonne kilograms kilogram grams gram kg km cm mm ounces ounce barrels
    barrel bushels bushel gallons gallon liters liter litres litre degrees degree hours hour minutes minute seconds
    second am pm gmt o'clock megawatts watts volts kilobytes megabytes gigabytes bytes bits hertz megahertz mph
    times sigma stars carats knots bpd mln bln tenths eighths quarters thirds sixteenths
    """)

  private static let afterMeasures = WordSet("old ago_ percent below above")
  private static let functionWords = WordSet(
    """
    and or but of to in on at by for from with as is are was were will would has have had the a an that this than
    when while who which he she it they not per into over under after before
    """)
  private static let irregularPlurals = WordSet("people men women children mice teeth geese feet media data")
  private static let noPlurals = WordSet(
    "his its this was has does says is us thus plus versus perhaps always series news whereas besides yes gas bus"
  )
}
