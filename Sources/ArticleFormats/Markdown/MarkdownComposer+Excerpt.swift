import ArticleText

extension MarkdownComposer {
  /// Whether a text of the front matter is how the copy begins: generators keep excerpts there, cut off anywhere.
  func isExcerpt(_ text: FrontMatterScalar) -> Bool {
    let excerpt = MarkdownComposer.opening(source.span, text.content, most: 48)
    guard excerpt.count >= 32 else { return false }
    let content = draft.content.span
    var read = 0
    for leaf in draft.leaves where leaf.kind == .text {
      if MarkdownComposer.opening(content, leaf.content, most: excerpt.count) == excerpt { return true }
      read += 1
      // What stands further down does not begin a story.
      if read == 8 { return false }
    }
    return false
  }

  /// The first letters and digits of a text, without what may be written in two ways: marks, spaces and capitals.
  private static func opening(_ span: borrowing Span<UInt8>, _ range: Range<Int>, most: Int) -> [UInt8] {
    var letters: [UInt8] = []
    for at in range.prefix(8 * most) where ASCIIBytes.isAlphanumeric(span[at]) {
      letters.append(ASCIIBytes.isLetter(span[at]) ? span[at] | 0x20 : span[at])
      if letters.count == most { break }
    }
    return letters
  }
}
