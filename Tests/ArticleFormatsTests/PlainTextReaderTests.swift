import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite struct PlainTextReaderTests {
  private func read(_ text: String) -> Article { PlainTextReader().read(Array(text.utf8), path: "test.txt") }

  /// Role and text of each block, as `lede: Oil rose.`.
  private func blocks(_ text: String) -> [String] {
    let article = read(text)
    return article.blocks.map { "\($0.role): \(article.string($0.range))" }
  }

  // MARK: The frame of a story

  @Test func `a wire story has a headline, a byline, a dateline, a lede and a body`() {
    #expect(
      blocks(
        """
        Oil rises on supply fears

        By Jane Smith and John Brown

        LONDON, Sept 11 (Reuters) - Oil rose on Monday.

        Gold fell.

        (Reporting by Ann Lee; Editing by Jo Day)
        """) == [
          "headline: Oil rises on supply fears", "byline: By Jane Smith and John Brown",
          "dateline: LONDON, Sept 11 (Reuters) - ", "lede: Oil rose on Monday.", "body: Gold fell.",
          "signoff: (Reporting by Ann Lee; Editing by Jo Day)",
        ])
  }

  @Test func `a headline may stand right above its byline or dateline`() {
    #expect(
      blocks("Oil rises\nBy Jane Smith\nOil rose.") == [
        "headline: Oil rises", "byline: By Jane Smith", "body: Oil rose.",
      ])
    #expect(blocks("Oil rises\nLONDON, Sept 11 (Reuters) - Oil rose.").first == "headline: Oil rises")
  }

  @Test func `a first line that is a sentence is no headline`() {
    for line in ["Oil rose on Monday.", "Oil rose on Monday:", String(repeating: "Oil rose ", count: 20)] {
      #expect(blocks("\(line)\n\nGold fell.").first?.hasPrefix("body: ") == true)
    }
    #expect(blocks("Oil rises") == ["body: Oil rises"], "One line alone is no headline.")
  }

  @Test(
    arguments: [
      "By Jane Smith", "By Jane Smith and John Brown", "BY JANE SMITH", "by jane smith",
      "By Jane Smith, Reuters",
      "By J. K. Rowling",
    ])
  func `a byline begins with by and names somebody`(_ line: String) {
    #expect(blocks("Oil rises\n\n\(line)\n\nOil rose.").contains("byline: \(line)"))
  }

  @Test(arguments: [
    "By Monday the price had risen to 20 dollars a barrel.", "Bystanders saw Jane", "By 2020",
  ])
  func `a sentence that begins with by is no byline`(_ line: String) {
    #expect(!blocks("Oil rises\n\n\(line)\n\nOil rose.").contains("byline: \(line)"))
  }

  // MARK: Datelines

  @Test(
    arguments: [
      "LONDON, Sept 11 (Reuters) - ", "LONDON/BEIJING, Sept 11 (Reuters) - ",
      "ST PAUL, Minn., April 3 (Reuters) - ",
      "NEW YORK, Jan. 2, 2022 (AP) — ", "WASHINGTON (Reuters) - ", "HO CHI MINH CITY, May 1 (AFP) – ",
      "BEIJING Sept 11 (Reuters Breakingviews) - ",
    ])
  func `a dateline in form is found`(_ dateline: String) {
    #expect(blocks("\(dateline)Oil rose.") == ["dateline: \(dateline)", "lede: Oil rose."])
    #expect(read("\(dateline)Oil rose.").blocks.first?.runsIn == true)
  }

  @Test(
    arguments: [
      "London, September 11 (Reuters) - ", "London 11 September (Reuters): ", "LONDON, Sept. 11 (Reuters) – ",
      "LONDON, 11 Sept (Reuters)- ", "LONDON, Sept 11 (Reuters) ",
    ])
  func `a dateline out of form is found too, so that a rule can mend it`(_ dateline: String) {
    #expect(blocks("\(dateline)Oil rose.") == ["dateline: \(dateline)", "lede: Oil rose."])
  }

  @Test(
    arguments: [
      "The agency (Reuters) said so.", "Oil rose (again) - a lot.",
      "Shares of IBM (Big Blue) rose on Monday.",
      "On Sept 11 the company (Apple) rose.", "(Reuters) - Oil rose.",
    ])
  func `a bracket in copy makes no dateline`(_ text: String) {
    #expect(blocks(text) == ["body: \(text)"])
  }

  @Test func `text that was pasted before a dateline is boilerplate`() {
    #expect(
      blocks("Sign up now LONDON, Sept 11 (Reuters) - Oil rose.") == [
        "boilerplate: Sign up now ", "dateline: LONDON, Sept 11 (Reuters) - ", "lede: Oil rose.",
      ])
  }

  @Test func `a dateline alone has no lede, and a second one is copy`() {
    #expect(
      blocks("LONDON, Sept 11 (Reuters) -\n\nOil rose.") == [
        "dateline: LONDON, Sept 11 (Reuters) -", "body: Oil rose.",
      ])
    #expect(read("LONDON, Sept 11 (Reuters) -\n\nOil rose.").blocks.first?.runsIn == false)
    let roles = read("LONDON, Sept 11 (Reuters) - Oil.\n\nPARIS, Sept 12 (Reuters) - Gold.").blocks.map(
      \.role)
    #expect(roles == [.dateline, .lede, .body])
  }

  // MARK: Inside a story

  @Test func `crossheads, lists, tables and notes are told apart`() {
    #expect(
      blocks(
        """
        Oil rose on Monday.
        XI SUPREME
        * The first point
        - The second point
        • The third point
        Brent   80.1   +2.3
        WTI\t75.0\t+1.9
        ($1 = 7.1 yuan)
        ((London newsroom))
        -- The desk
        Gold fell.
        """) == [
          "body: Oil rose on Monday.", "crosshead: XI SUPREME", "listItem: * The first point",
          "listItem: - The second point", "listItem: • The third point", "table: Brent   80.1   +2.3",
          "table: WTI\t75.0\t+1.9", "note: ($1 = 7.1 yuan)", "note: ((London newsroom))", "note: -- The desk",
          "body: Gold fell.",
        ])
  }

  @Test func `a line in capitals is a headline at the top, and a sentence below`() {
    #expect(blocks("OIL RISES\nOil rose.").first == "headline: OIL RISES")
    #expect(blocks("Oil rose.\nOIL ROSE.").last == "body: OIL ROSE.", "A full stop makes a sentence.")
    #expect(blocks("Oil rose.\n2022").last == "body: 2022", "Figures have no capitals.")
  }

  // MARK: Sign-offs

  @Test(
    arguments: [
      "(Reporting by Ann Lee; Editing by Jo Day)", "Written by Ann Lee. Edited by Jo Day",
      "(Writing by Ann Lee; Additional reporting by Bo Ek in Paris; Editing by Jo Day)",
      "Reporting by Ann Lee",
      "Additional reporting by Bo Ek",
    ])
  func `a sign-off is found in a paragraph of its own and behind the last one`(_ signoff: String) {
    #expect(blocks("Oil rose.\n\n\(signoff)").last == "signoff: \(signoff)")
    #expect(
      blocks("Oil rose.\n\nGold fell. \(signoff)").suffix(2) == ["body: Gold fell. ", "signoff: \(signoff)"])
  }

  @Test func `a sign-off may be followed by notes`() {
    #expect(
      blocks("Oil rose.\n\n(Reporting by Ann Lee)\n\n($1 = 7.1 yuan)") == [
        "body: Oil rose.", "signoff: (Reporting by Ann Lee)", "note: ($1 = 7.1 yuan)",
      ])
  }

  @Test func `a report by somebody in the midst of a story is copy`() {
    let story = "A letter written by Xi was read.\n\nOil rose.\n\nGold fell.\n\nTin too.\n\nThat was all."
    #expect(read(story).blocks.allSatisfy { $0.role != .signoff })
  }

  // MARK: Lines and bytes

  @Test func `hard-wrapped text is joined between blank lines`() {
    let article = read(
      """
      Oil prices rose on Monday after the producers said that they
      would cut their output for the second month in a row, and the
      dollar fell.

      Gold fell.
      """)
    #expect(article.blocks.count == 2)
    #expect(article.blocks.first.map { article.string($0.range).hasSuffix("dollar fell.") } == true)
  }

  @Test func `hard-wrapped text without blank lines is cut where a line is set in`() {
    let article = read(
      """
      The council said the quay would be closed for a week and that
      the ferries of Ingrid
      Halvorsen would stay in port until the storm has blown over.
          The harbour master agreed with that. She had no comment on
      the price of fish.
          Gold fell.
      """)
    #expect(
      article.blocks.map { article.string($0.range).suffix(12) } == [
        "s blown over.".suffix(12), "rice of fish.".suffix(12), "Gold fell.",
      ])
  }

  @Test func `two dashes open a note, or an item that is long`() {
    let long = "-- Ferries that sail at night, among them the boats of Ingrid Halvorsen, which are old."
    #expect(
      read("Oil rose.\n-- Wickmouth newsroom 555 0100\n\(long)\nGold fell.").blocks.map(\.role) == [
        .body, .note, .listItem, .body,
      ])
  }

  @Test func `lines that each end a sentence are paragraphs`() {
    #expect(blocks("Oil rose on Monday.\nGold fell on Tuesday.\nTin fell too.").count == 3)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines end at every kind of line end, and spaces at their edges are left out`(_ end: String) {
    #expect(
      blocks("  Oil rises \(end)\(end)\tOil rose.  \(end)Gold fell.\(end)") == [
        "headline: Oil rises", "body: Oil rose.", "body: Gold fell.",
      ])
  }

  @Test func `a byte order mark is no text`() {
    #expect(blocks("\u{FEFF}Oil rises\n\nOil rose.") == ["headline: Oil rises", "body: Oil rose."])
    #expect(blocks("\u{FEFF}") == [])
  }

  @Test(arguments: ["", " ", "\n\n", "\r\n \t\r\n", "\u{1A}"])
  func `a file without text has no blocks`(_ text: String) {
    #expect(blocks(text) == [])
  }

  @Test func `the text is the file itself`() {
    let article = read("Oil rises\r\n\r\nOil rose.")
    #expect(article.text == article.source)
    #expect(article.sourceMap.pieces.isEmpty)
    #expect(article.path == "test.txt")
  }

  // MARK: Laws

  /// Blocks are in order, do not overlap, are not empty and hold every letter of the text.
  private func faults(_ bytes: [UInt8]) -> [String] {
    let article = PlainTextReader().read(bytes, path: "test.txt")
    var faults: [String] = []
    var end = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for range in article.blocks.map(\.range) + [bytes.count..<bytes.count] {
      guard range.lowerBound >= end, range.upperBound <= bytes.count else { return ["order at \(range)"] }
      if range.isEmpty, range.lowerBound < bytes.count { faults.append("empty block at \(range)") }
      let isBlank = bytes[end..<range.lowerBound].allSatisfy { $0 <= 0x20 && $0 != 0 }
      if !isBlank { faults.append("text left out at \(end)") }
      end = range.upperBound
    }
    return faults
  }

  @Test func `the laws hold for copy put together at random and for bytes of any kind`() {
    var texts = RandomText(seed: 41)
    var bytes: [UInt8] = []
    for round in 0..<4_000 {
      switch round % 4 {
      case 0: bytes = texts.bytes(upTo: 60)
      case 1: bytes = Array(texts.copy(pieces: 40).utf8)
      default: bytes = texts.mutated(bytes)
      }
      let faults = faults(bytes)
      #expect(faults == [], "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test(arguments: ["a", "a\n", "(", "By a\n", "- a\n", "L (A) - ", "by A by ", "\n", "  a"])
  func `a flood is read in linear time`(_ piece: String) {
    let factor = Growth.factor(from: 1_000) { size in _ = read(String(repeating: piece, count: size)) }
    #expect(Growth.linear.contains(factor))
  }
}
