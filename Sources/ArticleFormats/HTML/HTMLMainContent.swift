import ArticleText

/// Finds the stories of a page: its articles, its main part, or the part with most copy.
struct HTMLMainContent {
  /// One story.
  struct Story {
    /// The paragraphs between which it stands.
    let whole: Range<Int>
    /// Those that belong to it, in order.
    let leaves: [UInt32]
    var indices: some Collection<Int> { leaves.lazy.map(Int.init) }
  }

  private let walk: HTMLWalk
  private let measures: HTMLMeasures

  init(_ walk: HTMLWalk, _ measures: HTMLMeasures) {
    self.walk = walk
    self.measures = measures
  }

  /// The stories, in the order of the page.
  func stories() -> [Story] {
    let all = 0..<walk.draft.leaves.count
    let total = measures.mass(all)
    let articles = outerArticles().filter { measures.mass(measures.range($0)) > 0 }
    let masses = articles.map { measures.mass(measures.range($0)) }
    let sum = masses.reduce(0, +)
    if let best = masses.max(), 5 * sum >= 2 * total {
      if articles.count == 1 || 3 * best >= 2 * sum {
        let index = masses.firstIndex(of: best) ?? 0
        return [story(roots: [articles[index]])]
      }
      return articles.map { story(roots: [$0]) }.filter { !$0.leaves.isEmpty }
    }
    let mains = walk.containers.indices.filter {
      walk.containers[$0].element == .main && !measures.isExcluded(Int32($0))
    }
    if let main = mains.max(by: { measures.mass(measures.range($0)) < measures.mass(measures.range($1)) }),
      total > 0, 5 * measures.mass(measures.range(main)) >= 2 * total
    {
      return [story(roots: [main])]
    }
    guard total > 0 else { return [story(roots: [0])] }
    return [story(roots: best())]
  }

  /// The articles that stand in no other.
  private func outerArticles() -> [Int] {
    var isInside: [Bool] = []
    var found: [Int] = []
    for (index, container) in walk.containers.enumerated() {
      let parent = Int(container.parent)
      let isNested = parent >= 0 && isInside[parent]
      if container.element == .article, !isNested, !measures.isExcluded(Int32(index)) { found.append(index) }
      isInside.append(isNested || container.element == .article)
    }
    return found
  }

  // MARK: Scores

  /// How far up a paragraph speaks for what it stands in.
  private static let reach = 4

  /// The part of the page with most copy, and those beside it that have much too.
  ///
  /// A paragraph speaks for the parts in which it stands, the less the farther they are; parts that are links for
  /// the most part lose by it.
  private func best() -> [Int] {
    var scores = [Double](repeating: 0, count: walk.containers.count)
    var direct = [Int](repeating: 0, count: walk.containers.count)
    let leaves = walk.draft.leaves
    for (index, leaf) in leaves.enumerated() where measures.mass(index..<index + 1) > 0 {
      let commas = walk.draft.bytes[leaf.range].prefix(2_000).count { $0 == UInt8(ascii: ",") }
      let worth = 1 + Double(min(commas, 10)) + min(Double(leaf.range.count) / 100, 3)
      var container = Int(walk.places[index].container)
      direct[container] += leaf.range.count
      for level in 0..<HTMLMainContent.reach where container >= 0 {
        scores[container] += level == 0 ? worth : level == 1 ? worth / 2 : worth / Double(level * 3)
        container = Int(walk.containers[container].parent)
      }
    }
    for index in scores.indices where scores[index] > 0 {
      let container = walk.containers[index]
      if container.hints.contains(.copy) { scores[index] *= 1.25 }
      if container.element == .item || container.element == .form { scores[index] *= 0.6 }
      scores[index] *= 1 - measures.linkShare(measures.range(index))
    }
    guard let top = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return [0] }
    return neighbours(of: climb(from: top, direct), scores)
  }

  /// Goes up while what is around holds a good deal of copy more.
  private func climb(from top: Int, _ direct: [Int]) -> Int {
    var top = top
    let total = measures.mass(0..<walk.draft.leaves.count)
    while true {
      let parent = Int(walk.containers[top].parent)
      guard parent >= 0 else { return top }
      let mine = measures.mass(measures.range(top))
      let its = measures.mass(measures.range(parent))
      // The part that a story fills holds most of the copy of the page; paragraphs beside it are its own.
      let isWorth =
        2 * mine < total && 4 * its > 5 * mine && measures.linkShare(measures.range(parent)) < 0.4
        || 10 * direct[parent] > mine
        || walk.containers[top].element == .item || walk.containers[top].element == .figure
      guard isWorth else { return top }
      top = parent
    }
  }

  private func neighbours(of top: Int, _ scores: [Double]) -> [Int] {
    let parent = walk.containers[top].parent
    guard parent >= 0 else { return [top] }
    let least = max(10, scores[top] * 0.2)
    var found: [Int] = []
    for index in walk.containers.indices where walk.containers[index].parent == parent {
      if index == top || scores[index] >= least && !measures.isExcluded(Int32(index)) { found.append(index) }
    }
    return found
  }

  // MARK: Leaves

  private func story(roots: [Int]) -> Story {
    let ranges = roots.map { measures.range($0) }
    let whole = (ranges.first?.lowerBound ?? 0)..<(ranges.last?.upperBound ?? 0)
    var leaves: [UInt32] = []
    leaves.reserveCapacity(ranges.reduce(0) { $0 + $1.count })
    let paragraphs = ranges.joined().count {
      walk.places[$0].block == .paragraph && walk.draft.leaves[$0].role == .body
    }
    for (root, range) in zip(roots, ranges) {
      for index in range where isWanted(index, in: root, hasParagraphs: paragraphs >= 3) {
        leaves.append(UInt32(index))
      }
    }
    return Story(whole: whole, leaves: leaves)
  }

  /// Whether a paragraph of a part of the page belongs to the story.
  private func isWanted(_ index: Int, in root: Int, hasParagraphs: Bool) -> Bool {
    let place = walk.places[index]
    let leaf = walk.draft.leaves[index]
    if leaf.isHead || place.isDate && leaf.role == .body { return false }
    if measures.isExcluded(place.container), !measures.isExcluded(Int32(root)) { return false }
    if leaf.role == .body || leaf.role == .listItem || leaf.role == .crosshead || leaf.role == .table,
      isOfLinks(place.container, under: root)
    {
      return false
    }
    guard hasParagraphs, leaf.role == .body, !HTMLMainContent.isParagraph(place.block) else { return true }
    // Where a story has paragraphs, a few words in none are a label.
    return leaf.range.count > 80 || endsSentence(leaf.range)
  }

  private static func isParagraph(_ element: HTMLElement) -> Bool {
    switch element {
    case .paragraph, .quotation, .preformatted, .item, .term, .cell, .headCell, .heading, .heading1,
      .heading2:
      true
    default: false
    }
  }

  private func endsSentence(_ range: Range<Int>) -> Bool {
    for byte in walk.draft.bytes[range].suffix(4).reversed() {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      case UInt8(ascii: "\""), UInt8(ascii: ")"), 0x80...0xFF: continue
      default: return false
      }
    }
    return false
  }

  /// How many parts around a paragraph are looked at.
  private static let levels = 6

  /// Whether a paragraph stands in a part that is links for the most part.
  private func isOfLinks(_ container: Int32, under root: Int) -> Bool {
    var at = Int(container)
    for _ in 0..<HTMLMainContent.levels where at > root {
      let range = measures.range(at)
      if measures.linkShare(range) > 0.6, measures.length(range) > 20 { return true }
      at = Int(walk.containers[at].parent)
    }
    return false
  }
}
