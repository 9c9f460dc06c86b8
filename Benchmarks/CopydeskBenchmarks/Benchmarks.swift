import ArticleFormats
import ArticleText
import Foundation
import NameMatching
import PlainWords
import StyleRules
import WireStyle
import WorldPlaces

/// Prints how fast Copydesk is on this machine: `swift run -c release copydesk-benchmarks [FOLDER]`, where FOLDER
/// holds plain-text articles; with `--pairs FILE`, how fast the pairs of names in a table are compared; with `--folder
/// [FOLDER]`, how long the executable takes over 5,000 stories, with and without a cache, and how soon `--watch` reports.
/// With `--fuzz`, it tries the readers of all formats instead.
///
/// Each figure is the best of several runs, since whatever else the machine does only makes a run slower.
@main
struct Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.contains("--fuzz") { return FormatFuzz.report(Array(arguments)) }
    if arguments.contains("--pairs") { return try NamePairs.report(Array(arguments)) }
    // First, while this process is small: what the system calls a child's peak starts at its parent's size.
    if !arguments.contains(where: { $0.hasPrefix("--repeat") }) { try Executable.report() }
    if arguments.contains("--stylebook") { return try StylebookBenchmark.report() }
    if arguments.contains("--folder") {
      return try FolderBenchmark.report(arguments.first { !$0.hasPrefix("-") })
    }
    if arguments.contains("--across") {
      try AcrossBenchmark.report()
      return try FormsBenchmark.report()
    }
    if arguments.contains("--lists") {
      return try ListBenchmark.report(arguments.first { !$0.hasPrefix("-") })
    }
    let corpus = try Corpus(folder: arguments.first { !$0.hasPrefix("-") })
    print("corpus: \(corpus.name), \(corpus.articles.count) articles, \(corpus.bytes / 1000) KB")
    let guide = try CompiledGuide(WireStyle())
    // For profilers: one kind of work, again and again.
    if arguments.contains("--repeat-lex") {
      for _ in 0..<60 { corpus.lex() }
      return
    }
    if arguments.contains("--guide-size") { return try GuideSize.report(guide, corpus) }
    if arguments.contains("--repeat-lint") {
      for _ in 0..<20 { corpus.lint(guide) }
      return
    }
    // A byte-by-byte hash costs four cycles a byte whatever the machine: what other figures are to be seen against.
    corpus.report("for comparison, FNV-1a over the bytes") { corpus.hash() }
    corpus.report("reading plain text") { corpus.read() }
    MarkdownBenchmark.report(corpus)
    XMLBenchmark.report(corpus)
    JSONBenchmark.report(corpus)
    corpus.report("lexing alone") { corpus.cut() }
    corpus.report("lexing, sentences and quotations") { corpus.lex() }
    let lexed = corpus.articles.map { ($0, Lexicon($0)) }
    corpus.report("names of a story, without lexing") {
      for (article, lexicon) in lexed { _ = StoryNames(article, lexicon).conflicts }
    }
    corpus.report("the whole of WireStyle") { corpus.lint(guide) }
    // What each group of its rules takes: the names, then what holds in any house, then the forms of figures and dates.
    for (name, patterns) in Benchmarks.groups {
      let part = guide.selecting(only: [], skip: patterns)
      corpus.report("WireStyle without \(name)") { corpus.lint(part) }
    }
    let three = try CompiledGuide(ThreeGuides())
    corpus.report("WireStyle, PlainWords and WorldPlaces in one guide") { corpus.lint(three) }
    print("compiling WireStyle: \(Clock.milliseconds(best: 20) { _ = try? CompiledGuide(WireStyle()) }) ms")
    try GuideSize.report(guide, corpus)
    try BaselineBenchmark.report()
    try NamePairs.report([])
    try Scaling.report(guide)
  }
}

/// The house style with what may stand beside it.
private struct ThreeGuides: StyleGuide {
  var body: Rules {
    WireStyle()
    PlainWords()
    WorldPlaces()
  }
}

