internal import ArticleText

/// Makes ids out of terms.
public enum Slug {
  /// The term in small letters, with a hyphen for each stretch of anything else; dots of abbreviations vanish.
  public static func make(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var gap = false
    for byte in Folding.foldedBytes(text) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if gap, !result.isEmpty { result.append(UInt8(ascii: "-")) }
        gap = false
        result.append(byte)
      case UInt8(ascii: "."), UInt8(ascii: "'"): break
      case UInt8(ascii: "%"):
        result += Array("percent-sign".utf8)
      default: gap = true
      }
    }
    return result.isEmpty ? "term" : String(decoding: result, as: UTF8.self)
  }
}
