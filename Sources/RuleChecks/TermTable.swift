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
    var table = table
    table.makeContiguousUTF8()
    let found = table.utf8.withContiguousStorageIfAvailable { bytes in
      lines(bytes).map { number, range in preference(bytes, range, number, in: table) }
    }
    return found ?? []
  }

  private static func preference(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ number: Int, in table: String
  ) -> Preference {
    func text(_ range: Range<Int>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
    let first = table.utf8.index(table.startIndex, offsetBy: range.lowerBound)
    let line = table[first..<table.utf8.index(first, offsetBy: range.count)]
    let arrow = range.dropLast().first {
      bytes[$0] == UInt8(ascii: "<") && bytes[$0 + 1] == UInt8(ascii: "-")
    }
    guard let arrow else {
      return Preference(
        right: text(range), wrong: [], line: (number, line),
        fault: RuleFault("It has no “<-”.", "Write: wanted <- unwanted, unwanted."))
    }
    var wrong: [String] = []
    var start = arrow + 2
    for end in start...range.upperBound where end == range.upperBound || bytes[end] == UInt8(ascii: ",") {
      let term = trimmed(bytes, start..<end)
      if !term.isEmpty { wrong.append(text(term)) }
      start = end + 1
    }
    return Preference(
      right: text(trimmed(bytes, range.lowerBound..<arrow)), wrong: wrong, line: (number, line))
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
    var table = table
    table.makeContiguousUTF8()
    let found = table.utf8.withContiguousStorageIfAvailable { lines($0) } ?? []
    return found.map { number, range in
      let first = table.utf8.index(table.startIndex, offsetBy: range.lowerBound)
      return (number, table[first..<table.utf8.index(first, offsetBy: range.count)])
    }
  }

  /// Where the lines are that say something, without the spaces at their ends, with their numbers from 1.
  private static func lines(_ bytes: UnsafeBufferPointer<UInt8>) -> [(number: Int, range: Range<Int>)] {
    var lines: [(Int, Range<Int>)] = []
    var number = 0
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0A {
      number += 1
      let line = trimmed(bytes, start..<end)
      if !line.isEmpty, bytes[line.lowerBound] != UInt8(ascii: "#") { lines.append((number, line)) }
      start = end + 1
    }
    return lines
  }

  /// A range without the spaces at its ends.
  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    func isBlank(_ at: Int) -> Bool { bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(start) { start += 1 }
    while end > start, isBlank(end - 1) { end -= 1 }
    return start..<end
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
