import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct ScopeTests {
  private func probe(_ scope: Scope) throws -> GuideProbe { try GuideProbe { Avoid("big").in(scope) } }

  @Test func `a negated scope is everything else`() throws {
    try probe(!.quotations).expect("A ↓big firm. “A big firm,” he said.")
    try probe(!.lists).expect("A ↓big firm.")
    try probe(!.body).expect("A big firm.")
  }

  @Test func `quotations are speech, and attribution is what stands around it`() throws {
    try probe(.quotations).expect("A big firm. “A ↓big firm,” a big man said.")
    try probe(.attribution).expect("A big firm. “A big firm,” a ↓big man said. A big end.")
  }

  @Test func `the first sentence is the copy's`() throws {
    try probe(.firstSentence).expect("A ↓big firm fell. A big firm rose.\n\nA big end.")
  }

  @Test func `a first reference is where somebody is named first`() throws {
    let probe = try GuideProbe { Avoid("Halvorsen").in(.firstReference) }
    probe.expect("The pianist Ingrid ↓Halvorsen played. Halvorsen bowed.")
  }

  @Test func `links are the text of links`() throws {
    let probe = try GuideProbe { Avoid("here", "big").in(.links) }
    let text =
      "A big story is [here](http://example.com/big), here and [a *big* one][x].\n\n[x]: http://x.org\n"
    #expect(probe.findings(text, path: "story.md").count == 2)
    probe.expect("A big story is here.")
  }

  @Test func `scopes unite`() throws {
    let probe = try GuideProbe { Avoid("big").in(.quotations, .attribution) }
    probe.expect("A big firm. “A ↓big firm,” a ↓big man said.")
  }

  @Test func `a rule may hold for some articles only`() throws {
    let probe = try GuideProbe {
      Avoid("big").forArticles("opinion/**")
      Avoid("small").exceptForArticles("**/*.md")
      Avoid("late").forArticles { $0.byline == nil }
    }
    func count(_ path: String) -> Int { probe.findings("A big, small, late firm.", path: path).count }
    #expect(count("news/one.txt") == 2)
    #expect(count("Articles/opinion/2022/one.txt") == 3)
    #expect(count("opinion/one.md") == 2)
  }

  @Test func `what holds for a section holds for its rules`() throws {
    let probe = try GuideProbe {
      Section("Opinion") {
        Avoid("big")
        Avoid("small").forArticles("**/*.md")
      }.forArticles("opinion/**")
    }
    #expect(probe.findings("A big, small firm.", path: "opinion/a.txt").count == 1)
    #expect(probe.findings("A big, small firm.", path: "opinion/a.md").count == 2)
    #expect(probe.findings("A big, small firm.", path: "a.md").isEmpty)
  }
}
