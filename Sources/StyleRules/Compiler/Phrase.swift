import ArticleText
import RuleChecks

/// A run of words that a rule looks for.
struct Phrase: Sendable {
  /// The words and marks.
  let words: [PhraseWord]
  /// The index of the rule.
  let rule: Int
  /// Whether capitals must stand as written.
  let isExact: Bool
  /// What a match means.
  let meaning: Meaning
  /// The first day for whose articles it holds, beyond the rule's own.
  var since: CalendarDate?

  enum Meaning: Sendable {
    /// Another term is wanted; whether it may be put in unread.
    case prefer(right: String, isSafe: Bool = true)
    /// The term is not wanted, for a reason of its own where it has one.
    case avoid(reason: String?)
    /// Boilerplate: it counts where it stands on its own, not inside a sentence.
    case furniture
    /// A name's wrong form.
    case name(right: String, note: String, isSafe: Bool)
    /// Matches of the rule inside this one do not count.
    case exemption
  }

  /// Cuts a term into words. An empty result means that there is nothing to look for.
  static func words(of term: String) -> [PhraseWord] { TermWords.of(term) }

  /// Whether a term has anything to look for.
  static func isPresent(_ term: String) -> Bool { TermWords.isPresent(term) }

  /// Whether a term's capitals matter: one with a capital is a name or an abbreviation.
  static func isExact(_ term: String) -> Bool { TermWords.isExact(term) }
}
