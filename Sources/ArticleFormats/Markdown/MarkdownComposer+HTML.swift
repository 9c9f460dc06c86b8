import ArticleText

extension MarkdownComposer {
  /// Adds what browsers show of a block of HTML.
  mutating func addHTML(_ leaf: MarkdownDraft.Leaf) {
    let draft = draft
    let content = draft.content.span
    let end = leaf.content.upperBound
    var at = min(max(leaf.content.lowerBound, skipEnd), end)
    /// Where the text begins that was not added yet.
    var start = at
    var finders = MarkdownFinders()
    text.beginBlock()
    while at < end {
      var next: Int?
      switch content[at] {
      case UInt8(ascii: "&"):
        if let reference = CharacterReferences.closed(content, from: at, end: end) {
          appendVerbatim(start..<at)
          append(reference.first, reference.second, for: at..<reference.end)
          at = reference.end
          start = at
          continue
        }
      case UInt8(ascii: "{"): next = finders.templateEnd(content, at, end)
      case UInt8(ascii: "<"):
        next = finders.instructionEnd(content, at, end)
        guard next == nil, let tag = MarkdownElements.tag(content, from: at, end: end, isMDX: isMDX) else {
          break
        }
        appendVerbatim(start..<at)
        if isBreak(tag) { append("\n", nil, for: at..<at + 3) }
        // The file ends in a tag, or what it stands in does: nothing behind it is text.
        at = tag.end ?? end
        readElement(tag, leaf.role)
        if let skipped = skippedEnd(tag, content) {
          skipEnd = skipped
          at = min(skipped, end)
        }
        start = at
        continue
      default: break
      }
      guard let next else {
        at += 1
        continue
      }
      appendVerbatim(start..<at)
      at = min(next, end)
      start = at
    }
    appendVerbatim(start..<end)
    endBlock(as: leaf.role)
  }

  private func isBreak(_ tag: MarkdownElements.Tag) -> Bool {
    MarkdownElements.vocabulary[tag.name] == .lineBreak && !tag.isClosing
  }

  /// Goes over a tag that begins or ends a paragraph, or what gives paragraphs their roles.
  mutating func readElement(_ tag: MarkdownElements.Tag, _ role: BlockRole) {
    var elementRole: BlockRole?
    switch MarkdownElements.vocabulary[tag.name] {
    case .role(let role), .heading(let role): elementRole = role
    case .block, .content: break
    case .skip where MarkdownElements.isBlock(tag.name): break
    default: return
    }
    endBlock(as: role)
    text.beginBlock()
    guard MarkdownElements.nests(tag.name) else { return }
    if tag.isClosing {
      html.close(tag.name)
    } else if !tag.isEmpty {
      html.open(tag.name, elementRole, depth: depth)
    }
  }

  /// Where the element ends that a tag opens and that holds no copy; `nil` also where it is never closed.
  private mutating func skippedEnd(_ tag: MarkdownElements.Tag, _ content: borrowing Span<UInt8>) -> Int? {
    guard let end = tag.end, !tag.isClosing, !tag.isEmpty,
      [.skip, .mute].contains(MarkdownElements.vocabulary[tag.name])
    else { return nil }
    return closers.end(of: tag.name, after: end, content)
      ?? (MarkdownElements.isVerbatim(tag.name) ? content.count : nil)
  }
}
