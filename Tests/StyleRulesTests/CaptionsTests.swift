import StyleRules
import TestSupport
import Testing

@Suite struct CaptionsTests {
  private func messages(_ caption: String, _ rule: Captions = Captions()) throws -> [String] {
    try GuideProbe { rule }.findings("Oil rose.\n\n![\(caption)](picture.jpg)\n", path: "story.md")
      .map(\.finding.message)
  }

  @Test func `a caption says when and where`() throws {
    #expect(try messages("The mayor opens the bridge in Hallport on Monday.").isEmpty)
    #expect(try messages("The mayor opens the bridge.") == ["The caption has no day and no place."])
    #expect(try messages("The mayor opens the bridge on Monday.") == ["The caption has no place."])
    #expect(try messages("The bridge in Hallport in 2019.").isEmpty)
  }

  @Test func `empty phrases are found`() throws {
    let found = try messages("The mayor and his aide sharing a joke in Hallport on Monday.")
    #expect(found == ["“sharing a joke” says nothing: say who does what."])
  }

  @Test func `the newsroom chooses what it asks for`() throws {
    #expect(try messages("The mayor.", Captions(needsDay: false, needsPlace: false)).isEmpty)
  }
}
