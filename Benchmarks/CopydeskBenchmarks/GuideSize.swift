import Foundation
import StyleRules
import WireStyle

/// What a guide's size costs: ten thousand terms beside WireStyle, and a guide of thirteen thousand.
enum GuideSize {
  static func report(_ guide: CompiledGuide, _ corpus: Corpus) throws {
    let long = try CompiledGuide(LongStyle())
    let ratios = (0..<5).map { _ in
      Clock.seconds(best: 3) { corpus.lint(long) } / Clock.seconds(best: 3) { corpus.lint(guide) }
    }
    let median = ratios.sorted()[2]
    print("WireStyle with 10000 terms more: \(String(format: "%.3f", median)) times as long")
    let small = Clock.seconds(best: 20) { _ = try? CompiledGuide(WireStyle()) }
    let large = Clock.seconds(best: 20) { _ = try? CompiledGuide(LongStyle()) }
    print("their start: \(String(format: "%.1f", (large - small) * 1000)) ms more")
    print(
      "a guide of 13000 terms: \(Clock.milliseconds(best: 20) { _ = try? CompiledGuide(TermsStyle()) }) ms")
  }

  /// A table of terms of one word and of two, made of syllables; the same for the same count.
  static func table(_ count: Int) -> String {
    let syllables = ["ba", "ren", "to", "mis", "ka", "lor", "di", "ven", "su", "par", "ne", "gol"]
    func word(_ number: Int) -> String {
      var number = number * 7919 + 13
      var word = ""
      for _ in 0..<4 {
        word += syllables[number % syllables.count]
        number /= syllables.count
        number += 5
      }
      return word + syllables[number % syllables.count]
    }
    // Common words open half of the phrases, as they do in a house's own list.
    let openers = ["the", "in", "make", "very", "new", "state", "market", "take"]
    var lines: Set<String> = []
    var number = 0
    while lines.count < count {
      let (wrong, right) = (word(number), word(number + 1_000_003))
      lines.insert(
        number % 2 == 0
          ? "\(right) <- \(wrong)" : "\(right) <- \(openers[number / 2 % openers.count]) \(wrong)")
      number += 1
    }
    return lines.sorted().joined(separator: "\n")
  }

  private static let tenThousand = table(10_000)
  private static let thirteenThousand = table(13_000)

  private struct LongStyle: StyleGuide {
    var body: Rules {
      WireStyle()
      Prefer(tenThousand).id("words.made-up")
    }
  }

  private struct TermsStyle: StyleGuide {
    var body: Rules { Prefer(thirteenThousand).id("words.made-up") }
  }
}
