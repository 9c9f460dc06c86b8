import ArticleFormats
import ArticleText

/// Times the reader of Markdown on the articles of a corpus: as plain paragraphs, and with the markup that copy has.
enum MarkdownBenchmark {
  static func report(_ corpus: Corpus) {
    report("Markdown, plain paragraphs", corpus.articles.map { source($0) { _, text in text } })
    report("Markdown with links, emphasis, lists and headings", corpus.articles.map { source($0, markedUp) })
  }

  private static func report(_ name: String, _ sources: [[UInt8]]) {
    let bytes = sources.reduce(0) { $0 + $1.count }
    let reader = MarkdownReader()
    let seconds = Clock.seconds(best: 7, time: 2) {
      for source in sources { _ = reader.readFile(source, path: "benchmark.md") }
    }
    print("reading \(name): \(Int(Double(bytes) / 1e6 / seconds)) MB/s a core")
  }

  private static func markedUp(_ number: Int, _ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    for index in stride(from: 4, to: words.count, by: 20) { words[index] = "*\(words[index])*" }
    for index in stride(from: 9, to: words.count, by: 40) {
      words[index] = "[\(words[index])](https://example.com/\(index))"
    }
    let line = words.joined(separator: " ")
    return number % 6 == 3 ? "- " + line : number % 9 == 5 ? "## " + line : line
  }

  private static func source(_ article: Article, _ line: (Int, String) -> String) -> [UInt8] {
    var text = "---\ntitle: Made up\ndate: 2022-09-11\n---\n"
    for (number, block) in article.blocks.enumerated() {
      text += line(number, article.string(block.range).replacing("\n", with: " ")) + "\n\n"
    }
    return Array(text.utf8)
  }
}
