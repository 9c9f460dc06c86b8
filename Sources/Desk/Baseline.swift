#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
public import StyleRules

/// The findings that a newsroom has accepted, so that a run shows only what is new.
///
/// A finding is known by its fingerprint: the rule, the text and the words around it. Edits above it and beside it leave
/// it known; so does another name of its file. The file has one sorted line for each finding, so that two branches of
/// a baseline merge as text does.
public struct Baseline: Sendable {
  /// One accepted finding.
  struct Entry: Sendable, Hashable, Comparable {
    let fingerprint: String
    let rule: String
    let path: String

    static func < (first: Entry, second: Entry) -> Bool {
      (first.path, first.rule, first.fingerprint) < (second.path, second.rule, second.fingerprint)
    }
  }

  /// What is wrong with a baseline's file.
  public struct Problem: Error, CustomStringConvertible {
    /// The file, the line, and what to do.
    public let description: String
  }

  private static let head = "# Copydesk baseline, version 1: fingerprint, rule, path; one line a finding"

  private(set) var entries: [Entry]
  /// Where the file lies, from which its paths start where a run began elsewhere.
  private var folder: String?

  /// Makes the baseline of a run's findings.
  public init(of report: Report) {
    entries = report.findings.map { Entry(fingerprint: $0.fingerprint, rule: $0.rule, path: $0.path) }
      .sorted()
  }

  /// Reads a baseline's file.
  ///
  /// - Throws: That it can't be read, or which of its lines is none of a baseline.
  public init(contentsOf path: String) throws(Problem) {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw Problem(
        description: "The baseline “\(path)” can't be read. Write one first: --write-baseline \(path).")
    }
    entries = []
    entries.reserveCapacity(data.count / 60)
    folder = URL(filePath: path).deletingLastPathComponent().path
    var number = 0
    for line in [UInt8](data).split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let parts = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0].count == 16, !parts[1].isEmpty, !parts[2].isEmpty else {
        throw Problem(
          description:
            "\(path):\(number): the line is none of a baseline (fingerprint, rule, path). Where two branches met, keep "
            + "the lines of both; or write it anew with --write-baseline.")
      }
      entries.append(
        Entry(
          fingerprint: String(decoding: parts[0], as: UTF8.self),
          rule: String(decoding: parts[1], as: UTF8.self),
          path: String(decoding: parts[2], as: UTF8.self)))
    }
  }

  /// How many findings the baseline has.
  public var count: Int { entries.count }

  /// Takes the accepted findings out of a report.
  ///
  /// - Parameters:
  ///   - report: What a run has found.
  ///   - paths: The files that the run has read: an entry of one of them that is not found any more is stale, and so
  ///     is one of a file that is gone.
  /// - Returns: The report without them, and the baseline without its stale entries.
  /// - Complexity: Linear in the findings and the entries.
  public func apply(to report: Report, read paths: Set<String>) -> (report: Report, pruned: Baseline) {
    var counts: [String: Int] = [:]
    for entry in entries { counts[entry.fingerprint, default: 0] += 1 }
    var found: [String: Int] = [:]
    var accepted: [ReportedFinding] = []
    let new = report.findings.filter { finding in
      guard let left = counts[finding.fingerprint], left > 0 else { return true }
      counts[finding.fingerprint] = left - 1
      found[finding.fingerprint, default: 0] += 1
      accepted.append(finding)
      return false
    }
    var pruned = self
    pruned.entries = entries.filter { entry in
      if let left = found[entry.fingerprint], left > 0 {
        found[entry.fingerprint] = left - 1
        return true
      }
      return !paths.contains(entry.path) && isThere(entry.path)
    }
    return (report.with(findings: new, baselined: accepted.count, accepted: accepted), pruned)
  }

  /// Whether the file of an entry is there, seen from where the run began or from the baseline.
  private func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
      || folder.map { FileManager.default.fileExists(atPath: "\($0)/\(path)") } ?? false
  }

  /// Writes the baseline's file; a file that is there is replaced as a whole.
  public func write(to path: String) throws {
    var text = Baseline.head + "\n"
    for entry in entries.sorted() { text += "\(entry.fingerprint) \(entry.rule) \(entry.path)\n" }
    try AtomicFile.write(Array(text.utf8), to: path)
  }
}
