/// Addresses that stand in copy as they are, which GitHub makes links of: no character in them is a marker.
enum MarkdownAddresses {
  /// No domain is longer; what goes on behind that was no domain.
  private static let longestDomain = 256

  /// The offset after the address of which `www` or the colon stands at a place; `nil` where there is none.
  static func end(_ bytes: borrowing Span<UInt8>, _ at: Int, _ range: Range<Int>) -> Int? {
    var start = at
    var domain = at
    if bytes[at] == UInt8(ascii: ":") {
      guard ASCIIBytes.matches("://", bytes, at: at, end: range.upperBound) else { return nil }
      while start > range.lowerBound, at - start < 6, ASCIIBytes.isLetter(bytes[start - 1]) { start -= 1 }
      guard
        ASCIIBytes.matches("http:", bytes, at: start, end: at + 1)
          || ASCIIBytes.matches("https:", bytes, at: start, end: at + 1)
          || ASCIIBytes.matches("ftp:", bytes, at: start, end: at + 1)
      else { return nil }
      domain = at + 3
    } else {
      guard ASCIIBytes.matches("www.", bytes, at: at, end: range.upperBound) else { return nil }
    }
    guard start == range.lowerBound || opensBehind(bytes[start - 1]),
      isDomain(bytes, domain..<min(range.upperBound, domain + longestDomain), isShort: domain == at)
    else { return nil }
    var end = domain
    while end < range.upperBound, !ASCIIBytes.isSpace(bytes[end]), bytes[end] != UInt8(ascii: "<") {
      end += 1
    }
    end = trimmed(bytes, domain..<end)
    return end > domain ? end : nil
  }

  private static func opensBehind(_ byte: UInt8) -> Bool {
    ASCIIBytes.isSpace(byte) || ASCIIBytes.isPunctuation(byte)
  }

  /// Whether a domain opens here: letters, digits, hyphens and stops, and low lines in neither of its last two parts.
  private static func isDomain(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, isShort: Bool) -> Bool {
    var stops = 0
    var last = 0
    var beforeLast = 0
    var at = range.lowerBound
    while at < range.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "_"): last += 1
      case UInt8(ascii: "."):
        (beforeLast, last) = (last, 0)
        stops += 1
      case let byte
      where byte >= 0x80 || byte == UInt8(ascii: "-") || ASCIIBytes.isLetter(byte)
        || ASCIIBytes.isDigit(byte):
        break
      default: return at > range.lowerBound && last + beforeLast == 0 && (stops > 0 || !isShort)
      }
      at += 1
    }
    return at > range.lowerBound && last + beforeLast == 0 && (stops > 0 || !isShort)
  }

  /// The end without the marks that belong to the sentence and not to the address.
  private static func trimmed(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    var open = 0
    for at in range {
      if bytes[at] == UInt8(ascii: "(") { open += 1 }
      if bytes[at] == UInt8(ascii: ")") { open -= 1 }
    }
    while end > range.lowerBound {
      switch bytes[end - 1] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ")") where open < 0:
        end -= 1
        open += 1
      default: return end
      }
    }
    return end
  }
}
