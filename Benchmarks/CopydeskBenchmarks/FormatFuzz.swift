import ArticleFormats
import Foundation
import Synchronization
import TestSupport

/// Tries every reader on files that nobody wrote: `copydesk-benchmarks --fuzz [CASES] [--seed S] [--from N] [--format NAME]`.
///
/// The same seed gives the same files. Then it floods the readers with what may come in thousands, and prints how time and
/// memory grow. It ends with status 1 where a reader breaks the law of readers, does not end, is not linear, or takes more
/// than 20 times its file in memory.
enum FormatFuzz {
  private struct Options {
    var cases = 200_000
    var seed: UInt64 = 1
    var from = 0
    var format: String?

    init(_ arguments: [String]) {
      func value(_ name: String) -> String? {
        arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
      }
      cases = value("--fuzz").flatMap { Int($0) } ?? cases
      seed = value("--seed").flatMap { UInt64($0) } ?? seed
      from = value("--from").flatMap { Int($0) } ?? from
      format = value("--format")
    }
  }

  static func report(_ arguments: [String]) {
    let options = Options(arguments)
    let samples = FormatSamples.all.filter { options.format == nil || $0.reader.name == options.format }
    guard !samples.isEmpty else { return say("no reader is called \(options.format ?? "")") }
    say(
      "seed \(options.seed), \(options.cases) cases in all; a case that ends the process is the last that is named"
    )
    let watch = Watch()
    var isSound = true
    for (index, sample) in samples.enumerated() {
      let share = options.cases / samples.count + (index < options.cases % samples.count ? 1 : 0)
      isSound =
        run(ReaderFuzzer(sample, seed: options.seed), options.from..<options.from + share, watch) && isSound
    }
    for sample in samples { isSound = flood(sample, watch) && isSound }
    watch.end()
    say(
      isSound ? "all readers keep the law and the limits" : "a reader breaks the law, or a limit: see above")
    exit(isSound ? 0 : 1)
  }

  private static func run(_ fuzzer: ReaderFuzzer, _ cases: Range<Int>, _ watch: Watch) -> Bool {
    let name = fuzzer.samples.reader.name
    var slowest = (seconds: 0.0, number: 0)
    var broken = 0
    var bytes = 0
    for number in cases {
      let file = fuzzer.file(number)
      bytes += file.count
      watch.begin("\(name), case \(number) of seed \(fuzzer.seed)")
      let start = ContinuousClock.now
      if let problem = fuzzer.violation(with: file) {
        broken += 1
        if broken <= 5 {
          say(
            "\(name), case \(number): \(problem) in \(String(decoding: file, as: UTF8.self).debugDescription)"
          )
        }
      }
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      if seconds > slowest.seconds { slowest = (seconds, number) }
    }
    let milliseconds = String(format: "%.1f", slowest.seconds * 1000)
    say(
      "\(name): \(cases.count) cases, \(bytes / 1000) KB, \(broken) broken, slowest \(milliseconds) ms (case \(slowest.number))"
    )
    return broken == 0
  }

  // MARK: Floods

  private static let floodSize = 1_000_000
  /// The most of memory that a file may take, in times its size, and the most of time for eight times as much.
  private static let mostMemory = 20.0
  private static let mostTime = 24.0

  private static func flood(_ samples: FormatSamples, _ watch: Watch) -> Bool {
    var worst = (time: 0.0, timeUnit: "", memory: 0.0, memoryUnit: "")
    for opening in samples.openings {
      for unit in samples.floods where !unit.isEmpty {
        let name = "\(opening.debugDescription), then \(unit.debugDescription)"
        watch.begin("\(samples.reader.name), a flood of \(name)")
        let count = floodSize / unit.utf8.count
        let small = samples.flood(opening, unit, count / 8)
        let large = samples.flood(opening, unit, count)
        // So large that the system's own large pages do not count for much.
        let huge = samples.flood(opening, unit, count * 4)
        let memory = Memory.growth { _ = samples.reader.readFile(huge, path: samples.path) }
        let first = least(3) { _ = samples.reader.readFile(small, path: samples.path) }
        let second = least(2) { _ = samples.reader.readFile(large, path: samples.path) }
        if second / first > worst.time { (worst.time, worst.timeUnit) = (second / first, name) }
        let times = memory / Double(huge.count)
        if times > worst.memory { (worst.memory, worst.memoryUnit) = (times, name) }
        if second / first > mostTime || times > mostMemory {
          say(
            "\(samples.reader.name), \(name): \(text(second / first)) times as long, \(text(times)) times the memory"
          )
        }
      }
    }
    say(
      "\(samples.reader.name), floods: eight times as much takes at most \(text(worst.time)) times as long "
        + "(\(worst.timeUnit)), and 4 MB at most \(text(worst.memory)) times that in memory (\(worst.memoryUnit))"
    )
    return worst.time <= mostTime && worst.memory <= mostMemory
  }

  private static func least(_ runs: Int, _ work: () -> Void) -> Double {
    (0..<runs).map { _ in
      let start = Growth.time()
      work()
      return Growth.time() - start
    }.min() ?? 0
  }

  /// Prints a line at once, also where the output is a file: the process may end in the next case.
  private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  private static func text(_ number: Double) -> String { String(format: "%.1f", number) }

  /// Ends the process where a case takes far too long, and says which.
  private final class Watch: Sendable {
    private let current = Mutex((name: "", number: 0, isDone: false))
    private static let patience = 60

    init() {
      Thread.detachNewThread { [self] in
        var last = -1
        var seconds = 0
        while true {
          Thread.sleep(forTimeInterval: 1)
          let (name, number, isDone) = current.withLock { $0 }
          if isDone { return }
          seconds = number == last ? seconds + 1 : 0
          last = number
          if seconds > Watch.patience {
            say("\(name): does not end")
            exit(1)
          }
        }
      }
    }

    func begin(_ name: String) {
      current.withLock {
        $0.name = name
        $0.number += 1
      }
    }

    func end() { current.withLock { $0.isDone = true } }
  }
}
