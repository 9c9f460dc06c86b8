internal import ArticleText
internal import StyleRules

/// The marks of one file, and what they say of its findings.
struct StetFile: Sendable {
  private struct PlacedMark: Sendable {
    let mark: StetMark
    let start: Position
    let end: Position
    let text: String
  }

  let path: String
  private var marks: [PlacedMark] = []
  /// Where each block of the file's articles stands, in bytes of the file; those of one paragraph are one.
  private var blocks: [Range<Int>] = []
  /// The ends of what `[sic]` stands behind, in bytes of the file.
  private var spoken: Set<Int> = []

  /// Reads the marks of a file; nothing where it has none, as most files have.
  init?(path: String, _ articles: [Article]) {
    guard let first = articles.first else { return nil }
    let bytes = first.decoded
    let found = StetMark.all(in: bytes)
    let sics = StetFile.sics(in: bytes)
    guard !found.isEmpty || !sics.isEmpty else { return nil }
    self.path = path
    let transcoding = first.sourceMap.transcoding
    func inFile(_ offset: Int) -> Int { transcoding?.sourceOffset(of: offset) ?? offset }
    let lines = LinePositions(bytes)
    func position(_ offset: Int) -> Position {
      let (line, column) = lines.position(of: offset)
      return Position(
        offset: inFile(offset), line: line, column: column,
        byteColumn: offset - lines.line(at: offset).lowerBound + 1)
    }
    marks = found.map { mark in
      PlacedMark(
        mark: mark, start: position(mark.range.lowerBound), end: position(mark.range.upperBound),
        text: String(decoding: bytes[mark.range], as: UTF8.self))
    }
    spoken = Set(sics.map(inFile))
    for article in articles {
      var isOpen = false
      for block in article.blocks {
        let range = article.sourceMap.decodedRange(of: block.range)
        let place = inFile(range.lowerBound)..<inFile(range.upperBound)
        if isOpen, let last = blocks.last {
          blocks[blocks.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
        } else {
          blocks.append(place)
        }
        isOpen = block.runsIn
      }
    }
  }

  /// The offsets behind which a space and `[sic]` stand.
  private static func sics(in bytes: [UInt8]) -> [Int] {
    var result: [Int] = []
    var at = 1
    while at + 5 <= bytes.count {
      if bytes[at] == UInt8(ascii: "["), bytes[at...].starts(with: "[sic]".utf8), bytes[at - 1] == 0x20 {
        result.append(at - 1)
      }
      at += 1
    }
    return result
  }

  /// Takes away the findings that a mark lets stand, and adds one for each mark that is needed for nothing.
  ///
  /// - Parameters:
  ///   - findings: The findings of the file, of any order.
  ///   - isActive: Whether a rule takes part in the run: a mark for one that does not may be needed in another run.
  /// - Returns: What is left, and the findings that stand.
  func apply(
    to findings: [ReportedFinding], isActive: (StetMark) -> Bool
  ) -> (left: [ReportedFinding], standing: [StandingFinding]) {
    let sorted = findings.sorted { ($0.start.offset, $0.rule) < ($1.start.offset, $1.rule) }
    // Why each finding stands, where it does.
    var stands = sorted.map { spoken.contains($0.end.offset) ? "[sic]" : nil }
    var unused: [PlacedMark] = []
    for (index, placed) in marks.enumerated() where placed.mark.reach != .on {
      let covered = covered(by: placed, at: index, sorted, stands)
      for finding in covered where stands[finding] == nil { stands[finding] = placed.mark.reason }
      if covered.isEmpty, isActive(placed.mark) { unused.append(placed) }
    }
    let left = sorted.indices.filter { stands[$0] == nil }.map { sorted[$0] }
    let standing = zip(sorted, stands).compactMap { finding, reason in
      reason.map { StandingFinding(finding, .mark($0)) }
    }
    return (left + unused.map(finding), standing)
  }

  /// Whether some mark of the file lets a finding stand.
  func lets(stand finding: ReportedFinding) -> Bool { !apply(to: [finding]) { _ in false }.standing.isEmpty }

  /// The findings for which a mark speaks.
  private func covered(
    by placed: PlacedMark, at index: Int, _ findings: [ReportedFinding], _ stands: [String?]
  ) -> [Int] {
    let (start, end) = (placed.start.offset, placed.end.offset)
    func found(in range: Range<Int>) -> [Int] {
      findings.indices.filter {
        range.contains(findings[$0].start.offset) && placed.mark.covers(findings[$0].rule)
      }
    }
    switch placed.mark.reach {
    case .file: return found(in: 0..<Int.max)
    case .on: return []
    case .off:
      let close = marks[index...].first { $0.mark.reach == .on }?.start.offset
      return found(in: end..<(close ?? Int.max))
    case .nextBlock:
      guard let block = blocks.first(where: { $0.lowerBound >= end }) else { return [] }
      return found(in: block)
    case .finding:
      // The block in which the mark stands, or the one before.
      guard let block = blocks.last(where: { $0.lowerBound < start }) else { return [] }
      let near = found(in: block.lowerBound..<start).filter { stands[$0] == nil }
      guard let last = near.last else { return [] }
      return near.filter { findings[$0].start.offset == findings[last].start.offset }
    }
  }

  private func finding(_ placed: PlacedMark) -> ReportedFinding {
    let rules = placed.mark.rules
    let said = rules.isEmpty ? "no rule finds" : rules.joined(separator: " or ") + " does not find"
    return ReportedFinding(
      path: path, rule: "markup.unused-stet", severity: .warning,
      message: "The mark is needed for nothing: \(said) anything there. Take it out.",
      text: placed.text, start: placed.start, end: placed.end,
      suggestions: [], related: [], fingerprint: StetFile.hash(placed.text, placed.mark.reason),
      excerpt: ReportedFinding.Excerpt(
        before: "", marked: placed.text, after: "", isCutBefore: false, isCutAfter: false))
  }

  /// A hash of the mark, which edits elsewhere in the file do not change.
  private static func hash(_ parts: String...) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in ["markup.unused-stet"] + parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
