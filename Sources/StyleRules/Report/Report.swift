/// What a run over articles has found, ready to be shown.
public struct Report: Sendable {
  /// The guide's name.
  public let guide: String
  /// The findings, by path, then place, then rule.
  public let findings: [ReportedFinding]
  /// How many articles were read.
  public let articles: Int
  /// What could not be read, or not wholly, by path.
  public let failures: [ReadFailure]
  /// How many files of the folders were passed over, since they are of no format that is known.
  public let skipped: Int
  /// What the standards of files do not allow, though nothing in them went unread, by path.
  public let notes: [ReadFailure]
  /// How many findings the desk's marks let stand.
  public let suppressed: Int
  /// How many findings a baseline has accepted.
  public let baselined: Int
  /// What each rule has cost, the dearest first; empty where nobody asked.
  public let costs: [RuleCost]
  /// The rules that took part, by id.
  public let rules: [ReportedRule]
  /// The findings that `suppressed` and `baselined` count, in the order of the others.
  public let standing: [StandingFinding]
  /// The copy of the stories that the findings speak of, by path; empty where no reporter shows it.
  public var stories: [ReportedStory] = []

  /// Makes a report; it sorts what it is given.
  public init(
    guide: String, findings: [ReportedFinding], articles: Int, failures: [ReadFailure], skipped: Int = 0,
    notes: [ReadFailure] = [], suppressed: Int = 0, baselined: Int = 0, costs: [RuleCost] = [],
    rules: [ReportedRule] = [], standing: [StandingFinding] = []
  ) {
    self.guide = guide
    self.findings = findings.sorted(by: Report.precedes)
    self.standing = standing.sorted { Report.precedes($0.finding, $1.finding) }
    self.articles = articles
    self.skipped = skipped
    self.suppressed = suppressed
    self.baselined = baselined
    self.costs = costs
    self.rules = rules
    self.failures = failures.sorted { ($0.path, $0.reason) < ($1.path, $1.reason) }
    self.notes = notes.sorted { ($0.path, $0.reason) < ($1.path, $1.reason) }
  }

  /// Whether a finding stands before another in a report: by path, then place in the order of reading, then rule.
  private static func precedes(_ first: ReportedFinding, _ second: ReportedFinding) -> Bool {
    if first.path != second.path { return first.path < second.path }
    if first.start.order != second.start.order { return first.start.order < second.start.order }
    return (first.rule, first.end.order, first.message) < (second.rule, second.end.order, second.message)
  }

  /// The report with a part of its findings.
  ///
  /// - Parameters:
  ///   - findings: Those that are left.
  ///   - baselined: How many a baseline has accepted.
  ///   - accepted: Those, where they are at hand.
  public func with(
    findings: [ReportedFinding], baselined: Int, accepted: [ReportedFinding] = []
  ) -> Report {
    Report(
      guide: guide, findings: findings, articles: articles, failures: failures, skipped: skipped,
      notes: notes, suppressed: suppressed, baselined: baselined, costs: costs, rules: rules,
      standing: standing + accepted.map { StandingFinding($0, .baseline) })
  }

  /// How many findings have a severity.
  public func count(_ severity: Severity) -> Int {
    findings.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
  }
}

/// A file that could not be read, or not wholly.
public struct ReadFailure: Error, Sendable, Hashable {
  /// The path as it was given, or relative to the working directory.
  public let path: String
  /// Why, and what to do about it.
  public let reason: String

  /// Makes a failure.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}

/// A place in a file.
public struct Position: Sendable, Hashable {
  /// In bytes of the file, from 0.
  public let offset: Int
  /// From 1; in a packed file, as DOCX is one, the number of the paragraph.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int
  /// From 1, in bytes of the line as UTF-8.
  public let byteColumn: Int
  /// Where it stands among all places of the file in the order of reading: of a packed file the bytes of its parts, one
  /// behind another, so that a note stands behind the copy; of any other its `offset`.
  public let order: Int

