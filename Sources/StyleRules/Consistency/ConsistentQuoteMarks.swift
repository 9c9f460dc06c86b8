import ArticleText

/// Finds a story that mixes curly and straight quotation marks, or curly and straight apostrophes.
///
/// Marks are the newsroom's own, in speech too. Left alone: marks behind a figure, which stand for feet and inches, and
/// codes between backticks.
public struct ConsistentQuoteMarks: StyledRule {
  /// The marks that a newsroom wants.
  public enum Form: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `“` and `’`.
    case curly
    /// `"` and `'`.
    case straight
  }

  let form: Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - form: The marks that are wanted; by default those that most of a story has.
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
    "curly quotation marks", "straight quotation marks", "curly apostrophes", "straight apostrophes",
  ]

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let scope = traits.scope ?? .copy
    guide.addFormCheck(
      traits.with(options: RuleOption("form", form.rawValue, choices: "either, curly or straight")),
      id: "consistency.quote-marks", kind: "ConsistentQuoteMarks",
      summary: "Quotation marks and apostrophes are curly or straight throughout a story.",
      forms: form == .either ? FormStyle(names: Self.names, checksPlaces: true) : nil
    ) { [form] story, _, findings in
      var marks = FormLedger()
      var apostrophes = FormLedger()
      let text = story.article.text
      // Most wire copy has straight marks alone, and nothing beyond ASCII.
      guard form == .curly || findings.comparesForms || !Self.isASCII(text) else { return }
      for block in story.article.blocks where scope.includes(role: block.role, []) {
        var at = block.range.lowerBound
        while at < block.range.upperBound {
          let byte = text[at]
          // Letters are most of a text, and greater than all marks that count but the first byte of the curly ones.
          guard byte == 0x22 || byte == 0x27 || byte == 0xE2 || byte == UInt8(ascii: "{") else {
            at += 1
            continue
          }
          if let end = Self.code(at, block, text) {
            at = end
            continue
          }
          let length = byte == 0xE2 ? 3 : 1
          guard at + length <= block.range.upperBound else { break }
          defer { at += length }
          if byte == 0xE2 {
            guard text[at + 1] == 0x80, (0x98...0x9D).contains(text[at + 2]) else { continue }
            if text[at + 2] >= 0x9C {
              marks.note(0, at: at..<at + 3)
            } else if text[at + 2] == 0x99, Self.isInside(at, 3, text) {
              apostrophes.note(2, of: 1, at: at..<at + 3)
            }
          } else if !Self.isMeasure(at, text) {
            if byte == 0x22 {
              marks.note(1, at: at..<at + 1)
            } else if Self.isInside(at, 1, text) {
              apostrophes.note(3, of: 1, at: at..<at + 1)
            }
          }
        }
      }
      for (ledger, first) in [(marks, 0), (apostrophes, 2)] {
        VariantReport(
          story: story, house: form == .either ? nil : form == .curly ? first : first + 1, names: Self.names
        ).add(ledger, to: &findings) { place, _, kept in
          switch kept {
          case 1: "\""
          case 2: "’"
          case 3: "'"
          default: Self.opens(place.lowerBound, text) ? "“" : "”"
          }
        }
      }
    }
  }

  private static func isASCII(_ text: [UInt8]) -> Bool {
    ByteSearch.endOfASCII(in: text.span, from: 0, to: text.count) == text.count
  }

  /// The end of what is code and no copy: a template's `{{…}}`, an attribute's `="…"`, the quotes of a title's field.
  private static func code(_ at: Int, _ block: Block, _ text: [UInt8]) -> Int? {
    let end = block.range.upperBound
    if text[at] == UInt8(ascii: "{") {
      guard at + 1 < end, text[at + 1] == text[at] else { return at + 1 }
      var next = at + 2
      while next + 1 < end, next - at < 400 {
        if text[next] == UInt8(ascii: "}"), text[next + 1] == UInt8(ascii: "}") { return next + 2 }
        next += 1
      }
      return at + 2
    }
    guard text[at] == 0x22 else { return nil }
    if block.role == .headline, at == block.range.lowerBound || at + 1 == end { return at + 1 }
    guard at > block.range.lowerBound, text[at - 1] == UInt8(ascii: "=") else { return nil }
    return text[at + 1..<min(end, at + 400)].firstIndex(of: 0x22).map { $0 + 1 } ?? at + 1
  }

  /// Whether letters stand on both sides, so that the mark is an apostrophe.
  private static func isInside(_ at: Int, _ length: Int, _ text: [UInt8]) -> Bool {
    at > 0 && at + length < text.count && isLetter(text[at - 1]) && isLetter(text[at + length])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z") || byte >= 0xC3 && byte <= 0xC9
  }

  private static func isMeasure(_ at: Int, _ text: [UInt8]) -> Bool {
    at > 0 && text[at - 1] >= UInt8(ascii: "0") && text[at - 1] <= UInt8(ascii: "9")
  }

  private static func opens(_ at: Int, _ text: [UInt8]) -> Bool {
    guard at > 0 else { return true }
    let before = text[at - 1]
    return before == 0x20 || before == 0x0A || before == 0x0D || before == 0x09 || before == UInt8(ascii: "(")
      || before == UInt8(ascii: "[")
  }
}
