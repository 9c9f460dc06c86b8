/// Where the front matter of a file stands.
public struct FrontMatterPlace {
  /// Whether it is TOML, and not YAML.
  public let isTOML: Bool
  /// Byte offsets in the file: from behind the line that opens it to the line that closes it.
  public let content: Range<Int>

  /// Looks for front matter; `nil` where there is none.
  public init?(_ bytes: [UInt8]) {
    let span = bytes.span
    let start = ASCIIBytes.matches("\u{FEFF}", span, at: 0, end: span.count) ? 3 : 0
    guard FrontMatter(span, from: start) != nil else { return nil }
    let opening = FrontMatter.line(span, from: start)
    isTOML = FrontMatter.isFence(span, opening.text, UInt8(ascii: "+"))
    guard let close = FrontMatter.close(span, from: opening.next, isTOML: isTOML) else { return nil }
    content = opening.next..<close.lowerBound
  }
}
