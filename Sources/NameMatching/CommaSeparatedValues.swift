/// Reads comma-separated values (RFC 4180): quoted fields, doubled quotation marks, LF or CR LF.
struct CommaSeparatedValues {
  /// A row, and the 1-based line on which it starts.
  struct Row {
    let line: Int
    let fields: [String]
  }

  /// What is wrong with the text, and where.
  struct Problem: Error {
    let line: Int
    let column: Int
    let message: String
  }

  /// The rows. Linear in the bytes.
  ///
  /// - Throws: `Problem` for a quotation mark that is never closed, or one that is followed by anything but a comma.
  static func rows(_ text: some Collection<UInt8>) throws(Problem) -> [Row] {
    let bytes = Array(text)
    var rows: [Row] = []
    var fields: [String] = []
    var at = 0
    var line = 1
    var lineStart = 0
    var rowLine = 1
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    while at <= bytes.count {
      var field: [UInt8] = []
      let isQuoted = at < bytes.count && bytes[at] == UInt8(ascii: "\"")
      if isQuoted {
        let opened = Problem(
          line: line, column: at - lineStart + 1, message: "A quotation mark is never closed.")
        at += 1
        while true {
          guard at < bytes.count else { throw opened }
          if bytes[at] == UInt8(ascii: "\"") {
            guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else { break }
            at += 1
          } else if bytes[at] == 0x0A {
            line += 1
            lineStart = at + 1
          }
          field.append(bytes[at])
          at += 1
        }
        at += 1
        if at < bytes.count, ![UInt8(ascii: ","), 0x0A, 0x0D].contains(bytes[at]) {
          throw Problem(
            line: line, column: at - lineStart + 1,
            message: "Text stands behind a closing quotation mark; a comma should.")
        }
      } else {
        while at < bytes.count, bytes[at] != UInt8(ascii: ","), bytes[at] != 0x0A {
          field.append(bytes[at])
          at += 1
        }
        while let last = field.last, last == 0x0D || last == 0x20 || last == 0x09 { field.removeLast() }
        while let first = field.first, first == 0x20 || first == 0x09 { field.removeFirst() }
      }
      fields.append(String(decoding: field, as: UTF8.self))
      if at < bytes.count, bytes[at] == 0x0D { at += 1 }
      if at < bytes.count, bytes[at] == UInt8(ascii: ",") {
        at += 1
        continue
      }
      if fields.count > 1 || fields[0] != "" || isQuoted { rows.append(Row(line: rowLine, fields: fields)) }
      fields = []
      guard at < bytes.count else { break }
      at += 1
      line += 1
      lineStart = at
      rowLine = line
    }
    return rows
  }
}
