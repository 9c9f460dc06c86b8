import ArticleText

extension XMLDraft {
  /// Adds text of HTML, in which white space of any length is one space.
  ///
  /// - Parameters:
  ///   - range: Byte offsets in `text`.
  ///   - role: What a paragraph that is opened is for.
  ///   - isHead: Whether that stands outside of the copy.
  ///   - decodes: Whether `&` opens a character reference.
  mutating func appendHTML(
    _ range: Range<Int>, of text: XMLText, as role: BlockRole, isHead: Bool, decodes: Bool
  ) {
    let span = text.bytes.span
    let end = range.upperBound
    var at = range.lowerBound
    while at < end {
      if !isOpen || isAtLineStart || endsInSpace {
        at = ASCIIBytes.skipSpaces(span, at, end)
        guard at < end else { return }
        isAtLineStart = false
        if !isOpen { open(role, isHead) }
      }
      let first = at
      while at < end {
        let byte = span[at]
        if byte > 0x26 {
          at += 1
        } else if byte == 0x20 {
          guard at + 1 < end, span[at + 1] > 0x20 else { break }
          at += 1
        } else if byte > 0x20, byte != 0x26 || !decodes {
          at += 1
        } else {
          break
        }
      }
      if at > first { keep(first..<at, text) }
      guard at < end else { return }
      let byte = span[at]
      if byte == 0x26 {
        at = readReference(span, at, end, text)
      } else if ASCIIBytes.isSpace(byte) {
        let next = ASCIIBytes.skipSpaces(span, at, end)
        // A space stands for them all, or a line's end where there is none.
        var kept = at
        for place in at..<next where span[place] == 0x20 {
          kept = place
          break
        }
        if span[kept] != 0x20, let line = (at..<next).first(where: { text.bytes[$0] == 0x0A }) { kept = line }
        keep(kept..<kept + 1, text)
        at = next
      } else {
        // Browsers leave NUL out, and show no other of these.
        if byte != 0 { keep(at..<at + 1, text) }
        at += 1
      }
    }
  }

  private var endsInSpace: Bool {
    guard let last = bytes.last else { return true }
    return bytes.count > start && (last == 0x20 || last == 0x0A || last == 0x09)
  }

  mutating func readReference(
    _ span: borrowing Span<UInt8>, _ at: Int, _ end: Int, _ text: XMLText
  ) -> Int {
    guard let reference = CharacterReferences.open(span, from: at, end: end) else {
      keep(at..<at + 1, text)
      return at + 1
    }
    add(reference.first, reference.second, for: at..<reference.end, text)
    return reference.end
  }
}
