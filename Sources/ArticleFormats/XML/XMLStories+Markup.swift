import ArticleText

extension XMLStories {
  /// Reads what the element that was opened last holds as HTML.
  mutating func readMarkup(_ scanner: inout XMLScanner) {
    let (parts, hasEnd) = collect(&scanner)
    let texts = parts.filter { $0.isLiteral || !isBlank($0.range) }
    let role = open.last?.role ?? .body
    if texts.count == 1, texts[0].isLiteral {
      draft.setEscaping(.markup)
      readHTML(text, texts[0].range, as: role, isHead: false)
    } else if !texts.isEmpty {
      draft.setEscaping(.markupTwice)
      let field = decoded(parts)
      readHTML(field, 0..<field.bytes.count, as: role, isHead: false)
    }
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
    text.bytes[range].allSatisfy { ASCIIBytes.isSpace($0) }
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
          let reference = CharacterReferences.closed(span, from: at, end: part.range.upperBound)
        {
          keep(at)
          let start = bytes.count
          for scalar in [reference.first, reference.second].compactMap(\.self) {
            bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
          }
          map.append(text: start, length: bytes.count - start, source: at, sourceLength: reference.end - at)
          at = reference.end
          run = at
        } else {
          at += 1
        }
      }
      keep(at)
    }
    return XMLText(bytes: bytes, outer: map)
  }
}
