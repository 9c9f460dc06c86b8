/// A pattern of rule ids or paths.
///
/// `*` stands for anything but a slash, `**` for anything, `?` for one character, `{md,txt}` for either.
public struct Glob: Sendable, Hashable {
  private let alternatives: [[UInt8]]

  /// Makes a pattern.
  public init(_ pattern: String) {
    alternatives = Glob.expand(Array(pattern.utf8))
  }

  /// Whether a text as a whole fits the pattern. Linear in the text for each star of the pattern.
  public func matches(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return alternatives.contains { Glob.matches(bytes, $0) }
  }

  /// Writes out the first braces, then those of the results; at most 256 alternatives.
  private static func expand(_ pattern: [UInt8]) -> [[UInt8]] {
    var done: [[UInt8]] = []
    var waiting = [pattern]
    while let next = waiting.popLast() {
      guard done.count + waiting.count < 256, let open = next.firstIndex(of: UInt8(ascii: "{")),
        let close = next[open...].firstIndex(of: UInt8(ascii: "}"))
      else {
        done.append(next)
        continue
      }
      for choice in next[open + 1..<close].split(
        separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      {
        waiting.append(Array(next[..<open]) + Array(choice) + Array(next[(close + 1)...]))
      }
    }
    return done
  }

  private static func matches(_ text: [UInt8], _ pattern: [UInt8]) -> Bool {
    let star = UInt8(ascii: "*")
    let slash = UInt8(ascii: "/")
    // The states are the places in the pattern that may come next; each byte moves them all on at once.
    var states = [Bool](repeating: false, count: pattern.count + 1)
    states[0] = true
    close(&states, pattern)
    for byte in text {
      var next = [Bool](repeating: false, count: pattern.count + 1)
      for index in pattern.indices where states[index] {
        let isDouble = index + 1 < pattern.count && pattern[index + 1] == star
        switch pattern[index] {
        case star where isDouble || byte != slash: next[index] = true
        case star: break
        case UInt8(ascii: "?") where byte != slash: next[index + 1] = true
        case byte: next[index + 1] = true
        default: break
        }
      }
      states = next
      close(&states, pattern)
    }
    return states[pattern.count]
  }

  /// A star may stand for nothing, and `**/` for no folder at all.
  private static func close(_ states: inout [Bool], _ pattern: [UInt8]) {
    let star = UInt8(ascii: "*")
    for index in pattern.indices where states[index] && pattern[index] == star {
      let isDouble = index + 1 < pattern.count && pattern[index + 1] == star
      states[index + (isDouble ? 2 : 1)] = true
      let isStart = index == 0 || pattern[index - 1] == UInt8(ascii: "/")
      if isDouble, isStart, index + 2 < pattern.count, pattern[index + 2] == UInt8(ascii: "/") {
        states[index + 3] = true
      }
    }
  }
}
