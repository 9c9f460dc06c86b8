internal import ArticleFormats

/// The samples of what people write and read pages with.
extension FormatSamples {
  static let html = FormatSamples(
    HTMLReader(), path: "a.html",
    seeds: [
      Array(
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Port &amp; quay | Post</title>
        <script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ida"}}</script></head>
        <body><nav><a href=/>Home</a></nav><article><h1>Port &amp; quay</h1><p class="byline">By Ida Krog</p>
        <p>ODENSE, May 4 (Agency) - The port is &ldquo;open&rdquo;, <a href=a>caf&eacute</a> owners   said &ngE;.<br><br>Two <b>three
        <ul><li>Salt<li>Fish &lt; meat</ul><table>x<tr><td>1<th>2</table><pre>a
          b</pre><svg><g>no</g></svg><figure><figcaption>Dawn</figcaption></figure><!-- c --><p>(Editing by Bo Lund)</article>
        """.utf8),
      Array(
        "<p>One.</p><article><p>Salt is cheap.</article><article><p>Fish is not, said Bo.</article>".utf8),
    ],
    snippets: [
      "<p>", "</p>", "<", ">", "&", "&amp;", "&#233;", "&ngE;", "&lt", "<!--", "-->", "<![CDATA[", "]]>",
      "<br>",
      "<div>", "</div>", "<article>", "</article>", "<a href=x>", "</a>", "<b>", "</b>", "<span hidden>",
      "<table>",
      "</table>", "<td>", "<li>", "<ul>", "<svg>", "<title>", "</title>", "<script>", "</script>", "<code>",
      "<pre>",
      "\"", "'", "/>", "=", "<h1>", "<main>", "<nav>", "<template>", "<textarea>",
    ],
    openings: ["", "<article>", "<table>"],
    floods: [
      "<p>a", "<b>", "<a>", "<li>a", "<td>a", "<div>", "&amp;", "&ngE;", "<!-- -->", "<article><p>a", "a<br>",
    ])

  static let docx = FormatSamples(
    DOCXReader(), path: "a.docx",
    seeds: [
      StoredZip.file([
        (
          name: "word/document.xml",
          bytes: Array(
            """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Port &amp; quay</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">The po</w:t></w:r><w:r><w:t>rt is </w:t><w:tab/><w:t>open.</w:t></w:r>
            <w:ins><w:r><w:t>é &#233;</w:t></w:r></w:ins><w:del><w:r><w:delText>shut</w:delText></w:r></w:del></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
            """.utf8)
        )
      ])
    ],
    snippets: [
      "<w:p>", "</w:p>", "<w:t>", "</w:t>", "&amp;", "<w:del>", "PK\u{1}\u{2}", "PK\u{3}\u{4}",
      "PK\u{5}\u{6}",
    ],
    floods: ["PK\u{3}\u{4}", "PK\u{1}\u{2}"])
}
