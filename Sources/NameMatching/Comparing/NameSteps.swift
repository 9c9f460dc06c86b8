struct NameSteps {
  let lines: [String]
  init(_ comparison: NameComparison) { lines = comparison.trail.map { "\($0.sight)" } }
}
