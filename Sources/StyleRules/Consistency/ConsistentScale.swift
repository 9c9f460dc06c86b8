import ArticleText

/// Finds a story that shortens millions or billions here and writes them out there: `5 million`, `5 mln`, `$5m`.
///
/// Amounts behind a currency sign are compared with one another alone, since houses that shorten them write other
/// things out. Left alone: speech, headlines and tables, and a letter that may stand for metres (`the 100m race`).
public struct ConsistentScale: StyledRule {
  /// What a newsroom wants.
  public enum Form: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `5 million`.
    case words
    /// `5 mln`.
    case short
    /// `$5m`.
    case letter
  }

  let form: Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter form: The form that is wanted; by default the one that most of a story has.
  public init(_ form: Form = .either, file: StaticString = #fileID, line: Int = #line) {
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let forms: [Form] = [.words, .short, .letter]
  private static let words = ["million", "billion", "trillion"]
  private static let short = ["mln", "bln", "trln"]

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    var anchor = CheckAnchor.words((Self.words + Self.short).map { Folding.hash($0) })
    anchor.kinds.insert(.numbers)
    var known = WordMap<(scale: UInt32, form: Int)>()
    for (scale, (word, short)) in zip(Self.words, Self.short).enumerated() {
      known[Folding.hash(word)] = (UInt32(scale), 0)
      known[Folding.hash(short)] = (UInt32(scale), 1)
    }
    guide.addCheck(
      traits.with(options: RuleOption("form", form.rawValue, choices: "either, words, short or letter")),
      id: "consistency.scale", kind: "ConsistentScale", scope: EvidenceArea.running,
      summary: "Millions and billions are written out or shortened throughout a story.", at: anchor
    ) { [form, known] story, places, findings in
      var ledger = FormLedger()
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) {
        if tokens[at].kind == .number {
          guard tokens[at].gap == .glued, tokens[at].capitalisation != .none,
            let scale = Self.letter(at, story), area.has(at, in: story)
          else { continue }
          ledger.note(2, of: scale, at: tokens[at].range)
        } else if let (scale, use) = known[tokens[at].hash], story.amount(before: at) != nil,
          area.has(at, in: story)
        {
          // Houses that shorten money write other things out: `$80m`, `6 million copies`.
          let isMoney = at > 1 && tokens[at - 2].kind == .symbol && tokens[at - 1].gap == .glued
          guard isMoney || form != .letter else { continue }
          ledger.note(use, of: isMoney ? scale : scale + 3, at: story.range(of: at - 1..<at + 1))
        }
      }
      VariantReport(
        story: story, house: Self.forms.firstIndex(of: form),
        unusedNames: ["“5 million”", "“5 mln”", "“$5m”"]
      ).add(ledger, to: &findings) {
        place, from, kept in
        guard from != 2, kept != 2 else { return nil }
        let text = story.article.string(place).joinedWords
        guard
          let word = (from == 0 ? Self.words : Self.short).firstIndex(where: {
            text.lowercased().hasSuffix(" " + $0)
          })
        else { return nil }
        let number = text.dropLast((from == 0 ? Self.words : Self.short)[word].count)
        return number + (kept == 0 ? Self.words : Self.short)[word]
      }
    }
  }

  /// The scale of `5m` and `5.2bn` behind a currency sign.
  private static func letter(_ at: Int, _ story: Story) -> UInt32? {
    let token = story.lexicon.tokens[at]
    guard
      token.capitalisation == .lowercase || token.capitalisation == .allCapitals
        || token.capitalisation == .mixed,
      token.gap == .glued, at > 0, story.lexicon.tokens[at - 1].kind == .symbol
    else { return nil }
    switch Folding.folded(story.string(token)).drop(while: { $0.isNumber || $0 == "." || $0 == "," }) {
    case "m", "mn": return 0
    case "b", "bn": return 1
    case "tn": return 2
    default: return nil
    }
  }
}
