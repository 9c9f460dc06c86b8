internal import ArticleText
internal import NameMatching
internal import StyleRules
internal import Synchronization

/// Gathers what the stories of a run say of people, and turns what contradicts itself into findings.
///
/// Nothing of a story is kept but its people; the few stories that have a finding are read once more for their lines.
final class AcrossStories: Sendable {
  private let register = Mutex(SpellingRegister())

  /// Takes in the people of a story; from any thread.
  func add(_ people: [PersonFact], story: StoryNumber) {
    guard !people.isEmpty else { return }
    register.withLock { $0.add(people, story: story.number) }
  }

  /// The findings, in any order.
  func findings(_ guide: CompiledGuide, _ files: [ArticleFile]) -> [ReportedFinding] {
    let conflicts = register.withLock { $0.conflicts() }
    let findings = guide.findings(across: conflicts)
    guard !findings.isEmpty else { return [] }
    var contents: [Int: [Article]] = [:]
    var locators: [Int: FindingLocator] = [:]
    func locator(_ number: Int) -> FindingLocator? {
      let story = StoryNumber(number)
      let articles =
        contents[story.file]
        ?? (try? files[story.file].bytes()).map { files[story.file].content(of: $0).articles } ?? []
      contents[story.file] = articles
      guard articles.indices.contains(story.article) else { return nil }
      var locator = locators[story.file] ?? FindingLocator(articles[story.article])
      locator.turn(to: articles[story.article])
      locators[story.file] = locator
      return locator
    }
    return findings.compactMap { found in
      guard var place = locator(found.story), place.contains(found.finding.finding.range) else { return nil }
      let related = found.others.compactMap { other in
        locator(other.story).flatMap { $0.related(other.range, other.message) }
      }
      let located = place.locate(found.finding)
      // The locator counts findings that are alike, so that each has a fingerprint of its own.
      locators[StoryNumber(found.story).file] = place
      return located.with(related: related)
    }
  }
}
