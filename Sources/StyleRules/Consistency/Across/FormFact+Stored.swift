public import ArticleText

extension FormFact: Storable {
  /// Appends the fact to bytes.
  public func store(in bytes: inout StoredBytes) {
    bytes.add(all: self, Int(rule), thing, form, start, count)
  }

  /// Reads a fact.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    let rule: Int = try bytes.next()
    let (thing, form): (UInt32, UInt32) = (try bytes.next(), try bytes.next())
    let (start, count): (UInt32, UInt32) = (try bytes.next(), try bytes.next())
    guard rule >= 0, rule < Int32.max else { throw StoredProblem() }
    self.init(rule: rule, thing: thing, form: form, place: Int(start)..<Int(start) + Int(count))
  }
}
