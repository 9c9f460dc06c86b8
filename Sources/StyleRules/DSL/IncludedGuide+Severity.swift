extension StyleGuide {
  /// The guide with another severity for some of its rules, whatever they say themselves.
  ///
  /// - Parameters:
  ///   - severity: How much their findings matter.
  ///   - id: A rule's id or a pattern of ids (`dates.*`); one that no rule of the guide has is an error.
  ///   - more: More of them.
  public func severity(
    _ severity: Severity, of id: String, _ more: String..., file: StaticString = #fileID, line: Int = #line
  ) -> IncludedGuide {
    IncludedGuide(
      guide: self, severities: ([id] + more).map { ($0, severity) },
      traits: RuleTraits(DeclarationLocation("\(file)", line)))
  }
}

extension IncludedGuide {
  /// The guide with another severity for some of its rules, whatever they say themselves; what is said last holds.
  ///
  /// - Parameters:
  ///   - severity: How much their findings matter.
  ///   - id: A rule's id or a pattern of ids (`dates.*`); one that no rule of the guide has is an error.
  ///   - more: More of them.
  public func severity(_ severity: Severity, of id: String, _ more: String...) -> IncludedGuide {
    var copy = self
    copy.severities += ([id] + more).map { ($0, severity) }
    return copy
  }
}
