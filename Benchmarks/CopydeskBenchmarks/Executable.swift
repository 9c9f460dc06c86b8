import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Times the executable as a whole process, on one article of 7 KB.
enum Executable {
  static func report() throws {
    let tool = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "lint-articles")
    guard FileManager.default.isExecutableFile(atPath: tool.path) else {
      print("the executable: not built; run swift build -c release --product lint-articles first")
      return
    }
    let article = FileManager.default.temporaryDirectory.appending(path: "copydesk-benchmark-\(getpid()).txt")
    defer { try? FileManager.default.removeItem(at: article) }
    try Data((MadeUpCopy.article(1) + MadeUpCopy.article(2) + MadeUpCopy.article(3)).prefix(7000)).write(
      to: article)
    var walls: [Double] = []
    for _ in 0..<51 {
      let duration = ContinuousClock().measure { run(tool.path, [article.path, "--quiet"]) }
      walls.append(
        Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1000)
    }
    walls.sort()
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    #else
      getrusage(RUSAGE_CHILDREN, &usage)
    #endif
    print(
      "the executable on a 7 KB article: median \(String(format: "%.1f", walls[25])) ms, "
        + "best \(String(format: "%.1f", walls[0])) ms, peak at most \(usage.ru_maxrss / 1024) MB")
  }

  /// Runs a program to its end with its output thrown away. Foundation's `Process` looks for the end only every 50 ms.
  static func run(_ path: String, _ arguments: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var argv = ([path] + arguments).map { strdup($0) } + [nil]
    defer { argv.forEach { free($0) } }
    var child = pid_t()
    guard posix_spawn(&child, path, &actions, nil, &argv, environ) == 0 else { return }
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }
}
