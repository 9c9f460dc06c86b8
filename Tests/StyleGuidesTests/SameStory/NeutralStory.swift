import Foundation
import TestSupport
import Testing

/// A story that belongs to no format, and what each format makes of it.
struct NeutralStory: Sendable, CustomTestStringConvertible {
  enum Part: Sendable {
    case paragraph(String)
    case crosshead(String)
    case list([String])
  }

  let headline: String
  let byline: String
  let parts: [Part]

  var testDescription: String { headline }

  /// Reads a story from lines: the headline, the byline, then paragraphs; `##` opens a crosshead, `*` an item.
  init(_ text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    headline = lines[0]
    byline = lines[1]
    var parts: [Part] = []
    for line in lines.dropFirst(2) {
      if line.hasPrefix("## ") {
        parts.append(.crosshead(String(line.dropFirst(3))))
      } else if line.hasPrefix("* ") {
        if case .list(let items) = parts.last {
          parts[parts.count - 1] = .list(items + [String(line.dropFirst(2))])
        } else {
          parts.append(.list([String(line.dropFirst(2))]))
        }
      } else {
        parts.append(.paragraph(line))
      }
    }
    self.parts = parts
  }

  /// The story in every format: a file's name and its bytes.
  var files: [(path: String, bytes: [UInt8])] {
    [
      ("story.txt", Array(plain.utf8)), ("story.md", Array(markdown.utf8)), ("story.html", Array(html.utf8)),
      ("nitf.xml", Array(nitf.utf8)), ("newsml.xml", Array(newsML.utf8)), ("ninjs.json", Array(ninjs.utf8)),
      ("story.aml", Array(archieML.utf8)), ("story.docx", docx),
    ]
  }

  // MARK: Text

  private var plain: String {
    let copy = parts.map { part in
      switch part {
      case .paragraph(let text), .crosshead(let text): text
      case .list(let items): items.map { "* \($0)" }.joined(separator: "\n\n")
      }
    }
    return ([headline, byline] + copy).joined(separator: "\n\n") + "\n"
  }

  private var markdown: String {
    func escaped(_ text: String) -> String {
      String(text.flatMap { "*_[]<\\`~|".contains($0) ? ["\\", $0] : [$0] }).replacing("&", with: "&amp;")
    }
    let copy = parts.map { part in
      switch part {
      case .paragraph(let text): escaped(text)
      case .crosshead(let text): "## " + escaped(text)
      case .list(let items): items.map { "- " + escaped($0) }.joined(separator: "\n")
      }
    }
    return (["# " + escaped(headline), escaped(byline)] + copy).joined(separator: "\n\n") + "\n"
  }

  private var archieML: String {
    var lines = ["headline: \(headline)", "byline: \(byline)", "", "[+body]"]
    for part in parts {
      switch part {
      case .paragraph(let text): lines += [text, ""]
      case .crosshead(let text): lines += ["crosshead: \(text)", ""]
      case .list(let items): lines += ["[.list]"] + items.map { "* \($0)" } + ["[]", ""]
      }
    }
    return lines.joined(separator: "\n") + "\n[]\n"
  }

  // MARK: Markup

  private static func xml(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// The copy as HTML, with a formatting tag around a word of each paragraph.
  private func copy(_ escape: (String) -> String, crosshead: String, indent: String) -> String {
    parts.map { part in
      switch part {
      case .paragraph(let text):
        let words = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        let rest = words.count > 1 ? " " + escape(String(words[1])) : ""
        return "\(indent)<p><em>\(escape(String(words[0])))</em>\(rest)</p>"
      case .crosshead(let text): return "\(indent)<\(crosshead)>\(escape(text))</\(crosshead)>"
      case .list(let items):
        let items = items.map { "\(indent)  <li>\(escape($0))</li>" }
        return "\(indent)<ul>\n" + items.joined(separator: "\n") + "\n\(indent)</ul>"
      }
    }.joined(separator: "\n")
  }

  private var html: String {
    let names = [
      "“": "&ldquo;", "”": "&rdquo", "é": "&eacute;", "’": "&#8217;", "–": "&#150;", "£": "&pound",
    ]
    func escaped(_ text: String) -> String {
      Self.xml(text).map { character in
        let name = names[String(character)] ?? String(character)
        return name.hasSuffix(";") || name.count == 1 ? name : name + ";"
      }.joined()
    }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>\(escaped(headline)) | The Harbour Post</title><script>if (a < b) {}</script></head>
      <body class="news">
        <header><nav><ul><li><a href="/">Home</a><li><a href="/news">News per cent</a></ul></nav></header>
        <main><article>
          <h1>\(escaped(headline))</h1>
          <p class="byline">\(escaped(byline))</p>
      \(copy(escaped, crosshead: "h2", indent: "    "))
          <aside class="related"><p>Read more of what the the harbour did in per cent.</p></aside>
        </article></main>
        <footer><p>Copyright of the the Harbour Post, 12 per cent.</p></footer>
      </body>
      </html>
      """
  }

  private var nitf: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <nitf><head><title>Desk</title></head><body><body.head><hedline><hl1>\(Self.xml(headline))</hl1></hedline>
    <byline>\(Self.xml(byline))</byline></body.head><body.content>
    \(copy(Self.xml, crosshead: "hl2", indent: "  "))
    </body.content></body></nitf>
    """
  }

  private var newsML: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>\(Self.xml(headline))</headline>
    <by>\(Self.xml(byline))</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">
    <html xmlns="http://www.w3.org/1999/xhtml"><body>
    \(copy(Self.xml, crosshead: "h2", indent: "  "))
    </body></html></inlineXML></contentSet></newsItem>
    """
  }

  private var ninjs: String {
    func text(_ value: String) -> String {
      value.unicodeScalars.map { scalar in
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case _ where scalar.value > 0x7E: return "\\u" + String(format: "%04x", scalar.value)
        default: return String(Character(scalar))
        }
      }.joined()
    }
    return """
      {"uri": "urn:story", "type": "text", "headline": "\(text(headline))", "byline": "\(text(byline))",
       "body_html": "\(text(copy(Self.xml, crosshead: "h2", indent: "")))"}
      """
  }

  // MARK: DOCX

  /// The story as a text processor writes it: each paragraph in two runs that part a word, styles by id.
  private var docx: [UInt8] {
    func paragraph(_ text: String, _ properties: String = "") -> String {
      let middle = text.index(text.startIndex, offsetBy: text.count / 2)
      func run(_ part: Substring) -> String {
        "<w:r><w:t xml:space=\"preserve\">\(Self.xml(String(part)))</w:t></w:r>"
      }
      return
        "<w:p><w:pPr>\(properties)</w:pPr>\(run(text[..<middle]))<w:proofErr/>\(run(text[middle...]))</w:p>"
    }
    var body = paragraph(headline, "<w:pStyle w:val=\"Title\"/>") + paragraph(byline)
    for part in parts {
      switch part {
      case .paragraph(let text): body += paragraph(text)
      case .crosshead(let text): body += paragraph(text, "<w:pStyle w:val=\"Heading2\"/>")
      case .list(let items):
        body += items.map { paragraph($0, "<w:numPr><w:numId w:val=\"1\"/></w:numPr>") }.joined()
      }
    }
    return StoredZip.file([
      (
        "word/document.xml",
        Array(
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\(body)</w:body></w:document>"
            .utf8)
      )
    ])
  }
}
