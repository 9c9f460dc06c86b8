/// The messages between the compiler and a macro, as far as they matter here; what else they hold is passed over.
///
/// Source: the declarations of the same messages in the public swift-syntax repository (protocol version 7), and what
/// Swift 6.3 was seen to send.
enum PluginMessage {
  /// What the compiler sends: an object with one key, the message's name.
  struct Request: Decodable {
    var getCapability: Capability?
    var expandAttachedMacro: Expansion?
    var expandFreestandingMacro: Nothing?
    var loadPluginLibrary: Nothing?
  }

  struct Nothing: Decodable {}

  struct Capability: Decodable {}

  struct Expansion: Decodable {
    var macro: Macro
    var macroRole: String
    var declSyntax: Syntax
    var extendedTypeSyntax: Syntax?
    var conformanceListSyntax: Syntax?
  }

  struct Macro: Decodable {
    var typeName: String
  }

  /// A piece of source text.
  struct Syntax: Decodable {
    var source: String
    var location: Location?
  }

  /// Where a piece of source text starts, the spaces and comments before it included.
  struct Location: Decodable {
    var fileName: String
    /// A byte offset in the file.
    var offset: Int
    /// The line, from 1.
    var line: Int
  }

  /// What the compiler gets back: an object with one key.
  struct Answer: Encodable {
    var getCapabilityResult: CapabilityResult?
    var expandMacroResult: ExpansionResult?
    var loadPluginLibraryResult: LoadResult?
  }

  struct CapabilityResult: Encodable {
    var capability = PluginCapability()
  }

  struct PluginCapability: Encodable {
    var protocolVersion = 7
  }

  struct ExpansionResult: Encodable {
    var expandedSource: String?
    var diagnostics: [Diagnostic] = []
  }

  struct LoadResult: Encodable {
    var loaded = false
    var diagnostics: [Diagnostic] = []
  }

  /// A message that the compiler shows in the file that is being compiled.
  struct Diagnostic: Encodable {
    var message: String
    var severity: String
    var position: Position
    var highlights: [Range]
    var notes: [Note] = []
    var fixIts: [FixIt] = []
  }

  struct Position: Encodable {
    var fileName: String
    var offset: Int
  }

  struct Range: Encodable {
    var fileName: String
    var startOffset: Int
    var endOffset: Int
  }

  struct Note: Encodable {
    var position: Position
    var message: String
  }

  struct FixIt: Encodable {
    var message: String
    var changes: [Change]
  }

  struct Change: Encodable {
    var range: Range
    var newText: String
  }
}
