import AmericanStyle
import BritishStyle
import Desk
import StyleRules
import TestSupport
import Testing
import WireStyle

/// Fixing twice is fixing once, for all that the shipped guides say, safe or not.
@Suite struct FixingLawTests {
  private static let guides: [any StyleGuide] = [WireStyle(), AmericanStyle(), BritishStyle()]

  /// The texts of the examples of a guide, as a story each.
  private static func examples(_ guide: CompiledGuide) -> [String] {
    guide.rules.flatMap { $0.examples.filter(\.isWrong).map { MarkedText($0.text).text } }
  }

  @Test(arguments: 0..<3, [false, true])
  func `a second run changes nothing`(_ index: Int, _ appliesUnsafe: Bool) throws {
    let guide = try CompiledGuide(Self.guides[index])
    let fixer = Fixer(guide, appliesUnsafe: appliesUnsafe)
    let examples = Self.examples(guide)
    var texts = RandomText(seed: UInt64(51 + index))
    // Stories made of examples, some of them with random copy between.
    let stories = (0..<60).map { _ in
      (0..<4).map { _ in texts.pick(examples) + texts.copy(pieces: texts.below(6)) }.joined(separator: "\n\n")
    }
    var changed = 0
    for (number, story) in stories.enumerated() {
      let path = number % 2 == 0 ? "a.txt" : "a.md"
      let once = fixer.mended(Array(story.utf8), path: path)
      let twice = fixer.mended(once.bytes, path: path)
      #expect(twice.bytes == once.bytes, "\(story)")
      #expect(twice.applied == 0)
      if once.applied > 0 { changed += 1 }
    }
    #expect(changed > 30)
  }
}
