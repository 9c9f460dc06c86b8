internal import StyleRules

extension Report {
  /// The findings of each path, in the report's order.
  var findingsByPath: [(path: String, findings: ArraySlice<ReportedFinding>)] {
    var groups: [(path: String, findings: ArraySlice<ReportedFinding>)] = []
    var start = 0
    for index in findings.indices.dropFirst() where findings[index].path != findings[start].path {
      groups.append((findings[start].path, findings[start..<index]))
      start = index
    }
    if start < findings.count { groups.append((findings[start].path, findings[start...])) }
    return groups
  }
}

extension ReportedFinding {
  /// The message and, behind it, what could stand in the finding's place, for formats that have no suggestions.
  var advisedMessage: String {
    guard let suggestion = suggestions.first else { return message }
    return "\(message) Suggestion: \(suggestion.text.isEmpty ? "(nothing)" : suggestion.text)"
  }
}