extension Benchmarks {
  private static let names = ["names.{across,diacritics,inconsistent,order}"]
  private static let sound =
    ["consistency.*", "abbreviations.{early,explained-twice,two-ways,unused}"]
  private static let forms = [
    "dates.{weekday,no-such-day,gmt,decade,order,ordinal,redundant-time,time,year-comma}",
    "dateline.file-date",
    "figures.{one-age,range,conversion,money-conversion,percentage-point,currency-sign,leading-zero,millions,ordinal,range-words,sentence-start,thousands}",
    "quotations.unclosed", "punctuation.bracket", "structure.repeated-paragraph",
    "language.missing-infinitive",
    "companies.ticker",
  ]

  /// Groups of rules by what their absence saves.
  static var groups: [(String, [String])] {
    [
      ("names in a story", names), ("consistency", sound), ("facts and forms", forms),
      ("all three", names + sound + forms),
    ]
  }
}

/// The best time of several runs.
enum Clock {
  /// - Parameters:
  ///   - runs: How many runs at least.
  ///   - time: How long to go on at least, in seconds: short work needs more runs to meet a quiet moment.
  static func seconds(best runs: Int, time: Double = 0, _ work: () -> Void) -> Double {
    var best = Double.infinity
    var spent = 0.0
    var done = 0
    while done < runs || spent < time {
      let duration = ContinuousClock().measure(work)
      let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
      best = min(best, seconds)
      spent += seconds
      done += 1
    }
    return best
  }

  static func milliseconds(best runs: Int, _ work: () -> Void) -> String {
    String(format: "%.2f", seconds(best: runs, work) * 1000)
  }
}

/// Articles in memory.
struct Corpus {
  let name: String
  let articles: [Article]
  let bytes: Int

  /// Reads a folder of plain-text articles; without one, copy that is made up here.
  init(folder: String?) throws {
    guard let folder else {
      self.init(name: "made up", sources: (0..<500).map { MadeUpCopy.article(UInt64($0)) })
      return
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
      .sorted()
    self.init(
      name: folder,
      sources: try names.map { [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\($0)"))) })
  }

  init(name: String, sources: [[UInt8]]) {
    self.name = name
    let reader = PlainTextReader()
    articles = sources.enumerated().map { reader.read($1, path: "\($0).txt") }
    bytes = sources.reduce(0) { $0 + $1.count }
  }

  func read() {
    let reader = PlainTextReader()
    for article in articles { _ = reader.read(article.source, path: article.path) }
  }

  func hash() {
    var state: UInt64 = 0
    for article in articles {
      for byte in article.source { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    if state == 1 { print("never") }
  }

  func cut() {
    for article in articles { _ = Lexicon.tokens(of: article) }
  }

  func lex() {
    for article in articles { _ = Lexicon(article) }
  }

  func lint(_ guide: CompiledGuide) {
    for article in articles { _ = guide.check(article) }
  }

  func report(_ name: String, _ work: () -> Void) {
    let seconds = Clock.seconds(best: 7, time: 2, work)
    print("\(name): \(String(format: "%.0f", Double(bytes) / 1e6 / seconds)) MB/s a core")
  }
}

/// How the time grows with the articles.
enum Scaling {
  static func report(_ guide: CompiledGuide) throws {
    let one = Corpus(name: "1", sources: (0..<200).map { MadeUpCopy.article(UInt64($0)) })
    let ten = Corpus(name: "10", sources: (0..<2000).map { MadeUpCopy.article(UInt64($0 % 200)) })
    let ratio =
      Clock.seconds(best: 5, time: 2) { ten.lint(guide) }
      / Clock.seconds(best: 15, time: 2) { one.lint(guide) }
    print("10 times the articles: \(String(format: "%.2f", ratio)) times as long")
    let short = Corpus(name: "short", sources: [Array(MadeUpCopy.line(200_000).utf8)])
    let long = Corpus(name: "long", sources: [Array(MadeUpCopy.line(2_000_000).utf8)])
    let growth =
      Clock.seconds(best: 3, time: 1) { long.lint(guide) }
      / Clock.seconds(best: 5, time: 1) { short.lint(guide) }
    print("a line 10 times as long: \(String(format: "%.2f", growth)) times as long")
  }
}
