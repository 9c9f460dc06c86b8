import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite struct NinjsReaderTests {
  private func file(_ text: String) -> FileReading {
    let reading = ReadArticle.file(Array(text.utf8), path: "a.json")
    for article in reading.articles { #expect(ReadArticle.violation(of: article) == nil) }
    return reading
  }

  private func blocks(_ text: String) -> [String] { ReadArticle.blocks(file(text).articles.first) }

  @Test func `the texts of ninjs 1 have their roles, in the order of the file`() {
    let read = blocks(
      #"""
      {"uri": "urn:1", "type": "text", "headline": "Port reopens", "byline": "Ida Krog", "slugline": "PORT",
       "description_text": "The harbour is open.", "ednote": "For the desk",
       "body_xhtml": "<p>ODENSE, May 4 (Agency) - The port of <b>Odense</b> is open.</p><h2>What comes</h2><p>Ships may call.</p>"}
      """#)
    #expect(
      read == [
        "headline: Port reopens", "byline: Ida Krog", "standfirst: The harbour is open.",
        "dateline: ODENSE, May 4 (Agency) - ", "lede: The port of Odense is open.", "crosshead: What comes",
        "body: Ships may call.",
      ])
  }

  @Test func `the lists of ninjs 2 and 3 are read by their roles and media types`() {
    let read = blocks(
      #"""
      {"uri": "urn:1", "by": "Ida Krog", "headlines": [{"role": "main", "value": "Port reopens"}],
       "bodies": [{"role": "text", "contentType": "text/plain", "value": "The port is open.\nShips may call."},
         {"role": "html5", "contentType": "text/html", "value": "<p>The port is open.</p>"},
         {"role": "richhtml5", "contentType": "text/html", "value": "<p>The port is open.</p><img>"},
         {"role": "nitf", "contentType": "application/xml", "value": "<nitf>None</nitf>"},
         {"role": "sidebar", "contentType": "text/plain", "value": "How to get there."}]}
      """#)
    #expect(
      read == [
        "byline: Ida Krog", "headline: Port reopens", "body: The port is open.", "body: How to get there.",
      ])
  }

  @Test
  func `a body in plain text has a paragraph a line, or one between blank lines where lines are wrapped`() {
    #expect(
      blocks(#"{"uri": "u", "body_text": "The port is open.\nShips may call.\r\n\n\tSalt is cheap."}"#) == [
        "body: The port is open.", "body: Ships may call.", "body: Salt is cheap.",
      ])
  }

  @Test func `escapes are decoded, and each character knows its place`() throws {
    let text = #"{"uri": "u", "body_text": "Say \"caf\u00e9\" \/ \ud83d\ude00 tab\tend \\ \u0041."}"#
    let article = try #require(file(text).articles.first)
    #expect(ReadArticle.blocks(article) == ["body: Say \"café\" / 😀 tab\tend \\ A."])
    let word = try #require(article.string(0..<article.text.count).firstRange(of: "café"))
    let whole = article.string(0..<article.text.count)
    let range =
      whole.utf8.distance(
        from: whole.startIndex, to: word.lowerBound)..<whole.utf8
      .distance(from: whole.startIndex, to: word.upperBound)
    let place = article.sourceMap.sourceRange(of: range)
    #expect(String(decoding: article.source[place], as: UTF8.self) == #"caf\u00e9"#)
  }

  @Test func `references in HTML that is itself escaped are one character`() {
    #expect(
      blocks(#"{"uri": "u", "body_html": "<p class=\"a\">Salt \u0026amp; fish<br\/>Tea &lt; 4</p>"}"#) == [
        "body: Salt & fish\nTea < 4"
      ])
  }

  @Test func `captions of what is associated are captions, each once, and pictures have no headline`() {
    let read = blocks(
      #"""
      {"uri": "u", "headline": "Port reopens", "body_html": "<p>The port is open.</p><figcaption>The quay</figcaption>",
       "associations": {"main": {"uri": "a", "type": "picture", "headline": "quay.jpg", "description_text": "The quay"},
        "second": {"type": "picture", "description_text": "The town", "renditions": {"a": {"href": "x"}}},
        "story": {"type": "text", "headline": "More of it", "body_text": "Salt is cheap."}}}
      """#)
    #expect(
      read == [
        "headline: Port reopens", "body: The port is open.", "caption: The quay", "caption: The town",
        "crosshead: More of it", "body: Salt is cheap.",
      ])
  }

  @Test func `date, language, place, section, byline and people reach the article`() throws {
    let article = try #require(
      file(
        #"""
        {"uri": "u", "versionCreated": "2021-05-26T13:40:18+02:00", "firstCreated": "2020-01-01", "language": "en-GB",
         "located": "Odense", "by": "Ida Krog", "subjects": [{"name": "Trade"}, {"name": "Ships"}],
         "people": [{"name": "Bo Lund", "rel": "about"}], "bodies": [{"value": "The port is open."}]}
        """#
      ).articles.first)
    #expect(article.metadata.date == CalendarDate(year: 2021, month: 5, day: 26))
    #expect(article.metadata.language == "en-GB" && article.metadata.place == "Odense")
    #expect(article.metadata.section == "Trade" && article.metadata.byline == "Ida Krog")
    #expect(article.metadata.people == ["Bo Lund"])
  }

  @Test func `a list of items has an article each, and an item without text none`() {
    let reading = file(
      #"[{"uri": "1", "headline": "One"}, {"uri": "2"}, {"uri": "3", "title": "Three"}]"#)
    #expect(reading.articles.map { ReadArticle.blocks($0) } == [["headline: One"], ["headline: Three"]])
    #expect(reading.problems.isEmpty && reading.warnings.isEmpty)
  }

  @Test(
    arguments: [
      (#"{"uri": "urn:1"}"#, true), (#"[{"uri": "urn:1"}]"#, true),
      (#"{"name": "a", "version": "1"}"#, false),
      (#"{"headline": "a", "byline": "b", "slugline": "c"}"#, true), (#"{"headline": "a"}"#, false),
      ("{}", false), ("[]", false), ("[1, 2]", false), ("", false), ("uri", false), (#""uri""#, false),
      (#"{"a": {"uri": "u"}}"#, false), (#"{"a": "\"uri\": 1"}"#, false), ("\u{FEFF} {\"uri\": 1}", true),
    ])
  func `ninjs is told by its properties`(_ text: String, _ isIt: Bool) {
    let reader = ArticleReaders.reader(forPath: "a.json", content: Array(text.utf8))
    #expect(reader?.name == (isIt ? "ninjs" : nil))
  }

  @Test(
    arguments: [
      (
        "{\"uri\": \"u\",\n \"body_text\": \"One\ntwo\"}",
        "Line 2, column 19: A line end or another control character"
      ),
      (#"{"uri": "u", "headline": "One" "b": 1}"#, "Line 1, column 32: A comma is missing before this."),
      (#"{"uri": "u", "headline": "One",}"#, "Line 1, column 32: A comma before the end"),
      (#"{"uri": "u", "headline": "One", "b": http://x}"#, "Line 1, column 38: A value belongs here"),
      (#"{"uri": "u", "headline": "One", "b"}"#, "Line 1, column 36: A colon belongs behind the key"),
      (#"{"uri": "u", "headline": "One", b: 1}"#, "Line 1, column 33: A key in quotation marks belongs here"),
      (#"{"uri": "u", "headline": "One"} 2"#, "Line 1, column 33: Text stands behind the end"),
      (#"{"uri": "u", "headline": "One"]"#, "Line 1, column 31: A bracket closes what is not open"),
      (
        #"{"uri": "u", "headline": "One", "b": [1"#,
        "Line 1, column 40: The file ends inside an object or a list"
      ),
      (
        #"{"uri": "u", "headline": "One", "b": "#,
        "Line 1, column 38: The file ends inside an object or a list"
      ),
      (#"{"uri": "u", "headline": "One", "b": "x"#, "Line 1, column 38: The quotation mark is never closed"),
      (#"{"uri": "u", "headline": "One\x"}"#, "Line 1, column 30: A backslash begins no escape here"),
    ])
  func `what is no JSON is named with its place, and what stands before it is read`(
    _ text: String, _ message: String
  ) {
    let reading = file(text)
    #expect(reading.articles.count == 1)
    #expect(reading.problems.first?.hasPrefix(message) ?? false, "\(reading.problems)")
  }

  @Test(
    arguments: [
      (#"{"uri": "u", "headline": "One", "type": "novel"}"#, "“type” is none of the words that ninjs knows"),
      (#"{"uri": "u", "headline": "One", "byline": 4}"#, "“byline” holds no text in quotation marks"),
      (#"{"uri": "u", "headline": "One", "urgency": "4"}"#, "“urgency” holds no number"),
      (#"{"uri": "u", "headline": "One", "urgency": 10}"#, "“urgency” is no number from 1 to 9"),
      (#"{"headline": "One", "slugline": "a", "byline": "b"}"#, "The item has no “uri”"),
      (
        #"{"uri": "u", "headline": "One", "rightsinfo": {"linkedrights": "a", "encodedrights": "b"}}"#,
        "either linked or encoded"
      ),
      (#"{"uri": "u", "headline": "One", "person": "Bo"}"#, "“person” holds no list"),
      (#"{"uri": "u", "headline": "One", "extra": {}}"#, "ninjs has no property “extra”"),
      (#"{"uri": "u", "headline": "One", "headline_": "Two"}"#, "ninjs has no property “headline_”"),
      (
        #"{"uri": "u", "headline": "One", "associations": {"a": {"uri": "v", "odd": 1}}}"#,
        "ninjs has no property “odd”"
      ),
    ])
  func `what the standard does not allow is warned of, and the rest is read`(
    _ text: String, _ message: String
  ) {
    let reading = file(text)
    #expect(ReadArticle.blocks(reading.articles.first).first == "headline: One" && reading.problems.isEmpty)
    #expect(reading.warnings.first?.contains(message) ?? false, "\(reading.warnings)")
  }

  @Test func `suggestions are written with the escapes of their place`() throws {
    let article = try #require(
      file(#"{"uri": "u", "headline": "Salt", "body_html": "<p>Fish</p>"}"#).articles.first)
    let reader = NinjsReader()
    #expect(reader.written("a \"b\" & \\ c", over: 0..<4, in: article) == #"a \"b\" & \\ c"#)
    let fish = try #require(article.blocks.last).range
    #expect(reader.written("a \"b\" & <c>", over: fish, in: article) == #"a \"b\" &amp; &lt;c&gt;"#)
  }

  @Test
  func
    `a hundred thousand levels are passed over, and items inside each other are read as far as makes sense`()
  {
    let lists = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(blocks(#"{"uri": "u", "a": \#(lists), "headline": "One"}"#) == ["headline: One"])
    let item = #"{"type": "text", "headline": "Two", "associations": {"a": "#
    let items = String(repeating: item, count: 20_000) + "1" + String(repeating: "}}", count: 20_000)
    let read = blocks(#"{"uri": "u", "headline": "One", "associations": {"a": \#(items)}}"#)
    #expect(read.first == "headline: One" && read.count == 33)
    let open = NinjsReader().readFile(Array(repeating: UInt8(ascii: "["), count: 100_000), path: "a.json")
    #expect(open.articles.isEmpty && open.problems.count == 1)
  }

  @Test func `time grows with the file and not faster`() {
    let part = #"<p class=\"a\">Salt \u0026amp; fish \"here\" are cheap.<\/p>"#
    let factor = Growth.factor(from: 400) { count in
      let text = #"{"uri": "u", "body_html": ""# + String(repeating: part, count: count) + #""}"#
      _ = NinjsReader().readFile(Array(text.utf8), path: "a.json")
    }
    #expect(Growth.linear.contains(factor))
  }

  @Test(
    arguments: [
      (#""infosource": [{"name": "A", "scheme": {"a": 1}}]"#, "Line 1, column 44: “scheme” holds no text in"),
      (#""advices": [{"importance": "essential"}]"#, "Line 1, column 42: “importance” holds no object"),
      (#""advices": [{"lifetime": {"name": "a"}}]"#, "Line 1, column 28: “lifetime” has no “code”"),
      (#""places": [{"name": "A", "geojson": {"a": []}}]"#, "Line 1, column 40: “geojson” has no “type”"),
      (#""associations": [{"uri": "b"}]"#, "Line 1, column 27: The associated item has no “name”"),
      (
        #""eventdetails": {"dates": {"startDate": "2024", "expectedStartDate": "2024-02-29"}}"#,
        "Line 1, column 32: “dates” has both “startDate” and “expectedStartDate”"
      ),
      (#""eventdetails": {"dates": {"endDate": "February"}}"#, "Line 1, column 53: “endDate” is no date"),
      (#""plannedcoverage": [{"urgency": 11}]"#, "Line 1, column 46: “urgency” is no number from 1 to 9"),
    ])
  func `what the standard does not allow deep in an item is warned of at its place`(
    _ members: String, _ warning: String
  ) {
    let file = Array(#"{"uri": "u", "#.utf8) + Array(members.utf8) + Array(#", "headline": "One two"}"#.utf8)
    let reading = NinjsReader().readFile(file, path: "a.json")
    #expect(reading.problems.isEmpty && reading.articles.count == 1)
    #expect(reading.warnings.first?.hasPrefix(warning) ?? false, "\(reading.warnings)")
  }

  @Test func `what the standard allows there is not`() {
    let item = #"""
      {"uri": "u", "headline": "One", "infosource": [{"name": "A", "scheme": "b"}], "associations": {"a": {"uri": "c"}},
       "advices": [{"importance": {"code": "a"}}], "places": [{"geojson": {"type": "Point", "coordinates": [1, 2]}}],
       "eventdetails": {"dates": {"startDate": "2024-02-29T10:00:00Z", "expectedEndDate": "2024-03"}}}
      """#
    #expect(NinjsReader().readFile(Array(item.utf8), path: "a.json").warnings.isEmpty)
  }

  @Test func `very many bodies in an item are read in linear time`() {
    let factor = Growth.factor(from: 500) { count in
      let bodies = String(repeating: #"{"value": "a", "role": "b"},"#, count: count)
      _ = NinjsReader().readFile(Array(#"{"uri": "u", "bodies": [\#(bodies)]}"#.utf8), path: "a.json")
    }
    #expect(Growth.linear.contains(factor))
  }
}
