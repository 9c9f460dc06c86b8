import ArticleFormats
import ArticleText
import Foundation
import TestSupport
import Testing

@Suite("The law of source maps in HTML")
struct HTMLReaderLawTests {
  private static let seed = Array(
    """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Port &amp; quay | Post</title><meta property="og:title"
    content="Port &amp; quay"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ida"}}</script></head>
    <body><nav><a href=/>Home</a></nav><article><h1>Port &amp; quay</h1><p class="byline">By Ida Krog</p>
    <p>ODENSE, May 4 (Agency) - The port is &ldquo;open&rdquo;, <a href=a>caf&eacute</a> owners   said.<br><br>Two <b>three <i>four</b> five</i>
    <ul><li>Salt<li>Fish &lt; meat</ul><table>x<tr><td>1<th>2</table><pre>a
      b</pre><svg><g>no</g></svg><figure><figcaption>Dawn</figcaption></figure><!-- c --><p>(Editing by Bo Lund)</article></body>
    """.utf8)

  private static let snippets = [
    "<p>", "</p>", "<", ">", "&", "&amp;", "&#233;", "&lt", "<!--", "-->", "<![CDATA[", "]]>", "\n", "\r\n",
    "\t ", "\0",
    "<br>", "<div>", "</div>", "<article>", "</article>", "<a href=x>", "</a>", "<b>", "</b>",
    "<span hidden>", "</span>",
    "<table>", "</table>", "<td>", "<tr>", "<li>", "<ul>", "</ul>", "<svg>", "</svg>", "<math>", "<title>",
    "</title>",
    "<script>", "</script>", "<!--<script>", "<code>", "</code>", "<pre>", "</pre>", "é", "\u{A0}", "\"", "'",
    "/>", "=",
    "<meta property=og:title content='", "<h1>", "</h1>", "<main>", "<nav>", "<p class=byline>", "<button>",
    "<template>",
    "<textarea>", "</textarea>", "<time datetime=2019-08-14>", "<section class=\"related\">",
    "&NotEqualTilde;",
  ].map { Array($0.utf8) }

  @Test(arguments: 0..<4)
  func `every range of an article decodes to its text, whatever the file holds`(_ number: Int) {
    var random = SeededGenerator(seed: UInt64(number) &+ 31)
    for round in 0..<2_500 {
      let bytes = mutation(&random)
      let reading = HTMLReader().readFile(bytes, path: "a.html")
      var problem: String?
      for article in reading.articles {
        problem = problem ?? ReadArticle.violation(of: article)
        for link in article.links where link.upperBound > article.text.count || link.isEmpty {
          problem = "link"
        }
      }
      if let problem {
        Issue.record(
          "round \(round): \(problem) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  private func mutation(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes = Self.seed
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
