import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite("What front matter says of an article")
struct FrontMatterTests {
  private func metadata(_ text: String, path: String = "a.md") -> ArticleMetadata {
    MarkdownReader().read(Array(text.utf8), path: path).metadata
  }

  @Test("Every field reaches the article, from YAML")
  func readsYAML() {
    let data = metadata(
      """
      ---
      title: "Rates rise"
      publish_date: 14 August 2019
      author: Jane Roe
      byline: Ida Krog
      lang: en-GB
      location: Odense
      categories: [Trade, "Ports, ships"]
      people:
        - Bo Lund
        - name: Ann Holm
          role: minister
      ---
      Text.
      """)
    #expect(data.title == "Rates rise" && data.byline == "Ida Krog" && data.language == "en-GB")
    #expect(data.date == CalendarDate(year: 2019, month: 8, day: 14))
    #expect(data.place == "Odense" && data.section == "Trade" && data.people == ["Bo Lund", "Ann Holm"])
  }

  @Test("Fields set in under a table of the theme are read, but where the article has its own, and no title")
  func readsTables() {
    let yaml = metadata(
      "---\nparams:\n  title: No\n  section: Trade\n  author:\n    name: Jane Roe\n  lang: da\nlang: en\n---\nText.\n"
    )
    #expect(
      yaml.title == nil && yaml.section == "Trade" && yaml.byline == "Jane Roe" && yaml.language == "en")
    let toml = metadata(
      "+++\ndate = 2024-02-29T10:00:00Z\n[taxonomies]\nauthors = [\n  \"Jane Roe\",\n]\n[other]\nlang = \"da\"\n+++\nText.\n"
    )
    #expect(toml.byline == "Jane Roe" && toml.date == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(toml.language == nil)
  }

  @Test(
    "Dates are read as sites write them, and not where nobody knows which figure is the month",
    arguments: [
      ("2019-08-14", true), ("2019-08-14 10:00:00 +0200", true), ("'2019-08-14T10:00'", true),
      ("2019/08/14", true),
      ("20190814", true), ("August 14, 2019", true), ("14 Aug. 2019", true),
      ("Wed, 14 Aug 2019 10:00:00 GMT", true),
      ("Aug 14th, 2019", true), ("08/14/2019", false), ("14.08.2019", false), ("soon", false),
      ("2019-13-14", false),
    ])
  func readsDates(_ date: String, _ isRead: Bool) {
    let expected = isRead ? CalendarDate(year: 2019, month: 8, day: 14) : nil
    #expect(metadata("---\ndate: \(date)\n---\nText.\n").date == expected)
  }

  @Test("The date in the name of a post holds where the front matter has none")
  func readsNames() {
    let day = CalendarDate(year: 2019, month: 8, day: 14)
    #expect(metadata("Text.", path: "posts/2019-08-14-rates.md").date == day)
    #expect(metadata("---\ndate: 2020-01-01\n---\nText.", path: "2019-08-14-rates.md").date != day)
    #expect(metadata("Text.", path: "2019-08-14/rates.md").date == nil)
  }
}
