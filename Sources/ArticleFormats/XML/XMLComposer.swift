import ArticleText

/// Makes an article of a draft: drops what stands there twice, and tells the roles of paragraphs by what is in them.
struct XMLComposer {
  private var draft: XMLDraft
  private let source: XMLSource
  private var facts: XMLFacts
  private let bylineRank: Int
  private var text: [UInt8] = []
  private var names: [MarkedName] = []
  private var escapings: [EscapingStretch] = []
  private var blocks: [Block] = []
  private var links: [Range<Int>] = []
  private var mark = 0
  private var link = 0
  private var stretch = 0

  /// How many paragraphs of the copy are held against what stands before it.
  private static let reach = 32

  /// Takes in a draft; a byline of the copy holds against what the file says elsewhere with less than a rank.
  init(_ draft: consuming XMLDraft, _ source: XMLSource, _ facts: XMLFacts, bylineRank: Int = 100) {
    self.bylineRank = bylineRank
    self.source = source
    self.facts = facts
    self.draft = draft
    let draft = self.draft
    // Of many articles in one draft each begins where it stands, and not at the first.
    guard let start = draft.leaves.first?.range.lowerBound, start > 0 else { return }
    link = draft.links.partitioningIndex { $0.upperBound > start }
    stretch = max(0, draft.escapings.partitioningIndex { $0.start > start } - 1)
  }

  /// The article; `nil` where there is no text.
  consuming func article(of file: [UInt8], path: String) -> Article? {
    dropRepeated()
    let leaves = draft.leaves
    guard let first = leaves.first, let last = leaves.last else { return nil }
    text.reserveCapacity(leaves.reduce(0) { $0 + $1.range.count + XMLComposer.parting.count })
    for leaf in leaves { addText(leaf.range) }
    addBlocks(leaves)
    facts.take(blocks, of: text, bylineRank: bylineRank)
    // A map and all that it is made of would take more memory than the rest of an article.
    var map = draft.takeMap(first.range.lowerBound..<last.range.upperBound)
    map.keep(leaves.lazy.map(\.range), gap: XMLComposer.parting.count)
    map.transcoding = source.transcoding
    var article = Article(
      path: path, source: file, text: text, sourceMap: map, blocks: blocks, metadata: facts.metadata,
      names: names, escapings: escapings)
    article.links = links
    return article
  }

  // MARK: Leaves

  /// Drops the leaves of the head that the copy has once more, and the captions of a text that has copy.
  private mutating func dropRepeated() {
    guard draft.leaves.contains(where: \.isHead), draft.leaves.contains(where: { !$0.isHead }) else { return }
    // Few paragraphs are held against each other, and only those that begin alike are read to their ends.
    var copy: [UInt64: XMLDraft.Leaf] = [:]
    for leaf in draft.leaves.lazy.filter({ !$0.isHead }).prefix(XMLComposer.reach) { copy[key(leaf)] = leaf }
    var leaves: [XMLDraft.Leaf] = []
    swap(&leaves, &draft.leaves)
    leaves.removeAll { leaf in
      guard leaf.isHead else { return false }
      guard leaf.role != .caption else { return true }
      return copy[key(leaf)].map { words($0.range) == words(leaf.range) } ?? false
    }
    swap(&leaves, &draft.leaves)
  }

  /// A number that paragraphs with the same words share.
  private func key(_ leaf: XMLDraft.Leaf) -> UInt64 {
    draft.bytes[leaf.range].prefix(64).reduce(XMLName.seed) {
      ASCIIBytes.isSpace($1) ? $0 : XMLName.adding($1, to: $0)
    }
  }

  /// The words of a paragraph with one space between any two.
  private func words(_ range: Range<Int>) -> [ArraySlice<UInt8>] {
    draft.bytes[range].split(whereSeparator: ASCIIBytes.isSpace)
  }

  // MARK: Text

  /// The blank line between paragraphs.
  private static let parting: [UInt8] = [0x0A, 0x0A]

