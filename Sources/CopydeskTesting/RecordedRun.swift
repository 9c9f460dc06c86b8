#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import Desk
internal import Reporting
internal import StyleRules

extension GuideTester {
  /// Compares what the guide finds in articles with what was recorded: a changed rule shows all that it changes.
  ///
  /// The record has one line a finding. It is written, and nothing compared, where `COPYDESK_RECORD` is set:
  /// `COPYDESK_RECORD=1 swift test`. Read it before it is committed.
  ///
  /// - Parameters:
  ///   - paths: Files, or folders of them, from the package's folder; the guide's articles where there are none.
  ///   - record: The file of the record, from the package's folder.
  /// - Throws: `RecordMismatch` with the findings that are new and those that are gone.
  public func compare(_ paths: String..., withRecord record: String) throws {
    let report = DeskRun(guide).report(on: try files(at: paths))
    if let failure = report.failures.first { throw failure }
    let found = LineReporter().text(of: report, options: ReportOptions())
      .split(whereSeparator: \.isNewline).map(String.init)
    let file = record.hasPrefix("/") ? record : "\(package)/\(record)"
    let wanted = ProcessInfo.processInfo.environment["COPYDESK_RECORD"] ?? ""
    if !wanted.isEmpty, wanted != "0" {
      let lines = [RecordMismatch.head] + found
      try FileManager.default.createDirectory(
        atPath: String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]),
        withIntermediateDirectories: true)
      try AtomicFile.write(Array(lines.map { "\($0)\n" }.joined().utf8), to: file)
      return
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw RecordMismatch(record: record, new: [], gone: [], isMissing: true)
    }
    let recorded = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.hasPrefix("#") }
    let mismatch = RecordMismatch(
      record: record, new: RecordMismatch.lines(of: found, without: recorded),
      gone: RecordMismatch.lines(of: recorded, without: found), isMissing: false)
    if !mismatch.new.isEmpty || !mismatch.gone.isEmpty { throw mismatch }
  }
}

/// What a run finds otherwise than it was recorded.
public struct RecordMismatch: Error, CustomStringConvertible {
  static let head =
    "# What a run of Copydesk found, recorded with COPYDESK_RECORD=1 swift test: one line a finding"

  /// The lines that are shown of each kind.
  private static let most = 20

  let record: String
  /// The findings that are not recorded: path, line, column, severity, message and rule.
  public let new: [String]
  /// The recorded findings that are not found.
  public let gone: [String]
  let isMissing: Bool

  /// The findings that are new and those that are gone, and how to record them.
  public var description: String {
    let advice = "Record what is right: COPYDESK_RECORD=1 swift test"
    guard !isMissing else { return "There is no record “\(record)”. \(advice)" }
    func part(_ lines: [String], _ sign: String) -> String {
      let rest = lines.count - RecordMismatch.most
      return lines.prefix(RecordMismatch.most).map { "\n\(sign) \($0)" }.joined()
        + (rest > 0 ? "\n\(sign) and \(rest) more" : "")
    }
    return "\(new.count) findings are not in “\(record)”, and \(gone.count) of it are not found. \(advice)"
      + part(new, "+") + part(gone, "-")
  }

  /// The lines of one list that another lacks; as often as it lacks them.
  static func lines(of list: [String], without other: [String]) -> [String] {
    var counts = Dictionary(other.map { ($0, 1) }, uniquingKeysWith: +)
    return list.filter { line in
      guard let left = counts[line], left > 0 else { return true }
      counts[line] = left - 1
      return false
    }
  }
}
