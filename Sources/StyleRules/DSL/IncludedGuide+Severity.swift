extension StyleGuide {
  /// The guide with another severity for some of its rules, whatever they say themselves.
  ///
  /// - Parameters:
  ///   - severity: How much their findings matter.
  ///   - ids: Rule ids or patterns of them (`dates.*`); one that no rule of the guide has is an error.
  public func severity(
    _ severity: Severity, of ids: String..., file: StaticString = #fileID, line: Int = #line
  ) -> IncludedGuide {
    IncludedGuide(
      guide: self, severities: ids.map { ($0, severity) },
      traits: RuleTraits(DeclarationLocation("\(file)", line)))
  }
}

extension IncludedGuide {
  /// The guide with another severity for some of its rules, whatever they say themselves; what is said last holds.
  ///
  /// - Parameters:
  ///   - severity: How much their findings matter.
  ///   - ids: Rule ids or patterns of them (`dates.*`); one that no rule of the guide has is an error.
  public func severity(_ severity: Severity, of ids: String...) -> IncludedGuide {
    var copy = self
    copy.severities += ids.map { ($0, severity) }
    return copy
  }
}
