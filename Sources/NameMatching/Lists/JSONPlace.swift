extension JSONReader {
  /// What is wrong where the reader is, or at another place.
  func problem(_ message: String, at place: Int? = nil) -> NameList.Problem {
    let offset = min(place ?? at, bytes.count)
    var line = 1
    var lineStart = 0
    for index in 0..<offset where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    return NameList.Problem(
      line: line, column: String(offset - lineStart + 1), path: path(to: offset), message: message)
  }

  /// What is wrong where the reader is: something else belongs there.
  mutating func mismatch(_ wanted: String) -> NameList.Problem {
    let found =
      switch peek() {
      case UInt8(ascii: "{"): "an object in {…}"
      case UInt8(ascii: "["): "a list in […]"
      case UInt8(ascii: "\""): "a text"
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): "a number"
      case UInt8(ascii: "t"), UInt8(ascii: "f"): "true or false"
      case UInt8(ascii: "n"): "null"
      case 0 where at >= bytes.count: "the end of the file"
      default: "something that is no JSON"
      }
    return problem("\(wanted) belongs here, not \(found).")
  }

  /// The way to an offset, as `persons[3].name`. Worked out from the start, when something is wrong.
  private func path(to offset: Int) -> String? {
    var levels: [(isList: Bool, count: Int, key: Range<Int>?)] = []
    var expectsKey = false
    var at = 0
    while at < offset {
      switch bytes[at] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isList = bytes[at] == UInt8(ascii: "[")
        levels.append((isList, 0, nil))
        expectsKey = !isList
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = levels.popLast()
        expectsKey = false
      case UInt8(ascii: ","):
        if let level = levels.indices.last {
          levels[level].count += 1
          expectsKey = !levels[level].isList
        }
      case UInt8(ascii: "\""):
        let start = at + 1
        at = start
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
          at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        if expectsKey, let level = levels.indices.last { levels[level].key = start..<min(at, bytes.count) }
        expectsKey = false
      default: break
      }
      at += 1
    }
    var path = ""
    for level in levels.prefix(8) {
      if level.isList {
        path += "[\(level.count)]"
      } else if let key = level.key {
        path += (path.isEmpty ? "" : ".") + String(decoding: bytes[key].prefix(60), as: UTF8.self)
      }
    }
    if levels.count > 8 { path += "…" }
    return path.isEmpty ? nil : path
  }
}
