import ArticleText

/// A file of XML in UTF-8, whatever its encoding.
struct XMLSource {
  /// The file in UTF-8.
  let bytes: [UInt8]
  /// The way back to the file, where it is not UTF-8.
  let transcoding: Transcoding?
  /// What is wrong with the encoding.
  private(set) var problem: (offset: Int, message: String)?

  /// Decodes a file by its byte order mark or its XML declaration. Linear in the bytes.
  init(_ source: [UInt8]) {
    if let encoding = XMLSource.wideEncoding(source.span) {
      let transcoding = Transcoding(source, as: encoding)
      self.transcoding = transcoding
      bytes = transcoding.decoded
      return
    }
    // What a file that is UTF-8 calls itself is no matter: many a one calls itself ISO 8859-1. No text in Latin letters is
    // UTF-8 by chance.
    guard let invalid = UTF8Validation.firstInvalidByte(in: source) else {
      transcoding = nil
      bytes = source
      return
    }
    let declared = XMLSource.declaredEncoding(source)
    if let declared, XMLSource.isLatin(declared) {
      let transcoding = Transcoding(source, as: .windows1252)
      self.transcoding = transcoding
      bytes = transcoding.decoded
      return
    }
    transcoding = nil
    bytes = source
    let advice =
      declared.map { $0 == "utf-8" } ?? true
      ? "is no UTF-8; the rest was checked. Save the file as UTF-8, or let the XML declaration name its encoding"
      : "was read as UTF-8, which it is not: Copydesk does not know the encoding \(declared ?? ""). Save the file as UTF-8"
    problem = (invalid, advice)
  }

  /// Takes a file of a wire for UTF-8, or for Windows-1252 where it is not. Linear in the bytes.
  init(wire source: [UInt8]) {
    guard UTF8Validation.firstInvalidByte(in: source) != nil else {
      self.init(utf8: source)
      return
    }
    self.init(Transcoding(source, as: .windows1252))
  }

  /// Takes a file that is decoded already.
  init(_ transcoding: Transcoding) {
    self.transcoding = transcoding
    bytes = transcoding.decoded
  }

  /// Takes a file for UTF-8.
  init(utf8 source: [UInt8], problem: (offset: Int, message: String)? = nil) {
    transcoding = nil
    bytes = source
    self.problem = problem
  }

  /// What is wrong with the file, with lines and columns.
  func messages(_ problems: XMLProblems) -> [String] {
    guard problem != nil || problems.first != nil else { return [] }
    let lines = LinePositions(bytes)
    var messages: [String] = []
    if let problem {
      let (line, column) = lines.position(of: problem.offset)
      messages.append("Line \(line), column \(column) (byte \(problem.offset)) \(problem.message).")
    }
    if let problem = problems.first {
      let (line, column) = lines.position(of: problem.offset)
      let more = problems.count > 1 ? " (\(problems.count - 1) more)" : ""
      messages.append("Line \(line), column \(column): \(problem.message)\(more).")
    }
    return messages
  }

  /// Where the text starts, behind a byte order mark.
  var start: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  static func wideEncoding(_ bytes: borrowing Span<UInt8>) -> SourceEncoding? {
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
    case (0xFF, 0xFE, _, _): return .utf16LittleEndian
    case (0xFE, 0xFF, _, _): return .utf16BigEndian
    case (0x3C, 0, _, 0): return .utf16LittleEndian
    case (0, 0x3C, 0, _): return .utf16BigEndian
    default: return nil
    }
  }

  static func isLatin(_ name: String) -> Bool {
    switch name {
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "windows-1252", "cp1252",
      "cp-1252",
      "us-ascii", "ascii":
      true
    default: false
    }
  }

  /// The name of the encoding in the XML declaration, in small letters.
  private static func declaredEncoding(_ source: [UInt8]) -> String? {
    let head = String(decoding: source.prefix(256), as: UTF8.self)
    guard let end = head.firstRange(of: "?>"), let opening = head.firstRange(of: "<?xml"),
      opening.lowerBound < end.lowerBound,
      let key = head[opening.upperBound..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let parts = head[key.upperBound..<end.lowerBound].split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" })
    return parts.count > 1 ? parts[1].lowercased() : nil
  }
}
