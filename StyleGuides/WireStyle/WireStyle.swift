public import Copydesk
import SoundCopy

/// The style of an international wire agency, in American spelling.
///
/// The facts come from public pages of agency style: see each rule's source. Every section is a declaration of its
/// own, so that the compiler's work stays small.
@Stylebook
public struct WireStyle {
  /// Makes the guide.
  public init() {}

  /// English: blocks in another language are left alone.
  public var language: ArticleLanguage? { .english }

  /// The rules.
  public var body: Rules {
    structure
    furniture
    figures
    forms
    words
    SoundCopy()
    names
  }
}
