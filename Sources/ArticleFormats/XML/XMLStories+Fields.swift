import ArticleText

extension XMLStories {
  /// Adds a text that a field of another format holds.
  ///
  /// - Parameters:
  ///   - field: Bytes that the text is part of, with their places in the file.
  ///   - range: Byte offsets in those.
  ///   - role: What the text is for.
  ///   - isCopy: Whether it is copy, and nothing that stands before it.
  ///   - isHTML: Whether it is HTML; otherwise it is plain text, in which lines or blank lines part paragraphs.
  mutating func addField(
    _ field: XMLText, _ range: Range<Int>, as role: BlockRole, isCopy: Bool, isHTML: Bool
  ) {
    draft.setEscaping(isHTML ? .markup : .none)
    if isHTML { return readHTML(field, range, as: role, isHead: !isCopy) }
    // What is no character of XML may well be one of another format.
    var ignored = XMLProblems()
    guard role == .body || role == .crosshead else {
      draft.append(range, of: field, as: role, isHead: !isCopy, decodes: false, &ignored)
      return draft.endLeaf()
    }
    Paragraphs.forEach(in: field.bytes.span.extracting(range)) { paragraph in
      let place =
        range.lowerBound + paragraph.range.lowerBound..<range.lowerBound + paragraph.range.upperBound
      draft.append(place, of: field, as: role, isHead: !isCopy, decodes: false, &ignored)
      draft.endLeaf()
    }
  }

  /// Reads HTML that stands in a field or in an element.
  mutating func readHTML(_ field: XMLText, _ range: Range<Int>, as role: BlockRole, isHead: Bool) {
    var walk = HTMLWalk(field, range, isPage: false, role: role)
    walk.isHead = isHead
    walk.hasHeadline = hasHeadline
    walk.hasShortcodes = vocabulary.hasShortcodes
    swap(&walk.draft, &draft)
    walk.run()
    swap(&walk.draft, &draft)
    hasHeadline = walk.hasHeadline
    guard let first = walk.problems.first else { return }
    let place = field.outer.map { $0.decodedRange(of: first.offset..<first.offset + 1).lowerBound }
    problems.note(place ?? first.offset, first.message)
  }

  /// Drops the captions from an index of the leaves on that stood there before.
  mutating func dropRepeatedCaption(from start: Int) {
    var kept: [XMLDraft.Leaf] = []
    for leaf in draft.leaves[start...] {
      let words = draft.bytes[leaf.range]
      // A file has few captions; those of one length alone are read.
      let isKnown = draft.leaves[..<start].suffix(64).contains {
        $0.role == .caption && $0.range.count == leaf.range.count && draft.bytes[$0.range] == words
      }
      if !isKnown { kept.append(leaf) }
    }
    draft.leaves.replaceSubrange(start..., with: kept)
  }
}
