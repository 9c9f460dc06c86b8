import ArticleText

/// Wants one form of ranges: `10-15 percent`, `10–15 percent` or `10 to 15 percent`; and both ends of money with their
/// scale.
///
/// Only ranges before a unit count: scores, telephone numbers, dates and names are left alone.
public struct RangeForm: StyledRule {
  /// What stands between the two figures.
  public enum Joint: String, Sendable, Hashable, CaseIterable {
    case hyphen = "-"
    case enDash = "–"
    case to = " to "
  }

  let joint: Joint?
  let repeatsUnit: Bool
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - joint: What stands between the two figures; anything where it is nothing.
  ///   - repeatsUnit: Whether money has its sign and its scale at both ends (`$10 million to $15 million`, not
  ///     `$10-15 million`).
  public init(
    _ joint: Joint?, repeatingUnit repeatsUnit: Bool = false, file: StaticString = #fileID, line: Int = #line
  ) {
    self.joint = joint
    self.repeatsUnit = repeatsUnit
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(
        options: RuleOption("joint", joint?.rawValue ?? "any", choices: "-, – or to"),
        RuleOption("repeatingUnit", repeatsUnit, choices: "true or false")), id: "figures.range-form",
      kind: "RangeForm", scope: [.body, .captions, .lists, .blockquotes],
      summary: "Ranges are written in one form.", at: .numbers
    ) { [joint, repeatsUnit] story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) {
        guard reader.isDash(at + 1), at + 2 < reader.tokens.count, reader.tokens[at + 1].gap == .glued,
          reader.tokens[at + 2].gap == .glued, reader.tokens[at].capitalisation == .none,
          !(at > 0 && reader.tokens[at].gap == .glued && reader.isDash(at - 1))
        else { continue }
        let isSigned =
          at > 0 && reader.tokens[at].gap == .glued && Currencies.signs[reader.tokens[at - 1].hash] != nil
        let secondSign = Currencies.signs[reader.tokens[at + 2].hash] != nil
        let second = at + (secondSign ? 3 : 2)
        guard second < reader.tokens.count, let number = reader.number(at: second), number.isInFigures else {
          continue
        }
        if repeatsUnit, isSigned, number.scale > 1 {
          let isPrefixed =
            at > 1 && reader.tokens[at - 1].gap == .glued
            && Currencies.dollars[reader.tokens[at - 2].hash] != nil
          let start = isPrefixed ? at - 2 : at - 1
          let sign = story.string(start..<at)
          let scale = story.string(reader.tokens[number.tokens.upperBound - 1])
          guard number.tokens.count == 2 else { continue }
          let text =
            "\(sign)\(story.string(reader.tokens[at])) \(scale) to \(sign)\(story.string(number.tokens))"
          findings.add(
            story.range(of: start..<number.tokens.upperBound),
            "Both ends of a range of money have their unit: “\(text)”.",
            [Suggestion(text, isSafe: false)])
        } else if let joint,
          isSigned || number.scale > 1 || reader.percentage(number) != nil || reader.quantity(number) != nil
        {
          let dash = reader.tokens[at + 1]
          guard story.string(dash) != joint.rawValue else { continue }
          findings.add(
            dash.range,
            "A range is written “\(story.string(reader.tokens[at]))\(joint.rawValue)\(story.string(reader.tokens[second]))”.",
            [Suggestion(joint.rawValue, isSafe: true)])
        }
      }
    }
  }
}
