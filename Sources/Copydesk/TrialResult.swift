#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import Reporting
internal import StyleRules

/// What a trial has found, as text and as JSON.
struct TrialResult {
  private struct Document: Encodable {
    let version = 1
    let articles: Int
    let terms: [Term]
    let failed: [Failure]
  }

  private struct Failure: Encodable {
    let path: String
    let reason: String
  }

  private struct Term: Encodable {
    let wanted: String?
    let unwanted: [String]
    let found: Int
    let articles: Int
    let inQuotations: Int
    let wantedFound: Int
    let wantedArticles: Int
    let forms: [Count]
    let stories: [Count]
    let samples: [Sample]
  }

  private struct Count: Encodable {
    let name: String
    let count: Int
  }

  private struct Sample: Encodable {
    let path: String
    let line: Int
    let column: Int
    let before: String
    let text: String
    let after: String
  }

  private let articles: Int
  private let failures: [ReadFailure]
  private let terms: [(term: Term, samples: [ReportedFinding])]

  /// How many stories of a term are listed.
  private static let mostStories = 10

  init(_ trial: Trial, _ report: Report, samples: Int) {
    articles = report.articles
    failures = report.failures
    let byRule = Dictionary(grouping: report.findings, by: \.rule)
    terms = trial.terms.map { term in
      let found = byRule[term.found] ?? []
      let present = byRule[term.present] ?? []
      let chosen = TrialResult.spread(found, samples)
      return (
        Term(
          wanted: term.wanted, unwanted: term.unwanted, found: found.count,
          articles: Set(found.map(\.path)).count, inQuotations: (byRule[term.quoted] ?? []).count,
          wantedFound: present.count, wantedArticles: Set(present.map(\.path)).count,
          forms: TrialResult.counts(
            found.map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }),
          stories: TrialResult.counts(found.map(\.path)), samples: chosen.map(TrialResult.sample)),
        chosen
      )
    }
  }

  /// Some of the findings, from all over the stories, so that one story does not speak for all.
  private static func spread(_ findings: [ReportedFinding], _ count: Int) -> [ReportedFinding] {
    guard findings.count > count else { return findings }
    return (0..<count).map { findings[$0 * findings.count / count] }
  }

  /// How often each name stands in a list, the most frequent first.
  private static func counts(_ names: [String]) -> [Count] {
    Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).map { Count(name: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  private static func sample(_ finding: ReportedFinding) -> Sample {
    Sample(
      path: finding.path, line: finding.start.line, column: finding.start.column,
      before: finding.excerpt.before,
      text: finding.excerpt.marked, after: finding.excerpt.after)
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let failed = failures.map { Failure(path: $0.path, reason: $0.reason) }
    let document = Document(articles: articles, terms: terms.map(\.term), failed: failed)
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  /// - Parameter width: How many columns the terminal has.
  func text(width: Int) -> String {
    var lines: [String] = []
    for (term, samples) in terms {
      if !lines.isEmpty { lines.append("") }
      let unwanted = term.unwanted.joined(separator: ", ")
      lines.append(term.wanted.map { "\($0) <- \(unwanted)" } ?? "avoid \(unwanted)")
      let all = Wording.counted(articles, "article")
      let quoted = term.inQuotations == 0 ? "" : ", \(term.inQuotations) of them in quotations"
      lines.append(
        term.found == 0
          ? "  Nothing found in \(all)." : "  \(term.found) found in \(term.articles) of \(all)\(quoted).")
      if let wanted = term.wanted {
        let stands =
          term.wantedFound == 0
          ? "stands nowhere"
          : "stands \(times(term.wantedFound)) in \(Wording.counted(term.wantedArticles, "article"))"
        lines.append("  “\(wanted)” \(stands).")
      }
      lines += table("By form:", term.forms, of: "forms")
      lines += table("By story:", term.stories, of: "stories")
      guard !samples.isEmpty else { continue }
      lines += ["", "  Samples:"]
      for sample in samples {
        lines.append("    \(sample.path):\(sample.start.line):\(sample.start.column)")
        lines += TextReporter.sample(sample.excerpt, width: width - 6).map { "      \($0)" }
      }
    }
    for failure in failures { lines += ["", "not checked: \(failure.path): \(failure.reason)"] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func times(_ count: Int) -> String { count == 1 ? "once" : count == 2 ? "twice" : "\(count) times" }

  private func table(_ head: String, _ counts: [Count], of noun: String) -> [String] {
    guard counts.count > 1 || counts.first.map({ $0.count > 1 }) == true else { return [] }
    let width = counts.first.map { String($0.count).count } ?? 0
    let rows = counts.prefix(TrialResult.mostStories).map { row in
      let digits = String(row.count)
      return "    " + String(repeating: " ", count: width - digits.count) + "\(digits)  \(row.name)"
    }
    let rest = counts.count - rows.count
    return ["", "  \(head)"] + rows + (rest > 0 ? ["    and \(rest) \(noun) more"] : [])
  }
}
