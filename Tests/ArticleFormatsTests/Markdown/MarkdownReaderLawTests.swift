import ArticleFormats
import ArticleText
import Testing

@Suite("The law of source maps in Markdown")
struct MarkdownReaderLawTests {
  @Test(
    "Markers in their thousands are read in linear time",
    arguments: [
      ">", "- ", "[", "![", "*", "*a _", "`a``", "<a b='", "[a](", "[a]({{", "|", "<!--", "&#", "{{", "\0",
    ])
  func survivesFloods(unit: String) {
    let bytes = Array(String(repeating: unit, count: 100_000).utf8)
    #expect(violation(of: MarkdownReader().read(bytes, path: "flood.md")) == nil)
  }

  @Test("What maps byte for byte is the same bytes, whatever the file holds")
  func keepsTheLaw() {
    var generator = SplitMix(state: 20_190_814)
    for number in 0..<2_000 {
      let bytes = mutation(using: &generator)
      let problem = violation(of: MarkdownReader().read(bytes, path: "mutation.md"))
      guard problem != nil else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(problem == nil, "mutation \(number): \(text.debugDescription)")
      return
    }
  }
}

// MARK: - Helpers

/// What an article breaks of the rules for texts, blocks and source maps.
private func violation(of article: Article) -> String? {
  var text = 0
  var source = 0
  var unmapped: [Int] = []
  for piece in article.sourceMap.pieces {
    guard piece.text >= text, piece.source >= source, piece.length > 0 else { return "order of \(piece)" }
    unmapped.append(contentsOf: text..<piece.text)
    text = piece.text + piece.length
    source = piece.source + piece.sourceLength
    guard text <= article.text.count, source <= article.source.count else { return "end of \(piece)" }
    if piece.length == piece.sourceLength,
      article.text[piece.text..<text] != article.source[piece.source..<source]
    {
      return "bytes of \(piece)"
    }
  }
  guard text == article.text.count else { return "text without a place" }
  var end = 0
  var gaps: [Int] = []
  for block in article.blocks {
    guard block.range.lowerBound >= end, !block.range.isEmpty else { return "order of \(block)" }
    gaps.append(contentsOf: end..<block.range.lowerBound)
    end = block.range.upperBound
  }
  guard end == article.text.count else { return "text outside blocks" }
  // Nothing but the blank lines between blocks comes from nowhere.
  return gaps == unmapped && gaps.allSatisfy { article.text[$0] == 0x0A } ? nil : "gaps"
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

private let seed = Array(
  """
  ---
  title: 'The ''deal'' &amp; its price'
  date: 2022-09-11
  ---
  By Jane Roe

  LONDON, Sept 11 (Reuters) - The *bank* said **on Monday** that [rates](https://example.com "a") would
  rise, caf&eacute; by café. “Snake_case,” she said.[^1]

  > Quoted `code` <b>here</b>
  > - item\\

  1. one
     - two

  | a | b |
  |---|---|
  | c | d |

  ![alt](a.png)

  {{< figure src="x" >}}

  [^1]: A note.
  [ref]: /url

  """.utf8)

private let snippets = [
  "*", "_", "`", "[", "](", ")", "![", "<", ">", "\n", "\r\n", "\r", "&amp;", "&#233;", "\\", "|", "---\n",
  "- ", "> ", "    ", "\t", "```\n", "<!--", "-->", "{{<", ">}}", "\0", "é", "[^1]: ", "[ref]", "# ", "~~",
  "<br>", "  \n",
].map { Array($0.utf8) }

/// The sample with a few bytes lost, doubled, replaced or put in.
private func mutation(using generator: inout SplitMix) -> [UInt8] {
  var bytes = seed
  if Bool.random(using: &generator) { bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } }
  for _ in 0..<Int.random(in: 1...12, using: &generator) {
    let at = Int.random(in: 0..<bytes.count, using: &generator)
    let end = min(bytes.count, at + Int.random(in: 1...30, using: &generator))
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
    case 1: if bytes.count > 40 { bytes.removeSubrange(at..<end) }
    case 2: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
    default: bytes.insert(contentsOf: snippets.randomElement(using: &generator) ?? [], at: at)
    }
  }
  return bytes
}
