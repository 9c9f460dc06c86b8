internal import Desk
public import StyleRules

/// One example of one rule of a guide, ready to be run by itself: what tests are given.
public struct GuideExample: Sendable, CustomStringConvertible {
  /// The id of the rule.
  public let rule: String
  /// The example; in a wrong one `↓` stands before the start of each finding.
  public let text: String
  /// Whether the rule must find something in it.
  public let isWrong: Bool
  /// Where the rule is declared.
  public let location: DeclarationLocation
  private let run: @Sendable () -> GuideProblem?

  /// What the example says that its rule does not do, or what is wrong with the guide; nothing where all is well.
  public func problem() -> GuideProblem? { run() }

  /// Checks that the rule finds what is marked and nothing else, and that its suggestions leave nothing to find.
  ///
  /// - Throws: What is wrong; it names the rule, its place in the guide, and what to write instead.
  public func check() throws(GuideProblem) {
    if let problem = run() { throw problem }
  }

  /// What a list of tests shows.
  public var description: String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let short = words.count > 60 ? words.prefix(59) + "…" : words[...]
    return "\(rule), \(isWrong ? "wrong" : "right"): \(short)"
  }

  /// The examples of all rules of a guide, those of the guides inside it too, in order.
  ///
  /// A guide that is wrong itself gives its problems in their place. Data files of the guide are looked for from the
  /// nearest folder with a `Package.swift`, from the working directory upwards, as `swift test` sets it; or from the folder
  /// that `COPYDESK_PACKAGE_FOLDER` names.
  public static func all<Guide: StyleGuide>(of guide: Guide.Type) -> [GuideExample] {
    do {
      let examples = GuideExamples(try CompiledGuide(Guide(), dataFolder: PackageFolder.path))
      return examples.all.map { rule, example in
        GuideExample(
          rule: rule.id, text: example.text, isWrong: example.isWrong, location: rule.location,
          run: { examples.problem(with: example, of: rule) })
      }
    } catch {
      return error.problems.map { problem in
        GuideExample(
          rule: problem.rule, text: "\(problem)", isWrong: true, location: problem.location, run: { problem })
      }
    }
  }
}
