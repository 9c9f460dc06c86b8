import StyleRules

/// Fits text into the columns of a terminal.
enum TextLayout {
  /// The line of copy around a finding, and where in it the finding stands.
  ///
  /// - Parameter width: How many columns the line may take.
  static func excerpt(
    _ excerpt: ReportedFinding.Excerpt, width: Int
  ) -> (copy: String, mark: (spaces: String, carets: String)) {
    let width = max(20, width)
    var marked = clean(excerpt.marked)
    var isShortened = false
    if columns(marked) > width - 12 {
      marked = prefix(marked, width - 13)
      isShortened = true
    }
    let room = width - columns(marked) - 4
    var before = suffix(clean(excerpt.before), room / 2)
    var after = isShortened ? "" : prefix(clean(excerpt.after), room - columns(before))
    let cutBefore = excerpt.isCutBefore || columns(before) < columns(clean(excerpt.before))
    let cutAfter = isShortened || excerpt.isCutAfter || columns(after) < columns(clean(excerpt.after))
    // A part of a word is read as a slip: the line begins and ends with a whole one, unless it is very long.
    if cutBefore, let space = before.firstIndex(of: " "), columns(String(before[..<space])) < longestPart {
      before = String(before[before.index(after: space)...])
    }
    if cutAfter, let space = after.lastIndex(of: " "), columns(String(after[space...])) < longestPart {
      after = String(after[..<space])
    }
    let lead = cutBefore ? "… " : ""
    let copy = lead + before + marked + after + (cutAfter ? " …" : "")
    let spaces = String(repeating: " ", count: columns(lead) + columns(before))
    return (copy, (spaces, String(repeating: "^", count: max(1, columns(marked)))))
  }

  /// How many columns of a word that is cut off are left out.
  private static let longestPart = 16

  /// Breaks a text at spaces so that no line is wider than it may be; a word that is too long stands alone.
  static func wrap(_ text: String, _ width: Int, indent: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0, columns(line) + 1 + columns(String(word)) > width, columns(line) > columns(indent) {
        lines.append(line)
        line = indent + word
      } else {
        line += index > 0 ? " \(word)" : "\(word)"
      }
    }
    lines.append(line)
    return lines
  }

  /// The last line of a report.
  static func summary(_ report: Report) -> String {
    var text = "\(Wording.counted(report.articles, "article")): "
    if report.findings.isEmpty {
      text += "nothing found."
    } else {
      let counts = report.findings.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
      text += "\(Wording.counted(report.findings.count, "finding")) (\(Wording.severities(counts)))."
    }
    if report.suppressed > 0 {
      text += " \(Wording.counted(report.suppressed, "finding")) marked stet."
    }
    if report.baselined > 0 {
      text += " \(Wording.counted(report.baselined, "finding")) in the baseline."
    }
    if !report.failures.isEmpty {
      text += " \(Wording.counted(report.failures.count, "problem")) with files."
    }
    return text
  }

  static func right(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
  }

  /// How many columns a terminal gives to a text.
  static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  private static func prefix(_ text: String, _ width: Int) -> String {
    var result = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      used += columns(scalar)
      if used > width { break }
      result.append(scalar)
    }
    return String(result)
  }

  private static func suffix(_ text: String, _ width: Int) -> String {
    var result: [Unicode.Scalar] = []
    var used = 0
    for scalar in text.unicodeScalars.reversed() {
      used += columns(scalar)
      if used > width { break }
      result.append(scalar)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: result.reversed())
    return String(view)
  }

  /// Control characters would move the cursor; each becomes a space.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) else {
      return text
    }
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      view.append(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : scalar)
    }
    return String(view)
  }
}
