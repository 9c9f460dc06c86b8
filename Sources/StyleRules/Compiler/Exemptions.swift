import ArticleText

/// The stretches in which findings of a rule do not count, looked up by place.
struct Exemptions {
  /// A stretch, and how far this one or one of the same rule before it goes.
  private struct Stretch {
    let rule: Int
    let start: Int
    var reach: Int
  }

  /// By their rules, and of one rule by their places.
  private var stretches: [Stretch]

  init(_ list: [MatchingPass.Exemption]) {
    stretches = list.map { Stretch(rule: $0.rule, start: $0.range.lowerBound, reach: $0.range.upperBound) }
    guard list.count > 1 else { return }
    stretches.sort { ($0.rule, $0.start) < ($1.rule, $1.start) }
    for (index, last) in zip(stretches.indices.dropFirst(), stretches.indices)
    where stretches[last].rule == stretches[index].rule {
      stretches[index].reach = max(stretches[index].reach, stretches[last].reach)
    }
  }

  /// Whether a rule has any.
  func has(_ rule: Int) -> Bool {
    let first = stretches.partitioningIndex { $0.rule >= rule }
    return first < stretches.count && stretches[first].rule == rule
  }

  /// Whether a finding stands inside a stretch. Costs the logarithm of their number.
  func cover(_ finding: Finding) -> Bool { cover(finding.range, rule: finding.rule) }

  /// Whether a place of a rule stands inside a stretch. Costs the logarithm of their number.
  func cover(_ range: Range<Int>, rule: Int) -> Bool {
    guard !stretches.isEmpty else { return false }
    let next = stretches.partitioningIndex { ($0.rule, $0.start) > (rule, range.lowerBound) }
    return next > 0 && stretches[next - 1].rule == rule && stretches[next - 1].reach >= range.upperBound
  }
}
