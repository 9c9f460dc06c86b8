import ArticleText

/// Makes the articles of a page.
struct HTMLPage {
  private let file: [UInt8]
  private let path: String
  private let source: XMLSource
  private let walk: HTMLWalk
  private let measures: HTMLMeasures

  /// Reads a page. Linear in the bytes.
  ///
  /// - Parameters:
  ///   - file: The file's bytes.
  ///   - path: The path that findings report.
  static func read(_ file: [UInt8], path: String) -> FileReading {
    let source = XMLSource(html: file)
    let text = XMLText(bytes: source.bytes, outer: nil)
    var walk = HTMLWalk(text, source.start..<source.bytes.count, isPage: true)
    walk.draft.setEscaping(.markup)
    walk.run()
    let page = HTMLPage(file, path, source, walk)
    return FileReading(articles: page.articles(), problems: source.messages(walk.problems))
  }

  private init(_ file: [UInt8], _ path: String, _ source: XMLSource, _ walk: HTMLWalk) {
    self.file = file
    self.path = path
    self.source = source
    self.walk = walk
    measures = HTMLMeasures(walk)
  }

  private func articles() -> [Article] {
    let stories = HTMLMainContent(walk, measures).stories()
    let isOne = stories.count == 1
    return stories.compactMap { story in
      var draft = walk.draft
      draft.leaves = leaves(story, isOne: isOne)
      var facts = walk.facts.page
      if !isOne, let date = walk.facts.dates.first(where: { story.whole.contains($0.leaf) }) {
        facts.note(XMLFacts.Rule(fact: .date, rank: 100, attribute: nil), date.text)
      }
      return XMLComposer(draft, source, facts, bylineRank: 2).article(of: file, path: path)
    }
  }

  // MARK: Headlines

  /// The paragraphs of a story with the roles that they have in it.
  private func leaves(_ story: HTMLMainContent.Story, isOne: Bool) -> [XMLDraft.Leaf] {
    let all = walk.draft.leaves
    var headline = story.leaves.first { all[$0].role == .headline }
    var before: [Int] = []
    if headline == nil, let first = firstHeading(story), !isOne || isTitle(first) { headline = first }
    if headline == nil, isOne {
      let outside = headlineBefore(story)
      if let outside {
        before = [outside] + (outside + 1..<max(outside + 1, story.whole.lowerBound)).filter(isHead)
      }
      headline = outside
    }
    if headline == nil, let first = firstHeading(story), walk.title == nil, walk.socialTitle == nil {
      headline = first
    }
    if headline == nil, isOne, let title = walk.socialTitle ?? walk.title {
      before = [title]
      headline = title
    }
    let firstCopy = story.leaves.first { all[$0].role == .body } ?? 0
    return (before + story.leaves.filter { !before.contains($0) }).sorted().map { index in
      let leaf = all[index]
      if index == headline { return XMLDraft.Leaf(role: .headline, range: titleRange(index), isHead: false) }
      var role = leaf.role == .headline ? .crosshead : leaf.role
      // A sentence set as a heading before the copy sums it up.
      if role == .crosshead, headline.map({ $0 < index }) ?? false, index < firstCopy,
        walk.draft.bytes[leaf.range].last == UInt8(ascii: ".")
      {
        role = .standfirst
      }
      return XMLDraft.Leaf(role: role, range: leaf.range, isHead: false)
    }
  }

  /// The heading that stands before all copy of a story.
  private func firstHeading(_ story: HTMLMainContent.Story) -> Int? {
    let roles = walk.draft.leaves
    for index in story.leaves.prefix(8) {
      if roles[index].role == .crosshead { return index }
      if roles[index].role == .body || roles[index].role == .blockquote { return nil }
    }
    return nil
  }

  /// The page's headline, where it stands outside of the story.
  private func headlineBefore(_ story: HTMLMainContent.Story) -> Int? {
    let leaves = walk.draft.leaves
    let found = leaves.indices.prefix(4_000).filter {
      leaves[$0].role == .headline && !leaves[$0].isHead && !measures.isNavigation(walk.places[$0].container)
    }
    if let title = found.first(where: isTitle) { return title }
    guard walk.title == nil, walk.socialTitle == nil else { return nil }
    return found.last { $0 < story.whole.lowerBound } ?? found.first
  }

  /// Whether a paragraph outside of the story belongs to its head.
  private func isHead(_ index: Int) -> Bool {
    switch walk.draft.leaves[index].role {
    case .byline, .standfirst, .dateline: !measures.isExcluded(walk.places[index].container)
    default: false
    }
  }

  /// Whether a heading says what the title of the page does.
  private func isTitle(_ index: Int) -> Bool {
    let heading = key(walk.draft.leaves[index].range)
    guard heading.count > 3 else { return false }
    return [walk.socialTitle, walk.title].compactMap { $0 }.contains { title in
      let range = walk.draft.leaves[title].range
      let title = key(range)
      return 2 * heading.count >= title.count && title.starts(with: heading)
        || 2 * title.count >= heading.count && heading.starts(with: title)
        || segments(range).contains { key($0) == heading }
    }
  }

  /// What stands between a site's name and a headline in a title.
  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · "].map { Array($0.utf8) }

  /// The parts of a title.
  private func segments(_ range: Range<Int>) -> [Range<Int>] {
    let bytes = walk.draft.bytes
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for at in range.prefix(400) where bytes[at] == 0x20 && at >= start {
      guard let mark = HTMLPage.separators.first(where: { bytes[at..<range.upperBound].starts(with: $0) })
      else {
        continue
      }
      found.append(start..<at)
      start = at + mark.count
    }
    return found + [start..<range.upperBound]
  }

  /// The letters and figures of a short text, small.
  private func key(_ range: Range<Int>) -> [UInt8] {
    walk.draft.bytes[range].prefix(300).compactMap { byte in
      if MarkdownBytes.isLetter(byte) { return byte | 0x20 }
      return MarkdownBytes.isDigit(byte) || byte >= 0x80 ? byte : nil
    }
  }

  /// The range of a headline; of the page's title without the name of the site behind it.
  private func titleRange(_ index: Int) -> Range<Int> {
    let range = walk.draft.leaves[index].range
    guard index == walk.title else { return range }
    // The name of the site stands last; a headline has words enough without it.
    guard let last = segments(range).last, last.lowerBound > range.lowerBound else { return range }
    let bytes = walk.draft.bytes
    var end = last.lowerBound
    while end > range.lowerBound, MarkdownBytes.isSpace(bytes[end - 1]) { end -= 1 }
    while end > range.lowerBound, bytes[end - 1] != 0x20 { end -= 1 }
    while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    let words = bytes[range.lowerBound..<end].split(separator: 0x20).count
    return words >= 3 ? range.lowerBound..<end : range
  }
}
