import ArticleText

/// Finds an abbreviation in capitals that one story writes with full stops here and without there (`U.S.`, `US`).
///
/// Left alone: speech, headlines, a currency (`US$5`), company names that follow (`US Airways` beside `U.S. officials`
/// when the guide excepts them), and a person's initials, which have their surname behind them in one of both places
/// alone.
public struct ConsistentStops: StyledRule {
  /// What a newsroom wants.
  public enum Form: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `U.S.`.
    case dotted
    /// `US`.
    case plain
  }

  let form: Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - form: The form to keep where a story has both.
  ///   - reach: Whether the stories of a run are compared with one another too.
  public init(
    _ form: Form = .either, across reach: ArticleReach = .story, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    guide.addFormCheck(
      traits.with(options: RuleOption("form", form.rawValue, choices: "either, dotted or plain")),
      id: "consistency.full-stops", kind: "ConsistentStops", scope: EvidenceArea.running,
      summary: "An abbreviation has its full stops or not throughout a story.",
      forms: FormStyle(
        house: FormStyle.House(form == .either ? nil : form == .dotted ? 0 : 1), sameness: .lettersAsWritten),
      at: .acronyms
    ) { [form] story, places, findings in
      let tokens = story.lexicon.tokens
      guard findings.comparesForms || places.contains(where: { tokens[Int($0)].flags.contains(.dotted) })
      else { return }
      var ledger = FormLedger()
      var letters: [UInt8] = []
      for at in places.lazy.map(Int.init) where tokens[at].count <= 8 && !tokens[at].flags.contains(.accented)
      {
        letters.removeAll(keepingCapacity: true)
        for byte in story.article.text[tokens[at].range] where byte != UInt8(ascii: ".") {
          letters.append(byte)
        }
        let key = letters.withUnsafeBufferPointer { Folding.hash($0) }
        guard letters.count >= 2, !Self.others.contains(key), !story.isInCapitals(token: at),
          area.has(at, in: story)
        else { continue }
        if at + 1 < tokens.count, tokens[at + 1].gap == .glued, tokens[at + 1].kind == .symbol { continue }
        if Self.places.contains(key), Self.isInName(at, story) { continue }
        // A person's initials are told by the surname: they are another thing than the abbreviation.
        let isName =
          !Self.places.contains(key) && at + 1 < tokens.count && tokens[at + 1].startsWithCapital
          && tokens[at + 1].gap.isBlank && !tokens[at + 1].startsSentence
        ledger.note(
          tokens[at].flags.contains(.dotted) ? 0 : 1, of: isName ? key ^ tokens[at + 1].hash : key,
          at: tokens[at].range)
      }
      VariantReport(
        story: story, house: form == .either ? nil : form == .dotted ? 0 : 1, wantsHouseAlways: false
      ).add(ledger, to: &findings)
    }
  }

  /// `Daewoo UK`, `US Web Design System`: part of a company's or a thing's name.
  private static func isInName(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    func isCapital(_ index: Int) -> Bool {
      tokens.indices.contains(index) && tokens[index].kind == .word && tokens[index].startsWithCapital
    }
    if at > 0, tokens[at].gap.isBlank, isCapital(at - 1), !story.opensSentence(at - 1) { return true }
    return isCapital(at + 1) && !tokens[at + 1].startsSentence && isCapital(at + 2)
  }

  /// Abbreviations of places and of bodies, which have names behind them often.
  private static let places = WordSet("US USA UN UK EU DC UAE USSR LA NY NZ PRC")
  /// Times of day, which `ConsistentTimes` looks at, and what is another word without its stops.
  private static let others = WordSet("AM PM IT AD BC NO")
}
