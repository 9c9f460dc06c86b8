import ArticleFormats
import ArticleText

/// Scripts of a programme: `%script` and its section, then lines of a speaker, a tab, and what is said.
struct ScriptReader: ArticleReader {
  let name = "script"
  let extensions = ["rundown", "txt"]

  func fit(_ source: [UInt8]) -> FormatFit { source.starts(with: "%script".utf8) ? .certain : .none }

  func read(_ source: [UInt8], path: String) -> Article {
    var text: [UInt8] = []
    var map = SourceMap()
    var blocks: [Block] = []
    var metadata = ArticleMetadata()
    var start = 0
    for line in source.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let said = line.drop { $0 != 0x09 }.dropFirst()
      if start == 0 {
        metadata.section = String(decoding: said, as: UTF8.self)
      } else if !said.isEmpty {
        if !text.isEmpty { text += [0x0A, 0x0A] }
        map.append(text: text.count, source: start + line.count - said.count, length: said.count)
        blocks.append(Block(.body, text.count..<text.count + said.count))
        text += said
      }
      start += line.count + 1
    }
    return Article(path: path, source: source, text: text, sourceMap: map, blocks: blocks, metadata: metadata)
  }

  func written(_ text: String, over range: Range<Int>, in article: Article) -> String? {
    text.contains { $0 == "\t" || $0.isNewline } ? nil : text
  }
}
