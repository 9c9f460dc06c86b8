import ArticleText

/// Finds a story that writes amounts of one currency in more than one form: `$5 million`, `5 million dollars`, `US$5
/// million`, `USD 5 million`.
///
/// Left alone: speech, headlines and tables; other dollars (`A$5`), which are other currencies; pounds that may be a
/// weight, which means that no million stands before them; and the bare name of a currency (`the dollar rose`).
public struct ConsistentCurrencies: StyledRule {
  /// The form that a newsroom wants.
  public enum Form: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `$5 million`.
    case sign
    /// `5 million dollars`.
    case word
    /// `US$5 million`.
    case letters
    /// `USD 5 million`.
    case code
  }

  let form: Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - form: The form that is wanted; by default the one that most of a story has.
  ///   - reach: Whether the stories of a run are compared with one another too.
  public init(
    _ form: Form = .either, across reach: ArticleReach = .story, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  private static let forms: [Form] = [.sign, .word, .letters, .code]
  private static let names = [
    "the sign alone (“$5”)", "the word (“5 dollars”)", "“US$”", "the code (“USD 5”)",
  ]
  /// The words of a currency, by what its sign stands for.
  private static let words: KeyValuePairs = [
    "dollar": 0, "dollars": 0, "pound": 1, "pounds": 1, "euro": 2, "euros": 2, "yen": 3, "usd": 0, "gbp": 1,
    "eur": 2,
    "jpy": 3,
  ]
  private static let signs: KeyValuePairs = ["$": 0, "£": 1, "€": 2, "¥": 3]

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    var currencies = WordMap<UInt32>()
    for (word, currency) in Self.words { currencies[Folding.hash(word)] = UInt32(currency) }
    for (sign, currency) in Self.signs { currencies[Folding.hash(sign)] = UInt32(currency) }
    let hashes = (Self.words.map(\.key) + Self.signs.map(\.key)).map { Folding.hash($0) }
    guide.addFormCheck(
      traits.with(options: RuleOption("form", form.rawValue, choices: "either, sign, word, letters or code")),
      id: "consistency.currencies", kind: "ConsistentCurrencies", scope: EvidenceArea.running,
      summary: "Amounts of a currency have one form throughout a story.",
      forms: form == .either ? FormStyle() : nil, at: .words(hashes)
    ) { [form, currencies] story, places, findings in
      var ledger = FormLedger()
      for at in places.lazy.map(Int.init) {
        guard let currency = currencies[story.lexicon.tokens[at].hash],
          let amount = Amount(currencyAt: at, currency, story), area.has(at, in: story)
        else { continue }
        ledger.note(amount.form, of: currency, at: story.range(of: amount.tokens))
      }
      VariantReport(story: story, house: Self.forms.firstIndex(of: form), names: Self.names).add(
        ledger, to: &findings
      ) {
        _, _, _ in nil
      }
    }
  }

  /// An amount of money, and how its currency is written.
  private struct Amount {
    let form: Int
    let tokens: Range<Int>

    init?(currencyAt at: Int, _ currency: UInt32, _ story: Story) {
      let tokens = story.lexicon.tokens
      let isNext = at + 1 < tokens.count && tokens[at + 1].kind == .number
      if tokens[at].kind == .symbol {
        // A rate has the form of its table: `(A$1 = $0.79)`.
        guard isNext, tokens[at + 1].gap == .glued, !story.isMark(at - 1, "=") else { return nil }
        guard at > 0, tokens[at].gap == .glued, tokens[at - 1].kind == .word else {
          (form, self.tokens) = (0, at..<at + 2)
          return
        }
        // `A$5` is another currency.
        guard tokens[at - 1].hash == us, currency == 0 else { return nil }
        (form, self.tokens) = (2, at - 1..<at + 2)
        return
      }
      if tokens[at].capitalisation == .allCapitals {
        let isBefore = story.amount(before: at) != nil
        guard isNext || isBefore else { return nil }
        (form, self.tokens) = (3, isNext ? at..<at + 2 : at - 1..<at + 1)
        return
      }
      guard at > 1, tokens[at].capitalisation == .lowercase, tokens[at].gap.isBlank else { return nil }
      let isScaled = scales.contains(tokens[at - 1].hash)
      let number = isScaled ? at - 2 : at - 1
      guard tokens[number].kind == .number, tokens[number].gap.isBlank, isScaled || currency != 1,
        !(number > 0 && tokens[number - 1].kind == .symbol), !story.isMark(at + 1, "-")
      else { return nil }
      (form, self.tokens) = (1, number..<at + 1)
    }
  }

  private static let us = Folding.hash("US")
  private static let scales = WordSet("million billion trillion mln bln")
}
