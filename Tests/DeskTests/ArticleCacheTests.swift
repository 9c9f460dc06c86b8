import ArticleText
import Foundation
import NameMatching
import Reporting
import TestSupport
import Testing

@testable import Desk
@testable import StyleRules

/// Runs over the stories of a folder, with and without a cache.
@Suite struct ArticleCacheTests {
  private let folder: TemporaryFolder
  private let caches: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    caches = try TemporaryFolder()
    try folder.write("name,role\nRufus Tsang,mayor\n", to: "people.csv")
  }

  /// A guide with rules of every sort: phrases, closures, lists from files, and the comparison of stories.
  private struct Guide: StyleGuide {
    var body: Rules {
      Prefer("percent", over: "per cent")
      Avoid("claimed").severity(.advice)
      OneForm("COVID-19", "COVID")
      Names(contentsOf: "people.csv")
      ConsistentNames(across: .allArticles)
      ConsistentCompounds(across: .allArticles)
      NoRepeatedWords()
      Avoid("big").forArticles("desk/**").offByDefault()
    }
  }

  private func compiled(only: [String] = [], skip: [String] = []) throws -> CompiledGuide {
    try CompiledGuide(Guide(), dataFolder: folder.path, isFingerprinted: true).selecting(
      only: only, skip: skip)
  }

  private func files() throws -> [ArticleFile] {
    try folder.names().filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.map {
      ArticleFile(path: $0, file: folder.path($0), isNamed: false)
    }
  }

  /// All that a report says.
  private func text(_ report: Report) -> String {
    "\(report.findings)\n\(report.failures)\n\(report.notes)\n\(report.articles) \(report.skipped) \(report.suppressed)"
  }

  private func cache(
    _ guide: CompiledGuide, least: Severity = .advice, version: String = "1", day: UInt32? = nil
  ) throws -> ArticleCache {
    try #require(
      ArticleCache(folder: caches.path("c"), guide: guide, least: least, version: version, day: day))
  }

  /// Runs with the cache of the folder; gives the report and how many files the cache knew.
  @discardableResult
  private func run(
    _ guide: CompiledGuide, least: Severity = .advice, version: String = "1", day: UInt32? = nil
  ) throws -> (text: String, known: Int) {
    var cache: ArticleCache? = try cache(guide, least: least, version: version, day: day)
    let report = DeskRun(guide, least: least).report(on: try files(), cache: &cache)
    #expect(cache?.save() == nil)
    return (text(report), cache?.known ?? -1)
  }

  private func uncached(_ guide: CompiledGuide, least: Severity = .advice) throws -> String {
    text(DeskRun(guide, least: least).report(on: try files()))
  }

  private static let sentences = [
    "Rufus Tsang, director of the Harbour Institute, said it was late. Tsang left.",
    "It is so, said Rufus Chang, director of the Harbour Institute.",
    "Ingvild Halvorsen, a harbour pilot, sang.", "Ingvild Halvorson, a harbour pilot, sang.",
    "Shares fell 3 per cent, and he claimed it.", "The the COVID posters of the COVID-19 winter are gone.",
    "A big day.[stet: words.percent]", "[stet: all]", "<!-- stet-file: words.percent -->",
    "The cease-fire of the day holds.", "That ceasefire holds.", "“It fell 3 per cent,” he said.[sic]",
    "Прибыль fell 3 per cent 😀.", "Nothing at all.",
  ]

  private func story(_ random: inout SeededGenerator) -> [UInt8] {
    let text = (0..<1 + random.below(4)).map { _ in random.pick(ArticleCacheTests.sentences) }
    var bytes = Array((text.joined(separator: random.pick(["\n\n", " ", "\r\n\r\n"])) + "\n").utf8)
    if random.below(12) == 0 { bytes.insert(0xFF, at: random.below(bytes.count)) }
    return random.below(20) == 0 ? [] : bytes
  }

  @Test(arguments: 1...4)
  func `with and without a cache the report is the same, whatever is edited, added, deleted and renamed`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    for number in 0..<12 {
      try folder.write(story(&random), to: "desk/\(number).\(number % 3 == 0 ? "md" : "txt")")
    }
    let choices = try [
      compiled(), compiled(only: ["names.*"]), compiled(skip: ["words.percent"]), compiled(only: ["words.*"]),
    ]
    var known = 0
    for round in 0..<25 {
      let guide = random.below(3) == 0 ? random.pick(choices) : choices[0]
      let least: Severity = random.below(5) == 0 ? .warning : .advice
      let result = try run(guide, least: least)
      #expect(try result.text == uncached(guide, least: least), "round \(round)")
      known += result.known
      for _ in 0..<random.below(4) {
        let name = random.pick(try files()).path
        switch random.below(4) {
        case 0: try folder.write(story(&random), to: name)
        case 1: try folder.write(story(&random), to: "desk/\(12 + random.below(20)).txt")
        case 2 where try files().count > 3: try FileManager.default.removeItem(atPath: folder.path(name))
        default:
          let other = "\(random.pick(["desk", "wire"]))/\(random.below(40)).txt"
          guard !FileManager.default.fileExists(atPath: folder.path(other)) else { continue }
          try FileManager.default.createDirectory(
            atPath: folder.path("wire"), withIntermediateDirectories: true)
          try FileManager.default.moveItem(atPath: folder.path(name), toPath: folder.path(other))
        }
      }
    }
    #expect(known > 80, "The cache is of use.")
  }

  @Test func `what one story says of people counts, though another has changed`() throws {
    for name in ["a", "b", "c"] { try folder.write(ArticleCacheTests.sentences[0], to: "\(name).txt") }
    try folder.write("Nothing.", to: "d.txt")
    let guide = try compiled()
    #expect(try run(guide).known == 0)
    try folder.write(ArticleCacheTests.sentences[1], to: "d.txt")
    let second = try run(guide)
    #expect(second.known == 3 && second.text.contains("names.across"))
    #expect(try second.text == uncached(guide))
    try FileManager.default.removeItem(atPath: folder.path("a.txt"))
    #expect(try run(guide).text == uncached(guide))
  }

  // MARK: What a cache holds for

  @Test
  func `another list of people, other rules, another severity and another version have caches of their own`()
    throws
  {
    try folder.write("Rufus Tsang claimed 3 per cent.\n", to: "a.txt")
    #expect(try run(compiled()).known == 0)
    #expect(try run(compiled()).known == 1)
    #expect(try run(compiled(), version: "2").known == 0)
    #expect(try run(compiled(), least: .warning).known == 0)
    #expect(try run(compiled(skip: ["words.percent"])).known == 0)
    try folder.write("name,role\nRufus Tzang,mayor\n", to: "people.csv")
    let other = try run(compiled())
    #expect(other.known == 0 && other.text.contains("Rufus Tzang"))
    try folder.write("name,role\nRufus Tsang,mayor\n", to: "people.csv")
    #expect(try run(compiled()).known == 1)
  }

  @Test func `terms that a guide takes from anywhere count, as its code does not say them`() throws {
    func fingerprint(_ terms: [String]) throws -> ContentHash? {
      let guide = ProbeGuide { for term in terms { Prefer("percent", over: term).id("words.percent") } }
      return try CompiledGuide(guide, isFingerprinted: true).fingerprint
    }
    #expect(try fingerprint(["per cent"]) == fingerprint(["per cent"]))
    #expect(try fingerprint(["per cent"]) != fingerprint(["pct."]))
    #expect(try CompiledGuide(ProbeGuide()).fingerprint == nil)
  }

  @Test func `a file that is read as another format is another file`() throws {
    try folder.write("A <b>big</b> per cent.\n", to: "a.txt")
    var file = ArticleFile(path: "a.txt", file: folder.path("a.txt"))
    let place = ArticleCache.place(file)
    file.format = "markdown"
    #expect(ArticleCache.place(file) != place)
    #expect(
      ArticleCache.place(ArticleFile(path: "a.txt", file: folder.path("a.txt"), isNamed: false)) != place)
    #expect(ArticleCache.place(ArticleFile(path: "b.txt", file: folder.path("a.txt"))) != place)
  }

  @Test func `a change that leaves the size and the date alone is seen`() throws {
    try folder.write("It fell 3 per cent.\n", to: "a.txt")
    let path = folder.path("a.txt")
    let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    try run(compiled())
    try folder.write("It fell 3 percent .\n", to: "a.txt")
    try FileManager.default.setAttributes([.modificationDate: try #require(date)], ofItemAtPath: path)
    let result = try run(compiled())
    #expect(result.known == 0 && !result.text.contains("words.percent"))
  }

  @Test func `what can't be read is said again each time`() throws {
    try folder.write([0x41, 0xFF, 0x0A], to: "a.txt")
    try folder.write("", to: "b.txt")
    let first = try run(compiled())
    #expect(first.text.contains("no UTF-8") && first.text.contains("is empty"))
    let second = try run(compiled())
    #expect(second.text == first.text && second.known == 2)
  }

  /// As good as endless: much longer than the run waits, and over before the tests' process is.
  private static func wait() -> String {
    Thread.sleep(forTimeInterval: 20)
    return "seen"
  }

  @Test func `a run that had to leave a rule out keeps nothing of that story`() throws {
    try folder.write("It fell 3 per cent.\n", to: "a.txt")
    let rules = ProbeGuide {
      Prefer("percent", over: "per cent")
      Check("test.endless") { _ in Finding(ArticleCacheTests.wait(), at: 0..<1) }
    }
    let guide = try CompiledGuide(rules, isFingerprinted: true)
    for _ in 0..<2 {
      var cache: ArticleCache? = try cache(guide)
      let report = DeskRun(guide, patience: 1).report(on: try files(), cache: &cache)
      #expect(report.failures.count == 1 && cache?.known == 0)
      #expect(cache?.save() == nil)
    }
  }

  @Test func `files that nobody has touched are not even looked at where somebody keeps watch`() throws {
    try folder.write("It fell 3 per cent.\n", to: "a.txt")
    try folder.write("It fell 4 per cent.\n", to: "b.txt")
    let guide = try compiled()
    var cache: ArticleCache? = ArticleCache()
    let files = try files()
    let first = DeskRun(guide).report(on: files, cache: &cache)
    #expect(first.findings.count == 2)
    for name in ["a", "b"] { try folder.write("It fell.\n", to: "\(name).txt") }
    let second = DeskRun(guide).report(on: files, cache: &cache, changed: ["a.txt"])
    #expect(second.findings.map(\.path) == ["b.txt"] && cache?.known == 1)
    // What can't be read any more is not remembered as it was.
    try FileManager.default.removeItem(atPath: folder.path("b.txt"))
    #expect(DeskRun(guide).report(on: files, cache: &cache, changed: ["b.txt"]).failures.count == 1)
    #expect(DeskRun(guide).report(on: files, cache: &cache, changed: []).failures.count == 1)
  }

  // MARK: The file

  private func cacheFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: caches.path("c")).filter { $0.hasSuffix(".articles") }
      .sorted()
  }

  @Test func `a cache that is cut, changed, foreign or no file is as good as none, and is made anew`() throws
  {
    for number in 0..<6 {
      try folder.write("Story \(number) fell 3 per cent, said Rufus Tsang, a pilot.\n", to: "\(number).txt")
    }
    let guide = try compiled()
    let right = try run(guide).text
    let name = "c/\(try #require(try cacheFiles().first))"
    let whole = try caches.bytes(name)
    var random = SeededGenerator(seed: 9)
    var texts = RandomText(seed: 10)
    var broken: [[UInt8]] = [[], Array("#!/bin/sh\n".utf8), whole + [0], Array(whole.dropLast())]
    for _ in 0..<60 {
      broken.append(Array(whole.prefix(random.below(whole.count))))
      broken.append(texts.mutated(whole))
    }
    for bytes in broken {
      try caches.write(bytes, to: name)
      #expect(try run(guide).text == right)
      #expect(try run(guide).known == 6, "It has been made anew.")
    }
    #expect(try caches.bytes(name) == whole, "The same outcomes make the same bytes.")
    try FileManager.default.removeItem(atPath: caches.path(name))
    #expect(mkfifo(caches.path(name), 0o600) == 0)
    #expect(try run(guide).text == right)
    try FileManager.default.removeItem(atPath: caches.path(name))
    try FileManager.default.createDirectory(atPath: caches.path(name), withIntermediateDirectories: true)
    var cache: ArticleCache? = try cache(guide)
    #expect(text(DeskRun(guide).report(on: try files(), cache: &cache)) == right)
    #expect(cache?.save() != nil, "It can't be kept, which is said.")
  }

  @Test func `outcomes that somebody has changed are refused or read, and crash nothing`() throws {
    var texts = RandomText(seed: 11)
    let marks = try #require(
      StetFile(
        path: "a.md", ArticleFile.content(Array("A big day.<!-- stet: words.big -->\n".utf8), path: "a.md")))
    var bytes = StoredBytes()
    bytes.add(marks)
    for _ in 0..<3000 {
      var reader = StoredReader(texts.mutated(bytes.bytes)[...])
      guard let read = try? StetFile(from: &reader) else { continue }
      _ = read.apply(to: []) { _ in true }
    }
  }

  @Test func `runs side by side add to each other's cache`() throws {
    for name in ["a", "b"] { try folder.write("Story \(name) fell 3 per cent.\n", to: "\(name).txt") }
    let guide = try compiled()
    let files = try files()
    var (first, second): (ArticleCache?, ArticleCache?) = (try cache(guide), try cache(guide))
    _ = DeskRun(guide).report(on: [files[0]], cache: &first)
    _ = DeskRun(guide).report(on: [files[1]], cache: &second)
    #expect(first?.save() == nil && second?.save() == nil)
    #expect(try run(guide).known == 2)
  }

  @Test func `what no run has met for a month is dropped, and what is met is kept`() throws {
    for name in ["a", "b"] { try folder.write("Story \(name) fell 3 per cent.\n", to: "\(name).txt") }
    let guide = try compiled()
    let day = FileStatus.today
    #expect(try run(guide, day: day).known == 0)
    try FileManager.default.removeItem(atPath: folder.path("b.txt"))
    for later in [10, 20, 30, 40] as [UInt32] { #expect(try run(guide, day: day + later).known == 1) }
    try folder.write("Story b fell 3 per cent.\n", to: "b.txt")
    #expect(try run(guide, day: day + 41).known == 1)
  }

  @Test func `a folder keeps a dozen caches, and nothing of others is deleted`() throws {
    try folder.write("It fell 3 per cent.\n", to: "a.txt")
    try caches.write("mine", to: "c/notes.articles")
    for version in 0..<20 { try run(compiled(), version: "\(version)") }
    #expect(try cacheFiles().count == 13)
    #expect(try caches.text("c/notes.articles") == "mine")
    #expect(try run(compiled(), version: "19").known == 1)
  }

  @Test func `git leaves alone a folder that has caches and nothing else, and no other`() throws {
    try folder.write("It fell 3 per cent.\n", to: "a.txt")
    try run(compiled())
    #expect(try caches.text("c/.gitignore").hasSuffix("\n*\n"))
    let other = try TemporaryFolder()
    try other.write("mine", to: "notes.txt")
    var cache = ArticleCache(folder: other.path, guide: try compiled(), least: .advice, version: "1")
    _ = DeskRun(try compiled()).report(on: try files(), cache: &cache)
    #expect(cache?.save() == nil)
    #expect(try other.names().count == 2)
    #expect(try other.names().contains { $0.hasSuffix(".articles") })
  }

  // MARK: Exhaustive

  /// One outcome with something in every field, and in every field of what is in it.
  private func fullOutcome() throws -> FileOutcome {
    let text = "A big day.[sic]<!-- stet: words.big as he said -->\n"
    let content = ArticleFile.content(Array(text.utf8), path: "a.md")
    let place = Position(offset: 3, line: 1, column: 4, byteColumn: 5, order: 6)
    let end = Position(offset: 9, line: 2, column: 1, byteColumn: 2)
    let finding = ReportedFinding(
      path: "a.md", rule: "words.big", severity: .error, message: "No “big”.", text: "big", start: place,
      end: end, suggestions: [Suggestion("large", isSafe: true)],
      related: [.init(path: "b.md", start: place, end: end, text: "Big", message: "there")],
      fingerprint: "0123456789abcdef",
      excerpt: .init(before: "A ", marked: "big", after: " day.", isCutBefore: true, isCutAfter: false),
      part: "word/document.xml")
    return FileOutcome(
      findings: [finding], failures: [ReadFailure(path: "a.md", reason: "Byte 7 is none.")],
      notes: [ReadFailure(path: "a.md", reason: "It has no date.")],
      stories: [
        .init(
          article: 2,
          people: [PersonFact(name: "Ann Lee", range: 3..<10, roleWords: [1, 1 << 31], role: "mayor")],
          forms: [FormFact(rule: 3, thing: 1 << 31, form: 7, place: 3..<10)])
      ], stets: StetFile(path: "a.md", content), articles: 3, isSkipped: true)
  }

  @Test func `every field of an outcome is kept`() throws {
    let outcome = try fullOutcome()
    var bytes = StoredBytes(isChecking: true)
    bytes.add(outcome)
    #expect(bytes.forgotten.isEmpty, "These have fields that their store(in:) does not write.")
    var reader = StoredReader(bytes.bytes[...])
    let read: FileOutcome = try reader.next()
    #expect(reader.isAtEnd)
    func dumped(_ outcome: FileOutcome) -> String {
      var text = ""
      dump(outcome, to: &text)
      return text
    }
    #expect(dumped(read) == dumped(outcome))
  }
}
