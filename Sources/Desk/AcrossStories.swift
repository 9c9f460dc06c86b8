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
  func add(_ people: [PersonFact], story: Int) {
    guard !people.isEmpty else { return }
    register.withLock { $0.add(people, story: story) }
  }

  /// The findings, in any order.
  func findings(_ guide: CompiledGuide, _ files: [ArticleFile]) -> [ReportedFinding] {
    guard files.count > 1 else { return [] }
    let conflicts = register.withLock { $0.conflicts() }
    let findings = guide.findings(across: conflicts)
    guard !findings.isEmpty else { return [] }
    var locators: [Int: FindingLocator?] = [:]
    func locator(_ story: Int) -> FindingLocator? {
      if let known = locators[story] { return known }
      let bytes = try? files[story].bytes()
      let made = bytes.map { FindingLocator(ArticleFile.article($0, path: files[story].path)) }
      locators[story] = made
      return made
    }
    return findings.compactMap { found in
      guard var place = locator(found.story), place.contains(found.finding.finding.range) else { return nil }
      let related = found.others.compactMap { other in
        locator(other.story).flatMap { $0.related(other.range, other.message) }
      }
      return place.locate(found.finding).with(related: related)
    }
  }
}
