public import Copydesk

/// Plain words in the place of worn and windy ones: clichés, tautologies, jargon, wordiness, loaded terms.
///
/// All of it is advice, and none of it touches quotations or headlines. The entries are the project's own choice, held
/// against news copy, so that none stands here that has an ordinary sense; a newsroom switches a section off with
/// `PlainWords().disabling("words.jargon")` and adds to one with a table of its own under the same id.
@Stylebook
public struct PlainWords {
  /// Makes the guide.
  public init() {}

  /// English: blocks in another language are left alone.
  public var language: ArticleLanguage? { .english }

  /// The rules.
  public var body: Rules {
    cliches
    tautologies
    jargon
    wordy
    loaded
  }
}
