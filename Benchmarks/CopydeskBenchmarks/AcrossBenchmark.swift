import Desk
import Foundation
import StyleRules

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Compares the names of very many made-up stories: `--across`.
///
/// Each story introduces three of half as many people as there are stories and names them again; one story in a
/// thousand misspells a surname.
enum AcrossBenchmark {
  private struct Guide: StyleGuide {
    var body: Rules { ConsistentNames(across: .allArticles) }
  }

  static func report() throws {
    let guide = try CompiledGuide(Guide())
    let small = run(guide, stories: 10_000)
    let large = run(guide, stories: 100_000)
    print(
      "10 times the stories: \(String(format: "%.1f", large / small)) times as long; peak at most \(peak()) MB"
    )
  }

  private static func run(_ guide: CompiledGuide, stories: Int) -> Double {
    let files = (0..<stories).map { index in
      ArticleFile(path: "\(index).txt", content: Array(story(index, people: stories / 2).utf8))
    }
    var found = 0
    let seconds = Clock.seconds(best: 1) {
      found = DeskRun(guide).report(on: files).findings.count { $0.rule == "names.across" }
    }
    let bytes = files.reduce(0) { $0 + ($1.content?.count ?? 0) }
    print(
      "names across \(stories) stories, \(stories / 2) people, \(bytes / 1_000_000) MB: "
        + "\(String(format: "%.1f", seconds)) s, \(found) findings of \(stories / 997) slips")
    return seconds
  }

  private static let given = [
    "Ingrid", "Rufus", "Marguerite", "Anselm", "Odile", "Casimir", "Wilhelmina", "Thaddeus", "Philippa",
    "Leopold",
  ]
  private static let beginnings = [
    "Hal", "Bran", "Kor", "Lind", "Mar", "Os", "Per", "Ros", "Sund", "Tor", "Val", "Wes",
  ]
  private static let middles = ["ber", "da", "go", "ki", "lo", "mi", "ne", "ra", "se", "ti", "vo", "zu"]
  private static let ends = [
    "berg", "dorf", "feld", "gren", "holm", "kamp", "lund", "mann", "quist", "rup", "strom", "wick",
  ]

  private static func person(_ number: Int) -> (given: String, surname: String) {
    var rest = number
    func take(_ list: [String]) -> String {
      defer { rest /= list.count }
      return list[rest % list.count]
    }
    let first = take(given)
    return (first, take(beginnings) + take(middles) + take(ends) + (rest > 0 ? take(middles) : ""))
  }

  private static func story(_ index: Int, people: Int) -> String {
    var text = "PORT ELLIS, Nov 3 - The harbour stayed shut for another day, officials said.\n\n"
    for turn in 0..<3 {
      let (given, surname) = person((index * 3 + turn) * 7919 % people)
      var shown = surname
      if turn == 0, index % 997 == 500 {
        shown = String(surname.dropLast(2)) + String(surname.suffix(2).reversed())
      }
      text +=
        "\(given) \(shown), a pilot, said it was late. The tide would turn before dawn, \(shown) said, and "
      text += "nobody could tell what the day would bring to the boats that lay outside the bar.\n\n"
    }
    return text
  }

  /// The most memory that the process has had, in megabytes.
  static func peak() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(RUSAGE_SELF.rawValue, &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    #if canImport(Darwin)
      return usage.ru_maxrss / 1_000_000
    #else
      return usage.ru_maxrss / 1000
    #endif
  }
}
