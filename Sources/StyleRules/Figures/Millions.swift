import ArticleText

/// Wants one form of millions, billions and trillions: `7 million`, `£53m` or `7 mln`.
///
/// Zeros written out are found in every form (`7,000,000`); a sum with more figures that count is left alone.
public struct Millions: StyledRule {
  /// How large numbers are written.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// `7 million`, `£53 million`
    case word
    /// `£53m`, `£2bn`; without a currency's sign the word stays
    case letter
    /// `7 mln`, `2 bln`
    case short
  }

  let form: Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(_ form: Form = .word, file: StaticString = #fileID, line: Int = #line) {
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let names: [(scale: Double, word: String, letter: String, short: String)] = [
    (1e12, "trillion", "tn", "trln"), (1e9, "billion", "bn", "bln"), (1e6, "million", "m", "mln"),
  ]

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("form", form.rawValue, choices: "word, letter or short")),
      id: "figures.millions",
      kind: "Millions",
      summary: "Millions and billions are written in one form, and never with all their zeros.",
      at: .numbers
    ) { [form] story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) {
        let token = reader.tokens[at]
        // Few figures are long enough, or have letters or a scale behind them.
        guard
          token.count >= 7 || token.capitalisation != .none || reader.isHyphen(at + 1)
            || at + 1 < reader.tokens.count && NumberScales.byHash[reader.tokens[at + 1].hash] != nil
        else { continue }
        guard
          token.gap != .glued || at > 0 && reader.tokens[at - 1].kind == .symbol || reader.isMark("(", at - 1)
            || at > 0 && reader.tokens[at - 1].kind == .quoteMark,
          let number = reader.number(at: at), number.value >= 1e6, number.kind == .cardinal,
          !(token.flags.contains(.gluedToNext) && reader.isDash(at + 1)),
          let name = Millions.names.first(where: {
            number.scale > 1 ? number.scale == $0.scale : number.value >= $0.scale
          })
        else { continue }
        let hasSign = at > 0 && token.gap == .glued && Currencies.signs[reader.tokens[at - 1].hash] != nil
        let digits: String
        if number.scale == 1 {
          // More than two decimals of a million would say less than the figures do.
          let count = number.value / name.scale
          guard number.roundedTo >= name.scale / 100, token.capitalisation == .none else { continue }
          digits = WrittenFigure.grouped(count, decimals: 2)
        } else {
          let end = reader.suffix(at)?.start ?? Int(token.end)
          digits = story.article.string(Int(token.start)..<end)
        }
        let right =
          switch form {
          case .letter where hasSign: digits + name.letter
          case .word, .letter: "\(digits) \(name.word)"
          case .short: "\(digits) \(name.short)"
          }
        let text = story.article.string(number.range)
        guard text != right, text.lowercased() != right, !text.contains("-"),
          text.joinedWords != right,
          // `5m` without a sign may be metres.
          number.scale == 1 || hasSign || reader.suffix(at).map({ $0.text != "m" && $0.text != "b" }) ?? true
        else { continue }
        findings.add(
          number.range, "Write “\(right)”, not “\(text)”.", [Suggestion(right, isSafe: number.scale > 1)])
      }
    }
  }
}
