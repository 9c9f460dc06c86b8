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
  /// - Parameter aspect: What is to be the same, and what the newsroom wants of it.
  public init(_ aspect: Aspect = .order(.either), file: StaticString = #fileID, line: Int = #line) {
    self.aspect = aspect
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    let (id, summary, option) =
      switch aspect {
      case .order(let order):
        (
          "consistency.date-order", "Dates have the day before the month, or behind it, throughout a story.",
          RuleOption("order", order.rawValue, choices: "either, dayFirst or monthFirst")
        )
      case .months(let length):
        (
          "consistency.month-forms", "Months beside a day have one form throughout a story.",
          RuleOption("months", length.rawValue, choices: "either, full, short or shortWithStop")
        )
      }
    guide.addCheck(
      traits.with(options: option), id: id, kind: "ConsistentDates", scope: EvidenceArea.running,
      summary: summary,
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
          names: [
            "the month in full", "the short month", "the short month with a full stop", "another short form",
          ]
        ).add(ledger, to: &findings) { place, _, kept in
          dates.first { $0.monthRange(story) == place }?.monthText(kept)
        }
      }
    }
  }
}

/// A month with its day, as a story writes them.
struct WrittenDate {
  let month: Int
  let reading: MonthNames.Reading
  let hasStop: Bool
  let isDayFirst: Bool
  let day: Int
  let shortName: String?
  private let isUsualShort: Bool

  /// - Parameter month: The token of a month's name.
  init?(month: Int, _ story: Story) {
    let tokens = story.lexicon.tokens
    guard let reading = MonthNames.reading(of: tokens[month]), tokens[month].capitalisation == .capitalised
    else { return nil }
    (self.month, self.reading) = (month, reading)
    shortName = MonthNames.short[reading.month - 1]
    isUsualShort = shortName == story.string(tokens[month])
    hasStop = !reading.isFull && story.isMark(month + 1, ".") && tokens[month + 1].gap == .glued
    let next = month + (hasStop ? 2 : 1)
    // Rows of tables, with tabs and rows of stops, have forms of their own.
    guard !WrittenDate.isInTable(month, story) else { return nil }
    if month > 0, tokens[month].gap.isBlank, Months.isDay(tokens[month - 1], story),
      tokens[month - 1].gap.isBlank,
      !WrittenDate.isTaken(month - 1, story)
    {
      (isDayFirst, day) = (true, month - 1)
      return
    }
    guard next < tokens.count, tokens[next].gap.isBlank, Months.isDay(tokens[next], story),
      !WrittenDate.isCount(next, story)
    else { return nil }
    (isDayFirst, day) = (false, next)
  }

  private static func isInTable(_ month: Int, _ story: Story) -> Bool {
    let token = story.lexicon.tokens[month]
    guard month > 0, token.gap != .block else { return false }
    guard token.gap.isBlank else { return token.gap == .glued && !story.isMark(month - 1, "(") }
    // More than one space, or an indented line.
    return Int(token.start) - Int(story.lexicon.tokens[month - 1].end) > 1
      && story.article.text[Int(token.start) - 1] != UInt8(ascii: "\n")
  }

  /// Whether the figure before a month belongs to what stands before it: `Sept 4 October`, `page 4 May`.
  private static func isTaken(_ day: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard day > 0 else { return false }
    return MonthNames.reading(of: tokens[day - 1]) != nil || story.isMark(day - 1, ".")
      || tokens[day - 1].kind == .symbol
  }

  /// `in May 12 people left`: what is counted stands behind the figure.
  private static func isCount(_ day: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard day + 1 < tokens.count, tokens[day].capitalisation == .none else { return false }
    return story.isMark(day + 1, "-") || tokens[day + 1].kind == .symbol
      || units.contains(tokens[day + 1].hash) && tokens[day + 1].gap.isBlank
  }

  private static let units = WordSet("percent per pct people million billion mln bln points of")

  func range(_ story: Story) -> Range<Int> { story.range(of: min(month, day)..<max(month, day) + 1) }
  func monthRange(_ story: Story) -> Range<Int> { story.range(of: month..<month + (hasStop ? 2 : 1)) }

  /// 0 for the whole name, 1 for the usual short form, 2 for it with a full stop, 3 for another.
  var form: Int { reading.isFull ? 0 : !isUsualShort ? 3 : hasStop ? 2 : 1 }

  func text(dayFirst: Bool, _ story: Story) -> String {
    var month = story.article.string(monthRange(story))
    let figure = story.string(story.lexicon.tokens[day])
    // The full stop of a short month is the sentence's too.
    if dayFirst, hasStop, story.isMark(day + 1, ".") { month.removeLast() }
    return dayFirst ? "\(figure) \(month)" : "\(month) \(figure)"
  }

  func monthText(_ form: Int) -> String? {
    switch form {
    case 0: MonthNames.full[reading.month - 1]
    case 1: shortName
    case 2: shortName.map { $0 + "." }
    default: nil
    }
  }
}
