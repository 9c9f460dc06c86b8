internal import ArticleFormats
internal import ArticleText
public import StyleRules

/// The stories of a run as copy, with the places of a report's findings, for reports that show them.
///
/// The few stories that a finding speaks of are read again at the end, so that a run keeps no copy of the others.
public struct StoryCopies {
  private let files: [String: ArticleFile]

  /// Takes the files of a run.
  public init(_ files: [ArticleFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }

  /// A finding, or a place that belongs to one.
  private struct Place {
    let finding: Int
    let related: Int?
    let start: Position
    let end: Position
    let text: String
  }

  /// The stories that have a finding or a place that belongs to one, by path.
  ///
  /// - Complexity: Linear in those stories, and in the findings but for a logarithm.
  public func stories(of report: Report) -> [ReportedStory] {
    var places: [String: [Place]] = [:]
    for (index, finding) in report.findings.enumerated() {
      places[finding.path, default: []].append(
        Place(finding: index, related: nil, start: finding.start, end: finding.end, text: finding.text))
      for (number, related) in finding.related.enumerated() {
        places[related.path, default: []].append(
          Place(
            finding: index, related: number, start: related.start, end: related.end, text: related.text))
      }
    }
    return places.sorted { $0.key < $1.key }.flatMap { stories(of: $0.key, $0.value) }
  }

  /// The stories of one file; one without copy where the file can't be read any more.
  private func stories(of path: String, _ places: [Place]) -> [ReportedStory] {
    let articles =
      files[path].flatMap { file in (try? file.bytes()).map { file.content(of: $0).articles } } ?? []
    var drafts = articles.map { Draft($0) }
    var unplaced: [Int] = []
    let lines = articles.first.map { LinePositions($0.decoded) }
    // A packed file has paragraphs and no lines.
    let numbers = articles.first.flatMap { $0.layout == nil ? nil : ArticlePlaces($0) }
    let isDecoded = articles.first?.sourceMap.transcoding != nil
    for place in places {
      // In another encoding the offset counts the bytes of the file; lines are those of the file as UTF-8.
      func offset(_ position: Position) -> Int? {
        isDecoded
          ? lines?.start(ofLine: position.line).map { $0 + position.byteColumn - 1 } : position.order
      }
      let range = offset(place.start).flatMap { start in
        offset(place.end).flatMap { $0 >= start ? start..<$0 : nil }
      }
      let isPlaced =
        range.map { range in
          drafts.indices.contains {
            drafts[$0].add(range, finding: place.finding, related: place.related, place.text)
          }
        } ?? false
      if !isPlaced, place.related == nil { unplaced.append(place.finding) }
    }
    var stories = zip(articles, drafts).filter { $1.hasMarks }.map { article, draft in
      ReportedStory(
        path: path, title: article.metadata.title, language: article.metadata.language,
        paragraphs: draft.paragraphs { numbers?.position(of: $0).line ?? lines?.position(of: $0).line ?? 1 },
        unplaced: [])
    }
    if !unplaced.isEmpty {
      let first = stories.first
      let story = ReportedStory(
        path: path, title: first?.title ?? articles.first?.metadata.title,
        language: first?.language ?? articles.first?.metadata.language,
        paragraphs: first?.paragraphs ?? [], unplaced: unplaced)
      if first == nil { stories = [story] } else { stories[0] = story }
    }
    return stories
  }
}

/// A story whose marks are being gathered.
private struct Draft {
  private let article: Article
  /// The parts of the text by where they stand in the file as UTF-8.
  private let pieces: [SourceMap.Piece]
  /// The paragraphs, as ranges of the article's text.
  private let ranges: [(role: BlockRole, range: Range<Int>)]
  private var marks: [[ReportedStory.Mark]]
  private(set) var hasMarks = false

  /// A finding over more paragraphs than these is marked where it begins alone.
  private static let most = 3

  init(_ article: Article) {
    self.article = article
    pieces = article.sourceMap.pieces.sorted { $0.source < $1.source }
    var ranges: [(role: BlockRole, range: Range<Int>)] = []
    var isOpen = false
    for block in article.blocks {
      if isOpen, let last = ranges.last {
        // A dateline runs into its lede; the paragraph is what it becomes.
        let end = max(last.range.upperBound, block.range.upperBound)
        ranges[ranges.count - 1] = (block.role, last.range.lowerBound..<end)
      } else {
        ranges.append((block.role, block.range))
      }
      isOpen = block.runsIn
    }
    self.ranges = ranges
    marks = ranges.map { _ in [] }
  }

  /// Marks a range of the file as UTF-8; false where the story does not have it.
  mutating func add(_ source: Range<Int>, finding: Int, related: Int?, _ text: String) -> Bool {
    guard let range = textRange(of: source), article.string(range) == text else { return false }
    let first = ranges.partitioningIndex { paragraph in
      let end = paragraph.range.upperBound
      return end > range.lowerBound || end == range.lowerBound && range.isEmpty
    }
    var last = first
    while last < ranges.count, ranges[last].range.lowerBound < max(range.upperBound, range.lowerBound + 1) {
      last += 1
    }
    guard first < last else { return false }
    for number in first..<(last - first > Draft.most ? first + 1 : last) {
      let block = ranges[number].range
      let start = max(range.lowerBound, block.lowerBound) - block.lowerBound
      let end = max(start, min(range.upperBound, block.upperBound) - block.lowerBound)
      marks[number].append(
        ReportedStory.Mark(
          range: start..<end, finding: finding, related: related, isStart: number == first))
    }
    hasMarks = true
    return true
  }

  /// Where a range of the file as UTF-8 stands in the text: the way back through the source map.
  private func textRange(of source: Range<Int>) -> Range<Int>? {
    guard !article.sourceMap.pieces.isEmpty else {
      return source.upperBound <= article.text.count ? source : nil
    }
    guard let start = textOffset(of: source.lowerBound, isEnd: false) else { return nil }
    guard !source.isEmpty else { return start..<start }
    guard let end = textOffset(of: source.upperBound, isEnd: true), end >= start else { return nil }
    return start..<end
  }

  private func textOffset(of offset: Int, isEnd: Bool) -> Int? {
    let next = pieces.partitioningIndex { isEnd ? $0.source >= offset : $0.source > offset }
    guard next > 0 else { return nil }
    let piece = pieces[next - 1]
    let into = offset - piece.source
    guard isEnd ? into <= piece.sourceLength : into < piece.sourceLength else { return nil }
    if piece.isVerbatim { return piece.text + into }
    return isEnd ? piece.textEnd : piece.text
  }

  /// The paragraphs with their marks.
  ///
  /// - Parameter line: Gives the line of an offset in the file as UTF-8.
  func paragraphs(line: (Int) -> Int) -> [ReportedStory.Paragraph] {
    zip(ranges, marks).map { paragraph, marks in
      ReportedStory.Paragraph(
        role: paragraph.role,
        line: line(article.sourceMap.decodedRange(of: paragraph.range).lowerBound),
        text: Array(article.text[paragraph.range]),
        marks: marks.sorted {
          ($0.range.lowerBound, $0.range.upperBound, $0.finding, $0.related ?? -1)
            < ($1.range.lowerBound, $1.range.upperBound, $1.finding, $1.related ?? -1)
        })
    }
  }
}
