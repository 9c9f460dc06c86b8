import Desk
import StyleRules

/// Compares the forms of very many made-up stories: `--across`.
///
/// Each story has one of five thousand compounds, closed, and a hundred words that any story may have; one story in a
/// thousand hyphenates its compound. What the run costs is shown beside the same run without the comparison.
enum FormsBenchmark {
  private struct Guide: StyleGuide {
    var body: Rules {
      ConsistentCompounds(across: .allArticles)
      ConsistentSpelling(across: .allArticles)
      ConsistentDates(.order(.either), across: .allArticles)
      ConsistentQuoteMarks(across: .allArticles)
    }
  }

  static func report() throws {
    let guide = try CompiledGuide(Guide())
    let alone = guide.selecting(only: [], skip: ["*-across"])
    let small = run(guide, alone, stories: 10_000)
    let large = run(guide, alone, stories: 100_000)
    print(
      "10 times the stories: \(tenths(large / small)) times as long; peak at most \(AcrossBenchmark.peak()) MB"
    )
  }

  private static func run(_ guide: CompiledGuide, _ alone: CompiledGuide, stories: Int) -> Double {
    let files = (0..<stories).map { ArticleFile(path: "\($0).txt", content: Array(story($0).utf8)) }
    var found = 0
    let without = Clock.seconds(best: 1) { found = DeskRun(alone).report(on: files).findings.count }
    let seconds = Clock.seconds(best: 1) {
      found =
        DeskRun(guide).report(on: files).findings.count { $0.rule == "consistency.compounds-across" } - found
    }
    let bytes = files.reduce(0) { $0 + ($1.content?.count ?? 0) }
    print(
      "forms across \(stories) stories, \(bytes / 1_000_000) MB: \(tenths(seconds)) s, without \(tenths(without)) s; "
        + "\(found) findings of \(slips(stories)) terms with two forms")
    return seconds
  }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static let terms = 5_000

  private static func isSlip(_ index: Int) -> Bool { index % 997 == 500 }

  private static func slips(_ stories: Int) -> Int {
    Set((0..<stories).filter(isSlip).map { $0 % terms }).count
  }

  /// A word of its own for each number below 200,000.
  private static func word(_ number: Int) -> String {
    let (consonants, vowels) = (Array("bdfgklmnprstvz"), Array("aeiou"))
    var rest = number
    var letters = ""
    for _ in 0..<3 {
      letters.append(consonants[rest % consonants.count])
      rest /= consonants.count
      letters.append(vowels[rest % vowels.count])
      rest /= vowels.count
    }
    return letters
  }

  private static func story(_ index: Int) -> String {
    let term = word(index % terms) + (isSlip(index) ? "-" : "") + "house"
    var text = "PORT ELLIS, Nov 3 - The owners shut the \(term) for another day, officials said.\n\n"
    for paragraph in 0..<5 {
      let words = (0..<20).map { word((index * 37 + paragraph * 20 + $0) * 7_919 % 200_000 % 30_000) + "er" }
      text += "The \(words.joined(separator: " ")) stayed in the harbour.\n\n"
    }
    return text
  }
}
