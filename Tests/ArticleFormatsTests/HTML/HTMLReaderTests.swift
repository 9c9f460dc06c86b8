import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite struct HTMLReaderTests {
  private func reading(_ text: String) -> FileReading {
    let reading = ReadArticle.file(Array(text.utf8), path: "a.html")
    for article in reading.articles { #expect(ReadArticle.violation(of: article) == nil) }
    return reading
  }

  private func blocks(_ text: String) -> [String] { ReadArticle.blocks(reading(text).articles.first) }

  /// The paragraphs of a page that has this in its body.
  private func texts(_ body: String) -> [String] {
    blocks("<!DOCTYPE html><body>\(body)").map { String($0.drop { $0 != " " }.dropFirst()) }
  }

  @Test func `the story of a page is read, and what stands around it is not`() {
    let read = blocks(
      """
      <!DOCTYPE html><html lang="en-GB"><head><title>Port reopens | The Harbour Post</title></head><body>
      <header><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav></header>
      <article><header><h1>Port reopens</h1><p class="standfirst">Ships may call again.</p>
      <p class="byline">By <a rel="author" href="/krog">Ida Krog</a></p><time datetime="2019-08-14">14 August</time></header>
      <p>ODENSE, May 4 (Agency) - The port of <b>Odense</b> is open.
      <p>Ships may call<br>again.
      <h2>What comes</h2><ul><li>Salt<li>Fish</ul>
      <figure><img src="a.jpg" alt="none"><figcaption>The port at dawn.</figcaption></figure>
      <blockquote><p>It is a good day.</p></blockquote>
      <table><tr><th>Ship<td>Day</table>
      <aside>Read more</aside><div class="social-share">Share this</div><form><p>Sign up here.</p></form>
      <p>(Editing by Bo Lund)</article>
      <footer><p>All rights reserved by the Harbour Post and its writers.</p></footer></body></html>
      """)
    #expect(
      read == [
        "headline: Port reopens", "standfirst: Ships may call again.", "byline: By Ida Krog",
        "dateline: ODENSE, May 4 (Agency) - ", "lede: The port of Odense is open.",
        "body: Ships may call\nagain.",
        "crosshead: What comes", "listItem: Salt", "listItem: Fish", "caption: The port at dawn.",
        "blockquote: It is a good day.", "table: Ship", "table: Day", "signoff: (Editing by Bo Lund)",
      ])
  }

  @Test(
    arguments: [
      ("<p>One<p>Two", ["One", "Two"]),
      ("<ul><li>One<ul><li>Two</ul><li>Three</ul>", ["One", "Two", "Three"]),
      ("<dl><dt>One<dd>Two<dt>Three</dl>", ["One", "Two", "Three"]),
      ("<p>One <b>two <i>three</b> four</i> five</p>", ["One two three four five"]),
      ("<p>One</div> two</span> three", ["One two three"]),
      ("<p>One<div>Two</p>Three</div>", ["One", "Two", "Three"]),
      ("<b><p>One</b> two</p>", ["One two"]),
      ("<p>One <span hidden>no <span>no</span> no</span>two", ["One two"]),
      ("<p>One <a href=a>two <div>three</a> four</div>", ["One two", "three four"]),
      ("<h2>One<h3>Two</h2>Three", ["One", "Two", "Three"]),
      ("<table><tr><td>One<tr><td>Two<td>Three</table>", ["One", "Two", "Three"]),
      ("<table>Moved.<tr><td>One</table>", ["Moved.", "One"]),
      (
        "<table><tr><td><p>One</div>two</table>three",
        ["One two", "three"].map { $0 == "One two" ? "Onetwo" : $0 }
      ),
      ("<td>One</td> <tr>two", ["One two"]),
      ("<p>One<table><tr><td>Two</table>Three", ["One", "Two", "Three"]),
      ("<p>One<br><br>Two</br>Three", ["One", "Two\nThree"]),
      ("<p>One   \n\t two<b> </b> three</p>", ["One two three"]),
      (
        "<p>One<!-- c --> two<!--> three<!---> four<!-- - -- --!> five<! six> seven<?php eight> nine</ > ten",
        ["One two three four five seven nine ten"]
      ),
      ("<p>One<script>if (a<b) '</p>'<!-- <script></script> --></script> two", ["One two"]),
      (
        "<p>One<style><p>no</style><textarea><p>no</textarea><noscript>no</noscript><template><p>no</template> two",
        ["One", "two"]
      ),
      ("<p>One<svg><title>no</title><text>no</text><![CDATA[<p>no]]></svg> two", ["One two"]),
      ("<p>One<svg><g><p>Two", ["One", "Two"]),
      ("<p>One<math><mi>x</mi></math> two", ["One two"]),
      ("<p>One<![CDATA[no]]> two", ["One two"]),
      ("<p title='a>b' class=\"c>d\" data-x=e/f>One</p>", ["One"]),
      ("<p>One <3 two < three <> four", ["One <3 two < three <> four"]),
      ("<p>One</p\n>Two", ["One", "Two"]),
      ("<P CLASS=x>One</P><DIV>Two</DIV>", ["One", "Two"]),
      ("<p>One<p aria-hidden=true>no<p style='color:red; display: none'>no<p>Two", ["One", "Two"]),
      ("<pre>One\n  two</pre><p>Three", ["One\ntwo", "Three"]),
      ("<p>Use <code>a &lt; b</code> here", ["Use \u{FFFC} here"]),
      ("<select><option>no<option>no</select><p>One<button>no</button>", ["One"]),
    ] as [(String, [String])])
  func `markup is read as browsers read it`(_ body: String, _ expected: [String]) {
    #expect(texts(body) == expected)
  }

  @Test(
    arguments: [
      ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"), ("&eacute;&Eacute;&hellip;&ldquo;", "éÉ…“"),
      ("AT&T R&D &c.", "AT&T R&D &c."), ("&copy 2019 &eacutea", "© 2019 éa"),
      ("&notit; &notin; &notin", "¬it; ∉ ¬in"),
      ("&#233;&#xE9;&#XE9&#233", "éééé"), ("&#150;&#x93;x&#148;", "–“x”"),
      ("&#0;&#xD800;&#x110000;&#99999999999;", "����"),
      ("&bogus; &; &#; &#x;", "&bogus; &; &#; &#x;"), ("&NotEqualTilde; &fjlig;", "≂̸ fj"),
      ("&CounterClockwiseContourIntegral;", "∳"), ("a&nbsp;b&shy;c", "a\u{A0}b\u{AD}c"), ("a\u{0}b", "ab"),
    ])
  func `character references are read as browsers read them`(_ written: String, _ text: String) {
    #expect(texts("<p>\(written)</p>") == [text])
  }

  @Test func `what a page says of itself reaches the article`() throws {
    let metadata = try #require(
      reading(
        """
        <html lang=en-GB><meta property="article:published_time" content="2019-08-14T10:00:00Z"><meta name=author content="The Post">
        <script type="application/ld+json">{"@graph": [{"@type": "Organization", "name": "no"}, {"@type": ["NewsArticle"],
        "author": [{"@type": "Person", "name": "Ida Krog"}, {"name": "Bo Lund"}], "articleSection": "Trade"}]}</script>
        <article><h1>Port reopens</h1><p>The port is open.</article>
        """
      ).articles.first?.metadata)
    #expect(metadata.date == CalendarDate("2019-08-14"))
    #expect(metadata.language == "en-GB")
    #expect(metadata.section == "Trade")
    #expect(metadata.byline == "Ida Krog and Bo Lund")
  }

  @Test func `without a headline the title of the page is one, without the name of the site`() {
    #expect(
      blocks("<title>Port reopens after storm | The Harbour Post</title><p>The port is open.")
        == ["headline: Port reopens after storm", "body: The port is open."])
    #expect(
      blocks(
        "<meta property=\"og:title\" content=\"Port &quot;reopens&quot;\"><title>no</title><p>The port is open."
      )
        == ["headline: Port \"reopens\"", "body: The port is open."])
  }

  @Test func `several articles of a page are read one by one`() {
    let post =
      "<article><h2>Port reopens</h2><time datetime=2019-08-1%>x</time><p>The port of Odense is open again.</article>"
    let read = reading("<h1>Live</h1>" + (3...5).map { post.replacing("%", with: "\($0)") }.joined())
    #expect(read.articles.count == 3)
    #expect(read.articles.map { $0.metadata.date?.day } == [13, 14, 15])
    #expect(
      ReadArticle.blocks(read.articles.last) == [
        "headline: Port reopens", "body: The port of Odense is open again.",
      ])
  }

  @Test func `a teaser beside the story is no article`() {
    let story =
      "<article><h1>Port reopens</h1>"
      + String(repeating: "<p>The port of Odense is open again, and ships may call.", count: 5)
    let read = reading(
      story + "</article><article><h2>Salt</h2><p>Salt has become a good deal dearer.</article>")
    #expect(read.articles.count == 1)
  }

  @Test func `a page without article and main is read where its copy stands`() {
    let copy = (1...4).map {
      "<p>Paragraph \($0) of the story, which is long enough, says what the port did.</p>"
    }.joined()
    let read = blocks(
      """
      <body><div id=top><ul><li><a href=a>Home</a><li><a href=b>World news</a></ul></div><div class=wrap><div class=left>
      <h1>Port reopens</h1>\(copy)</div><div class=sidebar><p>Other stories of the day are told here, at some length.</p></div></div>
      <div id=comments><p>A reader thinks that this is not at all how it was.</p></div></body>
      """)
    #expect(read.first == "headline: Port reopens")
    #expect(read.count == 5 && read.allSatisfy { $0.contains("Paragraph") || $0.hasPrefix("headline") })
  }

  @Test func `links are known`() throws {
    let article = try #require(
      reading("<p>See <a href=a>the port</a> and <a name=b>no link</a>.").articles.first)
    #expect(article.links.map { article.string($0) } == ["the port"])
  }

  @Test func `a file is told by its ending, or by its first tag`() {
    for path in ["a.html", "a.HTM", "a.xhtml", "a.amp.html", "a"] {
      let bytes = Array("<!-- x -->\n<!doctype html><p>The port is open.".utf8)
      #expect(ArticleReaders.reader(forPath: path, content: bytes)?.name == "html", "\(path)")
    }
    #expect(ArticleReaders.reader(forPath: "a", content: Array("Port <html>".utf8))?.name == "text")
  }

  @Test func `a suggestion is written with the references that its place needs`() throws {
    let article = try #require(
      reading("<meta property='og:title' content='Port opens'><p>Salt and fish</p>").articles.first)
    let reader = HTMLReader()
    let word = try #require(article.string(0..<article.text.count).firstRange(of: "and"))
    let at = article.string(0..<article.text.count)[..<word.lowerBound].utf8.count
    #expect(reader.written("<&\"", over: at..<at + 3, in: article) == "&lt;&amp;\"")
    #expect(reader.written("it's \"&\"", over: 0..<4, in: article) == "it&#39;s &quot;&amp;&quot;")
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("<p>café is open".utf8), 0),
      (Array("<meta charset=latin1><p>caf".utf8) + [0xE9] + Array(" is open".utf8), 0),
      (
        Array("<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>caf".utf8) + [
          0xE9, 0x20,
        ] + Array("is open".utf8), 0
      ),
      (Array("<p>caf".utf8) + [0xE9] + Array(" is open".utf8), 0),
      (Array("<meta charset=utf-8><p>caf".utf8) + [0xE9] + Array(" is open".utf8), 1),
      (Array("<meta charset=big5><p>caf".utf8) + [0xE9] + Array(" is open".utf8), 1),
      (
        Array("<p>café is open".utf16).reduce(into: [0xFF, 0xFE]) {
          $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)]
        }, 0
      ),
    ] as [([UInt8], Int)])
  func `the encoding is the one that browsers take`(_ bytes: [UInt8], _ problems: Int) {
    let reading = ReadArticle.file(bytes, path: "a.html")
    #expect(reading.problems.count == problems, "\(reading.problems)")
    let text = ReadArticle.blocks(reading.articles.first)
    #expect(text == [problems == 0 ? "body: café is open" : "body: caf\u{FFFD} is open"])
  }
}
