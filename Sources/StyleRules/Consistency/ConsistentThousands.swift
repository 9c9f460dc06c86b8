import ArticleText

/// Finds a story that sets thousands apart in more than one way: `24,500`, `24500`, `24 500`, `24.500`.
///
/// Only figures of five digits and more that count something count: a year, a page, a postal code and a model are
/// none. Left alone: speech, headlines, tables, and decimals: a full stop counts in `1.234.567`, and in `24.500` before
/// the plural of what comes whole, in a story without other decimals of three places.
public struct ConsistentThousands: StyledRule {
  /// The way that a newsroom wants.
  public enum Form: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `24,500`.
    case comma
    /// `24500`.
    case plain
    /// `24 500`.
    case space
    /// `24.500`.
    case stop
  }

  let form: Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - form: The way that is wanted; by default the one that most of a story has.
  ///   - reach: Whether the stories of a run are compared with one another too.
  public init(
    _ form: Form = .either, across reach: ArticleReach = .story, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  private static let names = [
    "the comma in thousands", "no mark in thousands", "the space in thousands", "the full stop in thousands",
  ]

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    guide.addFormCheck(
      traits.with(options: RuleOption("form", form.rawValue, choices: "either, comma, plain, space or stop")),
      id: "consistency.thousands", kind: "ConsistentThousands", scope: EvidenceArea.running,
      summary: "Thousands are set apart in one way throughout a story.",
      forms: form == .either ? FormStyle(names: Self.names) : nil, at: .numbers
    ) { [form] story, places, findings in
      var ledger = FormLedger()
      for at in places.lazy.map(Int.init) {
        guard let (use, end) = Self.form(at, story), area.has(at, in: story) else { continue }
        ledger.note(use, at: story.range(of: at..<end))
      }
      let house: Int? =
        switch form {
        case .either: nil
        case .comma: 0
        case .plain: 1
        case .space: 2
        case .stop: 3
        }
      VariantReport(
        story: story, house: house,
        names: Self.names
      )
      .add(ledger, to: &findings) { place, _, kept in
        Self.grouped(story.article.string(place).filter(\.isNumber), by: [",", "", " ", "."][kept])
      }
    }
  }

  /// The form of a figure of five digits or more, and where it ends.
  private static func form(_ at: Int, _ story: Story) -> (form: Int, end: Int)? {
    let tokens = story.lexicon.tokens
    // Most figures are short, and have no other behind them.
    guard tokens[at].count >= 5 || at + 1 < tokens.count && tokens[at + 1].kind == .number else { return nil }
    let bytes = story.article.text[tokens[at].range]
    guard tokens[at].capitalisation == .none,
      tokens[at].gap != .glued || at > 0 && tokens[at - 1].kind == .symbol
    else { return nil }
    if bytes.count == 3, at > 0, tokens[at].gap == .space, tokens[at - 1].kind == .number,
      tokens[at - 1].count <= 3
    {
      return nil  // It has been counted with the figure before.
    }
    let digits = bytes.count { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    if bytes.contains(UInt8(ascii: ",")) {
      let groups = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      guard digits >= 5, digits == bytes.count - groups.count + 1,
        groups.dropFirst().allSatisfy({ $0.count == 3 }),
        groups[0].count <= 3
      else { return nil }
      return (0, at + 1)
    }
    if bytes.contains(UInt8(ascii: ".")) { return DottedThousands.stands(at: at, story) ? (3, at + 1) : nil }
    guard digits == bytes.count, counts(at, story) else { return nil }
    if digits >= 5, digits <= 9, bytes.first != UInt8(ascii: "0"), isFollowedByNoun(at + 1, story) {
      return (1, at + 1)
    }
    var end = at + 1
    while end < tokens.count, tokens[end].kind == .number, tokens[end].count == 3, tokens[end].gap == .space,
      tokens[end].capitalisation == .none,
      story.article.text[tokens[end].range].allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      ),
      tokens[end].start - tokens[end - 1].end == 1
    {
      end += 1
    }
    guard end > at + 1, digits <= 3, digits + 3 * (end - at - 1) >= 5, isFollowedByNoun(end, story) else {
      return nil
    }
    return (2, end)
  }

  /// Whether no name, month or `No.` takes the figure.
  private static func counts(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard at > 0, tokens[at].gap.isBlank else { return false }
    let before = tokens[at - 1]
    return before.kind == .word && before.capitalisation == .lowercase && !binders.contains(before.hash)
  }

  private static func isFollowedByNoun(_ end: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard end < tokens.count else { return false }
    return tokens[end].kind == .word && tokens[end].capitalisation == .lowercase && tokens[end].gap.isBlank
      && tokens[end].count > 3
  }

  private static func grouped(_ digits: String, by mark: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += mark }
      result.append(digit)
    }
    return result
  }

  private static let binders = WordSet(
    "no page pages number code box room route flight model year ext call dial zip issue")
}
