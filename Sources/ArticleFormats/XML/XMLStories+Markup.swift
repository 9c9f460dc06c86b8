import ArticleText

extension XMLStories {
  /// HTML closes a paragraph, an item or a cell where the next one opens.
  mutating func closeImplied(by next: Open) {
    guard open.count > floor, let top = open.last, top.endsLeaf, top.hash == next.hash else { return }
    switch top.kind {
    case .block, .role: close(to: open.count - 1)
    default: break
    }
  }

  /// Reads what the element that was opened last holds as HTML.
  mutating func readMarkup(_ scanner: inout XMLScanner) {
    let (parts, hasEnd) = collect(&scanner)
    let outerFloor = floor
    floor = open.count
    copyDepth += 1
    let texts = parts.filter { $0.isLiteral || !isBlank($0.range) }
    if texts.count == 1, texts[0].isLiteral {
      draft.setEscaping(.markup)
      var inner = XMLScanner(text.bytes, texts[0].range, isHTML: true)
      run(&inner)
    } else if !texts.isEmpty {
      draft.setEscaping(.markupTwice)
      let whole = text
      text = decoded(parts)
      var inner = XMLScanner(text.bytes, 0..<text.bytes.count, isHTML: true)
      run(&inner)
      text = whole
    }
    close(to: floor)
    draft.endLeaf()
    copyDepth -= 1
    isInCaption = false
    floor = outerFloor
    if hasEnd { close(to: open.count - 1) }
  }

  private struct Part {
    var range: Range<Int>
    let isLiteral: Bool
  }

  /// The text up to the end tag of the element that was opened last, and whether there is one.
  private func collect(_ scanner: inout XMLScanner) -> (parts: [Part], hasEnd: Bool) {
    var parts: [Part] = []
    let hash = scanner.hash
    while true {
      switch scanner.next() {
      case .text:
        if let last = parts.last, !last.isLiteral, last.range.upperBound == scanner.range.lowerBound {
          parts[parts.count - 1].range = last.range.lowerBound..<scanner.range.upperBound
        } else {
          parts.append(Part(range: scanner.range, isLiteral: false))
        }
      case .literal: parts.append(Part(range: scanner.range, isLiteral: true))
      case .end: if scanner.hash == hash { return (parts, true) }
      case .start: break
      case .finish: return (parts, false)
      }
    }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    text.bytes[range].allSatisfy { MarkdownBytes.isSpace($0) }
  }

  /// Text with its references resolved, and its places in the file.
  private func decoded(_ parts: [Part]) -> XMLText {
    var bytes: [UInt8] = []
    var map = SourceMap()
    let span = text.bytes.span
    for part in parts {
      var at = part.range.lowerBound
      var run = at
      func keep(_ end: Int) {
        guard end > run else { return }
        map.append(text: bytes.count, source: run, length: end - run)
        bytes += text.bytes[run..<end]
      }
      while at < part.range.upperBound {
        if span[at] == UInt8(ascii: "&"), !part.isLiteral,
          let (scalar, next) = MarkdownEntities.decode(span, from: at, end: part.range.upperBound)
        {
          keep(at)
          let start = bytes.count
          bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
          map.append(text: start, length: bytes.count - start, source: at, sourceLength: next - at)
          at = next
          run = at
        } else {
          at += 1
        }
      }
      keep(at)
    }
    return XMLText(bytes: bytes, outer: map)
  }

  /// Adds text of a WordPress post without its shortcodes.
  mutating func addPost(_ range: Range<Int>, as role: BlockRole) {
    let bytes = text.bytes
    let span = bytes.span
    var at = range.lowerBound
    while at < range.upperBound {
      let code = XMLShortcodes.next(span, from: at, end: range.upperBound)
      let end = code?.range.lowerBound ?? range.upperBound
      if end > at {
        draft.append(
          at..<end, of: text, as: isInCaption ? .caption : role, isHead: false, decodes: true, &problems)
      }
      guard let code else { return }
      if XMLShortcodes.isCaption(span, code.name) {
        draft.endLeaf()
        isInCaption = !code.isEnd
      }
      at = code.range.upperBound
    }
  }
}
