import ArticleText

extension XMLStories {
  /// What an element is where it stands.
  mutating func element(_ kind: XMLVocabulary.Kind, _ scanner: XMLScanner) -> Open {
    let parent = open.last
    let role = parent?.role
    func made(_ role: BlockRole?, ends: Bool = true, isSkipped: Bool = false) -> Open {
      Open(hash: scanner.hash, kind: kind, role: role, isSkipped: isSkipped, endsLeaf: ends)
    }
    switch kind {
    case .inline:
      // An element that nobody knows is no copy where a whole format may stand: tables of sports, lists of events.
      if parent?.hash == XMLStories.inlineXML, scanner.hash != XMLStories.span {
        return made(nil, isSkipped: true)
      }
      return made(role, ends: false)
    case .block:
      return made(role == .body && scanner.has("lede", "true") ? .lede : role)
    case .classBlock:
      return classBlock(role, scanner)
    case .role(let own):
      if own == .byline, scanner.has("class", "normalized_byline") { return made(nil, isSkipped: true) }
      // Inside a caption or a table a paragraph is no other thing than these.
      return made(role == .caption || role == .table || role == .note ? role : own)
    case .heading(let own):
      if scanner.has("role", "hld:subheadline") { return made(.standfirst) }
      // Between the copy and what stands before it, as in the head of NITF in NewsML, there is no role.
      guard let role, role != .headline else {
        hasHeadline = hasHeadline || own == .headline
        return made(own)
      }
      if own == .headline, !hasHeadline {
        hasHeadline = true
        return made(.headline)
      }
      return made(.crosshead)
    case .title:
      if parent?.kind == .item {
        hasHeadline = true
        return made(.headline)
      }
      return made(parent?.kind == .teaser ? .crosshead : nil)
    case .description:
      if parent?.kind == .teaser { return made(.standfirst) }
      let isCaption = scanner.has("role", "drol:caption") || scanner.has("role", "descrole:caption")
      return made(isCaption ? .caption : .standfirst)
    case .content:
      if parent?.isForeign ?? false { return made(nil, isSkipped: true) }
      return made(role ?? open.suffix(32).last { $0.componentRole != nil }?.componentRole ?? .body)
    case .markup: return made(.body)
    case .mute, .item, .teaser: return made(nil)
    case .skip: return made(nil, isSkipped: true)
    case .lineBreak: return made(role, ends: false)
    case .mark:
      var next = made(role, ends: false)
      next.start = draft.count
      return next
    case .componentRole:
      if !open.isEmpty { open[open.count - 1].componentRole = XMLStories.componentRole(scanner) }
      return made(nil)
    case .format:
      if !open.isEmpty, XMLStories.isForeign(scanner) { open[open.count - 1].isForeign = true }
      return made(nil)
    case .meta:
      noteMeta(scanner)
      return made(nil)
    }
  }

  /// A block that opens a story and is held by its full text once more, or a correction.
  private mutating func classBlock(_ role: BlockRole?, _ scanner: XMLScanner) -> Open {
    var next = Open(hash: scanner.hash, kind: .classBlock, role: role, endsLeaf: true)
    draft.endLeaf()
    next.start = draft.leaves.count
    if scanner.has("class", "lead_paragraph") || scanner.has("class", "online_lead_paragraph") {
      leadStart = leadStart ?? draft.leaves.count
    } else if scanner.has("class", "full_text"), leadStart != nil {
      next.isForeign = true
    } else if scanner.has("class", "correction_text") {
      return Open(hash: scanner.hash, kind: .classBlock, role: .correction, endsLeaf: true, start: next.start)
    }
    return next
  }

  /// Drops the lead that stood before a full text, if that has any.
  mutating func endClassBlock(_ block: Open) {
    guard block.isForeign, let start = leadStart, start < block.start, draft.leaves.count > block.start else {
      return
    }
    draft.leaves.removeSubrange(start..<block.start)
    leadStart = nil
  }

  private mutating func noteMeta(_ scanner: XMLScanner) {
    guard let content = scanner.value("content") else { return }
    let value = plain(content, scanner)
    for (rank, name) in XMLStories.sectionNames where scanner.has("name", name) {
      note(XMLFacts.Rule(fact: .section, rank: rank, attribute: nil), value)
    }
  }

  /// The names under which a section or a desk is known, with their ranks.
  private static let sectionNames: [(Int, StaticString)] = [
    (1, "category"), (3, "dsk"), (4, "desk"), (5, "online_sections"), (6, "section"),
  ]

  private static let span = XMLName.hash("span")
  private static let inlineXML = XMLName.hash("inlinexml")
  private static func componentRole(_ scanner: XMLScanner) -> BlockRole? {
    let names: [(StaticString, BlockRole)] = [
      ("headline", .headline), ("subheadline", .standfirst), ("summary", .standfirst),
      ("abstract", .standfirst),
      ("caption", .caption), ("main", .body), ("main text", .body), ("byline", .byline),
    ]
    return names.first { scanner.has("formalname", $0.0) }?.1
  }

  private static func isForeign(_ scanner: XMLScanner) -> Bool {
    guard let value = scanner.value("formalname") else { return false }
    let name = String(decoding: scanner.bytes[value.prefix(64)], as: UTF8.self).lowercased()
    return ["css", "javascript", "image", "jpeg", "pdf", "video", "audio"].contains { name.contains($0) }
  }
}
