internal import StyleRules

/// Texts in which a guide does not find what is marked.
public struct MarkMismatch: Error, CustomStringConvertible {
  /// One text.
  struct Story: Sendable {
    let path: String
    let bytes: [UInt8]
    let expected: [Int]
    let findings: [ReportedFinding]
  }

  let stories: [Story]

  /// The lines that differ, as they are marked and as the guide marks them, and what it finds there.
  public var description: String { stories.map(MarkMismatch.text).joined(separator: "\n") }

  private static func text(of story: Story) -> String {
    let found = story.findings.map(\.start.offset)
    let expected = lines(MarkedText.marking(story.bytes, at: story.expected))
    let actual = lines(MarkedText.marking(story.bytes, at: found))
    var text = "\(story.path): what is marked and what is found differ.\n"
    for (index, pair) in zip(expected, actual).enumerated() where pair.0 != pair.1 {
      text += "line \(index + 1)\n  marked: \(pair.0)\n  found:  \(pair.1)\n"
      for finding in story.findings where finding.start.line == index + 1 {
        text += "    \(finding.start.column): \(finding.message) [\(finding.rule)]\n"
      }
    }
    return text
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }
}