  /// Makes a position; where no column in bytes is given, it is the column in scalars, as in a line of ASCII, and where no
  /// order is, it is the offset.
  public init(offset: Int, line: Int, column: Int, byteColumn: Int? = nil, order: Int? = nil) {
    self.offset = offset
    self.line = line
    self.column = column
    self.byteColumn = byteColumn ?? column
    self.order = order ?? offset
  }
}

/// A finding with its place in the file.
public struct ReportedFinding: Sendable {
  /// The path, relative to the working directory where it can be.
  public let path: String
  /// The id of the rule.
  public let rule: String
  /// How much the finding matters.
  public let severity: Severity
  /// What is wrong, in words for a sub-editor.
  public let message: String
  /// The text that was found, as the reader reads it.
  public let text: String
  /// Where it starts.
  public let start: Position
  /// Exclusive.
  public let end: Position
  /// What could stand there instead, the best first.
  public let suggestions: [Suggestion]
  /// Other places that belong to it.
  public let related: [Related]
  /// A hash of the rule, the text and the words around it, that edits elsewhere in the file do not change.
  public let fingerprint: String
  /// The copy around the finding, for reports that show it.
  public let excerpt: Excerpt
  /// The name of the part in which it stands, in a packed file such as DOCX: offsets count that part's bytes, lines its
  /// paragraphs and columns the characters in them.
  public let part: String?

  /// Another place that belongs to a finding.
  public struct Related: Sendable {
    /// The path, relative to the working directory where it can be.
    public let path: String
    /// Where it starts.
    public let start: Position
    /// Where it ends, exclusive.
    public let end: Position
    /// The text that stands there.
    public let text: String
    /// What is wrong, in words for a sub-editor.
    public let message: String

    /// Makes a related place.
    public init(path: String, start: Position, end: Position, text: String, message: String) {
      self.path = path
      self.start = start
      self.end = end
      self.text = text
      self.message = message
    }
  }

  /// The line of copy on which a finding stands.
  public struct Excerpt: Sendable {
    /// What stands before the finding on its line; at most some 160 characters.
    public let before: String
    /// The part of the finding that stands on its first line.
    public let marked: String
    /// What stands behind it on its line; at most some 160 characters.
    public let after: String
    /// Whether the line begins before `before` does.
    public let isCutBefore: Bool
    /// Whether the line goes on after `after`.
    public let isCutAfter: Bool

    /// Makes an excerpt.
    public init(before: String, marked: String, after: String, isCutBefore: Bool, isCutAfter: Bool) {
      self.before = before
      self.marked = marked
      self.after = after
      self.isCutBefore = isCutBefore
      self.isCutAfter = isCutAfter
    }
  }

  /// The finding with other related places.
  public func with(related: [Related]) -> ReportedFinding {
    ReportedFinding(
      path: path, rule: rule, severity: severity, message: message, text: text, start: start, end: end,
      suggestions: suggestions, related: related, fingerprint: fingerprint, excerpt: excerpt, part: part)
  }

  /// The finding with other words and other related places.
  public func with(message: String, suggestions: [Suggestion], related: [Related]) -> ReportedFinding {
    ReportedFinding(
      path: path, rule: rule, severity: severity, message: message, text: text, start: start, end: end,
      suggestions: suggestions, related: related, fingerprint: fingerprint, excerpt: excerpt)
  }

  /// Makes a finding.
  public init(
    path: String, rule: String, severity: Severity, message: String, text: String, start: Position,
    end: Position,
    suggestions: [Suggestion], related: [Related], fingerprint: String, excerpt: Excerpt,
    part: String? = nil
  ) {
    self.path = path
    self.rule = rule
    self.severity = severity
    self.message = message
    self.text = text
    self.start = start
    self.end = end
    self.suggestions = suggestions
    self.related = related
    self.fingerprint = fingerprint
    self.excerpt = excerpt
    self.part = part
  }
}