  /// Adds a range of the draft, with its names.
  private mutating func addText(_ range: Range<Int>) {
    if !text.isEmpty { text += XMLComposer.parting }
    let shift = text.count - range.lowerBound
    while stretch < draft.escapings.count, draft.escapings[stretch].start < range.upperBound {
      let start = max(draft.escapings[stretch].start, range.lowerBound) + shift
      if escapings.last?.start == start { escapings.removeLast() }
      escapings.append(EscapingStretch(start: start, escaping: draft.escapings[stretch].escaping))
      stretch += 1
    }
    while mark < draft.marks.count, draft.marks[mark].range.lowerBound < range.upperBound {
      let name = draft.marks[mark].range.clamped(to: range)
      if !name.isEmpty {
        names.append(
          MarkedName(draft.marks[mark].kind, name.lowerBound + shift..<name.upperBound + shift))
      }
      mark += 1
    }
    while link < draft.links.count, draft.links[link].lowerBound < range.upperBound {
      let place = draft.links[link].clamped(to: range)
      if !place.isEmpty { links.append(place.lowerBound + shift..<place.upperBound + shift) }
      link += 1
    }
    text += draft.bytes[range]
  }

  // MARK: Roles

  private mutating func addBlocks(_ leaves: [XMLDraft.Leaf]) {
    let whole = text
    let span = whole.span
    blocks.reserveCapacity(leaves.count + 2)
    var seenDateline = leaves.contains { $0.role == .dateline }
    let lastCopy = leaves.lastIndex {
      $0.role == .body || $0.role == .lede
    }
    var copy = 0
    var next = 0
    for (index, leaf) in leaves.enumerated() {
      var range = next..<next + leaf.range.count
      // A blank line parts it from the next.
      next = range.upperBound + XMLComposer.parting.count
      guard leaf.role == .body || leaf.role == .lede else {
        blocks.append(Block(leaf.role, range))
        continue
      }
      let isLast = index + 2 >= lastCopy ?? 0
      let line = copy < 4 ? bylineEnd(span, range) : nil
      if let line {
        blocks.append(Block(.byline, range.lowerBound..<line))
        range = line + 1..<range.upperBound
      }
      copy += 1
      if copy <= 6, !seenDateline, let dateline = dateline(span, range) {
        seenDateline = true
        if dateline.lowerBound > range.lowerBound {
          blocks.append(Block(.boilerplate, range.lowerBound..<dateline.lowerBound))
        }
        blocks.append(Block(.dateline, dateline, runsIn: dateline.upperBound < range.upperBound))
        let rest = dateline.upperBound..<range.upperBound
        if !rest.isEmpty { append(span, rest, .lede, isLast) }
        continue
      }
      let role = role(span, range, leaf.role, copy)
      if role == .listItem || role == .note { copy -= 1 }
      append(span, range, role, isLast)
    }
  }

  /// Where the first line of a paragraph ends, if that is a byline and others follow.
  private func bylineEnd(_ span: borrowing Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count > 8, span[range.lowerBound] | 0x20 == UInt8(ascii: "b"),
      let end = range.prefix(121).first(where: { span[$0] == 0x0A }), end + 1 < range.upperBound,
      WireFurniture.isByline(span, range: range.lowerBound..<end)
    else { return nil }
    return end
  }

  private func dateline(_ span: borrowing Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    // The agency stands in brackets: looking for one costs far less than cutting every paragraph into tokens.
    for at in range.prefix(320) where span[at] == UInt8(ascii: "(") {
      return WireFurniture.findDateline(in: span, range: range)
    }
    return nil
  }

  private func role(
    _ span: borrowing Span<UInt8>, _ range: Range<Int>, _ role: BlockRole, _ number: Int
  ) -> BlockRole {
    if number <= 4, WireFurniture.isByline(span, range: range) { return .byline }
    if PlainTextReader.isNote(range, span) { return .note }
    if PlainTextReader.isListItem(range, span) { return .listItem }
    if PlainTextReader.isInCapitals(range, span) { return .crosshead }
    return role
  }

  private mutating func append(
    _ span: borrowing Span<UInt8>, _ range: Range<Int>, _ role: BlockRole, _ isLast: Bool
  ) {
    guard isLast, role == .body || role == .lede,
      let start = WireFurniture.signoffStart(in: span, range: range)
    else {
      blocks.append(Block(role, range))
      return
    }
    if start > range.lowerBound { blocks.append(Block(role, range.lowerBound..<start)) }
    blocks.append(Block(.signoff, start..<range.upperBound))
  }
}
