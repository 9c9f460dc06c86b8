public import Copydesk

/// The forms of figures and dates on which the house styles agree, each with the page of the house's handbook that says so.
///
/// They are no part of `SoundCopy`: a house that writes `3rd` all the same has no need to switch them off.
public struct CommonForms: Sendable {
  /// What a handbook has a page of.
  public enum Topic: String, Sendable { case numerals, decimals, currencies, ranges, dates, times }

  private let source: @Sendable (Topic) -> String
  private let counts: Bool

  /// Makes the forms.
  ///
  /// - Parameters:
  ///   - countsSpeech: Whether ordinals count in quotations too.
  ///   - source: The page for each topic: `Associated Press style, numerals`.
  public init(countsSpeech: Bool = false, citing source: @escaping @Sendable (Topic) -> String) {
    self.source = source
    counts = countsSpeech
  }

  /// The forms of figures.
  @RulesBuilder public var figures: Rules {
    FigureAtStart()
      .source(source(.numerals))
      .examples(
        wrong: [
          "↓12 people died in the fire on Monday.", "It is late. ↓500 workers went home after the blast.",
        ],
        right: [
          "Twelve people died in the fire on Monday.", "1996 was a good year for the firm's shares.",
          "By 2022 it had 12.", "1. He won.",
        ])
    ordinals
      .source(source(.numerals))
      .examples(
        wrong: ["It is the ↓3rd time this year.", "She came ↓9th in the race."],
        right: [
          "It is the third time this year.", "He lives on 3rd Avenue.", "The 20th Congress met.",
          "It ended on Sept 3rd.",
        ])
    ThousandsSeparators(.comma, from: 10_000)
      .source(source(.numerals))
      .examples(
        wrong: ["It has ↓24500 workers.", "It cost $↓12000.", "It has ↓24.500 workers."],
        right: [
          "It has 24,500 workers.", "Call 5550123.", "The year 2022 was dry.", "Zip code 90210 is rich.",
          "It rose 1.650 points.",
        ])
    LeadingZeros()
      .source(source(.decimals))
      .examples(
        wrong: ["Shares fell ↓.6 percent.", "It cost $↓.50."],
        right: ["Shares fell 0.6 percent.", "He had a .22 rifle.", "He batted .300."])
    CurrencySigns()
      .source(source(.currencies))
      .examples(
        wrong: ["It cost ↓$ 2.", "It cost ↓5£.", "It cost ↓$5 million dollars."],
        right: ["It cost $2.", "It cost 5 pounds.", "It cost A$5 million."])
    RangeWords()
      .source(source(.ranges))
      .examples(
        wrong: ["It will grow between 10↓-15 percent.", "It held from 1990↓-1995."],
        right: [
          "It will grow between 10 and 15 percent.", "It will grow 10-15 percent.",
          "They came from 2-0 down.",
          "It rose from 3-4 percent to 5-6 percent.",
        ])
  }

  /// The forms of dates and times.
  @RulesBuilder public var dates: Rules {
    DayOrdinals()
      .source(source(.dates))
      .examples(
        wrong: ["It ends on Sept ↓3rd.", "It ends on ↓21st March."],
        right: ["It ends on Sept 3.", "It ended on the 3rd of September.", "It is the 3rd time."])
    Decades()
      .source(source(.dates))
      .examples(
        wrong: ["It was built in the ↓1990's.", "Prices rose in the early ↓80's."],
        right: ["It was built in the 1990s.", "It was 1990's best film."])
    RedundantTimes()
      .source(source(.times))
      .examples(
        wrong: [
          "It starts at ↓8 p.m. tonight.", "It starts at ↓12 noon.", "It began at ↓8 a.m. in the morning.",
        ],
        right: ["It starts at 8 p.m.", "It starts at noon.", "It began at 8 in the morning."])
  }

  private var ordinals: Ordinals {
    let rule = Ordinals(1...9, thenFigures: false)
    return counts ? rule : rule.except(in: .quotations)
  }
}
