import ArticleText

/// Finds a story that puts the day before the month here and behind it there (`4 December`, `December 4`), or shortens
/// a month beside a day here and writes it out there (`Dec 4`, `December 11`).
///
/// Left alone: speech, datelines, and months that no newsroom shortens (`May`, `June`). A year is no day.
public struct ConsistentDates: StyledRule {
  /// What is to be the same in all dates.
  public enum Aspect: Sendable, Hashable {
    /// The order of day and month.
    case order(Order)
    /// The length of the month beside a day.
    case months(Length)
  }

  /// The order that a newsroom wants.
  public enum Order: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `4 December`.
    case dayFirst
    /// `December 4`.
    case monthFirst
  }

  /// The length of a month's name that a newsroom wants.
  public enum Length: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `December 4`.
    case full
    /// `Dec 4`.
    case short
    /// `Dec. 4`.
    case shortWithStop
  }

  let aspect: Aspect
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - aspect: What is to be the same, and what the newsroom wants of it.
  ///   - reach: Whether the stories of a run are compared with one another too.
  public init(
    _ aspect: Aspect = .order(.either), across reach: ArticleReach = .story, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.aspect = aspect
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  private static let lengths = [
    "the month in full", "the short month", "the short month with a full stop", "another short form",
  ]

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    let (id, summary, option, forms) =
      switch aspect {
      case .order(let order):
        (
          "consistency.date-order", "Dates have the day before the month, or behind it, throughout a story.",
          RuleOption("order", order.rawValue, choices: "either, dayFirst or monthFirst"),
          order == .either
            ? FormStyle(names: ["the day before the month", "the month before the day"]) : nil
        )
      case .months(let length):
        (
          "consistency.month-forms", "Months beside a day have one form throughout a story.",
          RuleOption("months", length.rawValue, choices: "either, full, short or shortWithStop"),
          length == .either ? FormStyle(names: Self.lengths) : nil
        )
      }
    guide.addFormCheck(
      traits.with(options: option), id: id, kind: "ConsistentDates", scope: EvidenceArea.running,
      summary: summary,
      forms: forms,
      at: .words(MonthNames.hashes)
    ) { [aspect] story, places, findings in
      let dates = places.compactMap { WrittenDate(month: Int($0), story) }.filter {
        area.has($0.month, in: story)
      }
      var ledger = FormLedger()
      switch aspect {
      case .order(let order):
        for date in dates { ledger.note(date.isDayFirst ? 0 : 1, at: date.range(story)) }
        let house: Int? = order == .either ? nil : order == .dayFirst ? 0 : 1
        VariantReport(story: story, house: house).add(ledger, to: &findings) { place, _, kept in
          dates.first { $0.range(story) == place }?.text(dayFirst: kept == 0, story)
        }
      case .months(let length):
        for date in dates where date.shortName != nil { ledger.note(date.form, at: date.monthRange(story)) }
        let house: Int? =
          switch length {
          case .either: nil
          case .full: 0
          case .short: 1
          case .shortWithStop: 2
          }
        VariantReport(
          story: story, house: house,
          names: Self.lengths
        ).add(ledger, to: &findings) { place, _, kept in
          dates.first { $0.monthRange(story) == place }?.monthText(kept)
        }
      }
    }
  }
}
