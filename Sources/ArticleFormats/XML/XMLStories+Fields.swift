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
    let whole = text
    text = field
    defer { text = whole }
    copyDepth = isCopy ? 1 : 0
    draft.setEscaping(isHTML ? .markup : .none)
    if isHTML {
      open = [Open(hash: 0, kind: .mute, role: role)]
      floor = 1
      var scanner = XMLScanner(field.bytes, range, isHTML: true)
      run(&scanner)
      close(to: floor)
      draft.endLeaf()
      return
    }
    // What is no character of XML may well be one of another format.
    var ignored = XMLProblems()
    guard role == .body || role == .crosshead else {
      draft.append(range, of: field, as: role, isHead: !isCopy, decodes: false, &ignored)
      return draft.endLeaf()
    }
    for paragraph in Paragraphs.find(in: field.bytes.span.extracting(range)) {
      let place =
        range.lowerBound + paragraph.range.lowerBound..<range.lowerBound + paragraph.range.upperBound
      draft.append(place, of: field, as: role, isHead: !isCopy, decodes: false, &ignored)
      draft.endLeaf()
    }
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
