import Foundation
import Testing

/// The files that reports are compared with.
enum GoldenFile {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  private static let renewal = "COPYDESK_RENEW_GOLDEN"

  /// Compares a text with a file, byte by byte, or writes the file where a renewal was asked for.
  static func compare(_ text: String, _ name: String) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment[renewal] == "1" {
      try Data(text.utf8).write(to: file)
      return
    }
    let golden = Array(try Data(contentsOf: file))
    guard Array(text.utf8) != golden else { return }
    let expected = String(decoding: golden, as: UTF8.self).components(separatedBy: "\n")
    let lines = text.components(separatedBy: "\n")
    let line = zip(lines, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    Issue.record(
      """
      Golden/\(name) differs from line \((line ?? min(lines.count, expected.count)) + 1) on:
      expected: \(line.map { expected[$0] } ?? "another end")
      reported: \(line.map { lines[$0] } ?? "another end")
      If the report is right, renew the files: \(renewal)=1 swift test --filter Golden
      """)
  }
}
