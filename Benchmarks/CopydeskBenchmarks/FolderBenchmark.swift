import Desk
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Times the executable over a folder of 5,000 stories, as an archive's desk and its CI run it: with and without a cache,
/// with a baseline and three edited stories, and from the save of a story to the report of `--watch`.
struct FolderBenchmark {
  private static let count = 5000
  private static let runs = 15

  private let tool: String
  private let folder: URL
  private var stories: String { folder.appending(path: "stories").path }
  private var cache: String { folder.appending(path: "cache").path }
  private var baseline: String { folder.appending(path: "known.baseline").path }
  private var output: String { folder.appending(path: "report").path }

  /// - Parameter source: A folder whose texts are taken, again and again where there are too few; copy that is made up
  ///   where there is none.
  static func report(_ source: String?) throws {
    let tool = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "lint-articles")
    guard FileManager.default.isExecutableFile(atPath: tool.path) else {
      print("the executable: not built; run swift build -c release --product lint-articles first")
      return
    }
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "copydesk-folder-\(getpid())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let benchmark = FolderBenchmark(tool: tool.path, folder: folder)
    try benchmark.writeStories(source)
    benchmark.start()
    benchmark.unchanged()
    try benchmark.edited()
    try benchmark.watched(FolderBenchmark.count)
    try benchmark.watched(100)
  }

  private func writeStories(_ source: String?) throws {
    try FileManager.default.createDirectory(atPath: stories, withIntermediateDirectories: true)
    var texts: [Data] = []
    if let source {
      let names = try FileManager.default.contentsOfDirectory(atPath: source).sorted()
      texts = try names.filter { $0.hasSuffix(".txt") }.prefix(FolderBenchmark.count).map {
        try Data(contentsOf: URL(filePath: "\(source)/\($0)"))
      }
    }
    var bytes = 0
    for number in 0..<FolderBenchmark.count {
      // No story is like another, as in an archive.
      let text =
        texts.isEmpty
        ? Data(MadeUpCopy.article(UInt64(number)))
        : texts[number % texts.count] + Data("\n\nStory number \(number).\n".utf8)
      bytes += text.count
      try text.write(to: story(number))
    }
    print("folder: \(FolderBenchmark.count) stories, \(bytes / 1_000_000) MB, \(source ?? "made up")")
  }

  private func story(_ number: Int) -> URL { URL(filePath: "\(stories)/\(number).txt") }

  private func start() {
    print("start-up (--version): \(times { Executable.run(tool, ["--version"]) })")
  }

  private func unchanged() {
    let arguments = [stories, "--quiet", "--output", output]
    print("without a cache: \(times(3) { Executable.run(tool, arguments) })")
    let cached = arguments + ["--cache", cache]
    print("  the first run with a cache: \(times(1) { Executable.run(tool, cached) })")
    print("  nothing changed since: \(times { Executable.run(tool, cached) })")
    let sizes = (try? FileManager.default.contentsOfDirectory(atPath: cache))?.compactMap {
      (try? FileManager.default.attributesOfItem(atPath: "\(cache)/\($0)"))?[.size] as? Int
    }
    print("  the cache: \((sizes ?? []).reduce(0, +) / 1000) KB")
  }

  /// Edits three stories before each run, and says whether the report has their new findings and no others.
  private func edited() throws {
    Executable.run(tool, [stories, "--cache", cache, "--quiet", "--write-baseline", baseline])
    var walls: [Double] = []
    var isRight = true
    for round in 0..<FolderBenchmark.runs {
      let edited = [7, 2500, 4990].map { $0 + round * 3 % 9 }
      for number in edited { try append("The yield of bond \(round) fell 3 per cent.\n", to: number) }
      walls.append(
        milliseconds {
          Executable.run(
            tool,
            [
              stories, "--cache", cache, "--quiet", "--baseline", baseline, "--format", "line", "--output",
              output,
            ])
        })
      let lines = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
      let places = Set(edited.map { "\(stories)/\($0).txt:" })
      // A story that writes both “percent” and “per cent” has a finding for that, too.
      isRight =
        isRight && lines.count { $0.hasSuffix("[words.percent]") } == edited.count
        && lines.allSatisfy { line in
          line.hasSuffix("percent]") && places.contains { line.contains($0.suffix(20)) }
        }
      Executable.run(tool, [stories, "--cache", cache, "--quiet", "--write-baseline", baseline])
    }
    print(
      "  3 stories edited, with a baseline: \(FolderBenchmark.shown(walls)); "
        + (isRight ? "their new findings and no others" : "NOT their new findings alone"))
  }

  private func append(_ text: String, to number: Int) throws {
    let handle = try FileHandle(forWritingTo: story(number))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("\n\(text)".utf8))
    try handle.close()
  }

  /// From the save of a story until all of the next report is there.
  private func watched(_ count: Int) throws {
    let paths = count == FolderBenchmark.count ? [stories] : (0..<count).map { story($0).path }
    guard
      let watch = Executable.Watched(tool, paths + ["--watch", "--cache", cache, "--format", "line"])
    else { return }
    defer { watch.end() }
    watch.waitForReport()
    var walls: [Double] = []
    for round in 0..<FolderBenchmark.runs {
      usleep(300_000)
      let start = ContinuousClock.now
      try append("The yield of note \(round) fell 3 per cent.\n", to: round * 7)
      watch.waitForReport()
      walls.append(FolderBenchmark.milliseconds(ContinuousClock.now - start))
    }
    print("--watch over \(count) stories, from a save to the whole report: \(FolderBenchmark.shown(walls))")
  }

  private func times(_ runs: Int = FolderBenchmark.runs, _ work: () -> Void) -> String {
    FolderBenchmark.shown((0..<runs).map { _ in milliseconds(work) })
  }

  private func milliseconds(_ work: () -> Void) -> Double {
    FolderBenchmark.milliseconds(ContinuousClock().measure(work))
  }

  private static func milliseconds(_ duration: Duration) -> Double {
    Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1000
  }

  private static func shown(_ walls: [Double]) -> String {
    let sorted = walls.sorted()
    func text(_ value: Double) -> String { String(format: "%.1f", value) }
    return sorted.count == 1
      ? "\(text(sorted[0])) ms"
      : "median \(text(sorted[sorted.count / 2])) ms, best \(text(sorted[0])), worst \(text(sorted[sorted.count - 1]))"
  }
}

extension Executable {
  /// A run that goes on, whose output comes by a pipe.
  final class Watched {
    private var child = pid_t()
    private let reading: Int32

    init?(_ path: String, _ arguments: [String]) {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { return nil }
      reading = ends[0]
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      for stream in [1, 2] as [Int32] { posix_spawn_file_actions_adddup2(&actions, ends[1], stream) }
      var argv = ([path] + arguments).map { strdup($0) } + [nil]
      defer { argv.forEach { free($0) } }
      let result = posix_spawn(&child, path, &actions, nil, &argv, environ)
      close(ends[1])
      guard result == 0 else { return nil }
    }

    /// Reads until a report is complete.
    func waitForReport() {
      let end = Array("Ctrl-C ends.\n".utf8)
      var last: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 20)
      while !last.suffix(end.count).elementsEqual(end) {
        let count = read(reading, &buffer, buffer.count)
        guard count > 0 else { return }
        last = (last + buffer[..<count]).suffix(end.count)
      }
    }

    func end() {
      kill(child, SIGINT)
      var status: Int32 = 0
      waitpid(child, &status, 0)
      close(reading)
    }
  }
}
