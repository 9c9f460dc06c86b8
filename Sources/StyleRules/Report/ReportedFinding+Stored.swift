public import ArticleText

extension ReportedFinding: Storable {
  /// Appends the finding to bytes.
  public func store(in bytes: inout StoredBytes) {
    bytes.add(
      all: self, path, rule, severity, message, text, start, end, suggestions, related, fingerprint, excerpt,
      part)
  }

  /// Reads a finding.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    self.init(
      path: try bytes.next(), rule: try bytes.next(), severity: try bytes.next(), message: try bytes.next(),
      text: try bytes.next(), start: try bytes.next(), end: try bytes.next(), suggestions: try bytes.next(),
      related: try bytes.next(), fingerprint: try bytes.next(), excerpt: try bytes.next(),
      part: try bytes.next())
    guard start.order <= end.order, start.line <= end.line else { throw StoredProblem() }
  }
}

extension ReportedFinding.Related: Storable {
  /// Appends the place to bytes.
  public func store(in bytes: inout StoredBytes) { bytes.add(all: self, path, start, end, text, message) }

  /// Reads a place.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    self.init(
      path: try bytes.next(), start: try bytes.next(), end: try bytes.next(), text: try bytes.next(),
      message: try bytes.next())
    guard start.order <= end.order, start.line <= end.line else { throw StoredProblem() }
  }
}

extension ReportedFinding.Excerpt: Storable {
  /// Appends the excerpt to bytes.
  public func store(in bytes: inout StoredBytes) {
    bytes.add(all: self, before, marked, after, isCutBefore, isCutAfter)
  }

  /// Reads an excerpt.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    self.init(
      before: try bytes.next(), marked: try bytes.next(), after: try bytes.next(),
      isCutBefore: try bytes.next(), isCutAfter: try bytes.next())
  }
}

extension Position: Storable {
  /// Appends the position to bytes.
  public func store(in bytes: inout StoredBytes) {
    bytes.add(all: self, offset, line, column, byteColumn, order)
  }

  /// Reads a position.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    let (offset, line): (Int, Int) = (try bytes.next(), try bytes.next())
    let (column, byteColumn): (Int, Int) = (try bytes.next(), try bytes.next())
    let order: Int = try bytes.next()
    guard min(offset, order) >= 0, min(line, column, byteColumn) >= 1,
      max(offset, line, column, byteColumn, order) <= 1 << 40
    else { throw StoredProblem() }
    self.init(offset: offset, line: line, column: column, byteColumn: byteColumn, order: order)
  }
}

extension Suggestion: Storable {
  /// Appends the suggestion to bytes.
  public func store(in bytes: inout StoredBytes) { bytes.add(all: self, text, isSafe) }

  /// Reads a suggestion.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    self.init(try bytes.next(), isSafe: try bytes.next())
  }
}

extension Severity: Storable {
  /// Appends the severity to bytes.
  public func store(in bytes: inout StoredBytes) { bytes.add(rawValue) }

  /// Reads a severity.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    guard let severity = Severity(rawValue: try bytes.next()) else { throw StoredProblem() }
    self = severity
  }
}

extension ReadFailure: Storable {
  /// Appends the failure to bytes.
  public func store(in bytes: inout StoredBytes) { bytes.add(all: self, path, reason) }

  /// Reads a failure.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    self.init(path: try bytes.next(), reason: try bytes.next())
  }
}
