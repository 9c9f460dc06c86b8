public import ArticleFormats

/// What a format's reader is tried on: files of the format, what is put into them at random, and what comes in thousands.
public struct FormatSamples: Sendable {
  /// The reader.
  public let reader: any ArticleReader
  /// A path with an extension of the format.
  public let path: String
  /// Files of the format with most of what it has.
  public let seeds: [[UInt8]]
  /// What means something in the format, or breaks it.
  public let snippets: [[UInt8]]
  /// What a file may open with before something comes in thousands.
  public let openings: [String]
  /// What may come in thousands.
  public let floods: [String]
  /// What closes the file behind what comes in thousands, by what opens it.
  public let closings: [String: String]

  /// Makes samples.
  public init(
    _ reader: any ArticleReader, path: String, seeds: [[UInt8]], snippets: [String],
    openings: [String] = [""],
    floods: [String], closings: [String: String] = [:]
  ) {
    self.closings = closings
    self.reader = reader
    self.path = path
    self.seeds = seeds
    self.snippets = (snippets + FormatSamples.bytes).map { Array($0.utf8) }
    self.openings = openings
    self.floods =
      floods + ["", "\0", "a", "a ", "a\n", "a\n\n", "\n", "é", "\u{FEFF}", "<", "&", "(", "“", "By a\n"]
  }

  /// The samples of every reader. A format is added by its line in `known`; until it is, its reader is tried on the files
  /// of the others.
  public static var all: [FormatSamples] {
    ArticleReaders.all.map { reader in
      known.first { $0.reader.name == reader.name }
        ?? FormatSamples(
          reader, path: "a.\(reader.extensions.first ?? "txt")", seeds: known.flatMap(\.seeds),
          snippets: xmlSnippets + markdownSnippets, floods: [])
    } + [frontMatter]
  }

  /// A file in which something comes so many times.
  public func flood(_ opening: String, _ unit: String, _ count: Int) -> [UInt8] {
    Array((opening + String(repeating: unit, count: count) + (closings[opening] ?? "")).utf8)
  }

  private static let known = [text, markdown, html, nitf, newsML, wxr, ninjs, archieML, wire, docx]

  private static let bytes = [
    "\0", "é", "\u{A0}", "\n", "\r\n", "\r", "  ", "\t", "\u{2028}", "👍", "\u{FEFF}",
  ]

  // MARK: Text

  private static let text = FormatSamples(
    PlainTextReader(), path: "a.txt",
    seeds: [
      Array(
        """
        Port of Odense reopens
        By Ida Krog

        ODENSE, May 4 (Agency) - The port is “open”, she said. It had been shut
        since Monday.

           Ships may call.
        THE QUAY
        - salt
        Name     Flag     Port
        (Editing by Bo Lund)

        """.utf8)
    ],
    snippets: [
      "By Ida Krog\n", "(Reuters) - ", "ODENSE, May 4 (Agency) - ", "CAPITALS\n", "- a", "(Editing by B)",
      "   ",
    ],
    floods: ["ODENSE, May 4 (Agency) - a\n", "A B\n", "- a\n", "a   b   c\n", "(Editing by a) ", "  a\n"])

  private static let wire = FormatSamples(
    WireReader(), path: "a.anpa",
    seeds: [
      Array(
        """
        \u{1}h\u{2}^K<\n^One two<\n^By Ida Krog=\n\t   Salt; é\n\n\tFish;1;2<\n=\u{3}\u{2}A\nB =\n\nC\n# Notebook\n- d\u{3}
        """.utf8),
      Array(
        """
        \u{1}abc0100 3 s 20  ag 099\r\n\r\nPort/Odense/\r\n\u{2}EXTRA\r\nPort of Odense\r\nreopens\r\nBy Ida Krog, ag =\r\n\r\n
        ODENSE, May 4 (AG) - The port is open.\r\n\u{3}071341 GMT Okt 15\r\n\u{4}
        """.utf8),
    ],
    snippets: [
      "\u{1}", "\u{2}", "\u{3}", "\u{4}", "\u{16}", "^", "<", "=", "\n\t", "=\n", "^By a=\n", "# Notebook\n",
    ],
    openings: ["\u{1}h\u{2}", ""],
    floods: [
      "\u{1}", "\u{2}", "\u{3}", "\u{1}h\u{2}a\u{3}", "^a<\n", "\t a\n", "=\n", "^",
      "\u{1}h\u{2}A =\n\na\u{3}",
    ])

  // MARK: Markdown

