internal import ArticleFormats

extension FormatSamples {
  /// Markdown files of which front matter is the most.
  static let frontMatter = FormatSamples(
    MarkdownReader(), path: "a.md",
    seeds: [
      Array(
        """
        ---
        title: >-
          Port &amp; quay
          of Odense

          reopen # no comment
        description: "Ships \\"may\\"
          call \\u00e9\\
          again"
        author: {name: Ida Krog, role: 'desk'}
        dek: 'It''s
          open' # so
        people:
        - name: Bo Lund
          role: x
        - [a, "b: c",
           {d: e}]
        stet:
          - words.big: |
              as he said
              it
        params:
          section: Trade
        date: 2019-08-14 10:00:00 +0200
        ---
        The port is “open”.

        """.utf8),
      Array(
        """
        +++
        title = \"\"\"
        Port \\"and\\" \\
          quay\"\"\"
        description = '''It's
        open'''
        authors = [ # so
          "Ida Krog",
          { name = 'Bo Lund' },
        ]
        [params]
        section = "Trade"
        [[stet]]
        rule = "words.big"
        reason = 'as he said it'
        +++
        The port is open.

        """.utf8),
      Array(
        """
        {
          "title": "Port \\u0026 \\ud83d\\ude00 \\"quay\\"",
          "description": "One.\\n\\nTwo.",
          "people": [{"name": "Bo Lund"}, "Ida Krog", null, 3],
          "params": {"section": "Trade", "lang": "en-GB"}
        }

        The port is open.

        """.utf8),
    ],
    snippets: [
      "---\n", "+++\n", "...\n", "title: ", "title = ", "\"title\": ", "description: >\n", "dek: |\n  ",
      "\n  ", "\n\n",
      "- ",
      ": ", " = ", "[", "]", "{", "}", ",", "\"", "'", "\"\"\"", "'''", "\\", "\\\n", "\\u00", "\\ud83d",
      "\\n",
      " # ",
      "#", "&amp;", "!!str ", "[[a]]\n", "[a]\n", "\t", "? ", "- - ", "{\"title\": \"a\"}\n",
    ],
    openings: [
      "---\ntitle: a\n", "---\ntitle: >\n ", "---\npeople: [", "+++\ntitle = \"\"\"\n", "{\"title\": \"",
      "{\"people\": [",
    ],
    floods: [
      " a\n", " a\n\n", "a: b\n", "a: \"b\n", "a: 'b\n", "a: ['b\n", "a: {b\n", "a: [b, \n", "- ", "- a\n",
      "  - a: b\n",
      "\"a\", ", "'a' ", "''", "{\"a\":[", "[", "{", "]", "[[a]]\n", "[a]\n", "a = [\n", "a = \"\"\"\n",
      "a = '''\n", "\\n",
      "\\\"", "\\\n", "dek: |\n a\n", "name: a\n", "people: a\n", "tags: a,b,c\n", "tags: [a, b]\n",
      "&eacute;", "a,",
      "a: >\n\n", " #", ": ", "stet: a\n",
    ],
    closings: [
      "---\ntitle: a\n": "\n---\n", "---\ntitle: >\n ": "\n---\n", "---\npeople: [": "]\n---\n",
      "+++\ntitle = \"\"\"\n": "\"\"\"\n+++\n", "{\"title\": \"": "\"}\n", "{\"people\": [": "0]}\n",
    ])
}
