import CopydeskTesting
import Testing

@testable import HeraldStyle

/// The guide's own tests: `swift test` in this package.
@Suite struct HeraldStyleTests {
  private let herald: GuideTester

  init() throws { herald = try GuideTester(HeraldStyle()) }

  @Test(arguments: HeraldStyle.examples) func example(_ example: GuideExample) throws {
    try example.check()
  }

  @Test func claimsAreLeftToThoseWhoMakeThem() throws {
    try herald.only("words.claimed").check("He ↓claimed it. “They claimed it,” he said.")
  }

  @Test func markedStories() throws { try herald.checkArticles(at: "Tests/Marked") }

  /// After a change of the guide: `COPYDESK_RECORD=1 swift test`, and a look at what changed in the record.
  @Test func articles() throws { try herald.compare(withRecord: "Tests/articles.record") }
}
