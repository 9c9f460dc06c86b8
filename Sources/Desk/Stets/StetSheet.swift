internal import ArticleFormats
internal import ArticleText
internal import StyleRules

/// A file into which marks are to be written: where they could go, and whether they hold there.
struct StetSheet {
  /// The findings of one paragraph.
  struct Group {
    /// Its bytes of the file; nothing where the findings stand in front matter.
    let block: Range<Int>?
    var findings: [ReportedFinding]
  }

  /// How a mark may be written.
  enum Form {
    /// A comment behind the last character of the paragraph.
    case comment
    /// A comment at the end of the paragraph's last line.
    case commentAtLineEnd
    /// A comment on a line of its own, behind the paragraph and a blank line.
    case commentBelow
    /// A comment that ArchieML skips, on lines below the paragraph.
    case skipped
    /// A line in brackets below the paragraph.
    case line
    /// Such a line with a blank one before it.
    case lineBelow
    /// An entry in the list of the front matter.
    case frontMatter
  }

  /// Bytes that are put in before an offset.
  struct Insertion {
    let offset: Int
    let bytes: [UInt8]
    let findings: [ReportedFinding]
  }

  /// The ways in which a format may take marks, the best first.
  static func forms(of reader: any ArticleReader, _ article: Article) -> [Form] {
    switch reader {
    case is MarkdownReader: [.frontMatter, .commentAtLineEnd, .comment, .commentBelow]
    case is PlainTextReader, is WireReader: [.line, .lineBelow]
    case is ArchieMLReader: [.skipped, .commentBelow]
    default: [.comment]
    }
  }

  private let bytes: [UInt8]
  private let content: ArticleFile.Content
  private let file: ArticleFile
  private let reason: String
  private let blocks: [Range<Int>]
  private let front: FrontMatterPlace?

  init(_ bytes: [UInt8], _ content: ArticleFile.Content, _ file: ArticleFile, reason: String) {
    self.bytes = bytes
    self.content = content
    self.file = file
    self.reason = reason
    blocks = StetFile.blocks(of: content.articles)
    front = content.reader is MarkdownReader ? FrontMatterPlace(bytes) : nil
  }

