/// One line of ArchieML, by how it begins: what it means is for the parser to say, who knows what it stands in.
enum ArchieLine: Equatable {
  /// What a line that begins with a colon orders.
  enum Command: CaseIterable { case endskip, ignore, skip, end }

  /// `:end`, in letters of either case and with anything behind it.
  case command(Command)
  /// `key: value`; the value is what follows to the end of the line.
  case key(Range<Int>, value: Int)
  /// `* value`.
  case element(value: Int)
  /// `[name]` or `{name}`, with a full stop where it stands in what is open, and with a plus where text is kept.
  case scope(isList: Bool, isNested: Bool, isFreeform: Bool, name: Range<Int>)
  /// Anything else.
  case text

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - line: The bytes of the line, with or without its end.
  init(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>) {
    let end = line.upperBound
    let start = ArchieLine.passSpace(bytes, line.lowerBound, end)
    self = .text
    guard start < end else { return }
    switch bytes[start] {
    case UInt8(ascii: ":"):
      if let command = ArchieLine.command(bytes, ArchieLine.passSpace(bytes, start + 1, end), end) {
        self = .command(command)
      }
    case UInt8(ascii: "*"):
      self = .element(value: ArchieLine.passSpace(bytes, start + 1, end))
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      if let scope = ArchieLine.scope(bytes, start, end) { self = scope }
    default: break
    }
    guard self == .text || bytes[start] == UInt8(ascii: "*") else { return }
    var at = start
    while at < end, ArchieLine.isName(bytes[at]) { at += 1 }
    let colon = ArchieLine.passSpace(bytes, at, end)
    guard at > start, colon < end, bytes[colon] == UInt8(ascii: ":") else { return }
    self = .key(start..<at, value: ArchieLine.passSpace(bytes, colon + 1, end))
  }

  /// The line where its bytes stand so many further on.
  func moved(by count: Int) -> ArchieLine {
    switch self {
    case .key(let key, let value): .key(key.lowerBound + count..<key.upperBound + count, value: value + count)
    case .element(let value): .element(value: value + count)
    case .scope(let isList, let isNested, let isFreeform, let name):
      .scope(
        isList: isList, isNested: isNested, isFreeform: isFreeform,
        name: name.lowerBound + count..<name.upperBound + count)
    case .command, .text: self
    }
  }

  private static func passSpace(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, ASCIIBytes.isBlank(bytes[at]) { at += 1 }
    return at
  }

  /// Whether a byte may be part of a key: all but white space, brackets, backslashes and colons may.
  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "\\"), UInt8(ascii: ":"):
      false
    default: true
    }
  }

  private static func command(_ bytes: borrowing Span<UInt8>, _ at: Int, _ end: Int) -> Command? {
    if ASCIIBytes.matches("endskip", bytes, at: at, end: end) { return .endskip }
    if ASCIIBytes.matches("ignore", bytes, at: at, end: end) { return .ignore }
    if ASCIIBytes.matches("skip", bytes, at: at, end: end) { return .skip }
    return ASCIIBytes.matches("end", bytes, at: at, end: end) ? .end : nil
  }

  private static func scope(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> ArchieLine? {
    var at = passSpace(bytes, start + 1, end)
    let flags = at
    var isFreeform = false
    while at < end, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: ".") {
      isFreeform = isFreeform || bytes[at] == UInt8(ascii: "+")
      at += 1
    }
    let isNested = at > flags && bytes[flags] == UInt8(ascii: ".")
    let name = passSpace(bytes, at, end)
    at = name
    while at < end, isName(bytes[at]) { at += 1 }
    let close = passSpace(bytes, at, end)
    guard close < end, bytes[close] == UInt8(ascii: "]") || bytes[close] == UInt8(ascii: "}") else {
      return nil
    }
    return .scope(
      isList: bytes[start] == UInt8(ascii: "["), isNested: isNested, isFreeform: isFreeform, name: name..<at)
  }
}
