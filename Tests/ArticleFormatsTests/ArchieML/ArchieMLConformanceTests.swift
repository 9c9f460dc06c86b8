import Foundation
import Testing

@testable import ArticleFormats

/// Holds what the parser makes of the public test files against the results that they name; without them beside the
/// package the test is skipped.
@Suite struct ArchieMLConformanceTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/formats/archieml/test/1.0").standardized.path

  private static let isThere = FileManager.default.fileExists(atPath: folder)
  private static let skipped: Comment =
    "The folder ../shared is not beside the package; its files are not read."

  @Test(.enabled(if: isThere, skipped))
  func `every test file gives the result that it names`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter {
      $0.hasSuffix(".aml")
    }
    #expect(names.count >= 181)
    for name in names.sorted() {
      let text = try String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8)
      // The file tells its test and result in two lines of its own, which are themselves ArchieML.
      let head = try #require(text.firstRange(of: "\nresult:"), "\(name)")
      let rest = text[head.upperBound...]
      let end = try #require(rest.firstIndex(of: "\n"), "\(name)")
      let expected = try JSONSerialization.jsonObject(with: Data(rest[..<end].utf8))
      let source = Array(rest[end...].utf8)
      let found = Self.value(ArchieTree.root, of: ArchieParser.parse(source), source)
      #expect(Self.differences(expected, found).isEmpty, "\(name)")
    }
  }

  /// The values of two objects that are not the same, by their keys.
  private static func differences(_ expected: Any, _ found: Any) -> [String] {
    guard let expected = expected as? NSDictionary, let found = found as? NSDictionary else {
      return ["no object"]
    }
    let keys = Set((expected.allKeys + found.allKeys).compactMap { $0 as? String })
    return keys.sorted().compactMap { key in
      let values = (expected[key] as? NSObject, found[key] as? NSObject)
      return values.0 == values.1 ? nil : "\(key): \(values)"
    }
  }

  /// A node as Foundation reads JSON.
  static func value(_ node: Int, of tree: ArchieTree, _ source: [UInt8]) -> Any {
    func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }
    let here = tree.nodes[node]
    let children = tree.nodes.indices.dropFirst().filter {
      tree.nodes[$0].parent == node && !tree.nodes[$0].isReplaced
    }
    switch here.kind {
    case .text: return tree.parts(of: node).map(text).joined()
    case .list:
      return children.flatMap { child -> [Any] in
        guard tree.nodes[child].kind == .lines else { return [value(child, of: tree, source)] }
        var lines: [Any] = []
        tree.forEachLine(of: child) { lines.append(["type": "text", "value": text($0)]) }
        return lines
      }
    case .object, .element, .lines:
      var fields: [String: Any] = [:]
      if here.kind == .element { fields["type"] = text(here.name) }
      for child in children {
        let name = here.kind == .element && child == here.value ? "value" : text(tree.nodes[child].name)
        fields[name] = value(child, of: tree, source)
      }
      return fields
    }
  }

  @Test(
    arguments: [
      ("key: a\nmore\n:end", #"{"key": "a\nmore"}"#), ("key: a\nmore", #"{"key": "a"}"#),
      ("key: a\n\\:end\n\\\\x\n:end", #"{"key": "a\n:end\n\\x"}"#),
      ("{a.b}\nc: 1\n{}\nd: 2", #"{"a": {"b": {"c": "1"}}, "d": "2"}"#),
      ("[a]\nk: 1\nl: 2\nk: 3\n[]\nz: 4", #"{"a": [{"k": "1", "l": "2"}, {"k": "3"}], "z": "4"}"#),
      ("[a]\n* 1\n* 2\nmore\n:end\n[]", #"{"a": ["1", "2\nmore"]}"#),
      (
        "[+a]\nOne.\nk: 1\n{.i}\nn: x\n{}\n[.l]\n* y\n[]\n[]",
        #"{"a": [{"type": "text", "value": "One."}, {"type": "k", "value": "1"}, {"type": "i", "value": {"n": "x"}}, {"type": "l", "value": ["y"]}]}"#
      ),
      ("a: 1\n:skip\nb: 2\n:endskip\nc: 3\n:ignore\nd: 4", #"{"a": "1", "c": "3"}"#),
      ("[a]\n[.b]\nk: 1\n[]\nl: 2", #"{"a": [{"b": [{"k": "1"}], "l": "2"}]}"#),
      ("k: 1\r\nmore\r\n:end\r\nl: 2", #"{"k": "1\r\nmore", "l": "2"}"#),
      ("a: 1\na.b: 2", #"{"a": {"b": "2"}}"#), ("", "{}"), ("{\n[\n:\n*\n[}", "{}"),
    ])
  func `the language is read`(_ text: String, _ result: String) throws {
    let source = Array(text.utf8)
    let found = Self.value(ArchieTree.root, of: ArchieParser.parse(source), source)
    let expected = try JSONSerialization.jsonObject(with: Data(result.utf8))
    #expect((expected as? NSDictionary) == (found as? NSDictionary), "\(found)")
  }
}
