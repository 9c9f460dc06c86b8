import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite("The law of source maps in ninjs and ArchieML")
struct NinjsReaderLawTests {
  private static let seeds = [
    #"""
    {"uri": "u", "type": "text", "headline": "Port \u0026 quay", "byline": "By Ida Krog", "description_text": "Say \"it\".",
     "versioncreated": "2021-05-26", "body_html": "<p>ODENSE, May 4 (Agency) - The port is <b>open<\/b>.<\/p>\n<p>caf&#233; 😀 \ud83d\ude00<\/p>",
     "associations": {"a": {"uri": "w", "type": "picture", "description_text": "The quay\nand \u00e9"}}}
    """#,
    #"""
    [{"uri": "u", "headlines": [{"role": "main", "value": "One"}], "bodies": [{"contentType": "text/plain",
     "value": "One two.\n\nThree \"four\".\r\n- five\n"}], "associations": [{"uri": "w", "name": "x", "descriptions": [{"value": "Six"}]}]},
     {"uri": "v", "title": "Two", "people": [{"name": "Bo"}]}]
    """#,
    """
    headline: Port & quay
    byline: By Ida Krog
    body: ODENSE, May 4 (Agency) - The port is open.

    Ships <b>may</b> call.
    \\key: value \\\\x
    * item\r
    :end
    [list]
    * One two three four five
    more
    :end
    []
    [+text]
    Salt is cheap in Odense today.
    quote: It is é.
    {.image}
    caption: The quay
    {}
    :skip
    body: no
    :endskip
    [.more]
    p: a b c d e f
    p: g
    """,
  ].map { Array($0.utf8) }

  private static let snippets = [
    "{", "}", "[", "]", "[]", "{}", "\"", "\\", "\\u00e9", "\\ud83d", "\\\"", "\\n", ",", ":", "null", "1",
    "\"uri\": \"a\"", "\"body_text\": \"x y\"", "\"associations\": {", "\"bodies\": [", "<p>", "</p>",
    "&amp;", "&",
    "\\u0026amp;", "\0", "é", "\u{A0}", "\n", "\r\n", "\r", "  ", "\n:end\n", "\n:skip\n", "\n:endskip\n",
    "\n\\",
    "\n[+a]\n", "\n[.b]\n", "\n{.c}\n", "\n[]\n", "\n{}\n", "\nbody: x y\n", "\n* ", "\nbody.a.b: x\n",
    "\n:ignore",
  ].map { Array($0.utf8) }

  @Test("Every range of an article decodes to its text, whatever the file holds", arguments: 0..<3)
  func keepsTheLaw(_ number: Int) {
    var random = SeededGenerator(seed: UInt64(number) &+ 40)
    let readers: [any ArticleReader] = [NinjsReader(), NinjsReader(), ArchieMLReader()]
    for round in 0..<4_000 {
      let bytes = mutation(of: Self.seeds[number], &random)
      let reader = round % 8 == 0 ? random.pick(readers) : readers[number]
      var end = 0
      for article in reader.readFile(bytes, path: "a.json").articles {
        let place = article.sourceMap.sourceRange(of: 0..<article.text.count)
        let problem =
          ReadArticle.violation(of: article) ?? (place.lowerBound < end ? "articles overlap" : nil)
        if let problem {
          Issue.record(
            "round \(round): \(problem) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
          return
        }
        end = place.upperBound
      }
    }
  }

  @Test func `the samples themselves are read`() {
    let read = [
      NinjsReader().readFile(Self.seeds[0], path: ""), NinjsReader().readFile(Self.seeds[1], path: ""),
      ArchieMLReader().readFile(Self.seeds[2], path: ""),
    ]
    #expect(read.map { $0.articles.map(\.blocks.count) } == [[7], [5, 1], [11]])
    #expect(read.allSatisfy { $0.problems.isEmpty && $0.warnings.isEmpty })
  }

  private func mutation(of seed: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = seed
    for _ in 0...random.below(10) {
      let at = random.below(bytes.count)
      let end = min(bytes.count, at + 1 + random.below(40))
      switch random.below(6) {
      case 0: bytes[at] = UInt8(random.below(256))
      case 1: if bytes.count > 80 { bytes.removeSubrange(at..<end) }
      case 2: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
      default: bytes.insert(contentsOf: random.pick(Self.snippets), at: at)
      }
    }
    return bytes
  }
}
