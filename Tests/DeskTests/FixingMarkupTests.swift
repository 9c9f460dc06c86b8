import Desk
import StyleRules
import TestSupport
import Testing

/// Suggestions over text that a file does not hold byte for byte: only what differs is written, and all else stays.
@Suite struct FixingMarkupTests {
  private let fixer: Fixer

  init() throws {
    fixer = Fixer(
      try GuideProbe {
        Prefer("percent", over: "per cent")
        Prefer("R&D", over: "research and development")
        Prefer("cooperate", over: "co-operate")
        Prefer("café owners", over: "cafés’ owners")
        Prefer("the mayor said", over: "mayor said that")
        Prefer("sold off", over: "sells off")
        NoRepeatedWords()
      }.guide)
  }

  private func fixed(_ text: String, _ path: String) -> String {
    String(decoding: fixer.mended(Array(text.utf8), path: path).bytes, as: UTF8.self)
  }

  private func nitf(_ body: String) -> String {
    "<nitf><body><body.content><p>\(body)</p></body.content></body></nitf>"
  }

  private func ninjs(_ body: String) -> String {
    #"{"uri": "urn:a", "type": "text", "body_xhtml": "<p>\#(body)</p>"}"#
  }

  // MARK: Entities and escapes

  @Test(arguments: [
    // The entity goes, since it is what differs.
    ("It fell 3 per&#160;cent.", "It fell 3 percent."),
    // It stays, since it does not.
    ("The caf&#233;s’ owners left.", "The caf&#233; owners left."),
    // What is put in is written as the place needs it.
    ("Their research and&#32;development cost more.", "Their R&amp;D cost more."),
    ("They co&#45;operate.", "They cooperate."),
    ("AT&amp;T fell 3 per cent &amp; more.", "AT&amp;T fell 3 percent &amp; more."),
  ])
  func `in XML what differs is replaced, and entities beside it stay`(_ before: String, _ after: String) {
    #expect(fixed(nitf(before), "a.xml") == nitf(after))
  }

  @Test(arguments: [
    (#"It fell 3 per\u00a0cent."#, #"It fell 3 percent."#),
    (#"The caf\u00e9s’ owners left."#, #"The caf\u00e9 owners left."#),
    (#"Their research and\u0020development cost more."#, #"Their R&amp;D cost more."#),
    (#"They co\u002doperate \"now\"."#, #"They cooperate \"now\"."#),
  ])
  func `in JSON what differs is replaced, and escapes beside it stay`(_ before: String, _ after: String) {
    #expect(fixed(ninjs(before), "a.json") == ninjs(after))
  }

  @Test(arguments: [
    ("It fell 3 per&nbsp;cent.\n", "It fell 3 percent.\n"),
    ("They co\\-operate \\*now\\*.\n", "They cooperate \\*now\\*.\n"),
    ("The caf&eacute;s’ owners left.\n", "The caf&eacute; owners left.\n"),
    // A line that ends goes with what differs.
    ("> It fell\n> 3 per cent.\n", "> It fell\n> 3 percent.\n"),
  ])
  func `in Markdown what differs is replaced, and escapes beside it stay`(_ before: String, _ after: String) {
    #expect(fixed(before, "a.md") == after)
  }

  // MARK: Tags

  @Test(arguments: [
    ("He <em>sells</em> off the ferry.", "He <em>sold</em> off the ferry."),
    ("<em>The</em> the mayor left.", "<em>The</em> mayor left."),
    ("They <b>co-operate</b>.", "They <b>cooperate</b>."),
  ])
  func `beside a tag words are exchanged`(_ before: String, _ after: String) {
    #expect(fixed(nitf(before), "a.xml") == nitf(after))
  }

  @Test(arguments: [
    // A word would be joined across a tag.
    "It fell 3 per <em>cent</em>.", "It fell 3 <em>per</em> cent.",
    // What is put in could belong to either side of it.
    "He left, <em>mayor</em> said that day.",
    // A line that is broken by a tag stays broken.
    "It fell 3 per<br/>cent.",
  ])
  func `what would tear or join markup is left alone, and said to be`(_ body: String) throws {
    let text = nitf(body)
    let mended = fixer.mended(Array(text.utf8), path: "a.xml")
    #expect(String(decoding: mended.bytes, as: UTF8.self) == text)
    #expect(mended.applied == 0)
    let left = mended.left.filter { $0.reason.contains("markup") }
    #expect(left.count == mended.left.count && left.count <= 1)
    if let left = left.first {
      #expect(left.position.line == 1 && left.position.column > 34)
      #expect(left.reason.contains("mend it by hand"))
    }
  }

  @Test func `what is left alone has its place and its rule`() throws {
    let mended = fixer.mended(Array("It rose.\n\nIt fell 3 per *cent*.\n".utf8), path: "a.md")
    #expect(
      mended.left.map { "\($0.position.line):\($0.position.column) \($0.rule)" } == ["3:11 words.percent"])
  }

  @Test func `a file in another encoding keeps it`() throws {
    let text = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + nitf("The caf\u{e9} fell 3 per&#160;cent.")
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let right = text.replacing("per&#160;cent", with: "percent").unicodeScalars.map { UInt8($0.value) }
    #expect(fixer.mended(bytes, path: "a.xml").bytes == right)
  }

  // MARK: Laws

  @Test func `a second run changes nothing, and the text is what was meant, whatever the markup`() throws {
    var texts = RandomText(seed: 5)
    let pieces = [
      "per cent", "per&#160;cent", "per <b>cent</b>", "<i>per</i> cent", "the <b>the</b>", "the the",
      "sells off",
      "<em>sells</em> off", "co&#45;operate", "research and development", "research &amp; development", "“",
      "”",
      "&lt;", "<br/>", "caf&#233;s’ owners", "mayor said that", "mayor <b>said</b> that", "Oil", "rose", ".",
    ]
    let markdown = [
      "per cent", "per&nbsp;cent", "per *cent*", "_per_ cent", "the **the**", "the the", "sells off",
      "*sells* off",
      "co\\-operate", "research and development", "“", "”", "`code`", "\n> ", "\n",
      "[mayor said](a.html) that",
      "mayor said that", "Oil", "rose", ".",
    ]
    var changed = 0
    for index in 0..<600 {
      let isMarkdown = index % 2 == 0
      let body = (0..<12).map { _ in texts.pick(isMarkdown ? markdown : pieces) }.joined(separator: " ")
      let text = isMarkdown ? "\(body)\n" : nitf(body)
      let path = isMarkdown ? "a.md" : "a.xml"
      let once = fixer.mended(Array(text.utf8), path: path)
      let twice = fixer.mended(once.bytes, path: path)
      #expect(twice.bytes == once.bytes, "\(text)")
      if once.bytes != Array(text.utf8) { changed += 1 }
      // Tags, code and links are as many as before, in the same order.
      for mark in isMarkdown ? ["*", "_", "`", "(a.html)", ">"] : ["<", ">", "<b>", "</i>", "<br/>"] {
        #expect(count(mark, text) == count(mark, String(decoding: once.bytes, as: UTF8.self)), "\(text)")
      }
    }
    #expect(changed > 200)
  }

  private func count(_ mark: String, _ text: String) -> Int { text.ranges(of: mark).count }
}
