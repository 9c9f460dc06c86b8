import Foundation
import Testing

/// A package of `Fixtures`, laid out in a folder that the tests share.
///
/// It lies in a `WorkFolder`, so its scratch folder stays from test to test and from run to run, and Copydesk is
/// seldom built. Two tests must not use it at once. `swift test` holds its own scratch folder locked, so it can't be
/// that one.
struct Newsroom {
  /// The fixtures by their folder's name.
  enum Fixture: String {
    case noGuide = "NoGuide"
    case oneGuide = "OneGuide"
    case severalGuides = "SeveralGuides"
    case guideByLibrary = "GuideByLibrary"
    /// The example, as it lies in the repository.
    case example = "../../../Examples/Newsroom"
    case stylebook = "Stylebook"
    case ownReader = "OwnReader"
  }

  static let hasSwift = swift != nil

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()
  private static let work = WorkFolder.claim(in: repository.appending(path: ".build/plugin-tests"))
  private static let swift = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":")
    .map { URL(filePath: String($0)).appending(path: "swift") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }

  private let work: URL
  /// The package's folder.
  let folder: URL

  /// Lays a fixture out.
  ///
  /// A file that is already as it should be is not touched: its time would tell SwiftPM to build again.
  init(_ fixture: Fixture) throws {
    work = try #require(Newsroom.work, "No folder could be made for the tests.").folder
    folder = work.appending(path: "Desk")
    let origin = Newsroom.tests.appending(path: "Fixtures/\(fixture.rawValue)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: origin.path(percentEncoded: false))
    if let present = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false)) {
      for case let path as String in present where !files.contains(path) {
        try? FileManager.default.removeItem(at: folder.appending(path: path))
      }
    }
    for path in files where !path.hasPrefix(".build") {
      let source = origin.appending(path: path)
      guard try source.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      var content = try String(contentsOf: source, encoding: .utf8)
      if path == "Package.swift" {
        let way = fixture == .example ? "\"../..\"" : "\"../../../..\""
        content.replace(way, with: "\"\(Newsroom.repository.path(percentEncoded: false))\"")
      }
      let target = folder.appending(path: path)
      if (try? String(contentsOf: target, encoding: .utf8)) == content { continue }
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.write(to: target, atomically: true, encoding: .utf8)
    }
  }

  /// A package that lies in a folder beside the fixtures, which is empty at first.
  init(emptyFolder name: String) throws {
    work = try #require(Newsroom.work, "No folder could be made for the tests.").folder
    folder = work.appending(path: name)
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The folder of Copydesk.
  static var repositoryPath: String {
    let path = repository.path(percentEncoded: false)
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The text of a file of the package.
  func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// What a run of `swift package` has left.
  struct Outcome: CustomStringConvertible {
    let status: Int32
    /// What the guide says, and the compiler where the guide does not compile.
    let output: String
    /// What SwiftPM says, and the plugin's last word.
    let messages: String

    var description: String { "status \(status)\n--- output\n\(output)\n--- messages\n\(messages)" }

    /// What `output` holds as a JSON object.
    func object() throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }
  }

  /// Runs `swift package` with a verb and its arguments.
  ///
  /// - Parameter subfolder: The folder of the package that it is run in.
  func run(_ arguments: String..., in subfolder: String = ".") async throws -> Outcome {
    let scratch = work.appending(path: "Scratch")
    return try await swift(["package", "--scratch-path", scratch.path] + arguments, in: subfolder)
  }

  /// Runs `swift test` with some variables of the environment.
  func test(environment: [String: String] = [:]) async throws -> Outcome {
    let scratch = work.appending(path: "Scratch")
    return try await swift(["test", "--scratch-path", scratch.path], in: ".", environment)
  }

  /// Runs `swift build` with its arguments, in a scratch folder of the build system's own.
  func build(_ arguments: String..., system: String) async throws -> Outcome {
    let scratch = work.appending(path: "Scratch-\(system)")
    return try await swift(
      ["build", "--build-system", system, "--scratch-path", scratch.path] + arguments, in: ".")
  }

  /// Puts folders of the repository's own sources beside those of the package.
  func link(_ modules: String...) throws {
    for module in modules {
      let link = folder.appending(path: "Sources/\(module)")
      try? FileManager.default.removeItem(at: link)
      try FileManager.default.createSymbolicLink(
        at: link, withDestinationURL: Newsroom.repository.appending(path: "Sources/\(module)"))
    }
  }

  /// Signals by which a process ends that has crashed.
  private static let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT]

  /// Runs SwiftPM; once more where it has crashed itself, as swift-build 6.3.1 now and then does under swiftbuild, in the
  /// event loop of libdispatch: that says nothing of a package.
  private func swift(
    _ arguments: [String], in subfolder: String, _ environment: [String: String] = [:]
  ) async throws -> Outcome {
    let first = try await process(arguments, in: subfolder, environment)
    let process = first.hasCrashed ? try await process(arguments, in: subfolder, environment) : first
    return Outcome(
      status: process.status, output: try String(contentsOf: work.appending(path: "output"), encoding: .utf8),
      messages: try String(contentsOf: work.appending(path: "messages"), encoding: .utf8))
  }

  private func process(
    _ arguments: [String], in subfolder: String, _ environment: [String: String]
  ) async throws -> (status: Int32, hasCrashed: Bool) {
    let process = Process()
    let swift: URL = try #require(Newsroom.swift)
    process.executableURL = swift
    process.arguments = arguments
    process.currentDirectoryURL = folder.appending(path: subfolder)
    process.standardInput = FileHandle.nullDevice
    process.environment = ProcessInfo.processInfo.environment.filter { name, _ in
      !name.hasPrefix("COPYDESK_") && !["COLUMNS", "FORCE_COLOR", "NO_COLOR"].contains(name)
    }.merging(environment) { $1 }
    // Files take any amount; a full pipe would stop the build.
    let output = work.appending(path: "output")
    let messages = work.appending(path: "messages")
    for file in [output, messages] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    let status = try await Newsroom.status(of: process)
    return (status, process.terminationReason == .uncaughtSignal && Newsroom.crashes.contains(status))
  }

  /// Runs a process to its end, and ends it where that takes longer than any build should.
  private static func status(of process: Process) async throws -> Int32 {
    var watch: Task<Void, any Error>?
    defer { watch?.cancel() }
    return try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try process.run()
        let identifier = process.processIdentifier
        watch = Task {
          try await Task.sleep(for: .seconds(400))
          kill(identifier, SIGTERM)
        }
      } catch {
        continuation.resume(throwing: error)
      }
    }
  }
}