  /// The findings by their paragraphs.
  func groups(of findings: [ReportedFinding]) -> [Group] {
    var groups: [Int: Group] = [:]
    for finding in findings {
      let offset = finding.start.offset
      if let front, offset < front.content.upperBound {
        groups[-1, default: Group(block: nil, findings: [])].findings.append(finding)
        continue
      }
      // A finding over several paragraphs stands with the first.
      let index = blocks.lastIndex { $0.lowerBound <= offset } ?? 0
      guard blocks.indices.contains(index) else { continue }
      groups[index, default: Group(block: blocks[index], findings: [])].findings.append(finding)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  // MARK: Writing

  /// The bytes that mark a paragraph's findings in a form; nothing where the form is not for it.
  func insertion(for group: Group, _ form: Form) -> Insertion? {
    guard let block = group.block else {
      return form == .frontMatter ? frontMatterEntries(group) : nil
    }
    let marks = marks(of: group.findings)
    let comments = marks.map { "<!-- \($0) -->" }
    let end = lineEnd(block.upperBound)
    let newLine = lineBreak
    func insertion(_ offset: Int, _ text: String) -> Insertion? {
      let transcoding = content.articles[0].sourceMap.transcoding
      guard let bytes = transcoding.map({ $0.encoded(text) }) ?? Array(text.utf8) else { return nil }
      return Insertion(offset: offset, bytes: bytes, findings: group.findings)
    }
    switch form {
    case .frontMatter: return nil
    case .comment: return insertion(block.upperBound, comments.joined())
    case .commentAtLineEnd: return insertion(end, comments.joined())
    case .commentBelow:
      return insertion(end, newLine + newLine + comments.joined(separator: newLine))
    case .skipped:
      return insertion(end, newLine + ([":skip"] + comments + [":endskip"]).joined(separator: newLine))
    case .line: return insertion(end, marks.map { "\(newLine)[\($0)]" }.joined())
    case .lineBelow: return insertion(end, newLine + marks.map { "\(newLine)[\($0)]" }.joined() + newLine)
    }
  }

  /// The marks of some findings, the last finding first: a mark speaks for the nearest that has none.
  private func marks(of findings: [ReportedFinding]) -> [String] {
    let byPlace = Dictionary(grouping: findings) { $0.start.offset }
    return byPlace.sorted { $0.key > $1.key }.map { "stet: \(words(of: $0.value))" }
  }

  private func words(of findings: [ReportedFinding]) -> String {
    let rules = Set(findings.map(\.rule)).sorted().joined(separator: ", ")
    return reason.isEmpty ? rules : "\(rules) \(reason)"
  }

  /// Lines for the list of the front matter; nothing where that has one in a form that can't be added to.
  private func frontMatterEntries(_ group: Group) -> Insertion? {
    guard let front else { return nil }
    let rules = Set(group.findings.map(\.rule)).sorted()
    let present = FrontMatterList.items("stet", in: bytes)
    var text = ""
    var offset = front.content.lowerBound
    switch front.format {
    case .toml, .json:
      guard present.isEmpty else { return nil }
      let entries = rules.map { quoted(reason.isEmpty ? $0 : "\($0) \(reason)") }.joined(separator: ", ")
      if front.format == .toml {
        text = "stet = [\(entries)]\(lineBreak)"
      } else {
        let isAlone = bytes[front.content].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
        text = "\(lineBreak)  \"stet\": [\(entries)]" + (isAlone ? lineBreak : ",")
      }
    case .yaml:
      var indent = "  "
      offset = front.content.upperBound
      if let last = present.last {
        // A line of a list can be followed by another; a list in brackets is left to the desk.
        let start = bytes[..<last.range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let lead = String(decoding: bytes[start..<last.range.lowerBound], as: UTF8.self)
        guard lead.hasSuffix("- "), lead.dropLast(2).allSatisfy({ $0 == " " }) else { return nil }
        indent = String(lead.dropLast(2))
        offset = lineEnd(last.range.upperBound)
        offset += bytes[offset...].starts(with: [0x0D, 0x0A]) ? 2 : 1
        guard offset <= front.content.upperBound else { return nil }
      } else {
        text = "stet:\(lineBreak)"
      }
      for rule in rules {
        text += "\(indent)- " + (reason.isEmpty ? rule : "\(rule): \(quoted(reason))") + lineBreak
      }
    }
    return Insertion(offset: offset, bytes: Array(text.utf8), findings: group.findings)
  }

  /// A text between quotation marks, as YAML, TOML and JSON write it.
  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private var lineBreak: String {
    guard let first = bytes.firstIndex(of: 0x0A), first > 0, bytes[first - 1] == 0x0D else { return "\n" }
    return "\r\n"
  }

  /// Where the line ends on which an offset stands.
  private func lineEnd(_ offset: Int) -> Int {
    bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
  }

  /// The file with marks in it.
  func bytes(with insertions: [Insertion]) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    for insertion in insertions.sorted(by: { $0.offset < $1.offset }) {
      result += bytes[at..<insertion.offset]
      result += insertion.bytes
      at = insertion.offset
    }
    return result + bytes[at...]
  }

  // MARK: Reading back

  /// Whether the copy is what it was with marks in it, and each of them speaks for its findings.
  func holds(_ insertions: [Insertion]) -> Bool {
    let after = file.content(of: bytes(with: insertions))
    guard after.articles.count == content.articles.count, after.failures.count <= content.failures.count,
      zip(content.articles, after.articles).allSatisfy({ StetSheet.copy($0) == StetSheet.copy($1) }),
      let stets = StetFile(path: file.path, after)
    else { return false }
    let sorted = insertions.sorted { $0.offset < $1.offset }
    var shift = 0
    var next = 0
    let findings = insertions.flatMap(\.findings).sorted {
      ($0.start.offset, $0.rule) < ($1.start.offset, $1.rule)
    }
    let moved = findings.map { finding in
      while next < sorted.count, sorted[next].offset <= finding.start.offset {
        shift += sorted[next].bytes.count
        next += 1
      }
      return finding.moved(by: shift)
    }
    return stets.standing(moved).allSatisfy { $0 }
  }

  /// The blocks of an article that are copy, with their roles, less its white space and its marks.
  private static func copy(_ article: Article) -> [String] {
    article.blocks.compactMap { block in
      guard !StetFile.isMark(block, article) else { return nil }
      let words = article.string(block.range).split(whereSeparator: \.isWhitespace)
      return "\(block.role) \(words.joined(separator: " "))"
    } + [article.metadata.title ?? ""]
  }
}

extension ReportedFinding {
  /// The finding some bytes further on; its lines and columns stay.
  fileprivate func moved(by count: Int) -> ReportedFinding {
    func moved(_ position: Position) -> Position {
      Position(offset: position.offset + count, line: position.line, column: position.column)
    }
    return ReportedFinding(
      path: path, rule: rule, severity: severity, message: message, text: text, start: moved(start),
      end: moved(end), suggestions: suggestions, related: related, fingerprint: fingerprint, excerpt: excerpt)
  }
}
