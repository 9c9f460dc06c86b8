import StyleRules
import TestSupport
import Testing

@Suite struct JobTitlesTests {
  @Test func `a title behind a name or an article is small`() throws {
    let probe = try GuideProbe { JobTitles() }
    probe.expect(
      "Ann Lee, ↓Prime Minister of Norland, left.", "In May the ↓President said no.",
      "The ↓Chancellor's plan failed.",
      "President Ann Lee and Prime Minister Bo Ek left.", "The President's Cup. The Governor General's ball.",
      "He left the Director of Public Prosecutions.", "The Mayor-elect left, and so did Mayor 2.")
  }

  @Test func `the article alone is left alone where the newsroom says so`() throws {
    try GuideProbe { JobTitles(afterArticle: false) }
      .expect("In May the President said no.", "Ann Lee, ↓President of Norland, left.")
  }

  @Test func `an office with a name of its own keeps its capitals`() throws {
    try GuideProbe { JobTitles() }.expect(
      "He met the Chancellor of the Exchequer Ann Lee.", "The Secretary of State for Culture, Bo Ek, left.",
      "Tencor Instruments Chairman, President and Chief Executive Ann Lee left.")
  }
}
