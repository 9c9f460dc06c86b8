internal import ArticleText
internal import StyleRules
internal import Synchronization

/// Gathers the forms in which the stories of a run write things, and turns what differs into findings: one a thing.
///
/// Of a story nothing is kept but what the register counts; the few stories that have a place of a finding are read once
/// more for their lines, one after the other.
final class FormsAcross: Sendable {
  private let register = Mutex(FormRegister())

  /// Takes in the forms of a story; from any thread.
  func add(_ facts: [FormFact], story: StoryNumber) {
    guard !facts.isEmpty else { return }
    register.withLock { $0.add(facts, story: story.number) }
  }

  /// The findings, in any order, and how long the comparison took each rule, by its index, in nanoseconds.
  ///
  /// - Parameter stets: The marks of the files that have some. A finding that a mark lets stand is given, since the mark
  ///   is needed for it, and another one with it at the next story that has no mark.
  func findings(
    _ guide: CompiledGuide, _ files: [ArticleFile], _ stets: [StetFile]
  ) -> (findings: [ReportedFinding], times: [UInt64]) {
    let start = ContinuousClock.now
    let queries = guide.queries(for: register.withLock { $0.conflicts() })
    let findings = findings(of: queries, guide, files, stets)
    // Each thing that is looked up costs about the same.
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    let each =
      (UInt64(seconds) &* 1_000_000_000 &+ UInt64(attoseconds / 1_000_000_000))
      / UInt64(max(1, queries.count))
    var times = [UInt64](repeating: 0, count: guide.rules.count)
    for query in queries { times[guide.rule(of: query)] += each }
    return (findings, times)
  }

  private func findings(
    of queries: [FormQuery], _ guide: CompiledGuide, _ files: [ArticleFile], _ stets: [StetFile]
  ) -> [ReportedFinding] {
    guard !queries.isEmpty else { return [] }
    let marks = Dictionary(stets.map { ($0.path, $0) }) { first, _ in first }
    var looked = queries.map(Looked.init)
    var findings: [ReportedFinding] = []
    var open = queries.indices.map { (query: $0, candidate: 0) }
    var wantsRelated = true
    while !open.isEmpty {
      look(open, wantsRelated, guide, queries, files, &looked)
      wantsRelated = false
      var next: [(query: Int, candidate: Int)] = []
      for (query, candidate) in open {
        let isLast = candidate + 1 == queries[query].candidates.count
        guard let finding = looked[query].finding(queries[query], candidate) else {
          // The story can't be read any more, or writes something else under one hash.
          if !isLast { next.append((query, candidate + 1)) }
          continue
        }
        findings.append(finding)
        if !isLast, marks[finding.path]?.lets(stand: finding) == true { next.append((query, candidate + 1)) }
      }
      open = next
    }
    return findings
  }

  /// What has been looked up for one query.
  private struct Looked {
    var candidates: [ReportedFinding.Related?]
    var others: [ReportedFinding.Related?]
    /// The candidate that is to become a finding, with its line and its fingerprint.
    var located: ReportedFinding?

    init(_ query: FormQuery) {
      candidates = query.candidates.map { _ in nil }
      others = query.others.map { _ in nil }
    }

    /// The finding at a candidate, with all other places beside it.
    func finding(_ query: FormQuery, _ candidate: Int) -> ReportedFinding? {
      guard let located,
        let answer = query.answer(at: candidate, candidates.map(\.?.text), others.map(\.?.text))
      else {
        return nil
      }
      var related: [ReportedFinding.Related] = []
      for (index, place) in candidates.enumerated() where index != candidate {
        if let place, let message = answer.candidateMessages[index] { related.append(place.with(message)) }
      }
      for (index, place) in others.enumerated() {
        if let place, let message = answer.otherMessages[index] { related.append(place.with(message)) }
      }
      return located.with(message: answer.message, suggestions: answer.suggestions, related: related)
    }
  }

  /// A place that is to be looked up.
  private struct Request {
    let place: FormPlace
    let query: Int
    /// The index of the candidate, or of the other place.
    let index: Int
    let isCandidate: Bool
    /// Whether it is to become a finding.
    let isFinding: Bool
  }

  /// Looks up the places of findings, and the first time all others, reading each file once.
  private func look(
    _ open: [(query: Int, candidate: Int)], _ wantsRelated: Bool, _ guide: CompiledGuide,
    _ queries: [FormQuery],
    _ files: [ArticleFile], _ looked: inout [Looked]
  ) {
    var requests: [Request] = []
    for (number, candidate) in open {
      let query = queries[number]
      looked[number].located = nil
      for index in query.candidates.indices where wantsRelated || index == candidate {
        requests.append(
          Request(
            place: query.candidates[index], query: number, index: index, isCandidate: true,
            isFinding: index == candidate))
      }
      guard wantsRelated else { continue }
      for index in query.others.indices {
        requests.append(
          Request(
            place: query.others[index], query: number, index: index, isCandidate: false, isFinding: false))
      }
    }
    requests.sort { ($0.place, $0.query, $0.index) < ($1.place, $1.query, $1.index) }
    var articles: [Article] = []
    var locator: FindingLocator?
    var file: Int?
    for request in requests {
      let story = StoryNumber(request.place.story)
      if story.file != file {
        file = story.file
        articles = (try? files[story.file].bytes()).map { files[story.file].content(of: $0).articles } ?? []
        locator = articles.first.map { FindingLocator($0) }
      }
      guard articles.indices.contains(story.article) else { continue }
      locator?.turn(to: articles[story.article])
      guard let related = locator?.related(request.place.range, "") else { continue }
      if request.isCandidate {
        looked[request.query].candidates[request.index] = related
      } else {
        looked[request.query].others[request.index] = related
      }
      if request.isFinding {
        looked[request.query].located = locator?.locate(
          guide.finding(queries[request.query], at: request.index))
      }
    }
  }
}

extension ReportedFinding.Related {
  /// The place with what it has to do with the finding.
  fileprivate func with(_ message: String) -> ReportedFinding.Related {
    ReportedFinding.Related(path: path, start: start, end: end, text: text, message: message)
  }
}
