import ArticleText

/// Finds a story that sets the dashes between its words in more than one way: ` – `, `—`, ` - `, `--`.
///
/// Left alone: the dash of a dateline, a list's bullet, ranges between figures, a hyphen inside a word, and a dash
/// before a capital, which may be a title's.
public struct ConsistentDashes: StyledRule {
  /// The dash that a newsroom wants.
  public enum Form: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// ` – `.
    case spacedEn
    /// ` — `.
    case spacedEm
    /// `—`.
    case em
    /// ` - `.
    case hyphen
    /// ` -- `.
    case twoHyphens
  }

  let form: Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - form: The dash that is wanted; by default the one that most of a story has.
  ///   - reach: Whether the stories of a run are compared with one another too.
  public init(
    _ form: Form = .either, across reach: ArticleReach = .story, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  private static let forms: [Form] = [.spacedEn, .spacedEm, .em, .hyphen, .twoHyphens]
  private static let names = [
    "the spaced en dash", "the spaced em dash", "the em dash without spaces", "the hyphen as a dash",
    "two hyphens",
    "the en dash without spaces",
  ]
  private static let marks = ["–", "—", "—", "-", "--"]

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits, countsSpeech: true)
    let (en, em) = (Folding.hash("–"), Folding.hash("—"))
    guide.addFormCheck(
      traits.with(
        options: RuleOption(
          "form", form.rawValue, choices: "either, spacedEn, spacedEm, em, hyphen or twoHyphens")),
      id: "consistency.dashes", kind: "ConsistentDashes", scope: EvidenceArea.running,
      summary: "Dashes are set in one way throughout a story.",
      forms: form == .either ? FormStyle(names: Self.names) : nil, at: .words("-", "–", "—")
    ) { [form] story, places, findings in
      var ledger = FormLedger()
      let tokens = story.lexicon.tokens
      var next = 0
      for at in places.lazy.map(Int.init) where at >= next {
        var end = at + 1
        while end < tokens.count, tokens[end].gap == .glued, story.isMark(end, "-") { end += 1 }
        next = end
        let isHyphen = tokens[at].hash != en && tokens[at].hash != em
        guard end - at <= 2, at > 0, end < tokens.count, tokens[at].gap != .block, tokens[end].gap != .block,
          Self.isText(at - 1, story), Self.isText(end, story), area.has(at, in: story)
        else { continue }
        let (before, after) = (tokens[at].gap == .space, tokens[end].gap == .space)
        guard before == after, tokens[at].gap != .line, tokens[end].gap != .line else { continue }
        let use: Int
        if tokens[at].hash == en {
          use = before ? 0 : 5
        } else if tokens[at].hash == em {
          use = before ? 1 : 2
        } else if end - at == 2 {
          use = 4
        } else {
          use = 3
        }
        // A glued hyphen, and a glued en dash between single words, tie words together; a capital behind a dash is a
        // name's or a title's (`Culture – Part 2`), or begins what a list's first words stand for.
        guard !(isHyphen && end - at == 1 && !before), use != 5, !Self.beginsName(end, story) else {
          continue
        }
        ledger.note(use, at: story.range(of: at..<end))
      }
      VariantReport(story: story, house: Self.forms.firstIndex(of: form), names: Self.names)
        .add(ledger, to: &findings) { place, from, kept in
          // A dash with spaces and one without can't take each other's place alone.
          (from == 2) == (kept == 2) && Self.marks.indices.contains(kept) ? Self.marks[kept] : nil
        }
    }
  }

  private static func beginsName(_ at: Int, _ story: Story) -> Bool {
    let token = story.lexicon.tokens[at]
    return token.kind == .word && token.startsWithCapital && token.count > 1
  }

  /// A word of the sentence: no figure, no bracket before the dash, and no dateline.
  private static func isText(_ at: Int, _ story: Story) -> Bool {
    let token = story.lexicon.tokens[at]
    switch token.kind {
    case .word, .clitic, .quoteMark: return true
    case .punctuation: return story.isMark(at, ",")
    default: return false
    }
  }
}
