/// Reads the text tables of rules about terms.
public enum TermTable {
  /// A line of a table: the wanted term and the unwanted ones.
  public struct Preference: Sendable {
    /// The wanted term.
    public let right: String
    /// The unwanted ones.
    public let wrong: [String]
    /// The line in the table, from 1, and its text: what is said of it begins with them.
    public let line: (number: Int, text: Substring)?
    /// What is wrong with the line's form.
    public let fault: RuleFault?

    /// Makes an entry, of a line of a table where one is given.
    public init(
      right: String, wrong: [String], line: (number: Int, text: Substring)? = nil, fault: RuleFault? = nil
    ) {
      self.right = right
      self.wrong = wrong
      self.line = line
      self.fault = fault
    }

    /// A message about the entry, which names its line.
    public func message(_ message: String) -> String {
      (line.map { "Line \($0.number) of the table, “\($0.text)”: " } ?? "") + message
    }
  }

  /// A line of a table: unwanted terms and the reason.
  public struct Objection: Sendable {
    /// The line in the table, from 1.
    public let number: Int
    /// The unwanted terms; none where the line is not whole.
    public let terms: [String]
    /// Why, and what to write.
    public let reason: String
    /// What is wrong with the line's form.
    public let fault: RuleFault?
  }

  /// Reads `wanted <- unwanted, unwanted`, one a line. A line that begins with `#` is a comment.
  public static func preferences(_ table: String) -> [Preference] {
    lines(table).map { number, line in
      let bytes = line.utf8
      var at = bytes.startIndex
      while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
        at = bytes.index(after: open)
        guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "-") else { continue }
        let wrong = bytes[bytes.index(after: at)...].split(separator: UInt8(ascii: ","))
        return Preference(
          right: String(trimmed(line[..<open])),
          wrong: wrong.map { String(trimmed(Substring($0))) }.filter { !$0.isEmpty }, line: (number, line))
      }
      return Preference(
        right: String(line), wrong: [], line: (number, line),
        fault: RuleFault("It has no “<-”.", "Write: wanted <- unwanted, unwanted."))
    }
  }

  /// Reads `term, term: reason`, one a line. A line that begins with `#` is a comment.
  public static func objections(_ table: String) -> [Objection] {
    lines(table).map { number, line in
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      let reason = colon < line.endIndex ? trimmed(line[line.index(after: colon)...]) : ""
      let terms = line[..<colon].split(separator: ",").map { String(trimmed($0)) }
      let isWhole = !reason.isEmpty && !terms.isEmpty
      return Objection(
        number: number, terms: isWhole ? terms : [], reason: String(reason),
        fault: isWhole
          ? nil
          : RuleFault("Line \(number) of the table, “\(line)”, has no reason.", "Write: term, term: reason."))
    }
  }

  /// The lines that say something, with their numbers from 1.
  private static func lines(_ table: String) -> [(number: Int, text: Substring)] {
    var lines: [(Int, Substring)] = []
    var number = 0
    let bytes = table.utf8
    var start = bytes.startIndex
    while start <= bytes.endIndex {
      let end = bytes[start...].firstIndex { $0 == 0x0A } ?? bytes.endIndex
      number += 1
      let line = trimmed(table[start..<end])
      if !line.isEmpty, line.utf8.first != UInt8(ascii: "#") { lines.append((number, line)) }
      guard end < bytes.endIndex else { break }
      start = bytes.index(after: end)
    }
    return lines
  }

  /// A text without the spaces at its ends.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - lines: Whether the ends of lines count as spaces.
  public static func trimmed(_ text: Substring, lines: Bool = false) -> Substring {
    func isBlank(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x09 || byte == 0x0D || lines && byte == 0x0A
    }
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return text[text.endIndex...] }
    return text[first..<bytes.index(after: last)]
  }
}
