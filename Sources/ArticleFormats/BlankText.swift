/// Tells paragraphs in which nothing is left to read.
enum BlankText {
  /// Whether nothing but white space, no-break spaces and what stands for code follows an offset.
  static func isBlank(_ bytes: [UInt8], from start: Int) -> Bool {
    var at = start
    while at < bytes.count {
      if ASCIIBytes.isSpace(bytes[at]) {
        at += 1
      } else if bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
        at += 2
      } else if bytes[at] == 0xEF, at + 2 < bytes.count, bytes[at + 1] == 0xBF, bytes[at + 2] == 0xBC {
        at += 3
      } else {
        return false
      }
    }
    return true
  }
}
