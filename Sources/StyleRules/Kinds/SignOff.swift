import ArticleText

/// Wants the sign-off in the wire's form: `(Writing by …; Additional reporting by …; Editing by …)`.
///
/// One finding a sign-off, whatever is wrong with it, with the whole line as it should be.
public struct SignOff: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "signoff.form", kind: "SignOff", scope: .signoff,
      summary: "A sign-off stands in brackets: “(Reporting by …; Writing by …; Editing by …)”."
    ) { story, findings in
      for (index, block) in story.article.blocks.enumerated() where block.role == .signoff {
        guard let signoff = SignOffLine(story.lexicon.blocks[index], story), !signoff.faults.isEmpty else {
          continue
        }
        findings.add(
          signoff.range, "The sign-off is not in form: \(signoff.faults.joined(separator: "; ")).",
          signoff.mended.map { [Suggestion($0, isSafe: true)] } ?? [])
      }
    }
  }
}

/// A sign-off, cut into its parts.
private struct SignOffLine {
  private struct Part {
    /// The words up to `by`, as they should be.
    let head: String
    let isEditing: Bool
    /// The index of the first token of the head, and of the first token of the names.
    let start: Int
    let names: Int
  }

  private static let by = Folding.hash("by")
  private static let additional = Folding.hash("additional")
  private static let heads: [UInt32: String] = [
    Folding.hash("reporting"): "Reporting by", Folding.hash("writing"): "Writing by",
    Folding.hash("editing"): "Editing by", Folding.hash("compiled"): "Compiled by",
    Folding.hash("written"): "Writing by", Folding.hash("edited"): "Editing by",
    Folding.hash("reported"): "Reporting by",
  ]

  private let story: Story
  private let tokens: Range<Int>
  private var parts: [Part] = []
  /// What is wrong with it, each in a few words.
  private(set) var faults: [String] = []

  init?(_ tokens: Range<Int>, _ story: Story) {
    self.story = story
    self.tokens = tokens
    let all = story.lexicon.tokens
    for at in tokens where at + 1 < tokens.upperBound && all[at + 1].hash == Self.by {
      guard var head = Self.heads[all[at].hash] else { continue }
      var start = at
      if at > tokens.lowerBound, all[at - 1].hash == Self.additional {
        start = at - 1
        head = "Additional " + head.prefix(1).lowercased() + head.dropFirst()
      }
      let written = story.string(start..<at + 2)
      if written.lowercased() != head.lowercased() { faults.append("“\(head)”, not “\(written)”") }
      parts.append(
        Part(head: head, isEditing: head.hasPrefix("Editing"), start: start, names: at + 2))
    }
    guard let first = parts.first else { return nil }
    if first.start == tokens.lowerBound || story.byte(all[first.start - 1]) != UInt8(ascii: "(") {
      faults.append("it stands in brackets")
    }
    for (index, part) in parts.enumerated().dropFirst() {
      let mark = story.byte(all[part.start - 1])
      if mark != UInt8(ascii: ";"), parts[index - 1].names < part.start {
        faults.append("its parts are set apart by “;”")
        break
      }
    }
    if let editing = parts.firstIndex(where: \.isEditing), editing < parts.count - 1 {
      faults.append("“Editing by” comes last")
    }
  }

  /// The bytes from the first bracket or word to the end of the names, or of the first three where the end is unsure.
  var range: Range<Int> {
    let last = isWellEnded ? tokens.upperBound : min((parts.last?.names ?? 0) + 2, tokens.upperBound)
    return story.range(of: start..<last)
  }

  private var start: Int {
    let first = parts.first?.start ?? tokens.lowerBound
    let all = story.lexicon.tokens
    return first > tokens.lowerBound && story.byte(all[first - 1]) == UInt8(ascii: "(") ? first - 1 : first
  }

  /// Whether nothing but names stands behind the last `by`: what was pasted after a sign-off is no part of it.
  private var isWellEnded: Bool {
    guard let last = parts.last else { return false }
    let all = story.lexicon.tokens
    let rest = all[last.names..<tokens.upperBound]
    return rest.count <= 16
      && rest.allSatisfy { token in
        let byte = story.byte(token)
        return token.kind == .word
          || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
          || byte == UInt8(ascii: "-")
      }
  }

  /// The whole line as it should be, where its end is sure.
  var mended: String? {
    guard isWellEnded else { return nil }
    let ordered = parts.enumerated().sorted { first, second in
      first.element.isEditing == second.element.isEditing
        ? first.offset < second.offset : second.element.isEditing
    }
    let texts = ordered.map { index, part -> String in
      let end = index + 1 < parts.count ? parts[index + 1].start : tokens.upperBound
      return "\(part.head) \(names(part.names..<end))"
    }
    return "(\(texts.joined(separator: "; ")))"
  }

  /// The names of a part without the marks that close it.
  private func names(_ range: Range<Int>) -> String {
    let all = story.lexicon.tokens
    var end = range.upperBound
    while end > range.lowerBound, all[end - 1].kind == .punctuation { end -= 1 }
    return story.string(range.lowerBound..<end)
  }
}
