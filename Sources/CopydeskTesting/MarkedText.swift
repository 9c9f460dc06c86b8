/// A text in which `↓` stands before each place that a test is about, so that no test counts columns.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The byte offsets in front of which a mark stood.
  public let offsets: [Int]

  /// Takes the marks out of a text.
  public init(_ marked: String) {
    let (bytes, offsets) = MarkedText.unmarked(Array(marked.utf8))
    text = String(decoding: bytes, as: UTF8.self)
    self.offsets = offsets
  }

  /// The bytes of the text.
  public var bytes: [UInt8] { Array(text.utf8) }

  /// The mark in UTF-8.
  private static let mark = Array("↓".utf8)

  /// Takes the marks out of a file.
  ///
  /// - Returns: The bytes without the marks, and the offsets in them in front of which a mark stood.
  static func unmarked(_ bytes: [UInt8]) -> (bytes: [UInt8], offsets: [Int]) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offsets: [Int] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == mark[0], bytes[at...].starts(with: mark) {
        offsets.append(result.count)
        at += mark.count
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return (result, offsets)
  }

  /// Some bytes as text, with a mark in front of each of some offsets.
  public static func marking(_ bytes: [UInt8], at offsets: some Sequence<Int>) -> String {
    var result: [UInt8] = []
    var from = 0
    for offset in offsets.sorted() {
      result += bytes[from..<offset]
      result += mark
      from = offset
    }
    return String(decoding: result + bytes[from...], as: UTF8.self)
  }
}
