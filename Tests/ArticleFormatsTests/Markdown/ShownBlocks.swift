import Foundation

/// What readers see of a page of HTML, as pairs of role and text: written apart from the project's readers, so that what
/// they make of a file can be held against it.
///
/// Left out are code, what browsers do not show, the numbers of footnotes and the ways back from them. White space counts as
/// one space. The text of an image counts as a caption where nothing else stands in the paragraph.
struct ShownBlocks {
  /// A block: its role as the linter names it, and its text.
  struct Shown: Hashable, CustomStringConvertible {
    let role: String
    let text: String
    var description: String { "\(role): \(text)" }
  }

  private(set) var blocks: [Shown] = []
  private var open: [String] = []
  /// The classes of the open elements.
  private var kinds: [String] = []
  private var text = ""
  private var images: [String] = []
  private var hasHeadline = false

  init(html: String) {
    var rest = Substring(html)
    while let mark = rest.firstIndex(of: "<") {
      add(rest[..<mark])
      rest = rest[mark...]
      if let end = Self.commentEnd(rest) {
        rest = rest[end...]
      } else if let (tag, end) = Self.tag(rest) {
        read(tag)
        rest = rest[end...]
        // What a script or a style holds is no markup.
        if ["script", "style", "textarea"].contains(tag.name), !tag.isClosing {
          rest =
            rest[(rest.range(of: "</\(tag.name)", options: .caseInsensitive)?.lowerBound ?? rest.endIndex)...]
        }
      } else {
        add("<")
        rest = rest.dropFirst()
      }
    }
    add(rest)
    flush()
  }

  // MARK: Tags

  private struct Tag {
    var name: String
    var isClosing: Bool
    var attributes: [String: String]
  }

  private static let verbatim: Set<String> = [
    "code", "pre", "kbd", "samp", "tt", "script", "style", "textarea", "template", "noscript", "iframe",
    "svg",
    "math", "object", "video", "audio", "button", "select", "nav", "title", "head",
  ]
  private static let structural = Set(
    """
    p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote table thead tbody tfoot tr td th caption figure figcaption div
    section article main header footer aside hr form address body html pre
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let empty: Set<String> = ["br", "hr", "img", "input", "meta", "link"]

  private mutating func read(_ tag: Tag) {
    if Self.structural.contains(tag.name) { flush() }
    if tag.isClosing {
      guard let index = open.lastIndex(of: tag.name) else { return }
      close(from: index)
      return
    }
    if tag.name == "img" { images.append(Self.decoded(tag.attributes["alt"] ?? "")) }
    if tag.name == "br" { add(" ") }
    if tag.name == "li" || tag.name == "td" || tag.name == "th" || tag.name == "tr" || tag.name == "p" {
      close(tag.name)
    }
    guard !Self.empty.contains(tag.name) else { return }
    open.append(tag.name)
    kinds.append(tag.attributes["class"] ?? "")
  }

  /// Closes an element that the next of its kind ends.
  private mutating func close(_ name: String) {
    let scope = ["ul", "ol", "table", "blockquote", "div"]
    guard let index = open.lastIndex(of: name), !open[index...].contains(where: scope.contains) else {
      return
    }
    close(from: index)
  }

  private mutating func close(from index: Int) {
    open.removeSubrange(index...)
    kinds.removeSubrange(index...)
  }

  private mutating func add(_ part: Substring) {
    guard !open.contains(where: Self.verbatim.contains), !kinds.contains("footnote-ref"),
      !kinds.contains("footnote-backref")
    else { return }
    text += Self.decoded(String(part))
  }

  private mutating func flush() {
    let text = Self.spaced(self.text)
    let images = self.images.map(Self.spaced).filter { !$0.isEmpty }
    self.text = ""
    self.images = []
    let role = self.role
    if !text.isEmpty {
      blocks.append(Shown(role: role, text: text))
      if role == "headline" { hasHeadline = true }
    } else if role != "headline", role != "crosshead", role != "table" {
      blocks += images.map { Shown(role: "caption", text: $0) }
    }
  }

  /// What the elements around a text make of it.
  private var role: String {
    if kinds.contains("footnotes") { return "note" }
    if open.contains("td") || open.contains("th") { return "table" }
    if open.contains("figcaption") || open.contains("caption") { return "caption" }
    if open.contains("blockquote") { return "blockquote" }
    let isInList = open.contains("li") || open.contains("dt") || open.contains("dd")
    if let heading = open.last(where: { $0.count == 2 && $0.first == "h" && $0 != "hr" }) {
      return heading == "h1" && !hasHeadline && !isInList ? "headline" : "crosshead"
    }
    return isInList ? "listItem" : "body"
  }

  /// A text with single spaces, and none at its ends; spaces that do not break are letters here.
  static func spaced(_ text: String) -> String {
    text.split { " \n\t\r\u{C}".contains($0) || $0 == "\r\n" }.joined(separator: " ")
  }

  // MARK: Syntax

  private static func commentEnd(_ text: Substring) -> Substring.Index? {
    func end(_ start: String, _ mark: String) -> Substring.Index? {
      guard text.hasPrefix(start) else { return nil }
      return text.dropFirst(start.count).range(of: mark)?.upperBound ?? text.endIndex
    }
    if text.hasPrefix("<!-->") { return text.index(text.startIndex, offsetBy: 5) }
    if text.hasPrefix("<!--->") { return text.index(text.startIndex, offsetBy: 6) }
    return end("<!--", "-->") ?? end("<![CDATA[", "]]>") ?? end("<?", "?>")
      ?? (text.dropFirst(2).first?.isLetter == true ? end("<!", ">") : nil)
  }

  private static func tag(_ text: Substring) -> (Tag, Substring.Index)? {
    var rest = text.dropFirst()
    var tag = Tag(name: "", isClosing: rest.first == "/", attributes: [:])
    if tag.isClosing { rest = rest.dropFirst() }
    guard rest.first?.isASCII == true, rest.first?.isLetter == true else { return nil }
    let name = rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
    tag.name = name.lowercased()
    rest = rest.dropFirst(name.count)
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "/" }
      // A page that ends in a tag shows nothing of it.
      guard let first = rest.first else { return (tag, rest.endIndex) }
      if first == ">" { return (tag, rest.index(after: rest.startIndex)) }
      let key = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" && $0 != "/" }
      rest = rest.dropFirst(max(1, key.count)).drop(while: \.isWhitespace)
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      guard let mark = rest.first else { return (tag, rest.endIndex) }
      let value: Substring
      if mark == "\"" || mark == "'" {
        guard let end = rest.dropFirst().firstIndex(of: mark) else { return (tag, rest.endIndex) }
        value = rest.dropFirst()[..<end]
        rest = rest[rest.index(after: end)...]
      } else {
        value = rest.prefix { !$0.isWhitespace && $0 != ">" }
        rest = rest.dropFirst(value.count)
      }
      tag.attributes[key.lowercased()] = String(value)
    }
  }

  private static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&nbsp;", with: "\u{A0}").replacing("&amp;", with: "&")
  }
}
