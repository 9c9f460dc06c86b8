internal import Foundation

/// The schema of the JSON report that stands in the documentation.
public enum ReportSchema {
  /// Reads it.
  public static func load() throws -> JSONSchema {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try JSONSchema(
      contentsOf: package.appending(path: "Sources/Copydesk/Copydesk.docc/Resources/report-1.schema.json"))
  }
}
