import ArticleText
import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Times the executable as a whole process.
enum Executable {
  static func report(_ corpus: Corpus) throws {
    let tool = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "lint-articles")
    guard FileManager.default.isExecutableFile(atPath: tool.path) else {
      print("the executable: not built; run swift build -c release --product lint-articles first")
      return
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "copydesk-benchmark-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let article = folder.appending(path: "article.txt")
    var text: [UInt8] = []
    for item in corpus.articles where text.count < 7000 { text += item.source }
    try Data(text.prefix(7000)).write(to: article)
    var walls: [Double] = []
    for _ in 0..<31 {
      let start = ContinuousClock.now
      let process = Process()
      process.executableURL = tool
      process.arguments = [article.path, "--quiet"]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let duration = start.duration(to: .now)
      walls.append(Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1000)
    }
    walls.sort()
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    #else
      getrusage(RUSAGE_CHILDREN, &usage)
    #endif
    print(
      "the executable on a 7 KB article: median \(String(format: "%.1f", walls[15])) ms, "
        + "best \(String(format: "%.1f", walls[0])) ms, peak \(usage.ru_maxrss / 1024) MB")
  }
}
