internal import ArticleText

/// An example of a rule, cut into its text and the places of its marks.
public struct MarkedExample: Sendable {
  /// What stands before the start of a finding.
  public static let mark: Character = "↓"

  /// The example as it was written.
  public let source: String
  /// Whether the rule must find something in it.
  public let isWrong: Bool
  /// The text without marks, in UTF-8.
  public let text: [UInt8]
  /// The byte offsets of the marks in `text`, in order.
  public let marks: [Int]

  /// Cuts an example.
  public init(_ source: String, isWrong: Bool) {
    self.source = source
    self.isWrong = isWrong
    var text: [UInt8] = []
    var marks: [Int] = []
    let bytes = Array(source.utf8)
    text.reserveCapacity(bytes.count)
    let mark = Array(String(Self.mark).utf8)
    var at = 0
    while at < bytes.count {
      if bytes[at] == mark[0], bytes[at...].starts(with: mark) {
        marks.append(text.count)
        at += mark.count
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    self.text = text
    self.marks = marks
  }

  /// What is wrong with the marks, whatever the rule finds.
  public var fault: RuleFault? {
    if isWrong, marks.isEmpty {
      return RuleFault(
        "The wrong example “\(source)” has no mark.", "Put ↓ before the start of what the rule finds.")
    }
    if !isWrong, !marks.isEmpty {
      return RuleFault(
        "The right example “\(source)” has a mark.", "Take the ↓ out.",
        mended: String(decoding: text, as: UTF8.self))
    }
    for (index, mark) in marks.enumerated() {
      if index > 0, marks[index - 1] == mark {
        return RuleFault("Two marks of the wrong example stand at one place.", "Keep one ↓ for each finding.")
      }
      if mark >= text.count {
        return RuleFault(
          "The ↓ at the end of the wrong example “\(source)” stands before nothing.",
          "Put it before the first letter of what the rule finds.")
      }
    }
    return nil
  }

  /// The fault of a mark at which nothing is found.
  public func nothingFound(at mark: Int) -> RuleFault {
    let rest = String(decoding: text[mark...].prefix(30), as: UTF8.self)
    return RuleFault("Nothing is found at “↓\(rest)” of the wrong example.", "Mend the rule or the example.")
  }

  /// The fault of a finding that has no mark.
  ///
  /// - Parameter found: The text that is found.
  public func unmarked(_ found: String) -> RuleFault {
    RuleFault(
      "“\(found)” is found in the \(isWrong ? "wrong" : "right") example “\(source)”.",
      isWrong ? "Mark it with ↓, or narrow the rule." : "Narrow the rule, or mend the example.")
  }
}
