import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite("The constructs of Markdown")
struct MarkdownConstructsTests {
  @Test("What rules see is what readers see", arguments: MarkdownConstructs.all.indices)
  func agrees(_ index: Int) {
    let (markdown, html) = MarkdownConstructs.all[index]
    for markdown in [markdown, markdown.replacing("\n", with: "\r\n")] {
      let article = MarkdownReader().read(Array(markdown.utf8), path: "construct.md")
      #expect(ReadArticle.violation(of: article) == nil)
      #expect(ShownBlocks.of(article) == ShownBlocks.of(html: html), "\(markdown)")
    }
  }

  // MARK: What no specification tells

  @Test("The tags of Hugo, Jekyll and Eleventy are left out, and with some of them what they hold")
  func leavesTemplates() {
    #expect(
      blocks(
        """
        {% include header.html %}

        {{ site.title }} opens {# a note #}today, says {{< name "x" >}}she.

        {% highlight swift %}
        let a = 1

        let b = 2
        {% endhighlight %}

        {{< highlight go >}}
        a := 1
        {{< / highlight >}}

        {%- comment -%}
        Not for readers

        at all
        {%- endcomment -%}

        {#
        Nor this
        #}

        {{/* nor

        this */}}

        {% raw %}Copy{% endraw %}

        {% comment %} never closed

        Read
        """) == ["body: opens today, says she.", "body: Copy", "body: never closed", "body: Read"])
  }

  @Test(
    "Of MDX, imports, exports, comments, expressions and components are left out, and what they hold is read")
  func readsMDX() {
    let mdx = """
      import { Chart } from './chart.js'
      export const year = 2024

      # The year {year}

      <Chart values={[1, 2].map(x => x > 1)} {...props} title="a" />

      {/* not

      this */}

      <Box color={"red"}>
      Copy in a *box*
      </Box>

          Indented copy, said <Name of={{a: 1}}>Ida Krog</Name> {2 + 2}.
      """
    #expect(
      blocks(mdx, path: "a.mdx") == [
        "headline: The year \u{FFFC}", "body: Copy in a *box*",
        "body: Indented copy, said Ida Krog \u{FFFC}.",
      ])
    #expect(blocks("import is a verb\n", path: "a.md") == ["body: import is a verb"])
  }

  @Test("The mark of one of GitHub's alerts is no text")
  func readsAlerts() {
    #expect(
      blocks("> [!NOTE]\n> Mind the gap\n\n> [!sic] so\n") == [
        "blockquote: Mind the gap", "blockquote: [!sic] so",
      ])
  }

  @Test("Links are places in the text, whatever white space they begin and end with")
  func findsLinks() {
    let article = MarkdownReader().read(
      Array("[the port ](a) and <https://example.com> and [ ](b) [quay ](c)\n\n[ ](d)\n".utf8), path: "a.md")
    #expect(article.links.map { article.string($0) } == ["the port ", "https://example.com", " ", "quay"])
  }

  @Test("Quotes and lists nest a hundred thousand deep")
  func nestsDeep() {
    for (unit, role) in [
      ("> ", "blockquote"), ("- ", "listItem"), ("> - ", "blockquote"), ("1. ", "listItem"),
    ] {
      #expect(blocks(String(repeating: unit, count: 50_000) + "Oil rose.") == ["\(role): Oil rose."])
    }
  }

  @Test("Blank lines behind items deep in each other are read in linear time")
  func isLinear() {
    for (unit, end) in [("- ", "\n"), ("> - ", "\n\n"), ("- > ", "\n")] {
      let factor = Growth.factor(from: 3000) { count in
        let text = String(repeating: unit, count: count) + String(repeating: end, count: count)
        _ = MarkdownReader().read(Array(text.utf8), path: "a.md")
      }
      #expect(Growth.linear.contains(factor), "\(unit)")
    }
  }

  private func blocks(_ markdown: String, path: String = "a.md") -> [String] {
    ReadArticle.blocks(MarkdownReader().read(Array(markdown.utf8), path: path))
  }
}
