/// How formats that know findings alone show a file that could not be read.
enum NotChecked {
  /// The id that stands in the place of a rule's.
  static let rule = "copydesk.not-checked"
}
