import Foundation
import TestSupport

/// The built `lint-articles`, run in a folder of its own.
struct Command {
  /// What a run gave.
  struct Result {
    let status: Int32
    let outputBytes: [UInt8]
    let errors: String

    var output: String { String(decoding: outputBytes, as: UTF8.self) }
    var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    /// The output as a JSON object.
    var json: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(outputBytes)) as? [String: Any]) ?? [:]
    }

    /// The findings of a JSON report.
    var findings: [[String: Any]] { json["findings"] as? [[String: Any]] ?? [] }

    /// The rule of each finding of a JSON report.
    var rules: [String] { findings.compactMap { $0["rule"] as? String } }
  }

  let folder: TemporaryFolder
  private let streams: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    streams = try TemporaryFolder()
  }

  /// The executable beside the bundle of the tests.
  static let executable: URL = {
    #if os(macOS)
      for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
        return bundle.bundleURL.deletingLastPathComponent().appending(path: "lint-articles")
      }
    #endif
    return URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
      .appending(path: "lint-articles")
  }()

  /// Runs the command in its folder and waits for it.
  func run(
    _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:], in name: String = "."
  ) throws -> Result {
    try run(Command.executable, arguments, input: input, environment: environment, in: name)
  }

  /// Runs the command in its folder with a list of arguments.
  func run(all arguments: [String]) throws -> Result { try run(Command.executable, arguments) }

  /// Runs a line of the shell in the folder, in which `$0` is the command.
  func shell(_ line: String) throws -> Result {
    try run(URL(filePath: "/bin/sh"), ["-c", line, Command.executable.path])
  }

  /// Streams are files, so that no pipe can be full.
  private func run(
    _ executable: URL, _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
    in name: String = "."
  ) throws -> Result {
    let number = UUID().uuidString
    for stream in ["output", "errors"] { try streams.write("", to: "\(number).\(stream)") }
    try streams.write(input, to: "\(number).input")
    func handle(_ stream: String) throws -> FileHandle {
      let url = URL(filePath: streams.path("\(number).\(stream)"))
      return stream == "input" ? try FileHandle(forReadingFrom: url) : try FileHandle(forWritingTo: url)
    }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path(name))
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { $1 }
    process.standardInput = try handle("input")
    process.standardOutput = try handle("output")
    process.standardError = try handle("errors")
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      outputBytes: try streams.bytes("\(number).output"), errors: try streams.text("\(number).errors"))
  }
}
