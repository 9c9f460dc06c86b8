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
  /// The paragraphs of the draft, and then what became of them.
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
    blocks = draft.takeLeaves()
    guard let first = blocks.first, let last = blocks.last else { return nil }
    text.reserveCapacity(blocks.reduce(0) { $0 + $1.range.count + XMLComposer.parting.count })
    for leaf in blocks { addText(leaf.range) }
    // A map, a text and all that they are made of would take more memory than the rest of an article.
    var map = draft.takeMap(first.range.lowerBound..<last.range.upperBound)
    draft = XMLDraft()
    map.keep(blocks, gap: XMLComposer.parting.count)
    map.transcoding = source.transcoding
    makeBlocks()
    facts.take(blocks, of: text, bylineRank: bylineRank)
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
    var copy: [(key: UInt64, range: Range<Int>)] = []
    for leaf in draft.leaves where !leaf.isHead {
      copy.append((key(leaf), leaf.range))
      if copy.count == XMLComposer.reach { break }
    }
    var leaves: [XMLDraft.Leaf] = []
    swap(&leaves, &draft.leaves)
    leaves.removeAll { leaf in
      guard leaf.isHead else { return false }
      guard leaf.role != .caption else { return true }
      let key = key(leaf)
      return copy.contains { $0.key == key && words($0.range) == words(leaf.range) }
    }
    swap(&leaves, &draft.leaves)
  }

  /// A number that paragraphs with the same first words share.
  private func key(_ leaf: XMLDraft.Leaf) -> UInt64 {
    draft.bytes[leaf.range].prefix(24).reduce(XMLName.seed) {
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

  /// Makes the paragraphs of a draft blocks of the text, in the room that they have.
  private mutating func makeBlocks() {
    let whole = text
    let span = whole.span
    var seenDateline = blocks.contains { $0.role == .dateline }
    let lastCopy = blocks.lastIndex { $0.role == .body || $0.role == .lede } ?? 0
    /// What one paragraph becomes.
    var parts: [Block] = []
    var copy = 0
    var next = 0
    var index = 0
    for number in blocks.indices {
      let leaf = blocks[index]
      var range = next..<next + leaf.range.count
      // A blank line parts it from the next.
      next = range.upperBound + XMLComposer.parting.count
      guard leaf.role == .body || leaf.role == .lede else {
        blocks[index] = Block(leaf.role, range)
        index += 1
        continue
      }
      parts.removeAll(keepingCapacity: true)
      if copy < 4, let line = bylineEnd(span, range) {
        parts.append(Block(.byline, range.lowerBound..<line))
        range = line + 1..<range.upperBound
      }
      copy += 1
      var role = leaf.role
      if copy <= 6, !seenDateline, let dateline = dateline(span, range) {
        seenDateline = true
        if dateline.lowerBound > range.lowerBound {
          parts.append(Block(.boilerplate, range.lowerBound..<dateline.lowerBound))
        }
        parts.append(Block(.dateline, dateline, runsIn: dateline.upperBound < range.upperBound))
        range = dateline.upperBound..<range.upperBound
        role = .lede
      } else {
        role = self.role(span, range, role, copy)
        if role == .listItem || role == .note { copy -= 1 }
      }
      if number + 2 >= lastCopy, role == .body || role == .lede,
        let start = WireFurniture.signoffStart(in: span, range: range)
      {
        if start > range.lowerBound { parts.append(Block(role, range.lowerBound..<start)) }
        parts.append(Block(.signoff, start..<range.upperBound))
      } else if !range.isEmpty {
        parts.append(Block(role, range))
      }
      if parts.count == 1 {
        blocks[index] = parts[0]
      } else {
        blocks.replaceSubrange(index...index, with: parts)
      }
      index += parts.count
    }
    blocks.giveBackRoom()
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
    let end = min(range.upperBound, range.lowerBound + 320)
    guard ByteSearch.first(UInt8(ascii: "("), in: span, from: range.lowerBound, to: end) < end else {
      return nil
    }
    return WireFurniture.findDateline(in: span, range: range)
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
}