  private static let markdownSnippets = [
    "*", "_", "**", "`", "``", "[", "](", ")", "![", "<", ">", "&amp;", "&#233;", "&ngE;", "\\", "|", "---\n",
    "===\n",
    "- ", "> ", "1. ", "    ", "```\n", "<!--", "-->", "{{<", ">}}", "{%", "%}", "{#", "#}", "[^1]: ", "[^1]",
    "[ref]",
    "# ", "~~", "<br>", "  \n", "\n\n", "<div>", "</div>", "<blockquote>\n\n", "<li>", "<code>", "</code>",
    "<svg>",
    "<a@b.c>", "http://a.b/", "www.a.b", "[ref]: /u\n", "|-|-|\n", "{% highlight a %}\n", "<script>",
    "import a\n",
  ]

  private static let markdown = FormatSamples(
    MarkdownReader(), path: "a.md",
    seeds: [
      Array(
        """
        ---
        title: 'The ''deal'' &amp; its price'
        date: 2022-09-11
        tags: [a, "b"]
        ---
        By Jane Roe

        LONDON, Sept 11 (Reuters) - The *bank* said **on Monday** that [rates](https://example.com "a") would
        rise, caf&eacute; by `a` café. “Snake_case,” she said.[^1]

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

        <figure><img src=a>
        <figcaption>The &ngE; quay</figcaption></figure>

        <blockquote>

        Said [so][ref], <https://example.com>

        </blockquote>

        """.utf8)
    ], snippets: markdownSnippets,
    openings: ["", "---\ntitle: a\n---\n", "| a |\n|---|\n", "<div>\n"],
    floods: [
      ">", "> ", "- ", "> - ", "* ", "1. ", "- a\n", "[", "![", "]", "[a]", "[a](", "[a]({{", "[a]: b\n",
      "[a]: b (\n",
      "[^a]: ", "[^a]", "*", "**a ", "_a *", "*a _", "~~a", "`", "`a``", "<a b='", "<a b=", "<div>",
      "<div a=\"",
      "<svg>", "<li>", "</p>", "<code>", "<button>\n\n", "<!--", "-->", "<?", "<![CDATA[", "{{", "{%",
      "{# a\n\n",
      "{% highlight a %}\n\n", "|", "| a ", "| a\n", "|-", "&#", "&amp", "&amp;", "<a@", "http://", "www.",
      "www._",
      "<blockquote>\n\n", "<x {", "{a", "# a\n", "a\n===\n", "```\n", "~~~\n\n", "    a\n", "*\n", "\\",
      "key: a\n",
    ])

  // MARK: XML

  private static let xmlSnippets = [
    "<p>", "</p>", "<", ">", "&", "&amp;", "&#233;", "&lt;", "<![CDATA[", "]]>", "<!--", "-->", "?>", "<br/>",
    "<block class='full_text'>", "</block>", "<person>", "</person>", "\"", "/>", "<newsItem>", "</newsItem>",
    "<item>",
    "</item>", "<content:encoded>", "</content:encoded>", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;",
    "<inlineData>",
    "</inlineData>", "<hl1>", "By Ida Krog", "&#32;", "[caption a=b]", "[/caption]", "[sic]", "<script>",
    "<li>", "<td>",
  ]

  private static let xmlFloods = [
    "</", "<p>", "<b>", "</b>", "<br/>", "<a b='", "<a b=", "<!", "<!--", "<![CDATA[", "<?", "<!DOCTYPE [\"",
    "&#", "&a;",
    "&amp;", "]]>", "<p>a</p>", "<person>a", "<person>a</person>",
    "<block class='lead_paragraph'><p>a</p></block>",
    "<block class='full_text'><p>a", "<item>", "<content:encoded>", "&lt;p&gt;", "<newsItem>", "<inlineData>",
    "[a b=",
    "<newsItem><headline>a</headline></newsItem>", "<li>a", "<td>a", "<p>a<br/>", "<script>",
    "[caption a]a[/caption]",
  ]

  private static let nitf = FormatSamples(
    NITFReader(), path: "a.nitf",
    seeds: [
      Array(
        """
        <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE nitf SYSTEM "nitf.dtd">
        <nitf><head><meta name="section" content="Trade"/><docdata><date.issue norm="20190814"/></docdata></head><body>
        <body.head><hedline><hl1>Port &amp; quay</hl1></hedline><byline>By Ida Krog</byline></body.head><body.content>
        <block class="lead_paragraph"><p>ODENSE, May 4 (Agency) - The port is “open”.</p></block>
        <block class="full_text"><p>ODENSE, May 4 (Agency) - The port is “open”.</p><p>By
           Bo Lund<br/>caf&#233; <![CDATA[a < b]]> <person>Ida Krog</person></p><table><tr><td>1</td></tr></table></block>
        </body.content><body.end><tagline>(Editing by Bo Lund)</tagline></body.end></body></nitf>
        """.utf8)
    ], snippets: xmlSnippets, openings: ["<nitf><body><body.content>"], floods: xmlFloods)

