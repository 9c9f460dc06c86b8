internal import ArticleText
internal import NameMatching
internal import StyleRules

/// What one file of a run gave: all that the desk needs of it, so that a file that has not changed need not be read
/// again.
struct FileOutcome: Sendable {
  var findings: [ReportedFinding] = []
  var failures: [ReadFailure] = []
  var notes: [ReadFailure] = []
  /// What its articles say for the rules that compare stories, until it is gathered; articles that say nothing are
  /// left out.
  var stories: [Story] = []
  /// The marks that let findings stand, where the file has any.
  var stets: StetFile?
  var articles = 0
  var isSkipped = false

  /// What one article says for the rules that compare stories.
  struct Story: Sendable {
    /// The number of the article in its file.
    let article: Int
    let people: [PersonFact]
    let forms: [FormFact]
  }
}

// The cache keeps outcomes. A field that is added above is added in both functions below: a test fails otherwise.

extension FileOutcome: Storable {
  func store(in bytes: inout StoredBytes) {
    bytes.add(all: self, findings, failures, notes, stories, stets, articles, isSkipped)
  }

  init(from bytes: inout StoredReader) throws(StoredProblem) {
    self.init(
      findings: try bytes.next(), failures: try bytes.next(), notes: try bytes.next(),
      stories: try bytes.next(), stets: try bytes.next(), articles: try bytes.next(),
      isSkipped: try bytes.next())
    guard articles >= 0, articles < 1 << 30 else { throw StoredProblem() }
  }
}

extension FileOutcome.Story: Storable {
  func store(in bytes: inout StoredBytes) { bytes.add(all: self, article, people, forms) }

  init(from bytes: inout StoredReader) throws(StoredProblem) {
    self.init(article: try bytes.next(), people: try bytes.next(), forms: try bytes.next())
    guard article >= 0, article < 1 << 30 else { throw StoredProblem() }
  }
}
