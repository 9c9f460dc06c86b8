import Desk
import Foundation

/// How long a baseline of a hundred thousand entries takes to load.
enum BaselineBenchmark {
  static func report() throws {
    let path = FileManager.default.temporaryDirectory.appending(
      path: "copydesk-\(UUID().uuidString).baseline"
    ).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var text = "# Copydesk baseline\n"
    for number in 0..<100_000 {
      let digits = String(number &* 2_654_435_761 & 0xFFFF_FFFF, radix: 16)
      text += String(repeating: "0", count: 16 - digits.count) + digits
      text += " words.percent Articles/2022/story\(number / 3).txt\n"
    }
    try Data(text.utf8).write(to: URL(filePath: path))
    print(
      "a baseline of 100000 entries: \(Clock.milliseconds(best: 10) { _ = try? Baseline(contentsOf: path) }) ms"
    )
  }
}
