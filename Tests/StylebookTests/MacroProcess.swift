import Foundation
import Testing

/// The process behind `@Stylebook`, spoken to as the compiler does.
final class MacroProcess {
  /// What the process makes of a guide.
  struct Expansion {
    /// A message about the guide.
    struct Diagnostic {
      let message: String
      let severity: String
      /// The byte offset in the source.
      let offset: Int
      let notes: [String]
      /// The source with the proposed text in it, where there is one.
      let mended: String?
    }

    let source: String?
    let diagnostics: [Diagnostic]
  }

  /// Beside the tests' own executable, under the name that the build system gives it.
  private static let executable: URL? = {
    var folder = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
    #if os(macOS)
      for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
        folder = bundle.bundleURL.deletingLastPathComponent()
      }
    #endif
    return ["StylebookMacro-tool", "StylebookMacro"].map { folder.appending(path: $0) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// No answer takes longer, however busy the machine is.
  private static let patience: TimeInterval = 60

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  init() throws {
    let executable: URL = try #require(MacroProcess.executable, "The macro has not been built.")
    process.executableURL = executable
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// Sends bytes as they are.
  func write(_ bytes: [UInt8]) throws { try input.fileHandleForWriting.write(contentsOf: Data(bytes)) }

  /// Sends a message with its length before it.
  func send(_ message: [UInt8]) throws {
    let count = UInt64(message.count)
    try write((0..<8).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) } + message)
  }

  /// The next answer: one key, and what stands under it.
  func next() throws -> (name: String, value: [String: Any]) {
    // A process that hangs is ended, and so is the reading.
    let watch = DispatchWorkItem { [process] in process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + MacroProcess.patience, execute: watch)
    defer { watch.cancel() }
    let header = try read(8)
    let count = header.reversed().reduce(0) { $0 << 8 | Int($1) }
    let object = try JSONSerialization.jsonObject(with: Data(try read(count))) as? [String: Any]
    let answer = try #require(object)
    #expect(answer.count == 1)
    let name = try #require(answer.keys.first)
    return (name, try #require(answer[name] as? [String: Any]))
  }

  private func read(_ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let part = try output.fileHandleForReading.read(upToCount: count - bytes.count) ?? Data()
      try #require(!part.isEmpty, "The macro has ended before its answer.")
      bytes += part
    }
    return bytes
  }

  /// Closes the input and gives the exit status; a signal counts as its negative number.
  func end() throws -> Int32 {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  /// The message that asks for an expansion.
  static func request(_ source: String, type: String = "HeraldStyle", role: String = "extension") -> [String:
    Any]
  {
    let nowhere: [String: Any] = ["fileName": "", "fileID": "", "offset": 0, "line": 0, "column": 0]
    let place: [String: Any] = [
      "fileName": "/Herald/HeraldStyle.swift", "fileID": "Herald/HeraldStyle.swift", "offset": 0, "line": 1,
      "column": 1,
    ]
    return [
      "expandAttachedMacro": [
        "macro": ["moduleName": "StylebookMacro", "typeName": "Stylebook", "name": "Stylebook"],
        "macroRole": role, "discriminator": "$s", "lexicalContext": [],
        "attributeSyntax": ["kind": "attribute", "source": "@Stylebook", "location": place],
        "declSyntax": ["kind": "declaration", "source": source, "location": place],
        "extendedTypeSyntax": ["kind": "type", "source": type, "location": nowhere],
        "conformanceListSyntax": [
          "kind": "declaration", "source": "struct Placeholder: StyleGuide {}", "location": nowhere,
        ],
      ] as [String: Any]
    ]
  }

  /// What the process makes of a declaration.
  func expand(_ source: String, type: String = "HeraldStyle", role: String = "extension") throws -> Expansion
  {
    try send(
      Array(JSONSerialization.data(withJSONObject: MacroProcess.request(source, type: type, role: role))))
    return try nextExpansion(of: source)
  }

  /// The next answer, which must be an expansion of some source and keep to it.
  func nextExpansion(of source: String) throws -> Expansion {
    let (name, value) = try next()
    #expect(name == "expandMacroResult")
    let bytes = Array(source.utf8)
    let diagnostics = try #require(value["diagnostics"] as? [[String: Any]]).map { diagnostic in
      let position = try #require(diagnostic["position"] as? [String: Any])
      let offset = try #require(position["offset"] as? Int)
      #expect(offset >= 0 && offset <= bytes.count)
      let fixIts = try #require(diagnostic["fixIts"] as? [[String: Any]])
      return Expansion.Diagnostic(
        message: try #require(diagnostic["message"] as? String),
        severity: try #require(diagnostic["severity"] as? String), offset: offset,
        notes: try #require(diagnostic["notes"] as? [[String: Any]]).compactMap { $0["message"] as? String },
        mended: try fixIts.first.map { try mended(bytes, $0) })
    }
    return Expansion(source: value["expandedSource"] as? String, diagnostics: diagnostics)
  }

  private func mended(_ bytes: [UInt8], _ fixIt: [String: Any]) throws -> String {
    let change = try #require((fixIt["changes"] as? [[String: Any]])?.first)
    let range = try #require(change["range"] as? [String: Any])
    let start = try #require(range["startOffset"] as? Int)
    let end = try #require(range["endOffset"] as? Int)
    let text = try #require(change["newText"] as? String)
    try #require(start >= 0 && start <= end && end <= bytes.count)
    return String(decoding: bytes[..<start] + Array(text.utf8) + bytes[end...], as: UTF8.self)
  }
}
