/// Decides which of the findings that would replace the same text speaks.
///
/// A finding that proposes a replacement hides every other one that proposes one for the same text or for a part of
/// it, for whoever takes the longer proposal has no use for the shorter. What matters more (by its severity), or is
/// safe where the longer is not, is never hidden; of two that are alike on the very same text the first of the guide
/// stands. Findings without a proposal say something of their own: they hide nothing and stay. So do two that only
/// share an end.
struct Overlaps {
  /// What is known of a finding when the next ones are held against it; the more, the more it hides.
  private struct Weight {
    let severity: Severity
    let isSafe: Bool

    func hides(_ other: Weight) -> Bool { severity >= other.severity && (isSafe || !other.isSafe) }
  }

  /// The findings that are shown, in the order in which they came.
  ///
  /// - Complexity: O(*n* log *n*) in the findings.
  static func resolve(_ findings: [Finding], _ rules: [CompiledRule]) -> [Finding] {
    let proposing = findings.indices.filter { !findings[$0].suggestions.isEmpty }
    guard proposing.count > 1 else { return findings }
    func weight(_ index: Int) -> Weight {
      Weight(
        severity: rules[findings[index].rule].severity,
        isSafe: findings[index].suggestions.first?.isSafe == true)
    }
    // Whatever may hide a finding comes before it, so one look at the ends met so far is enough.
    let order = proposing.sorted { first, second in
      let (one, other) = (findings[first].range, findings[second].range)
      if one.lowerBound != other.lowerBound { return one.lowerBound < other.lowerBound }
      if one.upperBound != other.upperBound { return one.upperBound > other.upperBound }
      let (mine, yours) = (weight(first), weight(second))
      if mine.severity != yours.severity { return mine.severity > yours.severity }
      if mine.isSafe != yours.isSafe { return mine.isSafe }
      return (findings[first].rule, first) < (findings[second].rule, second)
    }
    // There are six weights at most, and for each only the farthest end matters.
    var ends: [(weight: Weight, end: Int)] = []
    var hidden: Set<Int> = []
    for index in order {
      let (mine, end) = (weight(index), findings[index].range.upperBound)
      if ends.contains(where: { $0.end >= end && $0.weight.hides(mine) }) {
        hidden.insert(index)
      } else if let same = ends.firstIndex(where: {
        $0.weight.severity == mine.severity && $0.weight.isSafe == mine.isSafe
      }) {
        ends[same].end = max(ends[same].end, end)
      } else {
        ends.append((mine, end))
      }
    }
    return findings.indices.filter { !hidden.contains($0) }.map { findings[$0] }
  }
}
