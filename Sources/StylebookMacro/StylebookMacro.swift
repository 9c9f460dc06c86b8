#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The process behind `@Stylebook`: the compiler starts it, sends one message after the other, and reads the answers.
///
/// It speaks the compiler's protocol itself and depends on nothing: a macro's build time is paid by every newsroom.
@main
struct StylebookMacro {
  static func main() {
    let pipe = MessagePipe()
    let isWanted = CompilerJob.wantsDiagnostics
    while let message = pipe.next() {
      guard pipe.send(answer(message, isWanted)) else { return }
    }
  }

  /// The answer to a message; an empty one to a message that is not known, so that a newer compiler builds on.
  static func answer(_ message: [UInt8], _ isWanted: (String) -> Bool) -> Data {
    var answer = PluginMessage.Answer()
    let request = try? JSONDecoder().decode(PluginMessage.Request.self, from: Data(message))
    if request?.getCapability != nil {
      answer.getCapabilityResult = PluginMessage.CapabilityResult()
    } else if request?.loadPluginLibrary != nil {
      answer.loadPluginLibraryResult = PluginMessage.LoadResult()
    } else if let expansion = request?.expandAttachedMacro {
      answer.expandMacroResult = StylebookExpansion(expansion).result(isWanted)
    } else {
      answer.expandMacroResult = PluginMessage.ExpansionResult(expandedSource: "")
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    return (try? encoder.encode(answer)) ?? Data("{\"expandMacroResult\":{\"diagnostics\":[]}}".utf8)
  }
}
