import Foundation

/// A page, taken apart into tags and texts: enough to see whether it holds together and what it says.
struct HTMLPageText {
  let html: String
  /// The parts in order.
  let parts: [Part]

  enum Part: Equatable {
    case open(String, [String: String])
    case close(String)
    case text(String)
  }

  private static let void: Set<String> = ["meta", "input", "br"]

  init(_ html: String) {
    self.html = html
    var parts: [Part] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      if start > rest.startIndex { parts.append(.text(HTMLPageText.plain(rest[..<start]))) }
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.first == "/" {
        parts.append(.close(String(tag.dropFirst())))
        continue
      }
      let name = String(tag.prefix { $0 != " " })
      var attributes: [String: String] = [:]
      for match in tag.dropFirst(name.count).matches(of: /\s([a-z-]+)(?:=(?:"([^"]*)"|([^"\s]+)))?/) {
        attributes[String(match.1)] = HTMLPageText.plain(String(match.2 ?? match.3 ?? ""))
      }
      parts.append(.open(name, attributes))
      // What stands in a script or a style is no markup.
      if name == "script" || name == "style", let close = rest.range(of: "</\(name)>") {
        parts.append(.text(String(rest[..<close.lowerBound])))
        rest = rest[close.lowerBound...]
      }
    }
    self.parts = parts
  }

  private static func plain(_ text: some StringProtocol) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  /// The first tag that is closed by another, or left open; nothing where each is closed in its place.
  var brokenTag: String? {
    var open: [String] = []
    for part in parts {
      switch part {
      case .open(let name, _): if !HTMLPageText.void.contains(name), name != "!DOCTYPE" { open.append(name) }
      case .close(let name): guard open.popLast() == name else { return name }
      case .text: break
      }
    }
    return open.last
  }

  /// The values of an attribute, in order.
  func values(of attribute: String) -> [String] {
    parts.compactMap { part in
      if case .open(_, let attributes) = part { attributes[attribute] } else { nil }
    }
  }

  /// The text of each element for which a condition holds, with what stands in it.
  func texts(leavingOut left: Set<String> = [], _ matches: (String, [String: String]) -> Bool) -> [String] {
    var texts: [String] = []
    for (index, part) in parts.enumerated() {
      guard case .open(let name, let attributes) = part, matches(name, attributes) else { continue }
      var depth = 1
      var hidden: Int?
      var text = ""
      for part in parts[(index + 1)...] {
        switch part {
        case .open(let name, let attributes):
          if HTMLPageText.void.contains(name) { continue }
          depth += 1
          if hidden == nil,
            !left.isDisjoint(with: (attributes["class"] ?? "").split(separator: " ").map(String.init))
          {
            hidden = depth
          }
        case .close:
          if hidden == depth { hidden = nil }
          depth -= 1
        case .text(let more): if hidden == nil { text += more }
        }
        if depth == 0 { break }
      }
      texts.append(text)
    }
    return texts
  }

  /// The text of each element of a class.
  func texts(of name: String, leavingOut left: Set<String> = []) -> [String] {
    texts(leavingOut: left) { ($1["class"] ?? "").split(separator: " ").contains { $0 == name } }
  }
}
