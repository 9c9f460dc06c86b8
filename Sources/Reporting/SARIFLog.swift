internal import StyleRules

/// The parts of SARIF 2.1.0 that a report has. The names are SARIF's.
enum SARIFLog {
  struct Message: Encodable {
    let text: String
    let markdown: String?

    init(_ text: String, markdown: String? = nil) {
      self.text = Message.escaped(text)
      self.markdown = markdown.map(Message.braces)
    }

    /// Braces hold places for arguments (§3.11.5), and `[…](` begins a link (§3.11.6): copy means neither.
    private static func escaped(_ text: String) -> String {
      let text = braces(text)
      guard text.contains("](") else { return text }
      return text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
    }

    private static func braces(_ text: String) -> String {
      guard text.utf8.contains(where: { $0 == 0x7B || $0 == 0x7D }) else { return text }
      return text.replacing("{", with: "{{").replacing("}", with: "}}")
    }
  }

  struct ArtifactLocation: Encodable {
    let uri: String
    /// What a relative path starts from, by the name that consumers give to the root of the sources.
    let uriBaseId: String?

    init(_ path: String) {
      let isAbsolute = path.hasPrefix("/")
      uri = (isAbsolute ? "file://" : "") + ArtifactLocation.encoded(path)
      uriBaseId = isAbsolute ? nil : "%SRCROOT%"
    }

    /// A path in which all that is not plain in a URI's path is `%` and two digits for each byte.
    private static func encoded(_ path: String) -> String {
      var result = ""
      for byte in path.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
          result.unicodeScalars.append(Unicode.Scalar(byte))
        default:
          let digits = String(byte, radix: 16, uppercase: true)
          result += "%" + (digits.count < 2 ? "0" : "") + digits
        }
      }
      return result
    }
  }

  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
    let byteOffset: Int
    let byteLength: Int

    init(_ start: Position, _ end: Position) {
      startLine = start.line
      startColumn = start.column
      endLine = end.line
      endColumn = end.column
      byteOffset = start.offset
      byteLength = end.offset - start.offset
    }
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }

  struct Location: Encodable {
    var id: Int?
    let physicalLocation: PhysicalLocation
    var message: Message?

    init(_ path: String, _ region: Region?) {
      physicalLocation = PhysicalLocation(artifactLocation: ArtifactLocation(path), region: region)
    }
  }

  struct Fix: Encodable {
    let description: Message
    let artifactChanges: [ArtifactChange]
  }

  struct ArtifactChange: Encodable {
    let artifactLocation: ArtifactLocation
    let replacements: [Replacement]
  }

  struct Replacement: Encodable {
    let deletedRegion: Region
    let insertedContent: Content
  }

  struct Content: Encodable {
    let text: String
  }

  /// Why a result needs nobody's attention (§3.35). Without a status it is accepted, and early copies of the schema call that
  /// property otherwise.
  struct Suppression: Encodable {
    let kind: String
    let justification: String

    init(_ reason: StandingFinding.Reason) {
      switch reason {
      case .mark(let words):
        kind = "inSource"
        justification = words.isEmpty ? "The desk's mark gives no reason." : words
      case .baseline:
        kind = "external"
        justification = "The baseline has it."
      }
    }
  }

  /// How SARIF calls a severity.
  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }
}
