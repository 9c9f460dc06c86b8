import AmericanStyle
import ArticleFormats
import ArticleText
import BritishStyle
import StyleRules
import TestSupport
import Testing
import WireStyle

@Suite struct SameStoryTests {
  private static let guides: [String: CompiledGuide] = [
    "WireStyle": compiled(WireStyle()), "AmericanStyle": compiled(AmericanStyle()),
    "BritishStyle": compiled(BritishStyle()),
  ].compactMapValues { $0 }

  private static func compiled(_ guide: some StyleGuide) -> CompiledGuide? { try? CompiledGuide(guide) }

  /// The findings of a file in the order of its text: the rule and the text.
  private func findings(_ path: String, _ bytes: [UInt8], _ guide: CompiledGuide) -> [String] {
    let articles = ReadArticle.file(bytes, path: path).articles
    #expect(articles.count == 1, "\(path)")
    return articles.flatMap { article in
      if !article.sourceMap.pieces.isEmpty { #expect(ReadArticle.violation(of: article) == nil, "\(path)") }
      return guide.check(article)
        .sorted { ($0.finding.range.lowerBound, $0.rule.id) < ($1.finding.range.lowerBound, $1.rule.id) }
        .map { "\($0.rule.id): \(article.string($0.finding.range))" }
    }
  }

  @Test(arguments: TwelveStories.all)
  func `a story gives the same findings in every format`(_ story: NeutralStory) throws {
    for (name, guide) in Self.guides.sorted(by: { $0.key < $1.key }) {
      let expected = findings(story.files[0].path, story.files[0].bytes, guide)
      if name == "WireStyle" { #expect(expected.count >= 2, "\(expected)") }
      for file in story.files.dropFirst() {
        let found = findings(file.path, file.bytes, guide)
        #expect(found == expected, "\(name), \(file.path): \(found.difference(from: expected))")
      }
    }
  }

  @Test(arguments: TwelveStories.all)
  func `a story has the same blocks in every format`(_ story: NeutralStory) {
    func blocks(_ path: String, _ bytes: [UInt8]) -> [String] {
      ReadArticle.blocks(ReadArticle.file(bytes, path: path).articles.first).map {
        $0.replacing("listItem: * ", with: "listItem: ").replacing("lede: ", with: "body: ")
      }
    }
    let expected = blocks(story.files[0].path, story.files[0].bytes)
    #expect(expected.first == "headline: \(story.headline)")
    for file in story.files.dropFirst() {
      #expect(blocks(file.path, file.bytes) == expected, "\(file.path)")
    }
  }

  @Test func `there are twelve stories and eight formats`() {
    #expect(TwelveStories.all.count == 12 && TwelveStories.all.allSatisfy { $0.files.count == 8 })
    #expect(Self.guides.count == 3)
  }
}
