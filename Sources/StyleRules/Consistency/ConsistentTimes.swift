import ArticleText

/// Finds a story that writes the time of day in more than one form: `7 a.m.`, `7 am`, `7am`, `7 AM`, `07:00`.
///
/// Left alone: speech, and a time of the 24-hour clock beside its zone (`0900 GMT`), which wires give as well.
public struct ConsistentTimes: StyledRule {
  /// The form that a newsroom wants.
  public enum Form: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `7 a.m.`.
    case dotted
    /// `7 am`.
    case small
    /// `7am`.
    case glued
    /// `7 AM`.
    case capitals
    /// `07:00`.
    case clock24
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

  private static let forms: [Form] = [.dotted, .small, .glued, .capitals, .clock24]

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    var anchor = CheckAnchor.words("am", "pm", "a.m.", "p.m.", "a.m", "p.m")
    anchor.kinds.insert(.numbers)
    guide.addCheck(
      traits.with(
        options: RuleOption(
          "form", form.rawValue, choices: "either, dotted, small, glued, capitals or clock24")),
      id: "consistency.times", kind: "ConsistentTimes", scope: EvidenceArea.running,
      summary: "Times of day have one form throughout a story.", at: anchor
    ) { [form] story, places, findings in
      var ledger = FormLedger()
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) {
        if tokens[at].kind == .number {
          guard let use = Self.figure(at, story), area.has(at, in: story) else { continue }
          ledger.note(use, at: tokens[at].range)
        } else {
          guard at > 0, tokens[at - 1].kind == .number, tokens[at].gap.isBlank, area.has(at, in: story) else {
            continue
          }
          let use =
            tokens[at].flags.contains(.dotted) ? 0 : tokens[at].capitalisation == .allCapitals ? 3 : 1
          ledger.note(use, at: story.range(of: at - 1..<at + 1))
        }
      }
      VariantReport(
        story: story, house: Self.forms.firstIndex(of: form),
        unusedNames: ["“7 a.m.”", "“7 am”", "“7am”", "“7 AM”", "“19:00”"]
      ).add(ledger, to: &findings) {
        place, from, kept in
        guard from != 4, kept != 4 else { return nil }
        return Self.text(Folding.folded(story.article.string(place)), kept)
      }
    }
  }

  /// The form of `7am`, or of `19:00` behind a word that a time of day has before it.
  private static func figure(_ at: Int, _ story: Story) -> Int? {
    let tokens = story.lexicon.tokens
    let text = story.article.text
    let end = Int(tokens[at].end)
    guard tokens[at].count > 2,
      text[end - 1] | 0x20 == UInt8(ascii: "m") || text[end - 3] == UInt8(ascii: ":")
    else {
      return nil
    }
    let bytes = Folding.folded(text[tokens[at].range])
    if bytes.suffix(2).elementsEqual("am".utf8) || bytes.suffix(2).elementsEqual("pm".utf8) {
      return bytes.dropLast(2).allSatisfy({ $0 < UInt8(ascii: "a") }) ? 2 : nil
    }
    guard bytes.count == 5 || bytes.count == 4, bytes.contains(UInt8(ascii: ":")), at > 0,
      bytes[bytes.count - 3] == UInt8(ascii: ":"), tokens[at].capitalisation == .none,
      tokens[at].gap.isBlank, prepositions.contains(tokens[at - 1].hash)
    else { return nil }
    // `by 7:30` may have its `a.m.` before it; after noon, and with a zero, the 24-hour clock is meant.
    guard
      bytes.first == UInt8(ascii: "0")
        || bytes.count == 5 && bytes[0...1].lexicographicallyPrecedes("13".utf8) == false
    else { return nil }
    guard at + 1 < tokens.count else { return 4 }
    let next = tokens[at + 1]
    // `7:30 a.m.` is counted at its `a.m.`; a zone and what brackets hold are given beside another time.
    return next.capitalisation == .allCapitals || marks.contains(next.hash) || story.isMark(at + 1, "-")
      || story.isInBrackets(at)
      ? nil : 4
  }

  private static func text(_ time: String, _ form: Int) -> String? {
    let figures = time.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    guard let half = time.dropFirst(figures.count).first(where: { $0 == "a" || $0 == "p" }) else {
      return nil
    }
    switch form {
    case 0: return "\(figures) \(half).m."
    case 1: return "\(figures) \(half)m"
    case 2: return "\(figures)\(half)m"
    default: return "\(figures) \(half.uppercased())M"
    }
  }

  private static let prepositions = WordSet("at until till from by before after around about since")
  private static let marks = WordSet("am pm a.m. p.m. a.m p.m gmt local into in minutes hours for")
}
