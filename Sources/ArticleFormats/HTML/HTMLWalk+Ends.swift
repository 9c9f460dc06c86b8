import ArticleText

/// What ends elements: their end tags, and what comes in their stead.
extension HTMLWalk {
  mutating func end(_ span: borrowing Span<UInt8>) {
    let element = HTMLElement.named(tokens.hash)
    switch element {
    case .page, .void, .meta, .title, .script, .raw, .foreign, .rule, .columns: return
    case .lineBreak:
      if !(open.last?.isSkipped ?? false) { draft.breakLine(tokens.range, text) }
      return
    default: break
    }
    if beyond > 0, !element.isInline {
      beyond -= 1
      return endLeaf()
    }
    if element.isInline { return endInline(tokens.hash) }
    if element == .paragraph {
      // An end tag alone is an empty paragraph.
      if !closeParagraph() { endLeaf() }
      return
    }
    if element.isTableFrame || element.isScope { return endTablePart(element) }
    let hash = tokens.hash
    var index = open.count - 1
    while index >= 0 {
      let candidate = open[index]
      if candidate.hash == hash || element.isHeading && candidate.element.isHeading {
        return close(to: index)
      }
      if candidate.element.isScope { return }
      if element == .item, candidate.hash == HTMLNames.list || candidate.hash == HTMLNames.numbered { return }
      index -= 1
    }
  }

  /// Ends an element in a line; what stands open above it in other paragraphs goes on.
  mutating func endInline(_ hash: UInt64) {
    guard inlineDepth > 0 else { return }
    var index = open.count - 1
    var isTop = true
    while index >= 0 {
      if open[index].hash == hash, open[index].element.isInline, !open[index].isDead {
        // What is skipped ends with all that is in it.
        if isTop || open[index].element == .skip { return close(to: index) }
        if openLink == index { endLink() }
        open[index].isDead = true
        return
      }
      if !open[index].element.isInline {
        if open[index].element.isScope { return }
        isTop = false
      }
      index -= 1
    }
  }

  /// Closes elements until so many are open.
  mutating func close(to count: Int) {
    while open.count > count {
      let element = open[open.count - 1]
      if element.element.isInline {
        inlineDepth -= 1
        if openLink == open.count - 1 { endLink() }
        open.removeLast()
      } else {
        endLeaf()
        if element.element == .preformatted { preformatted -= 1 }
        open.removeLast()
        if element.container > 0, element.container != open.last?.container ?? 0 {
          containers[Int(element.container)].end = UInt32(draft.leaves.count)
        }
      }
    }
  }

  private mutating func endLink() {
    if let link = openLink, draft.isOpen { draft.link(from: max(open[link].start, draft.start)) }
    openLink = nil
  }

  // MARK: What is closed without an end tag

  /// Closes the open `p`; `false` where there is none.
  @discardableResult
  mutating func closeParagraph() -> Bool {
    var index = open.count - 1
    while index >= 0 {
      if open[index].element == .paragraph {
        close(to: index)
        return true
      }
      if open[index].element.isScope || open[index].element == .skip { return false }
      index -= 1
    }
    return false
  }

  /// A list item ends where the next one opens.
  mutating func closeItem(_ element: HTMLElement) {
    var index = open.count - 1
    while index >= 0 {
      let candidate = open[index].element
      if candidate == element { return close(to: index) }
      if candidate == .skip { return }
      if !candidate.isInline, candidate != .paragraph, candidate != .address,
        open[index].hash != HTMLNames.division
      {
        return
      }
      index -= 1
    }
  }

  /// The innermost open table.
  var tableIndex: Int? { open.lastIndex { $0.element == .table } }

  /// Closes what a part of a table ends; `false` where no table is open, and the tag is nothing.
  mutating func closeTableParts(for element: HTMLElement) -> Bool {
    guard let table = tableIndex else { return false }
    var keeps = table + 1
    if element == .row, keeps < open.count, open[keeps].element == .rows { keeps += 1 }
    if element == .cell || element == .headCell {
      if keeps < open.count, open[keeps].element == .rows { keeps += 1 }
      if keeps < open.count, open[keeps].element == .row { keeps += 1 }
    }
    close(to: keeps)
    return true
  }

  private mutating func endTablePart(_ element: HTMLElement) {
    guard let table = tableIndex else { return }
    if element == .table { return close(to: table) }
    if let index = open[table...].lastIndex(where: { $0.element == element }) { close(to: index) }
  }
}
