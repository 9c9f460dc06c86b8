import Foundation
import TestSupport

/// A headless Chromium with one page, driven through its debugging pipe.
///
/// `Process` hands down no descriptors beside the standard ones, so that the shell opens two named pipes as 3 and 4.
final class Chromium {
  private let process = Process()
  private let folder: TemporaryFolder
  private let input: Int32
  private let output: Int32
  private var received: [UInt8] = []
  private var number = 0
  private var session: String?
  /// The events that have come, by method.
  private(set) var events: [(method: String, parameters: [String: Any])] = []

  struct Failure: Error, CustomStringConvertible { let description: String }

  /// Where Chromium is on this machine.
  static let path: String? = {
    let names = [
      "chromium", "chromium-browser", "chromium-headless-shell", "google-chrome", "google-chrome-stable",
    ]
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Starts it with an empty page.
  init() throws {
    guard let path = Chromium.path else { throw Failure(description: "No Chromium is on PATH.") }
    folder = try TemporaryFolder()
    let (commands, answers) = (folder.path("commands"), folder.path("answers"))
    guard mkfifo(commands, 0o600) == 0, mkfifo(answers, 0o600) == 0 else {
      throw Failure(description: "No named pipe can be made.")
    }
    // Open for both ways, so that opening waits for nobody.
    input = open(commands, O_RDWR)
    output = open(answers, O_RDWR | O_NONBLOCK)
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments =
      [
        "-c", "exec \"$0\" \"$@\" 3<'\(commands)' 4>'\(answers)'", path, "--headless", "--disable-gpu",
        "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run", "--remote-debugging-pipe",
        "--user-data-dir=\(folder.path("profile"))",
      ] + (getuid() == 0 ? ["--no-sandbox"] : []) + ["about:blank"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let target = try send("Target.createTarget", ["url": "about:blank"])["targetId"] as? String ?? ""
    session =
      try send("Target.attachToTarget", ["targetId": target, "flatten": true])["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log", "Network"] { try send("\(domain).enable") }
  }

  deinit {
    // It is asked to go, and made to: a browser that waits for something must not hold up the tests.
    _ = try? send("Browser.close")
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    close(input)
    close(output)
  }

  /// Sends a command and waits for its result.
  @discardableResult
  func send(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    number += 1
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    message["sessionId"] = session
    var bytes = [UInt8](try JSONSerialization.data(withJSONObject: message)) + [0]
    while !bytes.isEmpty {
      let count = write(input, bytes, bytes.count)
      guard count > 0 else { throw Failure(description: "\(method): Chromium takes no command.") }
      bytes.removeFirst(count)
    }
    while true {
      let answer = try next(method)
      if let error = answer["error"] { throw Failure(description: "\(method): \(error)") }
      if answer["id"] as? Int == number { return answer["result"] as? [String: Any] ?? [:] }
    }
  }

  /// The next message; an event is noted.
  private func next(_ method: String) throws -> [String: Any] {
    while true {
      if let end = received.firstIndex(of: 0) {
        let data = Data(received[..<end])
        received.removeSubrange(...end)
        let message = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
        if let event = message["method"] as? String {
          events.append((event, message["params"] as? [String: Any] ?? [:]))
        }
        return message
      }
      var wait = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, 60_000) > 0 else {
        throw Failure(description: "\(method): Chromium did not answer within a minute.")
      }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(output, &buffer, buffer.count)
      if count > 0 { received += buffer[..<count] }
    }
  }

  /// Opens a file and waits until it is loaded.
  func show(_ file: String) throws {
    events = []
    try send("Page.navigate", ["url": URL(filePath: file).absoluteString])
    while !events.contains(where: { $0.method == "Page.loadEventFired" }) { _ = try next("Page.navigate") }
  }

  /// The value of an expression, as JSON has it.
  func value(_ expression: String) throws -> Any? {
    let answer = try send(
      "Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let problem = answer["exceptionDetails"] { throw Failure(description: "\(expression): \(problem)") }
    return (answer["result"] as? [String: Any])?["value"]
  }

  /// Presses a key.
  func press(_ key: String) throws {
    var event: [String: Any] = ["type": "keyDown", "key": key]
    if key.count == 1 { event["text"] = key }
    try send("Input.dispatchKeyEvent", event)
    event["type"] = "keyUp"
    event["text"] = nil
    try send("Input.dispatchKeyEvent", event)
  }

  /// Takes a window of a width in CSS pixels.
  func resize(_ width: Int) throws {
    try send(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false])
  }

  /// Prefers light or dark colours, on a screen or on paper.
  func prefer(_ scheme: String, medium: String = "screen") throws {
    try send(
      "Emulation.setEmulatedMedia",
      ["media": medium, "features": [["name": "prefers-color-scheme", "value": scheme]]])
  }

  /// What the console says, and what was thrown.
  var complaints: [String] {
    events.filter {
      ["Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"].contains($0.method)
    }.map { "\($0.parameters)" }
  }

  /// What was asked for beside the file itself.
  var requests: [String] {
    events.filter { $0.method == "Network.requestWillBeSent" }.compactMap {
      ($0.parameters["request"] as? [String: Any])?["url"] as? String
    }
  }
}
