import ArticleText

/// Makes the articles of a page.
struct HTMLPage {
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
    walk.reserveCapacity(text.bytes.count)
    walk.draft.setEscaping(.markup)
    walk.run()
    let problems = source.messages(walk.problems)
    var stories = HTMLPage(walk).stories()
    // Of a large page there is no room for what was measured, for the draft and for the article at once.
    var draft = walk.takeDraft()
    var articles: [Article] = []
    for index in stories.indices {
      var own = draft
      if index == stories.count - 1 { draft = XMLDraft() }
      swap(&own.leaves, &stories[index].leaves)
      stories[index].leaves = []
      let composer = XMLComposer(consume own, source, stories[index].facts, bylineRank: 2)
      if let article = composer.article(of: file, path: path) { articles.append(article) }
    }
    return FileReading(articles: articles, problems: problems)
  }

  private init(_ walk: HTMLWalk) {
    self.walk = walk
    measures = HTMLMeasures(walk)
  }

  /// The paragraphs of each story of the page, and what the page says of it.
  private func stories() -> [(leaves: [XMLDraft.Leaf], facts: XMLFacts)] {
    let stories = HTMLMainContent(walk, measures).stories()
    let isOne = stories.count == 1
    return stories.map { story in
      var facts = walk.facts.page
      if !isOne, let date = walk.facts.dates.first(where: { story.whole.contains($0.leaf) }) {
        facts.note(XMLFacts.Rule(fact: .date, rank: 100, attribute: nil), date.text)
      }
      return (leaves(story, isOne: isOne), facts)
    }
  }

  // MARK: Headlines

  /// The paragraphs of a story with the roles that they have in it.
  private func leaves(_ story: HTMLMainContent.Story, isOne: Bool) -> [XMLDraft.Leaf] {
    let all = walk.draft.leaves
    var headline = story.indices.first { all[$0].role == .headline }
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
    let firstCopy = story.indices.first { all[$0].role == .body } ?? 0
    var chosen = story.leaves
    if !before.isEmpty {
      let added = before.filter { !chosen.contains(UInt32($0)) }
      chosen.append(contentsOf: added.map(UInt32.init))
      chosen.sort()
    }
    return chosen.map { index in
      let index = Int(index)
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
    for index in story.indices.prefix(8) {
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
      if ASCIIBytes.isLetter(byte) { return byte | 0x20 }
      return ASCIIBytes.isDigit(byte) || byte >= 0x80 ? byte : nil
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
    while end > range.lowerBound, ASCIIBytes.isSpace(bytes[end - 1]) { end -= 1 }
    while end > range.lowerBound, bytes[end - 1] != 0x20 { end -= 1 }
    while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    let words = bytes[range.lowerBound..<end].split(separator: 0x20).count
    return words >= 3 ? range.lowerBound..<end : range
  }
}
