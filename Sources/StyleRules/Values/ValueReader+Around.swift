internal import ArticleText

/// Readings from a word inside or behind a value, for rules that hang on that word.
extension ValueReader {
  /// The date whose month stands at a token, with the weekday before it.
  func date(aroundMonth at: Int) -> DateInStory? {
    var start = at
    while start > 0, at - start < 4, tokens[start].gap != .block { start -= 1 }
    while start <= at {
      // A date is large for a word of none.
      let mayBegin = tokens[start].kind == .number || tokens[start].startsWithCapital
      if mayBegin, let date = date(at: start), date.monthToken == at { return date }
      start += 1
    }
    return nil
  }

  /// The longest value that ends before a token.
  ///
  /// - Parameters:
  ///   - end: The token behind the value.
  ///   - read: Reads a value at a token, and gives its tokens.
  func last<Value>(before end: Int, _ read: (Int) -> (Value, Range<Int>)?) -> Value? {
    var result: Value?
    var start = end
    while start > 0, end - start < 10, tokens[start].gap != .block || start == end {
      if start == end, tokens[end].gap == .block { return nil }
      start -= 1
      if let (value, range) = read(start) {
        if range.upperBound == end { result = value }
      }
      if tokens[start].startsSentence { break }
    }
    return result
  }

  /// The percentage whose `percent`, `%` or `cent` stands at a token.
  func percentage(endingAt at: Int) -> PercentageInStory? {
    var result: PercentageInStory?
    var start = at
    while start > 0, at - start < 8, tokens[start].gap != .block, !tokens[start].startsSentence {
      start -= 1
      // A longer number includes a shorter one.
      if let percentage = percentage(at: start), percentage.tokens.contains(at) { result = percentage }
    }
    return result
  }

  /// Whether a word stands in some tokens.
  func has(_ hash: UInt32, in range: Range<Int>) -> Bool { tokens[range].contains { $0.hash == hash } }

  /// The quantity that ends before a token.
  func quantity(before end: Int) -> QuantityInStory? {
    last(before: end) { quantity(at: $0).map { ($0, $0.tokens) } }
  }

  /// The sum that ends before a token.
  func amount(before end: Int) -> AmountInStory? {
    last(before: end) { amount(at: $0).map { ($0, $0.tokens) } }
  }

  /// The time that ends before a token.
  func time(before end: Int) -> TimeInStory? { last(before: end) { time(at: $0).map { ($0, $0.tokens) } } }

  /// The token behind words that say a value is rough (`about`, `some`, `or nearly`).
  func pastHedges(_ at: Int) -> Int {
    var next = at
    while next < tokens.count, next - at < 3, tokens[next].gap != .block,
      ValueReader.hedges.contains(tokens[next].hash)
    {
      next += 1
    }
    return next
  }

  private static let hedges = WordSet(
    "about around approximately nearly almost roughly some or over more less than under just")
}
