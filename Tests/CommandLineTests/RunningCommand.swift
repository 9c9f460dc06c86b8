import Foundation
import TestSupport

/// The built `lint-articles` while it runs: its output so far, and signals to it.
final class RunningCommand {
  /// Where its streams go.
  enum Screen { case files, terminal }

  private let process = Process()
  private let streams: TemporaryFolder
  private var terminal: FileHandle?
  private var shown: [UInt8] = []

  /// Starts the command in a folder.
  init(_ arguments: [String], in folder: TemporaryFolder, on screen: Screen = .files) throws {
    streams = try TemporaryFolder()
    process.executableURL = Command.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm", "NO_COLOR": "1"]
    process.standardInput = FileHandle.nullDevice
    switch screen {
    case .files:
      for name in ["output", "errors"] { try streams.write("", to: name) }
      process.standardOutput = try FileHandle(forWritingTo: URL(filePath: streams.path("output")))
      process.standardError = try FileHandle(forWritingTo: URL(filePath: streams.path("errors")))
    case .terminal:
      var (main, side): (Int32, Int32) = (0, 0)
      guard openpty(&main, &side, nil, nil, nil) == 0 else { throw CocoaError(.fileReadUnknown) }
      let other = FileHandle(fileDescriptor: side, closeOnDealloc: true)
      _ = fcntl(main, F_SETFL, O_NONBLOCK)
      terminal = FileHandle(fileDescriptor: main, closeOnDealloc: true)
      process.standardOutput = other
      process.standardError = other
    }
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// What it has written to its standard output, or to its terminal.
  var output: String {
    guard let terminal else { return (try? streams.text("output")) ?? "" }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(terminal.fileDescriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      shown += buffer[..<count]
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// What it has written to its standard error.
  var errors: String { (try? streams.text("errors")) ?? "" }

  /// How many reports are complete.
  var reports: Int { (terminal == nil ? errors : output).components(separatedBy: "Ctrl-C ends.").count - 1 }

  /// Waits until something holds; whether it ever did.
  func wait(seconds: Double = 20, until holds: () -> Bool) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while Date() < end {
      if holds() { return true }
      usleep(5000)
    }
    return holds()
  }

  /// Sends a signal and waits for the end; gives the exit status, or minus the signal that ended it.
  func end(by signal: Int32) -> Int32 {
    kill(process.processIdentifier, signal)
    return ended()
  }

  /// Waits for the end; gives the exit status, or minus the signal that ended it.
  func ended() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }
}
