public import Copydesk
import SoundCopy

/// The style of an American newspaper: `Sept. 11`, `U.S.`, `toward`, no courtesy titles, titles small but before names.
///
/// The facts come from public pages of newspaper style: see each rule's source. What houses disagree on is an option:
///
/// ```swift
/// AmericanStyle(percent: .sign, headlines: .title)
/// ```
@Stylebook
public struct AmericanStyle {
  /// How a percentage is written.
  public enum Percent: String, Sendable, Hashable {
    /// `3%`.
    case sign
    /// `3 percent`.
    case words
    /// Either; `per cent` and `pct.` are neither.
    case either
  }

  let percent: Percent
  let headlines: HeadlineCase.Style?
  let headlineQuotes: HeadlineQuotes.Marks
  let courtesyTitles: CourtesyTitles.Policy?
  let contractions: Bool

  /// Makes the guide.
  public init() { self.init(percent: .either) }

  /// Makes the guide with what houses disagree on.
  ///
  /// - Parameters:
  ///   - percent: How a percentage is written.
  ///   - headlines: The case of headlines; `nil` leaves it to the desk.
  ///   - headlineQuotes: The quotation marks of headlines.
  ///   - courtesyTitles: Whether people have a courtesy title; `nil` leaves it to the desk.
  ///   - contractions: Whether contractions are left alone outside quotations.
  public init(
    percent: Percent, headlines: HeadlineCase.Style? = nil, headlineQuotes: HeadlineQuotes.Marks = .single,
    courtesyTitles: CourtesyTitles.Policy? = .absent, contractions: Bool = true
  ) {
    self.percent = percent
    self.headlines = headlines
    self.headlineQuotes = headlineQuotes
    self.courtesyTitles = courtesyTitles
    self.contractions = contractions
  }

  /// English: blocks in another language are left alone.
  public var language: ArticleLanguage? { .english }

  /// The rules.
  public var body: Rules {
    structure
    forms
    people
    references
    abbreviations
    figures
    dates
    words
    SoundCopy()
  }
}
