internal import ArticleFormats
internal import ArticleText
internal import StyleRules

/// The marks of one file, and what they say of its findings.
struct StetFile: Sendable {
  struct PlacedMark: Sendable {
    let mark: StetMark
    let start: Position
    let end: Position
    let text: String
  }

  let path: String
  private(set) var marks: [PlacedMark] = []
  /// Where each block of the file's articles stands, in bytes of the file; those of one paragraph are one.
  private(set) var blocks: [Range<Int>] = []
  /// The ends of what `[sic]` stands behind, in bytes of the file.
  private(set) var spoken: Set<Int> = []

  /// Makes the marks of a file of all that is known of them.
  init(path: String, marks: [PlacedMark], blocks: [Range<Int>], spoken: Set<Int>) {
    self.path = path
    self.marks = marks
    self.blocks = blocks
    self.spoken = spoken
  }

  /// Reads the marks of a file; nothing where it has none, as most files have.
  init?(path: String, _ content: ArticleFile.Content) {
    guard let first = content.articles.first else { return nil }
    let bytes = first.decoded
    // Only Markdown has front matter; elsewhere such lines are copy. In a packed file the marks stand in the text: its
    // markup has neither comments nor lines.
    let found =
      first.layout == nil
      ? (content.reader is MarkdownReader ? StetMark.frontMatter(of: bytes) : []) + StetMark.all(in: bytes)
      : StetMark.all(in: first.text).map { $0.moved(to: first.sourceMap.decodedRange(of: $0.range)) }
    let sics = StetFile.sics(in: bytes)
    guard !found.isEmpty || !sics.isEmpty else { return nil }
    self.path = path
    let transcoding = first.sourceMap.transcoding
    func inFile(_ offset: Int) -> Int { transcoding?.sourceOffset(of: offset) ?? offset }
    let places = ArticlePlaces(first)
    marks = found.map { mark in
      PlacedMark(
        mark: mark, start: places.position(of: mark.range.lowerBound),
        end: places.position(of: mark.range.upperBound),
        text: String(decoding: bytes[mark.range], as: UTF8.self))
    }
    spoken = Set(sics.map(inFile))
    blocks = StetFile.blocks(of: content.articles)
  }

