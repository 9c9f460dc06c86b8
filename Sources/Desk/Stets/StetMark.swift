internal import ArticleFormats
internal import StyleRules

/// A mark by which the desk says that a finding stands: `<!-- stet: figures.spelled-out as the group writes it -->`.
///
/// Front matter lists marks for the whole file: `stet: [figures.spelled-out]`, or a list or a table with reasons.
/// In plain text a mark is a line of its own, `[stet: …]`. Behind the colon stand rule ids or patterns of them, set
/// apart by commas, or `all`; then a reason. Without rules a mark is for all.
struct StetMark: Sendable {
  /// What a mark speaks for.
  enum Reach: String, Sendable {
    /// The nearest finding before it, in its block or the one before.
    case finding = "stet"
    /// What is found in the block behind it.
    case nextBlock = "stet-next"
    /// What is found from here on, as far as `stet-on`.
    case off = "stet-off"
    case on = "stet-on"
    /// What is found in the whole file.
    case file = "stet-file"
  }

  let reach: Reach
  /// Rule ids or patterns of them; empty for all rules.
  let rules: [String]
  /// Why the finding stands, in the desk's words; empty where it does not say.
  let reason: String
  /// Byte offsets in the file as UTF-8.
  let range: Range<Int>

  /// Whether the mark speaks for a rule.
  func covers(_ rule: String) -> Bool { rules.isEmpty || rules.contains { Glob($0).matches(rule) } }

  /// The mark at another place.
  func moved(to range: Range<Int>) -> StetMark {
    StetMark(reach: reach, rules: rules, reason: reason, range: range)
  }

  /// The marks of a file, in order. Linear in its bytes.
  static func all(in bytes: [UInt8]) -> [StetMark] {
    var marks: [StetMark] = []
    var at = 0
    while at + 6 < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "<"): at = read("<!--", "-->", bytes, at, &marks) ?? at + 1
      case UInt8(ascii: "[") where opensLine(bytes, at): at = read("[", "]", bytes, at, &marks) ?? at + 1
      default: at += 1
      }
    }
    return marks
  }

  private static func opensLine(_ bytes: [UInt8], _ at: Int) -> Bool {
    var before = at - 1
    while before >= 0, bytes[before] == 0x20 || bytes[before] == 0x09 { before -= 1 }
    return before < 0 || bytes[before] == 0x0A || bytes[before] == 0x0D
  }

  /// Reads a mark that may stand at an offset; gives the offset behind it.
  private static func read(
    _ open: String, _ close: String, _ bytes: [UInt8], _ at: Int, _ marks: inout [StetMark]
  ) -> Int? {
    let rest = bytes[at...]
    guard rest.starts(with: open.utf8) else { return nil }
    var start = at + open.utf8.count
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    guard bytes[start...].starts(with: "stet".utf8) else { return nil }
    // A mark is short: one that is never closed ends nowhere.
    let limit = min(bytes.count, start + 1000)
    var end = start
    while end < limit, !bytes[end...].starts(with: close.utf8) { end += 1 }
    guard end < limit else { return nil }
    let after = end + close.utf8.count
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let reach = Reach(rawValue: String(parts[0].filter { $0 != " " })) else { return nil }
    let (rules, reason) = rulesAndReason(parts.count > 1 ? parts[1] : "")
    marks.append(
      StetMark(reach: reach, rules: rules.contains("all") ? [] : rules, reason: reason, range: at..<after))
    return after
  }

  /// Cuts what a mark says into the rules that it begins with, and the reason.
  private static func rulesAndReason(_ text: Substring) -> (rules: [String], reason: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    let names = words.prefix { $0.hasSuffix(",") || isRules($0) }
    let end = names.lastIndex { !$0.hasSuffix(",") }.map { $0 + 1 } ?? names.endIndex
    return (
      names[..<end].flatMap { $0.split(separator: ",") }.map(String.init),
      words[end...].joined(separator: " ")
    )
  }

  /// The marks that the front matter of a file lists under `stet`; each is for the whole file.
  static func frontMatter(of bytes: [UInt8]) -> [StetMark] {
    FrontMatterList.items("stet", in: bytes).map { item in
      let (rules, reason) = rulesAndReason(item.text[...])
      // What names no rule lets nothing stand: that would be all of the file for a slip of the pen.
      return StetMark(
        reach: .file, rules: rules.isEmpty ? [item.text] : rules.contains("all") ? [] : rules,
        reason: item.note.isEmpty ? reason : item.note, range: item.range)
    }
  }

  /// Whether a word names rules: an id with its full stop, a pattern, or `all`.
  static func isRules(_ word: Substring) -> Bool {
    word == "all"
      || word.split(separator: ",").allSatisfy { part in
        (part.contains(".") && !part.hasSuffix(".") || part.contains("*"))
          && part.allSatisfy { $0.isLowercase || $0.isNumber || "-.*{},?".contains($0) }
      }
  }
}
