internal import ArticleText

/// Finds what somebody may have meant by an id or an option that does not exist.
public enum NearestWord {
  /// The candidate with the fewest changed letters, if they are few.
  public static func find(_ word: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, word.utf8.count / 3)
    return candidates.map { ($0, distance(Array(word.utf8), Array($0.utf8))) }
      .filter { $0.1 <= limit || $0.0.hasPrefix(word) }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  /// The number of letters put in, left out or changed, or of neighbours swapped.
  static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for (i, a) in first.enumerated() {
      var row = [i + 1]
      for (j, b) in second.enumerated() {
        var cost = min(last[j] + (a == b ? 0 : 1), row[j] + 1, last[j + 1] + 1)
        if i > 0, j > 0, a == second[j - 1], first[i - 1] == b { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[second.count]
  }
}

/// Makes ids out of terms.
enum Slug {
  /// The term in small letters, with a hyphen for each stretch of anything else; dots of abbreviations vanish.
  static func make(_ text: String) -> String {
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
