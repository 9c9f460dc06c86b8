public import StyleRules

/// A guide that adds formats of reports, or puts one of its own in the place of one with the same name.
public protocol ReportingGuide: StyleGuide {
  /// The reporters, each of which `--format` and `--report` take by its name.
  var reporters: [any Reporter] { get }
}
