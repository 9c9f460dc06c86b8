import ArticleText
import RuleChecks

/// Wants one form of a term throughout a story: `COVID-19` or `COVID`, and not the one here and the other there.
///
/// One finding a story for each form that gives way, at its first place, with the other places beside it. The form
/// that stays is the first one listed, since the desk has put it first, or the one that most of the story has.
public struct OneForm: StyledRule {
  /// Which form stays where a story has several.
  public enum Choice: String, Sendable, CaseIterable {
    /// The one that is listed first.
    case first
    /// The one that most of the story has; where none leads, nothing is suggested.
    case majority
  }

  let forms: [String]
  let choice: Choice
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes a rule for a term with several forms, all of them right by themselves.
  ///
  /// - Parameters:
  ///   - forms: The forms, the one to keep first.
  ///   - choice: Which form stays where a story has several.
  ///   - reach: Whether the stories of a run are compared with one another too.
  public init(
    _ forms: String..., keeping choice: Choice = .first, across reach: ArticleReach = .story,
    file: StaticString = #fileID, line: Int = #line
  ) {
    self.forms = forms
    self.choice = choice
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let id = traits.id ?? TermKind.oneForm.standardID(forms)
    guard guide.accepts(id, traits.location, TermChecks.terms(forms, of: .oneForm)) else { return }
    let finder = TermFinder(forms, asWritten: true)
    let list = forms.map { "“\($0)”" }.joined(separator: ", ")
    guide.addFormCheck(
      traits.with(options: RuleOption("keeping", choice.rawValue, choices: "first or majority")), id: id,
      kind: "OneForm", summary: "One of \(list) throughout a story.",
      forms: FormStyle(
        house: choice == .first ? .firstListed : .nobody, names: finder.terms.map { "“\($0)”" },
        suggestions: finder.terms, checksPlaces: true,
        summary: "One of \(list) in all stories of a run."),
      at: .words(finder.openers)
    ) { [choice] story, places, findings in
      let places = finder.rangesByTerm(in: story, at: places)
      let used = places.indices.filter { !places[$0].isEmpty }
      if findings.comparesForms {
        for form in used { for place in places[form] { findings.note(form, at: place) } }
      }
      guard used.count > 1, let kept = used.first else { return }
      guard choice == .first else {
        let uses = used.flatMap { form in places[form].map { (form, $0) } }.sorted {
          $0.1.lowerBound < $1.1.lowerBound
        }
        var ledger = FormLedger()
        for (form, place) in uses { ledger.note(form, at: place) }
        VariantReport(story: story, names: finder.terms.map { "“\($0)”" }).add(ledger, to: &findings) {
          _, _, kept in
          finder.terms[kept]
        }
        return
      }
      for form in used.dropFirst() {
        let all = places[form]
        guard let first = all.first else { continue }
        var related = all.dropFirst().map { RelatedPlace($0, "“\(finder.terms[form])” again") }
        related.append(RelatedPlace(places[kept][0], "“\(finder.terms[kept])” here"))
        let times = all.count == 1 ? "once" : "\(all.count) times"
        findings.add(
          first,
          "The story has “\(finder.terms[kept])” and, \(times), “\(finder.terms[form])”. Keep one form.",
          [Suggestion(finder.terms[kept], isSafe: false)], related: related)
      }
    }
  }
}