  /// Where each block of a file's articles stands, in bytes of the file; those of one paragraph are one.
  static func blocks(of articles: [Article]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    for article in articles {
      let transcoding = article.sourceMap.transcoding
      func inFile(_ offset: Int) -> Int { transcoding?.sourceOffset(of: offset) ?? offset }
      var isOpen = false
      // A line that is a mark is no paragraph of which another could speak.
      for block in article.blocks where !isMark(block, article) {
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
    return blocks
  }

  /// Whether a block is a mark on a line of its own, or several.
  static func isMark(_ block: Block, _ article: Article) -> Bool {
    block.role == .note && article.text[block.range].starts(with: "[stet".utf8)
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
  ///   - unused: The guide's rule about marks that are needed for nothing, where it takes part.
  ///   - reasons: The guide's rule that marks say why, where it has one.
  ///   - meant: The rule that is meant by a name that no rule has, where one is near.
  ///   - isActive: Whether a rule takes part in the run: a mark for one that does not may be needed in another run.
  /// - Returns: What is left, and the findings that stand.
  func apply(
    to findings: [ReportedFinding], unused rule: CompiledRule? = nil, reasons: CompiledRule? = nil,
    meant: (String) -> String? = { _ in nil }, isActive: (StetMark) -> Bool
  ) -> (left: [ReportedFinding], standing: [StandingFinding]) {
    let sorted = findings.sorted { ($0.start.order, $0.rule) < ($1.start.order, $1.rule) }
    var unused: [PlacedMark] = []
    let stands = standing(sorted, noting: &unused, isActive)
    let left = sorted.indices.filter { stands[$0] == nil }.map { sorted[$0] }
    let standing = zip(sorted, stands).compactMap { finding, reason in
      reason.map { StandingFinding(finding, .mark($0)) }
    }
    let silent = reasons.map { rule in
      marks.filter { $0.mark.reason.isEmpty && $0.mark.reach != .on }.map { withoutReason($0, rule) }
    }
    let needless = rule.map { self.needless(unused, sorted, stands, $0, meant) }
    return (left + (needless ?? []) + (silent ?? []), standing)
  }

  /// Whether each of some findings, in the order of their places, is one that a mark lets stand.
  func standing(_ findings: [ReportedFinding]) -> [Bool] {
    var unused: [PlacedMark] = []
    return standing(findings, noting: &unused) { _ in false }.map { $0 != nil }
  }

  /// Why each of some findings stands, where it does.
  private func standing(
    _ sorted: [ReportedFinding], noting unused: inout [PlacedMark], _ isActive: (StetMark) -> Bool
  ) -> [String?] {
    var stands = sorted.map { spoken.contains($0.end.order) ? "[sic]" : nil }
    for (index, placed) in marks.enumerated() where placed.mark.reach != .on {
      let covered = covered(by: placed, at: index, sorted, stands)
      for finding in covered where stands[finding] == nil { stands[finding] = placed.mark.reason }
      if covered.isEmpty, isActive(placed.mark) { unused.append(placed) }
    }
    return stands
  }

  /// Whether some mark of the file lets a finding stand.
  func lets(stand finding: ReportedFinding) -> Bool { !apply(to: [finding]) { _ in false }.standing.isEmpty }

  /// Whether a mark would speak for some finding if it were for a rule.
  private func speaks(
    _ index: Int, for rule: String, _ sorted: [ReportedFinding], _ stands: [String?]
  ) -> Bool {
    let placed = marks[index]
    let mark = StetMark(
      reach: placed.mark.reach, rules: [rule], reason: placed.mark.reason, range: placed.mark.range)
    let right = PlacedMark(mark: mark, start: placed.start, end: placed.end, text: placed.text)
    return !covered(by: right, at: index, sorted, stands).isEmpty
  }

  /// The findings for which a mark speaks.
  private func covered(
    by placed: PlacedMark, at index: Int, _ findings: [ReportedFinding], _ stands: [String?]
  ) -> [Int] {
    let (start, end) = (placed.start.order, placed.end.order)
    func found(in range: Range<Int>) -> [Int] {
      let first = findings.partitioningIndex { $0.start.order >= range.lowerBound }
      return (first..<findings.count).prefix { findings[$0].start.order < range.upperBound }.filter {
        placed.mark.covers(findings[$0].rule)
      }
    }
    switch placed.mark.reach {
    case .file: return found(in: 0..<Int.max)
    case .on: return []
    case .off:
      let close = marks[index...].first { $0.mark.reach == .on }?.start.order
      return found(in: end..<(close ?? Int.max))
    case .nextBlock:
      let next = blocks.partitioningIndex { $0.lowerBound >= end }
      return next < blocks.count ? found(in: blocks[next]) : []
    case .finding:
      // The block in which the mark stands, or the one before.
      let next = blocks.partitioningIndex { $0.lowerBound >= start }
      guard next > 0 else { return [] }
      let near = found(in: blocks[next - 1].lowerBound..<start).filter { stands[$0] == nil }
      guard let last = near.last else { return [] }
      return near.filter { findings[$0].start.order == findings[last].start.order }
    }
  }

  /// What is found of marks that are needed for nothing, and of those that name no rule.
  private func needless(
    _ unused: [PlacedMark], _ sorted: [ReportedFinding], _ stands: [String?], _ rule: CompiledRule,
    _ meant: (String) -> String?
  ) -> [ReportedFinding] {
    var found = unused.map { needless($0, rule) }
    for (index, placed) in marks.enumerated() {
      for name in placed.mark.rules {
        // Only where the mark would speak for a finding if it had the right name: the other may be another guide's.
        guard let meant = meant(name), speaks(index, for: meant, sorted, stands) else { continue }
        found.append(misspelt(placed, name, meant, rule))
      }
    }
    return found
  }

  private func needless(_ placed: PlacedMark, _ rule: CompiledRule) -> ReportedFinding {
    let rules = placed.mark.rules
    let said = rules.isEmpty ? "no rule finds" : rules.joined(separator: " or ") + " does not find"
    return finding(
      placed, rule,
      "The mark is needed for nothing: \(said) anything there. Take it out.")
  }

  private func misspelt(
    _ placed: PlacedMark, _ name: String, _ meant: String, _ rule: CompiledRule
  ) -> ReportedFinding {
    finding(
      placed, rule,
      "No rule is called “\(name)”, so the mark speaks for none. Did you mean \(meant)?")
  }

  private func withoutReason(_ placed: PlacedMark, _ rule: CompiledRule) -> ReportedFinding {
    finding(
      placed, rule, "The mark does not say why the finding stands. Write the reason behind the rule.")
  }

  private func finding(_ placed: PlacedMark, _ rule: CompiledRule, _ message: String) -> ReportedFinding {
    ReportedFinding(
      path: path, rule: rule.id, severity: rule.severity,
      message: message + (rule.reason.map { " \($0)" } ?? ""), text: placed.text, start: placed.start,
      end: placed.end, suggestions: [], related: [],
      fingerprint: StetFile.hash(rule.id, placed.text, placed.mark.reason),
      excerpt: ReportedFinding.Excerpt(
        before: "", marked: placed.text, after: "", isCutBefore: false, isCutAfter: false))
  }

  /// A hash of the mark, which edits elsewhere in the file do not change.
  private static func hash(_ parts: String...) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
