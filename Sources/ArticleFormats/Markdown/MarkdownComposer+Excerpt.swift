import ArticleText

extension MarkdownComposer {
  /// Whether a text of the front matter is how the copy begins: generators keep excerpts there, cut off anywhere.
  func isExcerpt(_ text: FrontMatterScalar) -> Bool {
    var excerpt: [UInt8] = []
    MarkdownComposer.forEachLetter(source.span, text.content) {
      excerpt.append($0)
      return true
    }
    guard excerpt.count >= 32 else { return false }
    let content = draft.content.span
    var read = 0
    // What stands further down does not begin a story.
    for (index, leaf) in draft.leaves.enumerated() where leaf.kind == .text && read < 8 {
      if begins(draft.leaves[index...], with: excerpt, content) { return true }
      read += 1
    }
    return false
  }

  private func begins(
    _ leaves: ArraySlice<MarkdownDraft.Leaf>, with excerpt: [UInt8], _ content: borrowing Span<UInt8>
  ) -> Bool {
    var matched = 0
    for leaf in leaves where leaf.kind == .text {
      var isSame = true
      MarkdownComposer.forEachLetter(content, leaf.content) { letter in
        guard matched < excerpt.count else { return false }
        isSame = excerpt[matched] == letter
        matched += 1
        return isSame
      }
      if !isSame { return false }
      if matched == excerpt.count { return true }
    }
    return false
  }

  /// Calls `body` with the letters and digits of a text as long as it wants more, without what may be written in two ways:
  /// marks, spaces, capitals, the addresses of links and tags.
  private static func forEachLetter(
    _ span: borrowing Span<UInt8>, _ range: Range<Int>, _ body: (UInt8) -> Bool
  ) {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let byte = span[at]
      if ASCIIBytes.isAlphanumeric(byte) {
        guard body(ASCIIBytes.isLetter(byte) ? byte | 0x20 : byte) else { return }
      } else if byte == UInt8(ascii: "<") {
        let close = ByteSearch.first(UInt8(ascii: ">"), in: span, from: at, to: min(end, at + 400))
        if close < end, span[close] == UInt8(ascii: ">") { at = close }
      } else if byte == UInt8(ascii: "]"), at + 1 < end, span[at + 1] == UInt8(ascii: "(") {
        let close = ByteSearch.first(UInt8(ascii: ")"), in: span, from: at, to: min(end, at + 400))
        if close < end, span[close] == UInt8(ascii: ")") { at = close }
      }
      at += 1
    }
  }
}
