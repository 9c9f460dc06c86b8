import StyleRules
import TestSupport
import Testing

@Suite struct FurnitureTests {
  private func probe() throws -> GuideProbe { try GuideProbe { Furniture("read more", "Advertisement") } }

  @Test func `boilerplate on its own is found`() throws {
    try probe().expect(
      "Oil rose. ↓read more The rise went on.", "Oil rose.\n\n↓Read more\n\nGold fell.",
      "Oil rose. ↓read more",
      "↓read more: oil", "“Oil rose.” ↓read more Gold fell.", "Oil rose.\n\n↓Advertisement\n\nGold fell.",
      "Oil rose! ↓READ MORE Gold fell.")
    #expect(try probe().messages("Oil rose. read more") == ["“read more” was left in the copy."])
  }

  @Test func `the same words inside a sentence are copy`() throws {
    try probe().expect(
      "Voters can read more about it.", "They read more.", "Read more about it, he said.",
      "An Advertisement was shown.",
      "an advertisement")
  }

  @Test func `boilerplate is found in every block`() throws {
    try probe().expect(
      "Oil rises\n\nBy Ann Lee\n\nOil rose.\n\n* ↓Read more\n\nReporting by Ann Lee. ↓read more")
  }

  @Test func `a phrase may be left alone`() throws {
    try GuideProbe { Furniture("read more").except("Read more Dickens") }.expect(
      "He said so. Read more Dickens!", "Oil rose. ↓read more Gold fell.")
  }
}
