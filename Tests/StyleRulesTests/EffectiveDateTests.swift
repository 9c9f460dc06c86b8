import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct EffectiveDateTests {
  private func probe() throws -> GuideProbe {
    try GuideProbe {
      Avoid("oil").since("2020-06-15")
      NoRepeatedWords().since("2020-06-15")
    }
  }

  private func count(_ date: String?) throws -> Int {
    let article = GuideProbe.article("Oil rose rose.")
    var metadata = ArticleMetadata()
    metadata.date = date.flatMap { CalendarDate($0) }
    return try probe().guide.check(
      Article(path: article.path, source: article.source, blocks: article.blocks, metadata: metadata)
    ).count
  }

  @Test func `a rule holds from its day on`() throws {
    #expect(try count("2020-06-14") == 0)
    #expect(try count("2020-06-15") == 2)
    #expect(try count("2021-01-01") == 2)
  }

  @Test func `an article without a date counts as new`() throws {
    #expect(try count(nil) == 2)
  }

  @Test func `the date of Markdown's front matter counts`() throws {
    try probe().expect("---\ntitle: A\ndate: 2020-06-14\n---\n\nOil rose rose.\n", path: "test.md")
    try probe().expect("---\ntitle: A\ndate: 2020-06-15\n---\n\n↓Oil ↓rose rose.\n", path: "test.md")
  }
}
