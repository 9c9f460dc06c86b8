internal import ArticleText
internal import StyleRules

extension StetFile: Storable {
  func store(in bytes: inout StoredBytes) { bytes.add(all: self, path, marks, blocks, spoken.sorted()) }

  init(from bytes: inout StoredReader) throws(StoredProblem) {
    let spoken: [Int]
    let (path, marks): (String, [PlacedMark]) = (try bytes.next(), try bytes.next())
    let blocks: [Range<Int>] = try bytes.next()
    spoken = try bytes.next()
    var end = 0
    for mark in marks {
      guard mark.start.order >= end, mark.end.order >= mark.start.order else { throw StoredProblem() }
      end = mark.end.order
    }
    self.init(path: path, marks: marks, blocks: blocks, spoken: Set(spoken))
  }
}

extension StetFile.PlacedMark: Storable {
  func store(in bytes: inout StoredBytes) { bytes.add(all: self, mark, start, end, text) }

  init(from bytes: inout StoredReader) throws(StoredProblem) {
    self.init(
      mark: try bytes.next(), start: try bytes.next(), end: try bytes.next(), text: try bytes.next())
  }
}

extension StetMark: Storable {
  func store(in bytes: inout StoredBytes) { bytes.add(all: self, reach.rawValue, rules, reason, range) }

  init(from bytes: inout StoredReader) throws(StoredProblem) {
    guard let reach = Reach(rawValue: try bytes.next()) else { throw StoredProblem() }
    self.init(reach: reach, rules: try bytes.next(), reason: try bytes.next(), range: try bytes.next())
  }
}