  private static let newsML = FormatSamples(
    NewsMLReader(), path: "a.xml",
    seeds: [
      Array(
        """
        <newsMessage><itemSet><newsItem><contentMeta><headline>Port</headline><located><name>Odense</name></located></contentMeta>
        <contentSet><inlineXML><html><body><p>One\r\n\r\n    two</p><h2>Three</h2></body></html></inlineXML></contentSet></newsItem>
        <newsItem><contentSet><inlineData><![CDATA[<p>Salt &amp; fish<p>é]]></inlineData></contentSet></newsItem></itemSet></newsMessage>
        """.utf8)
    ], snippets: xmlSnippets,
    openings: ["<newsMessage><newsItem><inlineXML>", "<newsItem><contentSet><inlineData>"], floods: xmlFloods)

  private static let wxr = FormatSamples(
    WXRReader(), path: "a.xml",
    seeds: [
      Array(
        """
        <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>One</title><content:encoded><![CDATA[A &amp; b

        c<h2>d</h2>[caption x]<img/> The quay[/caption]]]></content:encoded></item><item><content:encoded>&lt;p&gt;Salt &amp;amp; fish &amp;lt;é</content:encoded></item>
        </channel></rss>
        """.utf8)
    ], snippets: xmlSnippets,
    openings: [
      "<rss xmlns:wp='http://wordpress.org/export/1.2/'><item><content:encoded><![CDATA[",
      "<rss xmlns:wp='http://wordpress.org/export/1.2/'><item><content:encoded>",
    ], floods: xmlFloods)

  // MARK: Fields

  private static let ninjs = FormatSamples(
    NinjsReader(), path: "a.json",
    seeds: [
      Array(
        #"""
        {"uri": "u", "type": "text", "headline": "Port \u0026 quay", "byline": "By Ida Krog", "description_text": "Say \"it\".",
         "versioncreated": "2021-05-26", "body_html": "<p>ODENSE, May 4 (Agency) - The port is <b>open<\/b>.<\/p>\n<p>caf&#233; 😀 \ud83d\ude00<\/p>",
         "associations": {"a": {"uri": "w", "type": "picture", "description_text": "The quay\nand \u00e9"}}}
        """#.utf8),
      Array(
        #"""
        [{"uri": "u", "headlines": [{"role": "main", "value": "One"}], "bodies": [{"contentType": "text/plain",
         "value": "One two.\n\nThree \"four\".\r\n- five\n"}], "associations": [{"uri": "w", "name": "x", "descriptions": [{"value": "Six"}]}]},
         {"uri": "v", "title": "Two", "people": [{"name": "Bo"}]}]
        """#.utf8),
    ],
    snippets: [
      "{", "}", "[", "]", "[]", "{}", "\"", "\\", "\\u00e9", "\\ud83d", "\\\"", "\\n", ",", ":", "null", "1",
      "\"uri\": \"a\"", "\"body_text\": \"x y\"", "\"associations\": {", "\"bodies\": [", "<p>", "</p>",
      "&amp;", "&",
      "\\u0026amp;",
    ],
    openings: [
      "", "{\"uri\": \"u\", \"body_text\": \"", "{\"uri\": \"u\", \"body_html\": \"",
      "{\"uri\": \"u\", \"bodies\": [", "[",
    ],
    floods: [
      "{", "[", "\"", "\\n", "\\n\\n", "a\\n", "\\u0061", "\\\"", "<p>a</p>", "<p>", "{\"value\": \"a\"},",
      "\"a\": ",
      "{\"uri\": \"u\", \"headline\": \"a\"},", "\"associations\": {\"a\": {", "{\"value\": \"<p>a</p>\"},",
      "1,", "[],",
    ])

  private static let archieML = FormatSamples(
    ArchieMLReader(), path: "a.aml",
    seeds: [
      Array(
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
        """.utf8)
    ],
    snippets: [
      "\n:end\n", "\n:skip\n", "\n:endskip\n", "\n\\", "\n[+a]\n", "\n[.b]\n", "\n{.c}\n", "\n[]\n", "\n{}\n",
      "\nbody: x y\n", "\n* ", "\nbody.a.b: x\n", "\n:ignore", "<p>", "&amp;",
    ],
    openings: ["", "[+body]\n", "[list]\n", "body: a\n"],
    floods: [
      "[.a]\n", "{.a}\n", "[a]\n", "[+a]\n", "[]\n", "{}\n", "a.", "* a\n", "* a b c d e\n", "body: a b\n",
      "p: a\n",
      ":end\n", ":skip\n:endskip\n", "\\a\n", "a: b c d e f\nmore\n:end\n", "[.+a]\na\n[]\n",
    ])
}
