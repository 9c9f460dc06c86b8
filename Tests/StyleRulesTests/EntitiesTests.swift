import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct EntitiesTests {
  private func story(_ text: String) -> Story { Story(GuideProbe.article(text)) }

  private func organisations(_ text: String) -> [String] {
    story(text).organisations.map { "\($0.name) ×\($0.mentions.count)" }
  }

  private func places(_ text: String) -> [String] {
    story(text).places.map { "\($0.name) ×\($0.mentions.count)" }
  }

  @Test func `an organisation is known by its words, its beginning and a word of its own`() {
    #expect(
      organisations(
        "Shares of Brackwell Shipping Ltd rose. Brackwell said so. The board of Brackwell Shipping met.")
        == ["Brackwell Shipping Ltd ×3"])
  }

  @Test func `initials stand for the organisation before them`() {
    #expect(
      organisations(
        "The Wickmouth Harbour Authority (WHA) met. A clerk of the WHA left, and a man of the BBC.") == [
          "Wickmouth Harbour Authority ×3"
        ])
  }

  @Test func `an of is part of an organisation's name`() {
    #expect(
      organisations("The Ministry of Trade wrote to the Bank of Wickmouth.") == [
        "Ministry of Trade ×1", "Bank of Wickmouth ×1",
      ])
    #expect(places("He wrote to the Bank of England in London.") == ["London ×1"])
  }

  @Test func `a firm of somebody's name is not the person`() {
    let text = "Peter Brandt runs Brandt Shipping Ltd. “It pays,” Brandt said."
    #expect(organisations(text) == ["Brandt Shipping Ltd ×1"])
    #expect(story(text).people.map { $0.mentions.count } == [2])
  }

  @Test func `places are known, bear a word of the land, or are where things happen`() {
    #expect(
      places(
        "They flew from New York to Paris. In Paris it rained. The Wick River rose. Nobody lives in Oakmoor, near Oakmoor."
      )
        == ["New York ×1", "Paris ×2", "Wick River ×1", "Oakmoor ×2"])
  }

  @Test func `a people, a person and a firm are no places`() {
    #expect(places("The Russian said so. Paris Brandt, a singer, left. She has a stake in Volvar.") == [])
    #expect(places("Peter Lake, a vet, said so.") == [])
  }

  @Test func `ranges are those of the names`() throws {
    let text = "Shares of Brackwell Shipping Ltd rose in Paris."
    let story = story(text)
    let firm = try #require(story.organisations.first)
    #expect(story.article.string(firm.range) == "Brackwell Shipping Ltd")
    #expect(firm.mentions.map { story.article.string($0.range) } == ["Brackwell Shipping Ltd"])
    #expect(story.places.map { story.article.string($0.range) } == ["Paris"])
  }
}
