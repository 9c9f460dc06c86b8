internal import RuleChecks

/// What is wrong with a guide, and where in its source.
struct GuideFinding: Hashable {
  /// A text to put in the place of another.
  struct Mending: Hashable {
    let message: String
    let range: Range<Int>
    let text: String
  }

  struct Note: Hashable {
    let message: String
    let offset: Int
  }

  let message: String
  var isWarning = false
  /// Byte offsets in the source of the declaration.
  let range: Range<Int>
  var note: Note?
  var mending: Mending?
}
