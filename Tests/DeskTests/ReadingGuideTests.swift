import ArticleFormats
import ArticleText
import Copydesk
import Desk
import StyleRules
import TestSupport
import Testing

/// A guide with readers of its own.
@Suite struct ReadingGuideTests {
  /// Reads files whose lines each hold a role's letter and a text: `h Oil rises`.
  private struct LetterReader: ArticleReader {
    let name: String
    let extensions: [String]
    var canBeWritten = true

    func fit(_ source: [UInt8]) -> FormatFit { source.starts(with: "h ".utf8) ? .certain : .possible }

    func read(_ source: [UInt8], path: String) -> Article {
      var text: [UInt8] = []
      var map = SourceMap()
      var blocks: [Block] = []
      var start = 0
      for line in source.split(separator: 0x0A, omittingEmptySubsequences: false) {
        defer { start += line.count + 1 }
        guard line.count > 2 else { continue }
        if !text.isEmpty { text += [0x0A, 0x0A] }
        map.append(text: text.count, source: start + 2, length: line.count - 2)
        blocks.append(Block(line.first == 0x68 ? .headline : .body, text.count..<text.count + line.count - 2))
        text += line.dropFirst(2)
      }
      return Article(path: path, source: source, text: text, sourceMap: map, blocks: blocks)
    }
  }

  private struct HouseStyle: ReadingGuide {
    var readers: [any ArticleReader] {
      [
        LetterReader(name: "letters", extensions: ["let"]),
        LetterReader(name: "markdown", extensions: ["md"]),
        LetterReader(name: "sealed", extensions: ["seal"], canBeWritten: false),
      ]
    }
    var body: Rules { Prefer("gas", over: "oil") }
  }

  private func lines(_ arguments: [String], in folder: TemporaryFolder) throws -> (Int32, [String]) {
    let status = LintArticles(guides: [HouseStyle()]).run(
      arguments + ["--quiet", "--format=csv", "--output=\(folder.path("out"))"])
    let text = (try? folder.text("out")) ?? ""
    return (status, text.split(whereSeparator: \.isNewline).dropFirst().map(String.init))
  }

  @Test func `a guide's reader is found by its extension, and its findings are on the file's bytes`() throws {
    let folder = try TemporaryFolder()
    try folder.write("h Rates rise\nb Oil fell.\n", to: "in/a.let")
    let (status, found) = try lines([folder.path("in")], in: folder)
    #expect(status == 1 && found.count == 1)
    #expect(found.first?.contains("a.let,2,3,") ?? false, "\(found)")
  }

  @Test func `a guide's reader goes before Copydesk's own of its name, and is taken by its name`() throws {
    let folder = try TemporaryFolder()
    try folder.write("h `oil`\n", to: "a.md")
    #expect(try lines([folder.path("a.md")], in: folder).1.count == 1)
    try folder.write("b Oil\n", to: "b.txt")
    let (status, found) = try lines([folder.path("b.txt"), "--input-format=letters"], in: folder)
    #expect(status == 1 && found.first?.contains("b.txt,1,3,") ?? false, "\(found)")
    #expect(try lines([folder.path("b.txt"), "--input-format=nothing"], in: folder).0 == 2)
  }

  @Test func `a file of no known ending is told by its content, and mended`() throws {
    let folder = try TemporaryFolder()
    try folder.write("h Rates rise\nb The oil fell.\n", to: "a.show")
    let (status, found) = try lines([folder.path("a.show")], in: folder)
    #expect(status == 1 && found.first?.contains("a.show,2,7,") ?? false, "\(found)")
    #expect(try lines([folder.path("a.show"), "--fix"], in: folder).0 == 0)
    #expect(try folder.text("a.show") == "h Rates rise\nb The gas fell.\n")
  }

  @Test func `what a reader can't write is left alone, with a message that says so`() throws {
    let folder = try TemporaryFolder()
    try folder.write("b The oil fell.\n", to: "a.seal")
    let guide = try CompiledGuide(HouseStyle())
    var file = ArticleFile(path: "a.seal", file: folder.path("a.seal"))
    file.readers = ReaderSet(adding: HouseStyle().readers)
    #expect(
      Fixer(guide).fix(file).failure?.reason
        == "Nothing is written into files of this format (sealed): 1 safe suggestion was left. Make them in the program that wrote the file."
    )
    #expect(try lines([folder.path("a.seal"), "--fix"], in: folder).0 == 2)
    #expect(try folder.text("a.seal") == "b The oil fell.\n")
  }

  @Test func `a set has the reader of unknown files first, and each name once`() {
    let set = ReaderSet(adding: HouseStyle().readers)
    #expect(set.all.first?.name == "text" && Set(set.all.map(\.name)).count == set.all.count)
    #expect(set.reader(forPath: "a.md") is LetterReader && set.extensions.contains("let"))
    #expect(set.reader(forPath: "a.mdx") == nil)
    #expect(set != .standard && ReaderSet(adding: []) == .standard)
  }
}
