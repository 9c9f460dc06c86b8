import ArticleText

/// Reads comma-separated values (RFC 4180): quoted fields, doubled quotation marks, LF or CR LF.
///
/// Works on bytes and hands out ranges, so that a list of many names is read at the speed of its bytes.
struct CommaSeparatedValues {
  /// One field of a row.
  struct Field {
    /// Its bytes in the text, without the quotation marks around it.
    let range: Range<Int>
    /// Whether quotation marks in it are doubled.
    let isEscaped: Bool
  }

  /// What is wrong with the text, and where.
  struct Problem: Error {
    let line: Int
    let column: Int
    let message: String
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var line = 1
  private var lineStart = 0

  /// The line on which the last row starts, from 1.
  private(set) var rowLine = 1

  /// Makes a reader of bytes, which have to stay where they are as long as it is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  /// Puts the fields of the next row that is not blank into a list; `false` at the end.
  ///
  /// - Throws: `Problem` for a quotation mark that is never closed, or one that is followed by anything but a comma.
  mutating func next(_ fields: inout [Field]) throws(Problem) -> Bool {
    while at < bytes.count {
      fields.removeAll(keepingCapacity: true)
      rowLine = line
      repeat { fields.append(try field()) } while skip(UInt8(ascii: ","))
      let isBlank = fields.count == 1 && fields[0].range.isEmpty
      if at < bytes.count {
        at += 1
        line += 1
        lineStart = at
      }
      if !isBlank { return true }
    }
    return false
  }

  /// The text of a field.
  func string(_ field: Field) -> String { String(decoding: unescaped(field), as: UTF8.self) }

  /// Keeps the text of a field in a list.
  func keep(_ field: Field, in names: inout ListedNames) -> ListedNames.Part {
    guard !field.range.isEmpty else { return ListedNames.Part() }
    return field.isEscaped
      ? names.keep(unescaped(field)) : names.keep(UnsafeBufferPointer(rebasing: bytes[field.range]))
  }

  private func unescaped(_ field: Field) -> [UInt8] {
    guard field.isEscaped else { return Array(bytes[field.range]) }
    var result: [UInt8] = []
    var isSecond = false
    for byte in bytes[field.range] {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if byte != UInt8(ascii: "\"") || isSecond { result.append(byte) }
    }
    return result
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func field() throws(Problem) -> Field {
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") { return try quotedField() }
    var start = at
    at = ByteSearch.first(UInt8(ascii: ","), or: 0x0A, in: bytes.span, from: at, to: bytes.count)
    var end = at
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    while start < end, isBlank(bytes[start]) { start += 1 }
    return Field(range: start..<end, isEscaped: false)
  }

  private mutating func quotedField() throws(Problem) -> Field {
    let opened = (line: line, column: at - lineStart + 1)
    at += 1
    let start = at
    var isEscaped = false
    while true {
      at = ByteSearch.first(UInt8(ascii: "\""), or: 0x0A, in: bytes.span, from: at, to: bytes.count)
      guard at < bytes.count else {
        throw Problem(line: opened.line, column: opened.column, message: "A quotation mark is never closed.")
      }
      if bytes[at] == UInt8(ascii: "\"") {
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else { break }
        isEscaped = true
        at += 1
      } else {
        line += 1
        lineStart = at + 1
      }
      at += 1
    }
    let end = at
    at += 1
    while at < bytes.count, isBlank(bytes[at]) { at += 1 }
    guard at >= bytes.count || bytes[at] == UInt8(ascii: ",") || bytes[at] == 0x0A else {
      throw Problem(
        line: line, column: at - lineStart + 1,
        message: "Text stands behind a closing quotation mark; a comma should.")
    }
    return Field(range: start..<end, isEscaped: isEscaped)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
