public import Copydesk
import SoundCopy

/// The style of a British newspaper: `US`, `UN`, `per cent`, -ise, `Mr` without a stop, single quotation marks in
/// headlines.
///
/// The facts come from public pages of newspaper style: see each rule's source. What houses disagree on is an option:
///
/// ```swift
/// BritishStyle(percent: .words, quotes: .double)
/// ```
@Stylebook
public struct BritishStyle {
  /// How a percentage is written.
  public enum Percent: String, Sendable, Hashable {
    /// `3%`.
    case sign
    /// `3 per cent`.
    case words
    /// Either; `percent` and `pct.` are neither.
    case either
  }

  let percent: Percent
  let quotes: HeadlineQuotes.Marks
  let headlineQuotes: HeadlineQuotes.Marks
  let spelling: Spelling.Variety
  let acronyms: AcronymCase.Style?
  let courtesyTitles: CourtesyTitles.Policy?

  /// Makes the guide.
  public init() { self.init(percent: .either) }

  /// Makes the guide with what houses disagree on.
  ///
  /// - Parameters:
  ///   - percent: How a percentage is written.
  ///   - quotes: The quotation marks of speech.
  ///   - headlineQuotes: The quotation marks of headlines.
  ///   - spelling: British spelling with -ise or with -ize.
  ///   - acronyms: `Nato` or `NATO`; `nil` leaves it to the desk.
  ///   - courtesyTitles: Whether people have a courtesy title; `nil` leaves it to the desk.
  public init(
    percent: Percent, quotes: HeadlineQuotes.Marks = .double, headlineQuotes: HeadlineQuotes.Marks = .single,
    spelling: Spelling.Variety = .british, acronyms: AcronymCase.Style? = .initial,
    courtesyTitles: CourtesyTitles.Policy? = nil
  ) {
    self.percent = percent
    self.quotes = quotes
    self.headlineQuotes = headlineQuotes
    self.spelling = spelling
    self.acronyms = acronyms
    self.courtesyTitles = courtesyTitles
  }

  /// English: blocks in another language are left alone.
  public var language: ArticleLanguage? { .english }

  /// The rules.
  public var body: Rules {
    structure
    people
    abbreviations
    figures
    dates
    words
    SoundCopy()
  }
}
