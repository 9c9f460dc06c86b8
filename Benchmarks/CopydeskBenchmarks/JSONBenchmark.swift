import ArticleFormats
import ArticleText

/// Times the readers of ninjs and ArchieML on the articles of a corpus.
enum JSONBenchmark {
  static func report(_ corpus: Corpus) {
    report(
      "ninjs, bodies in plain text", NinjsReader(), corpus.articles.map { ninjs($0, "body_text", "", "\\n") })
    report(
      "ninjs, bodies in HTML", NinjsReader(), corpus.articles.map { ninjs($0, "body_html", "<p>", "</p>\\n") }
    )
    report("ArchieML", ArchieMLReader(), corpus.articles.map(archieML))
  }

  private static func report(_ name: String, _ reader: any ArticleReader, _ sources: [[UInt8]]) {
    let bytes = sources.reduce(0) { $0 + $1.count }
    let seconds = Clock.seconds(best: 7, time: 2) {
      for source in sources { _ = reader.readFile(source, path: "benchmark") }
    }
    print("reading \(name): \(Int(Double(bytes) / 1e6 / seconds)) MB/s a core")
  }

  private static func ninjs(_ article: Article, _ body: String, _ open: String, _ close: String) -> [UInt8] {
    var text = #"{"uri": "urn:made-up", "type": "text", "headline": "Made up", "\#(body)": ""#
    for block in article.blocks {
      text += open
      text += article.string(block.range).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .replacing("\n", with: " ").replacing("\t", with: " ")
      text += close
    }
    return Array((text + "\"}").utf8)
  }

  private static func archieML(_ article: Article) -> [UInt8] {
    var text = "headline: Made up\n[+body]\n"
    for block in article.blocks {
      text += article.string(block.range).replacing("\n", with: " ") + "\n\n"
    }
    return Array(text.utf8)
  }
}
