internal import Desk
public import StyleRules

/// One example of a guide's rule, as the argument of a test.
public struct GuideExample: Sendable, CustomStringConvertible {
  private enum Content: Sendable {
    case example(CompiledRule, Example, in: GuideExamples)
    /// The guide can't be used.
    case broken(GuideProblems)
  }

  private let content: Content

  /// The id of the rule; empty where the guide can't be used.
  public var rule: String { if case .example(let rule, _, _) = content { rule.id } else { "" } }

  /// The text; in a wrong one `↓` stands before the start of each finding.
  public var text: String { if case .example(_, let example, _) = content { example.text } else { "" } }

  /// Whether the rule must find something in the text.
  public var isWrong: Bool {
    if case .example(_, let example, _) = content { example.isWrong } else { false }
  }

  /// What a list of tests shows.
  public var description: String {
    guard case .example(let rule, let example, _) = content else { return "The guide can't be used" }
    let text = example.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let short = text.count > 60 ? text.prefix(59) + "…" : text[...]
    return "\(rule.id), \(example.isWrong ? "wrong" : "right"): \(short)"
  }

  /// Checks that the rule finds what is marked and nothing else, and that its suggestions leave nothing to find.
  ///
  /// - Throws: `GuideProblem`, which names the rule, its place in the guide, and what to write instead; or
  ///   `GuideProblems` where the guide can't be used.
  public func check() throws {
    switch content {
    case .example(let rule, let example, let examples):
      if let problem = examples.problem(with: example, of: rule) { throw problem }
    case .broken(let problems): throw problems
    }
  }

  /// The examples of a guide; of one that can't be used a single one, whose check says why.
  static func all(of guide: some StyleGuide, package: String?) -> [GuideExample] {
    do {
      let examples = GuideExamples(try CompiledGuide(guide, dataFolder: package ?? PackageFolder.path))
      return examples.all.map { GuideExample(content: .example($0.rule, $0.example, in: examples)) }
    } catch {
      return [GuideExample(content: .broken(error))]
    }
  }
}

extension StyleGuide {
  /// The examples of the guide's rules, for a parameterised test: `@Test(arguments: HeraldStyle.examples)`.
  ///
  /// Data files of the guide are looked for from the nearest folder with a `Package.swift`, from the working directory
  /// upwards, as `swift test` sets it; or from the folder that `COPYDESK_PACKAGE_FOLDER` names.
  public static var examples: [GuideExample] { GuideExample.all(of: Self(), package: nil) }
}
