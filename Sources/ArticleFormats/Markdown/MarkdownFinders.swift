/// Finds the ends of what stands amid text and is none: comments, instructions, and the tags of templates.
struct MarkdownFinders {
  private var shortcodes = MarkdownFinder("}}")
  private var liquidTags = MarkdownFinder("%}")
  private var templateComments = MarkdownFinder("#}")
  private var attributes = MarkdownFinder("}")
  private var comments = MarkdownFinder("-->")
  private var instructions = MarkdownFinder("?>")
  private var declarations = MarkdownFinder(">")
  private var characterData = MarkdownFinder("]]>")

  /// Forgets what was found, because another text is searched.
  mutating func reset() { self = MarkdownFinders() }

  /// The offset after the shortcode `{{…}}` that opens behind a place.
  mutating func shortcodeEnd(after start: Int, _ bytes: borrowing Span<UInt8>, _ end: Int) -> Int? {
    shortcodes.end(after: start, bytes, end)
  }

  /// The offset after a tag of Hugo, Jekyll or Eleventy, or after the `{: .class}` of other dialects.
  mutating func templateEnd(_ bytes: borrowing Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
    guard at + 1 < end else { return nil }
    switch bytes[at + 1] {
    case UInt8(ascii: "{"): return shortcodes.end(after: at + 2, bytes, end)
    case UInt8(ascii: "%"): return liquidTags.end(after: at + 2, bytes, end)
    case UInt8(ascii: "#"): return templateComments.end(after: at + 2, bytes, end)
    case UInt8(ascii: ":"): return attributes.end(after: at + 2, bytes, end)
    default: return nil
    }
  }

  /// The offset after a comment, an instruction, a declaration or a section of character data.
  mutating func instructionEnd(_ bytes: borrowing Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
    guard at + 1 < end else { return nil }
    switch bytes[at + 1] {
    case UInt8(ascii: "?"): return instructions.end(after: at + 2, bytes, end)
    case UInt8(ascii: "!") where ASCIIBytes.matches("<!--", bytes, at: at, end: end):
      // `<!-->` and `<!--->` are whole comments.
      return comments.end(after: at + 2, bytes, end)
    case UInt8(ascii: "!") where ASCIIBytes.matches("<![cdata[", bytes, at: at, end: end):
      return characterData.end(after: at + 9, bytes, end)
    case UInt8(ascii: "!") where at + 2 < end && ASCIIBytes.isLetter(bytes[at + 2]):
      return declarations.end(after: at + 2, bytes, end)
    default: return nil
    }
  }
}
