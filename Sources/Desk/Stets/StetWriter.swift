internal import ArticleFormats
internal import ArticleText
public import StyleRules

/// Writes the marks into a file by which its present findings stand.
///
/// A mark stands behind the paragraph of its finding, in the comment syntax of the format; where a finding stands in
/// front matter, the list `stet` there names its rule. What was written is read back: the copy must be what it was, and
/// the marks must speak for the findings. Otherwise the finding is left, and said to be.
public struct StetWriter: Sendable {
  private let reason: String

  /// A rule that a mark can't speak for: they are about marks.
  private static let unmarked = "markup."
  /// How often a file is read back before what is left in doubt is left out.
  private static let mostReadings = 256

  /// What happened to one file.
  public struct Outcome: Sendable {
    /// How many findings stand now.
    public var marked = 0
    /// The findings for which no mark could be written.
    public var left: [ReportedFinding] = []
    /// Why the file was left alone.
    public var failure: ReadFailure?
  }

  /// Why a reason can't stand in a mark.
  public struct BadReason: Error, CustomStringConvertible {
    /// What to write instead.
    public let description: String
  }

  /// Makes a writer.
  ///
  /// - Parameter reason: Why the findings stand; empty for no reason.
  /// - Throws: That the reason has what would end a mark.
  public init(reason: String) throws(BadReason) {
    let bad = ["--", "]", "<", ">", "\"", "\\", "&"].first { reason.contains($0) }
    if bad != nil || reason.contains(where: \.isNewline) {
      throw BadReason(
        description:
          "A reason stands on one line, without \(bad.map { "“\($0)”" } ?? "an end of a line") in it.")
    }
    let words = reason.split(whereSeparator: \.isWhitespace)
    if let first = words.first, StetMark.isRules(first) {
      throw BadReason(description: "The reason begins with “\(first)”, which a mark would take for a rule.")
    }
    self.reason = words.joined(separator: " ")
  }

  /// Marks the findings of one file, and writes it.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - findings: Its findings, with places in the file as it is.
  public func mark(_ file: ArticleFile, _ findings: [ReportedFinding]) -> Outcome {
    var outcome = Outcome()
    let findings = findings.filter { !$0.rule.hasPrefix(StetWriter.unmarked) }
    guard !findings.isEmpty else { return outcome }
    do throws(ReadFailure) {
      let original = try file.bytes()
      guard file.content(of: original).reader.canBeWritten else {
        outcome.failure = ReadFailure(
          path: file.path,
          reason:
            "Nothing is written into files of this format. Set the marks in the program that wrote the file.")
        return outcome
      }
      let (bytes, left) = marked(original, file, findings)
      outcome.left = left
      guard bytes != original else { return outcome }
      try file.rewrite(original, as: bytes)
      outcome.marked = findings.count - left.count
    } catch {
      outcome.failure = error
    }
    return outcome
  }

  /// The file with marks, and the findings for which there is none.
  func marked(
    _ bytes: [UInt8], _ file: ArticleFile, _ findings: [ReportedFinding]
  ) -> (bytes: [UInt8], left: [ReportedFinding]) {
    let content = file.content(of: bytes)
    guard let first = content.articles.first else { return (bytes, findings) }
    let sheet = StetSheet(bytes, content, file, reason: reason)
    var readings = 0
    func holds(_ insertions: [StetSheet.Insertion]) -> Bool {
      readings += 1
      return readings <= StetWriter.mostReadings && sheet.holds(insertions)
    }
    var done: [StetSheet.Insertion] = []
    /// Takes what holds together with what was taken before; gives the rest.
    func take(_ part: ArraySlice<(StetSheet.Group, StetSheet.Insertion)>) -> [StetSheet.Group] {
      if part.isEmpty { return [] }
      if holds(done + part.map(\.1)) {
        done += part.map(\.1)
        return []
      }
      guard part.count > 1 else { return part.map(\.0) }
      let middle = part.startIndex + part.count / 2
      return take(part[..<middle]) + take(part[middle...])
    }
    var waiting = sheet.groups(of: findings)
    for form in StetSheet.forms(of: content.reader, first) where !waiting.isEmpty {
      let tried = waiting.map { ($0, sheet.insertion(for: $0, form)) }
      let possible = tried.compactMap { group, insertion in insertion.map { (group, $0) } }
      waiting = tried.filter { $0.1 == nil }.map(\.0) + take(possible[...])
    }
    return (sheet.bytes(with: done), waiting.flatMap(\.findings))
  }
}
