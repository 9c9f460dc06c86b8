#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The process behind `@Stylebook`: the compiler starts it, sends one message after the other, and reads the answers.
///
/// It speaks the compiler's protocol itself and depends on nothing: a macro's build time is paid by every newsroom. A
/// message is an object with one key, its name. Source: the declarations of the messages in the public swift-syntax
/// repository (protocol version 7), and what Swift 6.3 was seen to send.
@main
struct StylebookMacro {
  static func main() {
    let pipe = MessagePipe()
    let isWanted = CompilerJob.wantsDiagnostics
    while let message = pipe.next() {
      var bytes: [UInt8] = []
      answer(message, isWanted).write(to: &bytes)
      guard pipe.send(bytes) else { return }
    }
  }

  /// The answer to a message; an empty one to a message that is not known, so that a newer compiler builds on.
  static func answer(_ message: [UInt8], _ isWanted: (String) -> Bool) -> JSON {
    let request = try? JSONDecoder().decode(JSON.self, from: Data(message))
    if request?["getCapability"] != nil {
      return ["getCapabilityResult": ["capability": ["protocolVersion": .number(7)]]]
    }
    if request?["loadPluginLibrary"] != nil {
      return ["loadPluginLibraryResult": ["loaded": .no, "diagnostics": []]]
    }
    let result = request?["expandAttachedMacro"].flatMap { StylebookExpansion($0)?.result(isWanted) }
    return ["expandMacroResult": result ?? ["expandedSource": "", "diagnostics": []]]
  }
}
