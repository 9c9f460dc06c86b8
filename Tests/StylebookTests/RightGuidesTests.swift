import Foundation
import Testing

/// Guides that are right are not spoken of: those that are shipped, the examples, and what the documentation shows.
@Suite struct RightGuidesTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func files(_ folders: [String], _ ending: String) -> [URL] {
    folders.flatMap { folder -> [URL] in
      let root = repository.appending(path: folder)
      let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
      return paths.filter { $0.hasSuffix(ending) && !$0.contains(".build") }.sorted().map {
        root.appending(path: $0)
      }
    }
  }

  /// The declarations of a source text that stand at the start of a line: each from its first line to its last brace.
  private static func declarations(_ text: String) -> [String] {
    var declarations: [String] = []
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isStart = ["struct ", "public struct ", "extension ", "private struct "].contains {
        line.hasPrefix($0)
      }
      if isStart { lines = [line] } else if !lines.isEmpty { lines.append(line) }
      if line == "}", !lines.isEmpty {
        declarations.append(lines.joined(separator: "\n"))
        lines = []
      }
    }
    return declarations
  }

  /// Swift between the fences of a page.
  private static func snippets(_ page: String) -> [String] {
    page.components(separatedBy: "```swift\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  private static let guides: [(name: String, source: String)] = {
    var guides: [(String, String)] = []
    for file in files(["StyleGuides", "Examples", "Tests/PluginTests/Fixtures"], ".swift")
    where !file.path.contains("/Stylebook/") {
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      guides += declarations(text).map { (file.lastPathComponent, $0) }
    }
    let pages =
      files(["Sources/Copydesk/Copydesk.docc"], ".md")
      + ["README.md", "CONTRIBUTING.md"].map { repository.appending(path: $0) }
    for page in pages {
      let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
      for snippet in snippets(text) where !snippet.contains("PackageDescription") {
        let whole = declarations(snippet)
        let rules = "struct HeraldStyle {\n  var body: Rules {\n\(snippet)\n  }\n}"
        guides += (whole.isEmpty ? [rules] : whole).map { (page.lastPathComponent, $0) }
      }
    }
    return guides
  }()

  @Test func `there are forty of them, and all are passed over in silence`() throws {
    let rules = Self.guides.filter { $0.source.contains("Rules {") }
    #expect(rules.count >= 40, "\(rules.count)")
    let macro = try MacroProcess()
    for (name, source) in Self.guides {
      #expect(try macro.expand(source).diagnostics.map(\.message) == [], "\(name)")
    }
  }
}
