import ArticleText

/// Wants the initials of a name in one form: `J.K. Rowling`, `J. K. Rowling` or `JK Rowling`.
///
/// Letters without stops are left alone, since `GM Europe` is no person.
public struct Initials: StyledRule {
  /// The form of initials.
  public enum Form: String, Sendable, Hashable {
    /// `J.K. Rowling`.
    case stops
    /// `J. K. Rowling`.
    case spacedStops
    /// `JK Rowling`, `George W Bush`.
    case bare
  }

  let form: Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(_ form: Form, file: StaticString = #fileID, line: Int = #line) {
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Dotted letters that are no person's initials.
  private static let others = WordSet(
    """
    u.s. u.n. u.k. e.u. u.s.a. u.s.s.r. d.c. n.y. n.j. n.h. n.m. n.c. n.d. s.c. s.d. r.i. l.a. b.c. a.d. a.m. p.m.
    w.va. p.o. i.d. t.v. s.a. n.v. a.g. u.a.e. d.a. r.n. m.d. b.a. m.a. g.m. u.n.'s p.c. n.z. o.k. v.i.p. e.c.
    """)

  /// What follows the letters of a company (`Revco D.S. Inc`).
  private static let companies = WordSet("inc corp co ltd cos plc corporation company limited")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("form", form.rawValue, choices: "stops, spacedStops or bare")),
      id: "names.initials", kind: "Initials", scope: .copy, summary: "Initials stand as in “\(form.sample)”.",
      at: CheckAnchor(kinds: [.acronyms, .punctuation])
    ) { [form] story, places, findings in
      var behind = 0
      for at in places.lazy.map(Int.init) where at >= behind {
        guard let run = Self.run(at, story), !(form == .bare && run.letters.count == 1 && !run.isInside)
        else {
          continue
        }
        behind = run.tokens.upperBound
        let right = form.text(run.letters)
        let range = story.range(of: run.tokens)
        let text = story.article.string(range)
        guard text != right else { continue }
        findings.add(
          range, "Initials stand as in “\(form.sample)”: “\(right)”.", [Suggestion(right, isSafe: true)])
      }
    }
  }

  /// Initials before a surname.
  private struct Run {
    var letters: [String]
    var tokens: Range<Int>
    /// Whether a given name stands before them.
    var isInside: Bool
  }

  private static func run(_ at: Int, _ story: Story) -> Run? {
    let tokens = story.lexicon.tokens
    var letters: [String] = []
    var first = at
    var end = at
    if tokens[at].flags.contains(.dotted) {
      guard !others.contains(tokens[at].hash) else { return nil }
      letters = story.string(tokens[at]).split(separator: ".").map(String.init)
      end = at + 1
    } else {
      // A full stop behind a single capital.
      guard at > 0, story.isMark(at, "."), tokens[at].gap == .glued, tokens[at - 1].count == 1,
        tokens[at - 1].capitalisation == .capitalised, tokens[at - 1].gap != .glued
      else { return nil }
      first = at - 1
      end = first
      while end + 1 < tokens.count, tokens[end].count == 1, tokens[end].capitalisation == .capitalised,
        story.hasStop(after: end), end == first || tokens[end].gap.isBlank && !tokens[end].startsSentence
      {
        letters.append(story.string(tokens[end]))
        end += 2
      }
    }
    guard letters.count <= 4, letters.allSatisfy({ $0.utf8.count == 1 }), end < tokens.count,
      tokens[end].gap.isBlank, !tokens[end].startsSentence, story.isNameWord(end), tokens[end].count > 2,
      !companies.contains(tokens[end].hash), letters != ["X"]
    else { return nil }
    let isInside =
      first > 0 && tokens[first].gap.isBlank && story.isNameWord(first - 1) && !tokens[first].startsSentence
    return Run(letters: letters, tokens: first..<end, isInside: isInside)
  }
}

extension Initials.Form {
  var sample: String { text(["J", "K"]) + " Rowling" }

  func text(_ letters: [String]) -> String {
    switch self {
    case .stops: letters.map { $0 + "." }.joined()
    case .spacedStops: letters.map { $0 + "." }.joined(separator: " ")
    case .bare: letters.joined()
    }
  }
}
