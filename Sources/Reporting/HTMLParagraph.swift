internal import StyleRules

/// Writes one paragraph of copy with its marks.
///
/// Marks may overlap, and elements can't: the text is cut wherever a mark begins or ends, and each part is described by the
/// notes of all findings that hold it.
struct HTMLParagraph {
  private let paragraph: ReportedStory.Paragraph
  private let report: Report
  private let notes: HTMLNote

  /// A paragraph up to these bytes is shown whole even in a long story.
  private static let longest = 2_000
  /// How much of a longer one is shown on either side of where a mark begins or ends, in bytes.
  private static let reach = 300
  /// A finding of more bytes is shown as a stretch, since colour over a whole story hides the others.
  private static let longestMark = 240
  /// How many marks may hold one part of the text; further ones have their number and no colour.
  private static let mostOverlaps = 32
  /// How many notes a part of the text is described by, at most.
  private static let mostNotes = 8

  init(_ paragraph: ReportedStory.Paragraph, _ report: Report, _ notes: HTMLNote) {
    self.paragraph = paragraph
    self.report = report
    self.notes = notes
  }

  /// Writes the paragraph. Linear in the text and, but for a logarithm, in the marks.
  ///
  /// - Parameter isWhole: Whether nothing of it is left out, however long it is.
  func write(isWhole: Bool, to page: inout HTMLWriter) {
    var waiting = paragraph.marks[...]
    var active: [ReportedStory.Mark] = []
    let windows = windows(isWhole)
    var bounds = bounds(windows)[...]
    var end = 0
    for window in windows {
      if window.lowerBound > end { page.markup(" <span class=\"cut\">…</span> ") }
      end = window.upperBound
      while let bound = bounds.first, bound <= window.upperBound {
        bounds.removeFirst()
        for mark in active where mark.range.upperBound <= bound { close(mark, &page) }
        active.removeAll { $0.range.upperBound <= bound }
        var opening: [ReportedStory.Mark] = []
        while let mark = waiting.first, mark.range.lowerBound <= bound {
          waiting.removeFirst()
          if mark.range.isEmpty || active.count + opening.count >= HTMLParagraph.mostOverlaps {
            write(bound..<bound, [mark], opening: [mark], &page)
            close(mark, &page)
          } else {
            opening.append(mark)
          }
        }
        active += opening
        if let next = bounds.first, bound < window.upperBound {
          write(bound..<next, active, opening: opening, &page)
        }
      }
    }
    if end < paragraph.text.count { page.markup(" <span class=\"cut\">…</span>") }
  }

  /// Where the text is cut: at the ends of windows, and where marks begin and end.
  private func bounds(_ windows: [Range<Int>]) -> [Int] {
    var bounds = windows.flatMap { [$0.lowerBound, $0.upperBound] }
    for mark in paragraph.marks { bounds += [mark.range.lowerBound, mark.range.upperBound] }
    bounds.sort()
    var unique: [Int] = []
    for bound in bounds where bound != unique.last { unique.append(bound) }
    return unique
  }

  /// The parts of the text that are shown, in order; they do not touch.
  private func windows(_ isWhole: Bool) -> [Range<Int>] {
    let text = paragraph.text
    if isWhole || text.count <= HTMLParagraph.longest { return [0..<text.count] }
    let places = paragraph.marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }.sorted()
    guard !places.isEmpty else { return [0..<boundary(HTMLParagraph.reach)] }
    var windows: [Range<Int>] = []
    for place in places {
      let start = boundary(max(0, place - HTMLParagraph.reach))
      let end = boundary(min(text.count, place + HTMLParagraph.reach))
      if let last = windows.last, start <= last.upperBound {
        windows[windows.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else {
        windows.append(start..<end)
      }
    }
    return windows
  }

  /// The nearest offset before that does not cut a scalar.
  private func boundary(_ offset: Int) -> Int {
    var offset = min(offset, paragraph.text.count)
    var steps = 0
    while offset > 0, offset < paragraph.text.count, paragraph.text[offset] & 0xC0 == 0x80, steps < 4 {
      offset -= 1
      steps += 1
    }
    return offset
  }

  /// A part of the text within the marks that hold it.
  private func write(
    _ range: Range<Int>, _ marks: [ReportedStory.Mark], opening: [ReportedStory.Mark],
    _ page: inout HTMLWriter
  ) {
    let findings = marks.filter { $0.related == nil }
    let places = marks.filter { $0.related != nil }
    // What begins here can be linked to; an element has one id, so that the others stand before it.
    for place in opening {
      guard let related = place.related, place.isStart, related < HTMLNote.mostRelated else { continue }
      page.markup("<span id=\"p")
      page.number(place.finding + 1)
      page.markup("-")
      page.number(related + 1)
      page.markup("\"></span>")
    }
    for mark in opening where mark.related == nil && mark.isStart {
      page.markup("<span id=\"m")
      page.number(mark.finding + 1)
      page.markup("\"></span>")
    }
    if !findings.isEmpty {
      let isStretch = findings.allSatisfy {
        report.findings[$0.finding].text.utf8.count > HTMLParagraph.longestMark
      }
      let severity = findings.map { report.findings[$0.finding].severity }.max() ?? .advice
      page.markup("<mark class=\"")
      page.text(severity.rawValue)
      if isStretch { page.markup(" stretch") }
      page.markup("\" aria-describedby=\"")
      for (index, finding) in findings.prefix(HTMLParagraph.mostNotes).enumerated() {
        page.markup(index == 0 ? "f" : " f")
        page.number(finding.finding + 1)
      }
      page.markup("\">")
    }
    if !places.isEmpty { page.markup("<span class=\"place\">") }
    page.text(paragraph.text[range])
    if !places.isEmpty { page.markup("</span>") }
    if !findings.isEmpty { page.markup("</mark>") }
  }

  private func close(_ mark: ReportedStory.Mark, _ page: inout HTMLWriter) {
    if mark.related == nil, mark.isStart { notes.reference(mark.finding, &page) }
  }
}
