/// A pattern of rule ids or paths.
///
/// `*` stands for anything but a slash, `**` for anything, `**/` for any folders or none, `?` for one character,
/// `{md,txt}` for either.
public struct Glob: Sendable, Hashable {
  private enum Part: Sendable, Hashable {
    case byte(UInt8)
    case one, name, anything, folders
  }

  private let alternatives: [[Part]]

  /// Makes a pattern.
  public init(_ pattern: String) {
    alternatives = Glob.expand(Array(pattern.utf8)).map(Glob.parts)
  }

  /// Whether a text as a whole fits the pattern. Linear in the text for each part of the pattern.
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

  private static func parts(_ pattern: [UInt8]) -> [Part] {
    let star = UInt8(ascii: "*")
    let slash = UInt8(ascii: "/")
    var parts: [Part] = []
    var at = 0
    while at < pattern.count {
      let isDouble = pattern[at] == star && at + 1 < pattern.count && pattern[at + 1] == star
      if isDouble, at == 0 || pattern[at - 1] == slash, at + 2 < pattern.count, pattern[at + 2] == slash {
        parts.append(.folders)
        at += 3
      } else if isDouble {
        parts.append(.anything)
        at += 2
      } else {
        parts.append(
          pattern[at] == star ? .name : pattern[at] == UInt8(ascii: "?") ? .one : .byte(pattern[at]))
        at += 1
      }
    }
    return parts
  }

  private static func matches(_ text: [UInt8], _ parts: [Part]) -> Bool {
    let slash = UInt8(ascii: "/")
    // The places of the text that the parts so far may have reached.
    var reached = [Bool](repeating: false, count: text.count + 1)
    reached[0] = true
    for part in parts {
      var next = [Bool](repeating: false, count: text.count + 1)
      var isInside = false
      for at in 0...text.count {
        switch part {
        case .byte(let byte): next[at] = at > 0 && reached[at - 1] && text[at - 1] == byte
        case .one: next[at] = at > 0 && reached[at - 1] && text[at - 1] != slash
        case .name: next[at] = reached[at] || at > 0 && next[at - 1] && text[at - 1] != slash
        case .anything: next[at] = reached[at] || at > 0 && next[at - 1]
        case .folders:
          next[at] = reached[at] || isInside && text[at - 1] == slash
          isInside = isInside || reached[at]
        }
      }
      reached = next
    }
    return reached[text.count]
  }
}
