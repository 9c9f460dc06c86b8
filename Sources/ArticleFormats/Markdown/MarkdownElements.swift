import ArticleText

/// What HTML's elements are to an article that holds them amid Markdown.
enum MarkdownElements {
  /// The elements of HTML inside other formats; beside them code is left out here, and what the head of a page holds.
  static let vocabulary = XMLVocabulary(XMLVocabulary.html, "skip pre code kbd samp tt title head xmp")

  /// Whether an element that holds no copy parts what stands before it from what stands behind.
  static func isBlock(_ name: UInt64) -> Bool { blocks.contains(name) }

  /// Whether what an element holds is no markup: where it is never closed it goes as far as the file.
  static func isVerbatim(_ name: UInt64) -> Bool { verbatim.contains(name) }

  /// Whether other blocks stand in an element.
  static func nests(_ name: UInt64) -> Bool { !flat.contains(name) }

  private static let blocks = names("pre nav head")
  private static let verbatim = names("script style textarea xmp")
  private static let flat = names("p hr pre nav head")

  private static func names(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { XMLName.hash($0) })
  }

  /// A tag of HTML.
  struct Tag {
    let name: UInt64
    let isClosing: Bool
    /// Whether it opens an element that nothing stands in.
    let isEmpty: Bool
    /// The offset after it; `nil` where the text ends in it.
    let end: Int?
  }

  /// The tag that starts with `<` at an offset, as browsers read it; `nil` where none does.
  static func tag(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int, isMDX: Bool = false) -> Tag? {
    var at = start + 1
    let isClosing = at < end && bytes[at] == UInt8(ascii: "/")
    if isClosing { at += 1 }
    guard at < end, ASCIIBytes.isLetter(bytes[at]) else { return nil }
    var name = XMLName.seed
    while at < end, !ASCIIBytes.isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">"),
      bytes[at] != UInt8(ascii: "/")
    {
      name = XMLName.adding(bytes[at], to: name)
      at += 1
    }
    while at < end, bytes[at] != UInt8(ascii: ">") {
      if isMDX, bytes[at] == UInt8(ascii: "{"), let after = MarkdownHTML.bracesEnd(bytes, from: at, end: end)
      {
        at = after
        continue
      }
      guard bytes[at] == UInt8(ascii: "=") else {
        at += 1
        continue
      }
      at = ASCIIBytes.skipSpaces(bytes, at + 1, end)
      guard at < end else { break }
      let mark = bytes[at]
      if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
        at += 1
        while at < end, bytes[at] != mark { at += 1 }
        if at < end { at += 1 }
      } else if !isMDX || mark != UInt8(ascii: "{") {
        while at < end, !ASCIIBytes.isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
      }
    }
    let isEmpty = at < end && bytes[at - 1] == UInt8(ascii: "/")
    return Tag(name: name, isClosing: isClosing, isEmpty: isEmpty, end: at < end ? at + 1 : nil)
  }

  /// Where the element ends that opens before an offset.
  ///
  /// It keeps for every name what it found last, so that a file that opens a thing a million times and closes it never
  /// is searched once.
  struct Closers {
    private struct Found {
      /// From where on was looked, and where the next tag of the name stands.
      var from: Int
      var tag: Int
      var end: Int?
    }

    private var found: [UInt64: Found] = [:]

    /// The offset after the closing tag of an element; `nil` where there is none, or where another opens before it.
    ///
    /// - Parameters:
    ///   - name: The hash of the element's name.
    ///   - start: Where its opening tag ends.
    ///   - bytes: All that may hold the closing tag.
    mutating func end(of name: UInt64, after start: Int, _ bytes: borrowing Span<UInt8>) -> Int? {
      if let last = found[name], last.from <= start, start <= last.tag { return last.end }
      var next = Found(from: start, tag: Int.max, end: nil)
      var at = start
      while at < bytes.count {
        if bytes[at] == UInt8(ascii: "<"), let isClosing = Closers.stands(name, bytes, at) {
          next.tag = at
          if isClosing {
            while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
            next.end = min(at + 1, bytes.count)
          }
          break
        }
        at += 1
      }
      found[name] = next
      return next.end
    }

    /// Whether the tag at an offset has a name, and then whether it closes.
    private static func stands(_ name: UInt64, _ bytes: borrowing Span<UInt8>, _ start: Int) -> Bool? {
      var at = start + 1
      let isClosing = at < bytes.count && bytes[at] == UInt8(ascii: "/")
      if isClosing { at += 1 }
      var hash = XMLName.seed
      let limit = min(bytes.count, at + 12)
      while at < limit, ASCIIBytes.isAlphanumeric(bytes[at]) {
        hash = XMLName.adding(bytes[at], to: hash)
        at += 1
      }
      return hash == name ? isClosing : nil
    }
  }
}
