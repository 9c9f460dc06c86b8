public import ArticleText

extension PersonFact: Storable {
  /// Appends the fact to bytes.
  public func store(in bytes: inout StoredBytes) { bytes.add(all: self, name, range, roleWords, role) }

  /// Reads a fact.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    self.init(
      name: try bytes.next(), range: try bytes.next(), roleWords: try bytes.next(), role: try bytes.next())
    // What the register of spellings keeps has fewer bits.
    guard range.upperBound <= UInt32.max, roleWords.count <= UInt16.max else { throw StoredProblem() }
  }
}
