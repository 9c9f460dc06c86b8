/// Rewrites a spelling to a form that the spellings of one sound share.
///
/// A table is lines of `from>to`, parted by spaces: `sh>s`; `^` stands for the start of a word, `$` for its end, and a
/// rule without a right side takes the letters out. Of the rules that fit, the first longest one is taken. Letters
/// without a rule stay; doubled letters count once.
struct SkeletonRules: Sendable {
  private struct Rule: Sendable {
    var from: UInt64 = 0
    var mask: UInt64 = 0
    var length = 0
    var to: UInt64 = 0
    var toLength = 0
    var atStart = false
    var atEnd = false
  }

  /// Where the rules of a letter stand.
  private struct Head: Sendable {
    var start: UInt16 = 0
    /// Where those of the letter alone begin, behind the longer ones.
    var single: UInt16 = 0
    var end: UInt16 = 0
    /// The second letters of the longer ones.
    var seconds: UInt32 = 0
  }

  private var heads = [Head](repeating: Head(), count: 256)
  private var rules: [Rule] = []
  /// The letters that the rules of this table alone begin with: without them, the form is the base table's.
  private(set) var trigger: UInt32 = 0

  /// - Parameters:
  ///   - table: The rules.
  ///   - base: Rules that hold where the table has none.
  init(_ table: StaticString, over base: StaticString = "") {
    var all: [Rule] = []
    for (index, text) in [table, base].enumerated() {
      text.withUTF8Buffer { buffer in
        for word in buffer.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
          guard let rule = SkeletonRules.rule(Array(word)) else { continue }
          if index == 0 { trigger |= NameToken.bit(UInt8(truncatingIfNeeded: rule.from)) }
          if !all.contains(where: {
            $0.from == rule.from && $0.length == rule.length && $0.atStart == rule.atStart
              && $0.atEnd == rule.atEnd
          }) {
            all.append(rule)
          }
        }
      }
    }
    let keyed = all.enumerated().sorted { one, other in
      let (a, b) = (
        UInt8(truncatingIfNeeded: one.element.from), UInt8(truncatingIfNeeded: other.element.from)
      )
      if a != b { return a < b }
      let (x, y) = (SkeletonRules.weight(one.element), SkeletonRules.weight(other.element))
      return x != y ? x > y : one.offset < other.offset
    }
    rules = keyed.map(\.element)
    for (index, rule) in rules.enumerated() {
      let letter = Int(UInt8(truncatingIfNeeded: rule.from))
      if heads[letter].end == 0 {
        heads[letter].start = UInt16(index)
        heads[letter].single = UInt16(index)
      }
      heads[letter].end = UInt16(index + 1)
      if rule.length > 1 {
        heads[letter].single = UInt16(index + 1)
        heads[letter].seconds |= NameToken.bit(UInt8(truncatingIfNeeded: rule.from >> 8))
      }
    }
  }

  /// Longer rules go before shorter ones, and rules of a place before those of any.
  private static func weight(_ rule: Rule) -> Int { rule.length * 2 + (rule.atStart || rule.atEnd ? 1 : 0) }

  private static func rule(_ word: [UInt8]) -> Rule? {
    guard let arrow = word.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    var rule = Rule()
    for byte in word[..<arrow] {
      switch byte {
      case UInt8(ascii: "^"): rule.atStart = true
      case UInt8(ascii: "$"): rule.atEnd = true
      default:
        rule.from |= UInt64(byte) << UInt64(8 * rule.length)
        rule.mask |= 0xFF << UInt64(8 * rule.length)
        rule.length += 1
      }
    }
    for byte in word[(arrow + 1)...] {
      rule.to |= UInt64(byte) << UInt64(8 * rule.toLength)
      rule.toLength += 1
    }
    return rule.length > 0 && rule.length <= 8 ? rule : nil
  }

  /// Writes the form of some letters behind what is in a buffer, and says where it ends and which letters it has.
  ///
  /// A form has at most twice as many letters as its word.
  func write(_ letters: WordLetters, into result: UnsafeMutableBufferPointer<UInt8>, at begin: Int) -> (
    end: Int, letters: UInt32
  ) {
    let (heads, rules) = (heads.span, rules.span)
    let end = letters.count
    var at = 0
    var written = begin
    var seen: UInt32 = 0
    // The next eight letters, the nearest one lowest.
    var window: UInt64 = 0
    for place in 0..<min(end, 8) { window |= UInt64(letters[place]) << UInt64(8 * place) }
    while at < end {
      let head = heads[Int(UInt8(truncatingIfNeeded: window))]
      let second = NameToken.bit(UInt8(truncatingIfNeeded: window >> 8))
      var (to, toLength, taken) = (window, 1, 1)
      for place in Int(head.seconds & second != 0 ? head.start : head.single)..<Int(head.end) {
        let rule = rules[place]
        if window & rule.mask == rule.from, at + rule.length <= end, !rule.atStart || at == 0,
          !rule.atEnd || at + rule.length == end
        {
          (to, toLength, taken) = (rule.to, rule.toLength, rule.length)
          break
        }
      }
      for _ in 0..<toLength {
        let byte = UInt8(truncatingIfNeeded: to)
        to >>= 8
        // Doubled letters count once.
        if written > begin && result[written - 1] == byte || written == result.count { continue }
        result[written] = byte
        seen |= NameToken.bit(byte)
        written += 1
      }
      window = taken < 8 ? window >> UInt64(8 * taken) : 0
      var next = at + 8
      at += taken
      while next < min(end, at + 8) {
        window |= UInt64(letters[next]) << UInt64(8 * (next - at))
        next += 1
      }
    }
    return (written, seen)
  }
}
