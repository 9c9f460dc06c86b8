import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct OneFormTests {
  private func probe() throws -> GuideProbe {
    try GuideProbe { OneForm("COVID-19", "Covid-19", "COVID", "Covid") }
  }

  @Test func `one form throughout a story is right, whichever it is`() throws {
    try probe().expect(
      "COVID-19 spread. COVID-19 stayed.", "COVID spread. COVID stayed.", "Covid.", "No word of it.")
  }

  @Test func `of two forms the one that is listed first stays`() throws {
    try probe().expect("COVID-19 spread. The ↓COVID wards are full of COVID.")
    try probe().expect("The ↓COVID wards are full. COVID-19 spread.")
    try probe().expect("The COVID wards are full of ↓Covid.")
  }

  @Test func `each form that gives way is found once, with its other places`() throws {
    let text = "COVID-19 spread. COVID came, Covid came, COVID stayed."
    #expect(try probe().texts(text) == ["COVID", "Covid"])
    let finding = try #require(try probe().findings(text).first).finding
    #expect(finding.message == "The story has “COVID-19” and, 2 times, “COVID”. Keep one form.")
    let article = GuideProbe.article(text)
    #expect(finding.related.map { article.string($0.range) } == ["COVID", "COVID-19"])
    #expect(finding.suggestions.map(\.text) == ["COVID-19"])
    #expect(finding.suggestions.allSatisfy { !$0.isSafe })
  }

  @Test func `a longer form is not taken for a shorter one`() throws {
    let probe = try GuideProbe { OneForm("e-mail", "email", "mail") }
    probe.expect("An e-mail is an e-mail.", "An e-mail is an ↓email and ↓mail.")
  }

  @Test func `capitals, diacritics and possessives are kept apart`() throws {
    try GuideProbe { OneForm("café", "cafe") }.expect("A café, the café's ↓cafe and cafes.")
    try GuideProbe { OneForm("Internet", "internet") }.expect("The Internet is the ↓internet.")
  }

  @Test func `the rule is called after its first form`() throws {
    #expect(try probe().guide.rules.map(\.id) == ["consistency.covid-19"])
    #expect(
      try GuideProbe { OneForm("a", "b").id("consistency.ab") }.guide.rules.map(\.id) == ["consistency.ab"])
  }

  @Test func `of two forms the one that most of the story has stays, where the guide says so`() throws {
    let probe = try GuideProbe { OneForm("COVID-19", "COVID", keeping: .majority) }
    probe.expect(
      "COVID-19 spread. ↓COVID stayed.", "↓COVID-19 spread. COVID stayed, and COVID left.", "COVID. COVID.")
    #expect(
      probe.messages("COVID-19 spread. COVID stayed, and COVID left.") == [
        "Use “COVID” throughout: the story has “COVID-19” once, “COVID” twice."
      ])
    #expect(try #require(probe.findings("COVID-19 spread. COVID stayed.").first).finding.suggestions.isEmpty)
  }
}
