import StyleRules
import TestSupport
import Testing

@Suite struct HeadlineQuotesTests {
  @Test func `the marks of a headline are changed, straight for straight and curly for curly`() throws {
    let probe = try GuideProbe { HeadlineQuotes(.single) }
    probe.expect("Mayor: “It is over”\n\n“No,” he said.", mendedTo: "Mayor: ‘It is over’\n\n“No,” he said.")
    probe.expect("Mayor: \"It is over\"\n\nHe left.", mendedTo: "Mayor: 'It is over'\n\nHe left.")
    try GuideProbe { HeadlineQuotes(.double) }
      .expect("Mayor: ‘It is over’\n\nHe left.", mendedTo: "Mayor: “It is over”\n\nHe left.")
  }

  @Test func `apostrophes are no marks`() throws {
    try GuideProbe { HeadlineQuotes(.double) }.expect("Mayor's and teachers' pay rises\n\nHe left.")
  }
}
